import { there } from '../../platform/there';
import type { Column, ColumnSpec } from './column';

/** The columns of a declaration, by property. */
export type ColumnSpecs = Readonly<Record<string, ColumnSpec>>;

/** How the table is placed on Citus, and by what its rows are found. */
export interface TableOptions<Property extends string> {
  /** Properties of the primary key. */
  readonly key: readonly Property[];
  /** The property by whose column the rows are sharded; without it, and without `parent`, it is a reference table. */
  readonly distributedBy?: Property;
  /** The table with one row for each distribution key, on whose shards the rows lie too. */
  readonly parent?: AnyTable;
  /** A table on whose shards the rows lie, where it is no parent. */
  readonly colocatedWith?: AnyTable;
  /** Name of the colocation group that the table begins; the distribution column without `_id` when left out. */
  readonly group?: string;
  /**
   * Of a table whose rows follow from others: the query that says how, with its columns in their order but for those
   * that the database fills in.
   */
  readonly derivedFrom?: string;
  /**
   * Whether it stays where it is on Citus: a table of the coordinator, or one of a schema that lies on one node whole.
   * Statements treat it as a reference table.
   */
  readonly local?: boolean;
  /** Whether rows are never changed nor removed: no right to do so is given. */
  readonly appendOnly?: boolean;
  /** Property of the time by which rows grow old and may be removed by an operator (`cluster trim`). */
  readonly agesBy?: Property;
  /** Properties whose words rows are searched by; the database keeps them in `search_text` (`searchTextOf`). */
  readonly searched?: Searched<Property>;
}

/** What is searched, by kind of text; words in the first two weigh more. */
export interface Searched<Of> {
  /** Names of people, numbers, codes: their words are taken as they are written. */
  readonly names?: readonly Of[];
  /** Titles in English: their words are taken as they are written, and in every form. */
  readonly titles?: readonly Of[];
  /** Prose in English: its words are taken in every form. */
  readonly prose?: readonly Of[];
}

/** What is known of a table or view beside its columns. */
export interface TableMeta {
  /** `schema.table` */
  readonly name: string;
  readonly columns: Readonly<Record<string, Column>>;
  readonly key: readonly string[];
  /** Undefined of reference tables and reports. */
  readonly distributedBy: Column | undefined;
  readonly parent: AnyTable | undefined;
  readonly colocatedWith: AnyTable | undefined;
  readonly group: string | undefined;
  readonly view: boolean;
  readonly derivedFrom: string | undefined;
  readonly local: boolean;
  readonly appendOnly: boolean;
  readonly agesBy: Column | undefined;
  readonly searched: Required<Searched<Column>> | undefined;
}

/** Where the meta data of a table is, apart from its columns, which may have any name. */
const META: unique symbol = Symbol('table');

export interface AnyTable {
  readonly [META]: TableMeta;
}

/** What a declaration says, at type level. */
interface Declared<C, O> {
  readonly columns: C;
  readonly options: O;
}

/** Never set: carries the declaration's types. */
declare const DECLARED: unique symbol;

/** A declared table: its columns by property; in SQL it stands for its name. */
export type Table<C extends ColumnSpecs = ColumnSpecs, O = unknown> = AnyTable & {
  readonly [P in keyof C & string]: C[P] extends ColumnSpec<infer T> ? Column<T> : never;
} & { readonly [DECLARED]?: Declared<C, O> };

/** What the columns of a declaration hold. */
export type RowOfSpecs<C> = {
  readonly [P in keyof C & string]: C[P] extends ColumnSpec<infer T> ? T : never;
};

export type SpecsOf<T> = T extends { readonly [DECLARED]?: Declared<infer C, unknown> | undefined }
  ? C
  : never;
type OptionsOf<T> = T extends { readonly [DECLARED]?: Declared<unknown, infer O> | undefined } ? O : never;

/** A row of the table. */
export type RowOf<T extends AnyTable> = RowOfSpecs<SpecsOf<T>>;

