import { type Client, escapeIdentifier, escapeLiteral } from 'pg';
import { quoted, quotedRelation } from '../citus/declare/quoted';
import { type Distribution, relationsOf } from '../citus/distribution';
import { missingRights, type Right, rightsText, type Use } from '../citus/rights';
import { there } from '../platform/there';
import { hasCitus } from './distribute';
import { inSequentialTransaction } from './transaction';

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
  /** None: it logs in without one, or not at all, as the server's pg_hba.conf says. */
  readonly password?: string | undefined;
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
  await ensureAppRole(client, service, passwords.app);
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

/** Creates the role of a service's subgraph, or gives it the password and settings named here. */
export function ensureAppRole(client: Client, service: string, password?: string): Promise<void> {
  return ensureLogin(client, {
    name: appRole(service),
    password,
    // What the subgraph's pools ask for when they connect, also for sessions that a pooler hands on.
    settings: {
      timezone: 'UTC',
      'citus.max_adaptive_executor_pool_size': '1',
      idle_in_transaction_session_timeout: '60s',
    },
  });
}

/** Creates a role that logs in, or corrects the one of that name. Its rights beyond that stay as they are. */
export async function ensureLogin(client: Client, login: Login): Promise<void> {
  const name = escapeIdentifier(login.name);
  const { rows } = await client.query('select from pg_roles where rolname = $1', [login.name]);
  if (rows.length === 0) await client.query(`create role ${name}`);
  await client.query(
    `alter role ${name} with login nosuperuser nocreatedb nocreaterole noreplication nobypassrls
     password ${login.password === undefined ? 'null' : escapeLiteral(login.password)}`,
  );
  for (const role of login.memberOf ?? []) await client.query(`grant ${escapeIdentifier(role)} to ${name}`);
  for (const [setting, value] of Object.entries(login.settings ?? {}))
    await client.query(`alter role ${name} set ${setting} = ${escapeLiteral(value)}`);
}

/** As `grantRights`, in a transaction of its own; on Citus on the sequences of the workers as well. */
export async function grantAccess(client: Client, distribution: Distribution): Promise<void> {
  await inSequentialTransaction(client, () => grantRights(client, distribution));
  if (await hasCitus(client)) await grantOnWorkers(client, distribution);
}

/**
 * Identity columns have a sequence of their own on each worker, which grants on the coordinator do not reach. What the
 * workers do is committed there at once, so this belongs behind a transaction. Throws when a worker cannot do it.
 */
async function grantOnWorkers(client: Client, distribution: Distribution): Promise<void> {
  const app = appRole(distribution.service);
  if (!(await roleExists(client, app))) return;
  const schemas = relationsOf(distribution).schemas.map(escapeLiteral).join(', ');
  const { rows } = await client.query<{ nodename: string; nodeport: number; result: string }>(
    'select nodename, nodeport, result from run_command_on_workers($1) where not success',
    [
      `do $do$
       declare sequence regclass;
       begin
         set local citus.enable_ddl_propagation to off;
         for sequence in
           select pg_class.oid from pg_class join pg_namespace on pg_namespace.oid = relnamespace
           where nspname in (${schemas})
             and case relkind when 'S' then not has_sequence_privilege(${escapeLiteral(app)}, pg_class.oid, 'usage') else false end
         loop
           execute format('grant usage on sequence %s to %I', sequence, ${escapeLiteral(app)});
         end loop;
       end $do$`,
    ],
  );
  for (const { nodename, nodeport, result } of rows) throw new Error(`${nodename}:${nodeport}: ${result}`);
}

/**
 * Gives a service's roles, where they exist, the rights that they lack on what there is of its declared schemas, tables,
 * views and sequences; takes from the subgraph's role the right to change what is append-only, and from everybody the
 * right to make objects in `public`. Belongs into a transaction.
 */
