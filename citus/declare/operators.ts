import type { Column } from './column';
import { type Param, param } from './param';
import { type Sql, sql } from './sql';
import type { SqlType } from './sql-types';

type Make = (column: Column, name: string) => Sql;

const compared =
  (operator: (column: Column, value: Param) => Sql): Make =>
  (column, name) =>
    operator(column, valueFor(column, name));

/**
 * How a condition compares a column with a value, by name. Where a text is looked for anywhere it is a pattern of LIKE,
 * whose own characters `patternOf` escapes.
 */
export const OPERATORS = {
  eq: compared((column, value) => sql`${column} = ${value}`),
  in: compared((column, value) => sql`${column} = any(${{ ...value, array: true }})`),
  gt: compared((column, value) => sql`${column} > ${value}`),
  gte: compared((column, value) => sql`${column} >= ${value}`),
  lt: compared((column, value) => sql`${column} < ${value}`),
  lte: compared((column, value) => sql`${column} <= ${value}`),
  isNull: (column) => sql`${column} is null`,
  isNotNull: (column) => sql`${column} is not null`,
  // The second part is what an index serves.
  startsWith: compared((column, value) => sql`starts_with(${column}, ${value}) and ${column} >= ${value}`),
  contains: compared((column, value) => sql`${column} like ${value}`),
  eqIgnoreCase: compared((column, value) => sql`lower(${column}) = lower(${value})`),
  // In the order of bytes, which is that of an index on `lower(..) text_pattern_ops`; no text goes on behind chr(1114111).
  startsWithIgnoreCase: compared(
    (column, value) =>
      sql`lower(${column}) ~>=~ lower(${value}) and lower(${column}) ~<~ (lower(${value}) || chr(1114111))`,
  ),
  containsIgnoreCase: compared((column, value) => sql`${column} ilike ${value}`),
} satisfies Readonly<Record<string, Make>>;

/** How a condition compares a column. */
export type Operator = keyof typeof OPERATORS;

/** What an index that begins with the column leads to. */
const INDEXED: ReadonlySet<Operator> = new Set([
  'eq',
  'in',
  'gt',
  'gte',
  'lt',
  'lte',
  'isNull',
  'startsWith',
]);

/** Whether an index that begins with the column serves the operator. */
export const isIndexed = (operator: Operator): boolean => INDEXED.has(operator);

/** Whether an index on the column in small letters serves the operator. */
export const isIndexedIgnoringCase = (operator: Operator): boolean =>
  operator === 'eqIgnoreCase' || operator === 'startsWithIgnoreCase';

/** Characters in a row that an index of trigrams is asked by at least. */
const TRIGRAM = /[\p{L}\p{N}]{3}/u;

/**
 * Whether an index of the trigrams of the column serves the operator: by three letters or digits that follow each other.
 * @param value the pattern; undefined where a shape alone is looked at
 */
export const isIndexedAnywhere = (operator: Operator, value: unknown): boolean =>
  takesPattern(operator) && (value === undefined || TRIGRAM.test(String(value)));

const ORDERED: readonly Operator[] = ['gt', 'gte', 'lt', 'lte'];
const OF_TEXTS: readonly Operator[] = [
  'startsWith',
  'contains',
  'eqIgnoreCase',
  'startsWithIgnoreCase',
  'containsIgnoreCase',
];

/** The operators that the type of a column allows. Throws an Error for a type that cannot be compared. */
export function operatorsOf({ sqlType, sqlTypeName, readAs, property }: Column): readonly Operator[] {
  if (sqlTypeName.endsWith('[]') || sqlType === 'jsonb' || sqlType === 'json')
    throw new Error(`nothing can be compared with ${property}, which is ${sqlTypeName}`);
  const all: readonly Operator[] = ['eq', 'in', 'isNull', 'isNotNull'];
  if (sqlType === 'boolean' || sqlType === 'uuid' || readAs === 'text') return all;
  return [...all, ...(sqlType === 'text' ? OF_TEXTS : ORDERED)];
}

/** A pattern for LIKE that finds a text as it is, anywhere. */
export const patternOf = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;

/** Whether what the operator is given becomes a pattern. */
export const takesPattern = (operator: Operator): boolean =>
  operator === 'contains' || operator === 'containsIgnoreCase';

/** A wider type for what is compared: a number that the column cannot hold is just not there. */
const WIDER: Readonly<Partial<Record<SqlType, SqlType>>> = { smallint: 'integer' };

function valueFor(column: Column, name: string): Param {
  const of = param.of(column, name);
  const isId = column.readAs === 'bigint';
  return { ...of, sqlType: isId ? 'bigint' : (WIDER[of.sqlType] ?? of.sqlType), nullable: false };
}
