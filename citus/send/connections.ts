import type { Pool } from 'pg';
import type { RequestEnd } from '../../platform/request-end';
import type { RowsQueryConfig, RowsResult } from '../rows/rows-query';
import { PipelinedConnections } from './pipelined-connections';
import { openPool, type PoolOptions, query } from './pool';

/** How much of a set of connections is in use at a moment. */
export interface ConnectionUsage {
  /** Connections at most. */
  readonly size: number;
  /** Connections that are open. */
  readonly open: number;
  /** Of them, those that nothing runs on. */
  readonly idle: number;
  /** Statements that wait for a connection. */
  readonly waiting: number;
}

/** Connections over which statements are read. */
export interface Connections {
  /** Sends one statement and returns what came of it. Rejects with what the driver throws, and with an EndedError when
   * the request ends before; the server is then told to stop. */
  query<R>(config: RowsQueryConfig, end?: RequestEnd): Promise<RowsResult<R>>;
  /** How much of them is in use now. */
  usage(): ConnectionUsage;
  /** Lets running statements finish and closes every connection. */
  end(): Promise<void>;
}

export interface ConnectionsOptions extends PoolOptions {
  /** Whether statements are sent without waiting for the answers of those before; for short reads only. */
  readonly pipelined: boolean;
}

/** Opens connections (none is made before the first use): pipelined, or a pool that sends one statement at a time. */
export function openConnections({ pipelined, ...options }: ConnectionsOptions): Connections {
  if (pipelined) return new PipelinedConnections(options);
  const pool = openPool(options);
  return {
    query: (config, end) => query(pool, config, end),
    usage: () => usageOf(pool),
    end: () => pool.end(),
  };
}

/** How much of a pool is in use. */
export function usageOf({ options, totalCount, idleCount, waitingCount }: Pool): ConnectionUsage {
  return { size: options.max, open: totalCount, idle: idleCount, waiting: waitingCount };
}
