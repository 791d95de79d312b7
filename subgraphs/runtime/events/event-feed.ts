import { setTimeout as sleep } from 'node:timers/promises';
import { there } from '../../../platform/there';
import type { EventLog, LoggedEvent } from './event-log';

/** The next events of a service, in the order in which they were told. */
export interface FeedPart {
  /** Where to go on behind. */
  readonly position: string;
  readonly events: readonly LoggedEvent[];
  /** Set where events behind the position that was asked for are not kept any more: some may be missing before these. */
  readonly gap?: true;
}

export interface EventFeedOptions {
  readonly log: EventLog;
  /** Whether this process tells of the events, and says by `poke` when there are more. */
  readonly isToldHere: () => boolean;
  /** Milliseconds between two looks into the log where another process tells. */
  readonly interval: number;
}

/** Events that are read at once. */
const BATCH = 500;

/** Follows the log of a service's events for those who want to hear of them. While nobody does, it asks nothing. */
export class EventFeed {
  readonly #closing = new AbortController();
  readonly #wake = new Set<() => void>();

  constructor(private readonly options: EventFeedOptions) {}

  /** Looks into the log at once, for everybody who follows. */
  poke(): void {
    for (const wake of this.#wake) wake();
  }

  /** Those who follow now. */
  get followers(): number {
    return this.#followers;
  }

  #followers = 0;

  /** Ends all following. */
  close(): void {
    this.#closing.abort();
    this.poke();
  }

  /**
   * The events behind a position, and then every further one as it is told, until the signal or `close`; from now on where
   * no position is given. The first part is there at once, with no events: it says where one stands. Rejects when the
   * log cannot be read: whoever follows begins again where it stood. Sends `<service>.events.read`.
   */
  async *follow(after: string | undefined, signal: AbortSignal): AsyncGenerator<FeedPart, void, undefined> {
    const { log } = this.options;
    const stopped = AbortSignal.any([signal, this.#closing.signal]);
    this.#followers += 1;
    let isNews = true;
    const wake = () => {
      isNews = true;
    };
    // What is told while the bounds are read is not to be missed.
    this.#wake.add(wake);
    try {
      const { first, last } = await log.bounds();
      let position = after ?? last;
      const isLost = BigInt(position) > BigInt(last) || BigInt(position) + 1n < BigInt(first);
      if (isLost) position = BigInt(position) > BigInt(last) ? last : String(BigInt(first) - 1n);
      yield { position, events: [], ...(isLost && { gap: true as const }) };
      while (!stopped.aborted) {
        if (!isNews) await this.#pause(stopped);
        if (stopped.aborted) return;
        isNews = false;
        const events = await log.read(position, BATCH);
        if (events.length === 0) continue;
        isNews ||= events.length === BATCH;
        position = there(events.at(-1)).position;
        yield { position, events };
      }
    } finally {
      this.#followers -= 1;
      this.#wake.delete(wake);
    }
  }

  /** Waits until there may be more: asks nobody as long as this process would be told. */
  async #pause(stopped: AbortSignal): Promise<void> {
    const { isToldHere, interval } = this.options;
    const timer = new AbortController();
    let wake = () => {};
    const woken = new Promise<void>((resolve) => {
      wake = resolve;
    });
    this.#wake.add(wake);
    stopped.addEventListener('abort', wake, { once: true });
    const tick = async () => {
      do {
        // Rejects only because somebody has been woken.
        await sleep(interval, undefined, { signal: timer.signal, ref: false }).catch(() => {});
      } while (isToldHere() && !timer.signal.aborted);
    };
    await Promise.race([woken, tick()]);
    timer.abort();
    this.#wake.delete(wake);
    stopped.removeEventListener('abort', wake);
  }
}
