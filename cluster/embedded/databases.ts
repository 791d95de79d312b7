import type { Distribution } from '../../citus/distribution';
import { createDatabases, prepareDatabase } from '../prepare';
import { type EmbeddedOptions, type EmbeddedServer, startEmbedded } from './server';

export interface EmbeddedDatabasesOptions extends EmbeddedOptions {
  readonly distributions: readonly Distribution[];
  /** Scale of the sample data that a new database is filled with; 0: none. */
  readonly scale: number;
}

/** An embedded server whose databases are migrated and filled. */
export type EmbeddedDatabases = EmbeddedServer;

/**
 * Starts the embedded server with a database for each service, brings their schemas up to date and fills those that
 * are new. When that fails, or the signal ends it, the server is stopped again.
 */
export async function startEmbeddedDatabases(options: EmbeddedDatabasesOptions): Promise<EmbeddedDatabases> {
  const { distributions, scale, onProgress, signal } = options;
  const server = await startEmbedded(options);
  const cut = () => {
    server.stop().catch(() => {});
  };
  signal?.addEventListener('abort', cut);
  try {
    signal?.throwIfAborted();
    await createDatabases(
      server.urlOf('postgres'),
      distributions.map(({ service }) => service),
    );
    const prepared = distributions.map((distribution) =>
      prepareDatabase(server.urlOf(distribution.service), distribution, {
        shardCount: 32,
        scale,
        onProgress,
      }),
    );
    await allOrFirstError(prepared);
    signal?.throwIfAborted();
    return server;
  } catch (error) {
    await server.stop();
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener('abort', cut);
  }
}

/** Waits until all have ended, so that none runs on after a failure, and throws the first error. */
async function allOrFirstError(running: readonly Promise<unknown>[]): Promise<void> {
  const results = await Promise.allSettled(running);
  const failed = results.find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
}
