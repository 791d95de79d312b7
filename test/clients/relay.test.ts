import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import {
  buildClientSchema,
  type GraphQLObjectType,
  type GraphQLSchema,
  getIntrospectionQuery,
  getNullableType,
  isLeafType,
  isNonNullType,
  printSchema,
} from 'graphql';
import { nodeId } from '../../subgraphs/runtime/nodes/node-id';
import type { TestGateway } from '../support/asking';
import { sharedGateway } from '../support/shared-gateway';

let gateway: TestGateway;
let schema: GraphQLSchema;
let folder: string;
let printed: string;

/** A list in pages, refetched from the thing that it is of. */
const PAGES = `fragment pages_portfolio on Portfolio
  @refetchable(queryName: "pagesRefetchQuery")
  @argumentDefinitions(count: { type: "Int", defaultValue: 3 }, cursor: { type: "String" }) {
  name
  holdings(first: $count, after: $cursor) @connection(key: "pages_holdings") { edges { node { symbol quantity } } }
}`;

const valuesOf = (type: GraphQLObjectType) =>
  Object.values(type.getFields())
    .filter(({ args, type: of }) => args.length === 0 && isNonNullType(of) && isLeafType(getNullableType(of)))
    .map(({ name }) => name);

const nodeTypes = () => schema.getPossibleTypes(schema.getType('Node') as never);

/** The operation that the compiler has written for a query. */
const compiled = (query: string): string =>
  JSON.parse(
    /"text": ("(?:[^"\\]|\\.)*")/.exec(readFileSync(join(folder, 'out', `${query}.graphql.js`), 'utf8'))![1]!,
  );

beforeAll(async () => {
  gateway = await sharedGateway();
  schema = buildClientSchema(await gateway.data(getIntrospectionQuery()));
  folder = mkdtempSync(join(tmpdir(), 'relay-'));
  for (const name of ['src', 'out']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'schema.graphql'), printSchema(schema));
  const fragments: [string, string][] = nodeTypes().map((type) => [
    type.name,
    `fragment ${type.name}_card on ${type.name} @refetchable(queryName: "${type.name}RefetchQuery") {
      ${valuesOf(type).join(' ')}
    }`,
  ]);
  for (const [module, fragment] of [...fragments, ['pages', PAGES] as const])
    writeFileSync(join(folder, 'src', `${module}.js`), `export default graphql\`${fragment}\`;\n`);
  writeFileSync(
    join(folder, 'relay.config.json'),
    JSON.stringify({
      src: './src',
      schema: './schema.graphql',
      language: 'javascript',
      artifactDirectory: './out',
      schemaConfig: { nodeInterfaceIdField: 'nodeId' },
    }),
  );
  const relay = require.resolve('relay-compiler/cli.js');
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [relay, 'relay.config.json'], {
    cwd: folder,
  });
  printed = stdout + stderr;
});

afterAll(async () => {
  await gateway?.stop();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

test("Relay's compiler takes the schema, with a fragment to refetch of every type that has nodes", () => {
  expect(nodeTypes().length).toBeGreaterThan(30);
  expect(printed).toContain('Compilation completed');
  for (const { name } of nodeTypes()) expect(compiled(`${name}RefetchQuery`)).toMatch(/node\(id: \$nodeId\)/);
});

test('what it has written is answered, of every type', async () => {
  const keys: Readonly<Record<string, readonly string[]>> = {
    Employee: ['5'],
    Portfolio: ['1'],
    Risk: ['1'],
    Account: ['1001'],
  };
  for (const [type, key] of Object.entries(keys)) {
    const id = nodeId({ type, key });
    const { node } = await gateway.data(compiled(`${type}RefetchQuery`), { nodeId: id });
    expect(node).toMatchObject({ __typename: type, nodeId: id, id: key[0] });
  }
  for (const type of nodeTypes()) {
    const { name } = type;
    const none = nodeId({ type: name, key: noKey(type) });
    expect(await gateway.data(compiled(`${name}RefetchQuery`), { nodeId: none })).toEqual({ node: null });
  }
});

/** Values of the key of a type that name nothing: as many as its root field takes. */
function noKey({ name }: GraphQLObjectType): string[] {
  const lookup = Object.values(schema.getQueryType()!.getFields()).find(
    ({ type, args }) =>
      String(type) === name && args.at(-1)?.name === 'id' && args.every((arg) => String(arg.type) === 'ID!'),
  );
  return lookup!.args.map(() => '999999999999');
}

test('a list is paged from its node', async () => {
  const id = nodeId({ type: 'Portfolio', key: ['3'] });
  const query = compiled('pagesRefetchQuery');
  const first = await gateway.data(query, { nodeId: id, count: 2 });
  expect(first.node.holdings.edges).toHaveLength(2);
  const { endCursor } = first.node.holdings.pageInfo;
  const next = await gateway.data(query, { nodeId: id, count: 2, cursor: endCursor });
  const symbols = ({ node }: any) => node.holdings.edges.map((edge: any) => edge.node.symbol);
  const both = await gateway.data(query, { nodeId: id, count: 4 });
  expect([...symbols(first), ...symbols(next)]).toEqual(symbols(both));
});
