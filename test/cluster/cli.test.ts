import { Program } from './processes';
import { createScratchDatabase, type ScratchDatabase } from './scratch-database';

jest.setTimeout(180_000);

const cluster = async (args: readonly string[], environment: NodeJS.ProcessEnv = {}) => {
  const program = new Program(
    process.execPath,
    ['--require', 'tsx/cjs', 'cluster/main.ts', ...args],
    {},
    environment,
  );
  return { code: await program.exit, output: program.output };
};

describe('npm run cluster', () => {
  let database: ScratchDatabase;
  beforeAll(async () => {
    database = await createScratchDatabase();
  });
  afterAll(() => database.drop());

  test('migrate and seed work on the services named, and a second time change nothing', async () => {
    const environment = { HC_DATABASE_URL: database.url };
    const migrated = await cluster(['migrate', 'hc'], environment);
    expect(migrated).toEqual({
      code: 0,
      output: expect.stringMatching(/^hc: 010_core\.sql\n[\s\S]*hc: \d+ migrations applied\n$/),
    });
    const seeded = await cluster(['seed', 'hc', '--scale', '1'], environment);
    expect(seeded).toEqual({ code: 0, output: expect.stringMatching(/hc: sample data loaded\n$/) });
    expect(await cluster(['migrate', 'hc'], environment)).toEqual({ code: 0, output: 'hc: up to date\n' });
    expect(await cluster(['seed', 'hc', '--scale', '2'], environment)).toEqual({
      code: 1,
      output: 'hc holds sample data of scale 1, not 2: ask for 1, or begin with an empty database.\n',
    });
    expect(await database.column('select count(*)::int from hc_core.employees')).toEqual([
      expect.any(Number),
    ]);
  });

  test.each([
    [
      ['migrate'],
      'Set DOC_DATABASE_URL, FINANCE_DATABASE_URL, RISK_DATABASE_URL, MARKET_DATABASE_URL, or name the services',
    ],
    [['migrate', 'sales'], 'There is no service "sales": hc, doc, finance, risk, market.'],
    [['seed', 'hc', '--scale', '0'], '--scale takes a whole number from 1.'],
    [['seed', '--size', '2'], "Unknown option '--size'"],
    [[], 'npm run cluster -- <command>'],
  ])('%j is wrong usage', async (args, message) => {
    const { code, output } = await cluster(args, { HC_DATABASE_URL: database.url });
    expect(output).toContain(message);
    expect(code).toBe(2);
  });
});
