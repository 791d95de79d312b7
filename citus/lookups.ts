import type { Children, Lookup, PairChildren, PairLookup } from './declare/keyed';
import { type Params, type Route, shardBatch, statement } from './statement';

export type { Children, Lookup, PairChildren, PairLookup } from './declare/keyed';

interface LookupDeclaration<R> {
  readonly name: string;
  readonly route?: Route;
  readonly sql: string;
  readonly key: keyof R & string;
}

export function lookup<R>({ name, sql, key, route = shardBatch }: LookupDeclaration<R>): Lookup<R, Params> {
  return { kind: 'lookup', statement: statement<Params, R>({ name, route, sql }), key };
}

export function children<R>({
  name,
  sql,
  key,
  route = shardBatch,
}: LookupDeclaration<R>): Children<R, Params> {
  return { kind: 'children', statement: statement<Params, R>({ name, route, sql }), key };
}

export function pairLookup<R>({
  name,
  sql,
  key,
  id,
}: LookupDeclaration<R> & { readonly id: keyof R & string }): PairLookup<R, Params> {
  return { kind: 'pair', statement: statement<Params, R>({ name, route: shardBatch, sql }), key, id };
}

export function pairChildren<R>({
  name,
  sql,
  key,
  parent,
}: LookupDeclaration<R> & { readonly parent: keyof R & string }): PairChildren<R, Params> {
  return {
    kind: 'pairChildren',
    statement: statement<Params, R>({ name, route: shardBatch, sql }),
    key,
    parent,
  };
}
