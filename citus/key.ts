const MAXIMUM = 9_223_372_036_854_775_807n;
const MINIMUM = -MAXIMUM - 1n;

/** Whether the text is a bigint as PostgreSQL takes it; anything else can be no id and is not sent. */
export function isBigint(text: string): boolean {
  if (/^\d{1,18}$/.test(text)) return true;
  if (!/^-?\d{1,19}$/.test(text)) return false;
  return text.length < 19 || (BigInt(text) <= MAXIMUM && BigInt(text) >= MINIMUM);
}
