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

/** Queries that are sent in one transaction, which ends when all of them are answered. */
export interface JoinedQueries {
  readonly queries: readonly RowsQueryConfig[];
  /** What the transaction ends with: a statement without rows. */
  readonly last?: StatementConfig | undefined;
}

/** What is sent for queries, in the order of the answers. */
export function statementsOf({ queries, last }: JoinedQueries): StatementConfig[] {
  const statements: StatementConfig[] = [];
  for (const query of queries) {
    statements.push(query);
    if (query.followedBy) statements.push(...query.followedBy);
  }
  if (last) statements.push(last);
  return statements;
}

export interface RowsResult<R> {
  readonly rows: R[];
  readonly fields: readonly FieldDef[];
}

type Callback = (error: Error | undefined, results?: RowsResult<never>[]) => void;

/** Of the errors of joined queries, which of them each is of. */
const failed = new WeakMap<object, number>();

/** Which of the queries that were joined an error of the server is of; undefined where it is of none of them. */
export function failedQueryOf(error: unknown): number | undefined {
  return failed.get(error as object);
}

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

/** What one query is answered. */
interface Answers {
  readonly statements: number;
  readonly rowType: RowType;
  readonly rows: unknown[];
  fields: readonly FieldDef[];
}

/**
 * The driver's query with rows made by a `RowType`, which knows the columns of its statement from the time before,
 * instead of the driver's own, which finds them out anew for every execution; sent by one write instead of four, and
 * where its columns are known, without asking for them. It may be of several queries, in one transaction. It stands for
 * one of the driver's without being made as one: each of those is an emitter of events, copies its configuration and has a
 * result of its own, which is a third of what it costs to send it.
 */
class RowsQuery {
  readonly values: readonly unknown[];
  readonly portal = '';
  readonly #statements: readonly StatementConfig[];
  /** What is wanted, in the order of the statements. */
  readonly #answers: readonly Answers[];
  /** Columns of each statement, as far as they were known when it was sent. */
  readonly #columns: (readonly FieldDef[] | undefined)[] = [];
  /** The statement that is answered now. */
  #at = 0;
  /** The query that it is of; what the transaction ends with is of none. */
  #query = 0;
  /** Statements of this query that are not answered. */
  #left: number;
  #make: MakeRow | undefined;
  #failure: Error | undefined;

  /** @param callback told of the outcome once; the driver wraps it to stop the clock of the query */
  constructor(
    joined: JoinedQueries,
    public callback: Callback,
  ) {
    this.#statements = statementsOf(joined);
    this.values = this.#statements[0]!.values ?? [];
    this.#answers = joined.queries.map((query) => ({
      statements: 1 + (query.followedBy?.length ?? 0),
      rowType: query.rowType ?? rowType(),
      rows: [],
      fields: [],
    }));
    this.#left = this.#answers[0]!.statements;
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
    const answers = this.#answers[this.#query];
    if (!columns || !answers) return;
    answers.fields = columns;
    this.#make = answers.rowType.makerFor(columns);
  }

  handleRowDescription({ fields }: { readonly fields: FieldDef[] }): void {
    const columns = this.#answers[this.#query]!.rowType.columnsOf(fields);
    this.#columns[this.#at] = columns;
    this.#useColumns(columns);
  }

  handleDataRow({ fields }: { readonly fields: RowValues }): void {
    if (this.#failure) return;
    try {
      this.#answers[this.#query]!.rows.push(this.#make!(fields));
    } catch (error) {
      this.#failure = error as Error;
    }
  }

  handleCommandComplete(_message: unknown, connection: DriverConnection): void {
    const { name } = this;
    const columns = this.#columns[this.#at];
    if (name && columns) learnColumns(connection, name, columns);
    this.#at += 1;
    this.#left -= 1;
    if (this.#left === 0) {
      this.#query += 1;
      this.#left = this.#answers[this.#query]?.statements ?? 1;
    }
    this.#useColumns(this.#columns[this.#at]);
  }

  /** The server passes over all that came behind the statement that failed: it has not been prepared either. */
  handleError(error: Error, connection: DriverConnection): void {
    for (const { name } of this.#statements.slice(this.#at))
      if (name && connection.parsedStatements[name] === undefined)
        delete connection.submittedNamedStatements[name];
    if (this.#query < this.#answers.length) failed.set(error, this.#query);
    this.callback(error);
  }

  handleReadyForQuery(): void {
    if (this.#failure) this.callback(this.#failure);
    else this.callback(undefined, this.#answers as unknown as RowsResult<never>[]);
  }
}

// The driver takes it for one of its own, and it has the rest of what those do from there.
Object.setPrototypeOf(RowsQuery.prototype, pg.Query.prototype);

/** Sends queries over a connection, in one transaction. Rejects with what the driver throws. */
export function queryJoined(client: ClientBase, joined: JoinedQueries): Promise<RowsResult<never>[]> {
  return new Promise((resolve, reject) => {
    const query = new RowsQuery(joined, (error, results) => (error ? reject(error) : resolve(results!)));
    client.query(query as unknown as pg.Query);
  });
}

/** As `queryJoined`, for one query. */
async function queryRows<R>(client: ClientBase, query: RowsQueryConfig): Promise<RowsResult<R>> {
  const [result] = await queryJoined(client, { queries: [query] });
  return result!;
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
  const answered = makeRoomFor(client, statementsOf({ queries: [config] }));
  try {
    return { result: await queryRows<R>(client, config), isSpent: false };
  } catch (error) {
    if (!isStaleStatement(error)) throw error;
    return { result: await queryRows<R>(client, unnamed(config)), isSpent: true };
  } finally {
    answered();
  }
}

/** The same queries as plain text: nothing of them is prepared. */
export function unnamedOf({ queries, last }: JoinedQueries): JoinedQueries {
  return { queries: queries.map(unnamed), last: last && unnamed(last) };
}

function unnamed({ name: _, followedBy, ...config }: RowsQueryConfig): RowsQueryConfig {
  return followedBy ? { ...config, followedBy: followedBy.map(unnamed) } : config;
}
