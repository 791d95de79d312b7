import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import type { TestGateway } from '../support/asking';
import { startGateway } from '../support/gateway';
import { type OwnDatabase, ownDatabase } from '../support/own-database';
import { PATIENT } from '../support/patience';
import { type StartedProcess, startProcess } from '../support/processes';

const DEPARTMENTS = '{ departments(first: 2) { nodes { id name } } }';
const RENAME =
  'mutation { updateDepartment(input: { id: "2", version: 1, name: "Renamed" }) { department { name } } }';

let database: OwnDatabase;
let locker: Client;
/** One connection for lookups: what is asked next waits behind what runs. */
let gateway: TestGateway;
let hasty: TestGateway;
let subgraph: StartedProcess;
let distributed: TestGateway;
beforeAll(async () => {
  database = await ownDatabase('hc');
  locker = new Client({ connectionString: database.ownerUrl });
  await locker.connect();
  const environment = { ...database.environment, POOL_SIZE: '1', DEVELOPMENT_VIEWER: 'service:1; hr' };
  gateway = await startGateway(environment);
  hasty = await startGateway({ ...environment, REQUEST_TIMEOUT_MS: '10000' });
  subgraph = await startProcess('subgraphs/main.ts', ['hc'], { ...PATIENT, ...environment });
  distributed = await startGateway({ HC_SUBGRAPH_URL: `${subgraph.url}/graphql` });
});
afterAll(async () => {
  await Promise.all([gateway.stop(), hasty.stop(), distributed.stop()]);
  await subgraph.stop();
  await locker.end();
  await database.drop();
});
beforeEach(async () => {
  // Who asks is known then: to find out is for all who ask, and goes on when one of them leaves.
  for (const to of [gateway, distributed]) await send(to, DEPARTMENTS).answer;
  await locker.query('begin');
  await locker.query('lock table hc_core.departments in access exclusive mode');
});
afterEach(() => locker.query('rollback'));

/** Statements of a gateway that wait for the lock. */
async function waiting(): Promise<number> {
  const [row] = await database.sql<{ count: string }>(
    `select count(*) from pg_stat_activity
     where datname = current_database() and wait_event_type = 'Lock' and application_name like 'gateway%'`,
  );
  return Number(row!.count);
}

async function until(count: number): Promise<void> {
  while ((await waiting()) !== count) await sleep(20);
}

/** Sends an operation that its sender can leave. */
function send(to: TestGateway, query: string, viewer = '1; hr'): { answer: Promise<any>; leave: () => void } {
  const abort = new AbortController();
  const answer = fetch(`${to.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', viewer },
    body: JSON.stringify({ query }),
    signal: abort.signal,
  }).then((response) => response.json());
  // A test that leaves does not look at what it gets.
  answer.catch(() => {});
  return { answer, leave: () => abort.abort() };
}

describe('a client that leaves ends what runs for it', () => {
  test.each<[string, () => TestGateway]>([
    ['in one process', () => gateway],
    ['in a subgraph of its own', () => distributed],
  ])('a lookup %s', async (_, of) => {
    const { leave } = send(of(), '{ __typename departments(first: 2) { nodes { id name } } }');
    await until(1);
    leave();
    await until(0);
  });

  test('a mutation, of which nothing is left', async () => {
    // The viewer is known already: nothing else is asked of the table.
    await locker.query('rollback');
    await send(gateway, DEPARTMENTS).answer;
    await locker.query('begin');
    await locker.query('lock table hc_core.departments in access exclusive mode');
    const { leave } = send(gateway, RENAME);
    await until(1);
    leave();
    await until(0);
    await locker.query('rollback');
    const [row] = await database.sql("select count(*) from hc_core.departments where name = 'Renamed'");
    expect(Number(row!.count)).toBe(0);
    await locker.query('begin');
  });

  test('and nothing of somebody else who waits on the same connection', async () => {
    const { leave } = send(gateway, DEPARTMENTS);
    await until(1);
    const other = send(gateway, '{ positions(first: 1) { nodes { id } } }');
    leave();
    const { data } = await other.answer;
    expect(data.positions.nodes).toHaveLength(1);
    await until(0);
  });

  test('and not what another waits for as well', async () => {
    const query = '{ all: departments(first: 2) { nodes { id } } }';
    const first = send(gateway, query);
    await until(1);
    const second = send(gateway, query);
    // It shares the execution as soon as it has been read: nothing else of it can be seen.
    await sleep(300);
    expect(await waiting()).toBe(1);
    first.leave();
    await sleep(500);
    expect(await waiting()).toBe(1);
    await locker.query('rollback');
    expect((await second.answer).data.all.nodes).toHaveLength(2);
    await locker.query('begin');
  });
});

describe('at its deadline a request', () => {
  // Whom nobody has to look up: the lookup would wait as well.
  const SERVICE = 'service:1; hr';

  test('gets what has come, TIMEOUT for the rest, and nothing runs on', async () => {
    const { data, errors } = await send(
      hasty,
      '{ departments(first: 2) { nodes { id } } exchanges(first: 1) { nodes { id } } }',
      SERVICE,
    ).answer;
    expect(errors).toMatchObject([{ path: ['departments'], extensions: { code: 'TIMEOUT', service: 'hc' } }]);
    expect(data).toMatchObject({ departments: null, exchanges: { nodes: [{}] } });
    await until(0);
  });

  test('is told so, though it is not known yet who asks', async () => {
    const { errors } = await send(hasty, '{ exchanges(first: 1) { nodes { id } } }', '2; hr').answer;
    expect(errors).toMatchObject([{ extensions: { code: 'TIMEOUT' } }]);
  });
});
