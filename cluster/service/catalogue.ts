/** What a database's catalogue says of the tables and views that a service is written for. */
export interface Catalogue {
  readonly citus: boolean;
  /** In the order of their names; those that the role may not read are `hidden`. */
  readonly tables: readonly CatalogueTable[];
  /** Qualified names of what the role may not read. */
  readonly hidden: readonly string[];
  /** Qualified names of materialized views that were never refreshed. */
  readonly unpopulated: readonly string[];
  /** Types of their columns that a server does not have by itself, with the statement that makes each, in their order. */
  readonly types: readonly { readonly schema: string; readonly made: string }[];
}

/** Where a table lives. */
export type CataloguePlacement =
  /** On plain PostgreSQL, or on the coordinator alone. */
  | { readonly kind: 'local' }
  /** In a schema that Citus keeps on one node whole. */
  | { readonly kind: 'schema' }
  | { readonly kind: 'reference' }
  | { readonly kind: 'distributed'; readonly column: string; readonly colocation: number }
  /** Distributed in a way that keys do not find rows by: append or range. */
  | { readonly kind: 'other' };

export interface CatalogueTable {
  readonly schema: string;
  readonly name: string;
  readonly kind: 'table' | 'view' | 'foreign table';
  readonly comment: string | null;
  readonly columns: readonly CatalogueColumn[];
  /** Names of columns, in the order of the key; empty without one. */
  readonly primaryKey: readonly string[];
  /** Columns that are unique together, where none of them is null; the primary key apart. */
  readonly uniques: readonly (readonly string[])[];
  /** Columns of each index over whole rows that can be ordered by, in its order. */
  readonly indexes: readonly (readonly string[])[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly constraints: readonly Constraint[];
  readonly placement: CataloguePlacement;
  /** Whether other tables inherit from it: what is unique in each of them is not so in all. */
  readonly inherited: boolean;
  /** Whether a rule does something else than what an insert, update or delete says. */
  readonly ruled: boolean;
  /** Whether a trigger may fill in columns of a new row. */
  readonly fillsRows: boolean;
  /** What the role may do to its rows. */
  readonly rights: TableRights;
  /** Of a view: the tables below it, by qualified name. */
  readonly reads: readonly string[];
}

export interface ForeignKey {
  readonly name: string;
  readonly columns: readonly string[];
  /** `schema.name` */
  readonly target: string;
  readonly targetColumns: readonly string[];
  /** Whether every row is known to keep it. */
  readonly holds: boolean;
}

/** What the database refuses rows for. */
export interface Constraint {
  readonly name: string;
  /** The columns that it is about. */
  readonly columns: readonly string[];
}

export interface TableRights {
  readonly insert: boolean;
  readonly update: boolean;
  readonly delete: boolean;
}

export interface CatalogueColumn {
  readonly name: string;
  /** Name in `pg_type`, of an array that of its elements, of a domain that of what it is made from: `int4`. */
  readonly type: string;
  /** The same as SQL writes it, qualified where that is needed: `integer`, `crm.state`. */
  readonly sqlType: string;
  /** The type as a table is made with it, of a domain that below it: `numeric(10,2)[]`. */
  readonly definedAs: string;
  readonly array: boolean;
  /** Whether arrays in it may have arrays in them. */
  readonly nested: boolean;
  /** Whether what arrays have in them is of a domain. */
  readonly ofDomain: boolean;
  /** Whether the type is an enum of the database's. */
  readonly isEnum: boolean;
  readonly nullable: boolean;
  /** Whether an insert may leave it out. */
  readonly defaulted: boolean;
  /** Whether the database always computes it. */
  readonly generated: boolean;
  /** Whether a sequence of its own gives it numbers. */
  readonly numbered: boolean;
  /** What it is where it is left out, as SQL that any server understands; null where there is none such. */
  readonly defaultSql: string | null;
  readonly comment: string | null;
  /** The values of an enum, or those that a CHECK allows. */
  readonly values: readonly string[] | undefined;
}

/** `schema.name` */
export const qualified = ({ schema, name }: Pick<CatalogueTable, 'schema' | 'name'>): string =>
  `${schema}.${name}`;
