import { execFileSync } from 'node:child_process';
import { Agent, request as httpRequest } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { databaseEnvironment } from '../support/databases';
import { type StartedProcess, startProcess } from '../support/processes';

const WORKERS = 2;
/**
 * Milliseconds that a client waits. A connection that Node's primary process has handed to a worker in the moment of its
 * death is answered and closed by nobody.
 */
const CLIENT_TIMEOUT = 20_000;

let gateway: StartedProcess;
beforeAll(async () => {
  gateway = await startProcess('gateway/main.ts', [], {
    PORT: '0',
    WORKERS: String(WORKERS),
    ...databaseEnvironment(),
  });
});
afterAll(async () => {
  await gateway?.stop();
});

/** The processes of the gateway below its first one; whatever else that has started is no worker. */
const workersOf = (pid: number) =>
  execFileSync('ps', ['-ww', '-o', 'pid=,args=', '--ppid', String(pid)], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes('gateway/main.ts'))
    .map((line) => Number.parseInt(line, 10));

/** Each over a connection of its own: connections, not requests, are dealt out to the workers. */
function send(method: string, path: string, body?: string): Promise<string> {
  return new Promise((answered, failed) => {
    const sent = httpRequest(
      `${gateway.url}${path}`,
      {
        method,
        agent: new Agent(),
        headers: { 'content-type': 'application/json' },
        signal: AbortSignal.timeout(CLIENT_TIMEOUT),
      },
      (response) => {
        let text = '';
        response.on('data', (chunk) => {
          text += chunk;
        });
        response.on('end', () => answered(text));
        response.on('error', failed);
      },
    );
    sent.on('error', failed);
    sent.end(body);
  });
}

/** Tries again where the connection went to a process in the moment of its death, as clients do. */
async function patiently<T>(tryOnce: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await tryOnce();
    } catch {
      await sleep(100);
    }
  }
}

const ask = async (query: string) => JSON.parse(await send('POST', '/graphql', JSON.stringify({ query })));
const metrics = () => send('GET', '/metrics');
const sumOf = (text: string, name: string) =>
  text
    .split('\n')
    .filter((line) => line.startsWith(name))
    .reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0);

test('they answer on one port', async () => {
  expect(workersOf(gateway.pid)).toHaveLength(WORKERS);
  const answers = await Promise.all([1, 2, 3, 4].map((id) => ask(`{ department(id: ${id}) { id } }`)));
  expect(answers.map(({ data }) => data.department.id)).toEqual(['1', '2', '3', '4']);
});

test('whichever is asked for the metrics gives those of all', async () => {
  const name = 'gateway_operation_duration_seconds_count';
  const before = sumOf(await metrics(), name);
  for (let index = 0; index < 5; index++) await ask('{ __typename }');
  const texts = await Promise.all([metrics(), metrics(), metrics()]);
  expect(texts.map((text) => sumOf(text, name))).toEqual([before + 5, before + 5, before + 5]);
  expect(texts[0]).toMatch(new RegExp(`^gateway_workers ${WORKERS}$`, 'm'));
  expect(texts[0]).toMatch(/^process_cpu_seconds_total /m);
});

test('one that dies is replaced, and the other answers meanwhile', async () => {
  const before = workersOf(gateway.pid);
  process.kill(before[0]!, 'SIGKILL');
  expect(await patiently(() => ask('{ __typename }'))).toEqual({ data: { __typename: 'Query' } });
  while (!/^gateway_workers_replaced_total 1$/m.test(await patiently(metrics))) await sleep(100);
  while (!new RegExp(`^gateway_workers ${WORKERS}$`, 'm').test(await patiently(metrics))) await sleep(100);
  const after = workersOf(gateway.pid);
  expect(after).toHaveLength(WORKERS);
  expect(after).not.toContain(before[0]);
  expect(after).toContain(before[1]);
});

test('SIGTERM ends all of them', async () => {
  const pids = workersOf(gateway.pid);
  expect(await gateway.stop()).toBe(0);
  for (const pid of pids) expect(() => process.kill(pid, 0)).toThrow(/ESRCH/);
});

test('more processes than connections are refused with what to change', async () => {
  const starting = startProcess('gateway/main.ts', [], {
    PORT: '0',
    WORKERS: '5',
    ...databaseEnvironment(),
  });
  await expect(starting).rejects.toThrow(/raise ANALYTICS_POOL_SIZE \(4\)/);
});
