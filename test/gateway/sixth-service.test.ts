import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { CLONE, endPrograms, Program } from '../cluster/processes';
import { createScratchDatabase, type ScratchDatabase } from '../cluster/scratch-database';
import { asking } from '../support/asking';
import { databaseEnvironment } from '../support/databases';
import { FILES, LINE } from '../support/sixth-service';

const run = promisify(execFile);

/** A copy of the project with one more service: its folders, and its line in the list. */
function copyWithService(): string {
  const copy = mkdtempSync(join(tmpdir(), 'sixth-'));
  for (const room of [
    'citus',
    'cluster',
    'docs',
    'examples',
    'gateway',
    'platform',
    'sql',
    'subgraphs',
    'tsconfig.json',
    'package.json',
  ])
    cpSync(join(CLONE, room), join(copy, room), { recursive: true });
  symlinkSync(join(CLONE, 'node_modules'), join(copy, 'node_modules'));
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    writeFileSync(join(copy, file), text.trimStart());
  }
  const list = join(copy, 'subgraphs', 'system.ts');
  const before = readFileSync(list, 'utf8');
  writeFileSync(list, before.replace('\n] as const', `\n  ${LINE}\n] as const`));
  return copy;
}

let copy: string;
let database: ScratchDatabase;
let environment: Record<string, string>;

beforeAll(async () => {
  copy = copyWithService();
  database = await createScratchDatabase();
  environment = {
    ...databaseEnvironment(),
    TRAVEL_DATABASE_URL: database.url,
    PORT: '0',
    HOST: '127.0.0.1',
  };
});

afterAll(async () => {
  await endPrograms();
  await database?.drop();
  if (copy) rmSync(copy, { recursive: true, force: true });
});

const node = (file: string, ...args: string[]) =>
  run(process.execPath, ['--require', 'tsx/cjs', join(copy, file), ...args], {
    cwd: copy,
    env: { ...process.env, ...environment },
  });

test('a folder, its SQL and a line in the list make a sixth service, joined with what the others have', async () => {
  await node('gateway/compose.ts');
  expect(readFileSync(join(copy, 'docs', 'configuration.md'), 'utf8')).toContain('`TRAVEL_DATABASE_URL`');
  const { stdout } = await node('cluster/main.ts', 'migrate', 'travel');
  expect(stdout).toBe('travel: 1 migrations applied\n');

  const gateway = new Program(
    process.execPath,
    ['--require', 'tsx/cjs', join(copy, 'gateway', 'main.ts')],
    {},
    environment,
  );
  const [, url] = await gateway.until(/Sandbox on (\S+)\/graphql/);
  const { data } = asking(url!);
  const { tripsOf, employee } = await data(`{
    tripsOf(employeeId: "1") { destination traveller { id email } }
    employee(id: "2") { email trips { destination } }
  }`);
  expect(tripsOf).toEqual([
    { destination: 'Lisbon', traveller: { id: '1', email: expect.stringContaining('@') } },
    { destination: 'Oslo', traveller: { id: '1', email: tripsOf[0].traveller.email } },
  ]);
  expect(employee).toEqual({ email: expect.stringContaining('@'), trips: [{ destination: 'Graz' }] });
  expect(await gateway.stop()).toBe(0);
});
