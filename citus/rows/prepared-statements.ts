import type { ClientBase } from 'pg';

const bounds = new WeakMap<ClientBase, PreparedStatements>();

/** Bounds the prepared statements of a connection, counted in the tables that stand in them. */
export function boundPrepared(client: ClientBase, maximum: number): void {
  bounds.set(client, new PreparedStatements(client, maximum));
}

/** Announces a statement that is about to be sent over a connection: others are closed if there are too many. */
export function makeRoomFor(
  client: ClientBase,
  { name, tables = 1 }: { readonly name?: string | undefined; readonly tables?: number },
): void {
  if (name) bounds.get(client)?.use(name, tables);
}

/** What the driver keeps of a connection's prepared statements. */
interface DriverState {
  readonly connection: { readonly parsedStatements: Record<string, string> };
}

/**
 * The prepared statements of one connection, of which only the most recently used are kept: a server forgets none by
 * itself. Each weighs as much as tables stand in it, which is what its plan takes of the server's memory.
 */
class PreparedStatements {
  readonly #weights = new Map<string, number>();
  #total = 0;

  constructor(
    private readonly client: ClientBase,
    private readonly maximum: number,
  ) {}

  /** Announces that a statement is about to be sent. Closes others, as long as there are, to make room for it. */
  use(name: string, weight: number): void {
    const known = this.#weights.get(name);
    if (known === undefined) this.#total += weight;
    // A Map keeps the order of insertion: what is used goes to its end.
    else this.#weights.delete(name);
    this.#weights.set(name, known ?? weight);
    if (this.#total > this.maximum) this.#closeOldest(name);
  }

  #closeOldest(used: string): void {
    for (const [name, weight] of this.#weights) {
      if (this.#total <= this.maximum || name === used) return;
      this.#weights.delete(name);
      this.#total -= weight;
      delete (this.client as unknown as DriverState).connection.parsedStatements[name];
      // Behind all that was sent before. One that failed to be prepared is not there, which is as well.
      this.client.query(`deallocate ${this.client.escapeIdentifier(name)}`).catch(() => {});
    }
  }
}
