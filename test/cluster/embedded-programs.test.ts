import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Binaries, findBinaries } from '../../cluster/embedded/binaries';
import { preparePlace } from '../../cluster/embedded/place';
import { isRoot, temporaryFolder } from './processes';
import { ask, filledFolder, removeLater, removeTemplate, start, stopServers } from './servers';

const asRoot = isRoot ? test : test.skip;

afterEach(stopServers);
afterAll(removeTemplate);

describe('the programs of an embedded server', () => {
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
    const dataDir = await filledFolder();
    const first = await start(dataDir);
    await ask(first.urlOf('postgres'), 'create table kept as select 1 as one');
    await first.stop();
    const elsewhere = join(temporaryFolder({}), 'elsewhere');
    cpSync(bundled.root, elsewhere, { recursive: true, verbatimSymlinks: true });
    const second = await start(dataDir, { binaries: join(elsewhere, 'bin') });
    expect(await ask(second.urlOf('postgres'), 'select one from kept')).toBe(1);
  });

  test('of another major version are refused, the right ones still work', async () => {
    const dataDir = await filledFolder();
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
    const server = await start(dataDir, { binaries: installed!.bin });
    expect(await ask(server.urlOf('postgres'), "select current_setting('server_version')")).toMatch(
      installed!.version,
    );
    await ask(server.urlOf('postgres'), 'create table kept as select 1 as one');
    await server.stop();
    await expect(start(dataDir)).rejects.toThrow(/was made by PostgreSQL \d+, but the server found is/);
    const again = await start(dataDir, { binaries: installed!.bin });
    expect(await ask(again.urlOf('postgres'), 'select one from kept')).toBe(1);
  });

  asRoot('of a clone that only root can read are copied to where the server can', () => {
    const clone = temporaryFolder({});
    const root = smallServer(join(clone, 'native'));
    execFileSync('chmod', ['-R', 'go-rwx', clone]);
    const binaries: Binaries = { bin: join(root, 'bin'), root, bundled: true, version: '18.4' };
    const { folder, bin } = preparePlace(join(clone, '.data'), binaries);
    removeLater(folder);
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
