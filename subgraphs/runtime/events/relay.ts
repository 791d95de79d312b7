import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Database } from '../../../citus/send/database';
import type { Writer } from '../../../citus/write/writer';
import type { Leadership } from './leadership';
import type { OutboxEvent, OutboxTable } from './outbox';

/** Hands an event to everybody who subscribed to it; rejects when one of them could not take it. */
export type Deliver = (event: OutboxEvent) => Promise<void>;

export interface RelayOptions {
  readonly database: Database;
  readonly writer: Writer;
  readonly outbox: OutboxTable;
  readonly leadership: Leadership;
  readonly deliver: Deliver;
  /** Milliseconds between two looks into an empty outbox. */
  readonly interval: number;
  readonly logger: Logger;
}

/** Events that are taken at once. */
const BATCH = 200;
/** Milliseconds between two measurements of what waits. */
const MEASURE_INTERVAL = 10_000;
/** Seconds until the next try of an event that failed; doubled with each further one, up to the last. */
const FIRST_DELAY = 1;
const LONGEST_DELAY = 300;

/**
 * Delivers the events of one service: at least once, and in order within each aggregate. Of all processes that run
 * the service one is the relay at a time; when it dies another takes over.
 */
export class Relay {
  readonly #stopping = new AbortController();
  /** Events delivered and deliveries that failed, since the start. */
  readonly counts = { delivered: 0, failed: 0 };
  #backlog: { readonly events: number; readonly age: number } | undefined;
  #measuredAt = Number.NEGATIVE_INFINITY;
  #wake: (() => void) | undefined;
  #running: Promise<void> | undefined;

  constructor(private readonly options: RelayOptions) {}

  /** Begins to deliver, until `stop`. */
  start(): void {
    this.#running ??= this.#run();
  }

  /** Looks into the outbox at once: an event was committed in this process. */
  poke(): void {
    this.#wake?.();
  }

  /** What waits to be delivered, as measured within the last seconds; undefined where another process is the relay. */
  get backlog(): { readonly events: number; readonly age: number } | undefined {
    return this.#backlog;
  }

  /** Finishes the delivery that is under way and ends. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    this.#wake?.();
    await this.#running;
    await this.options.leadership.resign();
  }

  async #run(): Promise<void> {
    const { leadership, logger, interval } = this.options;
    while (!this.#stopping.signal.aborted) {
      let delivered = 0;
      try {
        if (await leadership.hold()) {
          delivered = await this.#deliverDue();
          await this.#measure();
        } else this.#backlog = undefined;
      } catch (error) {
        logger.warn({ err: error }, 'the relay could not read its outbox');
      }
      if (delivered === 0) await this.#pause(interval);
    }
  }

  /** Asks what is left, now and then; for the metrics. */
  async #measure(): Promise<void> {
    const now = performance.now();
    if (now - this.#measuredAt < MEASURE_INTERVAL) return;
    this.#measuredAt = now;
    const { database, outbox } = this.options;
    const [row] = await database.run(outbox.backlog, {});
    this.#backlog = { events: Number(row!.events), age: row!.age };
  }

  async #pause(interval: number): Promise<void> {
    const woken = new Promise<void>((wake) => {
      this.#wake = wake;
    });
    const timer = new AbortController();
    // The pause rejects only because somebody has woken the relay.
    await Promise.race([woken, sleep(interval, undefined, { signal: timer.signal }).catch(() => {})]);
    timer.abort();
    this.#wake = undefined;
  }

  /** Delivers what is due; returns how many events were delivered. Aggregates run side by side. */
  async #deliverDue(): Promise<number> {
    const { database, outbox } = this.options;
    const events = await database.run(outbox.deliverable, { limit: BATCH });
    const byAggregate = new Map<string, OutboxEvent[]>();
    for (const event of events) {
      const queue = byAggregate.get(event.aggregateId);
      if (queue) queue.push(event);
      else byAggregate.set(event.aggregateId, [event]);
    }
    const counts = await Promise.all([...byAggregate.values()].map((queue) => this.#deliverQueue(queue)));
    return counts.reduce((sum, count) => sum + count, 0);
  }

  /** Delivers one aggregate's events in order, until one fails. */
  async #deliverQueue(queue: readonly OutboxEvent[]): Promise<number> {
    const { deliver, outbox, writer, logger } = this.options;
    let delivered = 0;
    for (const event of queue) {
      if (this.#stopping.signal.aborted) break;
      const place = { key: event.aggregateId, id: event.id };
      try {
        await deliver(event);
      } catch (error) {
        this.counts.failed += 1;
        const seconds = Math.min(FIRST_DELAY * 2 ** event.attempts, LONGEST_DELAY);
        logger.warn(
          { err: error, event: event.type, id: event.id, seconds },
          'an event could not be delivered',
        );
        const text = error instanceof Error ? error.message : String(error);
        await writer.transaction(({ run }) =>
          run(outbox.postpone, { ...place, seconds, error: text.slice(0, 500) }),
        );
        break;
      }
      // Dying before this line delivers the event again: subscribers take each event id once.
      await writer.transaction(({ run }) => run(outbox.remove, place));
      delivered += 1;
      this.counts.delivered += 1;
    }
    return delivered;
  }
}
