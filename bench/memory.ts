import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { BUILT, build } from './build';
import { runCommand } from './command';
import { Site } from './contestants/contestant';
import { GATEWAY } from './contestants/ours';
import { openDatabases } from './databases';
import { writeReport } from './report/report';
import { circumstances, type HeapSample, type Memory, writeResults } from './results';
import type { HeapReport } from './servers/heap-probe';
import type { TrafficCommand, TrafficReport } from './servers/traffic';

const SERVERS = join(BUILT, 'bench', 'servers');
/** How much the heap may have grown. */
const ALLOWED = 1.1;

/** `npm run bench -- memory`: random traffic at full load; the heap after garbage collection has to stay flat. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seconds: { type: 'string', default: '300' },
      every: { type: 'string', default: '10' },
      clients: { type: 'string', default: '16' },
      scale: { type: 'string', default: '4' },
      pool: { type: 'string', default: '6' },
    },
  });
  const seconds = Number(values.seconds);
  build();
  const databases = await openDatabases(Number(values.scale));
  const site = new Site(databases, Number(values.pool));
  try {
    const gateway = await site.start({
      name: 'gateway',
      args: ['--expose-gc', '--require', join(SERVERS, 'heap-probe.js'), GATEWAY],
      environment: site.environment,
      ipc: true,
    });
    const traffic = fork(join(SERVERS, 'traffic.js'), { execArgv: [], stdio: 'inherit' });
    process.once('exit', () => traffic.kill());
    let report: TrafficReport | undefined;
    traffic.on('message', (latest) => {
      report = latest as TrafficReport;
    });
    const ended = once(traffic, 'exit');
    const { origin } = gateway;
    const { portfolios } = databases;
    traffic.send({ origin, portfolios, clients: Number(values.clients), seconds } satisfies TrafficCommand);
    const samples: HeapSample[] = [];
    const started = Date.now();
    while (!report?.finished) {
      const end = await Promise.race([ended, sleep(Number(values.every) * 1000)]);
      if (end && !report?.finished) throw new Error('The traffic has ended too early.');
      samples.push(await sampleOf(gateway.child, started, report?.requests ?? 0));
      const { second, heapUsed, requests } = samples.at(-1)!;
      console.error(
        `${second} s, ${requests} requests: heap ${(heapUsed / 1024 ** 2).toFixed(1)} MB after GC`,
      );
    }
    const { requests, differentOperations, statuses } = report;
    console.error(`statuses: ${JSON.stringify(statuses)}`);
    const result: Memory = {
      circumstances: circumstances(databases.title),
      samples,
      requests,
      differentOperations,
      growth: growthOf(samples),
      bounded: samples.every(({ bounded }) => bounded),
    };
    writeResults('memory', result);
    writeReport();
    console.error(`last quarter over second quarter: ${result.growth.toFixed(3)}`);
    if (result.growth > ALLOWED || !result.bounded)
      throw new Error(`Memory is not flat: at most ${ALLOWED} is allowed, and caches within their bounds.`);
  } finally {
    await site.stop();
    await databases.stop();
  }
}

async function sampleOf(child: ChildProcess, started: number, requests: number): Promise<HeapSample> {
  child.send('heap');
  const [{ heapUsed, resident, caches }] = (await once(child, 'message')) as [HeapReport];
  return {
    second: Math.round((Date.now() - started) / 1000),
    requests,
    heapUsed,
    resident,
    entries: caches.reduce((sum, { size }) => sum + size, 0),
    limit: caches.reduce((sum, { limit }) => sum + limit, 0),
    bounded: caches.every(({ size, limit }) => size <= limit),
  };
}

/** The first quarter fills caches and compiles; what comes after it has to stay as it is. */
function growthOf(samples: readonly HeapSample[]): number {
  const quarter = (from: number) => {
    const part = samples.slice(
      Math.floor((samples.length * from) / 4),
      Math.ceil((samples.length * (from + 1)) / 4),
    );
    return part.reduce((sum, { heapUsed }) => sum + heapUsed, 0) / part.length;
  };
  return quarter(3) / quarter(1);
}

runCommand(main);
