import { Client } from 'pg';
import { typeParsers } from '../../citus/rows/value-types';
import { prepareDatabase } from '../../cluster/prepare';
import type { ServiceName } from '../../subgraphs/system';
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

/** Creates the database as a copy; on Citus with its counterparts on the workers, migrated, distributed and filled. */
export async function ownDatabase(service: ServiceName): Promise<OwnDatabase> {
  const name = `own_${service}_${process.pid}_${Date.now().toString(36)}`;
  const home = ownerDatabase(service);
  const workers = await workersOf(home);
  const servers = [...workers.map((worker) => at(home, worker)), home];
  const onCitus = workers.length > 0;
  const from = onCitus ? '' : ` template ${pristine(service)}`;
  for (const server of servers) await run(server, `create database ${name}${from}`);
  const ownerUrl = named(home, name);
  const url = asServiceRole(ownerUrl, service);
  if (onCitus) {
    for (const server of servers) await run(named(server, name), 'create extension citus');
    const [coordinator] = await run(home, 'select nodename, nodeport from pg_dist_node where groupid = 0');
    await run(ownerUrl, 'select citus_set_coordinator_host($1, $2)', [
      coordinator!.nodename,
      coordinator!.nodeport,
    ]);
    for (const { nodename, nodeport } of workers)
      await run(ownerUrl, 'select citus_add_node($1, $2)', [nodename, nodeport]);
    const { distribution } = require(`../../subgraphs/${service}/distribution`);
    await prepareDatabase(ownerUrl, distribution, { shardCount: SHARDS, scale: 1 });
  }
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