export async function grantRights(client: Client, distribution: Distribution): Promise<void> {
  const { rows } = await client.query(
    "select from pg_namespace where nspname = 'public' and has_schema_privilege('public', oid, 'create')",
  );
  if (rows.length > 0) await client.query('revoke create on schema public from public');
  for (const { role, use } of await rolesThere(client, distribution))
    await grantMissing(client, role, await missingRights(client, distribution, role, use));
  if (await roleExists(client, MONITOR_ROLE)) await seeSizes(client, distribution);
  const app = appRole(distribution.service);
  if (await roleExists(client, app)) await protectTrails(client, distribution, app);
}

/**
 * Gives a role everything that a service's subgraph needs: makes the service's own role where it is not there, gives it
 * its rights, and makes another role a member of it. Returns the role and, in words, what it lacked before.
 * Throws an Error when the other role does not exist.
 */
export async function grantTo(
  client: Client,
  distribution: Distribution,
  to?: string,
): Promise<{ readonly role: string; readonly granted: string }> {
  const app = appRole(distribution.service);
  const role = to ?? app;
  if (role !== app && !(await roleExists(client, role)))
    throw new Error(`There is no role "${role}" in the database.`);
  if (!(await roleExists(client, app))) await client.query(`create role ${escapeIdentifier(app)}`);
  const lacked = await missingRights(client, distribution, role, 'serve');
  await grantAccess(client, distribution);
  if (role !== app) await client.query(`grant ${escapeIdentifier(app)} to ${escapeIdentifier(role)}`);
  return { role, granted: rightsText(lacked) };
}

/** The roles of a service that exist and use its tables, each with what it needs them for. */
export async function rolesThere(
  client: Client,
  { service }: Distribution,
): Promise<{ readonly role: string; readonly use: Use }[]> {
  const roles = [
    { role: appRole(service), use: 'serve' },
    { role: readerRole(service), use: 'read' },
  ] as const;
  const there = await Promise.all(roles.map(({ role }) => roleExists(client, role)));
  return roles.filter((_, index) => there[index]);
}

async function roleExists(client: Client, role: string): Promise<boolean> {
  return (await client.query('select from pg_roles where rolname = $1', [role])).rows.length > 0;
}

/** A grant on Citus reaches every shard and takes its time: only what is lacking is granted, and together. */
async function grantMissing(client: Client, role: string, missing: readonly Right[]): Promise<void> {
  const privileges = new Map<string, Right[]>();
  for (const right of missing) {
    const object = `${right.kind} ${right.name}`;
    privileges.set(object, [...(privileges.get(object) ?? []), right]);
  }
  const statements = new Map<string, string[]>();
  for (const rights of privileges.values()) {
    const { kind, name } = there(rights[0]);
    const wanted = rights.map(({ privilege }) => privilege).sort();
    const statement = `grant ${wanted.join(', ')} on ${kind}`;
    const object = kind === 'schema' ? quoted(name) : quotedRelation(name);
    statements.set(statement, [...(statements.get(statement) ?? []), object]);
  }
  for (const [statement, names] of statements)
    await client.query(`${statement} ${names.join(', ')} to ${escapeIdentifier(role)}`);
}

/** What watches sees how large a table is, and none of its rows. */
async function seeSizes(client: Client, distribution: Distribution): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select nspname as name from pg_namespace
     where nspname = any($1) and not has_schema_privilege($2, oid, 'usage')`,
    [relationsOf(distribution).schemas, MONITOR_ROLE],
  );
  if (rows.length > 0)
    await client.query(
      `grant usage on schema ${rows.map(({ name }) => quoted(name)).join(', ')} to ${MONITOR_ROLE}`,
    );
}

/** Takes back what earlier versions of this project granted: nobody rewrites a trail with the subgraph's login. */
async function protectTrails(client: Client, { appendOnly }: Distribution, app: string): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select nspname || '.' || relname as name
     from pg_class join pg_namespace on pg_namespace.oid = relnamespace
     where nspname || '.' || relname = any($1) and has_table_privilege($2, pg_class.oid, 'update, delete, truncate')`,
    [appendOnly, app],
  );
  if (rows.length > 0)
    await client.query(
      `revoke update, delete, truncate on ${rows.map(({ name }) => name).join(', ')} from ${escapeIdentifier(app)}`,
    );
}
