import {
  type GraphQLObjectType,
  getNullableType,
  isLeafType,
  isNonNullType,
  isRequiredArgument,
} from 'graphql';
import { nodeId } from '../../subgraphs/runtime/nodes/node-id';
import type { ServiceName } from '../../subgraphs/system';
import type { AskOptions, TestGateway } from '../support/asking';
import { schema } from '../support/client-schema';
import { startGateway } from '../support/gateway';
import { sampleArguments } from '../support/sample-arguments';
import { type Samples, writtenArguments } from '../support/samples';
import { sharedGateway } from '../support/shared-gateway';
import { subgraphs } from '../support/subgraphs';
import { addWrittenRows } from '../support/written-rows';

let gateway: TestGateway;
let samples: Samples;
let removeRows: (() => Promise<void>) | undefined;
beforeAll(async () => {
  gateway = await sharedGateway();
  samples = await sampleArguments();
  removeRows = await addWrittenRows();
});
afterAll(async () => {
  await gateway?.stop();
  await removeRows?.();
});

const NODE_TYPES = [
  ...schema.getPossibleTypes(schema.getType('Node') as never),
] as readonly GraphQLObjectType[];

/** Root fields that find one thing by its ids alone. */
const LOOKUPS = Object.values(schema.getQueryType()!.getFields()).filter(
  ({ args }) => args.length > 0 && args.every((arg) => isRequiredArgument(arg) && String(arg.type) === 'ID!'),
);
const lookupOf = ({ name }: GraphQLObjectType) =>
  LOOKUPS.find((field) => String(field.type) === name && field.args.at(-1)!.name === 'id')!;

/** The values of a type that anybody may see who sees its things. */
const valuesOf = (type: GraphQLObjectType) =>
  Object.values(type.getFields())
    .filter(({ args, type: of }) => args.length === 0 && isNonNullType(of) && isLeafType(getNullableType(of)))
    .map(({ name }) => name)
    .join(' ');

/** A thing of a type by its root field, as `found`. */
const found = (type: GraphQLObjectType, selection: string) => {
  const { name } = lookupOf(type);
  const field = schema.getQueryType()!.getFields()[name]!;
  return `found: ${name}${writtenArguments(`Query.${name}`, field, samples, 1)} { ${selection} }`;
};

const node = (id: string, selection: string) => `node: node(id: "${id}") { ${selection} }`;

const idOf = async (type: GraphQLObjectType): Promise<string> =>
  (await gateway.data(`{ ${found(type, 'nodeId')} }`)).found.nodeId;

const told = (errors: readonly any[] = []) =>
  errors.map(({ path, extensions }) => [path.join('.'), extensions.code, extensions.inputPath]);

test('whatever is found by its id is a node, and every node is found so', () => {
  const things = LOOKUPS.map(({ type, args }) => [String(type), args.at(-1)!.name] as const)
    .filter(([, name]) => name === 'id')
    .map(([type]) => type);
  expect(things.filter((type) => !/^(Node)$/.test(type)).sort()).toEqual(
    NODE_TYPES.map(({ name }) => name).sort(),
  );
  expect(NODE_TYPES.length).toBeGreaterThan(30);
});

describe.each(NODE_TYPES.map((type) => [type.name, type] as const))('%s', (name, type) => {
  test('is found by its node id with all that it has', async () => {
    const { found: thing } = await gateway.data(`{ ${found(type, `__typename ${valuesOf(type)}`)} }`);
    expect(thing.nodeId).not.toBe(thing.id);
    const selection = `__typename nodeId ... on ${name} { ${valuesOf(type)} }`;
    expect(await gateway.data(`{ ${node(thing.nodeId, selection)} }`)).toEqual({ node: thing });
  });

  test('is null where there is none of this id, whatever is asked of it', async () => {
    const key = lookupOf(type).args.map(() => '999999999999');
    const none = nodeId({ type: name, key });
    for (const selection of [
      '__typename',
      'nodeId',
      `... on ${name} { id }`,
      `... on ${name} { ${valuesOf(type)} }`,
    ])
      expect(await gateway.ask(`{ ${node(none, selection)} }`)).toMatchObject({ data: { node: null } });
  });

  test('is as its root field for those who see it, and not there for those who do not', async () => {
    const id = await idOf(type);
    for (const viewer of [
      '300',
      '300; hr',
      '300; trader',
      '300; risk_officer',
      '300; auditor',
      'service:1; market_data',
    ]) {
      const options: AskOptions = { viewer };
      const { data, errors } = await gateway.ask(
        `{ ${found(type, 'id')} ${node(id, `__typename ... on ${name} { id }`)} bare: ${node(id, 'nodeId').slice('node: '.length)} }`,
        {},
        options,
      );
      const isSeen = data.found !== null;
      expect({ viewer, errors: told(errors), data }).toEqual({
        viewer,
        errors: [],
        data: {
          found: isSeen ? { id: expect.any(String) } : null,
          node: isSeen ? { __typename: name, id: data.found.id } : null,
          bare: isSeen ? { nodeId: id } : null,
        },
      });
    }
  });
});

