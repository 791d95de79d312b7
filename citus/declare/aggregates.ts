import { there } from '../../platform/there';
import type { Column } from './column';
import type { Conditions, Shape } from './conditions';
import { asText, type List, predicates, whereClause } from './page-statements';
import { keyOf, keysOf, param } from './param';
import { quoted } from './quoted';
import { columns, type SelectList } from './select-list';
import { join, raw, type Sql, sql } from './sql';
import type { SqlType } from './sql-types';
import { compile, type Statement } from './statement';

/** What is computed of the values of a column. */
export const AGGREGATE_FUNCTIONS = ['sum', 'avg', 'min', 'max'] as const;
export type AggregateFunction = (typeof AGGREGATE_FUNCTIONS)[number];

/** A function of the values of a column, which is a condition of the list by its name. */
export interface Aggregate {
  readonly is: AggregateFunction;
  readonly on: string;
}

/** What is computed of the rows of a list beside their number; statements are prepared by it. */
export interface AggregateShape {
  readonly of: readonly Aggregate[];
  /** The columns, conditions by their names, whose values make a group each; none: all rows are one. */
  readonly by: readonly string[];
}

/**
 * The figures of a group: the number of its rows, under a name that no column has, and under the names that `figureName`
 * and `groupKeyName` give, null where no row has a value.
 */
export type AggregateRow = { readonly pageKey: string; readonly 'count.*': number } & Readonly<
  Record<string, unknown>
>;

/** The property of a row that has a figure. */
export const figureName = ({ is, on }: Aggregate): string => `${is}.${on}`;

/** The property of a row that has what it is grouped by. */
export const groupKeyName = (by: string): string => `by.${by}`;

/** Places after the point of an average, which is rounded half away from zero. */
export const AVERAGE_PLACES = 6;

/** One that has so many places that a quotient is exact far beyond those of an average. */
const ONE = `1.${'0'.repeat(20)}`;

const NUMBERS: ReadonlySet<SqlType> = new Set(['bigint', 'integer', 'smallint', 'numeric']);
const INSTANTS: ReadonlySet<SqlType> = new Set(['date', 'timestamptz', 'timestamp']);

/** Whether values of a column can be added up: numbers that are exact. Which of them are ids the graph knows. */
export const isNumber = ({ sqlType, sqlTypeName, readAs }: Column): boolean =>
  !sqlTypeName.endsWith('[]') && (readAs === 'integer' || (readAs === undefined && NUMBERS.has(sqlType)));

/** Whether there is a least and a greatest value of a column that says something: of numbers, dates and instants. */
export const hasExtremes = (column: Column): boolean =>
  isNumber(column) || (!column.sqlTypeName.endsWith('[]') && INSTANTS.has(column.sqlType));

/** Whether a function has a value for a column. */
export const isAggregable = (is: AggregateFunction, column: Column): boolean =>
  is === 'sum' || is === 'avg' ? isNumber(column) : hasExtremes(column);

/** What a shape is called in the name of its statements: `by(status) sum.fte max.hiredOn`. */
export function nameOfAggregates({ of, by }: AggregateShape): string {
  const figures = of.map(figureName).join(' ');
  return by.length > 0 ? `by(${by.join(', ')}) ${figures}` : figures;
}

/** The statement of a shape, and what its rows are chosen by. */
export interface AggregateVariant {
  readonly shape: AggregateShape;
  /** Names of the filters that are given, sorted. */
  readonly filters: readonly string[];
  readonly where?: Shape | undefined;
}

/**
 * Computes figures of the rows of a list, for each key and group, in one statement:
 * `select account_id as "pageKey", count(*)::integer as "count.*", sum(debit) as "sum.debit" .. group by account_id`.
 * Of groups it reads `$limit` at most for each key, in the order of what they are grouped by.
 */
