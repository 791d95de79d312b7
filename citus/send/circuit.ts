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
export class Circuits<Node = number> {
  readonly #open = new Map<Node, OpenCircuit>();

  constructor(private readonly coolDown = COOL_DOWN) {}

  /** Nodes that are known to be dead. */
  get count(): number {
    return this.#open.size;
  }

  /** False in the usual case that no node is known to be dead: then nothing else need be asked. */
  get any(): boolean {
    return this.#open.size > 0;
  }

  /** Whether a statement for the node is to fail now. */
  refuses(node: Node): boolean {
    const circuit = this.#open.get(node);
    return circuit !== undefined && (circuit.trying || performance.now() < circuit.until);
  }

  /**
   * Announces a statement for a node that is not refused. True when it is the one that tries a dead node: it then has
   * to end with `open` or `close`.
   */
  tries(node: Node): boolean {
    const circuit = this.#open.get(node);
    if (!circuit) return false;
    circuit.trying = true;
    return true;
  }

  /** The node did not answer, or a try ended without a proof that it does. */
  open(node: Node): void {
    this.#open.set(node, { until: performance.now() + this.coolDown, trying: false });
  }

  /** The node answered. */
  close(node: Node): void {
    this.#open.delete(node);
  }

  /** Drops what is remembered of nodes that the cluster no longer has: nobody will ever find them to be back. */
  keepOnly(nodes: { has(node: Node): boolean }): void {
    for (const node of this.#open.keys()) if (!nodes.has(node)) this.#open.delete(node);
  }
}