/** Properties of a table. */
export type PropertyOf<T extends AnyTable> = keyof SpecsOf<T> & string;

/** The property by whose column the rows are sharded; never of a reference table. */
export type DistributedByOf<T extends AnyTable> =
  OptionsOf<T> extends { readonly distributedBy: infer P extends string } ? P : never;

/** Properties of the primary key. */
export type KeyOf<T extends AnyTable> =
  OptionsOf<T> extends { readonly key: readonly (infer P extends string)[] } ? P : never;

/** The properties that an insert has to give: all that the database does not fill in. */
export type GivenOf<T extends AnyTable> = {
  [P in PropertyOf<T>]: SpecsOf<T>[P] extends ColumnSpec<unknown, infer D>
    ? D extends true
      ? never
      : P
    : never;
}[PropertyOf<T>];

/**
 * Declares a table: name, columns with type and nullability, key, and by what it is distributed. What selects, locks,
 * inserts, updates and places it follows from this declaration; a test compares it with the database's catalogue.
 */
export function table<const C extends ColumnSpecs, const O extends TableOptions<keyof C & string>>(
  name: string,
  columns: C,
  options: O,
): Table<C, O> {
  return build(name, columns, options, false);
}

/** What is declared of a view. */
export interface ViewOptions<Property extends string> {
  /** The property that carries the distribution column of `colocatedWith`; none of a report over all shards. */
  readonly distributedBy?: Property;
  readonly parent?: AnyTable;
  readonly colocatedWith?: AnyTable;
}

/** Declares a view: columns, and the distribution column that it carries. */
export function view<const C extends ColumnSpecs, const O extends ViewOptions<keyof C & string>>(
  name: string,
  columns: C,
  options: O,
): Table<C, O> {
  return build(name, columns, { ...options, key: [] }, true);
}

function build<C extends ColumnSpecs, O>(
  name: string,
  specs: C,
  options: TableOptions<string>,
  isView: boolean,
): Table<C, O> {
  const columns = Object.fromEntries(
    Object.entries(specs).map(([property, spec]) => [property, columnOf(property, spec)]),
  );
  const {
    distributedBy,
    parent,
    colocatedWith,
    group,
    key,
    derivedFrom,
    local = false,
    appendOnly = false,
    agesBy,
    searched,
  } = options;
  const columnsOf = (properties: readonly string[] = []) =>
    properties.map((property) => there(columns[property]));
  const meta: TableMeta = {
    name,
    columns,
    key,
    distributedBy: distributedBy === undefined ? undefined : columns[distributedBy],
    parent,
    colocatedWith: colocatedWith ?? parent,
    group,
    view: isView,
    derivedFrom,
    local,
    appendOnly,
    agesBy: agesBy === undefined ? undefined : columns[agesBy],
    searched: searched && {
      names: columnsOf(searched.names),
      titles: columnsOf(searched.titles),
      prose: columnsOf(searched.prose),
    },
  };
  return Object.freeze({ ...columns, [META]: Object.freeze(meta) }) as unknown as Table<C, O>;
}

function columnOf(property: string, spec: ColumnSpec): Column {
  return Object.freeze({
    kind: 'column',
    property,
    name: spec.name ?? snakeCase(property),
    sqlType: spec.sqlType,
    sqlTypeName: spec.array ? `${spec.sqlType}[]` : spec.sqlType,
    nullable: spec.nullable,
    defaulted: spec.defaulted,
    readAs: spec.readAs && spec.array ? `${spec.readAs}[]` : spec.readAs,
  });
}

/** `hiredOn` → `hired_on` */
function snakeCase(property: string): string {
  return property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** Whether a value is a declared table or view. */
export function isTable(value: unknown): value is AnyTable {
  return typeof value === 'object' && value !== null && META in value;
}

/** Name, columns, key and placement of a table. */
export function metaOf(of: AnyTable): TableMeta {
  return of[META];
}
