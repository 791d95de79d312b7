import { there } from '../../platform/there';
import type { Param } from './param';
import { keysOf } from './param';
import { columns } from './select-list';
import { join, sql } from './sql';
import { reference, register, type Statement, shardBatch } from './statement';
import { type AnyTable, metaOf, type PropertyOf, type RowOf } from './table';

/** The parameters of a batch of tuples: the distinct first values, and each column's values in the order of the tuples. */
export type Tuples = Readonly<Record<string, readonly string[]>>;

/** One row for each tuple of values: of a key of three columns and more, or of several columns that are unique together. */
export interface TupleLookup<R, P = Tuples> {
  readonly kind: 'tuple';
  readonly statement: Statement<P, R>;
  /** Properties of a row with the values that it is asked for by, the distribution column's first. */
  readonly properties: readonly (keyof R & string)[];
}

/** The name of the parameter with the values of one column of the tuples. */
export const tupleParameter = (index: number): string => `tuple${index}`;

/**
 * Rows of a table by its key, or by other properties that are unique together:
 * `select <columns> from <table> where <first> = any($keys) and (<first>, ..) in (select * from unnest($tuple0, ..))`.
 * Of a distributed table the first is its distribution column, which has to be among them. The tuples are compared whole:
 * filters by each column alone would read every combination of their values.
 */
export function byTuple<T extends AnyTable>(
  of: T,
  name: string,
  properties?: readonly PropertyOf<T>[],
): TupleLookup<RowOf<T>> {
  const { columns: listed, key, distributedBy } = metaOf(of);
  const named = (properties ?? key).map((property) => there(listed[property]));
  if (distributedBy && !named.includes(distributedBy))
    throw new Error(`statement "${name}": ${distributedBy.property} is not among what it finds rows by`);
  const sorted = distributedBy ? [distributedBy, ...named.filter((one) => one !== distributedBy)] : named;
  const first = there(sorted[0]);
  const values = sorted.map(({ sqlType }, index): Param => {
    return { kind: 'param', name: tupleParameter(index), sqlType, array: true, nullable: false };
  });
  const list = (parts: readonly (Param | (typeof sorted)[number])[]) =>
    join(
      parts.map((part) => sql`${part}`),
      ', ',
    );
  return {
    kind: 'tuple',
    statement: register(
      name,
      distributedBy ? shardBatch : reference,
      sql`select ${columns(of)} from ${of} where ${first} ${keysOf(first)} and (${list(sorted)}) in (select * from unnest(${list(values)}))`,
    ),
    properties: sorted.map(({ property }) => property) as never,
  };
}
