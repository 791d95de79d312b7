import type { Distribution } from '../../citus/distribution';
import { createDatabases, prepareDatabase, withClient } from '../prepare';
import { appRole, ensureAppRole } from '../roles';
import { type EmbeddedOptions, startEmbedded } from './server';

export interface EmbeddedDatabasesOptions extends EmbeddedOptions {
  readonly distributions: readonly Distribution[];
  /** Scale of the sample data that a new database is filled with; 0: none. */
  readonly scale: number;
}

/** An embedded server whose databases are migrated and filled. */
export interface EmbeddedDatabases {
  /** URL of a service's database as its own role, with which it serves. */
  urlOf(service: string): string;
  /** URL of a database as the superuser, for what an operator does. */
  ownerUrlOf(database: string): string;
  /** Stops the server; running statements are ended. */
  stop(): Promise<void>;
}

/**
 * Starts the embedded server with a database and a role for each service, brings their schemas up to date and fills
 * those that are new. When that fails, or the signal ends it, the server is stopped again.
 */
export async function startEmbeddedDatabases(options: EmbeddedDatabasesOptions): Promise<EmbeddedDatabases> {
  const { distributions, scale, onProgress, signal } = options;
  const server = await startEmbedded(options);
  const cut = () => {
    // What is under way fails by it, and there the server is stopped again: that tells whether it could be.
    server.stop().catch(() => {});
  };
  signal?.addEventListener('abort', cut);
  try {
    signal?.throwIfAborted();
    const services = distributions.map(({ service }) => service);
    await createDatabases(server.urlOf('postgres'), services);
    await withClient(server.urlOf('postgres'), 'gateway prepare', async (client) => {
      for (const service of services) await ensureAppRole(client, service);
    });
    const prepared = distributions.map((distribution) =>
      prepareDatabase(server.urlOf(distribution.service), distribution, {
        shardCount: 32,
        scale,
        onProgress,
      }),
    );
    await allOrFirstError(prepared);
    signal?.throwIfAborted();
    return {
      urlOf: (service) => server.urlOf(service, appRole(service)),
      ownerUrlOf: (database) => server.urlOf(database),
      stop: () => server.stop(),
    };
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
