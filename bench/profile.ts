import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build';
import { variableSets } from './chance';
import { runCommand } from './command';
import { Site } from './contestants/contestant';
import { allInOne, floor } from './contestants/ours';
import { openDatabases } from './databases';
import { Load } from './load/load';
import { measure, totalCpu } from './measure/cell';
import { type CpuProfile, selfTimes } from './measure/cpu-profile';
import { operationNamed } from './operations';

/** `npm run bench -- profile`: where the CPU of the process goes that is all in one, by package and by function. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seconds: { type: 'string', default: '20' },
      operation: { type: 'string', default: 'cross' },
      clients: { type: 'string', default: '16' },
      scale: { type: 'string', default: '4' },
      pool: { type: 'string', default: '6' },
    },
  });
  const operation = operationNamed(values.operation);
  const [seconds, clients] = [Number(values.seconds), Number(values.clients)];
  build();
  const databases = await openDatabases(Number(values.scale));
  const site = new Site(databases, Number(values.pool));
  const folder = mkdtempSync(join(tmpdir(), 'bench-profile-'));
  const load = new Load();
  try {
    const byHand = await floor(site);
    const ours = await allInOne(site, { node: ['--cpu-prof', `--cpu-prof-dir=${folder}`] });
    const sets = variableSets(operation, { portfolios: databases.portfolios, asked: 20 }, 1);
    const key = operation.name;
    await load.expect(
      key,
      byHand.origin,
      sets.map((variables) => byHand.request(operation, variables)!),
    );
    const run = (contestant: typeof ours, time: number) =>
      measure({ load, databases, contestant, operation, key, sets, clients, seconds: time });
    await run(byHand, 2);
    await run(ours, 5);
    const reference = (await run(byHand, 5))!;
    const from = now();
    const measured = (await run(ours, seconds))!;
    const until = now();
    await Promise.all([ours.stop(), byHand.stop()]);
    const [file] = readdirSync(folder);
    const profile = JSON.parse(readFileSync(join(folder, file!), 'utf8')) as CpuProfile;
    const cpu = totalCpu(measured);
    const rate = (of: typeof measured) => of.answers / of.seconds;
    console.log(
      `${operation.name}, ${clients} clients: ${rate(measured).toFixed(0)} requests/s, ${cpu.toFixed(2)} ms of CPU each;`,
      `of the floor ${(rate(measured) / rate(reference)).toFixed(2)} of the requests/s and ${(cpu / totalCpu(reference)).toFixed(2)} times the CPU`,
      `(${rate(reference).toFixed(0)} requests/s, ${totalCpu(reference).toFixed(2)} ms; the profiler costs too)`,
    );
    const { packages, functions, idle } = selfTimes(profile, from, until);
    console.log(`\nidle ${(idle * 100).toFixed(1)} %; of the rest, self time by package:`);
    for (const [name, share] of packages) console.log(`${percent(share)}  ${name}`);
    console.log('\nby function:');
    for (const [name, share] of functions.slice(0, 60)) console.log(`${percent(share)}  ${name}`);
  } finally {
    load.stop();
    await site.stop();
    await databases.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Microseconds of the clock that profiles have. */
const now = () => Number(process.hrtime.bigint() / 1000n);
const percent = (share: number) => `${(share * 100).toFixed(1).padStart(5)} %`;

runCommand(main);
