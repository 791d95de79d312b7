import { join } from 'node:path';
import { Client, Pool } from 'pg';
import { byKey, distributionOf, type Lookup, t, table } from '../citus';
import { Database, type DatabaseLimits } from '../citus/send/database';
import { CitusLab, findCitus } from '../test/support/citus-lab';
import { table as markdownTable, writeSection } from './marked-section';

/**
 * `npx tsx bench/citus.ts`: what knowing the shards is worth, on a lab of one coordinator and two workers on this
 * machine. Two ways of doing the same are run in turn, round by round, and compared by the median of the ratios.
 * Writes the table of docs/citus.md.
 */
const ROWS = 200_000;
const SHARD_COUNTS = [32, 64, 128];
const ROUNDS = 9;

interface Measured {
  readonly what: string;
  readonly against: string;
  readonly aim: string;
  readonly ratio: string;
}

const LIMITS: DatabaseLimits = {
  poolSize: 16,
  analyticsPoolSize: 4,
  acquireTimeout: 10_000,
  idleTimeout: 600_000,
  statementTimeout: 30_000,
  analyticsTimeout: 30_000,
  shardMapMaximumAge: 60_000,
  pipelinedReads: true,
  colocatedReads: false,
  shardReads: false,
  workerPoolSize: 16,
  preparedTables: 2_000,
};

/** The same table and lookup table with that many shards. */
function tablesOf(shards: number) {
  const schema = `bench_${shards}`;
  const people = table(
    `${schema}.people`,
    { id: t.bigint('person_id'), email: t.text(), note: t.text() },
    { key: ['id'], distributedBy: 'id', group: 'person' },
  );
  const peopleByEmail = table(
    `${schema}.people_by_email`,
    { email: t.text(), id: t.bigint('person_id') },
    { key: ['email'], distributedBy: 'email' },
  );
  const distribution = distributionOf(schema, [people, peopleByEmail]);
  const byId = byKey(people, `${schema}.byId`);
  const idByEmail = byKey(peopleByEmail, `${schema}.idByEmail`);
  return { schema, shards, distribution, byId, idByEmail };
}

type Tables = ReturnType<typeof tablesOf>;

async function create(client: Client, { schema, shards }: Tables): Promise<void> {
  await client.query(`create schema ${schema}`);
  await client.query(
    `create table ${schema}.people (person_id bigint primary key, email text not null, note text not null)`,
  );
  await client.query(
    `create table ${schema}.people_by_email (email text primary key, person_id bigint not null)`,
  );
  await client.query(
    `select create_distributed_table('${schema}.people', 'person_id', shard_count => ${shards}, colocate_with => 'none')`,
  );
  await client.query(
    `select create_distributed_table('${schema}.people_by_email', 'email', shard_count => ${shards}, colocate_with => 'none')`,
  );
  await client.query(
    `insert into ${schema}.people select g, 'p' || g || '@example.com', repeat('x', 80) from generate_series(1, ${ROWS}) g`,
  );
  await client.query(
    `insert into ${schema}.people_by_email select 'p' || g || '@example.com', g from generate_series(1, ${ROWS}) g`,
  );
  await client.query('analyze');
}

let seed = 42;
/** A key by a fixed sequence: runs are alike, and no key is asked twice in a row. */
const randomKey = () => {
  seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
  return String((seed % ROWS) + 1);
};
const randomKeys = (count: number) => {
  const keys = new Set<string>();
  while (keys.size < count) keys.add(randomKey());
  return [...keys];
};

/** Seconds for so many runs with so many at once. */
async function time(run: () => Promise<unknown>, runs: number, atOnce: number): Promise<number> {
  let left = runs;
  const started = performance.now();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (left-- > 0) await run();
    }),
  );
  return (performance.now() - started) / 1000;
}