export function aggregateStatement(
  list: List,
  name: string,
  { shape, filters, where: chosen }: AggregateVariant,
): Statement<never, AggregateRow> {
  const { by, from, route, conditions = {} } = list;
  const where = predicates(list, filters, chosen);
  const groups = shape.by.map((on) => columnOf(conditions, on));
  const family = `${list.name}.${groups.length > 0 ? 'groups' : 'aggregates'}`;
  const options = { family, narrowing: null };
  const figures = figureList(conditions, shape);
  const sorted = inOrder(groups);
  const limited = groups.length > 0 ? sql` order by ${sorted} limit ${param.integer('limit')}` : sql``;
  if (!by) {
    const grouped = groups.length > 0 ? sql` group by ${inOrder(groups)}` : sql``;
    return compile(
      name,
      route,
      sql`select '' as "pageKey", ${figures} from ${from}${whereClause(where)}${grouped}${limited}`,
      options,
    );
  }
  const pageKey = sql`${by}${raw(asText(by))} as "pageKey"`;
  const grouped = sql` group by ${inOrder([by, ...groups])}`;
  const of = (key: Sql) => sql`from ${from}${whereClause([key, ...where])}${grouped}`;
  const isAny = sql`${by} ${keysOf(by)}`;
  if (groups.length === 0)
    return compile(name, route, sql`select ${pageKey}, ${figures} ${of(isAny)}`, options);
  const batch = sql`select * from (select ${pageKey}, ${figures}, row_number() over (partition by ${by} order by ${sorted}) as "rowNumber" ${of(isAny)}) grouped where "rowNumber" <= ${param.integer('limit')} order by "pageKey", "rowNumber"`;
  const single = sql`select ${pageKey}, ${figures} ${of(sql`${by} = ${keyOf(by)}`)}${limited}`;
  return compile(name, route, batch, { ...options, single });
}

function figureList(conditions: Conditions, { of, by }: AggregateShape): SelectList {
  const keys = by.map((on) => [groupKeyName(on), columnOf(conditions, on)] as const);
  const figures = of.map((one) => [figureName(one), figureOf(one, columnOf(conditions, one.on))] as const);
  return columns<Record<string, unknown>>({
    ...Object.fromEntries(keys),
    'count.*': 'count(*)::integer',
    ...Object.fromEntries(figures),
  });
}

/** `round(sum(fte) * 1.00000000000000000000 / count(fte), 6)`: exact, where `avg` keeps as many digits as it likes. */
function figureOf({ is }: Aggregate, column: Column): string {
  const { name, readAs } = column;
  if (is === 'sum') return `sum(${quoted(name)})`;
  if (is === 'avg') return `round(sum(${quoted(name)}) * ${ONE} / count(${quoted(name)}), ${AVERAGE_PLACES})`;
  return `${is}(${quoted(name)})${readAs ? `::${readAs}` : ''}`;
}

function columnOf(conditions: Conditions, on: string): Column {
  const of = there(conditions[on]);
  if (of.kind !== 'column') throw new Error(`"${on}" is no column`);
  return of;
}

/** Groups of one key are one behind the other by the columns themselves, whatever these are read as. */
const inOrder = (of: readonly Column[]): Sql =>
  join(
    of.map((column) => sql`${column}`),
    ', ',
  );

/** For proofs: everything at once, and by all columns, two at a time. */
export function provenAggregates(conditions: Conditions): AggregateShape[] {
  const known = Object.entries(conditions).flatMap(([on, of]) => (of.kind === 'column' ? [{ on, of }] : []));
  if (known.length === 0) return [];
  const of = known.flatMap(({ on, of: column }) =>
    AGGREGATE_FUNCTIONS.filter((is) => isAggregable(is, column)).map((is) => ({ is, on })),
  );
  const grouped: AggregateShape[] = [];
  for (let index = 0; index < known.length; index += 2)
    grouped.push({ of: of.slice(0, 2), by: known.slice(index, index + 2).map(({ on }) => on) });
  return [{ of, by: [] }, ...grouped];
}
