import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Dispatcher } from 'undici';
import type { Database } from '../../../citus/send/database';
import type { Writer } from '../../../citus/write/writer';
import { there } from '../../../platform/there';
import type { EventLog, LoggedEvent } from '../events/event-log';
import type { Endpoint } from './endpoints';
import { NotTakenError, sendEvent } from './send-event';
import type { WebhookState, WebhookTable } from './webhook-table';

/** Bounds of webhooks; times in milliseconds. */
export interface WebhookLimits {
  readonly timeout: number;
  readonly tries: number;
  readonly firstPause: number;
  readonly longestPause: number;
  readonly requestsMaximum: number;
  readonly aheadMaximum: number;
  readonly look: number;
}

export interface WebhookOptions {
  readonly service: string;
  readonly endpoint: Endpoint;
  readonly table: WebhookTable;
  readonly log: EventLog;
  readonly database: Database;
  readonly writer: Writer;
  /** Whether this process is the one that sends. */
  readonly leads: () => boolean;
  readonly dispatcher: Dispatcher;
  readonly limits: WebhookLimits;
  readonly logger: Logger;
}

/** Milliseconds between two notes of how far it is, while a batch is sent. */
const NOTE_INTERVAL = 1_000;

/**
 * Tells one endpoint of the events of one service that it wants: each at least once, those of one thing in order. How far
 * it is stands in the database, so that whoever sends next goes on there. An event that is not taken is sent again, later
 * and later; one that is not for so many times parks the endpoint, until an operator releases it.
 */
export class Webhook {
  readonly #stopping = new AbortController();
  /** Events that were taken, and tries that were not, since the start. */
  readonly counts = { sent: 0, failed: 0 };
  /** Whether it is given up; undefined where another process sends. */
  isParked: boolean | undefined;
  #wake: (() => void) | undefined;
  #isNews = false;
  #running: Promise<void> | undefined;

  constructor(private readonly options: WebhookOptions) {}

  get endpoint(): string {
    return this.options.endpoint.name;
  }

  /** Begins to send, until `stop`. */
  start(): void {
    this.#running ??= this.#run();
  }

  /** Looks into the log at once: there is more. */
  poke(): void {
    this.#isNews = true;
    this.#wake?.();
  }

