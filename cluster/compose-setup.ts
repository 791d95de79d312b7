import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';
import { type Distribution, relationsOf } from '../citus/distribution';
import { there } from '../platform/there';
import { type DoorService, refreshDoor } from './doors';
import { migrate } from './migrate';
import { type NodeAddress, registerNodes } from './nodes';
import { withClient } from './prepare';
import { ensureRoles, MONITOR_ROLE, type RolePasswords, readerRole } from './roles';
import { seed } from './seed';

/** One service's cluster as it is to be. */
export interface ClusterPlan {
  readonly distribution: Distribution;
  /** The coordinator, as its superuser. */
  readonly url: string;
  readonly workers: readonly NodeAddress[];
  readonly passwords: RolePasswords;
  readonly shardCount: number;
  /** Scale of the sample data; 0 loads none. */
  readonly scale: number;
}

/** The doors behind PgPool. */
export interface DoorPlan {
  /** The doors, as their superuser. */
  readonly urls: readonly string[];
  /** The certificate authority's file inside a door; none: the connections to the coordinators are not verified. */
  readonly sslRootCert?: string | undefined;
  /** The login that people have there. */
  readonly user: { readonly name: string; readonly password: string };
}

type Report = (message: string) => void;

/**
 * Brings a service's cluster from empty nodes to what the subgraph needs: nodes together, roles, schema, distribution,
 * rights, sample data. Safe to run again: what is there stays.
 */
export async function setUpCluster(plan: ClusterPlan, report: Report): Promise<void> {
  const { distribution, url, workers, passwords, shardCount, scale } = plan;
  const { service } = distribution;
  const say: Report = (message) => report(`${service}: ${message}`);
  await withClient(url, 'cluster setup', async (client) => {
    const coordinator = { host: hostOf(url), port: portOf(url) };
    for (const node of await registerNodes(client, coordinator, workers)) say(`${node} registered`);
    await createStatistics(client);
    await ensureRoles(client, service, passwords);
    await migrate(client, distribution, { shardCount, onProgress: (file) => say(file) });
    if (scale > 0 && (await seed(client, distribution, { scale })))
      say(`sample data of scale ${scale} loaded`);
    say('ready');
  });
}

/** `citus_stat_statements` reads the extension pg_stat_statements, which counts only in servers that have it loaded. */
async function createStatistics(client: Client): Promise<void> {
  const { rows } = await client.query<{ loaded: boolean }>(
    "select current_setting('shared_preload_libraries') like '%pg_stat_statements%' as loaded",
  );
  if (there(rows[0]).loaded) await client.query('create extension if not exists pg_stat_statements');
}

/** Makes every door show what the services have now. Doors are done one after the other: one is always free. */
export async function setUpDoors(
  doors: DoorPlan,
  plans: readonly ClusterPlan[],
  report: Report,
): Promise<void> {
  const services = plans.map((plan) => doorService(plan, doors.sslRootCert));
  const monitor = plans[0] && {
    name: MONITOR_ROLE,
    password: plans[0].passwords.monitor,
    memberOf: ['pg_monitor'],
  };
  for (const url of doors.urls) {
    const imported = await refreshDoor(url, {
      services,
      users: monitor ? [doors.user, monitor] : [doors.user],
    });
    report(`${hostOf(url)}: ${imported.length > 0 ? `imported ${imported.join(', ')}` : 'up to date'}`);
  }
}

function doorService({ distribution, url, passwords }: ClusterPlan, sslRootCert?: string): DoorService {
  const { service } = distribution;
  const { schemas, tables } = relationsOf(distribution);
  return {
    service,
    schemas,
    tables,
    url,
    address: {
      host: hostOf(url),
      port: String(portOf(url)),
      dbname: decodeURIComponent(new URL(url).pathname.slice(1)) || 'postgres',
      connect_timeout: '5',
      ...(sslRootCert && { sslmode: 'verify-full', sslrootcert: sslRootCert }),
    },
    login: { user: readerRole(service), password: passwords.reader },
  };
}

/** Waits until a server answers. Throws its last refusal when it does not within the time given. */
export async function waitForServer(url: string, milliseconds: number): Promise<void> {
  const end = Date.now() + milliseconds;
  for (;;) {
    try {
      return await withClient(url, 'cluster wait', async (client) => {
        await client.query('select 1');
      });
    } catch (error) {
      if (Date.now() > end)
        throw new Error(`${hostOf(url)}:${portOf(url)} does not answer: ${(error as Error).message}`, {
          cause: error,
        });
      await sleep(1_000);
    }
  }
}

const hostOf = (url: string) => new URL(url).hostname.replace(/^\[|\]$/g, '');
const portOf = (url: string) => Number(new URL(url).port || 5432);
