import { Client } from 'pg';
import { typeParsers } from '../../citus/rows/value-types';
import type { ServiceName } from '../../subgraphs/system';
import { ownerDatabase } from './databases';

/** Runs one statement on a service's database, as its superuser; values come back as the gateway gives them (text, dates, instants). */
export async function sql<Row extends object = any>(
  service: ServiceName,
  text: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  const client = new Client({
    connectionString: ownerDatabase(service),
    options: '-c timezone=UTC',
    types: typeParsers,
  });
  await client.connect();
  try {
    return (await client.query<Row>(text, [...values])).rows;
  } finally {
    await client.end();
  }
}
