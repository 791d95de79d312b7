import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import type { KeyType } from '../../citus/distribution';
import { Loaders } from '../../citus/read/loaders';
import { shardIndexOf } from '../../citus/route/shard-map';
import type { Database } from '../../citus/send/database';
import { employeeById } from '../../subgraphs/hc/employees/reads';
import { query } from '../support/citus-lab';
import {
  describeWithOwnCluster,
  type OwnCluster,
  openDatabase,
  startOwnCluster,
} from '../support/own-cluster';

const KEYS = 10_000;

const bigint = () => randomBytes(8).readBigInt64LE();
/** From every plane of Unicode; NUL and lone surrogates are no text for PostgreSQL. */
const character = () =>
  String.fromCodePoint([randomInt(1, 0xd800), randomInt(0xe000, 0x110000)][randomInt(2)]!);
const text = (length: number) => Array.from({ length }, character).join('');

/** Random keys of each type, with the values at its edges. */
const KEYS_OF: Readonly<Record<KeyType, () => string[]>> = {
  bigint: () => [
    ...['0', '-1', '1', '2147483647', '2147483648', '-2147483648', '-2147483649', '4294967296'],
    ...['9223372036854775807', '-9223372036854775808'],
    // small ones as ids are, and the whole range
    ...Array.from({ length: KEYS / 2 }, () => String(randomInt(-1_000_000, 1_000_000))),
    ...Array.from({ length: KEYS / 2 }, () => String(bigint())),
  ],
  integer: () => [
    ...['0', '-1', '1', '2147483647', '-2147483648'],
    ...Array.from({ length: KEYS }, () => String(randomBytes(4).readInt32LE())),
  ],
  text: () => [
    ...['', ' ', 'a@b.example', 'ä', '漢字', '👩‍👩‍👧', '\uffff', 'x'.repeat(10_000)],
    ...Array.from({ length: KEYS / 2 }, () => randomBytes(randomInt(20)).toString('hex')),
    ...Array.from({ length: KEYS / 2 }, () => text(randomInt(40))),
  ],
  uuid: () => [
    ...['00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff'],
    ...Array.from({ length: KEYS }, () => randomUUID()),
  ],
};
const TYPES = Object.keys(KEYS_OF) as KeyType[];

