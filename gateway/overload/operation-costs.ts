import { createHash } from 'node:crypto';
import { BoundedCache } from '../../platform/bounded-cache';

/** Operations of which it is known how long they take. */
const KEPT = 1_000;
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
  readonly #known = new BoundedCache<Known>(KEPT);
  /** The median of all executions, found step by step. */
  #middle: number | undefined;

  /** The name of an operation here. */
  keyOf(text: string): string {
    return createHash('sha1').update(text).digest('base64');
  }

  isDear(key: string): boolean {
    const known = this.#known.get(key);
    return known === undefined || known.milliseconds > (this.#middle ?? 0) * DEAR;
  }

  /** Says how long an execution took. */
  took(key: string, milliseconds: number): void {
    this.#middle ??= milliseconds;
    this.#middle *= milliseconds > this.#middle ? STEP : 1 / STEP;
    const known = this.#known.getOrMake(key, () => ({ milliseconds }));
    known.milliseconds += (milliseconds - known.milliseconds) * WEIGHT;
  }
}
