import pg, { type ClientBase, type FieldDef, type QueryConfig } from 'pg';
import { serialize } from 'pg-protocol';
import { isStaleStatement } from '../errors';
import {
  columnsOf,
  isPrepared,
  learnColumns,
  makeRoomFor,
  type PreparedByConnection,
} from './prepared-statements';
import { type MakeRow, type RowType, type RowValues, rowType } from './row-type';

/** A statement as it is sent. */
export interface StatementConfig extends Pick<QueryConfig, 'name' | 'text' | 'values'> {
  /** Tables that stand in it; 1 unless given. */
  readonly tables?: number;
  /** False for one that is there to raise an error: it has no rows, and nobody asks for its columns. */
  readonly hasRows?: boolean;
}

/** A statement for the driver, and what its rows are to become: of one that comes often, always the same type. */
export interface RowsQueryConfig extends StatementConfig {
  readonly rowType?: RowType | undefined;
  /** Statements that are sent with it in one transaction. Their rows have the same columns and come behind its own. */
  readonly followedBy?: readonly StatementConfig[];
}

/** What is sent for a query, in the order of the answers. */
export function statementsOf(config: RowsQueryConfig): readonly StatementConfig[] {
  return config.followedBy ? [config, ...config.followedBy] : [config];
}

export interface RowsResult<R> {
  readonly rows: R[];
  readonly fields: readonly FieldDef[];
}

type Callback<R> = (error: Error | undefined, result?: RowsResult<R>) => void;

/** What a query uses of the driver's connection. */
interface DriverConnection extends PreparedByConnection {
  readonly stream: { readonly writable: boolean; write(bytes: Uint8Array): boolean };
}

/** As the driver writes values of parameters. */
const { prepareValue } = (pg as unknown as { readonly utils: { prepareValue(value: unknown): unknown } })
  .utils;

const DESCRIBE = serialize.describe({ type: 'P' });
const EXECUTE = serialize.execute({});
const SYNC = serialize.sync();

/**
 * The driver's query with rows made by a `RowType`, which knows the columns of its statement from the time before,
 * instead of the driver's own, which finds them out anew for every execution; sent by one write instead of four, and
 * where its columns are known, without asking for them. It may be of several statements: one transaction, that ends when
 * all are answered. It stands for one of the driver's without being made as one: each of those is an emitter of events,
 * copies its configuration and has a result of its own, which is a third of what it costs to send it.
 */
class RowsQuery<R> {
  readonly values: unknown[];
  readonly portal = '';
  readonly #statements: readonly StatementConfig[];
  readonly #rows: R[] = [];
  readonly #rowType: RowType;
  /** Columns of each statement, as far as they were known when it was sent. */
  readonly #columns: (readonly FieldDef[] | undefined)[] = [];
  /** The statement that is answered now. */
  #at = 0;
  #fields: readonly FieldDef[] = [];
  #make: MakeRow | undefined;
  #failure: Error | undefined;

  /** @param callback told of the outcome once; the driver wraps it to stop the clock of the query */
  constructor(
    config: RowsQueryConfig,
    public callback: Callback<R>,
  ) {
    this.values = config.values ?? [];
    this.#statements = statementsOf(config);
    this.#rowType = config.rowType ?? rowType();
  }

  /** Of the statement that is answered now: the driver notes it as prepared when the server says so. */
  get name(): string | undefined {
    return this.#statements[this.#at]?.name;
  }

  get text(): string | undefined {
    return this.#statements[this.#at]?.text;
  }

  /** Called by the driver: writes all that is to be sent at once. */
  prepare(connection: DriverConnection): void {
    const { stream } = connection;
    if (stream.writable) stream.write(this.#messages(connection));
  }

  #messages(connection: DriverConnection): Uint8Array {
    const messages: Uint8Array[] = [];
    let binds: Uint8Array[];
    try {
      binds = this.#statements.map(({ name = '', values = [] }) =>
        serialize.bind({ statement: name, values, valueMapper: prepareValue }),
      );
    } catch (error) {
      // A value that cannot be written: the server is only asked to say when it comes to this one.
      this.#failure = error as Error;
      return SYNC;
    }
    this.#statements.forEach(({ name, text, hasRows = true }, index) => {
      if (!isPrepared(connection, name)) {
        messages.push(serialize.parse({ text, ...(name && { name }) }));
        if (name) connection.submittedNamedStatements[name] = text;
      }
      const columns = columnsOf(connection, name);
      this.#columns.push(columns);
      messages.push(binds[index]!);
      if (hasRows && !columns) messages.push(DESCRIBE);
      messages.push(EXECUTE);
    });
    messages.push(SYNC);
    this.#useColumns(this.#columns[0]);
    return Buffer.concat(messages);
  }

  #useColumns(columns: readonly FieldDef[] | undefined): void {
    if (!columns) return;
    this.#fields = columns;
    this.#make = this.#rowType.makerFor(columns);
  }

  handleRowDescription({ fields }: { readonly fields: FieldDef[] }): void {
    this.#columns[this.#at] = this.#rowType.columnsOf(fields);
    this.#useColumns(this.#columns[this.#at]);
  }

  handleDataRow({ fields }: { readonly fields: RowValues }): void {
    if (this.#failure) return;
    try {
      this.#rows.push(this.#make!(fields) as R);
    } catch (error) {
      this.#failure = error as Error;
    }
  }

  handleCommandComplete(_message: unknown, connection: DriverConnection): void {
    const { name } = this;
    const columns = this.#columns[this.#at];
    if (name && columns) learnColumns(connection, name, columns);
    this.#at += 1;
    this.#useColumns(this.#columns[this.#at]);
  }

  /** The server passes over all that came behind the statement that failed: it has not been prepared either. */
  handleError(error: Error, connection: DriverConnection): void {
    for (const { name } of this.#statements.slice(this.#at))
      if (name && connection.parsedStatements[name] === undefined)
        delete connection.submittedNamedStatements[name];
    this.callback(error);
  }

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
  const answered = makeRoomFor(client, statementsOf(config));
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
export function unnamed({ name: _, followedBy, ...config }: RowsQueryConfig): RowsQueryConfig {
  return followedBy ? { ...config, followedBy: followedBy.map(unnamed) } : config;
}
