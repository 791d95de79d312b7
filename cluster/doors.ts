import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';
import { there } from '../platform/there';
import { withClient } from './prepare';
import { ensureLogin, type Login } from './roles';
import { runSqlFile } from './sql-file';
import { SQL_ROOT, sqlFiles } from './sql-folder';
import { inTransaction } from './transaction';

/** Tries to get at a door's tables: about three minutes. */
const ATTEMPTS = 30;

/** One service as the doors show it. */
export interface DoorService {
  readonly service: string;
  readonly schemas: readonly string[];
  /** Those of its relations that the planner gets samples of. */
  readonly tables: readonly string[];
  /** The coordinator, for this process. */
  readonly url: string;
  /** How a door reaches the coordinator: options of postgres_fdw, such as host, port, dbname, sslmode. */
  readonly address: Readonly<Record<string, string>>;
  /** The login on the coordinator that everybody has who comes through a door. */
  readonly login: { readonly user: string; readonly password: string };
}

export interface DoorOptions {
  readonly services: readonly DoorService[];
  /** Who may come through; they can read and nothing else. */
  readonly users: readonly Login[];
  readonly onProgress?: (message: string) => void;
}

/**
 * Makes a door show what the services have now: a plain PostgreSQL with foreign tables for all of their schemas, closed
 * to writes. Imports only those services whose tables or connection have changed, each in one transaction, so that a
 * session sees the old tables or the new. The logins come last: a door that shows nothing yet lets nobody in.
 * Safe to run again and by two at once. Returns the services that were imported.
 * @param url the door, as its superuser
 */
export async function refreshDoor(url: string, options: DoorOptions): Promise<string[]> {
  const definitions = new Map<string, string>();
  for (const { service, url: owner, schemas } of options.services)
    definitions.set(service, await definitionOf(owner, schemas));
  return withClient(url, 'cluster doors', async (client) => {
    await client.query('set default_transaction_read_only = off');
    await client.query('select pg_advisory_lock(7203412)');
    await client.query("set lock_timeout = '5s'");
    await inTransaction(client, async () => {
      for (const { sql } of sqlFiles(join(SQL_ROOT, 'door'))) await runSqlFile(client, sql);
      await setSearchPath(
        client,
        options.services.flatMap(({ schemas }) => schemas),
      );
    });
    const imported: string[] = [];
    for (const service of options.services)
      if (await importService(client, service, there(definitions.get(service.service)))) {
        options.onProgress?.(`${new URL(url).hostname}: ${service.service}`);
        imported.push(service.service);
      }
    for (const user of options.users)
      await ensureLogin(client, { ...user, memberOf: [...(user.memberOf ?? []), 'door_user'] });
    return imported;
  });
}

/** Imports a service unless the door shows just that already. Returns whether it did. */
async function importService(client: Client, door: DoorService, definition: string): Promise<boolean> {
  const { service, schemas, tables, address, login } = door;
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([definition, schemas, address, login]))
    .digest('hex');
  const { rows } = await client.query('select from door.imports where service = $1 and fingerprint = $2', [
    service,
    fingerprint,
  ]);
  if (rows.length > 0) return false;
  await whenFree(() =>
    inTransaction(client, async () => {
      await client.query('call door.connect($1, $2, $3)', [service, address, login]);
      await client.query('call door.import($1, $2)', [service, schemas]);
      await client.query('call door.check_guards()');
    }),
  );
  // Without statistics the planner takes every table for small and joins them by nested loops.
  await client.query(`analyze ${tables.join(', ')}`);
  await client.query(
    `insert into door.imports values ($1, $2)
     on conflict (service) do update set fingerprint = excluded.fingerprint, imported_at = now()`,
    [service, fingerprint],
  );
  return true;
}

/** Tries again while a long query holds the tables, and lets those that come after it pass in between. */
async function whenFree(work: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      const lockTimeout = (error as { code?: string }).code === '55P03';
      if (!lockTimeout || attempt === ATTEMPTS) throw error;
      await sleep(1_000);
    }
  }
}

/** Everything about a service's tables that a foreign table repeats; equal texts make equal imports. */
function definitionOf(url: string, schemas: readonly string[]): Promise<string> {
  return withClient(url, 'cluster doors', async (client) => {
    const { rows } = await client.query<{ definition: string }>(
      `select string_agg(concat_ws(' ', n.nspname, c.relname, c.relkind, a.attnum, a.attname,
                                   format_type(a.atttypid, a.atttypmod), a.attnotnull, a.attgenerated),
                         e'\\n' order by n.nspname, c.relname, a.attnum) as definition
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
       join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
       where n.nspname = any($1) and c.relkind in ('r', 'p', 'v', 'm', 'f') and not c.relispartition`,
      [schemas],
    );
    return rows[0]?.definition ?? '';
  });
}

async function setSearchPath(client: Client, schemas: readonly string[]): Promise<void> {
  const { rows } = await client.query<{ database: string }>(
    'select quote_ident(current_database()) as database',
  );
  await client.query(`alter database ${there(rows[0]).database} set search_path = ${schemas.join(', ')}`);
}
