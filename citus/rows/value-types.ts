import pg from 'pg';

/** Reads a value that the server wrote as text. */
export type ReadValue = (text: string) => unknown;

const { builtins } = pg.types;
/** Arrays, which the driver has no names for. */
const TEXT_ARRAY = 1009;
const TIMESTAMPTZ_ARRAY = 1185;
const asIs: ReadValue = (text) => text;
/** What the driver takes for text. */
const driverText = pg.types.getTypeParser(builtins.TEXT, 'text') as ReadValue;
/** `2026-06-30 17:00:00.5+00` → `2026-06-30T17:00:00.5Z`: nothing is rounded to milliseconds. */
const instant: ReadValue = (text) =>
  text[10] === ' ' && text.endsWith('+00')
    ? `${text.slice(0, 10)}T${text.slice(11, -3)}Z`
    : text.replace(' ', 'T').replace(/\+00$/, 'Z');
const textArray = pg.types.getTypeParser(TEXT_ARRAY as number, 'text') as (
  text: string,
) => readonly (string | null)[];
const OWN = new Map<number, ReadValue>([
  [builtins.INT8, asIs],
  [builtins.DATE, asIs],
  [builtins.TIMESTAMP, (text) => text.replace(' ', 'T')],
  [builtins.TIMESTAMPTZ, instant],
  [TIMESTAMPTZ_ARRAY, (text) => textArray(text).map((one) => one && instant(one))],
]);

/** How values of a type are read: bigint and numeric stay strings, dates stay dates, instants become ISO 8601 in UTC. */
export function valueReader(typeId: number): ReadValue {
  return OWN.get(typeId) ?? (pg.types.getTypeParser(typeId, 'text') as ReadValue);
}

/** Whether values of a type are left as the server wrote them. */
export function isText(typeId: number): boolean {
  const reader = valueReader(typeId);
  return reader === asIs || reader === driverText;
}

/** The same for the driver's own rows. */
export const typeParsers: pg.CustomTypesConfig = {
  getTypeParser: ((typeId: number, format?: 'text' | 'binary') =>
    format === 'binary'
      ? pg.types.getTypeParser(typeId, format)
      : valueReader(typeId)) as pg.CustomTypesConfig['getTypeParser'],
};
