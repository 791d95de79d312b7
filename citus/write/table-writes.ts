import { there } from '../../platform/there';
import type { Column } from '../declare/column';
import { keyOf, type Param, param } from '../declare/param';
import { quotedRelation } from '../declare/quoted';
import { columns as listOf } from '../declare/select-list';
import { join, type ParamsOf, raw, type Sql, sql } from '../declare/sql';
import { reference, register, type Statement, singleShard } from '../declare/statement';
import {
  type AnyTable,
  type DistributedByOf,
  type GivenOf,
  type KeyOf,
  metaOf,
  type PropertyOf,
  type RowOf,
} from '../declare/table';

export type Flat<T> = { readonly [P in keyof T]: T[P] };

/** The distribution column goes by the name of `key`. */
export type KeyParam<T extends AnyTable> = [DistributedByOf<T>] extends [never]
  ? unknown
  : { readonly key: string };

/** Parameters that find one row: `key`, and what of the primary key is beside it. */
export type RowKey<T extends AnyTable> = Flat<
  KeyParam<T> & Pick<RowOf<T>, Exclude<KeyOf<T>, DistributedByOf<T>> & PropertyOf<T>>
>;

/** Parameters that set columns. */
export type Values<T extends AnyTable, P extends PropertyOf<T>> = Pick<
  RowOf<T>,
  Exclude<P, DistributedByOf<T>>
>;

/** Reads a row, or some columns of it: `select <columns> from <table> where <key>`. */
export function findRow<T extends AnyTable, P extends PropertyOf<T> = PropertyOf<T>>(
  of: T,
  name: string,
  ...columns: readonly P[]
): Statement<RowKey<T>, Pick<RowOf<T>, P>> {
  return register(name, routeOf(of), sql`select ${listOf(of, ...columns)} from ${of} where ${isRow(of)}`);
}

/**
 * Locks a row and reads it: `select <columns> from <table> where <key> for update`.
 * @param strength `for no key update` where rows that point to it need not wait
 */
export function lockRow<T extends AnyTable, P extends PropertyOf<T> = PropertyOf<T>>(
  of: T,
  name: string,
  { columns = [], strength = 'for update' }: LockOptions<P> = {},
): Statement<RowKey<T>, Pick<RowOf<T>, P>> {
  return register(
    name,
    routeOf(of),
    sql`select ${listOf(of, ...columns)} from ${of} where ${isRow(of)} ${raw(strength)}`,
  );
}

/** What a lock reads, all columns when left out, and how strong it is. */
export interface LockOptions<P extends string> {
  readonly columns?: readonly P[];
  readonly strength?: 'for update' | 'for no key update' | 'for share' | 'for key share';
}

/** Takes the next number of an identity: `select nextval(pg_get_serial_sequence(<table>, <column>))::bigint as id`. */
export function nextId<T extends AnyTable>(
  of: T,
  name: string,
): Statement<Record<never, never>, { readonly id: string }> {
  return register(name, reference, sql`select nextval(${sequenceOf(of)})::bigint as id`);
}

/** As `nextId`, for several rows: `.. from generate_series(1, $count)`. */
export function nextIds(
  of: AnyTable,
  name: string,
): Statement<{ readonly count: number }, { readonly id: string }> {
  const series = sql`generate_series(1, ${param.integer('count')})`;
  return register(name, reference, sql`select nextval(${sequenceOf(of)})::bigint as id from ${series}`);
}

function sequenceOf(of: AnyTable) {
  const { name, columns, key: primaryKey, distributedBy } = metaOf(of);
  const property = primaryKey.find((one) => one !== distributedBy?.property) ?? there(primaryKey[0]);
  return raw(`pg_get_serial_sequence('${quotedRelation(name)}', '${there(columns[property]).name}')`);
}

/** What an insert does beside giving the columns that the database does not fill in. */
export interface InsertOptions<Also, Computed, Unique, Returning> {
  /** Columns that are given although the database would fill them in. */
  readonly also?: readonly Also[];
  /** SQL by the property whose column it computes; its parameters are the statement's. */
  readonly computed?: Computed;
  /** A unique constraint: where another row has the same, nothing is inserted and no row comes of it. */
  readonly unlessTaken?: readonly Unique[];
  /** What is told of the row that comes of it: some columns, or the whole. */
  readonly returning: readonly Returning[] | 'row';
}

/** Parameters of what is computed. */
type ParamsOfComputed<C> = [keyof C] extends [never] ? unknown : ParamsOf<readonly C[keyof C][]>;

/**
 * Inserts a row: `insert into <table> (<columns>) values (..)`, and `on conflict (..) do nothing`, `returning ..` as the
 * options say. Columns that the database fills in are left out, but for those named in `also`.
 */
export function insertInto<T extends AnyTable, Also extends PropertyOf<T> = never>(
  of: T,
  name: string,
  ...also: readonly Also[]
): Statement<Flat<KeyParam<T> & Values<T, GivenOf<T> | Also>>, never>;
export function insertInto<
  T extends AnyTable,
  R extends PropertyOf<T> = PropertyOf<T>,
  Also extends PropertyOf<T> = never,
  const C extends object = Record<never, never>,
>(
  of: T,
  name: string,
  options: InsertOptions<Also, C & Readonly<Partial<Record<PropertyOf<T>, Sql>>>, PropertyOf<T>, R>,
): Statement<
  Flat<KeyParam<T> & Values<T, Exclude<GivenOf<T> | Also, keyof C>> & ParamsOfComputed<C>>,
  Pick<RowOf<T>, R>
