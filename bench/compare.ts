import { parseArgs } from 'node:util';
import { build } from './build';
import { variableSets } from './chance';
import { runCommand } from './command';
import { type Contestant, Site } from './contestants/contestant';
import {
  apolloLocal,
  apolloRemote,
  hive,
  hiveRust,
  hiveRustOverApollo,
  postgraphile,
} from './contestants/opponents';
import { allInOne, distributed, floor } from './contestants/ours';
import { openDatabases } from './databases';
import { installOpponents } from './install';
import { Load } from './load/load';
import { interleaved } from './measure/interleaved';
import { OPERATIONS, operationNamed } from './operations';
import { writeReport } from './report/report';
import { circumstances, readResults, writeResults } from './results';

/** Who can be compared with the floor, by name. */
const CONTESTANTS: Readonly<Record<string, (site: Site) => Promise<Contestant>>> = {
  us: (site) => allInOne(site),
  'us-distributed': distributed,
  'apollo-local': apolloLocal,
  'apollo-remote': apolloRemote,
  hive,
  'hive-rust': hiveRust,
  'hive-rust-apollo': hiveRustOverApollo,
  postgraphile,
};
const INSTALLED_APART = new Set(['hive', 'hive-rust', 'hive-rust-apollo', 'postgraphile']);

/** `npm run bench -- compare`: everybody on the same databases with the same questions, in turn. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', default: Object.keys(CONTESTANTS).join(',') },
      operations: { type: 'string', default: OPERATIONS.map(({ name }) => name).join(',') },
      seconds: { type: 'string', default: '3' },
      // What a process compiles when it is asked something new takes some thousand requests.
      'warm-up': { type: 'string', default: '6' },
      rounds: { type: 'string', default: '3' },
      clients: { type: 'string', default: '16' },
      scale: { type: 'string', default: '4' },
      pool: { type: 'string', default: '6' },
      seed: { type: 'string', default: '1' },
    },
  });
  const names = values.only.split(',').filter((name) => name !== 'floor');
  const unknown = names.find((name) => !CONTESTANTS[name]);
  if (unknown) throw new Error(`There is no "${unknown}"; there are ${Object.keys(CONTESTANTS).join(', ')}.`);
  const operations = values.operations.split(',').map(operationNamed);
  if (names.some((name) => INSTALLED_APART.has(name))) installOpponents();
  build();
  const databases = await openDatabases(Number(values.scale));
  const site = new Site(databases, Number(values.pool));
  const load = new Load();
  try {
    const byHand = await floor(site);
    const others: Contestant[] = [];
    for (const name of names) {
      console.error(`starting ${name}`);
      others.push(await CONTESTANTS[name]!(site));
    }
    const about = circumstances(databases.title);
    for (const [index, operation] of operations.entries()) {
      const results = await interleaved({
        load,
        databases,
        floor: byHand,
        others,
        operation,
        key: operation.name,
        sets: variableSets(
          operation,
          { portfolios: databases.portfolios, asked: 20 },
          Number(values.seed) + index,
        ),
        clients: Number(values.clients),
        seconds: Number(values.seconds),
        warmUp: Number(values['warm-up']),
        rounds: Number(values.rounds),
        onProgress: (message) => console.error(message),
      });
      // After each operation: what is done stays when a later one fails.
      const compared = readResults('compare', {});
      const cells = compared[operation.name] ?? {};
      compared[operation.name] = cells;
      for (const { name, title } of [byHand, ...others]) {
        const rounds = results.get(name);
        if (rounds) cells[name] = { title, circumstances: about, clients: Number(values.clients), rounds };
      }
      writeResults('compare', compared);
    }
    writeReport();
  } finally {
    load.stop();
    await site.stop();
    await databases.stop();
  }
}

runCommand(main);
