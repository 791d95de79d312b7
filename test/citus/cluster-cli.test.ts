import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jsonOf, runCommand } from '../cluster/command';
import { CitusLab, findCitus, type LabCluster, query } from '../support/citus-lab';
import { describeWithOwnCluster } from '../support/own-cluster';

describeWithOwnCluster('the cluster CLI on Citus', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cli-'));
  const backupFolder = join(folder, 'plain');
  let lab: CitusLab;
  let cluster: LabCluster;
  let environment: Record<string, string>;
  let plain: Record<string, string>;

  const nodes = () => [cluster.coordinator, ...cluster.workers];
  const plainUrl = (url: string) => url.replace(/[^/]+$/, 'plain');
  const sql = (text: string, values: readonly unknown[] = []) => query(cluster.coordinator.url, text, values);

  async function succeed(args: readonly string[], on: Record<string, string>): Promise<string> {
    const { code, stdout, stderr } = await runCommand(args, on);
    if (code !== 0) throw new Error(`${args.join(' ')}: ${stderr}${stdout}`);
    return stdout;
  }

  /** A plain database is filled and backed up; the backup is restored to Citus. */
  beforeAll(async () => {
    lab = new CitusLab(findCitus()!);
    cluster = await lab.start('cli', 2);
    for (const { url } of nodes()) await query(url, 'create database plain');
    environment = { FINANCE_DATABASE_URL: cluster.coordinator.url };
    plain = { FINANCE_DATABASE_URL: plainUrl(cluster.coordinator.url) };
    for (const command of ['migrate', 'seed']) await succeed([command, 'finance'], plain);
    await succeed(['backup', 'finance', '--to', backupFolder], plain);
    await succeed(['restore', backupFolder, '--shards', '4'], environment);
  });
  afterAll(() => {
    lab?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('a backup of a plain PostgreSQL is restored distributed, with the shards that were asked for', async () => {
    const { finance } = await jsonOf(['verify', backupFolder], environment);
    expect(finance).toMatchObject({
      inOrder: true,
      comparison: { notes: [expect.stringContaining('one of the two is a plain PostgreSQL')] },
    });
    const [shards] = await sql(
      "select min(shard_count)::int, max(shard_count)::int from citus_tables where citus_table_type = 'distributed'",
    );
    expect(shards).toEqual({ min: 4, max: 4 });
  });

  test('migrate distributes a database that was plain and has been given Citus since, rows included', async () => {
    const { coordinator, workers } = cluster;
    for (const { url } of nodes()) await query(plainUrl(url), 'create extension citus');
    const url = plainUrl(coordinator.url);
    await query(url, "select citus_set_coordinator_host('127.0.0.1', $1)", [coordinator.port]);
    for (const { port } of workers) await query(url, "select citus_add_node('127.0.0.1', $1)", [port]);
    expect(await runCommand(['status', 'finance'], plain)).toMatchObject({
      code: 3,
      stdout: expect.stringContaining('finance_core.transactions is not distributed: run distribute'),
    });
    const migrated = await runCommand(['migrate', 'finance'], { ...plain, SHARD_COUNT: '4' });
    expect(migrated).toMatchObject({
      code: 0,
      stderr: expect.stringMatching(/distributed .*finance_core\.transactions/),
    });
    expect((await jsonOf(['verify', backupFolder], plain)).finance.inOrder).toBe(true);
    expect(await succeed(['distribute', 'finance'], plain)).toBe('finance: everything is distributed\n');
    expect((await jsonOf(['status', 'finance'], plain)).finance.problems).toEqual([]);
  });

  test('status shows nodes, versions, tables with their distribution, and shards on each node', async () => {
    const { finance } = await jsonOf(['status', 'finance'], environment);
    expect(finance.kind).toBe('citus');
    expect(finance.nodes.map(({ role, healthy }: any) => [role, healthy])).toEqual([
      ['coordinator', true],
      ['worker', true],
      ['worker', true],
    ]);
    for (const node of finance.nodes)
      expect(node).toMatchObject({ postgres: expect.stringMatching(/^\d+\.\d+$/), maxConnections: 200 });
    expect(finance.tables).toContainEqual({
      name: 'finance_accounting.general_ledger',
      kind: 'distributed',
      column: 'account_id',
      beside: 'finance_accounting.account_balances',
      shards: 4,
      bytes: expect.any(Number),
    });
    const placed = await sql(
      `select nodename || ':' || nodeport as name, count(*)::int as shards from citus_shards
       where citus_table_type = 'distributed' group by 1 order by 1`,
    );
    const shown = finance.shards.map(({ name, shards }: any) => ({ name, shards }));
    expect(shown.sort((a: any, b: any) => (a.name < b.name ? -1 : 1))).toEqual(placed);
    const text = await succeed(['status', 'finance'], environment);
    expect(text).toMatch(/127\.0\.0\.1:\d+ +\d+ shards +[\d.]+ MB +#+/);
  });

  test('import tells rejected rows with line and reason, and loads lookup rows to their shards', async () => {
    const file = join(folder, 'accounts.csv');
    const header = 'code,name,account_type,normal_side,currency,opened_on\n';
    const row = (code: string, type = 'ASSET', currency = 'USD') =>
      `${code},Imported,${type},DEBIT,${currency},2026-01-01\n`;
    const good = Array.from({ length: 1_200 }, (_, n) => row(`IMP-${n}`)).join('');
    writeFileSync(file, `${header}${good}${row('IMP-a', 'NONE')}${row('IMP-b', 'ASSET', 'XXX')}\\.\n`);
    const refused = await runCommand(['import', 'chart_of_accounts', file], environment);
    expect(refused.stdout.trim().split('\n')).toEqual([
      expect.stringMatching(/:1202: account_type is none of ASSET, .*\[BAD_USER_INPUT\]$/),
      expect.stringMatching(
        /:1203: .*violates foreign key constraint "chart_of_accounts_currency_fk".*\[CONSTRAINT_VIOLATED\]$/,
      ),
      expect.stringMatching(/:1204: 1 values stand here, and the header names 6\. \[BAD_USER_INPUT\]$/),
      'Nothing was loaded: 3 rows rejected.',
    ]);
    expect(refused.code).toBe(3);
    const count = `select count(*)::int as count from finance_core.chart_of_accounts where code like 'IMP-%'`;
    expect(await sql(count)).toEqual([{ count: 0 }]);
    writeFileSync(file, `${header}${good}`);
    expect(await jsonOf(['import', 'chart_of_accounts', file], environment)).toMatchObject({
      loaded: 1_200,
      lookups: 1_200,
    });
    expect(await sql(count)).toEqual([{ count: 1_200 }]);
    expect((await jsonOf(['verify', 'finance'], environment)).finance.inOrder).toBe(true);
  });

  test('import reads other encodings, and refuses what it cannot read or mutations would not take', async () => {
    const file = join(folder, 'customers.csv');
    const header = 'customer_id;code;name;country;currency;billing_email;payment_terms_days';
    const row = (id: string, name: string, email: string) => `${id};IMP-${id};${name};CH;USD;${email};30`;
    const importing = (rows: string[], ...options: string[]) => {
      writeFileSync(file, Buffer.from([header, ...rows].join('\n'), 'latin1'));
      return runCommand(['import', 'customers', file, '--delimiter', ';', ...options], environment);
    };
    const rows = [row('90001', 'Zürich', 'zh@example.com'), row('007', 'Bern', 'be@example.com')];
    expect((await importing(rows)).stdout.trim().split('\n')).toEqual([
      expect.stringMatching(/:2: The line is not text in utf-8: .* \[BAD_USER_INPUT\]$/),
      expect.stringMatching(/:3: customer_id is not an id.* \[BAD_USER_INPUT\]$/),
      'Nothing was loaded: 2 rows rejected.',
    ]);
    const latin = ['--encoding', 'latin1'];
    const nobody = await importing([rows[0]!, row('90002', 'Bern', 'nobody')], ...latin);
    expect(nobody.stdout).toMatch(/:3: billing_email is not an e-mail address\. \[BAD_USER_INPUT\]/);
    const count = "select name from finance_core.customers where code like 'IMP-%'";
    expect(await sql(count)).toEqual([]);
    expect(await importing(rows.slice(0, 1), ...latin)).toMatchObject({ code: 0 });
    expect(await sql(count)).toEqual([{ name: 'Zürich' }]);
  });

  test('explain tells how many shards a statement asks, and the plan', async () => {
    const { statements } = await jsonOf(['explain', 'finance.account'], environment);
    const name = statements.find((one: string) => one.endsWith('.byId'));
    const one = await jsonOf(['explain', name, '--keys', '1'], environment);
    expect(one).toMatchObject({ route: { kind: 'shard-batch' }, tasks: 1 });
    expect(one.plan.join('\n')).toContain('Custom Scan (Citus Adaptive)');
    const many = Array.from({ length: 100 }, (_, key) => String(key + 1)).join(',');
    expect((await jsonOf(['explain', name, '--keys', many], environment)).tasks).toBe(4);
  });

  test('status with a worker that is down names it, and so does verify; both end', async () => {
    const [victim] = cluster.workers as [(typeof cluster.workers)[number]];
    await lab.kill(victim);
    try {
      const { code, stdout } = await runCommand(['status', 'finance', '--json'], environment);
      const { finance } = JSON.parse(stdout);
      expect(finance.nodes.filter(({ healthy }: any) => !healthy)).toEqual([
        expect.objectContaining({ name: `127.0.0.1:${victim.port}`, problem: expect.any(String) }),
      ]);
      expect(code).toBe(3);
      expect(await runCommand(['verify', 'finance'], environment)).toMatchObject({ code: 1, stdout: '' });
    } finally {
      await lab.restart(victim);
    }
  });
});