  /** Breaks off what is being sent, which is sent again by whoever goes on, and ends. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    this.#wake?.();
    await this.#running;
  }

  async #run(): Promise<void> {
    const { leads, logger, service, limits } = this.options;
    while (!this.#stopping.signal.aborted) {
      this.#isNews = false;
      let isMore = false;
      try {
        const state = leads() ? await this.#state() : undefined;
        this.isParked = state && state.parkedAt !== null;
        if (state && !this.isParked) isMore = await this.#sendFrom(state);
      } catch (error) {
        logger.warn({ err: error, service, endpoint: this.endpoint }, 'a webhook could not be looked after');
      }
      if (!isMore && !this.#isNews) await this.#pause(limits.look);
    }
  }

  async #pause(milliseconds: number): Promise<void> {
    if (this.#stopping.signal.aborted) return;
    const timer = new AbortController();
    const woken = new Promise<void>((wake) => {
      this.#wake = wake;
    });
    // Rejects only because somebody has woken it.
    await Promise.race([woken, sleep(milliseconds, undefined, { signal: timer.signal }).catch(() => {})]);
    timer.abort();
    this.#wake = undefined;
  }

  /** Where it stands; one that is new begins with what happens from now on. */
  async #state(): Promise<WebhookState> {
    const { database, writer, table, log } = this.options;
    const [known] = await database.run(table.find, this.#place);
    if (known) return known;
    const { last } = await log.bounds();
    await writer.transaction(({ run }) => run(table.add, { ...this.#place, position: last }));
    return there((await database.run(table.find, this.#place))[0]);
  }

  get #place() {
    return { key: this.options.service, endpoint: this.endpoint };
  }

  /** Sends the next events. Returns whether there may be more. */
  async #sendFrom({ position, generation }: WebhookState): Promise<boolean> {
    const { log, limits, endpoint } = this.options;
    const events = await log.read(position, limits.aheadMaximum);
    if (BigInt(events[0]?.position ?? 0) !== BigInt(position) + 1n) {
      const { first, last } = await log.bounds();
      if (BigInt(position) > BigInt(last) || BigInt(position) + 1n < BigInt(first)) {
        await this.#park(
          generation,
          0,
          `the events behind position ${position} are not all kept: there are ${first} to ${last}`,
        );
        return false;
      }
    }
    if (events.length === 0) return false;
    const batch = new Batch(
      events,
      events.filter(({ type }) => endpoint.events.has(type)),
    );
    await this.#send(batch, generation);
    return true;
  }

  /** Sends a batch to its end, or until an operator has changed something, another process sends, or it is parked. */
  async #send(batch: Batch, generation: string): Promise<void> {
    const { limits, leads, database, table } = this.options;
    const ending = new AbortController();
    const signal = AbortSignal.any([this.#stopping.signal, ending.signal]);
    const note = async () => {
      if (!(await this.#advance(batch.position, generation))) ending.abort();
    };
    const look = async () => {
      let noted = batch.position;
      let looked = performance.now();
      for (;;) {
        // Rejects only because it has ended.
        await sleep(Math.min(NOTE_INTERVAL, limits.look), undefined, { signal }).catch(() => {});
        if (signal.aborted) return;
        if (!leads()) return ending.abort();
        if (batch.position !== noted) {
          noted = batch.position;
          await note();
        } else if (performance.now() - looked >= limits.look) {
          looked = performance.now();
          const [now] = await database.run(table.find, this.#place);
          if (now?.generation !== generation) return ending.abort();
        }
      }
    };
    const looking = look().catch((error) => {
      // Whatever the database does not say now it is asked again before anything more is sent.
      ending.abort(error);
    });
    const queues = batch.queues.values();
    const sender = async () => {
      for (const queue of queues)
        for (const event of queue) {
          if (signal.aborted) return;
          if (await this.#deliver(event, generation, signal)) batch.done(event);
          // Parked, or to stop: nothing that comes behind it may be sent.
          else return ending.abort();
        }
    };
    const senders = await Promise.allSettled(
      Array.from({ length: limits.requestsMaximum }, async () => {
        try {
          await sender();
        } catch (error) {
          ending.abort();
          throw error;
        }
      }),
    );
    ending.abort();
    await looking;
    await this.#advance(batch.position, generation);
    for (const one of senders) if (one.status === 'rejected') throw one.reason;
  }

  /** Notes up to where it has had all. Returns whether it was still to be sent to. */
  async #advance(position: string, generation: string): Promise<boolean> {
    const { writer, table } = this.options;
    const rows = await writer.transaction(({ run }) =>
      run(table.advance, { ...this.#place, generation, position }),
    );
    return rows.length > 0;
  }

  /** Sends one event until it is taken. Returns whether it was: not when it was to stop, or the endpoint is parked. */
  async #deliver(event: LoggedEvent, generation: string, signal: AbortSignal): Promise<boolean> {
    const { limits, service, endpoint, dispatcher, writer, table, logger } = this.options;
    const { timeout, tries } = limits;
    for (let failures = 1; ; failures++) {
      try {
        await sendEvent(event, { service, endpoint, dispatcher, timeout, signal });
        this.counts.sent += 1;
        return true;
      } catch (error) {
        if (signal.aborted) return false;
        this.counts.failed += 1;
        const { id, type, position } = event;
        const about = { service, endpoint: endpoint.name, event: type, id, position, failures };
        logger.warn({ err: error, ...about }, 'a webhook did not take an event');
        const text = `${type} at position ${position}: ${error instanceof Error ? error.message : error}`;
        if (failures >= tries || (error instanceof NotTakenError && error.isGone)) {
          await this.#park(generation, failures, text);
          return false;
        }
        await writer.transaction(({ run }) =>
          run(table.fail, { ...this.#place, generation, failures, error: text.slice(0, 500) }),
        );
        const wanted = error instanceof NotTakenError ? (error.pause ?? 0) : 0;
        const longest = limits.longestPause;
        const pause = Math.min(Math.max(limits.firstPause * 2 ** (failures - 1), wanted), longest);
        // Rejects only because it is to stop.
        await sleep(pause * (0.75 + Math.random() / 4), undefined, { signal }).catch(() => {});
        if (signal.aborted) return false;
      }
    }
  }

  async #park(generation: string, failures: number, error: string): Promise<void> {
    const { writer, table, logger, service, endpoint } = this.options;
    this.isParked = true;
    logger.error(
      { service, endpoint: endpoint.name, reason: error },
      `the webhook ${endpoint.name} is parked: "npm run cluster -- webhooks --endpoint ${endpoint.name} --release" sends to it again`,
    );
    await writer.transaction(({ run }) =>
      run(table.park, { ...this.#place, generation, failures, error: error.slice(0, 500) }),
    );
  }
}

/** Events that are sent side by side, and up to where all of them have been. */
class Batch {
  /** Those of each thing, in order. */
  readonly queues: ReadonlyMap<string, readonly LoggedEvent[]>;
  readonly #open: Set<string>;
  readonly #positions: readonly string[];
  #done = 0;

  /** @param all as they are in the log, those included that the endpoint does not want */
  constructor(
    private readonly all: readonly LoggedEvent[],
    wanted: readonly LoggedEvent[],
  ) {
    const queues = new Map<string, LoggedEvent[]>();
    for (const event of wanted) {
      const key = `${event.aggregate} ${event.aggregateId}`;
      const queue = queues.get(key);
      if (queue) queue.push(event);
      else queues.set(key, [event]);
    }
    this.queues = queues;
    this.#open = new Set(wanted.map(({ position }) => position));
    this.#positions = all.map(({ position }) => position);
  }

  done({ position }: LoggedEvent): void {
    this.#open.delete(position);
  }

  /** The last position up to which all are done; that before the first where that is not. */
  get position(): string {
    while (this.#done < this.#positions.length && !this.#open.has(there(this.#positions[this.#done])))
      this.#done += 1;
    return this.#positions[this.#done - 1] ?? String(BigInt(there(this.all[0]).position) - 1n);
  }
}
