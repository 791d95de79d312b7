import { setTimeout as sleep } from 'node:timers/promises';
import { prepareDatabase } from '../../cluster/prepare';
import { jsonOf, runCommand, startCommand } from '../cluster/command';
import type { TestGateway } from '../support/asking';
import { CitusLab, findCitus, type LabCluster, type LabNode, query } from '../support/citus-lab';
import { startGateway } from '../support/gateway';
import { describeWithOwnCluster, distributionOf } from '../support/own-cluster';
import type { OwnDatabase } from '../support/own-database';
import { openAccounts, PostingLoad } from '../support/posting-load';
import { expectBooksInOrder } from '../writes/finance-books';

/** A query of an account that always has the same answer, sent again and again by several clients. */
class Readers {
  readonly wrong: string[] = [];
  count = 0;
  #stopped = false;
  readonly #clients: Promise<unknown>;

  constructor(gateway: TestGateway, ids: readonly string[], clients: number) {
    const ask = (id: string) =>
      gateway.ask(
        'query ($id: ID!, $ids: [ID!]!) { account(id: $id) { id code } accountsByIds(ids: $ids) { id } }',
        {
          id,
          ids,
        },
      );
    this.#clients = Promise.all(
      Array.from({ length: clients }, async (_, client) => {
        for (let at = client; !this.#stopped; at++) {
          const id = ids[at % ids.length]!;
          const { data, errors } = await ask(id);
          this.count++;
          const found = [data?.account?.id, ...(data?.accountsByIds ?? []).map((one: any) => one?.id)];
          if (errors || JSON.stringify(found) !== JSON.stringify([id, ...ids]))
            this.wrong.push(JSON.stringify({ id, errors, found }));
          await sleep(10);
        }
      }),
    );
  }

  /** Resolves when so many more answers have come. */
  async further(count: number): Promise<void> {
    for (const until = this.count + count; this.count < until; ) await sleep(20);
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#clients;
  }
}

