import type { Pool } from 'pg';
import { openPool, type PoolOptions } from './pool';
import type { ShardNode } from './shard-map';

/** A pool for each worker, for reads that go straight to the node that owns their shard. */
export class WorkerPools {
  readonly #pools = new Map<string, Pool>();

  /** @param options how to connect to the coordinator; a worker differs by host and port only */
  constructor(private readonly options: PoolOptions) {}

  /** The pool of a worker; opened when it is first asked for. */
  of({ host, port }: ShardNode): Pool {
    const name = `${host}:${port}`;
    let pool = this.#pools.get(name);
    if (!pool) {
      pool = openPool({ ...this.options, url: withAddress(this.options.url, host, port) });
      this.#pools.set(name, pool);
    }
    return pool;
  }

  /** Closes every connection. */
  async close(): Promise<void> {
    await Promise.all([...this.#pools.values()].map((pool) => pool.end()));
  }
}

function withAddress(url: string, host: string, port: number): string {
  const address = new URL(url);
  address.hostname = host.includes(':') ? `[${host}]` : host;
  address.port = String(port);
  return address.href;
}
