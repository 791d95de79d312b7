/** A decimal as whole units of its last place; an exact number of any length. */
interface Exact {
  readonly units: bigint;
  /** Places after the point. */
  readonly places: number;
}

/** Takes a text that the scalar Decimal, or a numeric column, has let through. */
function exact(decimal: string): Exact {
  const [whole, fraction = ''] = decimal.split('.') as [string, string?];
  return { units: BigInt(whole + fraction), places: fraction.length };
}

const atPlaces = ({ units, places }: Exact, wanted: number) => units * 10n ** BigInt(wanted - places);

/** Less than, equal to or more than 0, as the first decimal is less than, equal to or more than the other. */
export function compareDecimals(one: string, other: string): number {
  const [a, b] = [exact(one), exact(other)];
  const places = Math.max(a.places, b.places);
  const [left, right] = [atPlaces(a, places), atPlaces(b, places)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/**
 * Whether a decimal fits into `numeric(precision, scale)` without being rounded. Zeros at its ends do not count.
 * `isNumeric('12.50', 3, 1)` is true.
 */
export function isNumeric(decimal: string, precision: number, scale: number): boolean {
  const value = exact(decimal);
  const { units } = value;
  const surplus = 10n ** BigInt(Math.max(value.places - scale, 0));
  if (units % surplus !== 0n) return false;
  const magnitude = units < 0n ? -units : units;
  return magnitude < 10n ** BigInt(precision - scale + value.places);
}

/** The decimal in whole units of the last of so many places, which it has at most: `unitsOf('1.5', 4)` is 15000n. */
export const unitsOf = (decimal: string, places: number): bigint => atPlaces(exact(decimal), places);

/** The decimal with so many places that is so many units of its last place: `decimalOf(15000n, 4)` is `'1.5000'`. */
export function decimalOf(units: bigint, places: number): string {
  const digits = String(units < 0n ? -units : units).padStart(places + 1, '0');
  const point = digits.length - places;
  return `${units < 0n ? '-' : ''}${digits.slice(0, point)}${places > 0 ? `.${digits.slice(point)}` : ''}`;
}

/** The exact sum. */
export function sumDecimals(decimals: readonly string[]): string {
  const addends = decimals.map(exact);
  const places = Math.max(0, ...addends.map((addend) => addend.places));
  return decimalOf(
    addends.reduce((total, addend) => total + atPlaces(addend, places), 0n),
    places,
  );
}
