import { createHash } from 'node:crypto';
import { isBigint, type KeyForm, keyForm } from '../key';
import { type RowType, rowType } from '../rows/row-type';
import { narrowableSql } from './narrowable-sql';
import { Narrowing } from './narrowing';
import type { SelectList } from './select-list';
import {
  type Parameter,
  type ParamsOf,
  render,
  type Sql,
  type SqlPart,
  type SqlPiece,
  sql,
  takesKeys,
} from './sql';

/**
 * How many shards a statement touches, declared beside its SQL and proven by tests:
 * - `single-shard`: every distributed table is filtered by `column = $key`;
 * - `shard-batch`: by `column = any($keys)`; runs over the shards of those keys only;
 * - `bulk-insert`: `insert .. select .. from unnest($keys, ..)`; the rows travel to the shards of their keys by COPY;
 * - `reference`: touches reference tables only, any node answers;
 * - `fan-out`: touches every shard, for the reason given.
 */
export type Route =
  | { readonly kind: 'single-shard' }
  | { readonly kind: 'shard-batch' }
  | { readonly kind: 'bulk-insert' }
  | { readonly kind: 'reference' }
  | { readonly kind: 'fan-out'; readonly reason: string };

export const singleShard: Route = { kind: 'single-shard' };
export const shardBatch: Route = { kind: 'shard-batch' };
export const bulkInsert: Route = { kind: 'bulk-insert' };
export const reference: Route = { kind: 'reference' };
export const fanOut = (reason: string): Route => ({ kind: 'fan-out', reason });

/** Values by parameter name, where a statement's own types are not known. */
export type Params = Readonly<Record<string, unknown>>;

/** How a function takes parameters: not at all where there are none. */
export type Given<P> = Record<never, never> extends P ? [params?: P] : [params: P];

/** SQL that has been declared: the only thing that the functions which run SQL accept. */
export interface Statement<P = never, R = unknown> {
  readonly name: string;
  /** The page or report that it is a variant of; else its own name. */
  readonly family: string;
  readonly route: Route;
  /** SQL with `$1..$n`, as it is sent. */
  readonly text: string;
  /** The same in pieces. */
  readonly pieces: readonly SqlPiece[];
  /** In the order of `$1..$n`. */
  readonly parameters: readonly Parameter[];
  /** What a value of each parameter, or of its lists, has to look like, by name. */
  readonly forms: Readonly<Record<string, KeyForm>>;
  /** Tables and views that are read or written, qualified by schema. */
  readonly relations: readonly string[];
  /** Whether it changes rows, so that it may not be sent again without knowing what became of it. */
  readonly writes: boolean;
  /** The name under which servers keep the prepared statement (at most 63 bytes). */
  readonly preparedName: string;
  /** Of a shard-batch: the same for one key, as a router. */
  readonly single?: Statement<never, R>;
  /** The same for rows of which only some properties are read. */
  readonly narrowing?: Narrowing;
  /** What its rows become. */
  readonly rowType: RowType;
  /** Never set: carries the types of parameters and rows. */
  readonly types?: (params: P) => R;
}

/** Any statement. */
export type AnyStatement = Statement<never, unknown>;

/** The parameter that a route lives by. */
const NEEDED_PARAMETER: Readonly<Partial<Record<Route['kind'], string>>> = {
  'single-shard': 'key',
  'shard-batch': 'keys',
  'bulk-insert': 'keys',
};

const declared = new Map<string, AnyStatement>();

/** Every statement declared so far in this process, by name. */
export function declaredStatements(): ReadonlyMap<string, AnyStatement> {
  return declared;
}

/** Stands for the row that follows from the select list. */
declare const FROM_LIST: unique symbol;
export type FromList = typeof FROM_LIST;

/** The row of a statement: as it is said, else that of the select list that its SQL begins with. */
export type RowFrom<R, Parts extends readonly unknown[]> = R extends FromList
  ? Parts extends readonly [SelectList<infer Row>, ...unknown[]]
    ? Row
    : never
  : R;

/**
 * Declares a statement under a name (`service.aggregate.what`) that is unique, with its route:
 * ``statement('market.portfolio.lock', singleShard).sql`select ${columns(portfolios)} ..` ``. The types of its
 * parameters follow from the SQL, and that of its rows from the select list, or is said: `statement<Row>(..)`.
 * Throws an Error that names the statement when the name is taken or the route's key is not in the SQL.
 */
