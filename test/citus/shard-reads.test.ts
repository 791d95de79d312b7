import { setTimeout as sleep } from 'node:timers/promises';
import { Loaders } from '../../citus/read/loaders';
import { ReadColumns } from '../../citus/read/read-columns';
import type { Database } from '../../citus/send/database';
import type { Tracer } from '../../citus/send/trace';
import { EndingRequest } from '../../platform/request-end';
import { attendanceOfEmployee } from '../../subgraphs/hc/attendance/reads';
import { employeeById } from '../../subgraphs/hc/employees/reads';
import { balancesOfEmployee } from '../../subgraphs/hc/leave/reads';
import { type LabNode, query } from '../support/citus-lab';
import {
  describeWithOwnCluster,
  keysByWorker,
  type OwnCluster,
  openDatabase,
  startOwnCluster,
} from '../support/own-cluster';

const KEYS = Array.from({ length: 1_000 }, (_, index) => String(index + 1));
const TABLE = 'hc_core.employees';

describeWithOwnCluster('reads that go straight to the shards on their workers', () => {
  let cluster: OwnCluster;
  let workers: LabNode[];
  let ids: string[];
  const opened: Database[] = [];

  beforeAll(async () => {
    cluster = await startOwnCluster('hc');
    workers = [...cluster.workers];
    ids = (await query(cluster.url, `select employee_id::text as id from ${TABLE}`)).map(({ id }) => id);
  });
  afterEach(() => Promise.all(opened.splice(0).map((database) => database.close())));
  afterAll(() => cluster?.lab.stop());

  /** A database that has found out whether it can read shards; the coordinator has to be there. */
  async function open(shardReads: boolean, shardMapMaximumAge = 30_000): Promise<Database> {
    const database = openDatabase('hc', cluster.serviceUrl, { shardReads, shardMapMaximumAge });
    opened.push(database);
    expect(await database.prepareShardReads()).toEqual(shardReads ? { kind: 'on' } : undefined);
    return database;
  }

  /** What is known of each employee, read one by one, a few at a time. */
  async function readAll(database: Database, keys: readonly string[]): Promise<unknown[]> {
    const found: unknown[] = [];
    const left = keys.entries();
    const reader = async () => {
      for (const [index, key] of left) found[index] = await readOne(database, key);
    };
    await Promise.all(Array.from({ length: 10 }, reader));
    return found;
  }

  async function readOne(database: Database, key: string) {
    const load = new Loaders(database, 1_000);
    return {
      employee: await load.one(employeeById, key),
      balances: await load.many(balancesOfEmployee, key, { year: null }),
      attendance: await load.page(attendanceOfEmployee, key, {
        order: [{ by: 'WORK_DATE', descending: true }],
        limit: 5,
        filter: { status: 'PRESENT' },
      }),
    };
  }

  /** The ids of those that were found. */
  async function idsRead(database: Database, keys: readonly string[]): Promise<(string | undefined)[]> {
    const rows = (await readAll(database, keys)) as { employee: { id: string } | null }[];
    return rows.map(({ employee }) => employee?.id);
  }

  /** Connections to a worker by which shards were read. */
  async function connectionsAt({ url }: LabNode): Promise<number> {
    const [row] = await query(
      url,
      `select count(*)::int as count from pg_stat_activity
       where application_name = 'gateway hc shards' and query like '%shards have moved%'`,
    );
    return row!.count;
  }

  /** Reads all of these at once, as batches. */
  async function readTogether(database: Database, keys: readonly string[], trace?: Tracer) {
    const load = new Loaders(database, 1_000, trace);
    const order = { order: [{ by: 'WORK_DATE', descending: true }], limit: 3, filter: {} };
    return Promise.all(
      keys.map(async (key) => ({
        employee: await load.one(employeeById, key),
        balances: await load.many(balancesOfEmployee, key, { year: null }),
        attendance: await load.page(attendanceOfEmployee, key, order),
      })),
    );
  }

  test('go to the worker that owns the shard and to no other', async () => {
    const byWorker = await keysByWorker(cluster.url, TABLE, ids);
    for (const worker of workers) {
      const database = await open(true);
      await readAll(database, byWorker.get(worker.port)!.slice(0, 20));
      for (const other of workers)
        if (other === worker) expect(await connectionsAt(other)).toBeGreaterThan(0);
        else expect(await connectionsAt(other)).toBe(0);
      await opened.pop()!.close();
      // A server's process leaves its list a moment after its client has closed the connection.
      while ((await connectionsAt(worker)) > 0) await sleep(20);
    }
  });

  test('tell the operation that reads a row of a column that it lacks, and no other that reads the same', async () => {
    const database = await open(true);
    const [one, other] = [new ReadColumns(), new ReadColumns()];
    const read = async (columns: ReadColumns, property: 'lastName' | 'email') => {
      const execution = columns.begin(database.narrowed);
      const row = await new Loaders(database, 1_000, undefined, execution).one(employeeById, ids[0]!);
      return { value: row?.[property], isWhole: execution.end() };
    };
    // From the second time on both read the last name only, by the same statement.
    for (const columns of [one, other, one, other])
      expect(await read(columns, 'lastName')).toEqual({ value: expect.any(String), isWhole: true });
    expect(await read(other, 'email')).toEqual({ value: undefined, isWhole: false });
    expect(await read(other, 'email')).toEqual({ value: expect.stringContaining('@'), isWhole: true });
    expect(await read(one, 'lastName')).toEqual({ value: expect.any(String), isWhole: true });
  });

  test('bring what the coordinator brings', async () => {
    const [on, off] = [await open(true), await open(false)];
    const read = await readAll(on, KEYS);
    expect(read).toEqual(await readAll(off, KEYS));
    expect(read.filter((row) => (row as { employee: unknown }).employee)).toHaveLength(ids.length);
  });

  test.each([1, 2, 5, 20, 200])('bring it for %d keys at once, and say which way it came', async (count) => {
    const ways = { on: new Set<unknown>(), off: new Set<unknown>() };
    const keys = KEYS.slice(7, 7 + count);
    const read = await readTogether(await open(true), keys, ({ way }) => ways.on.add(way));
    expect(read).toEqual(await readTogether(await open(false), keys, ({ way }) => ways.off.add(way)));
    expect(ways).toEqual({ on: new Set(['shards']), off: new Set(['coordinator']) });
  });

  test('one that fails, and one that nobody waits for any more, cost those that leave with it nothing', async () => {
    const [on, off] = [await open(true), await open(false)];
    const keys = ids.slice(0, 20);
    const expected = await readTogether(off, keys);
    for (let time = 0; time < 5; time++) {
      const ended = new EndingRequest(60_000);
      const [read, failing, ending] = await Promise.allSettled([
        readTogether(on, keys),
        new Loaders(on, 1_000).page(attendanceOfEmployee, keys[time]!, {
          order: [{ by: 'WORK_DATE', descending: true }],
          limit: 2 ** 40,
          filter: {},
        }),
        new Loaders(on, 1_000, undefined, undefined, ended).one(employeeById, keys[time]!),
        // It has been asked for by then, and not been answered.
        new Promise<void>((resolve) => setImmediate(() => resolve(ended.end('left')))),
      ]);
      expect(read).toEqual({ status: 'fulfilled', value: expected });
      expect(failing).toMatchObject({ status: 'rejected', reason: { kind: 'invalid-input' } });
      expect(ending).toMatchObject({ status: 'rejected', reason: { kind: 'timeout' } });
    }
  });

  test('are off where they are switched off', async () => {
    await readAll(await open(false), ids.slice(0, 20));
    for (const worker of workers) expect(await connectionsAt(worker)).toBe(0);
  });

  test('find their rows after the shards have moved away from where the map says', async () => {
    const database = await open(true, 3_600_000);
    const [from, to] = workers as [LabNode, LabNode];
    const moving = (await keysByWorker(cluster.url, TABLE, ids)).get(from.port)!;
    expect(await idsRead(database, moving)).toEqual(moving);
    const shards = await query(
      cluster.url,
      `select shardid, nodeid, (select nodeid from pg_dist_node where nodeport = $3) as target
       from pg_dist_shard join pg_dist_placement using (shardid) join pg_dist_node using (groupid)
       where logicalrelid = $1::regclass and nodeport = $2 order by shardid limit 3`,
      [TABLE, from.port, to.port],
    );
    for (const { shardid, nodeid, target } of shards)
      await query(cluster.url, "select citus_move_shard_placement($1, $2::int, $3::int, 'block_writes')", [
        shardid,
        nodeid,
        target,
      ]);
    const moved = (await keysByWorker(cluster.url, TABLE, moving)).get(to.port)!;
    expect(moved.length).toBeGreaterThan(0);
    // The copies that were left behind are there still, and are not written to.
    await query(cluster.url, `update ${TABLE} set version = 1000 where employee_id = any($1)`, [moved]);
    const other = await open(true, 3_600_000);
    const read = await readTogether(database, moved);
    expect(new Set(read.map(({ employee }) => employee?.version))).toEqual(new Set([1000]));
    await query(cluster.url, 'call citus_cleanup_orphaned_resources()');
    for (const one of [database, other]) expect(await idsRead(one, moving)).toEqual(moving);
  });

  test('go through the coordinator while a worker cannot be reached, and straight again where it is now', async () => {
    const database = await open(true);
    const [worker] = workers as [LabNode, LabNode];
    const keys = (await keysByWorker(cluster.url, TABLE, ids)).get(worker.port)!.slice(0, 50);
    expect(await idsRead(database, keys)).toEqual(keys);

    await cluster.lab.kill(worker);
    const elsewhere = await cluster.lab.restartElsewhere(worker);
    await query(
      cluster.url,
      "select citus_update_node(nodeid, '127.0.0.1', $2) from pg_dist_node where nodeport = $1",
      [worker.port, elsewhere.port],
    );
    workers[0] = elsewhere;
    // The map still has the closed port: the coordinator answers, and the map is read anew.
    expect(await idsRead(database, keys)).toEqual(keys);
    while ((await connectionsAt(elsewhere)) === 0) {
      await sleep(100);
      expect(await idsRead(database, keys)).toEqual(keys);
    }
  });

  test('tell that a shard is unavailable when its worker is dead for the coordinator too', async () => {
    const database = await open(true);
    const [worker, other] = workers as [LabNode, LabNode];
    const byWorker = await keysByWorker(cluster.url, TABLE, ids);
    const dead = byWorker.get(worker.port)!.slice(0, 5);
    const healthy = byWorker.get(other.port)!.slice(0, 20);
    await readAll(database, [...dead, ...healthy]);
    await cluster.lab.kill(worker);
    try {
      for (const key of dead)
        await expect(readOne(database, key)).rejects.toMatchObject({ kind: 'shard-unavailable' });
      expect(await idsRead(database, healthy)).toEqual(healthy);
    } finally {
      await cluster.lab.restart(worker);
    }
  });

  describe('and the coordinator is down', () => {
    let known: Database;

    beforeAll(async () => {
      known = openDatabase('hc', cluster.serviceUrl, { shardReads: true, shardMapMaximumAge: 200 });
      await known.prepareShardReads();
      await readAll(known, ids.slice(0, 5));
      await cluster.lab.kill(cluster.coordinator);
    });
    afterAll(() => known.close());

    test('they go on by the map that was read before', async () => {
      const keys = ids.slice(0, 100);
      expect(await idsRead(known, keys)).toEqual(keys);
      await sleep(300);
      expect(await idsRead(known, keys)).toEqual(keys);
    });

    test('who starts then is told so, and answered as soon as it is back', async () => {
      const database = openDatabase('hc', cluster.serviceUrl, { shardReads: true });
      opened.push(database);
      await expect(database.prepareShardReads()).rejects.toMatchObject({ kind: 'unavailable' });
      await expect(database.ping()).rejects.toMatchObject({ kind: 'unavailable' });
      await expect(readOne(database, ids[0]!)).rejects.toMatchObject({ kind: 'unavailable' });
      await cluster.lab.restart(cluster.coordinator);
      expect(await idsRead(database, ids.slice(0, 20))).toEqual(ids.slice(0, 20));
    });
  });
});
