/** SQL types that columns and parameters have here. */
export type SqlType =
  | 'bigint'
  | 'integer'
  | 'smallint'
  | 'text'
  | 'numeric'
  | 'date'
  | 'time'
  | 'timestamptz'
  | 'boolean'
  | 'jsonb'
  | 'double precision';

/** Every SQL type with the TypeScript type of its values: ids, decimals, dates, times of day and instants stay strings. */
export interface ValueOf {
  readonly bigint: string;
  readonly integer: number;
  readonly smallint: number;
  readonly text: string;
  readonly numeric: string;
  readonly date: string;
  readonly time: string;
  readonly timestamptz: string;
  readonly boolean: boolean;
  /** JSON as text. */
  readonly jsonb: string;
  readonly 'double precision': number;
}
