import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { readSupergraph } from '../../gateway/supergraph';
import { nodeId } from '../../subgraphs/runtime/nodes/node-id';
import { SERVICES } from '../../subgraphs/system';
import { asking, type TestGateway } from '../support/asking';
import { databaseEnvironment } from '../support/databases';
import { type StartedProcess, startProcess } from '../support/processes';
import { sharedGateway } from '../support/shared-gateway';

const EXAMPLES = join(__dirname, '..', '..', 'examples');

/** The gateway and each subgraph as a process of its own. */
const started: StartedProcess[] = [];
let distributed: Pick<TestGateway, 'ask' | 'data'>;
let allInOne: TestGateway;

beforeAll(async () => {
  const environment = { PORT: '0', ...databaseEnvironment() };
  const servers = await Promise.all(
    SERVICES.map((service) => startProcess('subgraphs/main.ts', [service], environment)),
  );
  started.push(...servers);
  const endpoints = Object.fromEntries(
    SERVICES.map((service, index) => [
      `${service.toUpperCase()}_SUBGRAPH_URL`,
      `${servers[index]!.url}/graphql`,
    ]),
  );
  const gateway = await startProcess('gateway/main.ts', [], { PORT: '0', ...endpoints });
  started.push(gateway);
  distributed = asking(gateway.url);
  allInOne = await sharedGateway();
});

afterAll(async () => {
  await allInOne?.stop();
  expect(await Promise.all(started.map((process) => process.stop()))).toEqual(started.map(() => 0));
});

const NODES = `query ($ids: [ID!]!) { nodes(ids: $ids) {
  __typename ... on Employee { id fullName department { name } } ... on Portfolio { name cashAccount { code } } } }`;
const IDS = [
  nodeId({ type: 'Employee', key: ['5'] }),
  nodeId({ type: 'Employee', key: ['999999999999'] }),
  nodeId({ type: 'Portfolio', key: ['1'] }),
  'x',
];

const operations = readdirSync(EXAMPLES).filter((file) => file.endsWith('.graphql'));

test.each(operations)('six servers answer %s as one process does', async (file) => {
  const operation = readFileSync(join(EXAMPLES, file), 'utf8');
  const [one, six] = [await allInOne.ask(operation), await distributed.ask(operation)];
  expect(six.data).toEqual(one.data);
  expect(six.errors).toEqual(one.errors);
});

test('things of all services are found by their node ids through all servers', async () => {
  const { errors, data } = await distributed.ask(NODES, { ids: IDS });
  expect(errors).toMatchObject([
    { path: ['nodes', 3], extensions: { code: 'BAD_ID', inputPath: ['ids', 3] } },
  ]);
  expect(data).toEqual((await allInOne.ask(NODES, { ids: IDS })).data);
  expect(data.nodes.map((node: any) => node?.__typename)).toEqual([
    'Employee',
    undefined,
    'Portfolio',
    undefined,
  ]);
});

test("Apollo's gateway serves the supergraph, with a process for the subgraph of nodes", async () => {
  const nodes = await startProcess('subgraphs/main.ts', ['nodes'], { PORT: '0' });
  started.push(nodes);
  const urls: Record<string, string> = { nodes: `${nodes.url}/graphql` };
  for (const [index, name] of SERVICES.entries()) urls[name] = `${started[index]!.url}/graphql`;
  const supergraphSdl = readSupergraph().replace(
    /@join__graph\(name: "(\w+)", url: "[^"]*"\)/g,
    (_, name: string) => `@join__graph(name: "${name}", url: "${urls[name]}")`,
  );
  const server = new ApolloServer({ gateway: new ApolloGateway({ supergraphSdl }) });
  try {
    const { body } = await server.executeOperation({ query: NODES, variables: { ids: IDS } });
    const { data, errors } = (body as any).singleResult;
    expect(errors).toMatchObject([{ path: ['nodes', 3] }]);
    expect(data).toEqual((await allInOne.ask(NODES, { ids: IDS })).data);
  } finally {
    await server.stop();
  }
});

test('the statements behind an answer are told through all servers', async () => {
  const operation = readFileSync(join(EXAMPLES, '12-portfolios-in-depth.graphql'), 'utf8');
  const named = ({ citus }: Awaited<ReturnType<typeof allInOne.ask>>) =>
    citus.statements.map(({ service, statement, route, keys, rows }) => ({
      service,
      statement,
      route,
      keys,
      rows,
    }));
  const byName = (a: { statement: string; keys?: number }, b: { statement: string; keys?: number }) =>
    a.statement.localeCompare(b.statement) || (a.keys ?? 0) - (b.keys ?? 0);
  const [one, six] = [await allInOne.ask(operation), await distributed.ask(operation)];
  expect(named(six).sort(byName)).toEqual(named(one).sort(byName));
});
