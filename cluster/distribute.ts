import type { Client } from 'pg';
import type { Distribution } from '../citus/distribution';

/** Whether the database has the Citus extension. */
export async function hasCitus(client: Client): Promise<boolean> {
  return (await client.query("select 1 from pg_extension where extname = 'citus'")).rows.length > 0;
}

/**
 * Makes the declared tables that exist, and are not yet so, reference or distributed tables, rows included.
 * Runs inside the caller's transaction. Foreign keys that hold the tables together are taken away before and put
 * back after, since Citus refuses to distribute a table that refers to one still local. Returns the tables changed.
 */
export async function distribute(
  client: Client,
  distribution: Distribution,
  shardCount: number,
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
            [firstTable, firstColumn, shardCount],
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
  const foreignKeys = await foreignKeysOf(
    client,
    steps.map(({ table }) => table),
  );
  for (const { table, name } of foreignKeys)
    await client.query(`alter table ${table} drop constraint ${name}`);
  for (const { run } of steps) await run();
  for (const { table, name, definition } of foreignKeys)
    await client.query(`alter table ${table} add constraint ${name} ${definition}`);
  return steps.map(({ table }) => table);
}

async function foreignKeysOf(client: Client, tables: readonly string[]) {
  const { rows } = await client.query<{ table: string; name: string; definition: string }>(
    `select conrelid::regclass::text as "table", quote_ident(conname) as name, pg_get_constraintdef(oid) as definition
     from pg_constraint
     where contype = 'f' and conparentid = 0
       and (conrelid = any($1::text[]::regclass[]) or confrelid = any($1::text[]::regclass[]))
     order by conname`,
    [tables],
  );
  return rows;
}
