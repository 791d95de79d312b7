import { request } from 'node:http';
import { databaseEnvironment } from '../support/databases';
import { PATIENT } from '../support/patience';
import { type StartedProcess, startProcess } from '../support/processes';
import { bodyOf, bombs, uniqueQuery } from './support/bombs';

/** Megabytes of heap: less than what each of these requests once took. */
const HEAP = 400;

let gateway: StartedProcess;
let subgraph: StartedProcess;
const environment = () => ({ ...PATIENT, ...databaseEnvironment() });
beforeAll(async () => {
  const bounded = [`--max-old-space-size=${HEAP}`];
  const start = (entry: string, args: string[], variables: Record<string, string>) =>
    startProcess(entry, args, { ...environment(), ...variables }, undefined, bounded);
  gateway = await start('gateway/main.ts', [], { PORT: '0' });
  subgraph = await start('subgraphs/main.ts', ['hc'], { PORT: '0' });
});
afterAll(() => Promise.all([gateway?.stop(), subgraph?.stop()]));

async function post(url: string, body: string): Promise<{ status: number; body: any; text: string }> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', viewer: '1; *' },
    body,
  });
  const text = await response.text();
  return { status: response.status, body: JSON.parse(text), text };
}

const STATUS = { REQUEST_TOO_LARGE: 413 } as Record<string, number>;

describe('a gateway with little memory', () => {
  const refused = bombs.filter(({ code }) => code !== 'TOO_EXPENSIVE');

  test.each(refused.map((bomb) => [bomb.name, bomb] as const))('refuses %s', async (_, bomb) => {
    const { status, body, text } = await post(gateway.url, bodyOf(bomb));
    expect([status, body.errors[0].extensions.code]).toEqual([STATUS[bomb.code] ?? 400, bomb.code]);
    expect(body.data).toBeUndefined();
    expect(text).not.toMatch(/call stack|node_modules|\.ts:/);
  });

  test('keeps what it knows of many different queries within bounds', async () => {
    for (let salt = 0; salt < 100; salt++) {
      const { status } = await post(gateway.url, JSON.stringify({ query: uniqueQuery(salt, 3_000) }));
      expect(status).toBe(400);
      const largest = await post(gateway.url, JSON.stringify({ query: uniqueQuery(salt, 200) }));
      expect(largest.status).toBe(200);
    }
  });

  test('sends its explorer to many at once', async () => {
    const pages = await Promise.all(Array.from({ length: 40 }, () => page('br')));
    for (const { status, bytes } of pages) expect([status, bytes > 1_000_000]).toEqual([200, true]);
    expect(new Set(pages.map(({ bytes }) => bytes)).size).toBe(1);
  });

  test('goes on to answer', async () => {
    const { body } = await post(gateway.url, JSON.stringify({ query: '{ employee(id: "1") { id } }' }));
    expect(body).toEqual({ data: { employee: { id: '1' } } });
  });
});

describe('a subgraph that is asked without a gateway', () => {
  // What only a gateway knows is that the schema may be asked for, and how large a client's document is.
  const refused = bombs.filter(
    ({ code, name }) =>
      code === 'QUERY_TOO_COMPLEX' && !/aliases|root fields|1,000 directives|largest/.test(name),
  );

  test.each(refused.map((bomb) => [bomb.name, bomb] as const))('refuses %s', async (_, bomb) => {
    const { status, body, text } = await post(subgraph.url, bodyOf(bomb));
    expect(status).toBe(400);
    // What the whole graph has, a service alone may not have.
    expect([bomb.code, 'GRAPHQL_VALIDATION_FAILED']).toContain(body.errors[0].extensions.code);
    expect(text).not.toMatch(/call stack|node_modules|\.ts:/);
  });

  test('goes on to answer', async () => {
    const { body } = await post(subgraph.url, JSON.stringify({ query: '{ employee(id: "1") { id } }' }));
    expect(body).toEqual({ data: { employee: { id: '1' } } });
  });
});

function page(encoding: string): Promise<{ status: number; bytes: number }> {
  return new Promise((answered, failed) => {
    const asked = request(
      `${gateway.url}/graphiql`,
      { headers: { 'accept-encoding': encoding } },
      (response) => {
        let bytes = 0;
        response.on('data', (chunk: Buffer) => {
          bytes += chunk.length;
        });
        response.on('end', () => answered({ status: response.statusCode!, bytes }));
        response.on('error', failed);
      },
    );
    asked.on('error', failed);
    asked.end();
  });
}
