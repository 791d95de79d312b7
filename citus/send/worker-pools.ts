import { databaseError } from '../errors';
import { type ShardNode, shardIndexOf } from '../route/shard-map';
import type { Topology } from '../route/topology';
import { Circuits } from './circuit';
import { type Command, queryOf } from './command';
import {
  type Connections,
  type ConnectionsOptions,
  type ConnectionUsage,
  openConnections,
} from './connections';

/** Milliseconds for which a worker that cannot be read directly is read through the coordinator. */
const COOL_DOWN = 5_000;

/** A pool for each worker, for reads that go straight to the node that owns their shard. */
export class WorkerPools {
  readonly #pools = new Map<string, Connections>();
  readonly #circuits = new Circuits<string>(COOL_DOWN);

  /** @param options how to connect to the coordinator; a worker differs by host and port only */
  constructor(
    private readonly options: ConnectionsOptions,
    private readonly topology: Topology,
  ) {}

  /**
   * Rows of a single-shard read from the worker that owns the shard; undefined when the coordinator is to be asked:
   * there is no such worker, or it does not answer. Rejects with what the driver throws when the read itself is at
   * fault, so that the coordinator would not fare better.
   */
  async read<R>(command: Command): Promise<R[] | undefined> {
    const worker = await this.#ownerOf(command);
    if (!worker) return undefined;
    const address = `${worker.host}:${worker.port}`;
    if (this.#circuits.refuses(address)) return undefined;
    const tries = this.#circuits.tries(address);
    try {
      const { rows } = await this.#poolOf(worker, address).query<R>(queryOf(command), command.end);
      if (tries) this.#circuits.close(address);
      return rows;
    } catch (error) {
      const { kind } = databaseError('', command.statement.name, error);
      // That nobody waits any more says nothing of the worker.
      const answered = kind === 'invalid-input' || command.end?.reason !== undefined;
      if (tries && answered) this.#circuits.close(address);
      else if (!answered) this.#circuits.open(address);
      if (answered || kind === 'timeout') throw error;
      this.topology.expire();
      return undefined;
    }
  }

  /** Workers that are read through the coordinator, since they did not answer. */
  get openCircuits(): number {
    return this.#circuits.count;
  }

  /** How much of all workers' connections is in use. */
  usage(): ConnectionUsage {
    const usages = [...this.#pools.values()].map((pool) => pool.usage());
    const sum = (key: keyof ConnectionUsage) => usages.reduce((total, usage) => total + usage[key], 0);
    return { size: sum('size'), open: sum('open'), idle: sum('idle'), waiting: sum('waiting') };
  }

  /** Closes every connection. */
  async close(): Promise<void> {
    await Promise.all([...this.#pools.values()].map((pool) => pool.end()));
  }

  async #ownerOf({ statement, keys }: Command): Promise<ShardNode | undefined> {
    const located = await this.topology.locate(statement);
    if (!located?.ranges || keys?.length !== 1) return undefined;
    const { map, ranges } = located;
    const node = map.nodes.get(ranges.shards[shardIndexOf(ranges, keys[0]!)]!.nodeId);
    return node?.answersReads ? node : undefined;
  }

  /** The pool of a worker; opened when it is first asked for. */
  #poolOf({ host, port }: ShardNode, address: string): Connections {
    let pool = this.#pools.get(address);
    if (!pool) {
      pool = openConnections({ ...this.options, url: withAddress(this.options.url, host, port) });
      this.#pools.set(address, pool);
    }
    return pool;
  }
}

function withAddress(url: string, host: string, port: number): string {
  const address = new URL(url);
  address.hostname = host.includes(':') ? `[${host}]` : host;
  address.port = String(port);
  return address.href;
}
