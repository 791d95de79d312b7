import { appendFileSync, chmodSync, mkdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endPrograms, isRoot, people, readyUrl, startOwner, temporaryFolder } from './processes';
import { ask, filledFolder, removeLater, removeTemplate, SHARED, start, stopServers } from './servers';

const [, ordinary] = people.at(-1)!;
const asRoot = isRoot ? test : test.skip;

afterEach(endPrograms);
afterEach(stopServers);
afterAll(removeTemplate);

describe('the data folder', () => {
  test('may have a path that is too long for a socket', async () => {
    const server = await start(await filledFolder('a'.repeat(60), 'b'.repeat(60)));
    expect(await ask(server.urlOf('postgres'), "select current_setting('unix_socket_directories')")).toMatch(
      new RegExp(`^"?${tmpdir()}/gateway-\\d+-[0-9a-f]{10}"?$`),
    );
    removeLater(
      String(
        await ask(
          server.urlOf('postgres'),
          "select trim('\"' from current_setting('unix_socket_directories'))",
        ),
      ),
    );
  });

  test('may have any name', async () => {
    const server = await start(join(temporaryFolder({}), `it's "my", $HOME; %20 \\ größe`));
    expect(await ask(server.urlOf('postgres'), 'select 1')).toBe(1);
  });

  test('that cannot be written by an ordinary user is told by its name', async () => {
    const folder = temporaryFolder({});
    chmodSync(folder, 0o555);
    const owner = startOwner(ordinary, { dataDir: join(folder, 'data') });
    expect(await owner.exit).toBe(1);
    expect(owner.output).toContain(
      `FATAL: The embedded database cannot use ${folder}/data: this user cannot write it. Set DATA_DIR to another folder.`,
    );
    chmodSync(folder, 0o755);
  });

  test('that is a file is told', async () => {
    const file = join(temporaryFolder({}), 'data');
    writeFileSync(file, '');
    await expect(start(file)).rejects.toThrow(
      `The embedded database cannot use ${file}: EEXIST: file already exists.`,
    );
  });

  test('that holds something else is told', async () => {
    const folder = temporaryFolder({});
    mkdirSync(join(folder, 'postgres'));
    await expect(start(folder)).rejects.toThrow(`${folder}/postgres holds no PostgreSQL data: remove it`);
  });

  test('whose server does not start is told with the reason that the server gives', async () => {
    const dataDir = await filledFolder();
    appendFileSync(join(dataDir, 'postgres', 'postgresql.conf'), '\nnonsense = 1\n');
    await expect(start(dataDir)).rejects.toThrow(
      /^The embedded database in .* does not start: FATAL: .*postgresql\.conf" contains errors \(its log is .*postgres\.log\)$/,
    );
  });

  asRoot('of an ordinary user is used as that user when root starts', async () => {
    const dataDir = join(temporaryFolder(ordinary), 'data');
    const owner = startOwner(ordinary, { dataDir });
    await ask(await readyUrl(owner), 'create table kept as select 1 as one');
    await owner.stop();
    const server = await start(dataDir);
    expect(await ask(server.urlOf('postgres'), 'select one from kept')).toBe(1);
    expect(statSync(join(dataDir, 'log', 'postgres.log')).uid).toBe(ordinary.uid);
    await server.stop();
    expect(await ask(await readyUrl(startOwner(ordinary, { dataDir })), 'select one from kept')).toBe(1);
  });

  asRoot('of root is refused to an ordinary user in plain words', async () => {
    const dataDir = await filledFolder();
    await (await start(dataDir)).stop();
    const owner = startOwner(ordinary, { dataDir });
    expect(await owner.exit).toBe(1);
    expect(owner.output).toMatch(/FATAL: .* belongs to another user: set DATA_DIR to another folder\./);
  });

  asRoot('keeps its other rights when root starts', async () => {
    const folder = await filledFolder();
    chmodSync(folder, 0o1777);
    await start(folder);
    expect(statSync(folder).mode & 0o7777).toBe(0o1777);
    chmodSync(folder, 0o755);
  });

  asRoot('under a folder that only root can enter is put under /var/lib, and found again there', async () => {
    const closed = temporaryFolder({});
    chmodSync(closed, 0o700);
    const told: string[] = [];
    const first = await start(join(closed, 'data'), { onProgress: (message) => told.push(message) });
    removeLater(first.folder);
    expect(first.folder).toMatch(new RegExp(`^${SHARED}/[0-9a-f]{10}$`));
    expect(told).toEqual([`creating the embedded database in ${first.folder}`]);
    await ask(first.urlOf('postgres'), 'create table kept as select 1 as one');
    await first.stop();
    const second = await start(join(closed, 'data'));
    expect(await ask(second.urlOf('postgres'), 'select one from kept')).toBe(1);
    expect(statSync(closed).mode & 0o777).toBe(0o700);
  });

  asRoot('made with a strict umask is opened as far as the server needs', async () => {
    const before = process.umask(0o077);
    try {
      const server = await start(join(temporaryFolder({}), 'one', 'two'));
      expect(await ask(server.urlOf('postgres'), 'select 1')).toBe(1);
    } finally {
      process.umask(before);
    }
  });
});

test('variables that are meant for other PostgreSQL servers change nothing', async () => {
  const dataDir = join(temporaryFolder(ordinary), 'data');
  const environment = {
    PGHOST: 'nowhere',
    PGPORT: '6000',
    PGDATA: '/nowhere',
    PGUSER: 'someone',
    PGDATABASE: 'nothing',
    PGSSLMODE: 'require',
    PGOPTIONS: '-c nonsense=1',
  };
  const owner = startOwner(ordinary, { dataDir, services: ['hc'], scale: 0, environment });
  expect(await ask(await readyUrl(owner), 'select current_user')).toBe('postgres');
});

asRoot('a folder for sockets that somebody else has made is not used', async () => {
  const dataDir = await filledFolder('a'.repeat(100));
  const server = await start(dataDir);
  const sockets = String(
    await ask(server.urlOf('postgres'), "select trim('\"' from current_setting('unix_socket_directories'))"),
  );
  await server.stop();
  rmSync(sockets, { recursive: true });
  removeLater(sockets);
  symlinkSync(temporaryFolder({}), sockets);
  await expect(start(dataDir)).rejects.toThrow(`${sockets} belongs to another user`);
});
