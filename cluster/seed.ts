import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';
import { hasCitus } from './distribute';
import { MAINTENANCE_LOCK, sqlFolder } from './migrate';
import { runSqlFile } from './sql-file';

/** Sample data that cannot be loaded; the message says why. */
export class SeedError extends Error {
  override name = 'SeedError';
}

/** Deterministic stand-ins for random(): of a row's number and a salt. They live in the session only. */
const FUNCTIONS = `
  create or replace function pg_temp.rnd(n bigint, salt int) returns double precision language sql immutable as
    $$ select ((hashint8extended(n, salt) >> 11) & 9007199254740991) / 9007199254740992.0::double precision $$;
  create or replace function pg_temp.pick(n bigint, salt int, k int) returns int language sql immutable as
    $$ select floor(pg_temp.rnd(n, salt) * k)::int $$;`;

/**
 * Fills a migrated database with the service's sample data, all of it in one transaction: a load that is cut off
 * leaves nothing and is simply done again. Returns false when it is filled already.
 * Throws SeedError when it holds sample data of another scale, or when a file fails.
 * @param scale 1 is about 50 thousand rows over the five services; any whole number from 1
 */
export async function seed(
  client: Client,
  service: string,
  scale: number,
  onProgress?: (file: string) => void,
): Promise<boolean> {
  await client.query('select pg_advisory_lock($1)', [MAINTENANCE_LOCK]);
  try {
    await client.query(
      'create table if not exists cluster.seeds (scale integer primary key, loaded_at timestamptz not null default now())',
    );
    const loaded = (await client.query<{ scale: number }>('select scale from cluster.seeds')).rows[0]?.scale;
    if (loaded === scale) return false;
    if (loaded !== undefined)
      throw new SeedError(
        `${service} holds sample data of scale ${loaded}; empty the database to load scale ${scale}.`,
      );
    await load(client, service, scale, onProgress);
    await client.query('analyze');
    return true;
  } finally {
    await client.query('select pg_advisory_unlock($1)', [MAINTENANCE_LOCK]);
  }
}

async function load(client: Client, service: string, scale: number, onProgress?: (file: string) => void) {
  const folder = join(sqlFolder(service), 'seed');
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort();
  const citus = await hasCitus(client);
  await client.query('begin');
  try {
    await client.query("select set_config('seed.scale', $1, true)", [String(scale)]);
    // Rows of reference and distributed tables in one transaction go over one connection per node.
    if (citus) await client.query("set local citus.multi_shard_modify_mode = 'sequential'");
    await client.query(FUNCTIONS);
    for (const file of files) {
      onProgress?.(file);
      await runSqlFile(client, readFileSync(join(folder, file), 'utf8')).catch((error) => {
        throw new SeedError(`sql/${service}/seed/${file}: ${error.message}`, { cause: error });
      });
    }
    await client.query('insert into cluster.seeds (scale) values ($1)', [scale]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  }
}
