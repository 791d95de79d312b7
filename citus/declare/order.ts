import { there } from '../../platform/there';
import type { Column } from './column';
import type { PageDeclaration } from './page';
import { type Param, param } from './param';
import { join, raw, type Sql, sql } from './sql';
import type { SqlType } from './sql-types';

/** One of the things that a list is ordered by. */
export interface OrderTerm {
  /** One of the page's orders, by name. */
  readonly by: string;
  readonly descending: boolean;
  /** Whether rows without a value come first; where it is left out as PostgreSQL has it: when falling. */
  readonly nullsFirst?: boolean | undefined;
}

/** A column that a list is sorted by. */
export interface SortKey {
  readonly column: Column;
  readonly descending: boolean;
  readonly nullsFirst: boolean;
}

/** Types whose values a cursor can say exactly. */
const ORDERED: ReadonlySet<SqlType> = new Set([
  'bigint',
  'integer',
  'smallint',
  'text',
  'numeric',
  'date',
  'timestamptz',
  'timestamp',
  'boolean',
  'uuid',
]);

/**
 * What a list can be ordered by, by name: the declared orders, and each column of its conditions: `hiredOn` is
 * `HIRED_ON`.
 */
export function ordersOf({ orders, conditions = {} }: PageDeclaration): Readonly<Record<string, Column>> {
  const more = Object.entries(conditions).flatMap(([name, of]): [string, Column][] =>
    of.kind === 'column' && isOrdered(of) ? [[orderName(name), of]] : [],
  );
  return { ...Object.fromEntries(more), ...orders };
}

/** Whether lists can be ordered by a column. */
export const isOrdered = ({ sqlType, readAs }: Column): boolean =>
  ORDERED.has(sqlType) && (readAs === undefined || sqlType !== readAs) && readAs !== 'text';

/** The name of the order by what a condition is on: `hiredOn` → `HIRED_ON`. */
export const orderName = (condition: string): string =>
  condition.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

/**
 * The columns that a list is sorted by: what orders it, and what makes that order total, in the last direction. The column that the
 * list is found by is none of them, where there is another: all its rows share it, and Citus asks every shard where it stands in
 * an alternative.
 * @param orders everything that it can be ordered by
 */
export function sortKeys(
  { tieBreaker, by }: Pick<PageDeclaration, 'tieBreaker' | 'by'>,
  orders: Readonly<Record<string, Column>>,
  terms: readonly OrderTerm[],
): readonly SortKey[] {
  const given = terms.map(({ by: name, descending, nullsFirst = descending }) => ({
    column: there(orders[name]),
    descending,
    nullsFirst,
  }));
  const { descending } = there(given.at(-1));
  const breakers = ('kind' in tieBreaker ? [tieBreaker] : tieBreaker).map((column) => ({
    column,
    descending,
    nullsFirst: descending,
  }));
  const keys = new Map<string, SortKey>();
  for (const key of [...given, ...breakers]) if (!keys.has(key.column.name)) keys.set(key.column.name, key);
  const all = [...keys.values()];
  const others = all.filter(({ column }) => column.name !== by?.name);
  return others.length > 0 ? others : all;
}

/** `hired_on desc, employee_id desc` @param named what stands for a column */
export function orderBy(keys: readonly SortKey[], named = (column: Column): Sql => sql`${column}`): Sql {
  return join(
    keys.map((key) => sql`${named(key.column)}${raw(ownType(key.column))}${directionOf(key)}`),
    ', ',
  );
}

/**
 * What a column is ordered by that is read as another type: its name alone would be that of what it is read as, in another
 * order and with no index.
 */
const ownType = ({ readAs, sqlType }: Column): string => (readAs ? `::${sqlType}` : '');

function directionOf({ column, descending, nullsFirst }: SortKey) {
  const nulls = column.nullable && nullsFirst !== descending ? ` nulls ${nullsFirst ? 'first' : 'last'}` : '';
  return raw(`${descending ? ' desc' : ''}${nulls}`);
}

/** Rows that come behind those with the values `$at0`, `$at1`, .. of the columns. */
export function beyondCursor(keys: readonly SortKey[]): Sql {
  const [{ descending, column }] = keys as readonly [SortKey];
  const isPlain = keys.every((key) => key.descending === descending && !key.column.nullable);
  if (isPlain) {
    const columns = join(
      keys.map((key) => sql`${key.column}`),
      ', ',
    );
    const values = join(
      keys.map((key, index) => sql`${valueAt(key, index)}`),
      ', ',
    );
    return sql`(${columns}) ${raw(descending ? '<' : '>')} (${values})`;
  }
  const ways = keys.map((key, index) =>
    join([...keys.slice(0, index).map(sameAs), behind(key, index)], ' and '),
  );
  const beyond = sql`(${join(
    ways.map((way) => sql`(${way})`),
    ' or ',
  )})`;
  // What an index on the first column begins at.
  const start = raw(descending ? '<=' : '>=');
  return column.nullable ? beyond : sql`${column} ${start} ${valueAt(there(keys[0]), 0)} and ${beyond}`;
}

const sameAs = (key: SortKey, index: number): Sql =>
  key.column.nullable
    ? sql`${key.column} is not distinct from ${valueAt(key, index)}`
    : sql`${key.column} = ${valueAt(key, index)}`;

function behind(key: SortKey, index: number): Sql {
  const { column, descending, nullsFirst } = key;
  const value = valueAt(key, index);
  const further = sql`${column} ${raw(descending ? '<' : '>')} ${value}`;
  if (!column.nullable) return further;
  return nullsFirst
    ? sql`(${further} or (${value} is null and ${column} is not null))`
    : sql`(${further} or (${value} is not null and ${column} is null))`;
}

const valueAt = ({ column }: SortKey, index: number): Param => param.of(column, `at${index}`);

/** What an order is called in the name of its statements: `STATUS,HIRED_ON.desc`. */
export const nameOfOrder = (terms: readonly OrderTerm[]): string => terms.map(nameOfTerm).join(',');

const nameOfTerm = ({ by, descending, nullsFirst = descending }: OrderTerm) =>
  `${by}${descending ? '.desc' : ''}${nullsFirst === descending ? '' : `.nulls${nullsFirst ? 'First' : 'Last'}`}`;

/** Whether an order is one of the few that are declared. */
export const isDeclaredOrder = ({ orders }: PageDeclaration, terms: readonly OrderTerm[]) =>
  terms.every(
    ({ by, descending, nullsFirst = descending }) =>
      terms.length === 1 && orders[by] && nullsFirst === descending,
  );

/** For proofs: by everything together, in turns rising and falling, with rows without a value at either end. */
export function everyOrder(orders: Readonly<Record<string, Column>>): OrderTerm[] {
  return Object.keys(orders).map((by, index) => ({
    by,
    descending: index % 2 === 1,
    nullsFirst: index % 4 < 2,
  }));
}
