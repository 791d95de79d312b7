import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build';
import { requestsTo, variableSets } from './chance';
import { runCommand } from './command';
import { Site } from './contestants/contestant';
import { allInOne, floor } from './contestants/ours';
import { openDatabases } from './databases';
import { Load } from './load/load';
import type { LoadResult } from './load/protocol';
import { table, writeSection } from './marked-section';
import { median } from './measure/summary';
import { operationNamed } from './operations';
import { circumstances } from './results';

/** What p99 may be of the floor's, by operation. */
const GOALS: Readonly<Record<string, number>> = { row: 3, cross: 1.5 };

/**
 * `npm run bench -- pace`: requests come at a constant rate, half of what the gateway can answer, to the gateway and to the
 * floor in turn. Writes the section `pace` of docs/performance.md.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      operations: { type: 'string', default: 'typename,row,cross' },
      seconds: { type: 'string', default: '4' },
      // What a process compiles when it is asked something new takes some thousand requests.
      'warm-up': { type: 'string', default: '6' },
      rounds: { type: 'string', default: '5' },
      scale: { type: 'string', default: '4' },
      pool: { type: 'string', default: '6' },
    },
  });
  const [seconds, rounds] = [Number(values.seconds), Number(values.rounds)];
  build();
  const databases = await openDatabases(Number(values.scale));
  const site = new Site(databases, Number(values.pool));
  const load = new Load();
  try {
    const contestants = [await floor(site), await allInOne(site)];
    const lines: string[][] = [];
    for (const operation of values.operations.split(',').map(operationNamed)) {
      const sets = variableSets(operation, { portfolios: databases.portfolios, asked: 20 }, 1);
      const runs = contestants.map((contestant) => ({
        key: operation.name,
        contestant: contestant.name,
        origin: contestant.origin,
        requests: requestsTo(contestant, operation, sets)!,
        seconds,
      }));
      await load.expect(operation.name, runs[0]!.origin, runs[0]!.requests);
      for (const run of runs) {
        await load.run({ ...run, clients: 16, each: true });
        await load.run({ ...run, clients: 16, seconds: Number(values['warm-up']) });
      }
      const capacity = await load.run({ ...runs[1]!, clients: 16 });
      const rate = capacity.answers / capacity.seconds / 2;
      const measured: (readonly [floor: LoadResult, gateway: LoadResult])[] = [];
      for (let round = 0; round < rounds; round++) {
        const first = await load.pace({ ...runs[round % 2]!, rate });
        const second = await load.pace({ ...runs[1 - (round % 2)]!, rate });
        const [byHand, gateway] = round % 2 === 0 ? ([first, second] as const) : ([second, first] as const);
        measured.push([byHand, gateway]);
        console.error(
          `${operation.name}, ${rate.toFixed(0)}/s, round ${round + 1}: p99 of the floor ${byHand.p99.toFixed(1)} ms, of the gateway ${gateway.p99.toFixed(1)} ms`,
        );
      }
      const over = (of: (pair: (typeof measured)[number]) => number) => median(measured.map(of)).toFixed(1);
      lines.push([
        operation.title,
        rate.toFixed(0),
        `${over(([byHand]) => byHand.p50)} / ${over(([byHand]) => byHand.p99)}`,
        `${over(([, gateway]) => gateway.p50)} / ${over(([, gateway]) => gateway.p99)}`,
        over(([byHand, gateway]) => gateway.p99 / byHand.p99),
        GOALS[operation.name] === undefined ? '' : `≤ ${GOALS[operation.name]}`,
      ]);
    }
    const { date, machine, node, databases: of, commit } = circumstances(databases.title);
    const text = `${table(
      [
        'At a constant rate',
        'requests/s',
        'floor p50 / p99',
        'gateway p50 / p99',
        'p99 over the floor',
        'goal',
      ],
      lines,
    )}

Milliseconds from when a request was due; ${rounds} rounds of ${seconds} s in turn. ${date}, ${machine}, Node ${node.slice(1)}, ${of}, commit ${commit}.`;
    console.log(text);
    writeSection(join(__dirname, '..', 'docs', 'performance.md'), 'pace', text);
  } finally {
    load.stop();
    await site.stop();
    await databases.stop();
  }
}

runCommand(main);
