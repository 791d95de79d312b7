import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Database } from '../../../citus/send/database';
import type { Writer } from '../../../citus/write/writer';
import { there } from '../../../platform/there';
import type { EventLog } from './event-log';
import type { OutboxEvent, OutboxTable, WaitingEvent } from './outbox';
import { type News, RETRY, RelayChannel } from './relay-channel';

/** Hands events to the services that have subscribed to them. */
export interface Deliver {
  /** Whether some service has. */
  wanted(event: OutboxEvent): boolean;
  /** Rejects when one of them could not take it. */
  deliver(event: OutboxEvent): Promise<void>;
}

export interface RelayOptions {
  readonly service: string;
  readonly url: string;
  readonly database: Database;
  readonly writer: Writer;
  readonly outbox: OutboxTable;
  readonly log: EventLog;
  /** Called when this process has become the one that tells. */
  readonly onLead: () => void;
  /** Called when events have been logged, by this process or another. */
  readonly onLogged: () => void;
  readonly delivery: Deliver;
  /** Milliseconds between two looks into an empty outbox of which nobody has told. */
  readonly interval: number;
  /** Hours that an event stays in the log. */
  readonly keptHours: number;
  readonly logger: Logger;
}

/** Events that are taken at once. */
const BATCH = 200;
/** Milliseconds between two measurements of what waits. */
const MEASURE_INTERVAL = 10_000;
/** Milliseconds between two looks for events that have been in the log for long enough. */
const EXPIRE_INTERVAL = 600_000;
/** Seconds until the next try of an event that failed; doubled with each further one, up to the last. */
const FIRST_DELAY = 1;
const LONGEST_DELAY = 300;
/** Milliseconds by which the clock that says what is due may be late. */
const CLOCKS = 100;

/**
 * Tells of the events of one service: each is logged as soon as it is seen, whoever has subscribed, and delivered to the
 * services that have: at least once, and in order within each aggregate. Of all processes that run
 * the service one is the relay at a time; when it dies another takes over. It looks when somebody tells of an event, when
 * one that failed is due again, and for what nobody could tell of now and then.
 */
export class Relay {
  readonly #stopping = new AbortController();
  /** Events delivered and deliveries that failed, since the start. */
  readonly counts = { delivered: 0, failed: 0 };
  #backlog: { readonly events: number; readonly age: number } | undefined;
  #measuredAt = Number.NEGATIVE_INFINITY;
  #expiredAt = performance.now();
  #leads = false;
  #isPoked = false;
  #wake: (() => void) | undefined;
  #running: Promise<void> | undefined;
  readonly #channel: RelayChannel;