describeWithOwnCluster('the shard of a key, computed here', () => {
  let cluster: OwnCluster;
  let database: Database;
  const sql = (text: string, values: readonly unknown[] = []) => query(cluster.url, text, values);

  beforeAll(async () => {
    cluster = await startOwnCluster('hc');
    await sql('create schema keys');
    for (const type of TYPES) {
      await sql(`create table keys.of_${type} (key ${type} primary key)`);
      await sql("select create_distributed_table($1, 'key', colocate_with => 'none')", [`keys.of_${type}`]);
    }
    database = openDatabase('hc', cluster.serviceUrl);
  });

  afterAll(async () => {
    await database?.close();
    cluster?.lab.stop();
  });

  /** Keys for which Citus names another shard than we compute, with both. */
  async function mismatches(type: KeyType, table: string): Promise<unknown[]> {
    const ranges = (await database.topology.refresh())!.tables.get(table)!;
    const keys = KEYS_OF[type]();
    const rows = await sql(
      `select key, get_shard_id_for_distribution_column($1, key::${type})::text as shard from unnest($2::text[]) key`,
      [table, keys],
    );
    expect(rows).toHaveLength(keys.length);
    return rows
      .map(({ key, shard }) => ({ key, shard, computed: ranges.shards[shardIndexOf(ranges, key)]!.id }))
      .filter(({ shard, computed }) => shard !== computed);
  }

  test.each(TYPES)(`is that of Citus for ${KEYS} keys of type %s`, async (type) => {
    expect(await mismatches(type, `keys.of_${type}`)).toEqual([]);
  });

  test('is that of Citus when shards are no longer of equal size', async () => {
    for (const type of TYPES) {
      // cut into a small piece, a large one and the rest
      const [shard] = await sql(
        `select shardid, shardminvalue::int + 7 as first, shardminvalue::int + 100000000 as second
         from pg_dist_shard where logicalrelid = $1::regclass order by random() limit 1`,
        [`keys.of_${type}`],
      );
      await sql(
        `select citus_split_shard_by_split_points($1, array[$2, $3],
           (select array_agg(nodeid) from (select nodeid from pg_dist_node where groupid <> 0 union all
                                           select min(nodeid) from pg_dist_node where groupid <> 0) node), 'block_writes')`,
        [shard!.shardid, String(shard!.first), String(shard!.second)],
      );
      expect((await database.topology.refresh())!.tables.get(`keys.of_${type}`)!.shards).toHaveLength(34);
      expect(await mismatches(type, `keys.of_${type}`)).toEqual([]);
    }
  });

  describe('while shards are split and moved under a load of reads', () => {
    const employees = 'hc_core.employees';
    let direct: Database;
    let readers: Promise<unknown>;
    let ids: string[];
    let reading = true;
    let batches = 0;
    const wrong: unknown[] = [];

    /** Reads batches of every size, and ids that nobody has, until it is told to stop. */
    async function reader(database: Database): Promise<void> {
      while (reading) {
        const from = randomInt(ids.length);
        const wanted = [
          ...ids.slice(from, from + [1, 3, 20, 150][randomInt(4)]!),
          String(-randomInt(1, 1_000)),
        ];
        const load = new Loaders(database, 1_000);
        const rows = await Promise.all(
          wanted.map((id) => load.one(employeeById, id).catch((error: Error) => error)),
        );
        for (const [index, row] of rows.entries()) {
          const id = wanted[index]!;
          const right = row instanceof Error ? false : id.startsWith('-') ? row === null : row?.id === id;
          if (!right) wrong.push({ id, row: row instanceof Error ? row.message : row });
        }
        batches++;
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    }

    beforeAll(async () => {
      direct = openDatabase('hc', cluster.serviceUrl, { shardReads: true, shardMapMaximumAge: 500 });
      await direct.prepareShardReads();
      ids = (await sql(`select employee_id::text as id from ${employees}`)).map(({ id }) => id);
      readers = Promise.all([database, database, direct, direct].map(reader));
    });
    afterAll(async () => {
      reading = false;
      await readers;
      await direct.close();
    });

    test('no row is missing and none is wrong', async () => {
      const placements = `select shardid, nodeid from pg_dist_shard join pg_dist_placement using (shardid)
        join pg_dist_node using (groupid) where logicalrelid = $1::regclass order by shardid`;
      const [first, second] = (
        await sql('select nodeid from pg_dist_node where groupid <> 0 order by 1')
      ).map(({ nodeid }) => nodeid);
      // Which worker a shard was given says nothing of the order of their ids.
      const [shard] = await sql(
        `select shardid, shardminvalue::int + 50000000 as middle
         from pg_dist_shard join pg_dist_placement using (shardid) join pg_dist_node using (groupid)
         where logicalrelid = $1::regclass and nodeid = $2 order by shardid limit 1`,
        [employees, first],
      );
      await sql(
        `select citus_split_shard_by_split_points($1, array[$2], array[$3::int, $4::int], 'force_logical')`,
        [shard!.shardid, String(shard!.middle), first, second],
      );
      const leaving = (await sql(placements, [employees])).filter(({ nodeid }) => nodeid === first);
      for (const { shardid } of leaving.slice(0, 2))
        await sql(`select citus_move_shard_placement($1, $2::int, $3::int, 'force_logical')`, [
          shardid,
          first,
          second,
        ]);

      // By size it may find that so few rows lie well as they are.
      await sql("select citus_rebalance_start('by_shard_count')");
      await sql('select citus_rebalance_wait()');

      const moved = (await sql(placements, [employees])).filter(({ nodeid }) => nodeid === first);
      expect(moved.length).toBeGreaterThan(leaving.length - 2);
      const before = batches;
      while (batches < before + 100) await new Promise((resolve) => setTimeout(resolve, 10));
      expect(wrong).toEqual([]);
      expect(await mismatches('bigint', employees)).toEqual([]);
    });
  });
});
