import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Loaders } from '../citus/read/loaders';
import type { Database } from '../citus/send/database';
import { prepareDatabase } from '../cluster/prepare';
import { attendanceOfEmployee } from '../subgraphs/hc/attendance/reads';
import { employeeById, employeeIdByEmail } from '../subgraphs/hc/employees/reads';
import { CitusLab, findCitus, query } from '../test/support/citus-lab';
import { openDatabase } from '../test/support/own-cluster';
import { distributions } from '../test/support/system';
import { runCommand } from './command';
import { postmasterOf } from './databases';
import { table, writeSection } from './marked-section';
import { cpuOf } from './measure/processes';
import { median } from './measure/summary';

/** Requests at once. */
const CLIENTS = 8;
/** No request finds anything that another has loaded. */
const batchOf = (database: Database) => new Loaders(database, 1_000);

interface Read {
  readonly what: string;
  /** Keys that are drawn for it. */
  readonly keys: number;
  readonly run: (database: Database, keys: readonly string[]) => Promise<unknown>;
}

/** What one way has cost: milliseconds of PostgreSQL's CPU for each request, and requests a second. */
interface Cost {
  readonly cpu: number;
  readonly rate: number;
}

const byId = (keys: number): Read => ({
  what: keys === 1 ? 'one employee by id' : `${keys} employees by id`,
  keys,
  run: (database, ids) => {
    const load = batchOf(database);
    return Promise.all(ids.map((id) => load.one(employeeById, id)));
  },
});
const newest = (keys: number): Read => ({
  what: `the newest 3 days of attendance of ${keys === 1 ? 'one employee' : `${keys} employees`}`,
  keys,
  run: (database, ids) => {
    const load = batchOf(database);
    const request = { order: [{ by: 'WORK_DATE', descending: true }], limit: 3, filter: {} };
    return Promise.all(ids.map((id) => load.page(attendanceOfEmployee, id, request)));
  },
});

/**
 * `npm run bench -- shard-reads`: reads by keys through the coordinator and on the shards, in turn on the same cluster.
 * Writes the table of docs/citus.md.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      shards: { type: 'string', default: '32' },
      scale: { type: 'string', default: '4' },
      rounds: { type: 'string', default: '5' },
      requests: { type: 'string', default: '300' },
    },
  });
  const bin = findCitus();
  if (!bin) throw new Error('This needs a PostgreSQL server with Citus on this machine.');
  const lab = new CitusLab(bin);
  process.once('exit', () => lab.stop());
  const { coordinator, workers } = await lab.start('hc');
  const { url } = coordinator;
  await prepareDatabase(url, distributions.hc, {
    shardCount: Number(values.shards),
    scale: Number(values.scale),
  });
  await query(url, 'analyze');
  const found = await Promise.all([coordinator, ...workers].map((node) => postmasterOf(node.url)));
  const nodes = found.filter((pid) => pid !== undefined);
  const people = await query(url, 'select employee_id::text as id, email from hc_core.employees');
  const emails = new Map(people.map(({ id, email }) => [id as string, email as string]));
  const ids = [...emails.keys()];
  const reads: Read[] = [
    ...[1, 5, 20, 200].map(byId),
    ...[1, 5, 20, 200].map(newest),
    {
      what: 'one employee by e-mail: the lookup table, then by id',
      keys: 1,
      run: async (database, [id]) => {
        const load = batchOf(database);
        const found = await load.one(employeeIdByEmail, emails.get(id!)!);
        return load.one(employeeById, (found as { id: string }).id);
      },
    },
  ];
  const [through, straight] = [openDatabase('hc', url, { shardReads: false }), openDatabase('hc', url)];
  const readiness = await straight.prepareShardReads();
  if (readiness?.kind !== 'on') throw new Error('Shards cannot be read on their workers here.');

  const measure = async (database: Database, { run, keys }: Read, requests: number): Promise<Cost> => {
    const [before, started] = [cpuOf(nodes), performance.now()];
    let left = requests;
    await Promise.all(
      Array.from({ length: CLIENTS }, async () => {
        while (left-- > 0) await run(database, drawn(ids, keys));
      }),
    );
    return {
      cpu: ((cpuOf(nodes) - before) * 1000) / requests,
      rate: (requests * 1000) / (performance.now() - started),
    };
  };
  const rows: string[][] = [];
  for (const read of reads) {
    const requests = Math.ceil(Number(values.requests) / Math.sqrt(read.keys));
    // All plans are made, on every connection.
    for (const database of [through, straight]) await measure(database, read, requests * 2);
    const rounds: (readonly [Cost, Cost])[] = [];
    for (let round = 0; round < Number(values.rounds); round++)
      rounds.push([await measure(through, read, requests), await measure(straight, read, requests)]);
    const over = (value: (pair: readonly [Cost, Cost]) => number) => median(rounds.map(value));
    rows.push([
      read.what,
      `${over(([one]) => one.cpu).toFixed(2)} ms`,
      `${over(([, other]) => other.cpu).toFixed(2)} ms`,
      over(([one, other]) => one.cpu / other.cpu).toFixed(1),
      over(([one, other]) => other.rate / one.rate).toFixed(1),
    ]);
    console.error(rows.at(-1)!.join(' | '));
  }
  await Promise.all([through.close(), straight.close()]);
  lab.stop();
  const head = [
    `${values.shards} shards`,
    'CPU through the coordinator',
    'CPU on the shards',
    'times less',
    'Requests/s, on the shards over through the coordinator',
  ];
  writeSection(join(__dirname, '..', 'docs', 'citus.md'), `shard-reads-${values.shards}`, table(head, rows));
}

/** So many keys, none twice. */
function drawn(of: readonly string[], count: number): string[] {
  const keys = new Set<string>();
  while (keys.size < count) keys.add(of[Math.floor(Math.random() * of.length)]!);
  return [...keys];
}

runCommand(main);
