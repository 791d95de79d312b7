import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { withClient } from '../../cluster/prepare';
import { SERVICES } from '../../subgraphs/system';
import { descendants, runs } from '../support/process-tree';
import {
  ended,
  endPrograms,
  isRoot,
  type Person,
  Program,
  people,
  readyUrl,
  removeFolders,
  serverPid,
  startOwner,
  temporaryFolder,
  userOf,
} from './processes';

const [, person] = people.at(-1)!;

afterEach(async () => {
  await endPrograms();
  removeFolders();
});

/** Rows of every table in the five databases. */
async function rowCounts(url: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const service of SERVICES)
    await withClient(url.replace('/postgres?', `/${service}?`), 'test', async (client) => {
      const { rows: tables } = await client.query<{ name: string }>(
        `select schemaname || '.' || tablename as name from pg_tables
         where schemaname not in ('pg_catalog', 'information_schema')`,
      );
      for (const { name } of tables) {
        const { rows } = await client.query<{ rows: number }>(`select count(*)::int as rows from ${name}`);
        counts[`${service} ${name}`] = rows[0]!.rows;
      }
    });
  return counts;
}

test('a load of sample data that is killed, or stopped, in the middle is complete after the next start', async () => {
  const folder = temporaryFolder(person);
  const start = (name: string) => startOwner(person, { dataDir: join(folder, name), services: SERVICES });
  const undisturbed = start('undisturbed');
  const complete = await rowCounts(await readyUrl(undisturbed));
  await undisturbed.stop();
  expect(Object.keys(complete).length).toBeGreaterThan(60);
  expect(Object.values(complete).reduce((sum, rows) => sum + rows, 0)).toBeGreaterThan(50_000);

  const killed = start('killed');
  await killed.until(/finance: sample data journal/);
  expect((await killed.killTree()).length).toBeGreaterThan(7);
  expect(killed.output).not.toMatch('finance: sample data loaded');

  const stopped = start('killed');
  await stopped.until(/finance: sample data journal/);
  // Other services may have been killed before they were that far.
  expect(stopped.output).not.toMatch(/creating|finance: .* migrations applied/);
  const pids = [stopped.pid, ...descendants(stopped.pid)];
  expect(await stopped.stop()).toBe(0);
  expect(pids.filter(runs)).toEqual([]);
  expect(stopped.output).not.toMatch('finance: sample data loaded');

  const again = start('killed');
  const url = await readyUrl(again);
  expect(again.output).toMatch('finance: sample data loaded');
  expect(await rowCounts(url)).toEqual(complete);
});

describe('initdb', () => {
  test('that is killed in the middle leaves a folder, which the next start removes', async () => {
    const dataDir = join(temporaryFolder(person), 'data');
    const first = startOwner(person, { dataDir });
    await first.until(/creating/);
    const leftover = `postgres.new-${first.pid}`;
    while (!existsSync(join(dataDir, leftover, 'global'))) await sleep(2);
    await first.killTree();
    expect(readdirSync(dataDir)).toContain(leftover);
    expect(readdirSync(dataDir)).not.toContain('postgres');
    await readyUrl(startOwner(person, { dataDir }));
    expect(readdirSync(dataDir).sort()).toEqual(['log', 'postgres', 'sockets']);
  });

  test('is ended by SIGTERM to the owner, and leaves nothing', async () => {
    const dataDir = join(temporaryFolder(person), 'data');
    const owner = startOwner(person, { dataDir });
    await owner.until(/creating/);
    while (!existsSync(join(dataDir, `postgres.new-${owner.pid}`, 'global'))) await sleep(2);
    const pids = [owner.pid, ...descendants(owner.pid)];
    expect(await owner.stop()).toBe(0);
    await ended(pids);
    expect(readdirSync(dataDir).sort()).toEqual(['log', 'sockets']);
  });

  test('of a process that still runs is left alone', async () => {
    const dataDir = temporaryFolder(person);
    const other = join(dataDir, `postgres.new-${process.pid}`);
    mkdirSync(other);
    await readyUrl(startOwner(person, { dataDir }));
    expect(existsSync(other)).toBe(true);
  });
});

describe('the process id of a killed server', () => {
  test('may belong to another program by the next start', async () => {
    const dataDir = join(temporaryFolder(person), 'data');
    const first = startOwner(person, { dataDir });
    await readyUrl(first);
    const file = join(dataDir, 'postgres', 'postmaster.pid');
    const socketLock = join(dataDir, 'sockets', '.s.PGSQL.5432.lock');
    const server: Person = isRoot ? { uid: userOf(serverPid(dataDir)), gid: 0 } : {};
    await first.killTree();
    const other = new Program('sleep', ['60'], server);
    for (const path of [file, socketLock])
      writeFileSync(path, readFileSync(path, 'utf8').replace(/^\d+/, String(other.pid)));
    await readyUrl(startOwner(person, { dataDir }));
    expect(serverPid(dataDir)).not.toBe(other.pid);
    expect(runs(other.pid)).toBe(true);
  });

  test('in a copy of its folder is not taken for a server of the copy', async () => {
    const folder = temporaryFolder(person);
    const first = startOwner(person, { dataDir: join(folder, 'data') });
    await readyUrl(first);
    execFileSync('cp', ['-a', join(folder, 'data'), join(folder, 'copy')]);
    const second = startOwner(person, { dataDir: join(folder, 'copy') });
    await readyUrl(second);
    expect(serverPid(join(folder, 'copy'))).not.toBe(serverPid(join(folder, 'data')));
    expect(await second.stop()).toBe(0);
    expect(runs(serverPid(join(folder, 'data')))).toBe(true);
  });
});
