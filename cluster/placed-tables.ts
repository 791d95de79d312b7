import type { Client } from 'pg';
import { type Distribution, relationsOf } from '../citus/distribution';
import { there } from '../platform/there';
import { hasCitus } from './distribute';

/** Where a table is: `local` on plain PostgreSQL, and on Citus while nobody has distributed it. */
export type TableKind = 'distributed' | 'reference' | 'local';

/** A table of a service as its database has it. */
export interface PlacedTable {
  readonly name: string;
  readonly kind: TableKind;
  /** The distribution column. */
  readonly column?: string;
  /** The first table, by name, of those that it shares its shards' places with. */
  readonly beside?: string;
  readonly shards?: number;
  /** With indexes, over all nodes. */
  readonly bytes: number;
}

/** The tables in the schemas of a service, in the order of their names; partitions count as their table. */
export async function placedTables(client: Client, distribution: Distribution): Promise<PlacedTable[]> {
  const { schemas } = relationsOf(distribution);
  return (await hasCitus(client)) ? onCitus(client, schemas) : onPostgres(client, schemas);
}

async function onPostgres(client: Client, schemas: readonly string[]): Promise<PlacedTable[]> {
  const { rows } = await client.query<{ name: string; bytes: string }>(
    `select n.nspname || '.' || c.relname as name,
            coalesce((select sum(pg_total_relation_size(relid)) from pg_partition_tree(c.oid)), pg_total_relation_size(c.oid)) as bytes
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and not c.relispartition and n.nspname = any($1)
     order by 1`,
    [schemas],
  );
  return rows.map(({ name, bytes }) => ({ name, kind: 'local', bytes: Number(bytes) }));
}

interface CitusRow {
  readonly name: string;
  readonly kind: TableKind;
  readonly column: string | null;
  readonly colocation: number | null;
  readonly shards: number | null;
  readonly bytes: string;
}

async function onCitus(client: Client, schemas: readonly string[]): Promise<PlacedTable[]> {
  const { rows } = await client.query<CitusRow>(
    `select n.nspname || '.' || c.relname as name,
            case p.partmethod when 'h' then 'distributed' when 'n' then 'reference' else 'local' end as kind,
            column_to_column_name(p.logicalrelid, p.partkey) as "column",
            case p.partmethod when 'h' then p.colocationid end as colocation,
            case p.partmethod when 'h' then
              (select count(*)::int from pg_dist_shard s where s.logicalrelid = p.logicalrelid) end as shards,
            coalesce(z.bytes, pg_total_relation_size(c.oid)) as bytes
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     left join pg_dist_partition p on p.logicalrelid = c.oid
     left join (select coalesce(i.inhparent, s.logicalrelid) as relation, sum(t.size) as bytes
                from citus_shard_sizes() t join pg_dist_shard s on s.shardid = t.shard_id
                left join pg_inherits i on i.inhrelid = s.logicalrelid
                group by 1) z on z.relation = c.oid
     where c.relkind in ('r', 'p') and not c.relispartition and n.nspname = any($1)
     order by 1`,
    [schemas],
  );
  return rows.map(({ name, kind, column, colocation, shards, bytes }) => ({
    name,
    kind,
    ...(kind === 'distributed' && {
      column: there(column),
      beside: there(rows.find((other) => other.colocation === colocation)).name,
      shards: there(shards),
    }),
    bytes: Number(bytes),
  }));
}
