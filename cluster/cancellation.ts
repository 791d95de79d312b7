import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';
import { there } from '../platform/there';
import { withClient } from './prepare';

/** Milliseconds between two attempts to end what a connection runs. */
const RETRY = 250;

export interface Cancellation {
  readonly signal: AbortSignal;
  /** Also ends statements of other sessions that this one has started: SQL that gets its process id as `$1::int`. */
  readonly alsoCancel?: string;
  readonly onProgress?: ((message: string) => void) | undefined;
}

/**
 * Runs `work`, statements of one connection. When the signal comes, `pg_cancel_backend` ends the statement that runs,
 * from a connection of its own, and again until `work` has ended: it may be between two statements. Rejects with the
 * signal's reason then, unless `work` was done already. Says so where the server cannot be told.
 */
export async function cancellable<T>(
  url: string,
  client: Client,
  { signal, alsoCancel, onProgress }: Cancellation,
  work: () => Promise<T>,
): Promise<T> {
  signal.throwIfAborted();
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  let ended = false;
  let cancelling: Promise<void> | undefined;
  const cancel = async () => {
    onProgress?.('stopping');
    while (!ended) {
      // The type is said: Citus has a pg_cancel_backend(bigint) as well.
      await withClient(url, 'cluster cancel', async (other) => {
        for (const sql of ['select pg_cancel_backend($1::int)', ...(alsoCancel ? [alsoCancel] : [])])
          await other.query(sql, [there(rows[0]).pid]);
      }).catch((error) => onProgress?.(`it could not be stopped, trying again: ${error.message}`));
      if (!ended) await sleep(RETRY);
    }
  };
  const begin = () => {
    cancelling = cancel();
  };
  signal.addEventListener('abort', begin, { once: true });
  try {
    return await work();
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  } finally {
    ended = true;
    signal.removeEventListener('abort', begin);
    // What comes next on the connection is not to be hit by a cancellation that is still under way.
    await cancelling;
  }
}
