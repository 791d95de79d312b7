import { readdirSync } from 'node:fs';
import type { Client } from 'pg';
import { migrationFiles } from './migrations';
import { SQL_ROOT } from './sql-folder';

/** The schema in which `migrate` and `seed` write down what they have done, for each service of the database. */
export const BOOKKEEPING = 'cluster';

/** A migration that was applied. */
export interface AppliedMigration {
  readonly name: string;
  readonly checksum: string;
}

/**
 * Makes the tables of the bookkeeping, and brings those along that an earlier version has made, when a database was of one
 * service: what stands in them becomes that service's. Belongs into a transaction.
 * @param service whose database it is where the files that were applied do not say it
 */
export async function openBookkeeping(client: Client, service: string, sqlRoot = SQL_ROOT): Promise<void> {
  await client.query(`create schema if not exists ${BOOKKEEPING}`);
  await client.query(
    `create table if not exists ${BOOKKEEPING}.migrations (service text not null, name text not null, checksum text not null,
     applied_at timestamptz not null default now(), primary key (service, name))`,
  );
  await client.query(
    `create table if not exists ${BOOKKEEPING}.seeds (service text not null, scale integer not null,
     loaded_at timestamptz not null default now(), primary key (service, scale))`,
  );
  const old = ['migrations', 'seeds'];
  const { rows } = await client.query<{ name: string; key: string }>(
    `select c.relname as name, quote_ident(k.conname) as key
     from pg_class c join pg_constraint k on k.conrelid = c.oid and k.contype = 'p'
     where c.relnamespace = to_regnamespace($1) and c.relname = any($2)
       and not exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'service' and not a.attisdropped)`,
    [BOOKKEEPING, old],
  );
  if (rows.length === 0) return;
  const owner = await ownerOf(client, service, sqlRoot);
  for (const { name, key } of rows) {
    const table = `${BOOKKEEPING}.${name}`;
    await client.query(`alter table ${table} add column service text`);
    await client.query(`update ${table} set service = $1`, [owner]);
    await client.query(
      `alter table ${table} drop constraint ${key}, add primary key (service, ${name === 'seeds' ? 'scale' : 'name'})`,
    );
  }
}

/** The service whose files were applied to a database that is of one: of which most are as they were then. */
async function ownerOf(client: Client, service: string, sqlRoot: string): Promise<string> {
  const applied = new Set((await appliedMigrations(client, service)).map(textOf));
  const known = (of: string) =>
    migrationFiles(of, sqlRoot).filter((file) => applied.has(textOf(file))).length;
  const folders = readdirSync(sqlRoot, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders
    .map(({ name }) => name)
    .reduce((best, other) => (known(other) > known(best) ? other : best), service);
}

const textOf = ({ name, checksum }: AppliedMigration) => `${name} ${checksum}`;

/** Rows of a table of the bookkeeping that are a service's; those that an earlier version has written are of the one that is there. */
const ofService = (table: string) =>
  `from ${table} kept where coalesce(to_jsonb(kept) ->> 'service', $1) = $1`;

/** The migrations of a service that were applied to its database, by name; none where nobody has migrated it. */
export async function appliedMigrations(
  client: Client,
  service: string,
  bookkeeping = BOOKKEEPING,
): Promise<AppliedMigration[]> {
  const table = `${bookkeeping}.migrations`;
  if (!(await exists(client, table))) return [];
  const { rows } = await client.query<AppliedMigration>(
    `select name, checksum ${ofService(table)} order by name`,
    [service],
  );
  return rows;
}

/** Writes down that a migration was applied. Belongs into its transaction. */
export async function recordMigration(
  client: Client,
  service: string,
  { name, checksum }: AppliedMigration,
): Promise<void> {
  await client.query(
    `insert into ${BOOKKEEPING}.migrations (service, name, checksum) values ($1, $2, $3)
     on conflict (service, name) do update set checksum = excluded.checksum`,
    [service, name, checksum],
  );
}

/** The scales of the sample data that a service's database was filled with. */
export async function loadedSeeds(client: Client, service: string): Promise<number[]> {
  const table = `${BOOKKEEPING}.seeds`;
  if (!(await exists(client, table))) return [];
  const { rows } = await client.query<{ scale: number }>(`select scale ${ofService(table)}`, [service]);
  return rows.map(({ scale }) => scale);
}

/** Writes down that sample data was loaded. Belongs into its transaction. */
export async function recordSeeds(client: Client, service: string, scales: readonly number[]): Promise<void> {
  await client.query(`insert into ${BOOKKEEPING}.seeds (service, scale) select $1, unnest($2::int[])`, [
    service,
    scales,
  ]);
}

/** Copies what is written down of all services but one into the bookkeeping that is to take its place. Belongs into a transaction. */
export async function keepOthers(client: Client, service: string, successor: string): Promise<void> {
  for (const [table, columns] of [
    ['migrations', 'service, name, checksum, applied_at'],
    ['seeds', 'service, scale, loaded_at'],
  ])
    await client.query(
      `insert into ${successor}.${table} (${columns}) select ${columns} from ${BOOKKEEPING}.${table} where service <> $1`,
      [service],
    );
}

async function exists(client: Client, table: string): Promise<boolean> {
  const { rows } = await client.query('select from pg_class where oid = to_regclass($1)', [table]);
  return rows.length > 0;
}
