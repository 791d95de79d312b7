import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { bodyOf, bombs } from '../test/gateway/support/bombs';
import { startProcess } from '../test/support/processes';
import { runCommand } from './command';

/** Times that each is sent; the slowest counts. */
const TIMES = 5;

/**
 * `npm run bench -- bombs`: how long a gateway is held by requests that are made to bring it down: milliseconds until
 * each is refused, what it costs of the processor, and the longest that somebody else waited for the health endpoint meanwhile.
 */
async function main(): Promise<void> {
  const gateway = await startProcess('gateway/main.ts', [], {
    PORT: '0',
    SUPERGRAPH_PATH: join(__dirname, '..', 'gateway', 'supergraph.graphql'),
    AUTH: 'none',
  });
  try {
    await timed(() => ask(gateway.url, JSON.stringify({ query: '{ __typename }' })));
    const rows = [];
    for (const bomb of bombs) {
      const body = bodyOf(bomb);
      const health = watchHealth(gateway.url);
      const before = processorOf(gateway.pid);
      let slowest = 0;
      let code = '';
      for (let time = 0; time < TIMES; time++) {
        const { milliseconds, value } = await timed(() => ask(gateway.url, salted(body, time)));
        slowest = Math.max(slowest, milliseconds);
        code = value;
      }
      rows.push({
        bomb: bomb.name,
        code,
        'processor ms': (processorOf(gateway.pid) - before) / TIMES,
        'refused within ms': Math.round(slowest),
        'health within ms': Math.round(await health()),
      });
    }
    console.table(rows);
  } finally {
    await gateway.stop();
  }
}

/** The same that has not been sent before: what is known to be refused costs nothing. */
const salted = (body: string, time: number) => body.replace('"query":"', `"query":"#${time}\\n`);

async function ask(url: string, body: string): Promise<string> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
  return errors?.[0]?.extensions.code ?? 'answered';
}

/** Milliseconds of processor time that a process has had, as Linux counts it. */
function processorOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** Asks for the health until it is told to stop; resolves to the longest that one answer took. */
function watchHealth(url: string): () => Promise<number> {
  let stopped = false;
  let longest = 0;
  const watching = (async () => {
    while (!stopped) {
      const { milliseconds } = await timed(async () => (await fetch(`${url}/health/live`)).text());
      longest = Math.max(longest, milliseconds);
      await sleep(2);
    }
  })();
  return async () => {
    stopped = true;
    await watching;
    return longest;
  };
}

async function timed<Value>(act: () => Promise<Value>): Promise<{ milliseconds: number; value: Value }> {
  const started = performance.now();
  const value = await act();
  return { milliseconds: performance.now() - started, value };
}

runCommand(main);
