import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client/core';
import { isObjectType } from 'graphql';
import { SERVICES, type ServiceName } from '../../subgraphs/system';
import type { TestGateway } from '../support/asking';
import { schema } from '../support/client-schema';
import { startGateway } from '../support/gateway';
import { type OwnDatabase, ownDatabase } from '../support/own-database';
import { sampleArguments } from '../support/sample-arguments';
import { walkQueries } from '../support/walk-queries';

/** Trails whose entries are numbered from 1 each: what the first entry of each is about. */
const TRAILS: readonly (readonly [ServiceName, table: string, key: string, of: string, entity: string])[] = [
  ['hc', 'hc_core.employee_audit', 'employee_id', '1', 'Employee'],
  ['hc', 'hc_core.reference_audit', 'entity_key', 'Department:1', 'Department'],
  ['doc', 'doc_core.document_audit', 'document_id', '1', 'Document'],
  ['doc', 'doc_core.reference_audit', 'entity_key', 'Workflow:1', 'Workflow'],
  ['finance', 'finance_core.account_audit', 'account_id', '1', 'Account'],
  ['finance', 'finance_core.transaction_audit', 'transaction_id', '1', 'Transaction'],
  ['finance', 'finance_core.invoice_audit', 'invoice_id', '1', 'Invoice'],
  ['risk', 'risk_core.risk_audit', 'risk_id', '1', 'Risk'],
  ['market', 'market_core.portfolio_audit', 'portfolio_id', '1', 'Portfolio'],
  ['market', 'market_core.instrument_audit', 'instrument_id', '1', 'Instrument'],
  ['market', 'market_core.news_audit', 'news_id', '1', 'NewsArticle'],
];
/** Trails of access, as well. */
const READS = [
  ['hc', 'hc_core.employee_access', 'employee_id', 'Employee.salary'],
  ['doc', 'doc_core.document_access', 'document_id', 'Document'],
] as const;

/** Databases that nobody else changes while they are walked through. */
const databases = new Map<ServiceName, OwnDatabase>();
let gateway: TestGateway;
let client: ApolloClient<unknown>;
/** The walk: each query with what was answered. */
const walk: { readonly field: string; readonly query: ReturnType<typeof gql>; readonly data: any }[] = [];

beforeAll(async () => {
  for (const service of SERVICES) databases.set(service, await ownDatabase(service));
  for (const [service, table, key, of, entity] of TRAILS)
    await databases
      .get(service)!
      .sql(
        `insert into ${table} (${key}, entity, entity_id, action, actor_id, after) values ($1, $2, '1', $3, 2, '{}')`,
        [of, entity, `change${entity}`],
      );
  for (const [service, table, key, what] of READS)
    await databases
      .get(service)!
      .sql(
        `insert into ${table} (${key}, what, entity_id, viewer_id, seen_at) values (1, $1, '1', 2, '2026-06-30T08:00:00Z')`,
        [what],
      );
  const environments = [...databases.values()].map(({ environment }) => environment);
  gateway = await startGateway(Object.assign({ ACCESS_TRAIL_SHARE: '0' }, ...environments));
  // As it is without a word of configuration.
  client = new ApolloClient({
    cache: new InMemoryCache(),
    link: new HttpLink({ uri: `${gateway.url}/graphql` }),
  });
  for (const [field, text] of walkQueries(schema, await sampleArguments())) {
    const query = gql(text);
    const { data } = await client.query({ query, fetchPolicy: 'network-only' });
    walk.push({ field, query, data });
  }
});

afterAll(async () => {
  await gateway?.stop();
  for (const database of databases.values()) await database.drop();
});

/** Every object of an answer. */
function* objectsIn(value: unknown): Generator<Readonly<Record<string, unknown>>> {
  if (Array.isArray(value)) for (const item of value) yield* objectsIn(item);
  else if (typeof value === 'object' && value !== null) {
    yield value as Record<string, unknown>;
    for (const part of Object.values(value)) yield* objectsIn(part);
  }
}

const isPlain = (value: unknown) => typeof value !== 'object' || value === null;

test('the walk comes by every type that has an id', () => {
  const met = new Set(walk.flatMap(({ data }) => [...objectsIn(data)].map(({ __typename }) => __typename)));
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) && type.getFields().id,
  );
  const missing = types.map(({ name }) => name).filter((name) => !met.has(name));
  // Changes are told by subscriptions; the sample data has nobody warned and nothing traded.
  expect(missing.sort()).toEqual(['BudgetWarning', 'Change', 'Trade']);
});

test('no two things have one key in a cache that knows types and ids alone', () => {
  const things = new Map<string, Map<string, unknown>>();
  const collisions = new Set<string>();
  for (const { field, data } of walk)
    for (const { __typename, id, ...values } of objectsIn(data)) {
      if (id === undefined) continue;
      const key = `${__typename}:${id}`;
      const known = things.get(key) ?? new Map<string, unknown>();
      things.set(key, known);
      for (const [name, value] of Object.entries(values)) {
        if (!isPlain(value)) continue;
        if (known.has(name) && known.get(name) !== value)
          collisions.add(`${key}.${name} is ${known.get(name)} and, in ${field}, ${value}`);
        known.set(name, value);
      }
    }
  expect(things.size).toBeGreaterThan(1_000);
  expect([...collisions]).toEqual([]);
});

test('a node id is of one thing', () => {
  const named = new Map<unknown, string>();
  for (const { data } of walk)
    for (const { __typename, id, nodeId } of objectsIn(data)) {
      if (nodeId === undefined || id === undefined) continue;
      expect(named.get(nodeId) ?? `${__typename}:${id}`).toBe(`${__typename}:${id}`);
      named.set(nodeId, `${__typename}:${id}`);
    }
  expect(named.size).toBeGreaterThan(500);
  expect(new Set(named.values()).size).toBe(named.size);
});

test("Apollo Client's cache gives back what was answered", () => {
  const read = walk.map(({ field, query, data }) => ({ field, data, cached: client.readQuery({ query }) }));
  for (const { field, data, cached } of read) expect({ field, cached }).toEqual({ field, cached: data });
});
