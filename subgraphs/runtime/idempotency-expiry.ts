import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Database } from '../../citus/send/database';
import type { Writer } from '../../citus/write/writer';
import type { IdempotencyTable } from './idempotency';

export interface IdempotencyExpiryOptions {
  readonly database: Database;
  readonly writer: Writer;
  readonly idempotency: IdempotencyTable;
  /** Hours that a key is kept at least. */
  readonly hours: number;
  /** Milliseconds between two looks for keys that are older. */
  readonly interval: number;
  readonly logger: Logger;
}

/** Keys that are removed at a time. */
const BATCH = 500;

/**
 * Removes the idempotency keys of a service that have been kept for long enough. It may run in every process of the
 * service: what another has removed is not found. The first look is one interval after the start, so that an event which
 * was being delivered when the service stopped comes again before its key can go.
 */
export class IdempotencyExpiry {
  readonly #stopping = new AbortController();
  #running: Promise<void> | undefined;

  constructor(private readonly options: IdempotencyExpiryOptions) {}

  /** Begins to remove, until `stop`. */
  start(): void {
    this.#running ??= this.#run();
  }

  /** Finishes the removal that is under way and ends. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#running;
  }

  async #run(): Promise<void> {
    const { signal } = this.#stopping;
    const { interval, logger } = this.options;
    for (;;) {
      // Rejects only because it is to stop.
      await sleep(interval, undefined, { signal, ref: false }).catch(() => {});
      if (signal.aborted) return;
      try {
        await this.#removeExpired();
      } catch (error) {
        logger.warn({ err: error }, 'old idempotency keys could not be removed; they are tried again');
      }
    }
  }

  /** Each key is removed on its own shard, so that no mutation waits for a lock on all of them. */
  async #removeExpired(): Promise<void> {
    const { database, writer, idempotency, hours } = this.options;
    for (;;) {
      const keys = await database.run(idempotency.expired, { hours, limit: BATCH });
      for (const { key, actorId } of keys) {
        if (this.#stopping.signal.aborted) return;
        await writer.transaction(({ run }) => run(idempotency.remove, { key, actorId, hours }));
      }
      if (keys.length < BATCH) return;
    }
  }
}
