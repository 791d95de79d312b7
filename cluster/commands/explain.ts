import type { Client } from 'pg';
import { declaredPages } from '../../citus/declare/page';
import { declaredReports } from '../../citus/declare/report';
import { declaredStatements, type Statement, valuesOf } from '../../citus/declare/statement';
import { type Distribution, placementOf } from '../../citus/distribution';
import { explain, sampleParams } from '../../citus/route/explain';
import { Topology } from '../../citus/route/topology';
import { statementsOf } from '../../citus/rows/rows-query';
import { partOf } from '../../citus/send/command';
import { fenceStatement } from '../../citus/shard-reads/fence';
import { keysByNode, type NodeKeys } from '../../citus/shard-reads/shard-keys';
import { ShardStatements } from '../../citus/shard-reads/shard-statement';
import { ConfigError } from '../../platform/config';
import { there } from '../../platform/there';
import type { System } from '../../subgraphs/runtime/system';
import type { Command, Invocation } from '../cli/command';
import { urlsOf } from '../cli/services';
import { hasCitus } from '../distribute';
import { withClient } from '../prepare';
import { topologyConnections } from '../status/shard-reads';

/** Shows what a declared statement does on a cluster. */
export const explainCommand: Command = {
  name: 'explain',
  usage: '<statement>',
  summary: "a declared statement's route, tables and SQL, and what the cluster plans for it",
  details: `
The names are those of docs/routes.md and of extensions.citus in answers: <service>.<aggregate>.byId. Of a page or report, which
are many statements, the names of all are listed. A part of a name lists those that have it. The statement is planned with
sample values and not run.`,
  options: {
    keys: {
      type: 'string',
      value: 'k,k',
      description: 'values of the distribution column; 1,2,3 or A,B,C unless given',
    },
  },
  run: async (invocation) => {
    const [name, ...more] = invocation.positionals;
    if (name === undefined || more.length > 0) throw new ConfigError('Name one statement.');
    const statement = find(name, invocation.system);
    if (Array.isArray(statement)) return { data: { statements: statement }, text: statement.join('\n') };
    return describe(statement, invocation);
  },
};

/** The statement of that name, or the names that contain it. Throws ConfigError where there are none. */
function find(name: string, system: System): Statement | string[] {
  // Declares them all: the services register their statements when they are loaded.
  for (const service of system.services) void service.subgraph;
  const all = [
    ...declaredStatements().values(),
    ...[...declaredPages().values()].flatMap((page) => page.variants()),
    ...[...declaredReports().values()].flatMap((report) => report.variants()),
  ];
  const exact = all.find((statement) => statement.name === name);
  if (exact) return exact;
  const names = all
    .map((statement) => statement.name)
    .filter((one) => one.toLowerCase().includes(name.toLowerCase()));
  if (names.length === 0)
    throw new ConfigError(`No statement has "${name}" in its name: see docs/routes.md.`);
  return names.sort();
}

async function describe(statement: Statement, invocation: Invocation) {
  const { system, values } = invocation;
  const service = system.services.find(({ name }) => name === statement.name.split('.')[0]);
  if (!service) throw new ConfigError(`${statement.name} is of no service.`);
  const keys = keysFor(statement, values.keys as string | undefined);
  const params = sampleParams(statement, keys);
  return withClient(there(urlsOf(invocation, [service])[service.name]), 'cluster explain', async (client) => {
    await client.query('set citus.max_adaptive_executor_pool_size = 1');
    const citus = await hasCitus(client);
    const { tasks, subplans } = await explain(client, statement, params);
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(
      `explain (costs off) ${statement.text}`,
      valuesOf(statement, params),
    );
    const plan = rows.map((row) => row['QUERY PLAN']);
    const onShards = citus ? await shardStatement(client, service.distribution, statement, keys) : undefined;
    const tables = statement.relations.map((relation) => {
      const placement = placementOf(service.distribution, relation);
      const where =
        placement?.kind === 'distributed' ? `distributed by ${placement.column}` : placement?.kind;
      return { relation, where: where ?? 'undeclared' };
    });
    const { route } = statement;
    const data = {
      name: statement.name,
      service: service.name,
      route,
      writes: statement.writes,
      tables,
      keys,
      ...(citus && { tasks, subplans }),
      sql: statement.text,
      plan,
      ...(onShards && { onShards }),
    };
    const text = [
      `${statement.name}: ${route.kind}${route.kind === 'fan-out' ? ` (${route.reason})` : ''}`,
      ...tables.map(({ relation, where }) => `  ${relation}: ${where}`),
      citus
        ? `  ${tasks} tasks${keys.length > 0 ? ` for the keys ${keys.join(', ')}` : ''}${subplans > 0 ? `, ${subplans} subplans` : ''}`
        : '  plain PostgreSQL: there are no tasks',
      '',
      statement.text,
      '',
      ...plan,
      ...(onShards
        ? ['', `Where shards are read on their workers, of ${onShards.worker}:`, '', onShards.sql]
        : []),
    ].join('\n');
    return { data, text };
  });
}

/** What the first of the workers that hold the keys is asked; undefined of what Citus has to plan. */
async function shardStatement(
  client: Client,
  distribution: Distribution,
  statement: Statement,
  keys: readonly string[],
) {
  const map = await new Topology(topologyConnections(client), distribution, Number.MAX_SAFE_INTEGER).map();
  const statements = map && new ShardStatements(map);
  const ranges = statements?.of(statement)?.ranges;
  if (!statements || !ranges) return undefined;
  const [{ nodeId, keys: held, shards }] = keysByNode(ranges, keys) as [NodeKeys];
  const sent = partOf({ statement, params: sampleParams(statement, keys), keys }, held);
  const { query, shardIds } = there(statements.of(sent.statement)).queryOf(sent, shards);
  const { host, port } = there(map.nodes.get(nodeId));
  return {
    worker: `${host}:${port}`,
    sql: statementsOf({ queries: [query], last: fenceStatement(shardIds) })
      .map(({ text }) => text)
      .join(';\n'),
  };
}

/** Values of the distribution column for a plan: those given, else some of its type; none for a route without keys. */
function keysFor({ route, parameters }: Statement, given: string | undefined): string[] {
  const parameter = parameters.find(({ name }) => name === 'key' || name === 'keys');
  if (!parameter || route.kind === 'reference' || route.kind === 'fan-out') return [];
  const some = parameter.type.startsWith('text') ? ['A', 'B', 'C'] : ['1', '2', '3'];
  const keys = given === undefined ? some : given.split(',').map((key) => key.trim());
  return parameter.name === 'key' ? keys.slice(0, 1) : keys;
}
