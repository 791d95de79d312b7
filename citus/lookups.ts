import { type Params, type Route, type Statement, shardBatch, statement } from './statement';

interface LookupDeclaration<R> {
  readonly name: string;
  /** `shard-batch` unless it reads reference tables only. */
  readonly route?: Route;
  /** SQL with `column = any($keys::type[])`. */
  readonly sql: string;
  /** The property of a row that holds the key it was asked for by. */
  readonly key: keyof R & string;
}

/** One row for each key. */
export interface Lookup<R> {
  readonly kind: 'lookup';
  readonly statement: Statement<Params, R>;
  readonly key: keyof R & string;
}

/** Any number of rows for each key: for lists that are short by nature. */
export interface Children<R> {
  readonly kind: 'children';
  readonly statement: Statement<Params, R>;
  readonly key: keyof R & string;
}

/** One row for each pair of a distribution key and an id below it. */
export interface PairLookup<R> {
  readonly kind: 'pair';
  readonly statement: Statement<Params, R>;
  readonly key: keyof R & string;
  readonly id: keyof R & string;
}

/** Any number of rows for each pair of a distribution key and the id of a parent below it. */
export interface PairChildren<R> {
  readonly kind: 'pairChildren';
  readonly statement: Statement<Params, R>;
  readonly key: keyof R & string;
  readonly parent: keyof R & string;
}

/** Declares the statement that fetches one row for each key. */
export function lookup<R>({ name, sql, key, route = shardBatch }: LookupDeclaration<R>): Lookup<R> {
  return { kind: 'lookup', statement: statement<Params, R>({ name, route, sql }), key };
}

/** Declares the statement that fetches every child of each key, in the order of the SQL. */
export function children<R>({ name, sql, key, route = shardBatch }: LookupDeclaration<R>): Children<R> {
  return { kind: 'children', statement: statement<Params, R>({ name, route, sql }), key };
}

/** Declares the statement that fetches rows by `column = any($keys::type[]) and id_column = any($ids::type[])`. */
export function pairLookup<R>({
  name,
  sql,
  key,
  id,
}: LookupDeclaration<R> & { readonly id: keyof R & string }): PairLookup<R> {
  return { kind: 'pair', statement: statement<Params, R>({ name, route: shardBatch, sql }), key, id };
}

/**
 * Declares the statement that fetches the children of rows which are children themselves, in the order of the SQL:
 * by `column = any($keys::type[]) and parent_column = any($ids::bigint[])`.
 */
export function pairChildren<R>({
  name,
  sql,
  key,
  parent,
}: LookupDeclaration<R> & { readonly parent: keyof R & string }): PairChildren<R> {
  return {
    kind: 'pairChildren',
    statement: statement<Params, R>({ name, route: shardBatch, sql }),
    key,
    parent,
  };
}
