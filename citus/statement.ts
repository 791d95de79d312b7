import { createHash } from 'node:crypto';
import { isBigint } from './key';
import { narrowableSelect } from './narrowable-select';
import { Narrowing } from './narrowing';
import { type RowType, rowType } from './row-type';

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

export type Params = Readonly<Record<string, unknown>>;

/** A `$name::type` of a statement's SQL. */
export interface Parameter {
  readonly name: string;
  readonly type: string;
}

/** SQL that has been declared: the only thing that the functions which run SQL accept. */
export interface Statement<P extends Params = Params, R = unknown> {
  readonly name: string;
  readonly route: Route;
  /** SQL with `$1..$n`, as it is sent. */
  readonly text: string;
  /** In the order of `$1..$n`. */
  readonly parameters: readonly Parameter[];
  /** Tables and views that are read or written, qualified by schema. */
  readonly relations: readonly string[];
  /** Whether it changes rows, so that it may not be sent again without knowing what became of it. */
  readonly writes: boolean;
  /** The name under which servers keep the prepared statement (at most 63 bytes). */
  readonly preparedName: string;
  /** Of a shard-batch: the same for one key, as a router. */
  readonly single?: Statement<Params, R>;
  /** The same for rows of which only some properties are read. */
  readonly narrowing?: Narrowing;
  /** What its rows become. */
  readonly rowType: RowType;
  /** Never set: carries the types of parameters and rows. */
  readonly types?: (params: P) => R;
}

/** What is written down to declare a statement. */
export interface StatementDeclaration {
  /** Unique: `service.aggregate.what`. */
  readonly name: string;
  readonly route: Route;
  /**
   * SQL with named, typed parameters: `$status::text`. The distribution key is `$key`, a batch of them
   * `$keys`, and a batch is written `column = any($keys::type[])`.
   */
  readonly sql: string;
  /** Of a shard-batch: the SQL for one key, where it is not the same with `= $key` for `= any($keys)`. */
  readonly singleSql?: string;
}

/** The parameter that a route lives by. */
const NEEDED_PARAMETER: Readonly<Partial<Record<Route['kind'], string>>> = {
  'single-shard': 'key',
  'shard-batch': 'keys',
  'bulk-insert': 'keys',
};

const declared = new Map<string, Statement>();

/** Every statement declared so far in this process, by name. */
export function declaredStatements(): ReadonlyMap<string, Statement> {
  return declared;
}

/**
 * Declares a statement: checks its form, numbers its parameters and registers its name.
 * Throws an Error that names the statement when the name is taken or a parameter has no type.
 */
export function statement<P extends Params, R>(declaration: StatementDeclaration): Statement<P, R> {
  if (declared.has(declaration.name)) throw new Error(`statement "${declaration.name}" is declared twice`);
  const built = compile<P, R>(declaration);
  declared.set(built.name, built as unknown as Statement);
  return built;
}

/**
 * As `statement`, but not registered: for the variants of a page, which a test enumerates by its own means.
 * @param narrowing how it is made with fewer columns, where that is more than a shorter select list
 */
export function compile<P extends Params, R>(
  declaration: StatementDeclaration,
  narrowing: Narrowing = new Narrowing(() => narrowableSelect(declaration, compile)),
): Statement<P, R> {
  const { name, route } = declaration;
  const sql = declaration.sql.replace(/\s+/g, ' ').trim();
  const parameters: Parameter[] = [];
  const types = new Map<string, string>();
  for (const [, parameter, type] of sql.matchAll(/\$([a-z]\w*)::((?:\w+)(?:\[\])?)/gi)) {
    if (types.has(parameter!) && types.get(parameter!) !== type)
      throw new Error(`statement "${name}": $${parameter} has two types`);
    types.set(parameter!, type!);
  }
  const text = sql.replace(/\$([a-z]\w*)/gi, (_, parameter: string) => {
    const type = types.get(parameter);
    if (!type) throw new Error(`statement "${name}": $${parameter} is nowhere written with its type`);
    let index = parameters.findIndex((known) => known.name === parameter);
    if (index < 0) index = parameters.push({ name: parameter, type }) - 1;
    return `$${index + 1}`;
  });
  const needed = NEEDED_PARAMETER[route.kind];
  if (needed && !types.has(needed))
    throw new Error(`statement "${name}" is ${route.kind} but has no $${needed}`);
  const relations = [
    ...new Set(
      [...sql.matchAll(/\b(?:from|join|into|update)\s+([a-z]\w*\.[a-z]\w*)/gi)].map((match) => match[1]!),
    ),
  ];
  const writes = /\b(?:insert\s+into|update|delete\s+from|merge\s+into)\s+[a-z]\w*\.[a-z]\w*/i.test(sql);
  const built = {
    name,
    route,
    text,
    parameters,
    relations,
    writes,
    preparedName: preparedName(name, text),
    narrowing,
    rowType: rowType(),
  };
  if (route.kind !== 'shard-batch') return built;
  const singleSql =
    declaration.singleSql ?? sql.replace(/=\s*any\(\s*\$keys::(\w+)\[\]\s*\)/gi, '= $key::$1');
  return { ...built, single: compile<Params, R>({ name, route: singleShard, sql: singleSql }) };
}

/** The values of a statement's parameters in the order of `$1..$n`; what is not given is NULL. */
export function valuesOf(of: Statement, params: Params): unknown[] {
  return of.parameters.map(({ name, type }) => {
    const value = params[name] ?? null;
    return type === 'bigint[]' && Array.isArray(value) ? bigintArray(value) : value;
  });
}

/** Ids as PostgreSQL writes an array of them, which spares the driver to quote each; what else there is it may quote. */
function bigintArray(values: readonly unknown[]): unknown {
  return values.every((value) => typeof value === 'string' && isBigint(value))
    ? `{${values.join(',')}}`
    : values;
}

/** Readable, unique by text, and within the 63 bytes that PostgreSQL keeps of a name. */
function preparedName(name: string, text: string): string {
  return `${name.slice(0, 50)}:${createHash('sha1').update(text).digest('hex').slice(0, 10)}`;
}

/**
 * A select list that names each column as the property it becomes: `{ hiredOn: 'hired_on' }` →
 * `hired_on as "hiredOn"`. The list is the whole mapping from row to type: the driver's objects are used as they are.
 */
export function columns<R>(of: { readonly [Property in keyof R]-?: string }): string {
  return Object.entries<string>(of)
    .map(([property, column]) => (property === column ? column : `${column} as "${property}"`))
    .join(', ');
}
