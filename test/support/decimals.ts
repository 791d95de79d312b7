const PLACES = 12;

/** A decimal as an exact whole number, so that values of different scale compare and add up. */
export function exact(decimal: string): bigint {
  const [, sign, whole, fraction = ''] = /^(-?)(\d+)(?:\.(\d{0,12})0*)?$/.exec(decimal)!;
  return BigInt(`${sign}${whole}${fraction.padEnd(PLACES, '0')}`);
}

/** The exact sum of decimals, to compare with `exact` of another. */
export function sum(decimals: readonly string[]): bigint {
  return decimals.reduce((total, decimal) => total + exact(decimal), 0n);
}