test('some are seen by some viewers and not by others', async () => {
  const id = nodeId({ type: 'Portfolio', key: ['1'] });
  const asked = (viewer: string) => gateway.data(`{ ${node(id, 'nodeId')} }`, {}, { viewer });
  expect(await asked('300')).toEqual({ node: null });
  expect(await asked('300; trader')).toEqual({ node: { nodeId: id } });
});

test('several are found at once, each in its place: of all services, twice, unknown ones, and what is no id', async () => {
  const ids = await Promise.all(NODE_TYPES.map(idOf));
  const unknown = nodeId({ type: 'Employee', key: ['999999999999'] });
  const wrong = [
    'x',
    nodeId({ type: 'Nobody', key: ['1'] }),
    nodeId({ type: 'Employee', key: ['1', '2'] }),
    nodeId({ type: 'Employee', key: ['007'] }),
  ];
  const asked = [...ids, unknown, ...wrong, ...ids.toReversed()];
  const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename nodeId ... on Employee { fullName } ... on Risk { title } } }`;
  const { data, errors } = await gateway.ask(query, { ids: asked });
  const names = new Map(NODE_TYPES.map(({ name }, index) => [ids[index], name]));
  expect(data.nodes.map((one: any) => one && [one.__typename, one.nodeId])).toEqual(
    asked.map((id) => (names.has(id) ? [names.get(id), id] : null)),
  );
  expect(data.nodes.find((one: any) => one?.__typename === 'Employee').fullName).toEqual(expect.any(String));
  expect(told(errors)).toEqual(
    wrong.map((_, index) => {
      const at = ids.length + 1 + index;
      return [`nodes.${at}`, 'BAD_ID', ['ids', at]];
    }),
  );
});

test('what is no id of a node is BAD_ID, with its place', async () => {
  const query = '{ node(id: "5") { nodeId } hc: department(id: "1") { id } }';
  const { data, errors } = await gateway.ask(query);
  expect(data).toEqual({ node: null, hc: { id: '1' } });
  expect(errors).toMatchObject([
    {
      path: ['node'],
      locations: [{ line: 1, column: 12 }],
      extensions: { code: 'BAD_ID', inputPath: ['id'] },
    },
  ]);
});

test('200 are found at once, and 201 are refused', async () => {
  const ids = Array.from({ length: 201 }, (_, index) =>
    nodeId({ type: 'Account', key: [String(index + 1)] }),
  );
  const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { nodeId } }';
  const { data } = await gateway.ask(query, { ids: ids.slice(1) });
  expect(data.nodes).toHaveLength(200);
  expect(told((await gateway.ask(query, { ids })).errors)).toEqual([['nodes', 'TOO_MANY_IDS', ['ids']]]);
});

test('under names of the client, by conditions, in fragments, several times', async () => {
  const employee = nodeId({ type: 'Employee', key: ['5'] });
  const none = nodeId({ type: 'Employee', key: ['999999999999'] });
  const data = await gateway.data(
    `query ($a: ID!, $b: ID!, $on: Boolean!) {
      id: node(id: $a) { nodeId: __typename id: nodeId ...Person }
      gone: node(id: $b) { ...Person }
      maybe: node(id: $a) { nodeId @include(if: $on) ... on Employee @skip(if: $on) { id } }
      nodes(ids: [$b, $a]) { ... on Node { nodeId } }
    }
    fragment Person on Employee { name: fullName employee: id }`,
    { a: employee, b: none, on: true },
  );
  expect(data).toEqual({
    id: { nodeId: 'Employee', id: employee, name: expect.any(String), employee: '5' },
    gone: null,
    maybe: { nodeId: employee },
    nodes: [null, { nodeId: employee }],
  });
});

test('whether one is there is asked of its service once, and only where nothing else tells', async () => {
  const id = nodeId({ type: 'Employee', key: ['5'] });
  const statements = async (selection: string) =>
    (await gateway.ask(`{ ${node(id, selection)} }`)).citus.statements.map(({ statement, keys }) => [
      statement,
      keys,
    ]);
  expect(await statements('nodeId')).toEqual([['hc.employee.byId', 1]]);
  expect(await statements('... on Employee { fullName }')).toEqual([['hc.employee.byId', 1]]);
  expect(await statements('... on Account { name }')).toEqual([['hc.employee.byId', 1]]);
});

test('it costs at most what was said before', async () => {
  const ids = await Promise.all(NODE_TYPES.map(idOf));
  const { cost } = await gateway.ask(
    'query ($ids: [ID!]!) { nodes(ids: $ids) { nodeId ... on Employee { fullName } } }',
    { ids },
  );
  expect(cost.actual.rows).toBeLessThanOrEqual(cost.estimated.rows);
  expect(cost.actual.tasks).toBeLessThanOrEqual(cost.estimated.tasks);
  // Each is of one type: not each of all types in each service.
  expect(cost.estimated.tasks).toBeLessThanOrEqual(7 * ids.length);
});

describe('where a service is away', () => {
  let without: TestGateway;
  beforeAll(async () => {
    without = await startGateway({ HC_SUBGRAPH_URL: 'http://127.0.0.1:9/graphql', SUBGRAPH_RETRIES: '0' });
  });
  afterAll(() => without.stop());

  test('its nodes are errors, and those of others are there', async () => {
    const employee = nodeId({ type: 'Employee', key: ['5'] });
    const account = nodeId({ type: 'Account', key: ['1001'] });
    for (const more of ['', '... on Employee { fullName }']) {
      const { data, errors } = await without.ask(
        `query ($ids: [ID!]!) { nodes(ids: $ids) { nodeId ... on Account { code } ${more} } }`,
        { ids: [employee, account] },
        { viewer: 'service:1; accountant' },
      );
      expect(data.nodes).toEqual([null, { nodeId: account, code: expect.any(String) }]);
      expect(errors).toMatchObject([{ extensions: { code: 'SERVICE_UNAVAILABLE', service: 'hc' } }]);
      expect(errors![0]!.path!.slice(0, 2)).toEqual(['nodes', 0]);
    }
  });
});

test("Apollo's executor finds nodes as well", async () => {
  const over = await startGateway({ GATEWAY_EXECUTOR: 'apollo' });
  try {
    const id = nodeId({ type: 'Trade', key: ['1', '999999999999'] });
    const employee = nodeId({ type: 'Employee', key: ['5'] });
    const query = `{ ${node(employee, '__typename nodeId ... on Employee { id fullName }')}
      none: node(id: "${id}") { ... on Trade { quantity } } }`;
    const { data } = await over.ask(query);
    expect(data).toEqual({
      node: { __typename: 'Employee', nodeId: employee, id: '5', fullName: expect.any(String) },
      none: null,
    });
  } finally {
    await over.stop();
  }
});

test('the id of a node is told by the service whose it is, also of what another service refers to', async () => {
  const { portfolio } = await gateway.data('{ portfolio(id: "1") { nodeId manager { id nodeId } } }');
  expect(portfolio).toEqual({
    nodeId: nodeId({ type: 'Portfolio', key: ['1'] }),
    manager: { id: portfolio.manager.id, nodeId: nodeId({ type: 'Employee', key: [portfolio.manager.id] }) },
  });
  const owners = Object.entries(subgraphs).flatMap(([service, { schema: own }]) =>
    [...own.getPossibleTypes(own.getType('Node') as never)].map(({ name }) => [name, service as ServiceName]),
  );
  expect(new Set(owners.map(([type]) => type)).size).toBe(owners.length);
});
