import { get, request as httpRequest, type IncomingMessage } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { TestGateway } from '../support/asking';
import { startGateway } from '../support/gateway';

const ACCEPTED = ['br', 'gzip'] as const;

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ COMPRESS_FROM: '500' });
});
afterAll(() => gateway.stop());

interface Reply {
  readonly headers: IncomingMessage['headers'];
  readonly bytes: Buffer;
}

function ask(query: string, headers: Record<string, string>, url = gateway.url): Promise<Reply> {
  return new Promise((answered, failed) => {
    const sent = httpRequest(
      `${url}/graphql`,
      { method: 'POST', headers: { 'content-type': 'application/json', ...headers } },
      (response) => read(response).then(answered, failed),
    );
    sent.on('error', failed);
    sent.end(JSON.stringify({ query }));
  });
}

async function read(response: IncomingMessage): Promise<Reply> {
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  return { headers: response.headers, bytes: Buffer.concat(chunks) };
}

const LONG = '{ employees(first: 50) { nodes { id fullName email } } }';
const SHORT = '{ __typename }';

test.each([
  ['gzip', 'gzip'],
  ['br', 'br'],
  ['gzip, deflate, br', 'br'],
  ['gzip;q=1.0, br;q=0.5', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['*', 'br'],
  ['GZIP', 'gzip'],
])('a client that accepts %s gets a long answer as %s', async (accepted, encoding) => {
  const plain = await ask(LONG, {});
  const { headers, bytes } = await ask(LONG, { 'accept-encoding': accepted });
  expect(headers['content-encoding']).toBe(encoding);
  expect(headers.vary).toMatch(/Accept-Encoding/);
  expect(Number(headers['content-length'])).toBe(bytes.length);
  expect(bytes.length).toBeLessThan(plain.bytes.length / 2);
  const text = (encoding === 'br' ? brotliDecompressSync : gunzipSync)(bytes).toString();
  expect(text).toBe(plain.bytes.toString());
});

test.each(['identity', 'deflate', 'gzip;q=0', ''])(
  'a client that accepts %j gets it as it is',
  async (accepted) => {
    const { headers, bytes } = await ask(LONG, { 'accept-encoding': accepted });
    expect(headers['content-encoding']).toBeUndefined();
    expect(headers.vary).toMatch(/Accept-Encoding/);
    expect(JSON.parse(bytes.toString()).data.employees.nodes).toHaveLength(50);
  },
);

test.each(ACCEPTED)('a short answer is not worth it for a client that accepts %s', async (accepted) => {
  const { headers, bytes } = await ask(SHORT, { 'accept-encoding': accepted });
  expect(headers['content-encoding']).toBeUndefined();
  expect(JSON.parse(bytes.toString())).toEqual({ data: { __typename: 'Query' } });
});

test('a cross-origin answer varies by both', async () => {
  const origin = 'https://sandbox.embed.apollographql.com';
  const { headers } = await ask(LONG, { 'accept-encoding': 'gzip', origin });
  expect(headers.vary).toBe('Origin, Accept-Encoding');
  expect(headers['access-control-allow-origin']).toBe(origin);
});

test('the explorer page is compressed too', async () => {
  const { headers, bytes } = await new Promise<Reply>((answered, failed) => {
    get(`${gateway.url}/graphiql`, { headers: { 'accept-encoding': 'br' } }, (response) =>
      read(response).then(answered, failed),
    ).on('error', failed);
  });
  expect(headers['content-encoding']).toBe('br');
  expect(brotliDecompressSync(bytes).toString()).toContain('PortfoliosInDepth');
});

test('COMPRESS_FROM=0 never compresses', async () => {
  const never = await startGateway({ COMPRESS_FROM: '0' });
  const { headers } = await ask(LONG, { 'accept-encoding': 'br' }, never.url);
  await never.stop();
  expect(headers['content-encoding']).toBeUndefined();
});
