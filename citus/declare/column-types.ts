import type { ColumnSpec } from './column';
import type { SqlType, ValueOf } from './sql-types';

const column =
  <S extends SqlType>(sqlType: S) =>
  <T extends ValueOf[S] = ValueOf[S]>(name?: string): ColumnSpec<T, false> => ({
    kind: 'column spec',
    sqlType,
    name,
    nullable: false,
    array: false,
    defaulted: false,
  });

/** An id or a count; a string in TypeScript. */
export const bigint = column('bigint');
/** A count that is kept as a bigint: select lists read it as an integer, a number in TypeScript. */
export const count = (name?: string): ColumnSpec<number, false> => ({
  ...(column('bigint')(name) as unknown as ColumnSpec<number, false>),
  readAs: 'integer',
});
export const integer = column('integer');
export const smallint = column('smallint');
/** An id that is kept as an integer or smallint; a string in TypeScript, as every id. */
export const integerId = (name?: string): ColumnSpec<string, false> => readAsId(column('integer')(name));
export const smallintId = (name?: string): ColumnSpec<string, false> => readAsId(column('smallint')(name));
/** A universally unique id; in its form with hyphens in TypeScript. */
export const uuid = column('uuid');
/** A text; of a state, with its values: `t.text<'OPEN' | 'CLOSED'>()`. */
export const text = column('text');
/** A decimal; a string in TypeScript. */
export const numeric = column('numeric');
export const date = column('date');
/** A time of day, local to a place; `09:30:00` in TypeScript. */
export const time = column('time');
/** An instant; ISO 8601 in UTC in TypeScript. */
export const timestamptz = column('timestamptz');
/** A date and a time of day without a time zone; `2026-06-30T17:00:00` in TypeScript. */
export const timestamp = column('timestamp');
export const boolean = column('boolean');
export const doublePrecision = column('double precision');
export const real = column('real');
/** JSON, parsed: what it holds is the type argument. */
export const jsonb = <T = unknown>(name?: string): ColumnSpec<T, false> =>
  column('jsonb')(name) as unknown as ColumnSpec<T, false>;

/** As `jsonb`, kept as it was written. */
export const json = <T = unknown>(name?: string): ColumnSpec<T, false> =>
  column('json')(name) as unknown as ColumnSpec<T, false>;

/**
 * A column of another type, which is read as its text: an enum, an interval, an address, a type of an extension.
 * @param type qualified by its schema where that is not `pg_catalog`: `t.ofType<'A' | 'B'>('crm.state')`
 */
export const ofType = <T extends string = string>(type: string, name?: string): ColumnSpec<T, false> => ({
  ...(column(type as 'text')<T>(name) as ColumnSpec<T, false>),
  readAs: 'text',
});

function readAsId(of: ColumnSpec): ColumnSpec<string, false> {
  return { ...(of as ColumnSpec<string, false>), readAs: 'bigint' };
}

/** A column that may be NULL: an insert has to give the value all the same, as `null`. */
export const nullable = <T, D extends boolean>(of: ColumnSpec<T, D>): ColumnSpec<T | null, D> => ({
  ...(of as ColumnSpec<T | null, D>),
  nullable: true,
});

/** A column that the database fills in where an insert leaves it out: an identity, a default, a generated column. */
export const defaulted = <T>(of: ColumnSpec<T, boolean>): ColumnSpec<T, true> => ({ ...of, defaulted: true });

/** An array of what the column would hold. */
export const arrayOf = <T, D extends boolean>(of: ColumnSpec<T, D>): ColumnSpec<readonly T[], D> => ({
  ...(of as ColumnSpec<unknown, D> as ColumnSpec<readonly T[], D>),
  nullable: false,
  array: true,
});

/** What is kept of every row that is edited; `updateRow` keeps it right. */
export const versioned = {
  createdAt: defaulted(timestamptz()),
  updatedAt: defaulted(timestamptz()),
  version: defaulted(integer()),
};
