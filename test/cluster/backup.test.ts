import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ownerDatabase } from '../support/databases';
import { jsonOf, runCommand } from './command';
import { createScratchDatabase, type ScratchDatabase } from './scratch-database';

const SERVICE = 'risk';
let folder: string;
let restored: ScratchDatabase;
let database: ScratchDatabase;
let environment: Record<string, string>;

const backupFolder = () => join(folder, 'backup');
const restore = (...more: string[]) => runCommand(['restore', backupFolder(), ...more], environment);
const verify = (...args: string[]) => runCommand(['verify', ...args], environment);
const count = () => database.column('select count(*)::int from risk_core.risk_registers');

/** A backup of the prepared database, whole, and a database that was restored from it. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'backup-'));
  const source = { RISK_DATABASE_URL: ownerDatabase(SERVICE) };
  const { code, stderr } = await runCommand(['backup', SERVICE, '--to', backupFolder()], source);
  if (code !== 0) throw new Error(stderr);
  restored = await createScratchDatabase();
  const done = await runCommand(['restore', backupFolder()], { RISK_DATABASE_URL: restored.url });
  if (done.code !== 0) throw new Error(done.stderr);
});
afterAll(async () => {
  await restored.drop();
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(() => take());
afterEach(() => database.drop());

async function take(template?: string): Promise<void> {
  database = await createScratchDatabase(template);
  environment = { RISK_DATABASE_URL: database.url };
}

/** Has the test go on with a copy of the restored database in place of the empty one. */
async function beginRestored(): Promise<void> {
  await database.drop();
  await take(restored.name);
}

/** Changes a file of the backup while `work` runs. */
async function withFile(
  path: string,
  change: (path: string) => void,
  work: () => Promise<void>,
): Promise<void> {
  const content = readFileSync(path);
  change(path);
  try {
    await work();
  } finally {
    writeFileSync(path, content);
  }
}

const aFile = () => join(backupFolder(), SERVICE, 'risk_core.risk_registers.copy.gz');

test('a restored database is what was backed up, down to sequences, foreign keys and generated columns', async () => {
  expect(await restore()).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^risk: restored \d+ tables, \d+ rows/),
  });
  expect(await verify(backupFolder())).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('in order'),
  });
  const facts = `select count(*)::int, sum(inherent_score)::int, max(risk_id)::int < nextval('risk_core.risk_registers_risk_id_seq'),
    (select count(*)::int from pg_constraint where contype = 'f' and convalidated) from risk_core.risk_registers`;
  const rowOf = (one: ScratchDatabase) =>
    one.use(async (client) => (await client.query({ text: facts, rowMode: 'array' })).rows[0]!);
  const [rows, scores, later, foreignKeys] = await rowOf(database);
  expect([rows, later]).toEqual([expect.any(Number), true]);
  expect(scores).toBeGreaterThan(0);
  expect(foreignKeys).toBeGreaterThan(10);
  expect(await runCommand(['migrate', SERVICE], environment)).toMatchObject({ stdout: 'risk: up to date\n' });
  expect(await runCommand(['seed', SERVICE], environment)).toMatchObject({
    stdout: 'risk: holds this sample data already\n',
  });
});

test('verify names what differs from the backup, and the exit code is 3', async () => {
  await beginRestored();
  await database.use(async (client) => {
    await client.query("update risk_core.risk_registers set title = title || '!' where risk_id = 1");
    await client.query('delete from risk_monitoring.indicator_readings where reading_id = 1');
  });
  const { code, stdout } = await verify(backupFolder());
  expect(stdout).toContain('risk_core.risk_registers has as many rows as in the backup, with other contents');
  expect(stdout).toMatch(/risk_monitoring\.indicator_readings has \d+ rows, in the backup \d+/);
  expect(code).toBe(3);
});

test('verify finds a lookup table that does not agree with its source, without any backup', async () => {
  await beginRestored();
  expect(await verify(SERVICE)).toMatchObject({ code: 0, stdout: expect.stringContaining('rules hold') });
  await database.use((client) =>
    client.query("update risk_core.risks_by_number set risk_number = 'RSK-X' where risk_id = 1"),
  );
  const { code, stdout } = await verify(SERVICE);
  expect(stdout).toContain('it does not hold that risk_core.risks_by_number agrees with its source');
  expect(stdout).toContain('only kept: (RSK-X,1)');
  expect(code).toBe(3);
});

