import type { ExecutionResult } from 'graphql';
import type { OwnDatabase } from '../../support/own-database';

/** How many rows each table of some databases has. */
export async function countsOf(databases: ReadonlyMap<string, OwnDatabase>): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { sql } of databases.values()) {
    const tables = await sql<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
       where schemaname not in ('pg_catalog', 'information_schema') order by 1`,
    );
    const each = tables.map(({ name }) => `select '${name}' as name, count(*)::int as rows from ${name}`);
    for (const { name, rows } of await sql<{ name: string; rows: number }>(each.join(' union all ')))
      counts[name] = rows;
  }
  return counts;
}

const INSTANT = /\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z/g;
const HOUR_MS = 3_600_000;

/** A cursor as what stands in it; any other text as it is. */
function shown(text: string): string {
  return /^WyJ[\w-]+$/.test(text) ? Buffer.from(text, 'base64url').toString('utf8') : text;
}

/** An answer in which an instant of the last hour is only that: two executions write two moments. */
export function withoutNow(answer: ExecutionResult): ExecutionResult {
  const since = Date.now() - HOUR_MS;
  const text = JSON.stringify(answer, (_, value) =>
    typeof value === 'string'
      ? shown(value).replace(INSTANT, (at) => (Date.parse(at) > since ? 'now' : at))
      : value,
  );
  return JSON.parse(text);
}
