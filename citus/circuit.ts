/** Milliseconds for which a node that failed is left alone before one statement tries it again. */
export const COOL_DOWN = 500;

/**
 * Which nodes are known to be dead. A statement for one fails at once instead of waiting in a pool ahead of statements
 * for healthy shards; every COOL_DOWN one is let through, and the first that succeeds closes the circuit again.
 */
export class Circuits {
  readonly #openUntil = new Map<number, number>();

  /** False in the usual case that no node is known to be dead: then nothing else need be asked. */
  get any(): boolean {
    return this.#openUntil.size > 0;
  }

  /** Whether a statement for the node is to fail now. The one after the cool-down may try. */
  refuses(nodeId: number): boolean {
    const until = this.#openUntil.get(nodeId);
    if (until === undefined) return false;
    const now = performance.now();
    if (now < until) return true;
    this.#openUntil.set(nodeId, now + COOL_DOWN);
    return false;
  }

  /** The node did not answer. */
  open(nodeId: number): void {
    this.#openUntil.set(nodeId, performance.now() + COOL_DOWN);
  }

  /** The node answered. */
  close(nodeId: number): void {
    this.#openUntil.delete(nodeId);
  }
}
