import type { Client } from 'pg';
import { type Distribution, relationsOf } from '../../citus/distribution';
import { addForeignKeys, dropForeignKeys, hasCitus } from '../distribute';
import { withMaintenanceLock } from '../maintenance-lock';
import { isRestoreUnfinished, migrate, migrationFiles, UNFINISHED_RESTORE } from '../migrate';
import { placedTables } from '../placed-tables';
import { withClient } from '../prepare';
import { compareWithBackup } from './compare';
import { checkFiles } from './files';
import { loadTables } from './load';
import { BackupError, type ServiceEntry } from './manifest';
import { setSequences } from './sequences';
import { beginReading } from './snapshot';

export interface RestoreOptions {
  readonly folder: string;
  /** Shards of each distributed table; those of the backup unless given. */
  readonly shards?: number | undefined;
  /** Shards of tables of which the backup does not say it, being of a plain PostgreSQL. */
  readonly defaultShards: number;
  /** Whether rows that are there may be removed. */
  readonly overwrite: boolean;
  readonly jobs: number;
  readonly signal: AbortSignal;
  readonly onProgress?: (message: string) => void;
}

/**
 * Makes a service's database what it was when it was backed up: the schema at the backup's migration, distributed over
 * the workers that there are now, with the same rows, which it then compares with the manifest.
 * Everything that can be checked is checked before anything is touched. When it fails later, what it made is removed.
 * Throws BackupError when the backup or the database cannot be used.
 */
export async function restore(
  url: string,
  distribution: Distribution,
  entry: ServiceEntry,
  options: RestoreOptions,
): Promise<void> {
  const { service } = distribution;
  const { folder, onProgress } = options;
  checkKnown(distribution, entry);
  onProgress?.('checking the files');
  await checkFiles(folder, entry.tables);
  await withClient(url, 'cluster restore', async (client) => {
    await client.query('set statement_timeout = 0');
    await client.query('set idle_in_transaction_session_timeout = 0');
    if (!options.overwrite) await checkEmpty(client, distribution);
    options.signal.throwIfAborted();
    try {
      await dropAll(client, distribution);
      await fill(client, url, distribution, entry, options);
    } catch (error) {
      onProgress?.('removing what was restored so far');
      const left = await dropAll(client, distribution).then(
        () => `Nothing of it is left; ${service} is empty.`,
        (failure) =>
          `What it made could not be removed (${failure.message}): restore again with --overwrite.`,
      );
      throw new BackupError(`The restore failed: ${(error as Error).message}. ${left}`, { cause: error });
    }
  });
}

async function fill(
  client: Client,
  url: string,
  distribution: Distribution,
  entry: ServiceEntry,
  options: RestoreOptions,
): Promise<void> {
  const { onProgress, shards, defaultShards } = options;
  await migrate(client, distribution, {
    shardCount: (table) => shards ?? entry.tables[table]?.shards ?? defaultShards,
    upTo: entry.migrations.at(-1)!.name,
    onProgress,
  });
  await withMaintenanceLock(client, async () => {
    await client.query(`comment on schema cluster is '${UNFINISHED_RESTORE}'`);
    const tables = Object.keys(entry.tables);
    // Without foreign keys tables can be loaded in any order; set again they check all rows at once.
    const foreignKeys = await inTransaction(client, () => dropForeignKeys(client, tables));
    await loadTables(url, entry, options);
    onProgress?.(`checking ${foreignKeys.length} foreign keys`);
    await inTransaction(client, () => addForeignKeys(client, foreignKeys));
    await setSequences(client, entry.sequences);
    await restoreSeeds(client, entry.seeds);
    await client.query('analyze');
    onProgress?.('comparing with the manifest');
    await beginReading(client, await hasCitus(client));
    const { differences } = await compareWithBackup(client, distribution, entry, shards);
    await client.query('rollback');
    if (differences.length > 0) throw new BackupError(differences.join('; '));
    await client.query('comment on schema cluster is null');
  });
}

/** Throws BackupError unless this version of the project has all that the backup was made with, unedited. */
function checkKnown({ service, ...distribution }: Distribution, { migrations, tables }: ServiceEntry): void {
  const known = new Map(migrationFiles(service).map(({ name, checksum }) => [name, checksum]));
  for (const { name, checksum } of migrations)
    if (known.get(name) !== checksum)
      throw new BackupError(
        `The backup was made with another sql/${service}/${name}: restore with the version of this project that made it.`,
      );
  if (migrations.length === 0) throw new BackupError(`The backup of ${service} names no migrations.`);
  const declared = new Set(relationsOf({ service, ...distribution }).tables);
  const unknown = Object.keys(tables).filter((name) => !declared.has(name));
  if (unknown.length > 0) throw new BackupError(`The backup has unknown tables: ${unknown.join(', ')}.`);
}

/** Throws BackupError when any table of the service has a row, unless it is from a restore that was cut off. */
async function checkEmpty(client: Client, distribution: Distribution): Promise<void> {
  if (await isRestoreUnfinished(client)) return;
  for (const { name } of await placedTables(client, distribution)) {
    if ((await client.query(`select from ${name} limit 1`)).rows.length === 0) continue;
    throw new BackupError(
      `${distribution.service} holds data (${name} has rows): --overwrite removes all of it first.`,
    );
  }
}

/** Removes the service's schemas with all that is in them. Table by table: each has hundreds of shards to lock. */
async function dropAll(client: Client, distribution: Distribution): Promise<void> {
  await withMaintenanceLock(client, async () => {
    const tables = await placedTables(client, distribution);
    if (await hasCitus(client))
      // Tables that refer to each other go over one connection for each node.
      await client.query("set citus.multi_shard_modify_mode = 'sequential'");
    for (const { name } of tables) await client.query(`drop table if exists ${name} cascade`);
    const { schemas } = relationsOf(distribution);
    await client.query(`drop schema if exists ${[...schemas, 'cluster'].join(', ')} cascade`);
  });
}

async function restoreSeeds(client: Client, seeds: readonly number[]): Promise<void> {
  if (seeds.length === 0) return;
  await client.query(
    'create table if not exists cluster.seeds (scale integer primary key, loaded_at timestamptz not null default now())',
  );
  await client.query('insert into cluster.seeds (scale) select unnest($1::int[])', [seeds]);
}

async function inTransaction<T>(client: Client, work: () => Promise<T>): Promise<T> {
  await client.query('begin');
  try {
    // Tables with foreign keys to reference tables may not be changed over several connections per node.
    if (await hasCitus(client)) await client.query("set local citus.multi_shard_modify_mode = 'sequential'");
    const result = await work();
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  }
}
