import { type Narrowable, Narrowing } from './narrowing';
import type { OrderColumn, PageDeclaration, PageRow, PageVariant } from './page';
import { parseList, type SelectedColumn } from './select-list';
import { compile, type Params, type Route, type Statement } from './statement';

function conditions(declaration: PageDeclaration, filters: readonly string[]): string[] {
  const given = filters.map((filter) => `(${declaration.filters![filter]!})`);
  return declaration.where ? [`(${declaration.where})`, ...given] : given;
}

/** Reads the rows of one page, at most `$limit` for each key. */
export function selectStatement<R>(
  declaration: PageDeclaration,
  route: Route,
  name: string,
  variant: PageVariant,
): Statement<Params, PageRow<R>> {
  const { by, columns, from, tieBreaker } = declaration;
  const order = declaration.orders[variant.order]!;
  const keys = order.column === tieBreaker.column ? [tieBreaker] : [order, tieBreaker];
  const direction = variant.descending ? ' desc' : '';
  const orderBy = keys.map(({ column }) => column + direction).join(', ');
  const where = conditions(declaration, variant.filters);
  if (variant.after) {
    const left = keys.map(({ column }) => column).join(', ');
    const right = keys.map(({ type }, index) => `$at${index}::${type}`).join(', ');
    where.push(`(${left}) ${variant.descending ? '<' : '>'} (${right})`);
  }
  const list = by ? `${columns}, ${by.column} as "pageKey"` : columns;
  const rows = (filter: string[]) => `select ${list} from ${from}${whereClause([...filter, ...where])}`;
  const top = (filter: string[]) => `${rows(filter)} order by ${orderBy} limit $limit::integer`;
  const narrowing = new Narrowing(() =>
    narrowablePage(
      declaration,
      keys,
      (chosen) => selectStatement({ ...declaration, columns: chosen }, route, name, variant) as Statement,
    ),
  );
  if (!by) return compile<Params, PageRow<R>>({ name, route, sql: top([]) }, narrowing);
  // A batch comes back from many shards: only an ORDER BY on the whole keeps each parent's rows in order.
  const sorted = `order by "pageKey", ${keys.map(({ property }) => `"${property}"${direction}`).join(', ')}`;
  // The keys are repeated at every level: Citus prunes shards by filters of the level that they stand in.
  const isAny = `${by.column} = any($keys::${by.type}[])`;
  const { parent } = by;
  const sql = parent
    ? `select page.* from ${parent.table} parent_row cross join lateral (${top([
        `${by.column} = parent_row.${parent.column}`,
        isAny,
      ])}) page where parent_row.${parent.column} = any($keys::${by.type}[]) ${sorted}`
    : `select * from (select ${list}, row_number() over (partition by ${by.column} order by ${orderBy}) as "rowNumber" from ${from}${whereClause(
        [isAny, ...where],
      )}) page where "rowNumber" <= $limit::integer ${sorted}`;
  const singleSql = top([`${by.column} = $key::${by.type}`]);
  return compile<Params, PageRow<R>>({ name, route, sql, singleSql }, narrowing);
}

/** A page with a shorter list; what it is sorted by, which the query around the list names, stays in it. */
function narrowablePage(
  { columns, by }: PageDeclaration,
  sortedBy: readonly OrderColumn[],
  make: (columns: string) => Statement,
): Narrowable | undefined {
  const all = parseList(columns);
  const sorts = ({ property }: SelectedColumn) => sortedBy.some((key) => key.property === property);
  return (
    all && {
      columns: by ? [...all, { sql: '', property: 'pageKey' }] : all,
      make: (chosen) => {
        const kept = all.filter((column) => chosen.includes(column) || sorts(column));
        return make(kept.map(({ sql }) => sql).join(', '));
      },
    }
  );
}

/** Counts the rows of a list, for each key. */
export function countStatement(
  declaration: PageDeclaration,
  route: Route,
  name: string,
  filters: readonly string[],
) {
  const { by, from } = declaration;
  const where = conditions(declaration, filters);
  const sql = by
    ? `select ${by.column} as "pageKey", count(*)::integer as total from ${from}${whereClause([
        `${by.column} = any($keys::${by.type}[])`,
        ...where,
      ])} group by ${by.column}`
    : `select '' as "pageKey", count(*)::integer as total from ${from}${whereClause(where)}`;
  return compile<Params, { pageKey: string; total: number }>({ name, route, sql });
}

const whereClause = (predicates: string[]) =>
  predicates.length > 0 ? ` where ${predicates.join(' and ')}` : '';
