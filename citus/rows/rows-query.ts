import pg, { type ClientBase, type FieldDef, type QueryConfig } from 'pg';
import { serialize } from 'pg-protocol';
import { isStaleStatement } from '../errors';
import { makeRoomFor } from './prepared-statements';
import { type MakeRow, type RowType, type RowValues, rowType } from './row-type';

/** A statement for the driver, and what its rows are to become: of one that comes often, always the same type. */
export interface RowsQueryConfig extends QueryConfig {
  readonly rowType?: RowType | undefined;
  /** Tables that stand in it; 1 unless given. */
  readonly tables?: number;
}

export interface RowsResult<R> {
  readonly rows: R[];
  readonly fields: readonly FieldDef[];
}

type Callback<R> = (error: Error | undefined, result?: RowsResult<R>) => void;

/** What a query uses of the driver's connection. */
interface DriverConnection {
  readonly stream: { readonly writable: boolean; write(bytes: Uint8Array): boolean };
  /** The statements that the server has prepared, and those that it has been sent to prepare: texts by name. */
  readonly parsedStatements: Readonly<Record<string, string>>;
  readonly submittedNamedStatements: Record<string, string>;
}

/** As the driver writes values of parameters. */
const { prepareValue } = (pg as unknown as { readonly utils: { prepareValue(value: unknown): unknown } })
  .utils;

/** What follows the values of every statement: describe the columns, execute, and say when that is done. */
const REST = Buffer.concat([serialize.describe({ type: 'P' }), serialize.execute({}), serialize.sync()]);

/**
 * The driver's query with rows made by a `RowType`, which knows the columns of its statement from the time before,
 * instead of the driver's own, which finds them out anew for every execution; sent by one write instead of four. It
 * stands for one of the driver's without being made as one: each of those is an emitter of events, copies its
 * configuration and has a result of its own, which is a third of what it costs to send it.
 */
class RowsQuery<R> {
  readonly text: string;
  readonly name: string | undefined;
  readonly values: unknown[];
  readonly portal = '';
  readonly #rows: R[] = [];
  readonly #rowType: RowType;
  #fields: readonly FieldDef[] = [];
  #make: MakeRow | undefined;
  #failure: Error | undefined;

  /** @param callback told of the outcome once; the driver wraps it to stop the clock of the query */
  constructor(
    { text, name, values = [], rowType: type }: RowsQueryConfig,
    public callback: Callback<R>,
  ) {
    this.text = text;
    this.name = name;
    this.values = values;
    this.#rowType = type ?? rowType();
  }

  /** Called by the driver: writes all that is to be sent at once. */
  prepare(connection: DriverConnection): void {
    const { stream } = connection;
    if (stream.writable) stream.write(this.#messages(connection));
  }

  #messages(connection: DriverConnection): Uint8Array {
    const { text, name, values } = this;
    const { parsedStatements, submittedNamedStatements } = connection;
    let bind: Uint8Array;
    try {
      bind = serialize.bind({ statement: name ?? '', values, valueMapper: prepareValue });
    } catch (error) {
      // A value that cannot be written: the server is only asked to say when it comes to this one.
      this.#failure = error as Error;
      return serialize.sync();
    }
    if (name && (parsedStatements[name] !== undefined || submittedNamedStatements[name] !== undefined))
      return Buffer.concat([bind, REST]);
    if (name) submittedNamedStatements[name] = text;
    return Buffer.concat([serialize.parse({ text, ...(name && { name }) }), bind, REST]);
  }

  handleRowDescription({ fields }: { readonly fields: FieldDef[] }): void {
    this.#fields = fields;
    this.#make = this.#rowType.makerFor(fields);
  }

  handleDataRow({ fields }: { readonly fields: RowValues }): void {
    if (this.#failure) return;
    try {
      this.#rows.push(this.#make!(fields) as R);
    } catch (error) {
      this.#failure = error as Error;
    }
  }

  handleCommandComplete(): void {}

  handleReadyForQuery(): void {
    if (this.#failure) this.callback(this.#failure);
    else this.callback(undefined, { rows: this.#rows, fields: this.#fields });
  }
}

// The driver takes it for one of its own, and it has the rest of what those do from there.
Object.setPrototypeOf(RowsQuery.prototype, pg.Query.prototype);

/** Sends a query over a connection. Rejects with what the driver throws. */
export function queryRows<R>(client: ClientBase, config: RowsQueryConfig): Promise<RowsResult<R>> {
  return new Promise((resolve, reject) => {
    const query = new RowsQuery<R>(config, (error, result) => (error ? reject(error) : resolve(result!)));
    client.query(query as unknown as pg.Query);
  });
}

/** What came of a query, and whether the connection is at an end of its use: it holds a statement that is of none. */
export interface Answer<R> {
  readonly result: RowsResult<R>;
  readonly isSpent: boolean;
}

/**
 * As `queryRows`; where the server cannot use the prepared statement any more, the query is sent again as plain text
 * over the same connection, which has to be the caller's own. The connections beside it hold the same statement, so as it
 * was prepared it would fare no better there.
 */
export async function queryAnyway<R>(client: ClientBase, config: RowsQueryConfig): Promise<Answer<R>> {
  const answered = makeRoomFor(client, config);
  try {
    return { result: await queryRows<R>(client, config), isSpent: false };
  } catch (error) {
    if (!isStaleStatement(error)) throw error;
    return { result: await queryRows<R>(client, unnamed(config)), isSpent: true };
  } finally {
    answered();
  }
}

/** The same query as plain text: nothing of it is prepared. */
export function unnamed({ name: _, ...config }: RowsQueryConfig): RowsQueryConfig {
  return config;
}
