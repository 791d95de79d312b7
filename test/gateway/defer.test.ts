import { setTimeout as sleep } from 'node:timers/promises';
import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client/core';
import { Client } from 'pg';
import type { TestGateway } from '../support/asking';
import { startGateway } from '../support/gateway';
import { type OwnDatabase, ownDatabase } from '../support/own-database';

const ACCEPT = 'multipart/mixed;deferSpec=20220824,application/json';
const MANAGED = `query ($later: Boolean! = true) {
  employeesByIds(ids: ["1", "2"]) {
    id fullName ... @defer(if: $later, label: "portfolios") { managedPortfolios(first: 1) { totalCount } }
  }
}`;

let database: OwnDatabase;
let gateway: TestGateway;
let locker: Client;
beforeAll(async () => {
  database = await ownDatabase('market');
  locker = new Client({ connectionString: database.ownerUrl });
  await locker.connect();
  gateway = await startGateway(database.environment);
});
afterAll(async () => {
  await gateway?.stop();
  await locker?.end();
  await database?.drop();
});

/** Has whoever reads portfolios by their manager wait until it is rolled back. */
async function lock(): Promise<void> {
  await locker.query('begin');
  await locker.query('lock table market_core.portfolios_by_manager in access exclusive mode');
}

/** Changes the name of a portfolio, and selects this of it. */
async function rename(name: string, selection: string): Promise<string> {
  const { portfolio } = await gateway.data('{ portfolio(id: "1") { version } }');
  return `updatePortfolio(input: { id: "1", name: "${name}", version: ${portfolio.version} }) { portfolio { ${selection} } }`;
}

interface Options {
  readonly to?: TestGateway;
  readonly variables?: object;
  readonly headers?: Record<string, string>;
  readonly signal?: AbortSignal;
}

