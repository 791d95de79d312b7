import type { Distribution } from '../../citus/distribution';
import { createDatabases, prepareDatabase } from '../prepare';
import { type EmbeddedServer, startEmbedded } from './server';

export interface EmbeddedDatabasesOptions {
  readonly dataDir: string;
  readonly binaries?: string;
  readonly distributions: readonly Distribution[];
  /** Scale of the sample data that a new database is filled with; 0: none. */
  readonly scale: number;
  readonly durable?: boolean;
  readonly onProgress?: (message: string) => void;
}

/** An embedded server whose databases are migrated and filled. */
export interface EmbeddedDatabases {
  urlOf(service: string): string;
  stop(): Promise<void>;
}

/**
 * Starts the embedded server with a database for each service, brings their schemas up to date and fills those that
 * are new. When that fails the server is stopped again.
 */
export async function startEmbeddedDatabases(options: EmbeddedDatabasesOptions): Promise<EmbeddedDatabases> {
  const { dataDir, binaries, durable, scale, onProgress } = options;
  const server: EmbeddedServer = await startEmbedded({ dataDir, binaries, durable, onProgress });
  try {
    await createDatabases(
      server.urlOf('postgres'),
      options.distributions.map(({ service }) => service),
    );
    const prepared = options.distributions.map((distribution) =>
      prepareDatabase(server.urlOf(distribution.service), distribution, {
        shardCount: 32,
        scale,
        onProgress,
      }),
    );
    await allOrFirstError(prepared);
    return server;
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** Waits until all have ended, so that none runs on after a failure, and throws the first error. */
async function allOrFirstError(running: readonly Promise<unknown>[]): Promise<void> {
  const results = await Promise.allSettled(running);
  const failed = results.find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
}
