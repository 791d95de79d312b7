import type { Client } from 'pg';
import { quotedRelation } from '../citus/declare/quoted';
import { type Distribution, relationsOf } from '../citus/distribution';
import { removeLeftovers } from './backup/staging';
import { appliedMigrations, openBookkeeping, recordMigration } from './bookkeeping';
import { distribute, hasCitus, type ShardCount } from './distribute';
import { withMaintenanceLock } from './maintenance-lock';
import { isBaseline, type MigrationFile, migrationFiles } from './migrations';
import { incomplete, missingRelations } from './missing-relations';
import { grantAccess, grantRights } from './roles';
import { runSqlFile } from './sql-file';
import { inSequentialTransaction, type Transaction } from './transaction';

/** A migration that cannot be applied; the message says which file and what to do. */
export class MigrationError extends Error {
  override name = 'MigrationError';
}

export interface MigrateOptions {
  /** Shards of each newly distributed table. */
  readonly shardCount: ShardCount;
  /** The last file to apply; all that there are unless named. */
  readonly upTo?: string;
  /** Folder with a folder of SQL files for each service; that of this project unless named. */
  readonly sqlRoot?: string;
  /** Told of each file as it is applied, and of tables that are distributed without one. */
  readonly onProgress?: (file: string) => void;
}

/**
 * Brings a service's schema up to date: applies the files of its SQL folder that are new, in name order, each in a
 * transaction of its own, and in the same transaction distributes on Citus the tables that a file has created, and gives
 * the service's roles their rights on them. A database that was plain and has been given Citus since is distributed as
 * well, and roles that were made since the last file get their rights. What a restore has left is removed.
 * Safe to run twice and by two at once. Returns the names of the files that it applied.
 * Throws MigrationError when an applied file was edited or removed, when a file fails, or when tables are missing that
 * applied files have made.
 */
export async function migrate(
  client: Client,
  distribution: Distribution,
  options: MigrateOptions,
): Promise<string[]> {
  return withMaintenanceLock(client, async () => {
    const left = await removeLeftovers(client, distribution);
    if (left.length > 0) options.onProgress?.(`removed what a restore had left: ${left.join(', ')}`);
    const applied = await applyMigrations(client, distribution, options, inSequentialTransaction);
    await grantAccess(client, distribution);
    const missing = await missingRelations(client, distribution, options.sqlRoot);
    if (missing.length > 0) throw new MigrationError(incomplete(distribution.service, missing));
    return applied;
  });
}

/**
 * As `migrate`, in transactions of the caller's and nothing else: a restore applies the files to schemas beside those
 * that serve. The maintenance lock has to be held.
 */
export async function applyMigrations(
  client: Client,
  distribution: Distribution,
  { shardCount, upTo, sqlRoot, onProgress }: MigrateOptions,
  transaction: Transaction,
): Promise<string[]> {
  const { service } = distribution;
  const citus = await hasCitus(client);
  const unapplied = await transaction(client, async () => {
    await openBookkeeping(client, service, sqlRoot);
    return pendingFiles(client, service, migrationFiles(service, sqlRoot));
  });
  const pending = unapplied.filter(({ name }) => upTo === undefined || name <= upTo);
  for (const file of pending) {
    onProgress?.(file.name);
    try {
      await transaction(client, async () => {
        if (!(isBaseline(file) && (await hasTables(client, distribution))))
          await runSqlFile(client, file.sql);
        if (citus) await distribute(client, distribution, shardCount);
        await grantRights(client, distribution);
        await recordMigration(client, service, file);
      });
    } catch (error) {
      throw new MigrationError(`sql/${service}/${file.name}: ${(error as Error).message}`, { cause: error });
    }
  }
  if (citus) {
    const distributed = await transaction(client, () => distribute(client, distribution, shardCount));
    if (distributed.length > 0) onProgress?.(`distributed ${distributed.join(', ')}`);
  }
  return pending.map(({ name }) => name);
}

/** Whether one of the declared tables is there. */
async function hasTables(client: Client, distribution: Distribution): Promise<boolean> {
  const names = relationsOf(distribution).tables.map(quotedRelation);
  const { rows } = await client.query(
    'select from unnest($1::text[]) name where to_regclass(name) is not null limit 1',
    [names],
  );
  return rows.length > 0;
}

async function pendingFiles(
  client: Client,
  service: string,
  files: readonly MigrationFile[],
): Promise<MigrationFile[]> {
  const applied = new Map(
    (await appliedMigrations(client, service)).map(({ name, checksum }) => [name, checksum]),
  );
  for (const name of applied.keys())
    if (!files.some((file) => file.name === name))
      throw new MigrationError(
        `sql/${service}/${name} was applied to this database but is no longer there: restore it.`,
      );
  const last = [...applied.keys()].sort().at(-1) ?? '';
  for (const file of files) {
    const { name, checksum } = file;
    const known = applied.get(name);
    if (known !== undefined && known !== checksum && isBaseline(file)) {
      // It was written anew after its database, by `npm run service -- update`; nothing of it was ever run there.
      await recordMigration(client, service, file);
      continue;
    }
    if (known !== undefined && known !== checksum)
      throw new MigrationError(
        `sql/${service}/${name} was edited after it was applied to this database: undo the edit and write the change as a new file.`,
      );
    if (known === undefined && name < last)
      throw new MigrationError(
        `sql/${service}/${name} comes before ${last}, which is applied already: give it a later number.`,
      );
  }
  return files.filter(({ name }) => !applied.has(name));
}