export function statement<R = FromList>(name: string, route: Route) {
  return {
    sql: <const Parts extends readonly SqlPart[]>(strings: TemplateStringsArray, ...parts: Parts) =>
      register<ParamsOf<Parts>, RowFrom<R, Parts>>(name, route, sql(strings, ...parts)),
  };
}

/** Declares a statement of SQL that was put together before. */
export function register<P, R>(name: string, route: Route, of: Sql): Statement<P, R> {
  if (declared.has(name)) throw new Error(`statement "${name}" is declared twice`);
  const built = compile<P, R>(name, route, of);
  declared.set(name, built as AnyStatement);
  return built;
}

/** How a statement is made where it is more than one piece of SQL. */
export interface CompileOptions {
  /** Of a shard-batch: the SQL for one key, where it is not the same with `= $key` for `= any($keys)`. */
  readonly single?: Sql | undefined;
  /** How it is made with fewer columns, where that is more than a shorter select list; null: not at all. */
  readonly narrowing?: Narrowing | null | undefined;
  /** What it is a variant of, where it is one. */
  readonly family?: string | undefined;
}

/** As `register`, but not registered: for the variants of a page, which a test enumerates by its own means. */
export function compile<P, R>(
  name: string,
  route: Route,
  of: Sql,
  { single, narrowing, family = name }: CompileOptions = {},
): Statement<P, R> {
  if (takesKeys(of) && route.kind === 'single-shard')
    throw new Error(`statement "${name}" is single-shard and takes the keys of a batch`);
  const whole = written<P, R>({ name, family }, route, of, false);
  const built =
    narrowing === null
      ? whole
      : {
          ...whole,
          narrowing:
            narrowing ??
            new Narrowing(() =>
              narrowableSql(of, (narrowed) => compile<never, unknown>(name, route, narrowed, { family })),
            ),
        };
  if (route.kind !== 'shard-batch') return built;
  return { ...built, single: written<never, R>({ name, family }, singleShard, single ?? of, true) };
}

function written<P, R>(
  { name, family }: Pick<Statement, 'name' | 'family'>,
  route: Route,
  of: Sql,
  oneKey: boolean,
): Statement<P, R> {
  const { text, pieces, parameters, relations, writes } = rendered(name, of, oneKey);
  const needed = NEEDED_PARAMETER[route.kind];
  if (needed && !parameters.some((parameter) => parameter.name === needed))
    throw new Error(`statement "${name}" is ${route.kind} but has no $${needed}`);
  const prepared = preparedName(name, text);
  return {
    name,
    family,
    route,
    text,
    pieces,
    parameters,
    forms: Object.fromEntries(
      parameters.map((parameter) => [parameter.name, keyForm(parameter.type.replace('[]', ''))]),
    ),
    relations,
    writes,
    preparedName: prepared,
    rowType: rowType(),
  };
}

function rendered(name: string, of: Sql, oneKey: boolean) {
  try {
    return render(of, oneKey);
  } catch (error) {
    throw new Error(`statement "${name}": ${(error as Error).message}`);
  }
}

/**
 * The values of a statement's parameters in the order of `$1..$n`. Throws an Error that names statement and parameter
 * where one is missing, or null and may not be.
 */
export function valuesOf(of: AnyStatement, params: Params): unknown[] {
  return of.parameters.map(({ name, nullable, type }) => {
    const value = params[name];
    if (value === undefined) throw new Error(`statement "${of.name}": $${name} is not given`);
    if (value === null && !nullable) throw new Error(`statement "${of.name}": $${name} is null`);
    return type === 'bigint[]' && Array.isArray(value) ? bigintArray(value) : value;
  });
}

/** Ids as PostgreSQL writes an array of them, which spares the driver to quote each; what else there is it may quote. */
function bigintArray(values: readonly unknown[]): unknown {
  for (const value of values) if (typeof value !== 'string' || !isBigint(value)) return values;
  return `{${values.join(',')}}`;
}

/** Readable, unique by text, and within the 63 bytes that PostgreSQL keeps of a name. */
function preparedName(name: string, text: string): string {
  return `${name.slice(0, 50)}:${createHash('sha1').update(text).digest('hex').slice(0, 10)}`;
}
