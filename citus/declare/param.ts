import type { Column } from './column';
import type { SqlType, ValueOf } from './sql-types';

/** A parameter of a statement, where it stands in the SQL: `$3::date`. */
export interface Param<Name extends string = string, T = unknown> {
  readonly kind: 'param';
  readonly name: Name;
  readonly sqlType: SqlType;
  readonly array: boolean;
  readonly nullable: boolean;
  /** Never set: carries the type of its value. */
  readonly value?: T;
}

/** The keys of a batch where they stand in the SQL: `= any($1::bigint[])`, or `= $1::bigint` for one key. */
export interface KeysPredicate<T = unknown> {
  readonly kind: 'keys';
  readonly sqlType: SqlType;
  readonly value?: T;
}

const of =
  <S extends SqlType>(sqlType: S) =>
  <Name extends string, T extends ValueOf[S] = ValueOf[S]>(name: Name): Param<Name, T> => ({
    kind: 'param',
    name,
    sqlType,
    array: false,
    nullable: false,
  });

/** Parameters by type: `param.date('hiredOn')`. With `nullable(..)` they take null, with `arrayOf(..)` lists. */
export const param = {
  bigint: of('bigint'),
  integer: of('integer'),
  smallint: of('smallint'),
  text: of('text'),
  numeric: of('numeric'),
  date: of('date'),
  timestamptz: of('timestamptz'),
  boolean: of('boolean'),
  jsonb: of('jsonb'),
  doublePrecision: of('double precision'),
  /** A parameter for a column's values, by its property or another name. */
  of: <T, Name extends string>(column: Column<T>, name: Name): Param<Name, T> => ({
    kind: 'param',
    name,
    sqlType: column.sqlType,
    array: column.sqlTypeName.endsWith('[]'),
    nullable: column.nullable,
  }),
};

/** A parameter that may be NULL: the value has to be given all the same, as `null`. */
export const nullable = <Name extends string, T>(of: Param<Name, T>): Param<Name, T | null> => ({
  ...(of as Param<Name, T | null>),
  nullable: true,
});

/** A list of what the parameter would take. */
export const arrayOf = <Name extends string, T>(of: Param<Name, T>): Param<Name, readonly T[]> => ({
  ...(of as Param<Name, unknown> as Param<Name, readonly T[]>),
  nullable: false,
  array: true,
});

/** The distribution key of a single-shard statement: `portfolio_id = ${key.bigint}`. */
export const key = { bigint: param.bigint('key'), text: param.text('key') };

/** As `key` and `inKeys`, for the values of a column. */
export const keyOf = (column: Column): Param<'key', string> =>
  ({ kind: 'param', name: 'key', sqlType: column.sqlType, array: false, nullable: false }) as const;
export const keysOf = (column: Column): KeysPredicate<readonly string[]> => ({
  kind: 'keys',
  sqlType: column.sqlType,
});

/** The distribution keys of a batch: `portfolio_id ${inKeys.bigint}`. */
export const inKeys: {
  readonly bigint: KeysPredicate<readonly string[]>;
  readonly text: KeysPredicate<readonly string[]>;
} = { bigint: { kind: 'keys', sqlType: 'bigint' }, text: { kind: 'keys', sqlType: 'text' } };

/** The distribution keys of a bulk insert, of which each row takes one: `unnest(${keys.bigint}, ..)`. */
export const keys: {
  readonly bigint: Param<'keys', readonly string[]>;
  readonly text: Param<'keys', readonly string[]>;
} = {
  bigint: { ...param.bigint('keys'), array: true } as Param<'keys', readonly string[]>,
  text: { ...param.text('keys'), array: true } as Param<'keys', readonly string[]>,
};
