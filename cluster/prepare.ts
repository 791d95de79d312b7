import { Client } from 'pg';
import type { Distribution } from '../citus/distribution';
import { ConfigError } from '../platform/config';
import { migrate } from './migrate';
import { seed } from './seed';

export interface PrepareOptions {
  readonly shardCount: number;
  /** Scale of the sample data; 0 loads none. */
  readonly scale: number;
  readonly onProgress?: (message: string) => void;
}

/** Opens a connection. Throws ConfigError where the server wants a password and the URL has none. */
export async function connect(url: string, name: string): Promise<Client> {
  const client = new Client({ connectionString: url, application_name: name, options: '-c timezone=UTC' });
  // An `error` event that nobody hears ends the process; the statement that runs is told by its own promise.
  client.on('error', () => {});
  try {
    await client.connect();
  } catch (error) {
    // A login that got stuck in the middle leaves its socket open; of any other there is nothing to close.
    await client.end().catch(() => {});
    throw passwordMissing(error as Error) ? new ConfigError(noPassword(url), { cause: error }) : error;
  }
  return client;
}

/** What the driver says, and what a server does of a password that is empty. */
const passwordMissing = ({ message }: Error): boolean =>
  /client password must be a (non-empty )?string|empty password returned by client/.test(message);

function noPassword(url: string): string {
  const { username, host, pathname } = new URL(url);
  return `${host} wants a password for "${username}": write the URL as postgresql://${username}:password@${host}${pathname}, or set PGPASSWORD.`;
}

/** Runs a function with one connection and closes it, whatever happens. */
export async function withClient<T>(
  url: string,
  name: string,
  use: (client: Client) => Promise<T>,
): Promise<T> {
  const client = await connect(url, name);
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

/** Creates the databases that are missing. Throws what PostgreSQL answers otherwise. */
export async function createDatabases(url: string, names: readonly string[]): Promise<void> {
  await withClient(url, 'gateway create', async (client) => {
    const { rows } = await client.query<{ datname: string }>('select datname from pg_database');
    const there = new Set(rows.map(({ datname }) => datname));
    for (const name of names) {
      if (there.has(name)) continue;
      await client.query(`create database "${name}"`).catch((error) => {
        // 42P04: another start made it in the same moment.
        if (error.code !== '42P04') throw error;
      });
    }
  });
}

/** Migrates one service's database, distributes it where there is Citus, and fills it with sample data. */
export async function prepareDatabase(
  url: string,
  distribution: Distribution,
  options: PrepareOptions,
): Promise<void> {
  const { service } = distribution;
  const { shardCount, scale, onProgress } = options;
  await withClient(url, 'gateway prepare', async (client) => {
    const applied = await migrate(client, distribution, { shardCount });
    if (applied.length > 0) onProgress?.(`${service}: ${applied.length} migrations applied`);
    if (scale === 0) return;
    const started = performance.now();
    const filled = await seed(client, distribution, {
      scale,
      onProgress: (file) => onProgress?.(`${service}: sample data ${file.replace(/^\d+_|\.sql$/g, '')}`),
    });
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    if (filled) onProgress?.(`${service}: sample data loaded in ${seconds} s`);
  });
}
