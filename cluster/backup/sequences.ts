import type { Client } from 'pg';
import { type Distribution, relationsOf } from '../../citus/distribution';
import { hasCitus } from '../distribute';

/** Where the numbers begin that the workers give: each has a range of its own, by its group. */
const WORKER_RANGE = 2n ** 48n;

/** Has every sequence of a service go on where it was: no number that is in use is given again, on whichever node. */
export async function setSequences(
  client: Client,
  distribution: Distribution,
  sequences: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [name, value] of Object.entries(sequences))
    await client.query('select setval($1::regclass, $2)', [name, value]);
  if (await hasCitus(client)) await setWorkerSequences(client, relationsOf(distribution).tables);
}

/** Rows that were inserted through a worker have numbers of its range, and so may a worker of this cluster have. */
async function setWorkerSequences(client: Client, tables: readonly string[]): Promise<void> {
  const { rows } = await client.query<{ sequence: string; table: string; column: string }>(
    `select s.oid::regclass::text as sequence, d.refobjid::regclass::text as "table", quote_ident(a.attname) as "column"
     from pg_class s
     join pg_depend d on d.objid = s.oid and d.deptype in ('a', 'i') and d.refclassid = 'pg_class'::regclass
     join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
     join pg_dist_partition p on p.logicalrelid = d.refobjid
     where s.relkind = 'S' and a.atttypid = 'bigint'::regtype
       and d.refobjid in (select to_regclass(name) from unnest($1::text[]) name)`,
    [tables],
  );
  for (const { sequence, table, column } of rows) {
    const { rows: used } = await client.query<{ range: string; last: string }>(
      `select (${column} / ${WORKER_RANGE})::text as range, max(${column})::text as last
       from ${table} where ${column} > ${WORKER_RANGE} group by 1`,
    );
    for (const { range, last } of used)
      await client.query('select run_command_on_workers($1)', [
        `select setval('${sequence}', ${last}) from pg_dist_local_group where groupid = ${range}`,
      ]);
  }
}
