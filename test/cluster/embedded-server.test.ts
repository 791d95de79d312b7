import { statSync } from 'node:fs';
import { join } from 'node:path';
import { withClient } from '../../cluster/prepare';
import { descendants, killAll, runs } from '../support/process-tree';
import {
  ended,
  endPrograms,
  people,
  readyUrl,
  removeFolders,
  serverPid,
  startOwner,
  temporaryFolder,
  userOf,
} from './processes';

describe.each(people)('an embedded server of %s', (_, person) => {
  let dataDir: string;
  const start = () => startOwner(person, { dataDir });
  const query = (url: string, sql: string) =>
    withClient(url, 'test', async (client) =>
      (await client.query({ text: sql, rowMode: 'array' })).rows.flat(),
    );
  const notes = (url: string) => query(url, 'select text from notes order by text');

  beforeAll(async () => {
    dataDir = join(temporaryFolder(person), 'data');
    const owner = start();
    await query(await readyUrl(owner), 'create table notes (text text)');
    expect(owner.output).toMatch(`creating the embedded database in ${dataDir}\n`);
    await owner.stop();
  });
  afterEach(endPrograms);
  afterAll(removeFolders);

  test('starts warm, as a user without rights, and can be reached by no other', async () => {
    const owner = start();
    await readyUrl(owner);
    expect(owner.output).not.toMatch('creating');
    const uid = userOf(serverPid(dataDir));
    expect(uid).not.toBe(0);
    expect(uid).toBe(statSync(join(dataDir, 'postgres')).uid);
    for (const folder of ['postgres', 'sockets', 'log'])
      expect(statSync(join(dataDir, folder)).mode & 0o777).toBe(0o700);
  });

  test('is stopped by SIGTERM to its owner: exit code 0, no process left, data kept', async () => {
    const owner = start();
    await query(await readyUrl(owner), "insert into notes values ('stopped')");
    const pids = [owner.pid, ...descendants(owner.pid)];
    expect(pids).toContain(serverPid(dataDir));
    expect(await owner.stop()).toBe(0);
    expect(pids.filter(runs)).toEqual([]);
    expect(await notes(await readyUrl(start()))).toContain('stopped');
  });

  test('has one owner: a second is refused with the process id of the first, which goes on', async () => {
    const first = start();
    const url = await readyUrl(first);
    const second = start();
    expect(await second.exit).toBe(1);
    expect(second.output).toContain(
      `FATAL: The embedded database in ${dataDir} is in use by process ${first.pid}: ` +
        'stop that one first, or set DATA_DIR to another folder.\n',
    );
    expect(await query(url, 'select 1')).toEqual([1]);
  });

  test('outlives a kill -9 of its owner and is taken over by the next one', async () => {
    const first = start();
    await query(await readyUrl(first), "insert into notes values ('orphaned')");
    const server = serverPid(dataDir);
    await first.kill();
    expect(runs(server)).toBe(true);
    const second = start();
    expect(await notes(await readyUrl(second))).toContain('orphaned');
    expect(serverPid(dataDir)).toBe(server);
    expect(await second.stop()).toBe(0);
    expect(runs(server)).toBe(false);
  });

  test('is started again by its owner after a kill -9 of the server alone', async () => {
    const owner = start();
    const url = await readyUrl(owner);
    await query(url, "insert into notes values ('server killed')");
    const servers = descendants(owner.pid);
    killAll(servers);
    await owner.until(/has ended unexpectedly; starting it again[\s\S]*is back/);
    expect(servers).not.toContain(serverPid(dataDir));
    expect(await notes(url)).toContain('server killed');
    expect(await owner.stop()).toBe(0);
  });

  test('recovers by itself when one of its processes is killed, and stays owned', async () => {
    const owner = start();
    const url = await readyUrl(owner);
    const server = serverPid(dataDir);
    const checkpointer = await query(
      url,
      "select pid from pg_stat_activity where backend_type = 'checkpointer'",
    );
    killAll(checkpointer);
    await owner.until(/is back/);
    expect(serverPid(dataDir)).toBe(server);
    const second = start();
    expect(await second.exit).toBe(1);
    expect(second.output).toMatch(`in use by process ${owner.pid}`);
  });

  test('keeps its data through a kill -9 of everything', async () => {
    const owner = start();
    await query(await readyUrl(owner), "insert into notes values ('all killed')");
    const pids = await owner.killTree();
    expect(pids.length).toBeGreaterThan(3);
    expect(await notes(await readyUrl(start()))).toContain('all killed');
  });

  test('is not used while the one before is still shutting down', async () => {
    const first = start();
    const url = await readyUrl(first);
    await query(url, "insert into notes values ('handed over')");
    const stopped = first.stop();
    const second = start();
    expect(await stopped).toBe(0);
    expect(await notes(await readyUrl(second))).toContain('handed over');
  });
});

test('of two owners that create the same data folder at once one gets it, the other is told who has it', async () => {
  const [, person] = people.at(-1)!;
  const dataDir = join(temporaryFolder(person), 'data');
  const owners = [startOwner(person, { dataDir }), startOwner(person, { dataDir })];
  const loser = await Promise.race(owners.map((owner) => owner.exit.then(() => owner)));
  const winner = owners.find((owner) => owner !== loser)!;
  expect(loser.output).toMatch(`is in use by process ${winner.pid}`);
  const url = await readyUrl(winner);
  expect(
    await withClient(url, 'test', async (client) => (await client.query('select 1 as one')).rows),
  ).toEqual([{ one: 1 }]);
  expect(await winner.stop()).toBe(0);
  await ended([winner.pid, loser.pid]);
  await endPrograms();
  removeFolders();
});
