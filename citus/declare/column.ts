import type { SqlType } from './sql-types';

/** A column as a table declaration writes it. `T` is the type of its values, `D` whether the database fills it in. */
export interface ColumnSpec<T = unknown, D extends boolean = boolean> {
  readonly kind: 'column spec';
  readonly sqlType: SqlType;
  /** Its name where that is not the property in snake_case. */
  readonly name?: string | undefined;
  readonly nullable: boolean;
  readonly array: boolean;
  readonly defaulted: D;
  /** The type that select lists read it as, where that is another than its own. */
  readonly readAs?: SqlType | undefined;
  /** Never set: carries the type of its values. */
  readonly value?: T;
}

/** A column of a declared table; in SQL it stands for its name, unqualified. */
export interface Column<T = unknown> {
  readonly kind: 'column';
  readonly property: string;
  readonly name: string;
  readonly sqlType: SqlType;
  /** `bigint`, `text[]` */
  readonly sqlTypeName: string;
  readonly nullable: boolean;
  /** Whether the database fills it in: an identity, a default, a generated column. */
  readonly defaulted: boolean;
  readonly readAs?: string | undefined;
  readonly value?: T;
}
