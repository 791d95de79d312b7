import type { Column } from './column';
import type { Filter } from './page';
import { type Param, param } from './param';
import { type Sql, sql } from './sql';

const given = (column: Column, name: string): Param => ({ ...param.of(column, name), nullable: false });

/** Rows whose column is what the filter gives. */
export const equals =
  (column: Column): Filter =>
  (name) =>
    sql`${column} = ${given(column, name)}`;

/** Rows whose column is what the filter gives, or later. */
export const from =
  (column: Column): Filter =>
  (name) =>
    sql`${column} >= ${given(column, name)}`;

/** Rows whose column is what the filter gives, or earlier. */
export const upTo =
  (column: Column): Filter =>
  (name) =>
    sql`${column} <= ${given(column, name)}`;

/** Rows whose column is earlier than what the filter gives. */
export const before =
  (column: Column): Filter =>
  (name) =>
    sql`${column} < ${given(column, name)}`;

/** Rows whose text begins with what the filter gives; the second part is what an index serves. */
export const startsWith =
  (column: Column): Filter =>
  (name) =>
    sql`starts_with(${column}, ${given(column, name)}) and ${column} >= ${given(column, name)}`;

/** Rows whose column is among what the filter gives, a list. */
export const among =
  (column: Column): Filter =>
  (name) =>
    sql`${column} = any(${listed(column, name)})`;

/**
 * Rows whose array has something in common with what the filter gives, a list, and not only until a time that is over:
 * `ends` is null or has an end for each of the array, `infinity` where there is none. An index on the array serves it.
 */
export const overlapsUntil =
  (column: Column, ends: Column) =>
  <const Name extends string>(name: Name): Sql<{ readonly [One in Name]: readonly string[] }> =>
    sql`${column} && ${listed(column, name)} and (${ends} is null or exists (
          select from unnest(${column}, ${ends}) listed (one, ends_at)
          where one = any(${listed(column, name)}) and ends_at > now()))`;

const listed = (column: Column, name: string): Param => ({ ...given(column, name), array: true });
