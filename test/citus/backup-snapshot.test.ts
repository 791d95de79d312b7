import type { Client } from 'pg';
import { BackupError } from '../../cluster/backup/manifest';
import { Snapshot } from '../../cluster/backup/snapshot';
import { whileWritesAreHeld } from '../../cluster/backup/write-gate';
import { prepareDatabase, withClient } from '../../cluster/prepare';
import { CitusLab, findCitus, type LabCluster, query } from '../support/citus-lab';
import { describeWithOwnCluster, distributionOf } from '../support/own-cluster';

const ACCOUNTS = 'finance_core.chart_of_accounts';

describeWithOwnCluster('one moment of a whole cluster', () => {
  let lab: CitusLab;
  let cluster: LabCluster;
  const distribution = distributionOf('finance');

  beforeAll(async () => {
    lab = new CitusLab(findCitus()!);
    cluster = await lab.start('moment', 2);
    await prepareDatabase(cluster.coordinator.url, distribution, { shardCount: 4, scale: 1 });
  });
  afterAll(() => lab?.stop());

  const sql = (text: string, values: readonly unknown[] = []) => query(cluster.coordinator.url, text, values);

  async function withSnapshot(work: (snapshot: Snapshot) => Promise<void>): Promise<void> {
    const snapshot = await Snapshot.open(cluster.coordinator.url, distribution, 2);
    try {
      await work(snapshot);
    } finally {
      await snapshot.close();
    }
  }

  function held<T>({ control, tables }: Snapshot, work: () => Promise<T>, patience = 60_000) {
    const gated = { service: 'finance', client: control, tables: tables.map(({ name }) => name) };
    return whileWritesAreHeld([gated], { patience, signal: new AbortController().signal }, work);
  }

  test('writes wait while they are held, through the coordinator and through a worker; reads do not', async () => {
    await withSnapshot(async (snapshot) => {
      const tried = `update ${ACCOUNTS} set name = name where account_id = 1`;
      const attempt = (url: string) =>
        withClient(url, 'test', async (client) => {
          await client.query('set statement_timeout = 700');
          return client.query(tried).then(
            () => 'done',
            ({ code }) => code,
          );
        });
      const urls = [cluster.coordinator.url, cluster.workers[0]!.url];
      const { result } = await held(snapshot, async () => {
        const rows = await sql(`select count(*)::int as count from ${ACCOUNTS}`);
        return { rows, writes: await Promise.all(urls.map(attempt)) };
      });
      expect(result.rows[0]!.count).toBeGreaterThan(100);
      expect(result.writes).toEqual(['57014', '57014']);
      expect(await Promise.all(urls.map(attempt))).toEqual(['done', 'done']);
    });
  });

  test('every connection sees every node as it was, whatever is written afterwards', async () => {
    await withSnapshot(async (snapshot) => {
      await held(snapshot, () => snapshot.pin());
      const renamed = `select count(*)::int as count from ${ACCOUNTS} where name like '%, renamed'`;
      await sql(`update ${ACCOUNTS} set name = name || ', renamed'`);
      await sql('delete from finance_core.posting_accounts');
      for (const session of snapshot.sessions) {
        expect((await session.query(renamed)).rows).toEqual([{ count: 0 }]);
        const { rows } = await session.query(
          'select count(*)::int as count from finance_core.posting_accounts',
        );
        expect(rows[0].count).toBeGreaterThan(0);
      }
      expect((await sql(renamed))[0]!.count).toBeGreaterThan(100);
      await snapshot.checkUnmoved();
    });
  });

  test('a shard that was moved since is noticed: its rows would be missing', async () => {
    await withSnapshot(async (snapshot) => {
      await held(snapshot, () => snapshot.pin());
      const count = async (client: Client) =>
        (await client.query(`select count(*)::int as count from ${ACCOUNTS}`)).rows[0].count;
      const before = await count(snapshot.sessions[0]!);
      const [shard] = await sql(
        `select shardid as id, nodeport as port from citus_shards where table_name = $1::regclass order by shardid limit 1`,
        [ACCOUNTS],
      );
      const target = cluster.workers.find(({ port }) => port !== shard!.port)!;
      await sql(
        "select citus_move_shard_placement($1, '127.0.0.1', $2, '127.0.0.1', $3, shard_transfer_mode => 'block_writes')",
        [shard!.id, shard!.port, target.port],
      );
      expect(await count(snapshot.sessions[0]!)).toBeLessThan(before);
      const noticed = snapshot.checkUnmoved();
      await expect(noticed).rejects.toThrow(BackupError);
      await expect(noticed).rejects.toThrow('Shards of finance were moved meanwhile');
    });
  });

  test('a transaction that a worker has prepared and nobody finished is finished first', async () => {
    const [shard] = await sql(
      `select shard_name as name, nodeport as port from citus_shards where table_name = $1::regclass order by shardid limit 1`,
      [ACCOUNTS],
    );
    const worker = cluster.workers.find(({ port }) => port === shard!.port)!;
    const [{ group }] = (await sql('select groupid as "group" from pg_dist_node where nodeport = $1', [
      cluster.coordinator.port,
    ])) as [{ group: number }];
    await withClient(worker.url, 'test', async (client) => {
      await client.query('set citus.enable_manual_changes_to_shards = on');
      await client.query('begin');
      await client.query(`update ${shard!.name} set name = 'in doubt'`);
      await client.query(`prepare transaction 'citus_${group}_1_4000000000_0'`);
    });
    const prepared = () => query(worker.url, 'select gid from pg_prepared_xacts');
    expect(await prepared()).toHaveLength(1);
    await withSnapshot(async (snapshot) => {
      await held(snapshot, () => snapshot.pin());
      expect(await prepared()).toEqual([]);
    });
    expect(await sql(`select from ${ACCOUNTS} where name = 'in doubt'`)).toEqual([]);
  });

  test('who does not end a transaction is named', async () => {
    await withSnapshot(async (snapshot) => {
      await withClient(cluster.coordinator.url, 'somebody', async (writer) => {
        await writer.query('begin');
        await writer.query(`update ${ACCOUNTS} set name = name where account_id = 1`);
        await expect(held(snapshot, () => snapshot.pin(), 500)).rejects.toThrow(
          /Writes could not be held: finance \(somebody, process \d+\)/,
        );
        await writer.query('rollback');
      });
    });
  });
});
