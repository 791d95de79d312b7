import { jsonOf, runCommand, startCommand } from './command';
import { passwordServer } from './password-server';
import { createScratchDatabase, type ScratchDatabase } from './scratch-database';

describe('npm run cluster', () => {
  let database: ScratchDatabase;
  let environment: Record<string, string>;
  beforeAll(async () => {
    database = await createScratchDatabase();
    environment = { HC_DATABASE_URL: database.url };
  });
  afterAll(() => database.drop());

  test('migrate and seed work on the services named, and a second time change nothing', async () => {
    const migrated = await runCommand(['migrate', 'hc'], environment);
    expect(migrated).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^hc: \d+ migrations applied\n$/),
      stderr: expect.stringMatching(/^hc: 010_core\.sql\n/),
    });
    const seeded = await runCommand(['seed', 'hc', '--scale', '1'], environment);
    expect(seeded).toMatchObject({ code: 0, stdout: 'hc: sample data loaded\n' });
    expect(await runCommand(['migrate', 'hc'], environment)).toEqual({
      code: 0,
      stdout: 'hc: up to date\n',
      stderr: '',
    });
    expect(await runCommand(['seed', 'hc', '--scale', '2'], environment)).toEqual({
      code: 1,
      stdout: '',
      stderr: 'hc: hc holds sample data of scale 1, not 2: ask for 1, or begin with an empty database.\n',
    });
    expect(await database.column('select count(*)::int from hc_core.employees')).toEqual([
      expect.any(Number),
    ]);
  });

  test('status tells of a plain PostgreSQL what there is, and that it has no shards', async () => {
    await runCommand(['migrate', 'hc'], environment);
    const { hc } = await jsonOf(['status', 'hc'], environment);
    expect(hc).toMatchObject({ kind: 'postgres', problems: [], migrations: { pending: [] }, lockWaits: [] });
    expect(hc.nodes).toEqual([
      expect.objectContaining({
        role: 'server',
        healthy: true,
        postgres: expect.stringMatching(/^\d+\.\d+/),
      }),
    ]);
    expect(hc.tables).toContainEqual({
      name: 'hc_core.employees',
      kind: 'local',
      bytes: expect.any(Number),
    });
    const { stdout } = await runCommand(['status', 'hc', '--tables'], environment);
    expect(stdout).toContain('plain PostgreSQL: no workers, no shards');
    expect(stdout).toContain('hc_core.employees');
  });

  test('a long query and a lock that is waited for are shown', async () => {
    await runCommand(['migrate', 'hc'], environment);
    await database.use(async (holder) => {
      await holder.query('begin; lock table hc_core.offices');
      const waiter = database
        .use((client) => client.query('select count(*) from hc_core.offices'))
        .catch(() => {});
      await holder.query('select pg_sleep(1.2)');
      const { hc } = await jsonOf(['status', 'hc', '--long-query', '1'], environment).finally(async () => {
        await holder.query('rollback');
        await waiter;
      });
      expect(hc.longQueries).toContainEqual(
        expect.objectContaining({ query: 'select count(*) from hc_core.offices' }),
      );
      expect(hc.lockWaits).toContainEqual(
        expect.objectContaining({ waiting: 'select count(*) from hc_core.offices' }),
      );
    });
  });

  test.each([
    ['distribute', 'hc'],
    ['rebalance', 'hc'],
    ['add-worker', 'hc', 'a:1'],
    ['remove-worker', 'hc', 'a:1'],
  ])('%s does not apply to a plain PostgreSQL, and says so', async (...args) => {
    const { code, stderr } = await runCommand(args, environment);
    expect(stderr).toMatch(/^hc: This is a plain PostgreSQL: it has no /);
    expect(code).toBe(2);
  });

  test('a database that does not answer costs its own service only', async () => {
    const { code, stdout, stderr } = await runCommand(['status', 'hc', 'doc', '--json'], {
      ...environment,
      DOC_DATABASE_URL: 'postgresql://postgres@127.0.0.1:1/doc',
    });
    expect(JSON.parse(stdout)).toMatchObject({
      hc: { kind: 'postgres' },
      doc: { error: expect.stringContaining('ECONNREFUSED') },
    });
    expect(stderr).toMatch(/^doc: .*ECONNREFUSED/);
    expect(code).toBe(1);
  });

  test('a password that is wanted and not given is told in words that say what to do', async () => {
    const server = await passwordServer();
    try {
      const { code, stderr } = await runCommand(['status', 'hc'], {
        HC_DATABASE_URL: `postgresql://somebody@127.0.0.1:${server.port}/hc`,
      });
      expect(stderr).toBe(
        `hc: 127.0.0.1:${server.port} wants a password for "somebody": write the URL as ` +
          `postgresql://somebody:password@127.0.0.1:${server.port}/hc, or set PGPASSWORD.\n`,
      );
      expect(code).toBe(2);
    } finally {
      server.close();
    }
  });

  test('explain shows the route, the tables and the plan of a statement, and finds names by a part', async () => {
    await runCommand(['migrate', 'hc'], environment);
    const { statements } = await jsonOf(['explain', 'hc.employee'], environment);
    const name = statements.find((one: string) => one.endsWith('byId'));
    const explained = await jsonOf(['explain', name, '--keys', '4,9'], environment);
    expect(explained).toMatchObject({
      name,
      service: 'hc',
      route: { kind: 'shard-batch' },
      tables: [{ relation: 'hc_core.employees', where: 'distributed by employee_id' }],
      keys: ['4', '9'],
      plan: expect.arrayContaining([expect.stringContaining('employees')]),
    });
    expect(explained).not.toHaveProperty('tasks');
  });

  test('every command has a help, which names its options', async () => {
    const { stdout } = await runCommand(['--help']);
    const names = [...stdout.matchAll(/^ {2}([a-z-]+) /gm)].map(([, name]) => name!);
    expect(names).toEqual([
      'status',
      'migrate',
      'grant',
      'distribute',
      'seed',
      'import',
      'add-worker',
      'remove-worker',
      'rebalance',
      'backup',
      'restore',
      'verify',
      'trim',
      'explain',
      'psql',
      'events',
      'webhooks',
    ]);
    for (const name of names) {
      const help = await runCommand([name, '--help']);
      expect(help).toMatchObject({ code: 0, stderr: '' });
      expect(help.stdout).toContain(`npm run cluster -- ${name}`);
      expect(help.stdout).toContain('--json');
    }
  });

  test('as a process it answers as it does in one, with the exit code', async () => {
    for (const args of [['--help'], ['status', 'doc'], ['status', 'hc']]) {
      const results = [await startCommand(args, environment).result, await runCommand(args, environment)];
      // Other test files connect to the same server meanwhile.
      const [asProcess, inProcess] = results.map(({ stdout, ...result }) => ({
        ...result,
        stdout: stdout.replace(/\d+ of (?=\d+)/, ''),
      }));
      expect(asProcess).toEqual(inProcess);
    }
  });

  test.each([
    [
      ['migrate'],
      'Set DOC_DATABASE_URL, FINANCE_DATABASE_URL, RISK_DATABASE_URL, MARKET_DATABASE_URL, or name the services',
    ],
    [['status', 'doc'], 'Set DOC_DATABASE_URL.\n'],
    [['import', 'documents', 'package.json'], 'Set DOC_DATABASE_URL.\n'],
    [['add-worker', 'hc', 'a:b'], '"a:b" is no address: write host:port.'],
    [['migrate', 'sales'], 'There is no service "sales": hc, doc, finance, risk, market.'],
    [['seed', 'hc', '--scale', '0'], '--scale takes a whole number from 1.'],
    [['seed', '--size', '2'], "Unknown option '--size'"],
    [['status', '--scale', '2'], "Unknown option '--scale'"],
    [['tidy'], 'There is no command "tidy".'],
    [['restore'], 'Name the folder of the backup.'],
    [['add-worker', 'hc'], 'Name the service and the address of the worker'],
    [['import', 'nothing', 'package.json'], 'There is no table "nothing".'],
    [['import', 'hc_core.offices', 'nothing.csv'], 'There is no file nothing.csv.'],
    [['explain', 'no.such.statement'], 'No statement has "no.such.statement" in its name'],
    [[], 'npm run cluster -- <command>'],
  ])('%j is wrong usage', async (args, message) => {
    const { code, stdout, stderr } = await runCommand(args, environment);
    expect(stderr).toContain(message);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });
});
