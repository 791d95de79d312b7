import pg from 'pg';

/** How a pool connects and what it may use. */
export interface PoolOptions {
  readonly url: string;
  /** Shown in pg_stat_activity. */
  readonly name: string;
  /** Connections at most. */
  readonly size: number;
  /** Milliseconds to wait for a connection, new or returned, before the request fails. */
  readonly acquireTimeout: number;
  /** Milliseconds after which the server ends a statement. */
  readonly statementTimeout: number;
}

const { builtins } = pg.types;
const text = (value: string) => value;
/** `2026-06-30 17:00:00.5+00` → `2026-06-30T17:00:00.5Z`: nothing is rounded to milliseconds. */
const instant = (value: string) => value.replace(' ', 'T').replace(/\+00$/, 'Z');
const PARSERS = new Map<number, (value: string) => unknown>([
  [builtins.DATE, text],
  [builtins.TIMESTAMP, text],
  [builtins.TIMESTAMPTZ, instant],
]);

/** bigint and numeric stay strings, dates stay dates, instants become ISO 8601 in UTC. */
export const typeParsers: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    (format !== 'binary' && PARSERS.get(oid)) ||
    pg.types.getTypeParser(oid, format as 'text')) as pg.CustomTypesConfig['getTypeParser'],
};

/**
 * Opens a pool (no connection is made before the first use). An idle connection that dies is dropped in silence:
 * the next statement opens another. `citus.max_adaptive_executor_pool_size=1` keeps a statement from opening a
 * connection per shard; plain PostgreSQL takes it for a setting of somebody else's and ignores it.
 */
export function openPool(options: PoolOptions): pg.Pool {
  const pool = new pg.Pool({
    connectionString: options.url,
    application_name: options.name,
    max: options.size,
    connectionTimeoutMillis: options.acquireTimeout,
    statement_timeout: options.statementTimeout,
    options: '-c timezone=UTC -c citus.max_adaptive_executor_pool_size=1',
    idleTimeoutMillis: 30_000,
    types: typeParsers,
  });
  pool.on('error', () => {});
  return pool;
}
