import { setTimeout as sleep } from 'node:timers/promises';
import { SubgraphService } from '../../subgraphs/runtime/service';
import type { AskOptions, TestGateway } from '../support/asking';
import { startGateway } from '../support/gateway';

/** Queries that name this operation wait here until they are let through. */
const HELD = 'Held';
let begun = 0;
let letThrough: () => void;
let gate: Promise<void>;

class HoldingService extends SubgraphService {
  override async execute(...[request, scope]: Parameters<SubgraphService['execute']>) {
    if (!request.operationName?.startsWith(HELD)) return super.execute(request, scope);
    begun += 1;
    await gate;
    return super.execute(request, scope);
  }
}

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({}, HoldingService);
});
afterAll(() => gateway.stop());

beforeEach(() => {
  begun = 0;
  gate = new Promise((open) => {
    letThrough = open;
  });
});
afterEach(() => letThrough());

interface Ask extends AskOptions {
  readonly url?: string;
  readonly headers?: Record<string, string>;
}

/** As clients ask: without wanting to see the statements. */
async function ask(query: string, variables: object = {}, { viewer, url, headers }: Ask = {}): Promise<any> {
  const response = await fetch(`${url ?? gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(viewer && { viewer }), ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return response.json();
}

async function until(reached: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await reached())) await sleep(10);
}

async function shared(): Promise<number> {
  const text = await (await fetch(`${gateway.url}/metrics`)).text();
  return Number(/^gateway_shared_executions_total (\d+)/m.exec(text)?.[1]);
}

const QUERY = `query ${HELD}($id: ID!) { department(id: $id) { id name } }`;
const MUTATION = `mutation ${HELD} {
  approveLeave(input: { employeeId: 5, id: 1, version: 1 }) { leaveRequest { id } }
}`;

test('equal queries in flight are executed once, and all get the answer', async () => {
  const before = await shared();
  const asked = [1, 2, 3].map(() => ask(QUERY, { id: '1' }));
  await until(async () => (await shared()) === before + 2);
  letThrough();
  const [first, ...others] = await Promise.all(asked);
  expect(first.data.department).toMatchObject({ id: '1' });
  expect(others).toEqual([first, first]);
  expect(begun).toBe(1);
});

test('errors are shared as data is', async () => {
  const query = `query ${HELD} { employees(first: 100000) { totalCount } }`;
  const before = await shared();
  const asked = [1, 2].map(() => ask(query));
  await until(async () => (await shared()) === before + 1);
  letThrough();
  const [first, second] = await Promise.all(asked);
  expect(first.errors).toHaveLength(1);
  expect(second).toEqual(first);
  expect(begun).toBe(1);
});

test('what has ended is executed anew', async () => {
  letThrough();
  await ask(QUERY, { id: '2' });
  await ask(QUERY, { id: '2' });
  expect(begun).toBe(2);
});

describe('executed for themselves are', () => {
  test.each<[string, () => Promise<any>[]]>([
    ['queries with other variables', () => [ask(QUERY, { id: '3' }), ask(QUERY, { id: '4' })]],
    [
      'queries of other viewers',
      () => [
        ask(QUERY, { id: '3' }),
        ask(QUERY, { id: '3' }, { viewer: '5' }),
        ask(QUERY, { id: '3' }, { viewer: '6' }),
        ask(QUERY, { id: '3' }, { viewer: '6; hr' }),
      ],
    ],
    [
      'queries that want to see their statements',
      () => [1, 2].map(() => ask(QUERY, { id: '3' }, { headers: { 'citus-trace': 'on' } })),
    ],
    [
      'queries that want to see their plan',
      () => [1, 2].map(() => ask(QUERY, { id: '3' }, { headers: { 'apollo-query-plan-experimental': '1' } })),
    ],
    ['mutations', () => [ask(MUTATION), ask(MUTATION)]],
  ])('%s', async (_, start) => {
    const asked = start();
    await until(() => begun === asked.length);
    letThrough();
    await Promise.all(asked);
    expect(begun).toBe(asked.length);
  });

  test('operations of one document by their names', async () => {
    const document = `query ${HELD}One { department(id: 5) { id } } query ${HELD}Two { department(id: 6) { id } }`;
    const send = async (operationName: string) => {
      const response = await fetch(`${gateway.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: document, operationName }),
      });
      return response.json();
    };
    const asked = [send(`${HELD}One`), send(`${HELD}Two`)];
    await until(() => begun === 2);
    letThrough();
    expect(await Promise.all(asked)).toEqual([
      { data: { department: { id: '5' } } },
      { data: { department: { id: '6' } } },
    ]);
  });
});

test('a query that comes after a mutation does not get an answer that was begun before', async () => {
  const before = ask(QUERY, { id: '7' });
  await until(() => begun === 1);
  await ask(
    'mutation Passing { approveLeave(input: { employeeId: 5, id: 1, version: 1 }) { leaveRequest { id } } }',
  );
  const after = ask(QUERY, { id: '7' });
  await until(() => begun === 2);
  letThrough();
  expect(await after).toEqual(await before);
});

test.each([
  ['switched off', { SHARE_IN_FLIGHT: 'off' }],
  ['one of several processes', { WORKERS: '2' }],
])('a gateway that is %s executes each', async (_, environment) => {
  const other = await startGateway(environment, HoldingService);
  const asked = [1, 2].map(() => ask(QUERY, { id: '1' }, { url: other.url }));
  await until(() => begun === 2);
  letThrough();
  await Promise.all(asked);
  await other.stop();
  expect(begun).toBe(2);
});
