import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Binaries, findBinaries } from '../../cluster/embedded/binaries';
import { preparePlace } from '../../cluster/embedded/place';
import { type EmbeddedServer, startEmbedded } from '../../cluster/embedded/server';
import { withClient } from '../../cluster/prepare';
import {
  endPrograms,
  isRoot,
  people,
  readyUrl,
  removeFolders,
  startOwner,
  temporaryFolder,
} from './processes';

const [, ordinary] = people.at(-1)!;
const asRoot = isRoot ? test : test.skip;
/** Where data goes that the server's user could not reach. */
const SHARED = '/var/lib/citus-federation-gateway';
const servers: EmbeddedServer[] = [];
const others: string[] = [];

// What takes seconds takes minutes on a machine that is busy with other things.
jest.setTimeout(180_000);
afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop();
  await endPrograms();
  removeFolders();
  for (const folder of others.splice(0)) rmSync(folder, { recursive: true, force: true });
  if (existsSync(SHARED) && readdirSync(SHARED).length === 0) rmdirSync(SHARED);
});

async function start(dataDir: string, binaries?: string): Promise<EmbeddedServer> {
  const server = await startEmbedded({ dataDir, binaries, durable: false });
  servers.push(server);
  return server;
}

/** A data folder with data, made anew for each test from a copy: quicker than initdb. */
function filledFolder(...names: string[]): string {
  const dataDir = join(temporaryFolder({}), ...names);
  mkdirSync(dataDir, { recursive: true });
  execFileSync('cp', ['-a', join(template, 'postgres'), dataDir]);
  return dataDir;
}

let template: string;
beforeAll(async () => {
  template = mkdtempSync(join(tmpdir(), 'gateway-template-'));
  chmodSync(template, 0o755);
  await (await startEmbedded({ dataDir: template, durable: false })).stop();
});
afterAll(() => rmSync(template, { recursive: true, force: true }));

/** A value that the server of a URL answers. */
const ask = (url: string, sql: string) =>
  withClient(
    url,
    'test',
    async (client) => (await client.query({ text: sql, rowMode: 'array' })).rows[0]?.[0],
  );

