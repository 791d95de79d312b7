import { there } from '../../platform/there';
import type { Filter } from './page';
import { columns, type SelectList } from './select-list';
import { join, raw, type Sql, sql } from './sql';
import { type AnyStatement, compile, fanOut, type Params, type Statement, singleShard } from './statement';
import type { AnyTable, RowOf } from './table';

/** What is written down to declare a report: rows of a view, narrowed by the filters that are given. */
export interface ReportDeclaration<R = unknown> {
  /** `service.report`, unique. */
  readonly name: string;
  readonly columns: SelectList<R>;
  /** A view or table, or a join of some. */
  readonly from: AnyTable | Sql;
  /** Why every shard is asked. */
  readonly fanOut: string;
  /** Filter name → predicate with parameters. */
  readonly filters?: Readonly<Record<string, Filter>>;
  /**
   * The filter that, when given, leads to one shard: its predicate is `column = ${key.bigint}`, on `from` where that is
   * another relation than the one which every shard is asked for.
   */
  readonly key?: { readonly filter: string; readonly predicate: Sql; readonly from?: AnyTable | Sql };
  /** A predicate that always holds. */
  readonly where?: Sql;
  readonly orderBy: string;
  /** Rows at most; 1000 when left out. */
  readonly limit?: number;
}

/** A declared report: a family of statements, one for each set of filters. */
export interface Report<R> {
  readonly name: string;
  readonly declaration: ReportDeclaration<R>;
  /** The statement and its parameters for the filters that have a value. */
  select(filters: Params): { readonly statement: Statement<never, R>; readonly params: Params };
  /** Statements that proofs look at: with no filter, each alone, and all. */
  variants(): AnyStatement[];
}

const reports = new Map<string, Report<unknown>>();

/** Every report declared so far in this process, by name. */
export function declaredReports(): ReadonlyMap<string, Report<unknown>> {
  return reports;
}

/** What is declared of a report whose rows have every column. */
type WholeReport<T extends AnyTable> = Omit<ReportDeclaration, 'columns' | 'from'> & {
  readonly columns?: undefined;
  readonly from: T;
};

/** Declares a report; its rows have every column where none are named. Throws when the name is taken. */
export function report<T extends AnyTable>(declaration: WholeReport<T>): Report<RowOf<T>>;
export function report<R>(declaration: ReportDeclaration<R>): Report<R>;
export function report<R>(given: ReportDeclaration<R> | WholeReport<AnyTable>): Report<R> {
  const declaration = {
    ...given,
    columns: given.columns ?? columns(given.from as AnyTable),
  } as ReportDeclaration<R>;
  const { name, key, filters = {} } = declaration;
  if (reports.has(name)) throw new Error(`report "${name}" is declared twice`);
  const statements = new Map<string, Statement<never, R>>();
  const known = new Set([...Object.keys(filters), ...(key ? [key.filter] : [])]);
  const statementFor = (given: readonly string[]) => {
    const variant = [name, ...given].join('+');
    const found = statements.get(variant) ?? build<R>(declaration, variant, given);
    statements.set(variant, found);
    return found;
  };
  const self: Report<R> = {
    name,
    declaration,
    select: (values) => {
      const given = Object.keys(values).filter((filter) => known.has(filter) && values[filter] != null);
      const params = Object.fromEntries(
        given.map((filter) => [filter === key?.filter ? 'key' : filter, values[filter]]),
      );
      return { statement: statementFor(given.sort()), params };
    },
    variants: () => {
      const names = [...known].sort();
      const sets = [[], ...names.map((filter) => [filter]), ...(names.length > 1 ? [names] : [])];
      return sets.map((given) => statementFor(given));
    },
  };
  reports.set(name, self as Report<unknown>);
  return self;
}

function build<R>(
  {
    name: family,
    columns,
    from,
    filters = {},
    key,
    where,
    orderBy,
    limit = 1000,
    fanOut: reason,
  }: ReportDeclaration<R>,
  name: string,
  given: readonly string[],
): Statement<never, R> {
  const predicate = (filter: string) => {
    if (filter === key?.filter) return key.predicate;
    const of = there(filters[filter]);
    return sql`(${typeof of === 'function' ? of(filter) : of})`;
  };
  const predicates = [...(where ? [sql`(${where})`] : []), ...given.map(predicate)];
  const condition = predicates.length > 0 ? sql` where ${join(predicates, ' and ')}` : sql``;
  const keyed = key !== undefined && given.includes(key.filter);
  return compile(
    name,
    keyed ? singleShard : fanOut(reason),
    sql`select ${columns} from ${keyed ? (key.from ?? from) : from}${condition}${raw(` order by ${orderBy} limit ${limit}`)}`,
    { family },
  );
}
