import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { type Distribution, relationsOf } from '../../citus/distribution';
import { ConfigError } from '../../platform/config';
import { there } from '../../platform/there';
import { appliedMigrations, loadedSeeds } from '../bookkeeping';
import { cancellable } from '../cancellation';
import { withMaintenanceLock } from '../maintenance-lock';
import { checkComplete } from '../missing-relations';
import type { PlacedTable } from '../placed-tables';
import { checksumOf } from './checksum';
import { writeCompressed } from './files';
import { BackupError, type Manifest, type ServiceEntry, type TableEntry, writeManifest } from './manifest';
import { Snapshot } from './snapshot';
import { whileWritesAreHeld } from './write-gate';

export interface BackupOptions {
  /** New or empty. */
  readonly folder: string;
  /** Tables of a service that are read at once. */
  readonly jobs: number;
  /** Milliseconds that are spent at most on getting writes held. */
  readonly patience: number;
  readonly signal: AbortSignal;
  readonly onProgress?: (message: string) => void;
}

/**
 * Writes the contents of some services' databases, as they all were in one moment, into a folder with a manifest.
 * Writes are held until every connection has its snapshot of that moment, and go on while the tables are read.
 * When it fails, the folder is removed. Throws BackupError with what to do.
 */
export async function backup(
  databases: readonly { readonly url: string; readonly distribution: Distribution }[],
  options: BackupOptions,
): Promise<Manifest> {
  const { folder, jobs, patience, signal, onProgress } = options;
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new BackupError(`${folder} is not empty: name a new folder.`);
  const existed = existsSync(folder);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const snapshots: Snapshot[] = [];
  try {
    for (const { url, distribution } of databases)
      snapshots.push(await naming(distribution, () => Snapshot.open(url, distribution, jobs)));
    return await withLocks(snapshots, async () => {
      for (const snapshot of snapshots) {
        checkDeclared(snapshot);
        await checkComplete(snapshot.control, snapshot.distribution);
      }
      const gated = snapshots.map(({ distribution: { service }, control, tables }) => {
        return { service, client: control, tables: tables.map(({ name }) => name) };
      });
      const { heldMs, tries } = await whileWritesAreHeld(
        gated,
        { patience, signal, onWait: onProgress },
        () => Promise.all(snapshots.map((snapshot) => naming(snapshot.distribution, () => snapshot.pin()))),
      );
      const takenAt = new Date().toISOString();
      onProgress?.(`writes were held for ${heldMs} ms${tries > 1 ? `, at try ${tries}` : ''}`);
      const services: Manifest['services'] = {};
      for (const snapshot of snapshots) {
        const entry = await naming(snapshot.distribution, () => dump(snapshot, options));
        services[snapshot.distribution.service as keyof typeof services] = {
          ...entry,
          takenAt,
          writesHeldMs: heldMs,
        };
      }
      const manifest: Manifest = { format: 1, services };
      signal.throwIfAborted();
      writeManifest(folder, manifest);
      return manifest;
    });
  } catch (error) {
    for (const entry of readdirSync(folder)) rmSync(join(folder, entry), { recursive: true, force: true });
    if (!existed) rmSync(folder, { recursive: true, force: true });
    throw error;
  } finally {
    await Promise.all(snapshots.map((snapshot) => snapshot.close()));
  }
}

/** Has a failure say of which service it is: a backup of several fails as a whole. */
async function naming<T>({ service }: Distribution, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const given = error as Error;
    const message = `${service}: ${given.message}`;
    throw given instanceof ConfigError
      ? new ConfigError(message, { cause: error })
      : new BackupError(message, { cause: error });
  }
}

/** No migration, load or rebalancing by these commands runs meanwhile. */
function withLocks<T>([first, ...others]: readonly Snapshot[], work: () => Promise<T>): Promise<T> {
  return first ? withMaintenanceLock(first.control, () => withLocks(others, work)) : work();
}

