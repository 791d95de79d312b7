import { compile, fanOut, type Params, type Statement, singleShard } from './statement';

/** What is written down to declare a report: rows of a view, narrowed by the filters that are given. */
export interface ReportDeclaration {
  /** `service.report`, unique. */
  readonly name: string;
  readonly columns: string;
  readonly from: string;
  /** Why every shard is asked. */
  readonly fanOut: string;
  /** Filter name → predicate with parameters. */
  readonly filters?: Readonly<Record<string, string>>;
  /**
   * The filter that, when given, leads to one shard: its predicate is `column = $key::type`, on `from` where that is
   * another relation than the one which every shard is asked for.
   */
  readonly key?: { readonly filter: string; readonly predicate: string; readonly from?: string };
  /** A predicate that always holds. */
  readonly where?: string;
  readonly orderBy: string;
  /** Rows at most; 1000 when left out. */
  readonly limit?: number;
}

/** A declared report: a family of statements, one for each set of filters. */
export interface Report<R> {
  readonly name: string;
  readonly declaration: ReportDeclaration;
  /** The statement and its parameters for the filters that have a value. */
  select(filters: Params): { readonly statement: Statement<Params, R>; readonly params: Params };
  /** Statements that proofs look at: with no filter, each alone, and all. */
  variants(): Statement[];
}

const reports = new Map<string, Report<unknown>>();

/** Every report declared so far in this process, by name. */
export function declaredReports(): ReadonlyMap<string, Report<unknown>> {
  return reports;
}

/** Declares a report. Throws when the name is taken. */
export function report<R>(declaration: ReportDeclaration): Report<R> {
  const { name, key, filters = {} } = declaration;
  if (reports.has(name)) throw new Error(`report "${name}" is declared twice`);
  const statements = new Map<string, Statement<Params, R>>();
  const known = new Set([...Object.keys(filters), ...(key ? [key.filter] : [])]);
  const statementFor = (given: readonly string[]) => {
    const variant = [name, ...given].join('+');
    let found = statements.get(variant);
    if (!found) {
      found = build<R>(declaration, variant, given);
      statements.set(variant, found);
    }
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
      return sets.map((given) => statementFor(given) as unknown as Statement);
    },
  };
  reports.set(name, self as Report<unknown>);
  return self;
}

function build<R>(
  declaration: ReportDeclaration,
  name: string,
  given: readonly string[],
): Statement<Params, R> {
  const { columns, from, filters = {}, key, where, orderBy, limit = 1000 } = declaration;
  const keyed = key !== undefined && given.includes(key.filter);
  const predicates = [
    ...(where ? [`(${where})`] : []),
    ...given.map((filter) => (filter === key?.filter ? key.predicate : `(${filters[filter]!})`)),
  ];
  const condition = predicates.length > 0 ? ` where ${predicates.join(' and ')}` : '';
  return compile<Params, R>({
    name,
    route: keyed ? singleShard : fanOut(declaration.fanOut),
    sql: `select ${columns} from ${keyed ? (key.from ?? from) : from}${condition} order by ${orderBy} limit ${limit}`,
  });
}
