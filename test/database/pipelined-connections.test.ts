import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { PipelinedConnections, type PipelinedOptions } from '../../citus/send/pipelined-connections';
import { testDatabase } from '../support/databases';

const NAME = `pipelined ${process.pid}`;
const opened: PipelinedConnections[] = [];

function connections(options: Partial<PipelinedOptions> = {}) {
  const made = new PipelinedConnections({
    url: testDatabase('hc'),
    name: NAME,
    size: 3,
    acquireTimeout: 300_000,
    statementTimeout: 300_000,
    ...options,
  });
  opened.push(made);
  return made;
}

let watcher: Client;
beforeAll(async () => {
  watcher = new Client({ connectionString: testDatabase('hc') });
  await watcher.connect();
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((one) => one.end()));
  await everyBackendGone();
});
afterAll(() => watcher.end());

const backends = async (): Promise<number> =>
  Number(
    (await watcher.query('select count(*) from pg_stat_activity where application_name = $1', [NAME])).rows[0]
      .count,
  );
/** A server's process leaves its list a moment after its client has closed the connection. */
const everyBackendGone = async () => {
  while ((await backends()) > 0) await sleep(20);
};
const echo = async (to: PipelinedConnections, value: number) =>
  (await to.query<{ value: number }>({ name: 'echo', text: 'select $1::int as value', values: [value] }))
    .rows[0]?.value;

/** Of an advisory lock that the watcher holds while a statement waits for it. */
const LOCK = 7_203_412;

/** Sends a statement that waits until it is released. */
async function waitingFor(reads: PipelinedConnections) {
  await watcher.query('select pg_advisory_lock($1)', [LOCK]);
  const slow = reads.query({ text: `select pg_advisory_xact_lock_shared(${LOCK})` });
  const release = () => watcher.query('select pg_advisory_unlock($1)', [LOCK]);
  return { slow, release };
}

test('each of many statements at once gets its own rows, over no more connections than allowed', async () => {
  const reads = connections();
  const values = Array.from({ length: 2_000 }, (_, index) => index);
  expect(await Promise.all(values.map((value) => echo(reads, value)))).toEqual(values);
  expect(await backends()).toBeLessThanOrEqual(3);
});

test('a value that cannot be written fails its statement alone, and what was prepared by then is used', async () => {
  const reads = connections({ size: 1 });
  const unwritable = {
    toPostgres: () => {
      throw new Error('not writable');
    },
  };
  const all = await Promise.allSettled([
    reads.query({ name: 'echo', text: 'select $1::int as value', values: [unwritable] }),
    echo(reads, 1),
    reads.query({ text: 'select $1::int as value', values: [unwritable] }),
    echo(reads, 2),
  ]);
  expect(all.map((one) => (one.status === 'fulfilled' ? one.value : one.reason.message))).toEqual([
    'not writable',
    1,
    'not writable',
    2,
  ]);
});

test('a statement that fails costs nobody else anything', async () => {
  const reads = connections({ size: 1 });
  const ends = await Promise.allSettled([
    echo(reads, 1),
    reads.query({ text: 'select 1 / $1::int', values: [0] }),
    echo(reads, 2),
    reads.query({ text: 'select * from no_such_table' }),
    echo(reads, 3),
  ]);
  expect(ends.map(({ status }) => status)).toEqual([
    'fulfilled',
    'rejected',
    'fulfilled',
    'rejected',
    'fulfilled',
  ]);
  expect(await echo(reads, 4)).toBe(4);
});

test('a statement over its time is ended by the server, and what waits behind it is answered', async () => {
  const reads = connections({ size: 1, statementTimeout: 2_000 });
  const slow = reads.query({ text: 'select pg_sleep(3600)' });
  const behind = echo(reads, 7);
  await expect(slow).rejects.toMatchObject({ code: '57014' });
  expect(await behind).toBe(7);
});

test('a connection that is cut is replaced', async () => {
  const reads = connections({ size: 1 });
  await echo(reads, 1);
  const slow = reads.query({ text: 'select pg_sleep(3600)' });
  const cut = expect(slow).rejects.toThrow();
  await watcher.query('select pg_terminate_backend(pid) from pg_stat_activity where application_name = $1', [
    NAME,
  ]);
  await cut;
  expect(await echo(reads, 2)).toBe(2);
  expect(await backends()).toBe(1);
});

