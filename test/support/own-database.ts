import { Client } from 'pg';
import { typeParsers } from '../../citus/rows/value-types';
import { prepareDatabase, withClient } from '../../cluster/prepare';
import { SERVICES, type ServiceName } from '../../subgraphs/system';
import { asServiceRole, ownerDatabase, pristine } from './databases';

/**
 * A database that one test file writes to as it likes: other files read the prepared ones at the same time. It lies
 * on the same server, or on the same cluster, and holds the same sample data.
 */
export interface OwnDatabase {
  readonly service: ServiceName;
  /** As the service's own role. */
  readonly url: string;
  /** As its superuser. */
  readonly ownerUrl: string;
  /** The variable that points a gateway at it. */
  readonly environment: Readonly<Record<string, string>>;
  /** Runs one statement as the superuser; values come back as the gateway gives them. */
  sql<Row extends object = Record<string, any>>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  drop(): Promise<void>;
}

/** Fewer than usual, so that it is soon there; still several on each node. */
const SHARDS = 8;

/** Creates the database as a copy; on Citus with its counterparts on the workers. */
export async function ownDatabase(service: ServiceName): Promise<OwnDatabase> {
  const name = `own_${service}_${process.pid}_${Date.now().toString(36)}`;
  const home = ownerDatabase(service);
  const workers = await workersOf(home);
  const servers = [...workers.map((worker) => at(home, worker)), home];
  if (workers.length > 0) await preparePristine(service, home, workers);
  for (const server of servers) await run(server, `create database ${name} template ${pristine(service)}`);
  const ownerUrl = named(home, name);
  const url = asServiceRole(ownerUrl, service);
  const client = new Client({ connectionString: ownerUrl, options: '-c timezone=UTC', types: typeParsers });
  await client.connect();
  return {
    service,
    url,
    ownerUrl,
    environment: { [`${service.toUpperCase()}_DATABASE_URL`]: url },
    sql: async (text, values = []) => (await client.query(text, [...values])).rows,
    drop: async () => {
      await client.end();
      for (const server of servers.reverse()) await run(server, `drop database ${name} with (force)`);
    },
  };
}

/**
 * Makes the databases of a cluster that are copied, unless it has been done: migrated, distributed, filled, and closed
 * to connections. What says where shards lie is in their tables, and is copied with them.
 */
async function preparePristine(
  service: ServiceName,
  home: string,
  workers: readonly Worker[],
): Promise<void> {
  const name = pristine(service);
  const servers = [...workers.map((worker) => at(home, worker)), home];
  await withClient(home, 'test', async (client) => {
    // Test files run side by side; the end of the connection ends the lock.
    await client.query('select pg_advisory_lock(hashtext($1))', [name]);
    // The coordinator's is closed last: it is closed when all is done.
    const done = await client.query('select from pg_database where datname = $1 and not datallowconn', [
      name,
    ]);
    if (done.rowCount) return;
    for (const server of servers) await run(server, `drop database if exists ${name} with (force)`);
    const url = await createOnCluster(home, name, workers);
    const { distribution } = require(`../../subgraphs/${service}/distribution`);
    await prepareDatabase(url, distribution, { shardCount: SHARDS, scale: 1 });
    for (const server of servers) {
      await run(server, `alter database ${name} allow_connections false`);
      // Citus has a process of its own in each of its databases.
      await run(server, 'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
    }
  });
}

/** Creates an empty database on every node of a cluster, and tells it of its workers. Returns its URL. */
async function createOnCluster(home: string, name: string, workers: readonly Worker[]): Promise<string> {
  const url = named(home, name);
  for (const server of [...workers.map((worker) => at(home, worker)), home]) {
    await run(server, `create database ${name}`);
    await run(named(server, name), 'create extension citus');
  }
  const [coordinator] = await run(home, 'select nodename, nodeport from pg_dist_node where groupid = 0');
  await run(url, 'select citus_set_coordinator_host($1, $2)', [coordinator.nodename, coordinator.nodeport]);
  for (const { nodename, nodeport } of workers)
    await run(url, 'select citus_add_node($1, $2)', [nodename, nodeport]);
  return url;
}

/** An empty database on the cluster of a service, of one test's own: its superuser's URL, and what takes it away again. */
export async function emptyOnCluster(
  service: ServiceName,
): Promise<{ readonly url: string; drop(): Promise<void> }> {
  const name = `empty_${service}_${process.pid}_${Date.now().toString(36)}`;
  const home = ownerDatabase(service);
  const workers = await workersOf(home);
  const url = await createOnCluster(home, name, workers);
  const servers = [home, ...workers.map((worker) => at(home, worker))];
  return {
    url,
    drop: async () => {
      for (const server of servers) await run(server, `drop database ${name} with (force)`);
    },
  };
}

/** Removes what `ownDatabase` has copied, from clusters that outlive the tests. */
export async function dropPristine(): Promise<void> {
  for (const service of SERVICES) {
    const home = ownerDatabase(service);
    const servers = [home, ...(await workersOf(home)).map((worker) => at(home, worker))];
    for (const server of servers)
      await run(server, `drop database if exists ${pristine(service)} with (force)`);
  }
}

interface Worker {
  readonly nodename: string;
  readonly nodeport: number;
}

/** The workers of a cluster; none where there is no Citus. */
async function workersOf(url: string): Promise<Worker[]> {
  const citus = await run(url, "select from pg_extension where extname = 'citus'");
  if (citus.length === 0) return [];
  return (await run(
    url,
    "select nodename, nodeport from pg_dist_node where groupid > 0 and noderole = 'primary' order by nodeid",
  )) as Worker[];
}

function at(home: string, { nodename, nodeport }: Worker): string {
  const url = new URL(home);
  url.hostname = nodename;
  url.port = String(nodeport);
  return url.href;
}

function named(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}

async function run(url: string, text: string, values: readonly unknown[] = []): Promise<any[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text, [...values])).rows;
  } finally {
    await client.end();
  }
}
