import { there } from '../../platform/there';
import type { Column } from './column';
import { predicateOf, type Shape } from './conditions';
import { type Narrowable, Narrowing } from './narrowing';
import { beyondCursor, orderBy, type SortKey, sortKeys } from './order';
import type { PageDeclaration, PageRow, PageVariant } from './page';
import { keyOf, keysOf, param } from './param';
import { quoted } from './quoted';
import { columns, type SelectedColumn, type SelectList } from './select-list';
import { join, raw, type Sql, sql } from './sql';
import { type AnyStatement, compile, type Route, type Statement } from './statement';
import { type AnyTable, metaOf } from './table';

/** A page with its route and with predicates for filters. */
export interface List<R = unknown> extends Omit<PageDeclaration<R>, 'filters'> {
  readonly route: Route;
  readonly filters: Readonly<Record<string, Sql>>;
  /** Everything that it can be ordered by. */
  readonly sortable: Readonly<Record<string, Column>>;
}

const NOTHING = sql``;

/** What rows are chosen by: what always holds, the filters that are given, and a shape. */
export function predicates(
  { filters, where, conditions = {} }: List,
  given: readonly string[],
  shape?: Shape,
): Sql[] {
  return [
    ...(where ? [where] : []),
    ...given.map((filter) => there(filters[filter])),
    ...(shape ? [predicateOf(conditions, shape)] : []),
  ].map((predicate) => sql`(${predicate})`);
}

/**
 * Reads the rows of one page, at most `$limit` for each key.
 * @param isDeclared whether it is one of few, so that what is narrowed of it can be kept
 */
export function selectStatement<R>(
  list: List<R>,
  name: string,
  variant: PageVariant,
  isDeclared: boolean,
): Statement<never, PageRow<R>> {
  const { by, from, route, name: family } = list;
  const keys = sortKeys(list, list.sortable, variant.order);
  const sorted = orderBy(keys);
  const where = predicates(list as List, variant.filters, variant.where);
  if (variant.after) where.push(beyondCursor(keys));
  // Shapes and orders of all kinds come and go: they read whole rows, for what is narrowed is kept for good.
  const narrowing = isDeclared
    ? new Narrowing(() =>
        narrowablePage(list, keys, (columns) => selectStatement({ ...list, columns }, name, variant, true)),
      )
    : null;
  const shown = withSortKeys(list.columns, keys);
  const top = (columns: SelectList, filter: readonly Sql[]) =>
    sql`select ${columns} from ${from}${whereClause([...filter, ...where])} order by ${sorted} limit ${param.integer('limit')}`;
  if (!by) return compile(name, route, top(shown, []), { narrowing, family });
  // A batch comes back from many shards: only an ORDER BY on the whole keeps each parent's rows in order.
  const inOrder = sql` order by "pageKey", ${orderBy(keys, ({ property }) => sql`${raw(`"${property}"`)}`)}`;
  const keyed: SelectList = {
    kind: 'select list',
    columns: [...shown.columns, { sql: `${quoted(by.name)}${asText(by)} as "pageKey"`, property: 'pageKey' }],
  };
  // The keys are repeated at every level: Citus prunes shards by filters of the level that they stand in.
  const isAny = sql`${by} ${keysOf(by)}`;
  const parent = list.parent ?? metaOf(from).parent;
  const parentColumn = parent && keyColumn(parent);
  const batch = parent
    ? sql`select page.* from ${parent} parent_row cross join lateral (${top(keyed, [
        sql`${by} = parent_row.${there(parentColumn)}`,
        isAny,
      ])}) page where parent_row.${there(parentColumn)} ${keysOf(by)}${inOrder}`
    : sql`select * from (select ${keyed}, row_number() over (partition by ${by} order by ${sorted}) as "rowNumber" from ${from}${whereClause(
        [isAny, ...where],
      )}) page where "rowNumber" <= ${param.integer('limit')}${inOrder}`;
  const single = top(keyed, [sql`${by} = ${keyOf(by)}`]);
  return compile(name, route, batch, { single, narrowing, family });
}

/** The list with the columns that it is sorted by, of which cursors are made. */
function withSortKeys<R>(list: SelectList<R>, keys: readonly SortKey[]): SelectList<R> {
  const missing = keys.filter(
    ({ column }) => !list.columns.some(({ property }) => property === column.property),
  );
  const more = missing.flatMap(({ column }) => columns({ [column.property]: column }).columns);
  return missing.length > 0 ? { kind: 'select list', columns: [...list.columns, ...more] } : list;
}

/** The column by which a parent has one row for each key. */
function keyColumn(parent: AnyTable): Column {
  const { columns, distributedBy, key } = metaOf(parent);
  return distributedBy ?? there(columns[there(key[0])]);
}

/** A page with a shorter list; what it is sorted by, which the query around the list names, stays in it. */
function narrowablePage(
  { columns: { columns }, by }: List,
  sortedBy: readonly SortKey[],
  make: (columns: SelectList<never>) => AnyStatement,
): Narrowable {
  const sorts = ({ property }: SelectedColumn) => sortedBy.some(({ column }) => column.property === property);
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
  shape?: Shape,
): Statement<never, { pageKey: string; total: number }> {
  const { by, from, route } = list;
  const family = `${list.name}.count`;
  const where = predicates(list, given, shape);
  const narrowing = shape ? null : undefined;
  if (!by)
    return compile(
      name,
      route,
      sql`select '' as "pageKey", count(*)::integer as total from ${from}${whereClause(where)}`,
      { family, narrowing },
    );
  const isAny = sql`${by} ${keysOf(by)}`;
  return compile(
    name,
    route,
    sql`select ${by}${raw(asText(by))} as "pageKey", count(*)::integer as total from ${from}${whereClause([isAny, ...where])} group by ${by}`,
    { family, narrowing },
  );
}

/** Keys are compared with the texts that lists are asked for by: a `char(n)` is filled up with blanks, its text is not. */
export const asText = ({ readAs }: Column): string => (readAs === 'text' ? '::text' : '');

/** ` where (..) and (..)`; nothing where all rows are meant. */
export function whereClause(predicates: readonly Sql[]): Sql {
  return predicates.length > 0 ? sql` where ${join(predicates, ' and ')}` : NOTHING;
}
