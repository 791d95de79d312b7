import type { ClientBase } from 'pg';
import { type Params, type Statement, valuesOf } from '../declare/statement';

/** What Citus plans for a statement. */
export interface StatementPlan {
  /** Tasks of the largest part of the plan: shards that are asked. 0 when nothing leaves this node. */
  readonly tasks: number;
  /** Plans whose result another part waits for: a sign that a query was not pushed down whole. */
  readonly subplans: number;
}

/**
 * Asks Citus how it would run a statement, without running it. Sends `EXPLAIN (FORMAT JSON) <statement>` with the
 * parameters. Rejects with what the server answers.
 */
export async function explain(
  client: ClientBase,
  statement: Statement,
  params: Params,
): Promise<StatementPlan> {
  const { rows } = await client.query<{ 'QUERY PLAN': unknown }>(
    `explain (costs off, format json) ${statement.text}`,
    valuesOf(statement, params),
  );
  const plan = rows[0]?.['QUERY PLAN'];
  const counts = collect(plan, 'Task Count').map(Number);
  return {
    tasks: Math.max(0, ...counts),
    subplans: collect(plan, 'Subplan Name').length + collect(plan, 'Subplans').flat().length,
  };
}

/** Every value under that name, anywhere in the plan. */
function collect(node: unknown, name: string): unknown[] {
  if (Array.isArray(node)) return node.flatMap((item) => collect(item, name));
  if (typeof node !== 'object' || node === null) return [];
  const own = name in node ? [(node as Record<string, unknown>)[name]] : [];
  return [...own, ...Object.values(node).flatMap((child) => collect(child, name))];
}

const SAMPLES: Readonly<Record<string, unknown>> = {
  bigint: '1',
  integer: 5,
  int: 5,
  smallint: 5,
  text: 'A',
  numeric: '1',
  boolean: true,
  'double precision': 1,
  real: 1,
  date: '2026-06-30',
  time: '17:00',
  timestamptz: '2026-06-30T17:00:00Z',
  timestamp: '2026-06-30T17:00:00',
  jsonb: '{}',
  json: '{}',
  uuid: '6ba7b810-9dad-11d1-80b4-00c04fd430c8',
};

/** Parameters of the right types, for plans: the given keys, and for everything else a value of its type. */
export function sampleParams(statement: Statement, keys: readonly string[]): Params {
  const sample = (type: string) => {
    const element = SAMPLES[type.replace('[]', '')];
    if (element === undefined) throw new Error(`statement "${statement.name}": no sample of type ${type}`);
    return type.endsWith('[]') ? [element] : element;
  };
  return Object.fromEntries(
    statement.parameters.map(({ name, type }) => [
      name,
      name === 'key' ? keys[0] : name === 'keys' ? [...keys] : sample(type),
    ]),
  );
}
