import type { Client } from 'pg';
import { type NodeAddress, NodeError } from '../nodes';

/** A worker and how many shards it holds. */
export interface WorkerShards {
  readonly id: number;
  readonly host: string;
  readonly port: number;
  readonly name: string;
  readonly takesShards: boolean;
  /** Those of distributed tables; copies of reference tables not counted. */
  readonly shards: number;
  readonly bytes: number;
}

/** The nodes that hold, or may hold, shards of distributed tables. */
export async function shardsByNode(client: Client): Promise<WorkerShards[]> {
  const { rows } = await client.query<WorkerShards & { bytes: string }>(
    `select d.nodeid as id, d.nodename as host, d.nodeport as port, d.nodename || ':' || d.nodeport as name,
            d.shouldhaveshards as "takesShards", count(p.logicalrelid)::int as shards, coalesce(sum(z.size), 0) as bytes
     from pg_dist_node d
     left join pg_dist_placement l on l.groupid = d.groupid
     left join pg_dist_shard s on s.shardid = l.shardid
     left join pg_dist_partition p on p.logicalrelid = s.logicalrelid and p.partmethod = 'h'
     left join citus_shard_sizes() z on z.shard_id = s.shardid and p.logicalrelid is not null
     where d.noderole = 'primary' and (d.groupid > 0 or d.shouldhaveshards)
     group by d.nodeid, d.nodename, d.nodeport, d.shouldhaveshards order by d.nodeid`,
  );
  return rows.map((row) => ({ ...row, bytes: Number(row.bytes) }));
}

const nameOf = ({ host, port }: NodeAddress) => `${host}:${port}`;

/** Adds a worker and gives it the reference tables. Throws NodeError when it is known already or cannot be added. */
export async function addWorker(client: Client, worker: NodeAddress): Promise<void> {
  const name = nameOf(worker);
  if ((await shardsByNode(client)).some((known) => known.name === name))
    throw new NodeError(`${name} is a worker of this cluster already.`);
  try {
    await client.query('select citus_add_node($1, $2)', [worker.host, worker.port]);
  } catch (error) {
    const { message } = error as Error;
    const hint = /citus|extension|database/.test(message)
      ? ' It needs the same database with the extension: create extension citus.'
      : '';
    throw new NodeError(`The worker ${name} cannot be added: ${message}.${hint}`, { cause: error });
  }
}

/** The worker of that address, which others can stand in for. Throws NodeError where there is none, or it is the last. */
export async function removableWorker(client: Client, worker: NodeAddress): Promise<WorkerShards> {
  const nodes = await shardsByNode(client);
  const found = nodes.find(({ name }) => name === nameOf(worker));
  if (!found)
    throw new NodeError(
      `${nameOf(worker)} is no worker of this cluster: ${nodes.map(({ name }) => name).join(', ')}.`,
    );
  if (!nodes.some(({ id, takesShards }) => id !== found.id && takesShards))
    throw new NodeError(`${found.name} is the last that may hold shards: add another worker first.`);
  return found;
}

/** How many sessions of clients, not of other nodes, a worker has. */
export async function clientsOf(client: Client, { id }: WorkerShards): Promise<number> {
  const { rows } = await client.query<{ count: string }>(
    `select result as count from run_command_on_all_nodes($$
       select count(*) from pg_stat_activity
       where backend_type = 'client backend' and datname = current_database() and pid <> pg_backend_pid()
         and application_name not like 'citus%' $$) where nodeid = $1 and success`,
    [id],
  );
  return Number(rows[0]?.count ?? 0);
}
