import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { there } from '../../platform/there';
import { type Account, canEnter, canRun, makeFolderFor, serverAccount } from './account';
import type { Binaries } from './binaries';

/** Where the embedded server lives and as whom it runs. */
export interface Place {
  readonly folder: string;
  readonly data: string;
  readonly sockets: string;
  readonly log: string;
  readonly bin: string;
  /** Set when this process is root. */
  readonly account?: Account | undefined;
}

/** The longest path of a Unix socket that every system takes. */
const LONGEST_SOCKET_PATH = 100;
const SHARED_STATE = '/var/lib/citus-federation-gateway';

/** Where what is kept under a data folder may be: in it, or where it is put when the server's user cannot reach it. */
const foldersFor = (dataDir: string) => {
  const wanted = resolve(dataDir);
  return { wanted, shared: join(SHARED_STATE, shortHash(wanted)) };
};

/** The folders that may hold the data of the server which a data folder is named for. */
export function dataFoldersOf(dataDir: string): string[] {
  return Object.values(foldersFor(dataDir)).map((folder) => join(folder, 'postgres'));
}

/**
 * Makes the folders of the embedded server. Root hands them to an unprivileged user; when that user cannot reach the
 * data folder or the programs (a clone under a closed home folder), they are put under /var/lib instead.
 * Throws an Error that names the folder when it cannot be used.
 */
export function preparePlace(dataDir: string, binaries: Binaries): Place {
  if (process.platform === 'win32')
    throw new Error('The embedded database does not run on Windows: set the *_DATABASE_URL variables.');
  const { wanted, shared } = foldersFor(dataDir);
  const owner = serverAccount(join(wanted, 'postgres'));
  const folder = owner && !canEnter(dirname(wanted), owner) ? shared : wanted;
  const account = folder === wanted ? owner : serverAccount(join(folder, 'postgres'));
  try {
    if (folder !== wanted) makeFolderFor(SHARED_STATE, account);
    makeFolderFor(folder, account);
    const sockets = ownFolder(socketFolder(folder, account), account);
    const log = join(ownFolder(join(folder, 'log'), account), 'postgres.log');
    const bin = programsFor(binaries, folder, account);
    return { folder, data: join(folder, 'postgres'), sockets, log, bin, account };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (!code) throw error;
    const forbidden = ['EACCES', 'EPERM', 'EROFS'].includes(code);
    const reason = forbidden ? 'this user cannot write it' : message.replace(/, \w+ '.*$/, '');
    const told = `The embedded database cannot use ${folder}: ${reason}. Set DATA_DIR to another folder.`;
    throw new Error(told, { cause: error });
  }
}

/** Makes a folder that only the server's user can look into. */
function ownFolder(folder: string, account: Account | undefined): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { uid } = lstatSync(folder);
  const self = there(process.getuid?.());
  // Under a folder for everyone, somebody else may have put one (or a link) of this name there.
  if (!lstatSync(folder).isDirectory() || ![self, account?.uid].includes(uid))
    throw new Error(`${folder} belongs to another user: set DATA_DIR to another folder.`);
  chmodSync(folder, 0o700);
  if (account) chownSync(folder, account.uid, account.gid);
  return folder;
}

/** The folder for the socket: beside the data where its path is short enough, else one for temporary files. */
function socketFolder(folder: string, account: Account | undefined): string {
  const name = `gateway-${there(process.getuid?.())}-${shortHash(folder)}`;
  const fits = (sockets: string) =>
    Buffer.byteLength(join(sockets, '.s.PGSQL.5432')) <= LONGEST_SOCKET_PATH &&
    (!account || canEnter(dirname(sockets), account));
  return [join(folder, 'sockets'), join(tmpdir(), name)].find(fits) ?? join('/tmp', name);
}

/** The programs' folder, or that of a copy when the server's user cannot reach it. */
function programsFor(binaries: Binaries, folder: string, account: Account | undefined): string {
  const { bin, root, bundled, version } = binaries;
  if (!account || canRun(join(bin, 'postgres'), account)) return bin;
  if (!bundled) throw new Error(`${bin} cannot be reached by the unprivileged user that the server runs as.`);
  const copy = join(folder, `server-${version}-${shortHash(root)}`);
  if (!existsSync(copy)) {
    const unfinished = `${copy}.${process.pid}`;
    rmSync(unfinished, { recursive: true, force: true });
    cpSync(root, unfinished, { recursive: true, verbatimSymlinks: true });
    openToAll(unfinished);
    try {
      renameSync(unfinished, copy);
    } catch (error) {
      // Another start made it in the same moment.
      rmSync(unfinished, { recursive: true, force: true });
      if (!existsSync(copy)) throw error;
    }
  }
  return join(copy, 'bin');
}

/** Lets everyone read what is in a folder, and run what its owner can run: the clone may have been made for root alone. */
function openToAll(path: string): void {
  const stats = lstatSync(path);
  if (stats.isSymbolicLink()) return;
  chmodSync(path, stats.mode | (stats.mode & 0o100 ? 0o555 : 0o444));
  if (stats.isDirectory()) for (const name of readdirSync(path)) openToAll(join(path, name));
}

const shortHash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 10);
