import type { Client } from 'pg';
import { type Distribution, relationsOf } from '../../citus/distribution';
import { there } from '../../platform/there';
import { keepOthers, openBookkeeping, recordSeeds } from '../bookkeeping';
import { cancellable } from '../cancellation';
import { addForeignKeys, dropForeignKeys, hasCitus } from '../distribute';
import { withMaintenanceLock } from '../maintenance-lock';
import { applyMigrations } from '../migrate';
import { migrationFiles } from '../migrations';
import { placedTables } from '../placed-tables';
import { withClient } from '../prepare';
import { grantAccess } from '../roles';
import { inSequentialTransaction } from '../transaction';
import { compareWithBackup } from './compare';
import { checkFiles } from './files';
import { loadTables } from './load';
import { BackupError, type ServiceEntry } from './manifest';
import { setSequences } from './sequences';
import { beginReading } from './snapshot';
import {
  removeLeftovers,
  STAGED_BOOKKEEPING,
  stagedDistribution,
  stagedEntry,
  stagedTransaction,
  takeOver,
  unstagedText,
} from './staging';
import { whileWritesAreHeld } from './write-gate';

export interface RestoreOptions {
  readonly folder: string;
  /** Shards of each distributed table; those of the backup unless given. */
  readonly shards?: number | undefined;
  /** Shards of tables of which the backup does not say it, being of a plain PostgreSQL. */
  readonly defaultShards: number;
  /** Whether rows that are there may be replaced. */
  readonly overwrite: boolean;
  readonly jobs: number;
  /** Milliseconds to wait at most for those who use the tables that are replaced. */
  readonly patience: number;
  readonly signal: AbortSignal;
  readonly onProgress?: (message: string) => void;
}

/**
 * Makes a service's database what it was when it was backed up: the schema at the backup's migration, distributed over
 * the workers that there are now, with the same rows. All of it is built in schemas beside those that serve, and compared
 * with the manifest; then, in one transaction, it takes their place, and they are removed. Before that moment the data is
 * what it was, after it what was backed up, wherever the process or a server may die.
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
    // Also outside of transactions of ours: Citus changes foreign keys of reference tables over one connection or not at all.
    await client.query("set citus.multi_shard_modify_mode = 'sequential'");
    await withMaintenanceLock(client, async () => {
      if (!options.overwrite) await checkEmpty(client, distribution);
      options.signal.throwIfAborted();
      await removeLeftovers(client, distribution);
      try {
        await cancellable(url, client, options, () => build(client, url, distribution, entry, options));
        await replace(client, distribution, options);
      } catch (error) {
        onProgress?.('removing what was restored so far');
        const left = await removeLeftovers(client, distribution).then(
          () => '',
          (failure) =>
            ` What was built beside it could not be removed (${failure.message}): the next restore or migrate does so.`,
        );
        throw new BackupError(
          `The restore failed: ${(error as Error).message}. The data of ${service} is what it was.${left}`,
          { cause: error },
        );
      }
      await removeLeftovers(client, distribution).catch((failure) => {
        throw new BackupError(
          `The data of ${service} is restored, but what it has replaced could not be removed (${failure.message}): migrate does so.`,
          { cause: failure },
        );
      });
    });
  });
}

/** Builds what was backed up in the staged schemas, and compares it with the manifest. */
async function build(
  client: Client,
  url: string,
  distribution: Distribution,
  entry: ServiceEntry,
  options: RestoreOptions,
): Promise<void> {
  const { onProgress, shards, defaultShards, signal } = options;
  const transaction = stagedTransaction(distribution);
  await applyMigrations(
    client,
    distribution,
    {
      shardCount: (table) => shards ?? entry.tables[table]?.shards ?? defaultShards,
      upTo: there(entry.migrations.at(-1)).name,
      onProgress: (file) => {
        signal.throwIfAborted();
        onProgress?.(file);
      },
    },
    transaction,
  );
  const [staged, wanted] = [stagedDistribution(distribution), stagedEntry(entry)];
  const tables = Object.keys(wanted.tables);
  // Without foreign keys tables can be loaded in any order; set again they check all rows at once.
  const foreignKeys = await inSequentialTransaction(client, () => dropForeignKeys(client, tables));
  await emptyTables(client, tables);
  await loadTables(url, wanted, {
    ...options,
    onProgress: (message) => onProgress?.(unstagedText(message)),
  });
  signal.throwIfAborted();
  onProgress?.(`checking ${foreignKeys.length} foreign keys`);
  await inSequentialTransaction(client, () => addForeignKeys(client, foreignKeys));
  await setSequences(client, staged, wanted.sequences);
  await transaction(client, () => recordSeeds(client, distribution.service, entry.seeds));
  await grantAccess(client, staged);
  await client.query(`analyze ${tables.join(', ')}`);
  onProgress?.('comparing with the manifest');
  await beginReading(client, await hasCitus(client));
  const { differences } = await compareWithBackup(client, staged, wanted, {
    shards,
    bookkeeping: STAGED_BOOKKEEPING,
  });
  await client.query('rollback');
  if (differences.length > 0) throw new BackupError(differences.map(unstagedText).join('; '));
}

/** Has the staged schemas take the place of the live ones while nobody reads or writes those. */
async function replace(
  client: Client,
  distribution: Distribution,
  { patience, signal, onProgress }: RestoreOptions,
): Promise<void> {
  onProgress?.('taking the place of what is there');
  const tables = (await placedTables(client, distribution)).map(({ name }) => name);
  await whileWritesAreHeld(
    [{ service: distribution.service, client, tables }],
    { against: 'everybody', patience, signal, onWait: onProgress },
    async () => {
      await client.query("set local citus.multi_shard_modify_mode = 'sequential'");
      // It may be from before there were others, or not be there.
      await openBookkeeping(client, distribution.service);
      await keepOthers(client, distribution.service, STAGED_BOOKKEEPING);
      await takeOver(client, distribution);
      await client.query('commit');
    },
  );
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

/** Throws BackupError when any table of the service has a row. */
async function checkEmpty(client: Client, distribution: Distribution): Promise<void> {
  for (const { name } of await placedTables(client, distribution)) {
    if ((await client.query(`select from ${name} limit 1`)).rows.length === 0) continue;
    throw new BackupError(
      `${distribution.service} holds data (${name} has rows): --overwrite puts the backup in its place.`,
    );
  }
}

/** Takes away the rows that migrations have inserted: the backup has them, as they were by then. */
async function emptyTables(client: Client, tables: readonly string[]): Promise<void> {
  for (const name of tables)
    if ((await client.query(`select from ${name} limit 1`)).rows.length > 0)
      await inSequentialTransaction(client, () => client.query(`truncate ${name}`));
}
