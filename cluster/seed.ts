import { join } from 'node:path';
import type { Client } from 'pg';
import type { Distribution } from '../citus/distribution';
import { loadedSeeds, openBookkeeping, recordSeeds } from './bookkeeping';
import { withMaintenanceLock } from './maintenance-lock';
import { checkComplete } from './missing-relations';
import { runSqlFile } from './sql-file';
import { SQL_ROOT, sqlFiles } from './sql-folder';
import { inSequentialTransaction } from './transaction';

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

export interface SeedOptions {
  /** 1 is about 60 thousand rows over the five services; any whole number from 1. */
  readonly scale: number;
  /** Folder with a folder of SQL files for each service; that of this project unless named. */
  readonly sqlRoot?: string;
  /** Told of each file as it is run. */
  readonly onProgress?: (file: string) => void;
}

/**
 * Fills a migrated database with the service's sample data, all of it in one transaction: a load that is cut off
 * leaves nothing and is simply done again. Returns false when it is filled already.
 * Throws SeedError when it holds sample data of another scale, or when a file fails, and IncompleteDatabaseError when
 * tables are missing.
 */
export async function seed(
  client: Client,
  distribution: Distribution,
  options: SeedOptions,
): Promise<boolean> {
  const { scale, sqlRoot } = options;
  const { service } = distribution;
  return withMaintenanceLock(client, async () => {
    await checkComplete(client, distribution, sqlRoot);
    await inSequentialTransaction(client, () => openBookkeeping(client, service, sqlRoot));
    const [loaded] = await loadedSeeds(client, service);
    if (loaded === scale) return false;
    if (loaded !== undefined)
      throw new SeedError(
        `${service} holds sample data of scale ${loaded}, not ${scale}: ask for ${loaded}, or begin with an empty database.`,
      );
    await load(client, service, options);
    await client.query('analyze');
    return true;
  });
}

async function load(client: Client, service: string, { scale, sqlRoot = SQL_ROOT, onProgress }: SeedOptions) {
  // Rows of reference and distributed tables in one transaction go over one connection per node.
  await inSequentialTransaction(client, async () => {
    await client.query("select set_config('seed.scale', $1, true)", [String(scale)]);
    await client.query(FUNCTIONS);
    for (const { name, sql } of sqlFiles(join(sqlRoot, service, 'seed'))) {
      onProgress?.(name);
      await runSqlFile(client, sql).catch((error) => {
        throw new SeedError(`sql/${service}/seed/${name}: ${error.message}`, { cause: error });
      });
    }
    await recordSeeds(client, service, [scale]);
  });
}
