import { createClient, fetchExchange, gql } from '@urql/core';
import { Client as Database } from 'pg';
import type { TestGateway } from '../support/asking';
import { startGateway } from '../support/gateway';
import { type OwnDatabase, ownDatabase } from '../support/own-database';

let database: OwnDatabase;
let gateway: TestGateway;
let client: ReturnType<typeof createClient>;
beforeAll(async () => {
  database = await ownDatabase('market');
  gateway = await startGateway(database.environment);
  client = createClient({
    url: `${gateway.url}/graphql`,
    exchanges: [fetchExchange],
    preferGetMethod: false,
    fetch: async (...args) => {
      const response = await fetch(...args);
      types.push(response.headers.get('content-type')!);
      return response;
    },
  });
});
afterAll(async () => {
  await gateway?.stop();
  await database?.drop();
});

/** Types of the answers that the client got. */
const types: string[] = [];
beforeEach(() => types.splice(0));

test('a query and a mutation are answered as such', async () => {
  const { data, error } = await client.query(gql`{ portfolio(id: "1") { name version } }`, {});
  expect(error).toBeUndefined();
  const mutation = gql`
    mutation ($input: UpdatePortfolioInput!) {
      updatePortfolio(input: $input) { portfolio { name } }
    }
  `;
  const input = { id: '1', name: 'By urql', version: data.portfolio.version };
  const changed = await client.mutation(mutation, { input });
  expect(changed.data).toMatchObject({ updatePortfolio: { portfolio: { name: 'By urql' } } });
  for (const type of types) expect(type).toMatch(/^application\/graphql-response\+json/);
});

test('an error has its code and place', async () => {
  const { data, error } = await client.query(gql`{ portfolio(id: "x") { name } }`, {});
  expect(data).toEqual({ portfolio: null });
  expect(error!.graphQLErrors).toEqual([
    expect.objectContaining({ path: ['portfolio'], extensions: expect.objectContaining({ code: 'BAD_ID' }) }),
  ]);
});

test('what is deferred comes later', async () => {
  const locker = new Database({ connectionString: database.ownerUrl });
  await locker.connect();
  await locker.query('begin');
  await locker.query('lock table market_core.portfolios_by_manager in access exclusive mode');
  const query = gql`
    {
      employee(id: "1") {
        fullName
        ... @defer {
          managedPortfolios(first: 1) { totalCount }
        }
      }
    }
  `;
  const seen: any[] = [];
  await new Promise<void>((resolve, reject) => {
    client.query(query, {}).subscribe(({ data, error, hasNext }) => {
      if (error) reject(error);
      seen.push(structuredClone(data));
      if (seen.length === 1) locker.query('rollback').catch(reject);
      if (!hasNext) resolve();
    });
  });
  await locker.end();
  expect(types).toEqual([expect.stringMatching(/^multipart\/mixed/)]);
  expect(seen[0].employee).toEqual({ fullName: expect.any(String) });
  expect(seen.at(-1).employee.managedPortfolios).toMatchObject({ totalCount: expect.any(Number) });
});
