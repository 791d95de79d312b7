import { BoundedCache } from '../../platform/bounded-cache';

/** Operations of which it is known how long they take. */
const KEPT = 1_000;
/** Bytes of their texts at most. */
const BYTES_KEPT = 4_194_304;
/** What the last execution weighs against those before it. */
const WEIGHT = 0.2;
/** A dear operation takes so many times as long as one does in the middle. */
const DEAR = 4;

/** By what the median moves with each execution. */
const STEP = 1.02;

interface Known {
  milliseconds: number;
}

/**
 * How long each operation takes, as far as it has been seen: what is not known yet has to be planned, and counts as dear.
 */
export class OperationCosts {
  readonly #known = new BoundedCache<Known>(KEPT, {
    bytes: BYTES_KEPT,
    weigh: (_, text) => 2 * text.length,
  });
  /** The median of all executions, found step by step. */
  #middle: number | undefined;

  /** @param text of the operation */
  isDear(text: string): boolean {
    const known = this.#known.get(text);
    return known === undefined || known.milliseconds > (this.#middle ?? 0) * DEAR;
  }

  /** Says how long an execution took. */
  took(text: string, milliseconds: number): void {
    this.#middle ??= milliseconds;
    this.#middle *= milliseconds > this.#middle ? STEP : 1 / STEP;
    const known = this.#known.getOrMake(text, () => ({ milliseconds }));
    known.milliseconds += (milliseconds - known.milliseconds) * WEIGHT;
  }
}
