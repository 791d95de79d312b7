import type { Column } from '../../citus';
import { hasKeyForm, isBigint, isEndless } from '../../citus/key';
import { failure } from '../../platform/errors';
import { there } from '../../platform/there';
import { dayExists } from './scalars';
import { UNSTORABLE } from './texts';

/** What a list is ordered by: a column, or what stands for one. */
export type OrderedBy = Pick<Column, 'name' | 'sqlType' | 'property'> & Partial<Pick<Column, 'nullable'>>;

/** As PostgreSQL writes an instant in UTC, and a time of no zone without the `Z`. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?Z$/;

const isStorable = (text: string): boolean => !UNSTORABLE.test(text);

const FORMS: Readonly<Partial<Record<Column['sqlType'], (text: string) => boolean>>> = {
  bigint: isBigint,
  integer: (text) => /^-?\d{1,10}$/.test(text) && Math.abs(Number(text)) < 2 ** 31,
  smallint: (text) => /^-?\d{1,5}$/.test(text) && Math.abs(Number(text)) < 2 ** 15,
  numeric: (text) => /^-?\d{1,40}(\.\d{1,40})?$/.test(text),
  date: (text) => isEndless(text) || (/^\d{4}-\d{2}-\d{2}$/.test(text) && dayExists(text)),
  timestamptz: (text) => isEndless(text) || (INSTANT.test(text) && dayExists(text)),
  timestamp: (text) => isEndless(text) || (INSTANT.test(`${text}Z`) && dayExists(text)),
  uuid: (text) => hasKeyForm('uuid', text),
  time: (text) => /^([01]\d|2[0-4]):[0-5]\d:[0-5]\d(\.\d{1,6})?$/.test(text),
  boolean: (text) => /^(?:true|false)$/.test(text),
  text: isStorable,
};

/** Of a type that has no form here, such as an enum, the server refuses what is none of its values. */
const isOfType = ({ sqlType }: OrderedBy, text: string): boolean => (FORMS[sqlType] ?? isStorable)(text);

/** An opaque cursor: the order it belongs to and the values of the order's columns. */
export function encodeCursor(order: string, values: readonly unknown[]): string {
  return Buffer.from(JSON.stringify([order, ...values.map(textOrNull)])).toString('base64url');
}

/** A value of a row as cursors have it. */
export const textOrNull = (value: unknown): string | null => (value === null ? null : String(value));

/**
 * The values of a cursor that `encodeCursor` made for this order.
 * Throws BAD_CURSOR for anything else.
 */
export function decodeCursor(
  { name, text }: { readonly name: string; readonly text: string },
  order: string,
  columns: readonly OrderedBy[],
): (string | null)[] {
  const refused = (message?: string) => failure('BAD_CURSOR', message, { inputPath: [name] });
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    // A cursor is opaque: nobody is helped by what a parser says of its inside.
    throw refused();
  }
  if (!Array.isArray(parts) || parts.length !== columns.length + 1) throw refused();
  const [cursorOrder, ...values] = parts;
  if (cursorOrder !== order)
    throw refused('The cursor belongs to a list in another order: start again without it.');
  for (const [index, value] of values.entries()) {
    const column = there(columns[index]);
    const isValue =
      typeof value === 'string' ? isOfType(column, value) : value === null && column.nullable === true;
    if (!isValue) throw refused();
  }
  return values as (string | null)[];
}