function send(query: string, { to = gateway, variables, headers, signal }: Options = {}): Promise<Response> {
  return fetch(`${to.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: ACCEPT, ...headers },
    body: JSON.stringify({ query, variables }),
    ...(signal && { signal }),
  });
}

/** The parts of an answer as they come. */
async function* partsOf(response: Response): AsyncGenerator<any, void> {
  const boundary = /boundary="([^"]+)"/.exec(response.headers.get('content-type') ?? '')![1];
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of response.body! as unknown as AsyncIterable<Uint8Array>) {
    text += decoder.decode(chunk, { stream: true });
    const pieces = text.split(`\r\n--${boundary}`);
    text = pieces.pop()!;
    for (const piece of pieces) if (piece !== '') yield JSON.parse(piece.split('\r\n\r\n')[1]!);
  }
  expect(text).toBe('--\r\n');
}

async function allParts(response: Response): Promise<any[]> {
  const parts: any[] = [];
  for await (const part of partsOf(response)) parts.push(part);
  return parts;
}

describe('a fragment under @defer', () => {
  test('is answered when its service does, the rest before', async () => {
    await lock();
    const response = await send(MANAGED);
    expect(response.headers.get('content-type')).toMatch(/^multipart\/mixed; .*deferSpec=20220824/);
    const parts = partsOf(response);
    const first = (await parts.next()).value;
    expect(first).toEqual({
      data: { employeesByIds: [1, 2].map((id) => ({ id: `${id}`, fullName: expect.any(String) })) },
      hasNext: true,
    });
    await locker.query('rollback');
    expect((await parts.next()).value).toEqual({
      hasNext: false,
      incremental: [0, 1].map((index) => ({
        label: 'portfolios',
        path: ['employeesByIds', index],
        data: { managedPortfolios: { totalCount: expect.any(Number) } },
      })),
    });
    expect((await parts.next()).done).toBe(true);
  });

  test('is read by Apollo Client', async () => {
    const client = new ApolloClient({
      link: new HttpLink({ uri: `${gateway.url}/graphql` }),
      cache: new InMemoryCache(),
    });
    const query = gql(MANAGED);
    await lock();
    const seen: any[] = [];
    const done = new Promise<void>((resolve, reject) =>
      client.watchQuery({ query, errorPolicy: 'all' }).subscribe({
        next: ({ data }) => {
          seen.push(data);
          if (seen.length === 1) locker.query('rollback').catch(reject);
          if (data.employeesByIds[1].managedPortfolios) resolve();
        },
        error: reject,
      }),
    );
    await done;
    client.stop();
    expect(seen[0].employeesByIds[0]).not.toHaveProperty('managedPortfolios');
    const whole = await gateway.data(MANAGED, { later: false });
    expect(
      JSON.parse(JSON.stringify(seen.at(-1), (key, value) => (key === '__typename' ? undefined : value))),
    ).toEqual(whole);
  });

  test('in another one comes after it', async () => {
    const nested = `{
      employee(id: "1") { id ... @defer(label: "outer") { email ... @defer(label: "inner") { managedPortfolios(first: 1) { totalCount } } } }
    }`;
    const [first, ...later] = await allParts(await send(nested));
    expect(first).toEqual({ data: { employee: { id: '1' } }, hasNext: true });
    expect(later.flatMap(({ incremental }) => incremental.map((part: any) => part.label))).toEqual([
      'outer',
      'inner',
    ]);
  });

  test('of the root, and of what a mutation gives back', async () => {
    const [first, later] = await allParts(
      await send('{ instrument(id: "1") { symbol } ... @defer { employee(id: "1") { id } } }'),
    );
    expect(first.data).toEqual({ instrument: { symbol: expect.any(String) } });
    expect(later.incremental).toEqual([{ path: [], data: { employee: { id: '1' } } }]);
    const mutation = await rename('Later', 'name ... @defer { manager { fullName } }');
    const [renamed, manager] = await allParts(await send(`mutation { ${mutation} }`));
    expect(renamed.data).toEqual({ updatePortfolio: { portfolio: { name: 'Later' } } });
    expect(manager.incremental).toEqual([
      { path: ['updatePortfolio', 'portfolio'], data: { manager: { fullName: expect.any(String) } } },
    ]);
  });

  test('that fails has its errors, at their paths', async () => {
    const query = '{ employee(id: "2") { id ... @defer(label: "pay") { salary email } } }';
    const [first, later] = await allParts(await send(query, { headers: { viewer: '7' } }));
    expect(first).toEqual({ data: { employee: { id: '2' } }, hasNext: true });
    expect(later).toEqual({
      hasNext: false,
      incremental: [
        {
          label: 'pay',
          path: ['employee'],
          data: { salary: null, email: expect.any(String) },
          errors: [
            expect.objectContaining({
              path: ['employee', 'salary'],
              locations: [expect.any(Object)],
              extensions: expect.objectContaining({ code: 'FORBIDDEN', service: 'hc' }),
            }),
          ],
        },
      ],
    });
  });

  test('of what is not there is not answered at all', async () => {
    const query = '{ employee(id: "987654") { id ... @defer { email } } }';
    const parts = await allParts(await send(query));
    expect(parts[0].data).toEqual({ employee: null });
    expect(parts.at(-1)).toEqual({ hasNext: false });
  });

  test('that is too large for what is left of the answer is an error, and counted as one', async () => {
    const narrow = await startGateway({ ...database.environment, RESPONSE_LIMIT_BYTES: '2000' });
    try {
      const query = `{ employee(id: "2") { id ... @defer { salary } }
        ... @defer { employees(first: 20) { nodes { fullName email jobTitle: email again: email } } } }`;
      const parts = await allParts(await send(query, { to: narrow, headers: { viewer: '7' } }));
      const told = parts.slice(1).flatMap(({ incremental = [] }) => incremental);
      const large = told.find(({ path }) => path.length === 0);
      expect(large).toMatchObject({
        data: null,
        errors: [{ extensions: { code: 'RESPONSE_TOO_LARGE' } }],
      });
      const metrics = await (await fetch(`${narrow.url}/metrics`)).text();
      expect(metrics).toMatch(/gateway_errors_total\{code="RESPONSE_TOO_LARGE",fault="\w+"\} 1\n/);
    } finally {
      await narrow.stop();
    }
  });

  test('tells its statements with the last part', async () => {
    const parts = await allParts(await send(MANAGED, { headers: { 'citus-trace': 'on' } }));
    expect(parts[0]).not.toHaveProperty('extensions');
    const services = parts.at(-1).extensions.citus.statements.map(({ service }: any) => service);
    expect(new Set(services)).toEqual(new Set(['hc', 'market']));
  });
});

describe('everything comes at once', () => {
  const atOnce = async (response: Response) => {
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    return response.json();
  };
  test.each<[string, Options]>([
    ['for who does not take parts', { headers: { accept: 'application/json' } }],
    ['for who takes another format', { headers: { accept: 'multipart/mixed;deferSpec=1,application/json' } }],
    ['where `if` is false', { variables: { later: false } }],
  ])('%s', async (_, options) => {
    const { data } = await atOnce(await send(MANAGED, options));
    expect(data.employeesByIds[0]).toEqual({
      id: '1',
      fullName: expect.any(String),
      managedPortfolios: { totalCount: expect.any(Number) },
    });
  });

  test('of several mutations', async () => {
    const renamed = await rename('At once', 'name ... @defer { baseCurrency }');
    const { data } = await atOnce(await send(`mutation { a: ${renamed} b: ${renamed} }`));
    expect(data.a.portfolio).toEqual({ name: 'At once', baseCurrency: expect.any(String) });
  });

  test('where it is switched off', async () => {
    const off = await startGateway({ ...database.environment, DEFER: 'off' });
    try {
      const { data } = await atOnce(await send(MANAGED, { to: off }));
      expect(data.employeesByIds[0].managedPortfolios).toBeDefined();
    } finally {
      await off.stop();
    }
  });
});

describe('what runs for a part', () => {
  const waiting = async () => {
    const [row] = await database.sql<{ count: string }>(
      `select count(*) from pg_stat_activity
       where datname = current_database() and wait_event_type = 'Lock' and application_name like 'gateway%'`,
    );
    return Number(row!.count);
  };
  const until = async (count: number) => {
    while ((await waiting()) !== count) await sleep(20);
  };
  afterEach(() => locker.query('rollback'));

  test('ends when its client leaves', async () => {
    await lock();
    const abort = new AbortController();
    const parts = partsOf(await send(MANAGED, { signal: abort.signal }));
    await parts.next();
    await until(1);
    abort.abort();
    await until(0);
  });

  test('ends at the deadline, with an error in its place', async () => {
    const hasty = await startGateway({ ...database.environment, REQUEST_TIMEOUT_MS: '3000' });
    try {
      await allParts(await send(MANAGED, { to: hasty }));
      await lock();
      const parts = await allParts(await send(MANAGED, { to: hasty }));
      const told = parts.slice(1).flatMap(({ incremental }) => incremental);
      expect(told.map(({ data }) => data)).toEqual([
        { managedPortfolios: null },
        { managedPortfolios: null },
      ]);
      expect(told.flatMap(({ errors }) => errors.map(({ extensions }: any) => extensions.code))).toEqual([
        'TIMEOUT',
        'TIMEOUT',
      ]);
      expect(parts.at(-1).hasNext).toBe(false);
    } finally {
      await hasty.stop();
    }
  });
});

test.each([
  ['of which there are two', '', '"a"', '"a"'],
  ['that is a variable', '($a: String)', '$a', '"b"'],
])('a label %s is refused', async (_, variables, one, other) => {
  const response = await send(
    `query ${variables} { employee(id: "1") { ... @defer(label: ${one}) { id } ... @defer(label: ${other}) { email } } }`,
  );
  expect(await response.json()).toMatchObject({
    errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
  });
});
