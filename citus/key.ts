const MAXIMUM = 9_223_372_036_854_775_807n;
const MINIMUM = -MAXIMUM - 1n;

/** Whether the text is a bigint as PostgreSQL takes it; anything else can be no id and is not sent. */
export function isBigint(text: string): boolean {
  if (/^\d{1,18}$/.test(text)) return true;
  if (!/^-?\d{1,19}$/.test(text)) return false;
  return text.length < 19 || (BigInt(text) <= MAXIMUM && BigInt(text) >= MINIMUM);
}

/** Whether the text can be a key of that SQL type: what has not its form would fail its whole batch. */
export function hasKeyForm(sqlType: string, text: string): boolean {
  return FORMS[sqlType]?.(text) ?? true;
}

const within = (text: string, bits: number) =>
  isBigint(text) && BigInt.asIntN(bits, BigInt(text)) === BigInt(text);

const FORMS: Readonly<Record<string, (text: string) => boolean>> = {
  bigint: isBigint,
  integer: (text) => within(text, 32),
  smallint: (text) => within(text, 16),
  uuid: (text) => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text),
  date: (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)),
};
