/** Tells which fetches of a plan have come to an end, of those that something deferred waits for. */
export class Arrivals {
  readonly #arrived = new Set<string>();
  readonly #waiting = new Map<string, (() => void)[]>();

  /** Says that a fetch has ended, well or not. */
  arrive(fetch: string): void {
    this.#arrived.add(fetch);
    for (const go of this.#waiting.get(fetch) ?? []) go();
    this.#waiting.delete(fetch);
  }

  /** Resolves when all of these have ended. */
  async all(fetches: readonly string[]): Promise<void> {
    await Promise.all(fetches.map((fetch) => this.#of(fetch)));
  }

  #of(fetch: string): Promise<void> | undefined {
    if (this.#arrived.has(fetch)) return undefined;
    return new Promise((go) => {
      this.#waiting.set(fetch, [...(this.#waiting.get(fetch) ?? []), go]);
    });
  }
}