>;
export function insertInto(
  of: AnyTable,
  name: string,
  ...given: readonly (string | InsertOptions<string, Readonly<Record<string, Sql>>, string, string>)[]
): Statement<never, unknown> {
  const [options] = given;
  const {
    also = [],
    computed = {},
    unlessTaken,
    returning,
  }: Partial<InsertOptions<string, Readonly<Record<string, Sql>>, string, string>> = typeof options ===
  'object'
    ? options
    : { also: given as readonly string[] };
  const told = returning === 'row' ? [] : (returning as never[] | undefined);
  const list = told ? sql` returning ${listOf(of, ...told)}` : sql``;
  const conflict = unlessTaken ? sql`${onConflict(of, unlessTaken)} do nothing` : sql``;
  return register(name, routeOf(of), sql`${insertion(of, also, computed)}${conflict}${list}`);
}

function insertion(of: AnyTable, also: readonly string[], computed: Readonly<Record<string, Sql>>): Sql {
  const given = givenColumns(of, [...also, ...Object.keys(computed)]);
  const list = joined(given.map((column) => sql`${column}`));
  const values = joined(given.map((column) => computed[column.property] ?? sql`${parameterFor(of, column)}`));
  return sql`insert into ${of} (${list}) values (${values})`;
}

/** `on conflict (<columns>)`, of the properties of a unique constraint. */
export const onConflict = (of: AnyTable, unique: readonly string[]): Sql =>
  sql` on conflict (${joined(unique.map((property) => sql`${there(metaOf(of).columns[property])}`))})`;

/** What an update sets, which instants it makes the present one, and what it tells of the row that comes of it. */
export interface UpdateOptions<Set, Now, Returning> {
  readonly set: readonly Set[];
  readonly now?: readonly Now[];
  readonly returning?: readonly Returning[];
}

/**
 * Changes columns of a row: `update <table> set .. where <key>`; `updated_at` and `version`, where the table has them,
 * become now and one more.
 */
export function updateRow<T extends AnyTable, P extends PropertyOf<T>>(
  of: T,
  name: string,
  ...properties: readonly P[]
): Statement<Flat<RowKey<T> & Values<T, P>>, never>;
export function updateRow<
  T extends AnyTable,
  P extends PropertyOf<T>,
  N extends PropertyOf<T> = never,
  R extends PropertyOf<T> = never,
>(
  of: T,
  name: string,
  options: UpdateOptions<P, N, R>,
): Statement<Flat<RowKey<T> & Values<T, P>>, Pick<RowOf<T>, R>>;
export function updateRow(
  of: AnyTable,
  name: string,
  ...given: readonly (string | UpdateOptions<string, string, string>)[]
): Statement<never, unknown> {
  const [first] = given;
  const options = typeof first === 'object' ? first : { set: given as readonly string[] };
  const { set, now = [], returning = [] }: UpdateOptions<string, string, string> = options;
  const { columns } = metaOf(of);
  const changes = [
    ...set.map(
      (property) => sql`${there(columns[property])} = ${param.of(there(columns[property]), property)}`,
    ),
    ...now.map((property) => sql`${there(columns[property])} = now()`),
    ...edited(of, set),
  ];
  const list = returning.length > 0 ? sql` returning ${listOf(of, ...(returning as never[]))}` : sql``;
  return register(name, routeOf(of), sql`update ${of} set ${joined(changes)} where ${isRow(of)}${list}`);
}

/**
 * What every change of a row sets beside its own columns: `updated_at` and `version`, where the table has them, they are not
 * among those, and they name no row.
 */
export function edited(of: AnyTable, set: readonly string[]): Sql[] {
  const { columns, key } = metaOf(of);
  const own = (property: string) =>
    set.includes(property) || key.includes(property) ? undefined : columns[property];
  const [updatedAt, version] = [own('updatedAt'), own('version')];
  return [
    ...(updatedAt ? [sql`${updatedAt} = now()`] : []),
    ...(version ? [sql`${version} = ${version} + 1`] : []),
  ];
}

/** Deletes a row: `delete from <table> where <key>`. */
export function deleteRow<T extends AnyTable>(of: T, name: string): Statement<RowKey<T>, never> {
  return register(name, routeOf(of), sql`delete from ${of} where ${isRow(of)}`);
}

/** The columns that an insert gives. */
export function givenColumns(of: AnyTable, also: readonly string[] = []): Column[] {
  const { columns } = metaOf(of);
  return Object.values(columns).filter(({ property, defaulted }) => !defaulted || also.includes(property));
}

/** Where a statement that names one row by its key goes. */
export const routeOf = (of: AnyTable) => (metaOf(of).distributedBy ? singleShard : reference);

/** The parameter for a column's value; that of the distribution column is `key`. */
export function parameterFor(of: AnyTable, column: Column): Param {
  const { distributedBy } = metaOf(of);
  return column === distributedBy ? keyOf(column) : param.of(column, column.property);
}

/** A filter by every column of the primary key. */
export function isRow(of: AnyTable): Sql {
  const { columns, key: primaryKey, distributedBy } = metaOf(of);
  const properties = new Set([...(distributedBy ? [distributedBy.property] : []), ...primaryKey]);
  return join(
    [...properties].map(
      (property) => sql`${there(columns[property])} = ${parameterFor(of, there(columns[property]))}`,
    ),
    ' and ',
  );
}

/** Pieces of SQL with commas between them. */
export const joined = (pieces: readonly Sql[]) => join(pieces, ', ');
