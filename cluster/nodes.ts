import type { Client } from 'pg';
import { ConfigError } from '../platform/config';

/** Where a node of a cluster is reached by the other nodes. */
export interface NodeAddress {
  readonly host: string;
  readonly port: number;
}

/** A cluster whose nodes cannot be put together; the message says what to do. */
export class NodeError extends Error {
  override name = 'NodeError';
}

/**
 * Makes a Citus cluster of a coordinator and its workers: tells the nodes under which name the coordinator is reached,
 * and adds the workers that it does not know yet. Workers that it knows stay as they are, so it is safe to run again.
 * Returns the names of the nodes that were new.
 * Throws NodeError when the coordinator has no Citus, or a worker cannot be added.
 * @param client a superuser's connection to the coordinator
 */
export async function registerNodes(
  client: Client,
  coordinator: NodeAddress,
  workers: readonly NodeAddress[],
): Promise<string[]> {
  await createExtension(client);
  const { rows } = await client.query<{ name: string; group: number }>(
    `select nodename || ':' || nodeport as name, groupid as "group" from pg_dist_node where noderole = 'primary'`,
  );
  const changes: string[] = [];
  if (!rows.some(({ name, group }) => group === 0 && name === nameOf(coordinator))) {
    await client.query('select citus_set_coordinator_host($1, $2)', [coordinator.host, coordinator.port]);
    changes.push(`coordinator ${nameOf(coordinator)}`);
  }
  for (const worker of workers) {
    if (rows.some(({ name }) => name === nameOf(worker))) continue;
    await client.query('select citus_add_node($1, $2)', [worker.host, worker.port]).catch((error) => {
      throw new NodeError(`The worker ${nameOf(worker)} cannot be added: ${error.message}`, { cause: error });
    });
    changes.push(`worker ${nameOf(worker)}`);
  }
  return changes;
}

/** Reads `host:port,host:port`; without a port it is 5432. Throws ConfigError for what is no address. */
export function nodeAddresses(text: string): NodeAddress[] {
  return text
    .split(',')
    .map((address) => address.trim())
    .filter(Boolean)
    .map((address) => {
      const [, host, port] = /^(\[[^\]]+\]|[^:]+)(?::(\d+))?$/.exec(address) ?? [];
      if (!host) throw new ConfigError(`"${address}" is no address: write host:port.`);
      return { host: host.replace(/^\[|\]$/g, ''), port: Number(port ?? 5432) };
    });
}

const nameOf = ({ host, port }: NodeAddress) => `${host}:${port}`;

async function createExtension(client: Client): Promise<void> {
  await client.query('create extension if not exists citus').catch((error) => {
    throw new NodeError(`The coordinator has no Citus: ${error.message}`, { cause: error });
  });
}
