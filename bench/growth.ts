import { parseArgs } from 'node:util';
import { build } from './build';
import { variableSets } from './chance';
import { runCommand } from './command';
import { Site } from './contestants/contestant';
import { allInOne, floor } from './contestants/ours';
import { citusLab, type Databases, embedded, openDatabases } from './databases';
import { Load } from './load/load';
import { Contest, interleaved } from './measure/interleaved';
import { statementsOf } from './measure/statements';
import { operationNamed } from './operations';
import { writeReport } from './report/report';
import { circumstances, type GrowthPoint, readResults, writeResults } from './results';

/** What a point of a curve is measured with. */
interface Point {
  readonly x: string;
  readonly asked: number;
  readonly clients: number;
}

const ASKED = [2, 20, 50, 100, 200];
const CLIENTS = [1, 2, 4, 8, 16, 32, 64];

/** `npm run bench -- growth`: how the cost of the cross-service query grows, ours and the floor's. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      parts: { type: 'string', default: 'portfolios,clients,scales,databases' },
      operation: { type: 'string', default: 'cross' },
      scales: { type: 'string', default: '1,10' },
      seconds: { type: 'string', default: '2' },
      rounds: { type: 'string', default: '2' },
      scale: { type: 'string', default: '4' },
      pool: { type: 'string', default: '6' },
      shards: { type: 'string', default: '32,128' },
    },
  });
  const operation = operationNamed(values.operation);
  const timing = { seconds: Number(values.seconds), rounds: Number(values.rounds) };
  build();

  const record = (part: string, databases: Databases, points: readonly GrowthPoint[]) => {
    const growth = readResults('growth', {});
    const earlier = part === 'scales' || part === 'databases' ? (growth[part]?.points ?? []) : [];
    const kept = earlier.filter(({ x }) => points.every((point) => point.x !== x));
    growth[part] = { circumstances: circumstances(databases.title), points: [...kept, ...points] };
    writeResults('growth', growth);
  };

  const optionsOf = (databases: Databases, { x, asked, clients }: Point) => ({
    databases,
    operation,
    key: `${operation.name}, ${x}`,
    sets: variableSets(operation, { portfolios: databases.portfolios, asked }, 1),
    clients,
    warmUp: Math.min(2, timing.seconds),
    seconds: timing.seconds,
    onProgress: (message: string) => console.error(message),
  });

  const measurePoints = async (databases: Databases, points: readonly Point[]): Promise<GrowthPoint[]> => {
    const site = new Site(databases, Number(values.pool));
    const load = new Load();
    try {
      const [byHand, ours, traced] = [await floor(site), await allInOne(site), await tracedOf(site)];
      const measured: GrowthPoint[] = [];
      for (const point of points) {
        const options = optionsOf(databases, point);
        const { rounds } = timing;
        const results = await interleaved({ ...options, load, floor: byHand, others: [ours], rounds });
        const statements = await statementsOf(traced.origin, operation, options.sets);
        measured.push({ x: point.x, rounds: results.get('us')!, statements });
      }
      return measured;
    } finally {
      load.stop();
      await site.stop();
    }
  };

  /** Plain PostgreSQL and Citus with so many shards, all there at the same time and measured in turn. */
  const measureDatabases = async (): Promise<void> => {
    const load = new Load();
    const opened: Databases[] = [];
    const sites: Site[] = [];
    try {
      opened.push(await openDatabases(Number(values.scale)));
      for (const shards of values.shards.split(',')) {
        const lab = await citusLab(Number(values.scale), Number(shards));
        if (lab) opened.push(lab);
        else console.error('No Citus is installed here: left out.');
      }
      const contests = [];
      for (const databases of opened) {
        const site = new Site(databases, Number(values.pool));
        sites.push(site);
        const [byHand, ours] = [await floor(site), await allInOne(site)];
        const off = await allInOne(site, { name: 'off', environment: { CITUS_SHARD_READS: 'off' } });
        const options = optionsOf(databases, point(databases.kind));
        const isCitus = databases.kind.startsWith('Citus');
        const contest = new Contest({
          ...options,
          load,
          floor: byHand,
          others: isCitus ? [ours, off] : [ours],
        });
        await contest.begin();
        contests.push({ contest, site, options });
      }
      for (let round = 0; round < timing.rounds; round++)
        for (const { contest } of contests) await contest.round();
      for (const { contest, site, options } of contests) {
        const { databases } = options;
        const traced = await tracedOf(site);
        const statements = await statementsOf(traced.origin, operation, options.sets);
        await traced.stop();
        const ways = { us: databases.kind, off: `${databases.kind}, shard reads off` };
        const points = Object.entries(ways).flatMap(([name, x]) => {
          const rounds = contest.results.get(name);
          return rounds ? [{ x, rounds, statements }] : [];
        });
        record('databases', databases, points);
      }
    } finally {
      load.stop();
      for (const site of sites) await site.stop();
      for (const databases of opened) await databases.stop();
    }
  };

  const tracedOf = (site: Site) =>
    allInOne(site, { name: 'traced', environment: { NODE_ENV: 'development' } });

  const parts: Record<string, () => Promise<void>> = {
    portfolios: () =>
      using(openDatabases(Number(values.scale)), async (databases) => {
        const points = ASKED.filter((asked) => asked <= databases.portfolios);
        record('portfolios', databases, await measurePoints(databases, points.map(askedPoint)));
      }),
    clients: () =>
      using(openDatabases(Number(values.scale)), async (databases) => {
        const points = CLIENTS.map((clients) => ({ x: `${clients}`, asked: 20, clients }));
        record('clients', databases, await measurePoints(databases, points));
      }),
    scales: async () => {
      for (const scale of values.scales.split(','))
        await using(embedded(Number(scale)), async (databases) =>
          record('scales', databases, await measurePoints(databases, [point(`scale ${scale}`)])),
        );
    },
    databases: () => measureDatabases(),
  };
  for (const part of values.parts.split(',')) {
    const run = parts[part];
    if (!run) throw new Error(`There is no part "${part}"; there are ${Object.keys(parts).join(', ')}.`);
    await run();
  }
  writeReport();
}

const point = (x: string): Point => ({ x, asked: 20, clients: 16 });
const askedPoint = (asked: number): Point => ({ x: `${asked}`, asked, clients: 16 });

/** Stops the databases, whatever happens. */
async function using(
  opening: Promise<Databases>,
  use: (databases: Databases) => Promise<void>,
): Promise<void> {
  const databases = await opening;
  try {
    await use(databases);
  } finally {
    await databases.stop();
  }
}

runCommand(main);
