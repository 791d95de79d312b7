const MAXIMUM = 9_223_372_036_854_775_807n;
const MINIMUM = -MAXIMUM - 1n;

/** Whether the text is a bigint as PostgreSQL takes it; anything else can be no id and is not sent. */
export function isBigint(text: string): boolean {
  if (text.length > 0 && text.length < 19 && isDigits(text)) return true;
  if (!/^-?\d{1,19}$/.test(text)) return false;
  return text.length < 19 || (BigInt(text) <= MAXIMUM && BigInt(text) >= MINIMUM);
}

/** Asked of every key of a request: the same as a regular expression costs several times as much. */
function isDigits(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const digit = text.charCodeAt(index) - ZERO;
    if (digit < 0 || digit > 9) return false;
  }
  return true;
}

const ZERO = '0'.charCodeAt(0);

/** Whether the text can be a key of that SQL type: what has not its form would fail its whole batch. */
export function hasKeyForm(sqlType: string, text: string): boolean {
  return keyForm(sqlType)(text);
}

/** Says whether a text can be a key of a type. */
export type KeyForm = (text: string) => boolean;

/** What `hasKeyForm` says of that SQL type. */
export function keyForm(sqlType: string): KeyForm {
  return FORMS[sqlType] ?? ANY;
}

const ANY: KeyForm = () => true;

const within = (text: string, bits: number) =>
  isBigint(text) && BigInt.asIntN(bits, BigInt(text)) === BigInt(text);

/** Whether a date or time is the one before or after all others. */
export const isEndless = (text: string): boolean => text === 'infinity' || text === '-infinity';

/** A date and a time of day as rows have them here. */
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,6})?Z?$/;

const FORMS: Readonly<Record<string, KeyForm>> = {
  bigint: isBigint,
  integer: (text) => within(text, 32),
  smallint: (text) => within(text, 16),
  uuid: (text) => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text),
  timestamptz: (text) =>
    isEndless(text) || (TIME.test(text) && text.endsWith('Z') && !Number.isNaN(Date.parse(text))),
  timestamp: (text) =>
    isEndless(text) || (TIME.test(text) && !text.endsWith('Z') && !Number.isNaN(Date.parse(text))),
  date: (text) => isEndless(text) || (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))),
};
