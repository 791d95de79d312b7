/** Milliseconds for which a node that failed is left alone before one statement tries it again. */
export const COOL_DOWN = 500;

interface OpenCircuit {
  readonly until: number;
  /** Whether a statement is on its way to find out whether the node is back. */
  trying: boolean;
}

/**
 * Which nodes are known to be dead. A statement for one fails at once instead of waiting in a pool ahead of statements
 * for healthy shards. After the cool-down one statement at a time is let through: a node that hangs instead of refusing
 * holds one connection and no more. The first that succeeds closes the circuit.
 */
export class Circuits {
  readonly #open = new Map<number, OpenCircuit>();

  constructor(private readonly coolDown = COOL_DOWN) {}

  /** False in the usual case that no node is known to be dead: then nothing else need be asked. */
  get any(): boolean {
    return this.#open.size > 0;
  }

  /** Whether a statement for the node is to fail now. */
  refuses(nodeId: number): boolean {
    const circuit = this.#open.get(nodeId);
    return circuit !== undefined && (circuit.trying || performance.now() < circuit.until);
  }

  /**
   * Announces a statement for a node that is not refused. True when it is the one that tries a dead node: it then has
   * to end with `open` or `close`.
   */
  tries(nodeId: number): boolean {
    const circuit = this.#open.get(nodeId);
    if (!circuit) return false;
    circuit.trying = true;
    return true;
  }

  /** The node did not answer, or a try ended without a proof that it does. */
  open(nodeId: number): void {
    this.#open.set(nodeId, { until: performance.now() + this.coolDown, trying: false });
  }

  /** The node answered. */
  close(nodeId: number): void {
    this.#open.delete(nodeId);
  }

  /** Drops what is remembered of nodes that the cluster no longer has: nobody will ever find them to be back. */
  keepOnly(nodes: { has(nodeId: number): boolean }): void {
    for (const nodeId of this.#open.keys()) if (!nodes.has(nodeId)) this.#open.delete(nodeId);
  }
}
