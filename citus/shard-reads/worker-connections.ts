import type { RequestEnd } from '../../platform/request-end';
import type { ShardNode } from '../route/shard-map';
import type { RowsQueryConfig, RowsResult } from '../rows/rows-query';
import { Circuits } from '../send/circuit';
import type { ConnectionUsage } from '../send/connections';
import { PipelinedConnections } from '../send/pipelined-connections';
import type { PoolOptions } from '../send/pool';
import { JoinedReads, type ShardQuery } from './joined-reads';

/** Milliseconds for which a node that did not answer is read through the coordinator. */
const COOL_DOWN = 5_000;

interface NodePool {
  readonly connections: PipelinedConnections;
  readonly reads: JoinedReads;
}

/** Connections to the nodes that hold shards, bounded in all, and which of the nodes do not answer. */
export class WorkerConnections {
  readonly circuits = new Circuits<string>(COOL_DOWN);
  readonly #pools = new Map<string, NodePool>();
  #nodes = 1;

  /** @param options how to connect to the coordinator; a node differs by host and port only. `size` is for all of them */
  constructor(private readonly options: PoolOptions) {}

  /** Reads shards of a node. Rejects with what the driver throws, which `isOfMovedShards` knows when they are not there. */
  read<R>(node: ShardNode, query: ShardQuery, end?: RequestEnd): Promise<RowsResult<R>> {
    return this.#poolOf(node).reads.query<R>(query, end);
  }

  /** Asks a node for something else than shards. Rejects with what the driver throws. */
  query<R>(node: ShardNode, query: RowsQueryConfig): Promise<RowsResult<R>> {
    return this.#poolOf(node).connections.query<R>(query);
  }

  /** Closes connections to nodes that are not among these, and shares the bound among those that are. */
  async keepOnly(nodes: readonly ShardNode[]): Promise<void> {
    const kept = new Map(nodes.map((node) => [addressOf(node), node]));
    const dropped = [...this.#pools].filter(
      // Those that are kept are opened again with their new share.
      ([address]) => !kept.has(address) || this.#nodes !== kept.size,
    );
    this.#nodes = Math.max(1, kept.size);
    this.circuits.keepOnly(kept);
    for (const [address] of dropped) this.#pools.delete(address);
    await Promise.all(dropped.map(([, pool]) => close(pool)));
  }

  /** How much of all connections is in use. */
  usage(): ConnectionUsage {
    const usages = [...this.#pools.values()].map(({ connections }) => connections.usage());
    const sum = (key: keyof ConnectionUsage) => usages.reduce((total, usage) => total + usage[key], 0);
    return { size: this.options.size, open: sum('open'), idle: sum('idle'), waiting: sum('waiting') };
  }

  /** Closes every connection. */
  async close(): Promise<void> {
    await Promise.all([...this.#pools.values()].map(close));
  }

  /** The connections to a node; opened when it is first asked. */
  #poolOf(node: ShardNode): NodePool {
    const address = addressOf(node);
    let pool = this.#pools.get(address);
    if (!pool) {
      const size = Math.max(1, Math.floor(this.options.size / this.#nodes));
      const url = withAddress(this.options.url, node);
      const connections = new PipelinedConnections({ ...this.options, size, url, isPacked: true });
      pool = { connections, reads: new JoinedReads(connections) };
      this.#pools.set(address, pool);
    }
    return pool;
  }
}

/** Lets what was asked for be answered. */
function close({ connections, reads }: NodePool): Promise<void> {
  reads.flush();
  return connections.end();
}

/** `host:port` */
export const addressOf = ({ host, port }: ShardNode): string => `${host}:${port}`;

function withAddress(url: string, { host, port }: ShardNode): string {
  const address = new URL(url);
  address.hostname = host.includes(':') ? `[${host}]` : host;
  address.port = String(port);
  return address.href;
}
