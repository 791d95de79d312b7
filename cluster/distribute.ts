import type { Client } from 'pg';
import type { Distribution } from '../citus/distribution';
import { inSequentialTransaction } from './transaction';

/** Whether the database has the Citus extension. */
export async function hasCitus(client: Client): Promise<boolean> {
  return (await client.query("select 1 from pg_extension where extname = 'citus'")).rows.length > 0;
}

/** How many shards the first table of a colocation group gets: the same for all, or as the table says. */
export type ShardCount = number | ((table: string) => number);

/** As `distribute`, in a transaction of its own. */
export async function distributeAll(
  client: Client,
  distribution: Distribution,
  shardCount: ShardCount,
): Promise<string[]> {
  return inSequentialTransaction(client, () => distribute(client, distribution, shardCount));
}

/**
 * Makes the declared tables that exist, and are not yet so, reference or distributed tables, rows included.
 * Runs inside the caller's transaction, which then works over one connection per node. Foreign keys that hold the
 * tables together are taken away before and put back after, since Citus refuses to distribute a table that refers to
 * one still local. Returns the tables changed.
 */
export async function distribute(
  client: Client,
  distribution: Distribution,
  shardCount: ShardCount,
): Promise<string[]> {
  const { rows } = await client.query<{ table: string }>(
    `select n.nspname || '.' || c.relname as "table"
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and not exists (select from pg_dist_partition where logicalrelid = c.oid)`,
  );
  const local = new Set(rows.map(({ table }) => table));
  const steps: { table: string; run: () => Promise<unknown> }[] = [];
  for (const table of distribution.references)
    if (local.has(table))
      steps.push({ table, run: () => client.query('select create_reference_table($1)', [table]) });
  for (const { tables } of Object.values(distribution.groups)) {
    const [first, ...others] = Object.entries(tables);
    if (!first) continue;
    const [firstTable, firstColumn] = first;
    if (local.has(firstTable))
      steps.push({
        table: firstTable,
        run: () =>
          client.query(
            "select create_distributed_table($1, $2, shard_count => $3, colocate_with => 'none')",
            [firstTable, firstColumn, typeof shardCount === 'number' ? shardCount : shardCount(firstTable)],
          ),
      });
    for (const [table, column] of others)
      if (local.has(table))
        steps.push({
          table,
          run: () =>
            client.query('select create_distributed_table($1, $2, colocate_with => $3)', [
              table,
              column,
              firstTable,
            ]),
        });
  }
  if (steps.length === 0) return [];
  const tables = steps.map(({ table }) => table);
  // Tables with foreign keys to reference tables may not be changed over several connections per node.
  await client.query("set local citus.multi_shard_modify_mode = 'sequential'");
  const foreignKeys = await dropForeignKeys(client, tables);
  for (const { run } of steps) await run();
  await dropLocalRows(client, tables);
  await addForeignKeys(client, foreignKeys);
  return tables;
}

/** Citus copies a table's rows to the shards and leaves the originals where nobody sees them: gives the space back. */
async function dropLocalRows(client: Client, tables: readonly string[]): Promise<void> {
  await client.query(
    `select truncate_local_data_after_distributing_table(oid)
     from pg_class left join pg_inherits on inhrelid = oid
     where coalesce(inhparent, oid) = any($1::text[]::regclass[]) and relkind = 'r' and pg_relation_size(oid) > 0`,
    [tables],
  );
}

/** A foreign key as it can be made again. */
export interface ForeignKey {
  readonly table: string;
  readonly name: string;
  readonly definition: string;
}

/** Takes away the foreign keys of and to some tables and returns them. Belongs into a transaction. */
export async function dropForeignKeys(client: Client, tables: readonly string[]): Promise<ForeignKey[]> {
  const { rows } = await client.query<ForeignKey>(
    `select conrelid::regclass::text as "table", quote_ident(conname) as name, pg_get_constraintdef(oid) as definition
     from pg_constraint
     where contype = 'f' and conparentid = 0
       and (conrelid = any($1::text[]::regclass[]) or confrelid = any($1::text[]::regclass[]))
     order by conname`,
    [tables],
  );
  for (const { table, name } of rows) await client.query(`alter table ${table} drop constraint ${name}`);
  return rows;
}

/** Makes foreign keys again; PostgreSQL checks every row. Belongs into a transaction. */
export async function addForeignKeys(client: Client, foreignKeys: readonly ForeignKey[]): Promise<void> {
  for (const { table, name, definition } of foreignKeys)
    await client.query(`alter table ${table} add constraint ${name} ${definition}`);
}
