import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { withClient } from '../../cluster/prepare';
import { SERVICES } from '../../subgraphs/system';
import { asking } from '../support/asking';
import { descendants, runs } from '../support/process-tree';
import { runCommand } from './command';
import { endPrograms, Program, people, removeFolders, serverPid, temporaryFolder } from './processes';

const [, person] = people[0]!;
const [, ordinary] = people.at(-1)!;

afterEach(endPrograms);
afterAll(removeFolders);

/** `npm start` as it is typed. */
const npmStart = (environment: NodeJS.ProcessEnv) =>
  new Program('npm', ['start'], person, { PORT: '0', ...environment });

/** The same without npm, which wants a home folder, as a user who may have none. */
const start = (environment: NodeJS.ProcessEnv) =>
  new Program(process.execPath, ['--require', 'tsx/cjs', 'gateway/main.ts'], ordinary, {
    PORT: '0',
    ...environment,
  });

const urlOf = async (program: Program) =>
  (await program.until(/ready in .* Sandbox on (http:\S+)\/graphql/))[1]!;

const QUERY = `{
  employees(first: 1) { nodes { id department { name } ownedRisks(first: 1) { nodes { id } } } }
  documents(first: 1) { nodes { id owner { id } } }
  accounts(first: 1) { nodes { id } }
  risks(first: 1) { nodes { id } }
  portfolios(first: 1) { nodes { id } }
}`;

async function expectData(program: Program): Promise<void> {
  const { data, errors } = await asking(await urlOf(program)).ask(QUERY);
  expect(errors).toBeUndefined();
  for (const field of ['employees', 'documents', 'accounts', 'risks', 'portfolios'])
    expect(data[field].nodes).toHaveLength(1);
}

/** Runs SQL on the embedded server behind a gateway's back. */
const query = (dataDir: string, sql: string) =>
  withClient(
    `postgresql://postgres@${encodeURIComponent(join(dataDir, 'sockets'))}:5432/hc?sslmode=disable`,
    'test',
    async (client) => (await client.query({ text: sql, rowMode: 'array' })).rows.flat(),
  );

async function freePort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return String(port);
}

test('npm start fills five databases on first start, keeps them, stops in order and survives kill -9', async () => {
  const dataDir = join(temporaryFolder(person), 'data');
  const first = npmStart({ DATA_DIR: dataDir });
  await expectData(first);
  expect(first.output).toMatch(`creating the embedded database in ${dataDir}`);
  for (const service of SERVICES) {
    expect(first.output).toMatch(new RegExp(`${service}: \\d+ migrations applied`));
    expect(first.output).toMatch(new RegExp(`${service}: sample data loaded in \\d+\\.\\d s`));
  }
  await query(dataDir, "create table kept as select 'first' as text");
  // Without any URL the CLI works on what runs over the data folder, and on nothing when nothing does.
  const status = () => runCommand(['status', 'hc'], { DATA_DIR: dataDir });
  expect(await status()).toMatchObject({ code: 0, stdout: expect.stringContaining('hc: plain PostgreSQL') });

  const owner = descendants(first.pid).find((pid) => descendants(pid).includes(serverPid(dataDir)));
  const second = npmStart({ DATA_DIR: dataDir });
  expect(await second.exit).toBe(1);
  expect(second.output).toContain(
    `FATAL: The embedded database in ${dataDir} is in use by process ${owner}: ` +
      'stop that one first, or set DATA_DIR to another folder.',
  );
  await expectData(first);

  const pids = [first.pid, ...descendants(first.pid)];
  expect(await first.stop()).toBe(0);
  expect(pids.filter(runs)).toEqual([]);
  expect(await status()).toMatchObject({ code: 2, stderr: expect.stringContaining('Set HC_DATABASE_URL') });

  const warm = npmStart({ DATA_DIR: dataDir });
  await expectData(warm);
  expect(warm.output).not.toMatch(/creating|migrations|sample data/);
  await query(dataDir, "insert into kept values ('warm')");
  expect((await warm.killTree()).length).toBeGreaterThan(7);

  const recovered = npmStart({ DATA_DIR: dataDir });
  await expectData(recovered);
  expect(await query(dataDir, 'select text from kept order by text')).toEqual(['first', 'warm']);
});

test('a second gateway on the same port is told so, stops its own database and leaves the first one alone', async () => {
  const folder = temporaryFolder(ordinary);
  const [one, other] = [join(folder, 'one'), join(folder, 'other')];
  const environment = { PORT: await freePort(), SAMPLE_DATA_SCALE: '0' };
  const first = start({ ...environment, DATA_DIR: one });
  const url = await urlOf(first);
  const second = start({ ...environment, DATA_DIR: other });
  await second.until(/creating/);
  expect(await second.exit).toBe(1);
  expect(second.output).toContain(
    `FATAL: Port ${environment.PORT} is in use: stop what listens there, or set PORT.`,
  );
  expect(existsSync(join(other, 'postgres', 'postmaster.pid'))).toBe(false);
  expect(runs(serverPid(one))).toBe(true);
  expect((await fetch(`${url}/health/ready`)).status).toBe(200);
  const pids = [first.pid, ...descendants(first.pid)];
  process.kill(-first.pid, 'SIGINT');
  // A terminal sends it to all, and npm passes it on: twice is not a wish to cut short.
  process.kill(first.pid, 'SIGINT');
  expect(await first.exit).toBe(0);
  expect(pids.filter(runs)).toEqual([]);
});

test('in production missing URLs are an error of the configuration, and nothing is started', async () => {
  const dataDir = join(temporaryFolder(person), 'data');
  const program = npmStart({ DATA_DIR: dataDir, NODE_ENV: 'production' });
  expect(await program.exit).toBe(1);
  expect(program.output).toMatch(
    /^In production every service needs a database or an endpoint; set HC_DATABASE_URL,/m,
  );
  expect(existsSync(dataDir)).toBe(false);
});

test('a subgraph that is started alone has a database of its own, and stops it when its port is taken', async () => {
  const dataDir = temporaryFolder(ordinary);
  const subgraph = (environment: NodeJS.ProcessEnv) =>
    new Program(process.execPath, ['--require', 'tsx/cjs', 'subgraphs/main.ts', 'market'], ordinary, {
      DATA_DIR: dataDir,
      SAMPLE_DATA_SCALE: '0',
      ...environment,
    });
  const taken = createServer().listen(0, '127.0.0.1');
  await new Promise((listening) => taken.once('listening', listening));
  const { port } = taken.address() as AddressInfo;
  const refused = subgraph({ PORT: String(port) });
  expect(await refused.exit).toBe(1);
  expect(refused.output).toContain(`FATAL: Port ${port} is in use`);
  expect(existsSync(join(dataDir, 'market', 'postgres', 'postmaster.pid'))).toBe(false);
  taken.close();
  const program = subgraph({ PORT: '0' });
  await program.until(/subgraph market on http/);
  const pids = [program.pid, ...descendants(program.pid)];
  expect(await program.stop()).toBe(0);
  expect(pids.filter(runs)).toEqual([]);
});