test('a restore over rows is refused, and with --overwrite replaces them', async () => {
  await beginRestored();
  const rows = await count();
  const others = "select name from cluster.migrations where service = 'shop'";
  await database.use((client) =>
    client.query(
      `delete from risk_monitoring.indicator_readings;
       insert into cluster.migrations (service, name, checksum) values ('shop', '010_baseline.sql', 'x')`,
    ),
  );
  const refused = await restore();
  expect(refused.stderr).toMatch(
    /risk holds data \(.* has rows\): --overwrite puts the backup in its place\./,
  );
  expect(refused.code).toBe(1);
  expect(await database.column('select count(*)::int from risk_monitoring.indicator_readings')).toEqual([0]);
  expect(await restore('--overwrite')).toMatchObject({ code: 0 });
  expect(await count()).toEqual(rows);
  expect(await verify(backupFolder())).toMatchObject({ code: 0 });
  // Another service of the same database keeps what is written down of it.
  expect(await database.column(others)).toEqual(['010_baseline.sql']);
});

test.each([
  ['of another length', (path: string) => appendFileSync(path, 'x'), 'is damaged: it has'],
  [
    'of the same length',
    (path: string) => {
      const content = readFileSync(path);
      content[content.length >> 1]! ^= 1;
      writeFileSync(path, content);
    },
    'is damaged: its SHA-256',
  ],
  ['that is missing', (path: string) => rmSync(path), 'is missing'],
])('a file %s is found before anything is touched', async (_, change, message) => {
  await beginRestored();
  const rows = await count();
  await withFile(aFile(), change, async () => {
    const { code, stderr } = await restore('--overwrite');
    expect(stderr).toContain(message);
    expect(code).toBe(1);
    expect(await verify(backupFolder())).toMatchObject({ code: 3, stdout: expect.stringContaining(message) });
  });
  expect(await count()).toEqual(rows);
});

test('a restore that finds other rows than the manifest promises leaves the database as it was', async () => {
  const path = join(backupFolder(), 'manifest.json');
  const wrong = (file: string) => {
    const manifest = JSON.parse(readFileSync(file, 'utf8'));
    manifest.services.risk.tables['risk_core.risk_registers'].checksum = '1';
    writeFileSync(file, JSON.stringify(manifest));
  };
  await withFile(path, wrong, async () => {
    const { code, stderr } = await restore();
    expect(stderr).toContain(
      'risk_core.risk_registers has as many rows as in the backup, with other contents',
    );
    expect(stderr).toContain('The data of risk is what it was.');
    expect(code).toBe(1);
  });
  expect(
    await database.column(
      "select nspname from pg_namespace where nspname like 'risk%' or nspname = 'cluster'",
    ),
  ).toEqual([]);
});

test('a backup by an edited migration is refused with what to do', async () => {
  const path = join(backupFolder(), 'manifest.json');
  const edit = (file: string) => {
    const manifest = JSON.parse(readFileSync(file, 'utf8'));
    manifest.services.risk.migrations[0].checksum = 'other';
    writeFileSync(file, JSON.stringify(manifest));
  };
  await withFile(path, edit, async () => {
    const { code, stderr } = await restore();
    expect(stderr).toContain(
      'The backup was made with another sql/risk/010_core.sql: restore with the version of this project that made it.',
    );
    expect(code).toBe(1);
  });
  expect(await database.column("select nspname from pg_namespace where nspname like 'risk%'")).toEqual([]);
});

test.each([
  ['backup', SERVICE, '--to', join(tmpdir(), `never-${process.pid}`)],
  ['status', SERVICE],
  ['verify', SERVICE],
  ['seed', SERVICE, '--scale', '1'],
  ['migrate', SERVICE],
])('of a database that lacks tables which its migrations have made, %s says so', async (...args) => {
  await beginRestored();
  await database.use((client) => client.query('drop table risk_monitoring.indicator_readings cascade'));
  const { code, stdout, stderr } = await runCommand(args, environment);
  expect(stdout + stderr).toContain(
    'risk is not whole: its migrations have made risk_monitoring.indicator_readings',
  );
  expect(code).toBe(['status', 'verify'].includes(args[0]!) ? 3 : 1);
  expect(await restore('--overwrite')).toMatchObject({ code: 0 });
  expect(await verify(backupFolder())).toMatchObject({ code: 0 });
});

