import pg from 'pg';
import type { RequestEnd } from '../../platform/request-end';
import { boundPrepared } from '../rows/prepared-statements';
import { queryAnyway, type RowsQueryConfig, type RowsResult } from '../rows/rows-query';
import { typeParsers } from '../rows/value-types';
import { sendCancelRequest } from './cancel-request';
import { checkGoesOn, untilEnded } from './until-ended';

/** How a pool connects and what it may use. */
export interface PoolOptions {
  readonly url: string;
  /** Shown in pg_stat_activity. */
  readonly name: string;
  /** Connections at most. */
  readonly size: number;
  /** Milliseconds to wait for a connection, new or returned, before the request fails. */
  readonly acquireTimeout: number;
  /** Milliseconds after which a connection that is not used is closed; half a minute unless given. */
  readonly idleTimeout?: number;
  /** Milliseconds after which the server ends a statement. */
  readonly statementTimeout: number;
  /** Prepared statements that each connection keeps at most, counted in the tables that stand in them; any where it is left out. */
  readonly preparedTables?: number;
  /** Whether the plan of a prepared statement is made once, and not with the values of the first executions. */
  readonly planOnce?: boolean;
  /** Whether no PgPool stands between here and the server. */
  readonly isUnpooled?: boolean;
}

/** How much longer than the server the driver waits: for a server that has vanished and cannot say so. */
const READ_GRACE = 2_000;

/**
 * How the driver connects. `citus.max_adaptive_executor_pool_size=1` keeps a statement from opening a connection per
 * shard, `citus.node_connection_timeout` a worker that does not answer from holding one for longer than we would wait;
 * plain PostgreSQL takes both for settings of somebody else's and ignores them.
 */
export function clientConfig(options: PoolOptions): pg.ClientConfig {
  const { url, name, statementTimeout, acquireTimeout, planOnce } = options;
  const plans = planOnce ? ' -c plan_cache_mode=force_generic_plan' : '';
  return {
    connectionString: url,
    application_name: name,
    connectionTimeoutMillis: acquireTimeout,
    statement_timeout: statementTimeout,
    query_timeout: statementTimeout + READ_GRACE,
    options: `-c timezone=UTC -c citus.max_adaptive_executor_pool_size=1 -c citus.node_connection_timeout=${acquireTimeout}${plans}`,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    types: typeParsers,
  };
}

/** For what is there for a moment, such as a command. */
const IDLE = 30_000;

/** Milliseconds after which a connection that is not used is closed. */
export const idleTimeoutOf = ({ idleTimeout = IDLE }: PoolOptions): number => idleTimeout;

/**
 * Opens a pool (no connection is made before the first use). A connection that dies is dropped in silence: the next
 * statement opens another.
 */
export function openPool(options: PoolOptions): pg.Pool {
  const pool = new pg.Pool({
    ...clientConfig(options),
    max: options.size,
    idleTimeoutMillis: idleTimeoutOf(options),
  });
  // The pool has taken the connection out before it says so.
  pool.on('error', () => {});
  pool.on('connect', (client) => {
    // An `error` event that nobody hears ends the process; the statement that runs is told by its own promise.
    client.on('error', () => {});
    if (options.preparedTables) boundPrepared(client, options.preparedTables);
  });
  return pool;
}

/** Errors of the statement alone: the connection that brought them is as good as before. */
const HARMLESS = /^(08006|22|23|40|42|57014)/;

/** Whether a connection that brought this error is still good: a dead worker or a client's bad input, for example. */
export function isHarmless(error: unknown): boolean {
  return error instanceof pg.DatabaseError && HARMLESS.test(error.code ?? '');
}

/**
 * Sends a query over a connection of the pool. Unlike `pool.query`, which closes the connection after any error, it
 * keeps it where only the statement was at fault: that must not cost everybody else the set-up of connections.
 * Rejects with what the driver throws, and with an EndedError when the request ends before.
 */
export async function query<R>(
  pool: pg.Pool,
  config: RowsQueryConfig,
  end?: RequestEnd,
): Promise<RowsResult<R>> {
  const client = await pool.connect();
  if (end?.reason) client.release();
  checkGoesOn(end);
  // What was cancelled may be so only after it has ended: the connection is not for another statement.
  let isCancelled = false;
  const running = queryAnyway<R>(client, config).then(
    ({ result, isSpent }) => {
      client.release(isSpent || isCancelled);
      return result;
    },
    (error) => {
      client.release(isCancelled || !isHarmless(error));
      throw error;
    },
  );
  return untilEnded(running, end, () => {
    isCancelled = true;
    sendCancelRequest(client);
  });
}
