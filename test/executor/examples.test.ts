import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getIntrospectionQuery } from 'graphql';
import type { Answer, TestGateway } from '../support/asking';
import { startGateway } from '../support/gateway';

const folder = join(__dirname, '..', '..', 'examples');
const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));

let plan: TestGateway;
let apollo: TestGateway;

beforeAll(async () => {
  [plan, apollo] = [
    await startGateway({ GATEWAY_EXECUTOR: 'plan' }),
    await startGateway({ GATEWAY_EXECUTOR: 'apollo' }),
  ];
});

afterAll(() => Promise.all([plan?.stop(), apollo?.stop()]));

const fallbacks = async () => {
  const metrics = await fetch(`${plan.url}/metrics`).then((response) => response.text());
  return metrics.split('\n').filter((line) => line.startsWith('gateway_executor_fallbacks_total'));
};

test.each(files)("%s has the answer that Apollo's executor gives, and is not left to it", async (file) => {
  const query = readFileSync(join(folder, file), 'utf8');
  const [own, other] = [await plan.ask(query), await apollo.ask(query)];
  expect(own.errors).toEqual(other.errors);
  expect(own.data).toEqual(other.data);
  expect(own.data).toBeTruthy();
  expect(await fallbacks()).toEqual([]);
});

test.each(files)('%s asks the same statements when it has been compiled', async (file) => {
  const query = readFileSync(join(folder, file), 'utf8');
  const [first] = [await plan.ask(query), await plan.ask(query), await plan.ask(query)];
  const compiled = await plan.ask(query);
  expect(compiled.data).toEqual(first.data);
  expect(namesOf(compiled)).toEqual(namesOf(first));
});

const namesOf = ({ citus: { statements } }: Answer) =>
  statements.map(({ service, statement }) => `${service}.${statement}`).sort();

test('introspection has the answer that Apollo gives, and @defer', async () => {
  const query = getIntrospectionQuery();
  const { __schema: schema } = await plan.data(query);
  const directives = schema.directives.filter(({ name }: { name: string }) => name !== 'defer');
  expect(directives).toHaveLength(schema.directives.length - 1);
  expect({ __schema: { ...schema, directives } }).toEqual(await apollo.data(query));
  expect(await fallbacks()).toEqual([]);
});

test.each([
  ['query A { __typename } query B { __typename }', {}],
  ['query ($id: ID!) { employee(id: $id) { id } }', {}],
  ['query ($ids: [ID!]!) { portfoliosByIds(ids: $ids) { id } }', { ids: [{}] }],
  ['{ employee(id: "x") { id } }', {}],
  ['{ employees(first: 100000) { totalCount } }', {}],
  ['mutation { __typename }', {}],
])('%s with %j is answered as by Apollo', async (query, variables) => {
  const [own, other] = [await plan.ask(query, variables), await apollo.ask(query, variables)];
  expect([own.status, own.data, own.errors]).toEqual([other.status, other.data, other.errors]);
});

test('an operation that the executor does not support is counted by its reason', async () => {
  const query = `query ($representations: Int) {
    employee(id: "1") { ownedDocuments(first: $representations) { nodes { id } } }
  }`;
  const [own, other] = [
    await plan.ask(query, { representations: 2 }),
    await apollo.ask(query, { representations: 2 }),
  ];
  expect(own.data).toEqual(other.data);
  expect(await fallbacks()).toEqual(['gateway_executor_fallbacks_total{reason="variable-name"} 1']);
});

test('the plan is shown to a caller who asks for it as Sandbox does', async () => {
  const response = await fetch(`${plan.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'apollo-query-plan-experimental': '1' },
    body: JSON.stringify({ query: '{ employee(id: "1") { fullName } }' }),
  });
  const { extensions } = (await response.json()) as { extensions: Record<string, string> };
  expect(extensions.__queryPlanExperimental).toMatch(/^QueryPlan \{\s+Fetch\(service: "hc"\)/);
});
