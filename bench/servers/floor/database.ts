import { Pool, types } from 'pg';

const { builtins } = types;
const asText = (value: string) => value;
const instant = (value: string) => value.replace(' ', 'T').replace(/\+00$/, 'Z');
const parsers = new Map<number, (value: string) => unknown>([
  [builtins.DATE, asText],
  [builtins.TIMESTAMPTZ, instant],
]);

/** The five databases of the floor. */
export type Service = 'hc' | 'doc' | 'finance' | 'risk' | 'market';

/** A pool for each service, as many connections as every contestant has. */
export function openPools(environment: NodeJS.ProcessEnv): (service: Service) => Pool {
  const pools = new Map<Service, Pool>();
  return (service) => {
    let pool = pools.get(service);
    if (!pool) {
      pool = new Pool({
        connectionString: environment[`${service.toUpperCase()}_DATABASE_URL`],
        max: Number(environment.POOL_SIZE ?? 10),
        options: '-c timezone=UTC',
        types: {
          getTypeParser: (oid: number, format?: 'text' | 'binary') =>
            (format !== 'binary' && parsers.get(oid)) || types.getTypeParser(oid, format as 'text'),
        } as never,
      });
      // A connection that dies is replaced by the next statement; unheard, the event would end the process.
      pool.on('error', () => {});
      pools.set(service, pool);
    }
    return pool;
  };
}

/** A statement that each connection prepares once. */
export function named<Row>(service: Service, name: string, text: string) {
  return async (poolOf: (service: Service) => Pool, ...values: unknown[]): Promise<Row[]> =>
    (await poolOf(service).query({ name, text, values })).rows as Row[];
}

/** Rows by one of their columns. */
export function indexed<Row>(rows: readonly Row[], key: keyof Row): Map<unknown, Row> {
  const index = new Map<unknown, Row>();
  for (const row of rows) index.set(row[key], row);
  return index;
}

/** Lists of rows by one of their columns, in their order. */
export function grouped<Row>(rows: readonly Row[], key: keyof Row): Map<unknown, Row[]> {
  const groups = new Map<unknown, Row[]>();
  for (const row of rows) {
    const group = groups.get(row[key]);
    if (group) group.push(row);
    else groups.set(row[key], [row]);
  }
  return groups;
}

/** The different values of a column that are not null. */
export function distinct<Row>(rows: readonly Row[], column: keyof Row): unknown[] {
  const values = new Set<unknown>();
  for (const row of rows) if (row[column] !== null) values.add(row[column]);
  return [...values];
}