describeWithOwnCluster('workers that come and go', () => {
  let lab: CitusLab;
  let cluster: LabCluster;
  let third: LabNode;
  const environment = () => ({ FINANCE_DATABASE_URL: cluster.coordinator.url });
  const sql = (text: string, values: readonly unknown[] = []) => query(cluster.coordinator.url, text, values);
  const address = () => `127.0.0.1:${third.port}`;
  const shardsOf = (nodes: { name: string; shards: number }[], name: string) =>
    nodes.find((node) => node.name === name)?.shards;

  beforeAll(async () => {
    lab = new CitusLab(findCitus()!);
    cluster = await lab.start('grows', 2);
    third = await lab.startNode('grows-worker3');
    await prepareDatabase(cluster.coordinator.url, distributionOf('finance'), { shardCount: 4, scale: 1 });
  });
  afterAll(() => lab?.stop());

  test('cost no read and no row, with shard reads and without: one is added, gets shards, and is removed again', async () => {
    const gateways = await Promise.all(
      ['off', 'on'].map((shardReads) =>
        startGateway({
          ...environment(),
          CITUS_SHARD_READS: shardReads,
          SHARD_MAP_MAX_AGE_MS: '2000',
        }),
      ),
    );
    try {
      const accounts = await openAccounts(gateways[0]!, 'GROWS');
      const ids = (
        await sql(
          'select account_id::text as id from finance_core.chart_of_accounts order by account_id limit 40',
        )
      ).map(({ id }) => id);
      const readers = gateways.map((gateway) => new Readers(gateway, ids, 2));
      const postings = new PostingLoad(gateways[0]!, accounts, 2);
      const first = await jsonOf(['add-worker', 'finance', address()], environment());
      expect(shardsOf(first.finance, address())).toBe(0);
      const { finance } = await jsonOf(['rebalance', 'finance'], environment());
      expect(finance.moves).toBeGreaterThan(0);
      expect(shardsOf(finance.nodes, address())).toBeGreaterThan(0);
      const last = await jsonOf(['remove-worker', 'finance', address()], environment());
      expect(shardsOf(last.finance, address())).toBeUndefined();
      const posted = postings.accepted().length;
      for (const reader of readers) await reader.further(50);
      await postings.taken(posted + 5);
      await Promise.all([...readers, postings].map((load) => load.stop()));

      expect(readers.flatMap(({ wrong }) => wrong)).toEqual([]);
      const rows = await sql(
        `select t.description, count(*)::int from finance_core.transactions t
         join finance_accounting.transaction_lines l on l.transaction_id = t.transaction_id
         where l.account_id = $1 group by 1`,
        [accounts[0]],
      );
      const kept = new Map(rows.map(({ description, count }) => [description, count]));
      expect([...kept.values()].filter((count) => count !== 1)).toEqual([]);
      expect(postings.accepted().filter(({ description }) => !kept.has(description))).toEqual([]);
      expect(postings.postings.filter(({ refusal }) => refusal)).toEqual([]);
      await expectBooksInOrder({ sql } as unknown as OwnDatabase);
      expect((await jsonOf(['verify', 'finance'], environment())).finance.inOrder).toBe(true);
    } finally {
      for (const gateway of gateways) await gateway.stop();
    }
  });

  test('Ctrl-C stops a rebalance and a removal: what is moved stays, nothing is half, and the same command goes on', async () => {
    /** Sessions, slots and copies that a move works with. */
    const remains = async () => {
      const found = [
        "select 'session' from pg_stat_activity where application_name like 'citus_rebalancer%'",
        "select 'slot' from pg_replication_slots where slot_name like 'citus_shard_move%'",
        "select 'subscription' from pg_subscription where subname like 'citus_shard_move%'",
      ];
      const nodes = [cluster.coordinator, ...cluster.workers, third];
      const rows = await Promise.all(nodes.map(({ url }) => query(url, found.join(' union all '))));
      return [...rows.flat(), ...(await sql('select * from pg_dist_cleanup'))];
    };
    const takesShards = async () =>
      (await sql('select shouldhaveshards as takes from pg_dist_node where nodeport = $1', [third.port]))[0];
    const interrupted = async (...args: string[]) => {
      const running = startCommand(args, environment());
      await running.said('move 2 of');
      running.interrupt();
      const { code, stderr } = await running.result;
      expect(code).toBe(1);
      const [, done, total, left] =
        /stopped by SIGINT: (\d+) of (\d+) moves are done and stay, (\d+) are left/.exec(stderr) ?? [];
      if (!total) throw new Error(stderr);
      expect(Number(done)).toBeGreaterThan(0);
      expect(Number(left)).toBeGreaterThan(0);
      expect(Number(done) + Number(left)).toBe(Number(total));
      expect(await remains()).toEqual([]);
      expect((await jsonOf(['status', 'finance'], environment())).finance.problems).toEqual([]);
      return Number(left);
    };
    await jsonOf(['add-worker', 'finance', address()], environment());
    const left = await interrupted('rebalance', 'finance');
    expect((await jsonOf(['rebalance', 'finance'], environment())).finance.moves).toBe(left);
    await interrupted('remove-worker', 'finance', address());
    expect(await takesShards()).toEqual({ takes: true });
    await jsonOf(['remove-worker', 'finance', address()], environment());
    expect(await takesShards()).toBeUndefined();
    expect((await jsonOf(['verify', 'finance'], environment())).finance.inOrder).toBe(true);
  });

  test('what cannot be added or removed is refused with the reason', async () => {
    const [one, two] = cluster.workers;
    const run = (...args: string[]) => runCommand(args, environment());
    const known = await run('add-worker', 'finance', `127.0.0.1:${one!.port}`);
    expect(known).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('is a worker of this cluster already.'),
    });
    const nobody = await run('add-worker', 'finance', '127.0.0.1:1');
    expect(nobody).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('The worker 127.0.0.1:1 cannot be added'),
    });
    const unknown = await run('remove-worker', 'finance', '127.0.0.1:1');
    expect(unknown).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('is no worker of this cluster'),
    });
    await sql("select citus_set_node_property('127.0.0.1', $1, 'shouldhaveshards', false)", [two!.port]);
    const last = await run('remove-worker', 'finance', `127.0.0.1:${one!.port}`);
    await sql("select citus_set_node_property('127.0.0.1', $1, 'shouldhaveshards', true)", [two!.port]);
    expect(last).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('is the last that may hold shards'),
    });
  });

  test('where commits do not wait for the log, which loses those to a shard that is moved, nothing is moved', async () => {
    const [one] = cluster.workers as [LabNode];
    const settings = [
      ['alter system set synchronous_commit = off', 'alter system reset synchronous_commit'],
      ['alter role postgres set synchronous_commit = off', 'alter role postgres reset synchronous_commit'],
    ] as const;
    for (const [set, reset] of settings) {
      await query(one.url, set);
      await query(one.url, 'select pg_reload_conf()');
      const { code, stderr } = await runCommand(
        ['remove-worker', 'finance', `127.0.0.1:${one.port}`],
        environment(),
      );
      await query(one.url, reset);
      await query(one.url, 'select pg_reload_conf()');
      expect(code).toBe(1);
      expect(stderr).toMatch(
        new RegExp(`synchronous_commit = off, which .*127\\.0\\.0\\.1:${one.port}.* have`),
      );
    }
    const [node] = await sql('select shouldhaveshards as takes from pg_dist_node where nodeport = $1', [
      one.port,
    ]);
    expect(node).toEqual({ takes: true });
  });

  test('where the log may not be decoded, it says what to set, moves nothing, and moves with --block-writes', async () => {
    const [one] = cluster.workers as [LabNode];
    const nodes = [cluster.coordinator, ...cluster.workers];
    const names = await query(one.url, "select from pg_settings where name = 'output_plugin_libraries'");
    const forbid = names.length > 0;
    const set = async (value: string) => {
      for (const { url } of nodes) {
        await query(url, `alter system set output_plugin_libraries = ${value}`);
        await query(url, 'select pg_reload_conf()');
      }
    };
    const remove = (...more: string[]) =>
      startCommand(['remove-worker', 'finance', `127.0.0.1:${one.port}`, ...more], environment()).result;
    if (forbid) {
      await set("'test_decoding'");
      const { code, stderr } = await remove();
      expect(code).toBe(1);
      const [, advised] = /`(alter system [^`]+)`/.exec(stderr)!;
      await query(one.url, advised!);
      await query(one.url, 'select pg_reload_conf()');
      // Three names, and not one with commas in it.
      expect(await query(one.url, 'show output_plugin_libraries')).toEqual([
        { output_plugin_libraries: 'pgoutput, test_decoding, citus' },
      ]);
      await set('default');
      const [node] = await sql('select shouldhaveshards as takes from pg_dist_node where nodeport = $1', [
        one.port,
      ]);
      expect(node).toEqual({ takes: true });
    }
    expect(await remove('--block-writes')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('removed'),
    });
    expect((await jsonOf(['status', 'finance'], environment())).finance.nodes).toHaveLength(2);
  });
});
