import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Client } from 'pg';
import type { Distribution } from '../citus/distribution';
import { distribute, distributeAll, hasCitus, type ShardCount } from './distribute';
import { withMaintenanceLock } from './maintenance-lock';
import { grantAccess, grantRights } from './roles';
import { runSqlFile } from './sql-file';
import { SQL_ROOT, type SqlFile, sqlFiles } from './sql-folder';

/** A migration that cannot be applied; the message says which file and what to do. */
export class MigrationError extends Error {
  override name = 'MigrationError';
}

/** The comment on the schema `cluster` while rows of a backup are loaded. */
export const UNFINISHED_RESTORE = 'restore unfinished';

/** Whether a restore of the database was cut off before its end. */
export async function isRestoreUnfinished(client: Client): Promise<boolean> {
  const { rows } = await client.query(
    "select from pg_namespace where nspname = 'cluster' and obj_description(oid) = $1",
    [UNFINISHED_RESTORE],
  );
  return rows.length > 0;
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

/** A migration with the digest by which an edit is noticed. */
export interface MigrationFile extends SqlFile {
  readonly checksum: string;
}

/**
 * Brings a service's schema up to date: applies the files of its SQL folder that are new, in name order, each in a
 * transaction of its own, and in the same transaction distributes on Citus the tables that a file has created, and gives
 * the service's roles their rights on them. A database that was plain and has been given Citus since is distributed as
 * well, and roles that were made since the last file get their rights.
 * Safe to run twice and by two at once. Returns the names of the files that it applied.
 * Throws MigrationError when an applied file was edited or removed, or when a file fails.
 */
export async function migrate(
  client: Client,
  distribution: Distribution,
  options: MigrateOptions,
): Promise<string[]> {
  return withMaintenanceLock(client, async () => {
    await client.query('create schema if not exists cluster');
    await client.query(
      'create table if not exists cluster.migrations (name text primary key, checksum text not null, applied_at timestamptz not null default now())',
    );
    if (await isRestoreUnfinished(client))
      throw new MigrationError(
        'A restore of this database was cut off and left it incomplete: restore it again.',
      );
    const files = migrationFiles(distribution.service, options.sqlRoot);
    const unapplied = await pendingFiles(client, distribution.service, files);
    const pending = unapplied.filter(({ name }) => options.upTo === undefined || name <= options.upTo);
    const citus = await hasCitus(client);
    for (const file of pending) {
      options.onProgress?.(file.name);
      await apply(client, file, distribution, citus ? options.shardCount : undefined);
    }
    if (citus) {
      const distributed = await distributeAll(client, distribution, options.shardCount);
      if (distributed.length > 0) options.onProgress?.(`distributed ${distributed.join(', ')}`);
    }
    await grantAccess(client, distribution);
    return pending.map(({ name }) => name);
  });
}

/** The migrations of a service, as this version of the project has them. */
export function migrationFiles(service: string, sqlRoot = SQL_ROOT): MigrationFile[] {
  return sqlFiles(join(sqlRoot, service)).map(({ name, sql }) => {
    return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
  });
}

async function pendingFiles(
  client: Client,
  service: string,
  files: readonly MigrationFile[],
): Promise<MigrationFile[]> {
  const { rows } = await client.query<{ name: string; checksum: string }>(
    'select name, checksum from cluster.migrations',
  );
  const applied = new Map(rows.map(({ name, checksum }) => [name, checksum]));
  for (const name of applied.keys())
    if (!files.some((file) => file.name === name))
      throw new MigrationError(
        `sql/${service}/${name} was applied to this database but is no longer there: restore it.`,
      );
  const last = [...applied.keys()].sort().at(-1) ?? '';
  for (const { name, checksum } of files) {
    const known = applied.get(name);
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

async function apply(
  client: Client,
  file: MigrationFile,
  distribution: Distribution,
  shardCount: ShardCount | undefined,
) {
  await client.query('begin');
  try {
    // DDL on a table with foreign keys to reference tables may not use several connections per node.
    if (shardCount) await client.query("set local citus.multi_shard_modify_mode = 'sequential'");
    await runSqlFile(client, file.sql);
    if (shardCount) await distribute(client, distribution, shardCount);
    await grantRights(client, distribution);
    await client.query('insert into cluster.migrations (name, checksum) values ($1, $2)', [
      file.name,
      file.checksum,
    ]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw new MigrationError(`sql/${distribution.service}/${file.name}: ${(error as Error).message}`, {
      cause: error,
    });
  }
}
