import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import type { Statement } from '../../citus';
import { placementOf } from '../../citus/distribution';
import { explain, sampleParams } from '../../citus/route/explain';
import { SERVICES, type ServiceName } from '../../subgraphs/system';
import { testDatabase } from '../support/databases';
import { allStatements, narrowedStatements, ONE_KEY, type ServiceStatement } from '../support/statements';
import { subgraphs } from '../support/subgraphs';

const ROUTES = join(__dirname, '..', '..', 'docs', 'routes.md');
const SHARDS = 32;

interface Proof {
  readonly service: ServiceName;
  readonly statement: Statement;
  readonly tasks: number;
  readonly expected: number;
}

const clients = new Map<ServiceName, Client>();

beforeAll(async () => {
  for (const service of SERVICES) {
    const client = new Client({
      connectionString: testDatabase(service),
      options: '-c citus.max_adaptive_executor_pool_size=1',
    });
    await client.connect();
    clients.set(service, client);
  }
});
afterAll(() => Promise.all([...clients.values()].map((client) => client.end())));

/** Keys of that type: three that lie in three shards. */
const KEYS: Readonly<Record<string, string[]>> = { bigint: ['1', '2', '3'], text: ['A', 'B', 'C'] };

async function prove(service: ServiceName, statement: Statement): Promise<Proof> {
  const client = clients.get(service)!;
  const { route } = statement;
  const keyed = route.kind !== 'reference' && route.kind !== 'fan-out';
  const type =
    statement.parameters.find(({ name }) => name === 'key' || name === 'keys')?.type.replace('[]', '') ?? '';
  const keys = keyed ? KEYS[type]! : [];
  const { tasks } = await explain(client, statement, sampleParams(statement, keys)).catch((error: Error) => {
    throw new Error(`${statement.name}: ${error.message}`, { cause: error });
  });
  const expected = await expectedTasks(service, statement, keys);
  return { service, statement, tasks, expected };
}

/** One shard, or those that hold the keys, or all of them; for a reference table none but this node. */
async function expectedTasks(
  service: ServiceName,
  { route, relations }: Statement,
  keys: readonly string[],
): Promise<number> {
  if (route.kind === 'single-shard' || route.kind === 'reference' || route.kind === 'bulk-insert') return 1;
  if (route.kind === 'fan-out') return SHARDS;
  const { distribution } = subgraphs[service];
  const placed = relations.map((relation) => ({ relation, placement: placementOf(distribution, relation) }));
  const distributed = placed.find(({ placement }) => placement?.kind === 'distributed')!;
  const group = distributed.placement?.kind === 'distributed' ? distributed.placement.group : '';
  const table = Object.keys(distribution.groups[group]!.tables)[0]!;
  const { rows } = await clients
    .get(service)!
    .query(
      `select count(distinct get_shard_id_for_distribution_column($1, key)) as shards from unnest($2::text[]) key`,
      [table, [...keys]],
    );
  return Number(rows[0].shards);
}

/**
 * Whether that many tasks are as declared. Fewer than the keys have shards is right where a filter excludes some keys,
 * and a reference table may be read without a task.
 */
function fits({ route, parameters }: Statement, tasks: number, expected: number): boolean {
  if (route.kind === 'reference') return tasks <= expected;
  if (route.kind === 'shard-batch') return tasks >= 1 && tasks <= expected;
  // The rows are known only when it runs: the coordinator copies each to the shard of its key.
  if (route.kind === 'bulk-insert') return true;
  // A condition of a client on the distribution column leaves shards out.
  if (route.kind === 'fan-out' && parameters.some(({ name }) => /^w\d/.test(name)))
    return tasks >= 1 && tasks <= expected;
  return tasks === expected;
}

/** Proves each; fails with those that are planned for other shards than they say. */
async function proveAll(statements: readonly ServiceStatement[]): Promise<Proof[]> {
  const proofs: Proof[] = [];
  for (const { service, statement } of statements) proofs.push(await prove(service, statement));
  const wrong = proofs
    .filter(({ statement, tasks, expected }) => !fits(statement, tasks, expected))
    .map(({ statement, tasks, expected }) => `${statement.name}: ${tasks} tasks, expected ${expected}`);
  expect(wrong).toEqual([]);
  return proofs;
}

test('Citus plans every statement with a single column for the same shards', async () => {
  expect((await proveAll(narrowedStatements())).length).toBeGreaterThan(500);
});

test('Citus plans every statement for the shards that its route says', async () => {
  const proofs = await proveAll(allStatements());
  const page = routesPage(proofs);
  if (process.env.UPDATE_ROUTES) writeFileSync(ROUTES, page);
  expect(readFileSync(ROUTES, 'utf8')).toBe(page);
});

/** One row for each declared statement, page or report; the statements of a page agree in route and tasks. */
function routesPage(proofs: readonly Proof[]): string {
  const rows = new Map<
    string,
    { count: number; route: string; tables: string; tasks: string; why: string }
  >();
  for (const { statement, tasks } of proofs) {
    // The router for one key of a batch is proven, and goes without saying.
    if (statement.name.endsWith(ONE_KEY)) continue;
    const { family, route } = statement;
    const key = `${family}|${route.kind}`;
    const known = rows.get(key);
    if (known) rows.set(key, { ...known, count: known.count + 1 });
    else
      rows.set(key, {
        count: 1,
        route: route.kind,
        tables: statement.relations.join(', '),
        tasks:
          route.kind === 'shard-batch' || route.kind === 'bulk-insert' ? 'those of its keys' : String(tasks),
        why: route.kind === 'fan-out' ? route.reason : '',
      });
  }
  const lines = [...rows].map(
    ([key, { count, route, tables, tasks, why }]) =>
      `| ${key.split('|')[0]} | ${count} | ${route} | ${tables} | ${tasks} | ${why} |`,
  );
  return `# Routes

What each statement asks of a Citus cluster with ${SHARDS} shards, as Citus itself plans it (\`EXPLAIN\`). Written and checked by
\`npm run test:citus\`; a statement that is planned for other shards than its route says fails there. A page or report
stands for all of its statements: every order, direction and filter. Rewrite with \`UPDATE_ROUTES=1 npm run test:citus\`.

| Statement | Variants | Route | Tables | Tasks | Why all shards |
|---|---|---|---|---|---|
${lines.join('\n')}
`;
}
