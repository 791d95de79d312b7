import pg, { type ClientBase, type FieldDef, type QueryConfig } from 'pg';
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

/**
 * The driver's query with rows made by a `RowType`, which knows the columns of its statement from the time before,
 * instead of the driver's own, which finds them out anew for every execution.
 */
class RowsQuery<R> extends pg.Query {
  /** The driver's: told of the outcome once; it wraps what it was given to stop the clock of the query. */
  declare callback: Callback<R>;
  readonly #rows: R[] = [];
  readonly #rowType: RowType;
  #fields: readonly FieldDef[] = [];
  #make: MakeRow | undefined;
  #failure: Error | undefined;

  constructor(config: RowsQueryConfig, callback: Callback<R>) {
    super(config, callback as never);
    this.#rowType = config.rowType ?? rowType();
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

/** Sends a query over a connection. Rejects with what the driver throws. */
export function queryRows<R>(client: ClientBase, config: RowsQueryConfig): Promise<RowsResult<R>> {
  return new Promise((resolve, reject) => {
    client.query(new RowsQuery<R>(config, (error, result) => (error ? reject(error) : resolve(result!))));
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
