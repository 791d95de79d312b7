import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestGateway } from '../support/asking';
import { startGateway } from '../support/gateway';

const DEPARTMENT = 'query Department($id: ID!) { department(id: $id) { id } }';
const TWO = 'query One { __typename } query Two { department(id: 2) { id } }';
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

const folder = mkdtempSync(join(tmpdir(), 'trusted-'));
afterAll(() => rmSync(folder, { recursive: true }));

function manifest(content: unknown): Record<string, string> {
  const file = join(folder, `${hashOf(JSON.stringify(content)).slice(0, 8)}.json`);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return { TRUSTED_DOCUMENTS: file };
}

const APOLLO = {
  format: 'apollo-persisted-query-manifest',
  version: 1,
  operations: [
    { id: hashOf(DEPARTMENT), name: 'Department', type: 'query', body: DEPARTMENT },
    { id: 'two', name: 'Two', type: 'query', body: TWO },
  ],
};
const TEXT_BY_ID = { [hashOf(DEPARTMENT)]: DEPARTMENT, two: TWO };

const variables = { id: '1' };
const FOUND = { status: 200, data: { department: { id: '1' } } };
const NOT_IN_LIST = { status: 400, code: 'PERSISTED_QUERY_NOT_IN_LIST' };
const ID_REQUIRED = { status: 400, code: 'PERSISTED_QUERY_ID_REQUIRED' };

describe.each([
  ["a manifest of Apollo's", APOLLO],
  ['texts by id, of graphql-codegen or Relay', TEXT_BY_ID],
])('with %s', (_, content) => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startGateway(manifest(content));
  });
  afterAll(() => gateway.stop());

  const answerOf = async (response: Response) => {
    const { data, errors } = (await response.json()) as any;
    return { status: response.status, data, code: errors?.[0].extensions.code };
  };
  const post = async (body: unknown) =>
    answerOf(
      await fetch(`${gateway.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    );
  const get = async (parameters: Record<string, string>) =>
    answerOf(
      await fetch(`${gateway.url}/graphql?${new URLSearchParams(parameters)}`, {
        headers: { 'apollo-require-preflight': 'yes' },
      }),
    );
  const persisted = (sha256Hash: string) => ({ persistedQuery: { version: 1, sha256Hash } });

  test.each([
    ['documentId', { documentId: hashOf(DEPARTMENT) }],
    ['documentId that says how it was made', { documentId: `sha256:${hashOf(DEPARTMENT)}` }],
    ['doc_id', { doc_id: hashOf(DEPARTMENT) }],
    ['the hash of a persisted query', { extensions: persisted(hashOf(DEPARTMENT)) }],
    ['its very text', { query: DEPARTMENT }],
    ['hash and text', { query: DEPARTMENT, extensions: persisted(hashOf(DEPARTMENT)) }],
  ])('a trusted document runs by %s', async (__, body) => {
    expect(await post({ ...body, variables })).toMatchObject(FOUND);
  });

  test('of several operations the named one runs', async () => {
    expect(await post({ documentId: 'two', operationName: 'Two' })).toMatchObject({
      data: { department: { id: '2' } },
    });
  });

  test('by GET too', async () => {
    const given = { variables: JSON.stringify(variables) };
    expect(await get({ ...given, documentId: hashOf(DEPARTMENT) })).toMatchObject(FOUND);
    const extensions = JSON.stringify(persisted(hashOf(DEPARTMENT)));
    expect(await get({ ...given, extensions })).toMatchObject(FOUND);
    expect(await get({ query: '{ __typename }' })).toMatchObject(ID_REQUIRED);
    expect(await get({ documentId: 'other' })).toMatchObject(NOT_IN_LIST);
    expect(await get({ extensions: '{' })).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
  });

  test.each([
    ['a text that is not in the list', { query: '{ __typename }' }, ID_REQUIRED],
    ['nothing', {}, ID_REQUIRED],
    ['an unknown id', { documentId: 'other' }, NOT_IN_LIST],
    ['a name that every object has', { documentId: 'constructor' }, NOT_IN_LIST],
    ['an unknown id beside a trusted text', { documentId: 'other', query: DEPARTMENT }, NOT_IN_LIST],
    [
      'a text of its own under its own hash',
      { query: '{ __typename }', extensions: persisted(hashOf('{ __typename }')) },
      NOT_IN_LIST,
    ],
    ['a list of requests', [{ query: '{ __typename }' }], { status: 400, code: 'BAD_REQUEST' }],
    ['no object', 'text', { status: 400, code: 'BAD_REQUEST' }],
  ])('%s is refused', async (__, body, expected) => {
    expect(await post(body)).toMatchObject(expected);
  });

  test('a text under the id of a trusted document does not run: the trusted one does', async () => {
    const body = { documentId: hashOf(DEPARTMENT), query: '{ __typename }', variables };
    expect(await post(body)).toMatchObject(FOUND);
  });
});

describe('a gateway does not start over', () => {
  test.each([
    ['a manifest that is not there', { TRUSTED_DOCUMENTS: join(folder, 'nowhere.json') }, /cannot be read/],
    ['no JSON', manifest('{'), /cannot be read/],
    ['another form', manifest([{ id: 1 }]), /no manifest/],
    ['a document that is not GraphQL', manifest({ broken: '{ unfinished' }), /trusted document broken/],
  ])('%s', async (_, environment, message) => {
    await expect(startGateway(environment)).rejects.toThrow(message);
  });
});
