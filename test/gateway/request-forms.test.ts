import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import type { TestGateway } from '../support/asking';
import { startGateway } from '../support/gateway';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ BODY_LIMIT_BYTES: '2000' });
});
afterAll(() => gateway.stop());

interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: any;
}

/** Sends exactly these headers, and the body in chunks where no length is given. */
function send(method: string, headers: Record<string, string>, body = '', path = '/graphql'): Promise<Reply> {
  return new Promise((answered, failed) => {
    const sent = httpRequest(`${gateway.url}${path}`, { method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => {
        let read: unknown = text;
        try {
          read = JSON.parse(text);
        } catch {}
        answered({ status: response.statusCode!, headers: response.headers, body: read });
      });
    });
    sent.on('error', failed);
    sent.end(body);
  });
}

const QUERY = JSON.stringify({ query: '{ __typename }' });
const JSON_TYPE = { 'content-type': 'application/json' };
const codeOf = ({ body }: Reply) => body.errors[0].extensions.code;

describe('what is refused, is refused with a code', () => {
  test.each([
    ['application/xml', {}],
    ['application/jsonlines', {}],
    ['application/json; charset=latin1', {}],
    ['text/plain', { 'apollo-require-preflight': 'yes' }],
  ])('a body of type %s', async (type, headers) => {
    const reply = await send('POST', { 'content-type': type, ...headers }, QUERY);
    expect([reply.status, codeOf(reply)]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
  });

  test('a compressed body', async () => {
    const reply = await send('POST', { ...JSON_TYPE, 'content-encoding': 'gzip' }, QUERY);
    expect([reply.status, codeOf(reply)]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'what a form of another site can send as %s',
    async (type) => {
      const reply = await send('POST', { 'content-type': type }, QUERY);
      expect([reply.status, codeOf(reply)]).toEqual([400, 'BAD_REQUEST']);
      expect(reply.body.errors[0].message).toMatch(/CSRF/);
    },
  );

  test.each(['DELETE', 'PATCH'])('the method %s', async (method) => {
    const reply = await send(method, { ...JSON_TYPE, 'content-length': '0' });
    expect([reply.status, codeOf(reply)]).toEqual([405, 'METHOD_NOT_ALLOWED']);
    expect(reply.headers.allow).toBe('GET, POST');
  });

  test('a mutation by GET', async () => {
    const query = new URLSearchParams({ query: 'mutation { __typename }' });
    const reply = await send('GET', { 'apollo-require-preflight': 'yes' }, '', `/graphql?${query}`);
    expect([reply.status, reply.headers.allow]).toEqual([405, 'POST']);
  });

  test('a body that is no JSON', async () => {
    const reply = await send('POST', JSON_TYPE, '{"query":');
    expect([reply.status, codeOf(reply)]).toEqual([400, 'BAD_REQUEST']);
  });

  test('several operations in one body', async () => {
    const reply = await send('POST', JSON_TYPE, `[${QUERY},${QUERY}]`);
    expect([reply.status, codeOf(reply)]).toEqual([400, 'BAD_REQUEST']);
  });

  test.each([
    ['that says its length', { 'content-length': '8000' }],
    ['that comes in chunks', { 'transfer-encoding': 'chunked' }],
  ])('a body beyond the limit %s', async (_, headers) => {
    const reply = await send('POST', { ...JSON_TYPE, ...headers }, 'x'.repeat(8000));
    expect([reply.status, codeOf(reply)]).toEqual([413, 'REQUEST_TOO_LARGE']);
  });

  test('a type of answer that we do not have', async () => {
    const reply = await send('POST', { ...JSON_TYPE, accept: 'text/csv' }, QUERY);
    expect([reply.status, codeOf(reply)]).toEqual([406, 'BAD_REQUEST']);
  });

  test('and every refusal is counted', async () => {
    await send('POST', JSON_TYPE, '{');
    const { body } = await send('GET', {}, '', '/metrics');
    expect(body).toMatch(/gateway_errors_total\{code="REQUEST_TOO_LARGE".*\} [1-9]/);
    expect(body).toMatch(/gateway_errors_total\{code="BAD_REQUEST".*\} [1-9]/);
  });
});

describe('what is answered', () => {
  test.each([
    ['application/json', 'application/json'],
    ['application/json; charset=utf-8', 'application/json'],
    ['application/json;charset=UTF-8', '*/*'],
  ])('a body of type %s to a client that accepts %s', async (type, accept) => {
    const reply = await send('POST', { 'content-type': type, accept }, QUERY);
    expect([reply.status, reply.headers['content-type']]).toEqual([200, 'application/json; charset=utf-8']);
    expect(reply.body).toEqual({ data: { __typename: 'Query' } });
  });

  test('a client of GraphQL over HTTP, in its own type, also where it is refused', async () => {
    const accept = 'application/graphql-response+json, application/json;q=0.9';
    const good = await send('POST', { ...JSON_TYPE, accept }, QUERY);
    const bad = await send('POST', { ...JSON_TYPE, accept }, '{');
    const invalid = await send('POST', { ...JSON_TYPE, accept }, '{"query":"{ nothing }"}');
    const type = 'application/graphql-response+json; charset=utf-8';
    expect([good.status, good.headers['content-type']]).toEqual([200, type]);
    expect([bad.status, bad.headers['content-type']]).toEqual([400, type]);
    expect([invalid.status, codeOf(invalid)]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
  });

  test('a query by GET with variables and an operation name', async () => {
    const search = new URLSearchParams({
      query: 'query A($id: ID!) { department(id: $id) { id } } query B { __typename }',
      variables: '{"id":"1"}',
      operationName: 'A',
    });
    const reply = await send('GET', { 'apollo-require-preflight': 'yes' }, '', `/graphql?${search}`);
    expect(reply.body).toEqual({ data: { department: { id: '1' } } });
  });

  test('no answer may be kept by anybody on the way', async () => {
    expect((await send('POST', JSON_TYPE, QUERY)).headers['cache-control']).toBe('no-store');
  });

  test('a body in many small pieces', async () => {
    const body = JSON.stringify({
      query: '{ departmentsByIds(ids: ["1"]) { id name } }',
      note: 'ä'.repeat(500),
    });
    const reply = await new Promise<any>((answered, failed) => {
      const headers = { ...JSON_TYPE, 'transfer-encoding': 'chunked' };
      const sent = httpRequest(`${gateway.url}/graphql`, { method: 'POST', headers }, (response) => {
        let text = '';
        response.on('data', (chunk) => {
          text += chunk;
        });
        response.on('end', () => answered(JSON.parse(text)));
      });
      sent.on('error', failed);
      const bytes = Buffer.from(body);
      for (let at = 0; at < bytes.length; at += 7) sent.write(bytes.subarray(at, at + 7));
      sent.end();
    });
    expect(reply.data.departmentsByIds).toHaveLength(1);
  });
});
