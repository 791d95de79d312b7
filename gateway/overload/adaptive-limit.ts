import { monitorEventLoopDelay } from 'node:perf_hooks';

/** Milliseconds between two looks at the event loop. */
const INTERVAL = 100;
/** What the event loop's clock counts in, and therefore measures as lag of a loop that has none. */
const RESOLUTION = 10;
/** Operations that run at once however much the loop lags: nothing would ever be known otherwise. */
const LEAST = 16;
/** By what the limit is multiplied when the loop lags, and when it does not and there are more who want to run. */
const LESS = 0.8;
const MORE = 1.1;

/**
 * How many operations may run at once, as the machine bears it: fewer while the event loop lags, since those that run
 * then only slow each other down; more while it does not and somebody waits.
 */
export class AdaptiveLimit {
  #limit: number;
  #lag = 0;
  readonly #delay = monitorEventLoopDelay({ resolution: RESOLUTION });
  readonly #timer: NodeJS.Timeout;

  /**
   * @param most operations at most
   * @param bearable milliseconds of lag
   * @param load how many run now, and how many wait
   */
  constructor(
    private readonly most: number,
    private readonly bearable: number,
    private readonly load: () => { readonly running: number; readonly waiting: number },
  ) {
    this.#limit = most;
    this.#delay.enable();
    this.#timer = setInterval(() => this.#look(), INTERVAL).unref();
  }

  get value(): number {
    return Math.floor(this.#limit);
  }

  /** Milliseconds by which most turns of the event loop were late, lately. */
  get lag(): number {
    return this.#lag;
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#delay.disable();
  }

  #look(): void {
    // In nanoseconds; of a loop that was blocked all the time there is none.
    this.#lag = Math.max(0, (this.#delay.percentile(75) || 0) / 1e6 - RESOLUTION);
    this.#delay.reset();
    const { running, waiting } = this.load();
    if (this.#lag > this.bearable)
      this.#limit = Math.max(Math.min(LEAST, this.most), Math.min(this.#limit, running) * LESS);
    else if (waiting > 0 || running < this.#limit)
      this.#limit = Math.min(this.most, this.#limit * MORE + 0.1);
  }
}