describe('the data folder', () => {
  test('may have a path that is too long for a socket', async () => {
    const server = await start(filledFolder('a'.repeat(60), 'b'.repeat(60)));
    expect(await ask(server.urlOf('postgres'), "select current_setting('unix_socket_directories')")).toMatch(
      new RegExp(`^"?${tmpdir()}/gateway-\\d+-[0-9a-f]{10}"?$`),
    );
    others.push(
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
    const dataDir = filledFolder();
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
    const dataDir = filledFolder();
    await (await start(dataDir)).stop();
    const owner = startOwner(ordinary, { dataDir });
    expect(await owner.exit).toBe(1);
    expect(owner.output).toMatch(/FATAL: .* belongs to another user: set DATA_DIR to another folder\./);
  });

  asRoot('keeps its other rights when root starts', async () => {
    const folder = filledFolder();
    chmodSync(folder, 0o1777);
    await start(folder);
    expect(statSync(folder).mode & 0o7777).toBe(0o1777);
    chmodSync(folder, 0o755);
  });

  asRoot('under a folder that only root can enter is put under /var/lib, and found again there', async () => {
    const closed = temporaryFolder({});
    chmodSync(closed, 0o700);
    const told: string[] = [];
    const first = await startEmbedded({
      dataDir: join(closed, 'data'),
      onProgress: (message) => told.push(message),
    });
    servers.push(first);
    others.push(first.folder);
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

describe('the programs', () => {
  const bundled = findBinaries();

  test('of the package are found, with links that it could not hold', () => {
    expect(bundled).toMatchObject({ bundled: true, version: expect.stringMatching(/^\d+\.\d+$/) });
    const links = JSON.parse(readFileSync(join(bundled.root, 'pg-symlinks.json'), 'utf8')) as {
      target: string;
    }[];
    for (const { target } of links) expect(existsSync(join(bundled.root, '..', target))).toBe(true);
  });

  test.each([
    [
      '/nowhere',
      'EMBEDDED_POSTGRES_BIN=/nowhere holds no initdb: name the bin folder of a PostgreSQL server.',
    ],
    [__dirname, `EMBEDDED_POSTGRES_BIN=${__dirname} holds no initdb`],
  ])('named wrongly are refused: %s', (folder, message) => {
    expect(() => findBinaries(folder)).toThrow(message);
  });

  test('that do not run here are refused', () => {
    const folder = temporaryFolder({});
    writeFileSync(join(folder, 'initdb'), '');
    writeFileSync(join(folder, 'postgres'), 'not a program', { mode: 0o755 });
    expect(() => findBinaries(folder)).toThrow(
      `EMBEDDED_POSTGRES_BIN=${folder}: its postgres does not run here.`,
    );
  });

  test('at another place work on the same data', async () => {
    const dataDir = filledFolder();
    const first = await start(dataDir);
    await ask(first.urlOf('postgres'), 'create table kept as select 1 as one');
    await first.stop();
    const elsewhere = join(temporaryFolder({}), 'elsewhere');
    cpSync(bundled.root, elsewhere, { recursive: true, verbatimSymlinks: true });
    const second = await start(dataDir, join(elsewhere, 'bin'));
    expect(await ask(second.urlOf('postgres'), 'select one from kept')).toBe(1);
  });

  test('of another major version are refused, the right ones still work', async () => {
    const dataDir = filledFolder();
    const file = join(dataDir, 'postgres', 'PG_VERSION');
    const version = readFileSync(file, 'utf8');
    writeFileSync(file, '12\n');
    await expect(start(dataDir)).rejects.toThrow(
      `The embedded database in ${dataDir} was made by PostgreSQL 12, but the server found is ${bundled.version}: ` +
        'name the old one in EMBEDDED_POSTGRES_BIN, or remove the folder to start anew.',
    );
    writeFileSync(file, version);
    expect(await ask((await start(dataDir)).urlOf('postgres'), 'select 1')).toBe(1);
  });

  const installed = otherMajorVersion(bundled);
  (installed ? test : test.skip)('that are installed make and keep data of their own', async () => {
    const dataDir = join(temporaryFolder({}), 'data');
    const server = await start(dataDir, installed!.bin);
    expect(await ask(server.urlOf('postgres'), "select current_setting('server_version')")).toMatch(
      installed!.version,
    );
    await ask(server.urlOf('postgres'), 'create table kept as select 1 as one');
    await server.stop();
    await expect(start(dataDir)).rejects.toThrow(/was made by PostgreSQL \d+, but the server found is/);
    const again = await start(dataDir, installed!.bin);
    expect(await ask(again.urlOf('postgres'), 'select one from kept')).toBe(1);
  });

  asRoot('of a clone that only root can read are copied to where the server can', () => {
    const clone = temporaryFolder({});
    const root = smallServer(join(clone, 'native'));
    execFileSync('chmod', ['-R', 'go-rwx', clone]);
    const binaries: Binaries = { bin: join(root, 'bin'), root, bundled: true, version: '18.4' };
    const { folder, bin } = preparePlace(join(clone, '.data'), binaries);
    others.push(folder);
    expect(dirname(bin)).toMatch(`${folder}/server-18.4-`);
    expect(
      execFileSync(join(bin, 'postgres'), { uid: 65_534, gid: 65_534, encoding: 'utf8', cwd: '/' }),
    ).toBe('here\n');
    expect(preparePlace(join(clone, '.data'), binaries).bin).toBe(bin);
    const newer = preparePlace(join(clone, '.data'), { ...binaries, version: '18.5' });
    expect(newer.bin).not.toBe(bin);
    expect(readdirSync(folder).filter((name) => name.startsWith('server-'))).toHaveLength(2);
  });

  asRoot('that are installed where only root can reach them are refused', () => {
    const closed = temporaryFolder({});
    const root = smallServer(join(closed, 'native'));
    chmodSync(closed, 0o700);
    const binaries: Binaries = { bin: join(root, 'bin'), root, bundled: false, version: '18.4' };
    expect(() => preparePlace(join(temporaryFolder({}), 'data'), binaries)).toThrow(
      `${root}/bin cannot be reached by the unprivileged user that the server runs as.`,
    );
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
  const dataDir = filledFolder('a'.repeat(100));
  const server = await start(dataDir);
  const sockets = String(
    await ask(server.urlOf('postgres'), "select trim('\"' from current_setting('unix_socket_directories'))"),
  );
  await server.stop();
  rmSync(sockets, { recursive: true });
  others.push(sockets);
  symlinkSync(temporaryFolder({}), sockets);
  await expect(start(dataDir)).rejects.toThrow(`${sockets} belongs to another user`);
});

/** A folder that looks like a server's, with one program that runs. */
function smallServer(root: string): string {
  mkdirSync(join(root, 'bin'), { recursive: true });
  writeFileSync(join(root, 'bin', 'postgres'), '#!/bin/sh\ncat "$(dirname "$0")/../share"\n', {
    mode: 0o755,
  });
  writeFileSync(join(root, 'share'), 'here\n');
  return root;
}

/** An installed server of another major version than the bundled one. */
function otherMajorVersion({ version }: Binaries): Binaries | undefined {
  const debian = '/usr/lib/postgresql';
  const other = existsSync(debian)
    ? readdirSync(debian).find((name) => name !== version.split('.')[0])
    : undefined;
  return other ? findBinaries(join(debian, other, 'bin')) : undefined;
}
