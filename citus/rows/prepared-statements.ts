import pg, { type ClientBase, type FieldDef } from 'pg';

const bounds = new WeakMap<ClientBase, PreparedStatements>();

/** Bounds the prepared statements of a connection, counted in the tables that stand in them. */
export function boundPrepared(client: ClientBase, maximum: number): void {
  bounds.set(client, new PreparedStatements(client, maximum));
}

/**
 * Announces statements that are about to be sent over a connection: others are closed if there are too many. What is
 * returned is to be called when they are answered.
 */
export function makeRoomFor(client: ClientBase, statements: readonly Weighed[]): () => void {
  return bounds.get(client)?.use(statements) ?? (() => {});
}

/** A statement, and how many tables stand in it: 1 unless given. Without a name it is not prepared. */
interface Weighed {
  readonly name?: string | undefined;
  readonly tables?: number;
}

/** What the driver keeps of a connection's prepared statements: texts by name. */
export interface PreparedByConnection {
  /** Those that the server has prepared. */
  readonly parsedStatements: Record<string, string>;
  /** Those that it has been sent to prepare. */
  readonly submittedNamedStatements: Record<string, string>;
}

interface DriverConnection extends PreparedByConnection {
  close(message: { readonly type: 'S'; readonly name: string }): void;
  sync(): void;
}

/** Whether a statement is prepared on a connection by the time that what is sent now arrives there. */
export function isPrepared(connection: PreparedByConnection, name: string | undefined): boolean {
  if (!name) return false;
  const { parsedStatements, submittedNamedStatements } = connection;
  return parsedStatements[name] !== undefined || submittedNamedStatements[name] !== undefined;
}

/** Columns of the prepared statements of those connections that they are kept for, by name. */
const columns = new WeakMap<PreparedByConnection, Map<string, readonly FieldDef[]>>();

/**
 * Has the columns of prepared statements kept, so that they need not be asked for with each execution. Only for a
 * connection with nothing between here and the server: that one rejects a statement whose columns have changed, and
 * PgPool may prepare it anew on another.
 */
export function keepColumns(client: ClientBase): void {
  columns.set((client as unknown as { readonly connection: PreparedByConnection }).connection, new Map());
}

/** The columns of a prepared statement, where they are kept and known. */
export function columnsOf(
  connection: PreparedByConnection,
  name: string | undefined,
): readonly FieldDef[] | undefined {
  return name ? columns.get(connection)?.get(name) : undefined;
}

/** Tells of the columns of a prepared statement: they are known until it is closed. */
export function learnColumns(
  connection: PreparedByConnection,
  name: string,
  fields: readonly FieldDef[],
): void {
  columns.get(connection)?.set(name, fields);
}

/**
 * Closes prepared statements, behind all that was sent before: a message of the protocol, which the server heeds in a
 * transaction that has failed too, and where a statement is not there.
 */
class CloseStatements extends pg.Query {
  declare callback: (error: Error | undefined) => void;

  constructor(private readonly names: readonly string[]) {
    // It has no answer but that it is done. Where the connection is lost, so are the statements.
    super({ text: '' }, (() => {}) as never);
  }

  override submit = (connection: unknown): void => {
    const driver = connection as DriverConnection;
    for (const name of this.names) {
      delete driver.parsedStatements[name];
      columns.get(driver)?.delete(name);
      driver.close({ type: 'S', name });
    }
    driver.sync();
  };

  handleReadyForQuery(): void {
    this.callback(undefined);
  }
}

interface Kept {
  readonly weight: number;
  /** How often it has been sent and is not answered yet. */
  running: number;
  /** Which use of all the last one was. */
  used: number;
}

/**
 * The prepared statements of one connection, of which only the most recently used are kept: a server forgets none by
 * itself. Each weighs as much as tables stand in it, which is what its plan takes of the server's memory.
 */
class PreparedStatements {
  readonly #kept = new Map<string, Kept>();
  #total = 0;
  #uses = 0;

  constructor(
    private readonly client: ClientBase,
    private readonly maximum: number,
  ) {}

  /** Announces that statements are about to be sent; what is returned, that they are answered. */
  use(statements: readonly Weighed[]): () => void {
    const used: Kept[] = [];
    for (const { name, tables = 1 } of statements) {
      if (!name) continue;
      const kept = this.#kept.get(name) ?? this.#keep(name, tables);
      kept.running += 1;
      this.#uses += 1;
      kept.used = this.#uses;
      used.push(kept);
    }
    this.#closeOldest();
    return () => {
      for (const kept of used) kept.running -= 1;
      this.#closeOldest();
    };
  }

  #keep(name: string, weight: number): Kept {
    const kept = { weight, running: 0, used: 0 };
    this.#kept.set(name, kept);
    this.#total += weight;
    return kept;
  }

  /** Closes those used least recently, as long as there are too many; the driver loses count of one that is being sent. */
  #closeOldest(): void {
    if (this.#total <= this.maximum) return;
    const closed: string[] = [];
    const idle = [...this.#kept].filter(([, { running }]) => running === 0);
    for (const [name, { weight }] of idle.sort(([, one], [, other]) => one.used - other.used)) {
      if (this.#total <= this.maximum) break;
      this.#kept.delete(name);
      this.#total -= weight;
      closed.push(name);
    }
    if (closed.length > 0) this.client.query(new CloseStatements(closed));
  }
}
