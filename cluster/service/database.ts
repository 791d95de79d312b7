import { Client } from 'pg';
import type { Catalogue } from './catalogue';
import { readCatalogue, type Selection } from './read-catalogue';

/** Milliseconds that a database gets to let somebody in. */
const CONNECT_TIMEOUT = 10_000;

/**
 * Reads the catalogue of the database behind a URL, in a transaction that changes nothing. Throws an Error that says why it
 * cannot be read, without the password.
 */
export async function catalogueOf(url: string, selection: Selection): Promise<Catalogue> {
  const client = clientOf(url);
  client.on('error', () => {
    // What was running has failed with the same error, which is told.
  });
  try {
    await client.connect();
  } catch (error) {
    throw new Error(`The database ${placeOf(url)} cannot be reached: ${reasonOf(error)}`, { cause: error });
  }
  try {
    await client.query('begin transaction isolation level repeatable read read only');
    await refuseWorkers(client);
    return await readCatalogue(client, selection);
  } finally {
    await client.end();
  }
}

function clientOf(url: string): Client {
  try {
    return new Client({ connectionString: url, connectionTimeoutMillis: CONNECT_TIMEOUT });
  } catch (error) {
    throw new Error(
      'The URL of the database cannot be read: write it as postgresql://user:password@host:port/database.',
      {
        cause: error,
      },
    );
  }
}

/** A worker of Citus has the tables too, and may not be asked to serve them. */
async function refuseWorkers(client: Client): Promise<void> {
  const { rows } = await client.query(
    "select to_regclass('pg_catalog.pg_dist_local_group') is not null as citus",
  );
  if (!rows[0].citus) return;
  const { rows: groups } = await client.query('select groupid from pg_dist_local_group');
  if (groups.length > 0 && groups[0].groupid !== 0)
    throw new Error('This is a worker of a Citus cluster: give the URL of its coordinator.');
}

/** A failed connection to several addresses has its reasons inside. */
const reasonOf = (error: unknown): string =>
  error instanceof AggregateError
    ? error.errors.map((one) => one.message).join('; ')
    : (error as Error).message;

/** Host, port and database of a URL. */
function placeOf(url: string): string {
  try {
    const { host, pathname } = new URL(url);
    return `${host}${pathname}`;
  } catch {
    // The driver takes URLs that the standard does not, such as those of sockets.
    return url.replace(/\/\/.*@/, '//');
  }
}
