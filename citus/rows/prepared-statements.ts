import pg, { type ClientBase } from 'pg';

const bounds = new WeakMap<ClientBase, PreparedStatements>();

/** Bounds the prepared statements of a connection, counted in the tables that stand in them. */
export function boundPrepared(client: ClientBase, maximum: number): void {
  bounds.set(client, new PreparedStatements(client, maximum));
}

/**
 * Announces a statement that is about to be sent over a connection: others are closed if there are too many. What is
 * returned is to be called when it is answered.
 */
export function makeRoomFor(
  client: ClientBase,
  { name, tables = 1 }: { readonly name?: string | undefined; readonly tables?: number },
): () => void {
  return (name && bounds.get(client)?.use(name, tables)) || (() => {});
}

/** What the driver keeps of a connection's prepared statements. */
interface DriverConnection {
  readonly parsedStatements: Record<string, string>;
  close(message: { readonly type: 'S'; readonly name: string }): void;
  sync(): void;
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

  /** Announces that a statement is about to be sent; what is returned, that it is answered. */
  use(name: string, weight: number): () => void {
    const kept = this.#kept.get(name) ?? this.#keep(name, weight);
    kept.running += 1;
    this.#uses += 1;
    kept.used = this.#uses;
    this.#closeOldest();
    return () => {
      kept.running -= 1;
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
