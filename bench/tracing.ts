import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startCollector } from '../test/support/collector';
import { type StartedProcess, startProcess } from '../test/support/processes';
import { runCommand } from './command';
import { openDatabases } from './databases';
import { cpuOf } from './measure/processes';
import { median } from './measure/summary';

/** Turns that each takes, and requests in each. */
const ROUNDS = Number(process.env.ROUNDS ?? 9);
const REQUESTS = 150;
const CLIENTS = 4;
/** Part of the requests that are traced, and what that may cost. */
const SAMPLED = '0.01';
const AIM = 1.03;

const BODY = JSON.stringify({
  query: readFileSync(join(__dirname, '..', 'examples', '12-portfolios-in-depth.graphql'), 'utf8'),
});

/**
 * `npm run bench -- tracing`: what it costs a gateway to trace one request in a hundred: milliseconds of processor time
 * for each request of the README's query, against one that traces nothing. The two take turns.
 */
async function main(): Promise<void> {
  const databases = await openDatabases(1);
  const collector = await startCollector();
  const start = (variables: Record<string, string>) =>
    startProcess('gateway/main.ts', [], {
      ...databases.environment,
      PORT: '0',
      SHARE_IN_FLIGHT: 'off',
      ...variables,
    });
  const off = await start({});
  const sampled = await start({
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
    OTEL_TRACES_SAMPLER_ARG: SAMPLED,
  });
  const ratios: number[] = [];
  const costs = new Map<StartedProcess, number[]>([
    [off, []],
    [sampled, []],
  ]);
  try {
    for (const gateway of [off, sampled, off, sampled]) await cost(gateway);
    for (let round = 0; round < ROUNDS; round++) {
      const order = round % 2 === 0 ? [off, sampled] : [sampled, off];
      for (const gateway of order) costs.get(gateway)!.push(await cost(gateway));
      ratios.push(costs.get(sampled)!.at(-1)! / costs.get(off)!.at(-1)!);
    }
    console.table({
      'nothing traced': { 'processor ms each': median(costs.get(off)!) },
      [`${SAMPLED} traced`]: { 'processor ms each': median(costs.get(sampled)!) },
    });
    console.table({
      ratio: { median: median(ratios), least: Math.min(...ratios), most: Math.max(...ratios), aim: AIM },
    });
  } finally {
    await Promise.all([off.stop(), sampled.stop()]);
    await collector.stop();
    await databases.stop();
  }
}

/** Milliseconds of the processor that each request of a round takes. */
async function cost(gateway: StartedProcess): Promise<number> {
  const before = cpuOf([gateway.pid]);
  let left = REQUESTS;
  const client = async () => {
    while (left-- > 0)
      await fetch(`${gateway.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: BODY,
      }).then((response) => response.text());
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  return ((cpuOf([gateway.pid]) - before) * 1_000) / REQUESTS;
}

runCommand(main);