  constructor(private readonly options: RelayOptions) {
    const { service, url, onLogged } = options;
    const hear = (news: News) => (news === 'waiting' ? this.#look() : onLogged());
    this.#channel = new RelayChannel(url, `gateway ${service} relay`, hear, () => this.#look());
  }

  /** Begins to deliver, until `stop`. */
  start(): void {
    this.#running ??= this.#run();
  }

  /** Says that an event was committed in this process: whichever is the relay looks into the outbox at once. */
  poke(): void {
    if (this.#leads) this.#look();
    else this.#channel.tell('waiting');
  }

  /** What waits to be delivered, as measured within the last seconds; undefined where another process is the relay. */
  get backlog(): { readonly events: number; readonly age: number } | undefined {
    return this.#backlog;
  }

  /** Whether this process is the one that tells. */
  get leads(): boolean {
    return this.#leads;
  }

  /** Finishes the delivery that is under way and ends. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    this.#wake?.();
    await this.#running;
    await this.#channel.close();
  }

  #look(): void {
    this.#isPoked = true;
    this.#wake?.();
  }

  async #run(): Promise<void> {
    const { logger, interval } = this.options;
    while (!this.#stopping.signal.aborted) {
      let delivered = 0;
      this.#isPoked = false;
      try {
        const hasLed = this.#leads;
        this.#leads = await this.#channel.hold();
        if (this.#leads) {
          if (!hasLed) this.options.onLead();
          delivered = await this.#tell();
          await this.#measure();
          await this.#expire();
        } else this.#backlog = undefined;
      } catch (error) {
        logger.warn({ err: error }, 'the relay could not read its outbox');
      }
      if (delivered === 0 && !this.#isPoked)
        await this.#pause(this.#leads ? interval : Math.min(interval, RETRY));
    }
  }

  /** Asks what is left, now and then; for the metrics. */
  async #measure(): Promise<void> {
    const now = performance.now();
    if (now - this.#measuredAt < MEASURE_INTERVAL) return;
    this.#measuredAt = now;
    const { database, outbox } = this.options;
    const [row] = await database.run(outbox.backlog, {});
    this.#backlog = { events: Number(there(row).events), age: there(row).age };
  }

  /** Removes what has been in the log for long enough, now and then. */
  async #expire(): Promise<void> {
    const now = performance.now();
    if (now - this.#expiredAt < EXPIRE_INTERVAL) return;
    this.#expiredAt = now;
    await this.options.log.expire(this.options.keptHours);
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

  /** Logs and delivers what waits; returns how many events are done with. Aggregates run side by side. */
  async #tell(): Promise<number> {
    const { database, outbox, log, onLogged } = this.options;
    const events = await database.run(outbox.waiting, { limit: BATCH });
    const fresh = events.filter(({ isLogged }) => !isLogged);
    if (fresh.length > 0) {
      await log.append(fresh);
      onLogged();
      this.#channel.tell('logged');
    }
    const byAggregate = new Map<string, WaitingEvent[]>();
    for (const event of events) {
      const queue = byAggregate.get(event.aggregateId);
      if (queue) queue.push(event);
      else byAggregate.set(event.aggregateId, [event]);
    }
    const counts = await Promise.all([...byAggregate.values()].map((queue) => this.#finishQueue(queue)));
    return counts.reduce((sum, count) => sum + count, 0);
  }

  /** Removes one aggregate's events in order, those that services want after they had them; until one fails. */
  async #finishQueue(queue: readonly WaitingEvent[]): Promise<number> {
    const { delivery, outbox, writer } = this.options;
    let finished = 0;
    let isHeldUp = false;
    for (const event of queue) {
      if (this.#stopping.signal.aborted) break;
      const place = { key: event.aggregateId, id: event.id };
      if (delivery.wanted(event)) {
        if (!event.isLogged) await writer.transaction(({ run }) => run(outbox.markLogged, place));
        isHeldUp ||= !event.isDue || !(await this.#deliver(event));
        if (isHeldUp) continue;
      }
      // Dying before this line tells of the event again: the log has each once, and subscribers take it once.
      await writer.transaction(({ run }) => run(outbox.remove, place));
      finished += 1;
      this.counts.delivered += 1;
    }
    return finished;
  }

  /** Hands an event to the services that want it; one that could not be delivered is put off. */
  async #deliver(event: WaitingEvent): Promise<boolean> {
    const { delivery, outbox, writer, logger } = this.options;
    try {
      await delivery.deliver(event);
      return true;
    } catch (error) {
      this.counts.failed += 1;
      const seconds = Math.min(FIRST_DELAY * 2 ** event.attempts, LONGEST_DELAY);
      logger.warn(
        { err: error, event: event.type, id: event.id, seconds },
        'an event could not be delivered',
      );
      const text = error instanceof Error ? error.message : String(error);
      const place = { key: event.aggregateId, id: event.id };
      await writer.transaction(({ run }) =>
        run(outbox.postpone, { ...place, seconds, error: text.slice(0, 500) }),
      );
      setTimeout(() => this.#look(), seconds * 1_000 + CLOCKS).unref();
      return false;
    }
  }
}
