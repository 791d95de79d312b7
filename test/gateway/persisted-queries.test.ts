import { createHash } from 'node:crypto';
import type { TestGateway } from '../support/asking';
import { startGateway } from '../support/gateway';

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

const persisted = (sha256Hash: string) => ({ persistedQuery: { version: 1, sha256Hash } });

async function post({ url }: TestGateway, body: object) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const { data, errors } = (await response.json()) as any;
  return { status: response.status, data, code: errors?.[0].extensions.code, message: errors?.[0].message };
}

describe('automatic persisted queries', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startGateway();
  });
  afterAll(() => gateway.stop());

  test('a query is sent once, and by its hash from then on', async () => {
    const query = 'query Known($id: ID!) { department(id: $id) { id } }';
    const variables = { id: '1' };
    const extensions = persisted(hashOf(query));
    expect(await post(gateway, { variables, extensions })).toMatchObject({
      status: 200,
      code: 'PERSISTED_QUERY_NOT_FOUND',
      // What Apollo's clients wait for, letter by letter.
      message: 'PersistedQueryNotFound',
    });
    const answer = { status: 200, data: { department: { id: '1' } } };
    expect(await post(gateway, { query, variables, extensions })).toMatchObject(answer);
    expect(await post(gateway, { variables, extensions })).toMatchObject(answer);
  });

  test('by GET too', async () => {
    const query = 'query ByGet { __typename }';
    await post(gateway, { query, extensions: persisted(hashOf(query)) });
    const search = new URLSearchParams({ extensions: JSON.stringify(persisted(hashOf(query))) });
    const response = await fetch(`${gateway.url}/graphql?${search}`, {
      headers: { 'apollo-require-preflight': 'yes' },
    });
    expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
  });

  test('a hash that is not the one of the query is refused', async () => {
    const answer = await post(gateway, {
      query: '{ __typename }',
      extensions: persisted(hashOf('{ other }')),
    });
    expect(answer).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
  });

  test('a query that is not valid is not kept', async () => {
    const query = '{ nothing }';
    const extensions = persisted(hashOf(query));
    expect(await post(gateway, { query, extensions })).toMatchObject({ code: 'GRAPHQL_VALIDATION_FAILED' });
    expect(await post(gateway, { extensions })).toMatchObject({ code: 'PERSISTED_QUERY_NOT_FOUND' });
  });
});

test('switched off, a hash is not enough, and clients are told to stop trying', async () => {
  const gateway = await startGateway({ PERSISTED_QUERIES: 'off' });
  const query = '{ __typename }';
  const answer = await post(gateway, { query, extensions: persisted(hashOf(query)) });
  await gateway.stop();
  expect(answer).toMatchObject({ code: 'PERSISTED_QUERY_NOT_SUPPORTED' });
});
