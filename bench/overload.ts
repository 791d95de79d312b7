import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startProcess } from '../test/support/processes';
import { runCommand } from './command';
import { openDatabases } from './databases';

/** Seconds of each part. */
const SECONDS = Number(process.env.SECONDS ?? 8);
/** Operations at once: what the gateway takes on, and how many clients ask for its capacity. */
const CONCURRENCY = 8;
/** By how much more is offered than it can do. */
const TIMES = 10;
const SLOW_CLIENTS = 10;
/**
 * Connections that are open before, as a proxy has them: node accepts one in each turn of its event loop, so that new
 * ones wait longer than the answer takes.
 */
const CONNECTIONS = 1_000;
/** Options of node with which `npm start` and the image start it. */
const AS_STARTED = ['--max-semi-space-size=64'];
/** Milliseconds within which whoever is too many is to be told so, and within which all is to be as before. */
const TOLD_WITHIN = 50;
const RECOVERED_WITHIN = 2_000;

const BODY = JSON.stringify({
  query: readFileSync(join(__dirname, '..', 'examples', '12-portfolios-in-depth.graphql'), 'utf8'),
});

interface Answer {
  readonly status: number;
  readonly milliseconds: number;
  readonly endedAt: number;
}

/**
 * `npm run bench -- overload`: a gateway at its capacity, at ten times that, after it, and with clients that never
 * finish sending: milliseconds of those that are taken and of those that are not, and when all is as before.
 */
async function main(): Promise<void> {
  const databases = await openDatabases(1);
  const environment = {
    ...databases.environment,
    PORT: '0',
    CONCURRENCY_MAX: String(CONCURRENCY),
    QUEUE_MAX: String(CONCURRENCY),
    SHARE_IN_FLIGHT: 'off',
  };
  const gateway = await startProcess('gateway/main.ts', [], environment, undefined, AS_STARTED);
  const agent = new Agent({ keepAlive: true });
  try {
    const at = (clients: number, seconds = SECONDS) => closed(gateway.url, agent, clients, seconds);
    await at(CONCURRENCY, 3);
    const capacity = await at(CONCURRENCY);
    const rate = capacity.length / SECONDS;
    await Promise.all(Array.from({ length: CONNECTIONS }, () => ask(gateway.url, agent, '/health/live')));
    const before = schedulingOf(gateway.pid);
    const offeredSince = performance.now();
    const offered = await open(gateway.url, agent, rate * TIMES);
    const overSince = performance.now();
    const scheduled = schedulingOf(gateway.pid);
    const partOf = (what: keyof Scheduling) =>
      Math.round((100 * (scheduled[what] - before[what])) / (overSince - offeredSince));
    const after = await at(CONCURRENCY);
    const slow = Array.from({ length: SLOW_CLIENTS }, () => slowClient(gateway.url));
    const besideSlow = await at(CONCURRENCY);
    for (const stop of slow) stop();
    const taken = offered.filter(({ status }) => status === 200);
    const refused = offered.filter(({ status }) => status === 503);
    const limit = 3 * at99(capacity);
    const recovered = after.filter(({ status }) => status !== 200).at(-1)?.endedAt ?? overSince;
    console.table({
      'at capacity': row(capacity),
      [`at ${TIMES} times that, taken`]: row(taken),
      [`at ${TIMES} times that, refused`]: row(refused),
      'after it': row(after),
      [`beside ${SLOW_CLIENTS} slow clients`]: row(besideSlow),
    });
    console.table({
      'p99 of those taken, by that at capacity': {
        is: at99(taken) / at99(capacity),
        aim: `< ${limit / at99(capacity)}`,
      },
      'p99 of those refused, ms': { is: at99(refused), aim: `< ${TOLD_WITHIN}` },
      'meanwhile its first thread ran, % of the time': { is: partOf('ran'), aim: '' },
      'and waited for a processor, % of the time': { is: partOf('waited'), aim: 'near 0' },
      'as before again after, ms': { is: recovered - overSince, aim: `< ${RECOVERED_WITHIN}` },
      'neither answered nor refused': { is: offered.length - taken.length - refused.length, aim: '0' },
      'requests/s beside slow clients, by those without': {
        is: besideSlow.length / after.length,
        aim: 'about 1',
      },
    });
  } finally {
    agent.destroy();
    await gateway.stop();
    await databases.stop();
  }
}

/** Milliseconds that the first thread of a process has run, and has waited for a processor that others had. */
interface Scheduling {
  readonly ran: number;
  readonly waited: number;
}

/** As Linux counts it. */
function schedulingOf(pid: number): Scheduling {
  const [ran, waited] = readFileSync(`/proc/${pid}/task/${pid}/schedstat`, 'utf8').split(' ').map(Number);
  return { ran: ran! / 1e6, waited: waited! / 1e6 };
}

/** So many clients, each of which sends when it has been answered. */
async function closed(url: string, agent: Agent, clients: number, seconds: number): Promise<Answer[]> {
  const answers: Answer[] = [];
  const end = performance.now() + seconds * 1_000;
  const client = async () => {
    while (performance.now() < end) answers.push(await ask(url, agent));
  };
  await Promise.all(Array.from({ length: clients }, client));
  return answers;
}

/** So many requests a second, whether those before are answered or not. */
async function open(url: string, agent: Agent, rate: number): Promise<Answer[]> {
  const asked: Promise<Answer>[] = [];
  const begun = performance.now();
  while (performance.now() - begun < SECONDS * 1_000) {
    const due = ((performance.now() - begun) / 1_000) * rate;
    while (asked.length < due) asked.push(ask(url, agent));
    await sleep(2);
  }
  return Promise.all(asked);
}

function ask(url: string, agent: Agent, path = '/graphql'): Promise<Answer> {
  const begun = performance.now();
  return new Promise((answered) => {
    const end = (status: number) => {
      const endedAt = performance.now();
      answered({ status, milliseconds: endedAt - begun, endedAt });
    };
    const sent = request(
      `${url}${path}`,
      {
        method: path === '/graphql' ? 'POST' : 'GET',
        agent,
        headers: { 'content-type': 'application/json' },
      },
      (response) => {
        response.resume();
        response.on('end', () => end(response.statusCode!));
        // Counted as no answer, whatever broke it.
        response.on('error', () => end(0));
      },
    );
    // As above.
    sent.on('error', () => end(0));
    sent.end(path === '/graphql' ? BODY : undefined);
  });
}

/** Sends a request a byte at a time and never all of it; again when it is cut. The function that it returns ends it. */
function slowClient(url: string): () => void {
  const { hostname, port } = new URL(url);
  let stopped = false;
  const head = `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100000\r\n\r\n`;
  const begin = () => {
    if (stopped) return;
    const socket = connect(Number(port), hostname, () => socket.write(head));
    const trickle = setInterval(() => (stopped ? socket.destroy() : socket.write(' ')), 200);
    // It is to be cut: it begins again when it is closed.
    socket.on('error', () => socket.destroy());
    socket.on('close', () => {
      clearInterval(trickle);
      begin();
    });
  };
  begin();
  return () => {
    stopped = true;
  };
}

function part(answers: readonly Answer[], of: number): number {
  const sorted = answers.map(({ milliseconds }) => milliseconds).sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length * of)] ?? 0;
}

const at99 = (answers: readonly Answer[]) => part(answers, 0.99);

function row(answers: readonly Answer[]): Record<string, number> {
  return {
    requests: answers.length,
    'p50 ms': Math.round(part(answers, 0.5)),
    'p99 ms': Math.round(at99(answers)),
    'not 200': answers.filter(({ status }) => status !== 200).length,
  };
}

runCommand(main);
