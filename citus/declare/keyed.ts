import { there } from '../../platform/there';
import type { Column } from './column';
import { keysOf, param } from './param';
import { columns } from './select-list';
import { type ParamsOf, raw, type SqlPart, sql } from './sql';
import {
  type FromList,
  type Route,
  type RowFrom,
  reference,
  register,
  type Statement,
  shardBatch,
} from './statement';
import { type AnyTable, metaOf, type PropertyOf, type RowOf } from './table';

/** Parameters beside the key that a load takes. */
export type Extra<P> = Omit<P, 'key' | 'keys' | 'ids'>;

/** The parameters of a batch, and of a batch of pairs. */
export type Keys = { readonly keys: readonly string[] };
export type Pairs = Keys & { readonly ids: readonly string[] };

/** One row for each key. */
export interface Lookup<R, P = Keys> {
  readonly kind: 'lookup';
  readonly statement: Statement<P, R>;
  /** The property of a row that holds the key it was asked for by. */
  readonly key: keyof R & string;
}

/** Any number of rows for each key: for lists that are short by nature. */
export interface Children<R, P = Keys> {
  readonly kind: 'children';
  readonly statement: Statement<P, R>;
  readonly key: keyof R & string;
}

/** One row for each pair of a distribution key and an id below it. */
export interface PairLookup<R, P = Pairs> {
  readonly kind: 'pair';
  readonly statement: Statement<P, R>;
  readonly key: keyof R & string;
  readonly id: keyof R & string;
}

/** Any number of rows for each pair of a distribution key and the id of a parent below it. */
export interface PairChildren<R, P = Pairs> {
  readonly kind: 'pairChildren';
  readonly statement: Statement<P, R>;
  readonly key: keyof R & string;
  readonly parent: keyof R & string;
}

type Tag<Kind extends string, R, Names extends string> = {
  readonly sql: <const Parts extends readonly SqlPart[]>(
    strings: TemplateStringsArray,
    ...parts: Parts
  ) => Declared<Kind, RowFrom<R, Parts>, ParamsOf<Parts>, Names>;
};

type Declared<Kind extends string, R, P, Names extends string> = {
  readonly kind: Kind;
  readonly statement: Statement<P, R>;
} & { readonly [Name in Names]: keyof R & string };

function tag<Kind extends string, R, Names extends string>(
  kind: Kind,
  name: string,
  route: Route,
  names: Readonly<Record<Names, string>>,
): Tag<Kind, R, Names> {
  return {
    sql: (strings, ...parts) =>
      ({ kind, statement: register(name, route, sql(strings, ...parts)), ...names }) as never,
  };
}

/**
 * Declares the statement that fetches one row for each key, by a filter `column ${inKeys.bigint}`.
 * @param key the property of a row that holds the key it was asked for by
 */
export function lookup<R = FromList>(name: string, key: string, route: Route = shardBatch) {
  return tag<'lookup', R, 'key'>('lookup', name, route, { key });
}

/** Declares the statement that fetches every child of each key, in the order of the SQL. */
export function children<R = FromList>(name: string, key: string, route: Route = shardBatch) {
  return tag<'children', R, 'key'>('children', name, route, { key });
}

/** Declares the statement that fetches rows by `column ${inKeys.bigint} and id = any(${arrayOf(param.bigint('ids'))})`. */
export function pairLookup<R = FromList>(name: string, key: string, id: string) {
  return tag<'pair', R, 'key' | 'id'>('pair', name, shardBatch, { key, id });
}

/** Declares the statement that fetches the children of rows which are children themselves, in the order of the SQL. */
export function pairChildren<R = FromList>(name: string, key: string, parent: string) {
  return tag<'pairChildren', R, 'key' | 'parent'>('pairChildren', name, shardBatch, { key, parent });
}

/**
 * Rows of a table by its key, or by another unique property: `select <columns> from <table> where <column> = any($keys)`.
 * Of a distributed table that is its distribution column.
 */
export function byKey<T extends AnyTable>(of: T, name: string, property?: PropertyOf<T>): Lookup<RowOf<T>> {
  const { columns: listed, key, distributedBy } = metaOf(of);
  const column = property ? there(listed[property]) : (distributedBy ?? there(listed[there(key[0])]));
  return {
    kind: 'lookup',
    statement: register(
      name,
      distributedBy ? shardBatch : reference,
      sql`select ${columns(of)} from ${of} where ${column} ${keysOf(column)}`,
    ),
    key: column.property as never,
  };
}

/**
 * Rows of a child table by distribution key and id, which is the table's own or a property that is named; of a table that
 * is not distributed, by the first two columns of its primary key:
 * `select <columns> from <table> where <distribution column> = any($keys) and <id> = any($ids)`.
 */
export function byPair<T extends AnyTable>(
  of: T,
  name: string,
  property?: PropertyOf<T>,
): PairLookup<RowOf<T>> {
  const { columns: listed, key, distributedBy } = metaOf(of);
  const first = pairedBy(of);
  const id = property ?? there(key.find((one) => one !== first.property));
  return {
    kind: 'pair',
    statement: register(
      name,
      distributedBy ? shardBatch : reference,
      sql`select ${columns(of)} from ${of} where ${ofPairs(of, there(listed[id]))}`,
    ),
    key: first.property as never,
    id: id as never,
  };
}

/**
 * The first rows of each parent that is found by a distribution key and an id itself. Extra parameter: limit.
 * @param parent the property that holds the parent's id
 * @param order SQL that a parent's rows are ordered by, total
 */
export function firstOfPair<T extends AnyTable>(
  of: T,
  name: string,
  parent: PropertyOf<T>,
  order: string,
): PairChildren<RowOf<T>, Pairs & { readonly limit: number }> {
  const { columns: listed, distributedBy } = metaOf(of);
  const column = there(listed[parent]);
  const place = sql`row_number() over (partition by ${there(distributedBy)}, ${column} order by ${raw(order)}) as place`;
  return {
    kind: 'pairChildren',
    statement: register(
      name,
      shardBatch,
      sql`select * from (select ${columns(of)}, ${place} from ${of} where ${ofPairs(of, column)}) numbered
          where place <= ${param.integer('limit')} order by place`,
    ),
    key: there(distributedBy).property as never,
    parent: parent as never,
  };
}

/** The first of the two columns by which a row is found: the distribution column, else the first of the primary key. */
function pairedBy(of: AnyTable): Column {
  const { columns: listed, key, distributedBy } = metaOf(of);
  return distributedBy ?? there(listed[there(key[0])]);
}

/** A filter by the distribution keys and ids of pairs. */
function ofPairs(of: AnyTable, id: Column) {
  const first = pairedBy(of);
  const ids = { kind: 'param', name: 'ids', sqlType: id.sqlType, array: true, nullable: false } as const;
  return sql`${first} ${keysOf(first)} and ${id} = any(${ids})`;
}
