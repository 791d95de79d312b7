import { type Client, escapeIdentifier, escapeLiteral } from 'pg';
import type { Distribution } from '../citus/distribution';

/** Passwords of the roles that use one service's databases. */
export interface RolePasswords {
  /** Of the subgraph. */
  readonly app: string;
  /** Of the doors. */
  readonly reader: string;
  /** Of what watches: metrics and the health checks of PgPool. */
  readonly monitor: string;
}

/** A role that logs in, and what its sessions begin with. */
export interface Login {
  readonly name: string;
  readonly password: string;
  readonly settings?: Readonly<Record<string, string>>;
  /** Roles whose rights it has. */
  readonly memberOf?: readonly string[];
}

/** The subgraph's role: reads and writes the service's tables, and can change no definition. */
export const appRole = (service: string) => `${service}_app`;
/** The doors' role: reads. */
export const readerRole = (service: string) => `${service}_reader`;
/** The role that watches; the same name in every database. */
export const MONITOR_ROLE = 'monitor';

/**
 * Creates the roles of a service, or gives those that exist the passwords and settings named here. On Citus they reach
 * every node, those added later included.
 */
export async function ensureRoles(client: Client, service: string, passwords: RolePasswords): Promise<void> {
  await ensureLogin(client, {
    name: appRole(service),
    password: passwords.app,
    // What the subgraph's pools ask for when they connect, also for sessions that a pooler hands on.
    settings: {
      timezone: 'UTC',
      'citus.max_adaptive_executor_pool_size': '1',
      idle_in_transaction_session_timeout: '60s',
    },
  });
  await ensureLogin(client, {
    name: readerRole(service),
    password: passwords.reader,
    // A session of a door reads whole tables; with one connection per shard sixty of them would fill the workers.
    settings: { default_transaction_read_only: 'on', 'citus.max_adaptive_executor_pool_size': '2' },
  });
  await ensureLogin(client, {
    name: MONITOR_ROLE,
    password: passwords.monitor,
    memberOf: ['pg_monitor'],
    settings: { default_transaction_read_only: 'on', statement_timeout: '10s' },
  });
}

/** Creates a role that logs in, or corrects the one of that name. Its rights beyond that stay as they are. */
export async function ensureLogin(client: Client, login: Login): Promise<void> {
  const name = escapeIdentifier(login.name);
  const { rows } = await client.query('select from pg_roles where rolname = $1', [login.name]);
  if (rows.length === 0) await client.query(`create role ${name}`);
  await client.query(
    `alter role ${name} with login nosuperuser nocreatedb nocreaterole noreplication nobypassrls
     password ${escapeLiteral(login.password)}`,
  );
  for (const role of login.memberOf ?? []) await client.query(`grant ${escapeIdentifier(role)} to ${name}`);
  for (const [setting, value] of Object.entries(login.settings ?? {}))
    await client.query(`alter role ${name} set ${setting} = ${escapeLiteral(value)}`);
}

/**
 * Gives a service's roles the rights that they lack on what its distribution declares, and takes from everybody the
 * right to make objects. To be run after each migration; does nothing where the roles do not exist.
 */
export async function grantAccess(client: Client, distribution: Distribution): Promise<void> {
  const { schemas, tables, views } = relationsOf(distribution);
  const [app, reader] = [appRole(distribution.service), readerRole(distribution.service)];
  await client.query('begin');
  try {
    // DDL on reference tables beside distributed ones may not use several connections per node.
    await client.query("set local citus.multi_shard_modify_mode = 'sequential'");
    await client.query('revoke create on schema public from public');
    for (const role of [app, reader, MONITOR_ROLE]) {
      const { rows } = await client.query('select from pg_roles where rolname = $1', [role]);
      if (rows.length === 0) continue;
      await client.query(`grant usage on schema ${schemas.join(', ')} to ${role}`);
      // It sees how large a table is, and none of its rows.
      if (role === MONITOR_ROLE) continue;
      await grantMissing(client, role, 'select', [...tables, ...views]);
      if (role === app) await grantMissing(client, role, 'insert, update, delete', tables);
    }
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  }
}

/** A grant on Citus reaches every shard and takes its time: only what is lacking is granted. */
async function grantMissing(client: Client, role: string, rights: string, relations: readonly string[]) {
  const { rows } = await client.query<{ name: string }>(
    `select name from unnest($1::text[]) name
     where exists (select from unnest(string_to_array($2, ', ')) wanted
                   where not has_table_privilege($3, name, wanted))`,
    [relations, rights, role],
  );
  if (rows.length > 0)
    await client.query(`grant ${rights} on ${rows.map(({ name }) => name).join(', ')} to ${role}`);
}

/** The schemas, tables and views that a service's distribution declares. */
export function relationsOf(distribution: Distribution) {
  const distributed = Object.values(distribution.groups).flatMap(({ tables }) => Object.keys(tables));
  const tables = [...distributed, ...distribution.references];
  const views = Object.keys(distribution.views);
  const schemas = [...new Set([...tables, ...views].map((name) => name.split('.')[0]!))];
  return { schemas, tables, views };
}