test('a prepared statement that the server has lost is sent again, and so is what is on its way meanwhile', async () => {
  const reads = connections({ size: 1 });
  await echo(reads, 0);
  await watcher.query('select pg_advisory_lock($1)', [LOCK]);
  const lost = reads.query({ text: 'deallocate all' });
  const first = echo(reads, 1);
  // Sent while the first one is on its way again, and answered when that has its answer.
  const later = reads.query({ text: 'select' }).then(() => {
    const slow = reads.query({ text: `select pg_advisory_xact_lock_shared(${LOCK})` });
    return Promise.all([...[2, 3, 4].map((value) => echo(reads, value)), slow]);
  });
  await lost;
  expect(await first).toBe(1);
  await watcher.query('select pg_advisory_unlock($1)', [LOCK]);
  expect((await later).slice(0, 3)).toEqual([2, 3, 4]);
  expect(await echo(reads, 5)).toBe(5);
});

test('a quick statement is not sent behind a slow one while a connection is free', async () => {
  const reads = connections({ size: 2 });
  await Promise.all([echo(reads, 1), echo(reads, 2), echo(reads, 3)]);
  const { slow, release } = await waitingFor(reads);
  for (let value = 0; value < 20; value++) expect(await echo(reads, value)).toBe(value);
  await release();
  await slow;
});

test('a quick statement does not go behind one that waits for a lock where a connection can still be opened', async () => {
  const reads = connections({ size: 2 });
  await echo(reads, 0);
  const { slow, release } = await waitingFor(reads);
  await sleep(100);
  expect(await echo(reads, 1)).toBe(1);
  await release();
  await slow;
});

test('short statements go to a few connections, a longer queue to more, and none behind one that is slow', async () => {
  const reads = connections({ isPacked: true });
  const several = (count: number) =>
    Promise.all(Array.from({ length: count }, (_, value) => echo(reads, value)));
  await echo(reads, 0);
  expect(await several(8)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  expect(await backends()).toBe(1);
  // Another connection takes its time to open, in which the first may have answered all.
  while ((await backends()) < 3) await several(100);
  const { slow, release } = await waitingFor(reads);
  await sleep(100);
  expect(await several(8)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  await release();
  await slow;
});

test('a connection that is not used is closed after a while', async () => {
  const reads = connections({ idleTimeout: 500 });
  await echo(reads, 0);
  await everyBackendGone();
  expect(await echo(reads, 1)).toBe(1);
});

test('where all connections are full, a statement waits for its turn and is refused after a while', async () => {
  const reads = connections({ size: 1, acquireTimeout: 2_000 });
  await echo(reads, 0);
  const { slow, release } = await waitingFor(reads);
  const behind = Array.from({ length: 31 }, (_, index) => echo(reads, index));
  await expect(echo(reads, 99)).rejects.toThrow('timeout exceeded when trying to connect');
  await release();
  await slow;
  expect(await Promise.all(behind)).toHaveLength(31);
  expect(await echo(reads, 100)).toBe(100);
});

test('a statement that waited for its turn is sent as soon as there is room', async () => {
  const reads = connections({ size: 1 });
  await echo(reads, 0);
  const { slow, release } = await waitingFor(reads);
  const many = Array.from({ length: 200 }, (_, index) => echo(reads, index));
  await release();
  await slow;
  expect(await Promise.all(many)).toEqual(Array.from({ length: 200 }, (_, index) => index));
});

test('a server that cannot be reached is said so, each time anew', async () => {
  const url = new URL(testDatabase('hc'));
  url.searchParams.delete('host');
  url.hostname = '127.0.0.1';
  url.port = '1';
  const reads = new PipelinedConnections({
    url: url.href,
    name: NAME,
    size: 2,
    acquireTimeout: 1_000,
    statementTimeout: 1_000,
  });
  opened.push(reads);
  for (let attempt = 0; attempt < 3; attempt++)
    await expect(echo(reads, attempt)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
});

test('closing lets what was sent finish, and refuses what comes after', async () => {
  const reads = connections({ size: 1 });
  await echo(reads, 0);
  const running = echo(reads, 1);
  await reads.end();
  expect(await running).toBe(1);
  await expect(echo(reads, 2)).rejects.toThrow('closed');
});

test('closing lets what waits for a connection finish: for one that is being opened, and for one that is free', async () => {
  const reads = connections({ size: 1 });
  // The first opens the connection; those that do not fit behind it wait.
  const many = Array.from({ length: 100 }, (_, index) => echo(reads, index));
  await reads.end();
  expect(await Promise.all(many)).toEqual(Array.from({ length: 100 }, (_, index) => index));
  await everyBackendGone();
});
