import { Pool } from 'pg';
import { typeParsers } from '../../citus/rows/value-types';
import type { ServiceName } from '../../subgraphs/system';
import { ownerDatabase } from './databases';

const pools = new Map<ServiceName, Pool>();

/** Connections that are kept for a moment: one that is new costs more than most statements, on Citus above all. */
function poolOf(service: ServiceName): Pool {
  let pool = pools.get(service);
  if (!pool) {
    pool = new Pool({
      connectionString: ownerDatabase(service),
      options: '-c timezone=UTC',
      types: typeParsers,
      max: 4,
      idleTimeoutMillis: 5_000,
      allowExitOnIdle: true,
    });
    // An idle connection is ended by tests that stop a server or drop a database: the next statement opens another.
    pool.on('error', () => {});
    pools.set(service, pool);
  }
  return pool;
}

/** Runs one statement on a service's database, as its superuser; values come back as the gateway gives them (text, dates, instants). */
export async function sql<Row extends object = any>(
  service: ServiceName,
  text: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  return (await poolOf(service).query<Row>(text, [...values])).rows;
}
