import type { Client } from 'pg';
import { there } from '../../platform/there';

/** What a set of rows is compared by. */
export interface Checksum {
  readonly rows: number;
  /** Sum of a digest of each row's text, whatever their order. */
  readonly checksum: string;
}

/** The checksum of a table, or of a query in parentheses with an alias. Each shard adds up its own rows. */
export async function checksumOf(client: Client, from: string): Promise<Checksum> {
  const { rows } = await client.query<{ rows: string; checksum: string }>(
    `select count(*) as rows, coalesce(sum(hashtextextended(x::text, 0)), 0) as checksum from ${from} x`,
  );
  return { rows: Number(there(rows[0]).rows), checksum: there(rows[0]).checksum };
}