/** Median, lowest and highest of the ratio of the times of two ways, measured in turn. */
async function compare(
  ours: () => Promise<unknown>,
  theirs: () => Promise<unknown>,
  runs: number,
  atOnce: number,
): Promise<string> {
  const ratios: number[] = [];
  await time(ours, runs, atOnce);
  await time(theirs, runs, atOnce);
  for (let round = 0; round < ROUNDS; round++) {
    const a = await time(ours, runs, atOnce);
    const b = await time(theirs, runs, atOnce);
    ratios.push(a / b);
  }
  ratios.sort((a, b) => a - b);
  const [low, median, high] = [ratios[0]!, ratios[ROUNDS >> 1]!, ratios[ROUNDS - 1]!].map((ratio) =>
    ratio.toFixed(2),
  );
  return `${median} (${low}–${high})`;
}

async function main(): Promise<void> {
  const bin = findCitus();
  if (!bin) throw new Error('This needs a PostgreSQL server with Citus on this machine.');
  const lab = new CitusLab(bin);
  const measured: Measured[] = [];
  try {
    const { coordinator } = await lab.start('bench');
    const client = new Client({ connectionString: coordinator.url });
    await client.connect();
    const all = SHARD_COUNTS.map(tablesOf);
    for (const tables of all) await create(client, tables);
    await client.end();
    const databaseOf = (tables: Tables, limits: Partial<DatabaseLimits> = {}) =>
      new Database({
        url: coordinator.url,
        distribution: tables.distribution,
        limits: { ...LIMITS, ...limits },
      });
    const fetch = <R>(database: Database, definition: Lookup<R>, keys: string[]) =>
      database.run(definition.statement, { keys });
    const record = (what: string, against: string, aim: string, ratio: string) => {
      measured.push({ what, against, aim, ratio });
      console.log(`${what} | ${against} | ${ratio}`);
    };

    const [small, medium, large] = all as [Tables, Tables, Tables];
    const databases = all.map((tables) => databaseOf(tables));
    // `= any(..)` as a hand-written API sends it: the driver's pool, no settings of Citus touched.
    const plain = new Pool({ connectionString: coordinator.url, max: 16 });
    const any = (keys: string[]) =>
      plain.query({ name: 'any', text: small.byId.statement.text, values: [keys] });
    const batch = () => fetch(databases[0]!, small.byId, randomKeys(200));
    record(
      'batch of 200 keys, latency',
      '`= any($1)`, default settings',
      '≤ 0.33',
      await compare(batch, () => any(randomKeys(200)), 40, 1),
    );
    record(
      'batch of 200 keys, time for 8 at once',
      '`= any($1)`, default settings',
      '≤ 0.33',
      await compare(batch, () => any(randomKeys(200)), 80, 8),
    );
    await plain.end();

    const personByKey = (index: number) => () => fetch(databases[index]!, all[index]!.byId, [randomKey()]);
    const byEmail = (index: number) => async () => {
      const [found] = await fetch(databases[index]!, all[index]!.idByEmail, [`p${randomKey()}@example.com`]);
      return fetch(databases[index]!, all[index]!.byId, [found!.id]);
    };
    for (const [index, tables] of [
      [1, medium],
      [2, large],
    ] as const) {
      record(
        `lookup by key, ${tables.shards} shards`,
        '32 shards',
        '0.9–1.1',
        await compare(personByKey(index), personByKey(0), 400, 1),
      );
      record(
        `lookup by e-mail (lookup table), ${tables.shards} shards`,
        '32 shards',
        '0.9–1.1',
        await compare(byEmail(index), byEmail(0), 300, 1),
      );
    }

    const direct = databaseOf(small, { shardReads: true });
    const directly = () => fetch(direct, small.byId, [randomKey()]);
    record(
      'direct read by key, latency',
      'through the coordinator',
      '≤ 0.5',
      await compare(directly, personByKey(0), 400, 1),
    );
    record(
      'direct read by key, time for 16 at once',
      'through the coordinator',
      '< 1',
      await compare(directly, personByKey(0), 1_600, 16),
    );
    await Promise.all([direct, ...databases].map((database) => database.close()));
  } finally {
    lab.stop();
  }
  writeSection(
    join(__dirname, '..', 'docs', 'citus.md'),
    'citus',
    markdownTable(
      ['What', 'Against', 'Aim', 'Time, ours over theirs: median (range)'],
      measured.map(({ what, against, aim, ratio }) => [what, against, aim, ratio]),
    ),
  );
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
