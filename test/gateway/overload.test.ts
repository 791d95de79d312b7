import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import type { TestGateway } from '../support/asking';
import { startGateway } from '../support/gateway';
import { type OwnDatabase, ownDatabase } from '../support/own-database';

/** Asked once before: known, and quick. */
const CHEAP = '{ positions(first: 1) { nodes { id } } }';
/** Never asked before, each: it waits for the lock. */
const dear = (number: number) => `{ d${number}: departments(first: 1) { nodes { id } } }`;

let database: OwnDatabase;
let locker: Client;
let gateway: TestGateway;
beforeAll(async () => {
  database = await ownDatabase('hc');
  locker = new Client({ connectionString: database.ownerUrl });
  await locker.connect();
  gateway = await startGateway({
    ...database.environment,
    CONCURRENCY_MAX: '4',
    QUEUE_MAX: '3',
    QUEUE_TIMEOUT_MS: '60000',
    PLANNING_QUEUE_MAX: '1',
    DEVELOPMENT_VIEWER: 'service:1; hr',
  });
});
afterAll(async () => {
  await gateway.stop();
  await locker.end();
  await database.drop();
});

const send = (query: string, to = gateway, headers: Record<string, string> = {}) =>
  fetch(`${to.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
const codeOf = async (response: Response) => ((await response.json()) as any).errors?.[0].extensions.code;

async function metric(name: string, of = gateway): Promise<number> {
  const text = await (await fetch(`${of.url}/metrics`)).text();
  const line = text.split('\n').find((one) => one.startsWith(`${name} `) || one.startsWith(`${name}{`));
  return Number(line?.split(' ').at(-1));
}

async function until(name: string, value: number): Promise<void> {
  while ((await metric(name)) !== value) await sleep(20);
}

test('dear operations leave a place to cheap ones; who is too many is told so at once, and can come again', async () => {
  for (let time = 0; time < 5; time++) await send(CHEAP);
  await locker.query('begin');
  await locker.query('lock table hc_core.departments in access exclusive mode');
  // Three of four places are for the dear: two more of them wait.
  const waiting = [1, 2, 3, 4, 5].map((number) => send(dear(number)));
  await until('gateway_operations_running', 3);
  await until('gateway_operations_waiting', 2);
  expect((await (await send(CHEAP)).json()) as any).toMatchObject({ data: { positions: { nodes: [{}] } } });
  const last = send(dear(6));
  await until('gateway_operations_waiting', 3);
  const refused = await send(dear(7));
  expect([refused.status, refused.headers.get('retry-after'), await codeOf(refused)]).toEqual([
    503,
    '1',
    'OVERLOADED',
  ]);
  expect((await fetch(`${gateway.url}/health/live`)).status).toBe(200);
  expect(await metric('gateway_refused_total{reason="full"}')).toBe(1);
  await locker.query('rollback');
  for (const response of await Promise.all([...waiting, last]))
    expect(await response.json()).toMatchObject({ data: {} });
  await until('gateway_operations_running', 0);
  expect((await send(dear(8))).status).toBe(200);
});

test('who leaves while waiting takes no place', async () => {
  await locker.query('begin');
  await locker.query('lock table hc_core.departments in access exclusive mode');
  const running = [11, 12, 13].map((number) => send(dear(number)));
  await until('gateway_operations_running', 3);
  const leaving = new AbortController();
  const left = fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: dear(14) }),
    signal: leaving.signal,
  });
  await until('gateway_operations_waiting', 1);
  leaving.abort();
  await expect(left).rejects.toThrow(/abort/);
  await until('gateway_operations_waiting', 0);
  await locker.query('rollback');
  await Promise.all(running);
});

test('large operations that are too many to be planned are refused, and can come again', async () => {
  const aliases = Array.from({ length: 120 }, (_, index) => `id${index}: id`).join(' ');
  const large = (number: number) => `{ l${number}: positions(first: 1) { nodes { ${aliases} } } }`;
  const numbers = [21, 22, 23];
  const codes = await Promise.all(numbers.map(async (number) => codeOf(await send(large(number)))));
  expect([...codes].sort()).toEqual(['OVERLOADED', undefined, undefined]);
  expect(await codeOf(await send(large(numbers[codes.indexOf('OVERLOADED')]!)))).toBeUndefined();
});

describe('bounds on one client', () => {
  let bounded: TestGateway;
  beforeAll(async () => {
    bounded = await startGateway({
      RATE_LIMIT: '3',
      RATE_LIMIT_SECONDS: '600',
      RESPONSE_LIMIT_BYTES: '2000',
      HEADERS_TIMEOUT_MS: '300',
      BODY_TIMEOUT_MS: '600',
      PROXIES: '1',
    });
  });
  afterAll(() => bounded.stop());

  test('operations of one viewer are counted; another is not meant', async () => {
    const asked = (viewer: string) => send('{ __typename }', bounded, { viewer });
    for (let time = 0; time < 3; time++) expect((await asked('2; hr')).status).toBe(200);
    const refused = await asked('2; hr');
    expect([refused.status, await codeOf(refused)]).toEqual([429, 'RATE_LIMITED']);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(1);
    expect((await asked('3; hr')).status).toBe(200);
  });

  test('an answer that is too large is none', async () => {
    const response = await send(
      '{ employees(first: 100) { nodes { id again: id andAgain: id } } }',
      bounded,
      { viewer: '4; hr' },
    );
    expect([response.status, await codeOf(response)]).toEqual([400, 'RESPONSE_TOO_LARGE']);
  });

  /** What is answered to bytes after which nothing more comes. */
  const answerTo = (bytes: string): Promise<string> => {
    const { hostname, port } = new URL(bounded.url);
    return new Promise((answered, failed) => {
      const socket = connect(Number(port), hostname, () => socket.write(bytes));
      let text = '';
      socket.on('data', (chunk) => {
        text += chunk;
      });
      socket.on('close', () => answered(text));
      socket.on('error', failed);
    });
  };

  test.each([
    ['headers', 'POST /graphql HTTP/1.1\r\nhost: x\r\n'],
    [
      'a body',
      'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 50\r\n\r\n{"query":',
    ],
  ])('who never finishes sending %s is cut', async (_, bytes) => {
    expect(await answerTo(bytes)).toMatch(/^HTTP\/1\.1 (408|400)/);
  });
});

test('connections beyond the bound are closed', async () => {
  const few = await startGateway({ CONNECTIONS_MAX: '2' });
  const { hostname, port } = new URL(few.url);
  const open = () =>
    new Promise<'open' | 'closed'>((known) => {
      const socket = connect(Number(port), hostname);
      socket.on('data', () => known('open'));
      socket.on('close', () => known('closed'));
      socket.on('error', () => known('closed'));
      socket.write('GET /health/live HTTP/1.1\r\nhost: x\r\n\r\n');
    });
  expect([await open(), await open(), await open()]).toEqual(['open', 'open', 'closed']);
  await few.stop();
});
