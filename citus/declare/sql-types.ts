/** SQL types that columns and parameters have here; `ofType` names another one. */
export type SqlType =
  | 'bigint'
  | 'integer'
  | 'smallint'
  | 'text'
  | 'numeric'
  | 'date'
  | 'time'
  | 'timestamptz'
  | 'timestamp'
  | 'boolean'
  | 'jsonb'
  | 'json'
  | 'double precision'
  | 'real'
  | 'uuid';

/** Every SQL type with the TypeScript type of its values: ids, decimals, dates and times stay strings. */
export interface ValueOf {
  readonly bigint: string;
  readonly integer: number;
  readonly smallint: number;
  readonly text: string;
  readonly numeric: string;
  readonly date: string;
  readonly time: string;
  readonly timestamptz: string;
  readonly timestamp: string;
  readonly boolean: boolean;
  /** JSON as text. */
  readonly jsonb: string;
  readonly json: string;
  readonly 'double precision': number;
  readonly real: number;
  readonly uuid: string;
}