test('what a restore has left behind is told by status, and removed by migrate and by the next restore', async () => {
  await beginRestored();
  const leave = () =>
    database.use((client) => client.query('create schema risk_core_restoring create table x ()'));
  for (const command of [
    ['migrate', SERVICE],
    ['restore', backupFolder(), '--overwrite'],
  ]) {
    await leave();
    const told = await runCommand(['status', SERVICE], environment);
    expect(told).toMatchObject({
      code: 3,
      stdout: expect.stringContaining(
        'a restore was cut off and left risk_core_restoring; the data is whole',
      ),
    });
    expect(await runCommand(command, environment)).toMatchObject({ code: 0 });
    expect(await runCommand(['status', SERVICE], environment)).toMatchObject({ code: 0 });
  }
});

test('queries go on while a restore builds, and see the old rows or the new, by statements prepared before', async () => {
  await beginRestored();
  await database.use((client) =>
    client.query("update risk_core.risk_registers set title = 'old' where risk_id = 1"),
  );
  await database.use(async (reader) => {
    let done = false;
    const restoring = restore('--overwrite').finally(() => {
      done = true;
    });
    const seen: string[] = [];
    while (!done || seen.at(-1) === 'old') {
      const { rows } = await reader.query({
        name: 'title',
        text: 'select title from risk_core.risk_registers where risk_id = 1',
      });
      if (seen.at(-1) !== rows[0].title) seen.push(rows[0].title);
    }
    expect(await restoring).toMatchObject({ code: 0 });
    expect(seen).toEqual(['old', expect.not.stringMatching(/^old$/)]);
  });
});

test('a backup needs a new folder, and one that fails leaves none', async () => {
  const again = await runCommand(['backup', SERVICE, '--to', backupFolder()], {
    RISK_DATABASE_URL: ownerDatabase(SERVICE),
  });
  expect(again).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('is not empty: name a new folder.'),
  });
  const other = join(folder, 'other');
  const empty = await runCommand(['backup', SERVICE, '--to', other], environment);
  expect(empty).toMatchObject({ code: 1, stderr: expect.stringContaining('risk: there are no tables') });
  expect(existsSync(other)).toBe(false);
  expect(readdirSync(backupFolder()).sort()).toEqual(['manifest.json', SERVICE]);
  const noBackup = await runCommand(['restore', folder], environment);
  expect(noBackup).toMatchObject({ code: 1, stderr: expect.stringContaining('is no backup') });
});

test('who holds a table in a long transaction is named when the patience is at an end', async () => {
  await beginRestored();
  await database.use(async (writer) => {
    await writer.query('begin');
    await writer.query('update risk_core.risk_registers set title = title where risk_id = 1');
    const { code, stderr } = await runCommand(
      ['backup', SERVICE, '--to', join(folder, 'held'), '--patience', '1'],
      environment,
    );
    await writer.query('rollback');
    expect(stderr).toMatch(/Writes could not be held: risk \(test, process \d+\)/);
    expect(code).toBe(1);
  });
  expect(existsSync(join(folder, 'held'))).toBe(false);
});

test('of a backup over several services it is said which one failed', async () => {
  const { code, stderr } = await runCommand(['backup', 'hc', 'doc', '--to', join(folder, 'halves')], {
    HC_DATABASE_URL: ownerDatabase('hc'),
    DOC_DATABASE_URL: 'postgresql://postgres@127.0.0.1:1/doc',
  });
  expect(stderr).toMatch(/^doc: .*ECONNREFUSED/m);
  expect(code).toBe(1);
  expect(existsSync(join(folder, 'halves'))).toBe(false);
});

test('of two plain databases verify does not say that one of them is plain', async () => {
  await beginRestored();
  const { code, stdout } = await verify(backupFolder());
  expect(stdout).not.toContain('plain PostgreSQL');
  expect(code).toBe(0);
});

test('the services of one backup are of one moment', async () => {
  const both = join(folder, 'both');
  const { services } = await jsonOf(['backup', 'hc', 'doc', '--to', both], {
    HC_DATABASE_URL: ownerDatabase('hc'),
    DOC_DATABASE_URL: ownerDatabase('doc'),
  });
  expect(Object.keys(services)).toEqual(['hc', 'doc']);
  expect(services.hc.takenAt).toBe(services.doc.takenAt);
});
