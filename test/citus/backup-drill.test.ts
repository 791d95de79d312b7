import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Manifest, readManifest } from '../../cluster/backup/manifest';
import { prepareDatabase } from '../../cluster/prepare';
import { jsonOf, runCommand } from '../cluster/command';
import type { TestGateway } from '../support/asking';
import { CitusLab, findCitus, type LabCluster, query } from '../support/citus-lab';
import { startGateway } from '../support/gateway';
import { describeWithOwnCluster, distributionOf } from '../support/own-cluster';
import type { OwnDatabase } from '../support/own-database';
import { openAccounts, PostingLoad } from '../support/posting-load';
import { expectBooksInOrder } from '../writes/finance-books';

/** Size of the data: DRILL_SCALE=10 is the drill at full size. */
const SCALE = Number(process.env.DRILL_SCALE ?? 2);

describeWithOwnCluster('a backup taken while people post', () => {
  const folder = mkdtempSync(join(tmpdir(), 'drill-'));
  const backupFolder = join(folder, 'backup');
  let lab: CitusLab;
  let cluster: LabCluster;
  let gateway: TestGateway | undefined;
  let manifest: Manifest;
  let accounts: [string, string];
  /** Descriptions of postings that had been accepted before the backup began, and of all that ever were. */
  let before: string[];
  let all: string[];

  const environment = () => ({ FINANCE_DATABASE_URL: cluster.coordinator.url });
  const sql = (text: string, values: readonly unknown[] = []) => query(cluster.coordinator.url, text, values);

  beforeAll(async () => {
    lab = new CitusLab(findCitus()!);
    cluster = await lab.start('first', 2);
    const { url } = cluster.coordinator;
    await prepareDatabase(url, distributionOf('finance'), { shardCount: 8, scale: SCALE });
    gateway = await startGateway(environment());
    accounts = await openAccounts(gateway, 'DRILL');

    const load = new PostingLoad(gateway, accounts, 4);
    await load.taken(20);
    before = load.accepted().map(({ description }) => description);
    const startedAt = performance.now();
    const { code, stderr } = await runCommand(['backup', 'finance', '--to', backupFolder], environment());
    if (code !== 0) throw new Error(stderr);
    const backedUpAt = performance.now();
    const during = load.accepted().length;
    await load.taken(during + 20);
    await load.stop();
    all = load.accepted().map(({ description }) => description);
    const refused = load.postings.filter(({ refusal }) => refusal).map(({ refusal }) => refusal);
    if (refused.length > 0) throw new Error(refused.join('\n'));
    manifest = readManifest(backupFolder);

    // The cluster is gone. Another one, with three workers, takes its place.
    await gateway.stop();
    gateway = undefined;
    lab.stop();
    lab = new CitusLab(findCitus()!);
    cluster = await lab.start('second', 3);
    const restoringAt = performance.now();
    const restored = await runCommand(['restore', backupFolder], environment());
    if (restored.code !== 0) throw new Error(restored.stderr);
    if (process.env.DRILL_SCALE) {
      const seconds = [backedUpAt - startedAt, performance.now() - restoringAt].map((one) =>
        (one / 1_000).toFixed(1),
      );
      console.info(
        `${restored.stdout}backup ${seconds[0]} s, restore ${seconds[1]} s, ${/writes were held.*/.exec(stderr)}`,
      );
    }
  });
  afterAll(async () => {
    await gateway?.stop();
    lab?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('verify finds what the manifest says: tables, rows, checksums, distribution, and the rules hold', async () => {
    const { finance } = await jsonOf(['verify', backupFolder], environment());
    expect(finance).toMatchObject({
      inOrder: true,
      findings: [],
      comparison: { differences: [], notes: [] },
    });
    const rows = Object.values(manifest.services.finance!.tables).reduce((sum, table) => sum + table.rows, 0);
    expect(finance.comparison.rows).toBe(rows);
  });

  test('the tables are distributed over the three workers as they were over two', async () => {
    const placed = await sql(
      `select table_name::text as name, citus_table_type as kind, distribution_column as "column", shard_count::int as shards
       from citus_tables order by 1`,
    );
    const entries = manifest.services.finance!.tables;
    expect(placed.map(({ name, kind }) => [name, kind])).toEqual(
      Object.entries(entries).map(([name, { kind }]) => [name, kind]),
    );
    for (const { name, kind, column, shards } of placed)
      if (kind === 'distributed') expect([column, shards]).toEqual([entries[name]!.column, 8]);
    const [workers] = await sql(
      `select count(distinct nodeport)::int as count from citus_shards where citus_table_type = 'distributed'`,
    );
    expect(workers).toEqual({ count: 3 });
  });

  test('it is of one moment: all that was accepted before, whole transactions only, and not what came later', async () => {
    const rows = await sql(
      "select description from finance_core.transactions where description like 'Load %'",
    );
    const restored = new Set(rows.map(({ description }) => description));
    expect(restored.size).toBe(rows.length);
    expect(before.filter((description) => !restored.has(description))).toEqual([]);
    expect([...restored].filter((description) => !all.includes(description))).toEqual([]);
    expect(restored.size).toBeLessThan(all.length);
    await expectBooksInOrder({ sql } as unknown as OwnDatabase);
  });

  test('the graph answers over it, and what is posted gets a number of its own', async () => {
    gateway = await startGateway(environment());
    const [debited, credited] = accounts;
    const { account } = await gateway.data('query ($id: ID!) { account(id: $id) { id code balance } }', {
      id: debited,
    });
    const [{ balance }] = (await sql(
      'select sum(debit - credit) as balance from finance_accounting.general_ledger where account_id = $1',
      [debited],
    )) as [{ balance: string }];
    expect(account).toEqual({ id: debited, code: 'DRILL-1', balance });
    const load = new PostingLoad(gateway, [debited, credited], 2);
    await load.taken(5);
    await load.stop();
    expect(load.postings.map(({ refusal }) => refusal)).toEqual(load.postings.map(() => undefined));
    expect((await jsonOf(['verify', 'finance'], environment())).finance.inOrder).toBe(true);
  });

  test('a restore over these rows is refused without --overwrite, and changes nothing', async () => {
    const [count] = await sql('select count(*) from finance_core.transactions');
    const { code, stderr } = await runCommand(['restore', backupFolder], environment());
    expect(stderr).toMatch(/finance holds data \(.* has rows\): --overwrite puts the backup in its place\./);
    expect(code).toBe(1);
    expect(await sql('select count(*) from finance_core.transactions')).toEqual([count]);
  });
});
