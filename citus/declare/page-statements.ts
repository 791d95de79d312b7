import { there } from '../../platform/there';
import type { Column } from './column';
import { type Narrowable, Narrowing } from './narrowing';
import type { PageDeclaration, PageRow, PageVariant } from './page';
import { keyOf, keysOf, param } from './param';
import { quoted } from './quoted';
import type { SelectedColumn, SelectList } from './select-list';
import { join, raw, type Sql, sql } from './sql';
import { type AnyStatement, compile, type Route, type Statement } from './statement';
import { type AnyTable, metaOf } from './table';

/** A page with its route and with predicates for filters. */
export interface List<R = unknown> extends Omit<PageDeclaration<R>, 'filters'> {
  readonly route: Route;
  readonly filters: Readonly<Record<string, Sql>>;
}

const NOTHING = sql``;

function conditions({ filters, where }: List, given: readonly string[]): Sql[] {
  const predicates = given.map((filter) => sql`(${there(filters[filter])})`);
  return where ? [sql`(${where})`, ...predicates] : predicates;
}

/** Reads the rows of one page, at most `$limit` for each key. */
export function selectStatement<R>(
  list: List<R>,
  name: string,
  variant: PageVariant,
): Statement<never, PageRow<R>> {
  const { by, from, route, name: family } = list;
  const keys = sortKeys(list, variant.order);
  const direction = raw(variant.descending ? ' desc' : '');
  const orderBy = join(
    keys.map((column) => sql`${column}${raw(ownType(column))}${direction}`),
    ', ',
  );
  const where = conditions(list as List, variant.filters);
  if (variant.after) where.push(beyondCursor(keys, variant.descending));
  const narrowing = new Narrowing(() =>
    narrowablePage(list, keys, (columns) => selectStatement({ ...list, columns }, name, variant)),
  );
  const top = (columns: SelectList, filter: readonly Sql[]) =>
    sql`select ${columns} from ${from}${whereClause([...filter, ...where])} order by ${orderBy} limit ${param.integer('limit')}`;
  if (!by) return compile(name, route, top(list.columns, []), { narrowing, family });
  // A batch comes back from many shards: only an ORDER BY on the whole keeps each parent's rows in order.
  const sorted = raw(
    ` order by "pageKey", ${keys.map((column) => `"${column.property}"${ownType(column)}${direction.sql}`).join(', ')}`,
  );
  const columns: SelectList = {
    kind: 'select list',
    columns: [
      ...list.columns.columns,
      { sql: `${quoted(by.name)}${asText(by)} as "pageKey"`, property: 'pageKey' },
    ],
  };
  // The keys are repeated at every level: Citus prunes shards by filters of the level that they stand in.
  const isAny = sql`${by} ${keysOf(by)}`;
  const parent = list.parent ?? metaOf(from).parent;
  const parentColumn = parent && keyColumn(parent);
  const batch = parent
    ? sql`select page.* from ${parent} parent_row cross join lateral (${top(columns, [
        sql`${by} = parent_row.${there(parentColumn)}`,
        isAny,
      ])}) page where parent_row.${there(parentColumn)} ${keysOf(by)}${sorted}`
    : sql`select * from (select ${columns}, row_number() over (partition by ${by} order by ${orderBy}) as "rowNumber" from ${from}${whereClause(
        [isAny, ...where],
      )}) page where "rowNumber" <= ${param.integer('limit')}${sorted}`;
  const single = top(columns, [sql`${by} = ${keyOf(by)}`]);
  return compile(name, route, batch, { single, narrowing, family });
}

/** The columns that a list is sorted by: what orders it, and what makes that order total. */
export function sortKeys(
  { orders, tieBreaker }: Pick<PageDeclaration, 'orders' | 'tieBreaker'>,
  order: string,
): readonly Column[] {
  const by = there(orders[order]);
  const breakers = 'kind' in tieBreaker ? [tieBreaker] : tieBreaker;
  return [by, ...breakers.filter(({ name }) => name !== by.name)];
}

/** The column by which a parent has one row for each key. */
function keyColumn(parent: AnyTable): Column {
  const { columns, distributedBy, key } = metaOf(parent);
  return distributedBy ?? there(columns[there(key[0])]);
}

function beyondCursor(keys: readonly Column[], descending: boolean): Sql {
  const left = join(
    keys.map((column) => sql`${column}`),
    ', ',
  );
  const right = join(
    keys.map((column, index) => sql`${{ ...param.of(column, `at${index}`), nullable: false }}`),
    ', ',
  );
  return sql`(${left}) ${raw(descending ? '<' : '>')} (${right})`;
}

/** A page with a shorter list; what it is sorted by, which the query around the list names, stays in it. */
function narrowablePage(
  { columns: { columns }, by }: List,
  sortedBy: readonly Column[],
  make: (columns: SelectList<never>) => AnyStatement,
): Narrowable {
  const sorts = ({ property }: SelectedColumn) => sortedBy.some((column) => column.property === property);
  return {
    columns: by ? [...columns, { sql: '', property: 'pageKey' }] : columns,
    make: (chosen) =>
      make({
        kind: 'select list',
        columns: columns.filter((column) => chosen.includes(column) || sorts(column)),
      }),
  };
}

/** Counts the rows of a list, for each key. */
export function countStatement(
  list: List,
  name: string,
  given: readonly string[],
): Statement<never, { pageKey: string; total: number }> {
  const { by, from, route } = list;
  const family = `${list.name}.count`;
  const where = conditions(list, given);
  if (!by)
    return compile(
      name,
      route,
      sql`select '' as "pageKey", count(*)::integer as total from ${from}${whereClause(where)}`,
      { family },
    );
  const isAny = sql`${by} ${keysOf(by)}`;
  return compile(
    name,
    route,
    sql`select ${by}${raw(asText(by))} as "pageKey", count(*)::integer as total from ${from}${whereClause([isAny, ...where])} group by ${by}`,
    { family },
  );
}

/** Keys are compared with the texts that lists are asked for by: a `char(n)` is filled up with blanks, its text is not. */
const asText = ({ readAs }: Column): string => (readAs === 'text' ? '::text' : '');

/**
 * What a column is ordered by that is read as another type: its name alone would be that of what it is read as, in another
 * order and with no index.
 */
const ownType = ({ readAs, sqlType }: Column): string => (readAs ? `::${sqlType}` : '');

function whereClause(predicates: readonly Sql[]): Sql {
  return predicates.length > 0 ? sql` where ${join(predicates, ' and ')}` : NOTHING;
}
