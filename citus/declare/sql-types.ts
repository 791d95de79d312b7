/** SQL types that columns and parameters have here. */
export type SqlType =
  | 'bigint'
  | 'integer'
  | 'smallint'
  | 'text'
  | 'numeric'
  | 'date'
  | 'timestamptz'
  | 'boolean'
  | 'jsonb'
  | 'double precision';

/** Every SQL type with the TypeScript type of its values: ids, decimals, dates and instants stay strings. */
export interface ValueOf {
  readonly bigint: string;
  readonly integer: number;
  readonly smallint: number;
  readonly text: string;
  readonly numeric: string;
  readonly date: string;
  readonly timestamptz: string;
  readonly boolean: boolean;
  /** JSON as text. */
  readonly jsonb: string;
  readonly 'double precision': number;
}