function checkDeclared({ distribution, tables }: Snapshot): void {
  const declared = new Set(relationsOf(distribution).tables);
  const unknown = tables.filter(({ name }) => !declared.has(name)).map(({ name }) => name);
  if (unknown.length > 0)
    throw new BackupError(
      `${distribution.service} has tables that subgraphs/${distribution.service}/distribution.ts does not declare: ${unknown.join(', ')}. A restore would not know where to put them.`,
    );
}

async function dump(
  snapshot: Snapshot,
  options: BackupOptions,
): Promise<Omit<ServiceEntry, 'takenAt' | 'writesHeldMs'>> {
  const { distribution, tables, sessions, control } = snapshot;
  const { service } = distribution;
  mkdirSync(join(options.folder, service), { mode: 0o700 });
  // The largest first, so that none is left for the end when the others have nothing to do.
  const waiting = [...tables].sort((a, b) => b.bytes - a.bytes);
  const entries = new Map<string, TableEntry>();
  await Promise.all(
    sessions.map((client) =>
      cancellable(snapshot.url, client, { signal: options.signal }, async () => {
        for (let table = waiting.shift(); table; table = waiting.shift()) {
          options.signal.throwIfAborted();
          const entry = await dumpTable(client, service, table, options.folder);
          entries.set(table.name, entry);
          options.onProgress?.(
            `${service}: ${table.name}: ${entry.rows} rows (${entries.size} of ${tables.length} tables)`,
          );
        }
      }),
    ),
  );
  await snapshot.checkUnmoved();
  const { postgres, citus, workers } = (await control.query(VERSIONS)).rows[0];
  const reader = there(sessions[0]);
  return {
    postgres,
    citus,
    workers: citus ? (await control.query(WORKERS)).rows[0].workers : workers,
    migrations: await appliedMigrations(reader, service),
    seeds: await loadedSeeds(reader, service),
    tables: Object.fromEntries(tables.map(({ name }) => [name, there(entries.get(name))])),
    sequences: await sequencesOf(control, distribution),
  };
}

const VERSIONS = `select split_part(current_setting('server_version'), ' ', 1) as postgres,
  (select extversion from pg_extension where extname = 'citus') as citus, 0 as workers`;
const WORKERS = `select count(*)::int as workers from pg_dist_node where noderole = 'primary' and groupid > 0`;

async function dumpTable(
  client: Client,
  service: string,
  { name, kind, column, beside, shards }: PlacedTable,
  folder: string,
): Promise<TableEntry> {
  const columns = await writableColumns(client, name);
  const file = `${service}/${name}.copy.gz`;
  const list = columns.map((one) => `"${one}"`).join(', ');
  const stream = client.query(copyTo(`copy (select ${list} from ${name}) to stdout`));
  const written = await writeCompressed(stream, join(folder, file));
  const { rows, checksum } = await checksumOf(client, name);
  if (rows !== stream.rowCount)
    throw new BackupError(`${name}: ${stream.rowCount} rows were read, and then ${rows} counted.`);
  const place = kind === 'distributed' ? { column, beside, shards } : {};
  return { kind, ...place, columns, rows, checksum, file, ...written };
}

/** The columns that are given values: all but the generated ones. */
export async function writableColumns(client: Client, table: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select attname as name from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum`,
    [table],
  );
  return rows.map(({ name }) => name);
}

/** Read after the tables: no number is given twice for having been given while they were read. */
async function sequencesOf(client: Client, distribution: Distribution): Promise<Record<string, string>> {
  const { rows } = await client.query<{ name: string; value: string }>(
    `select schemaname || '.' || sequencename as name, last_value as value from pg_sequences
     where schemaname = any($1) and last_value is not null order by 1`,
    [relationsOf(distribution).schemas],
  );
  return Object.fromEntries(rows.map(({ name, value }) => [name, value]));
}
