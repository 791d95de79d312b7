import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Binaries } from './binaries';

/** Where the embedded server lives and as whom it runs. */
export interface Place {
  readonly folder: string;
  readonly data: string;
  readonly sockets: string;
  readonly log: string;
  readonly bin: string;
  /** Set when this process is root: PostgreSQL refuses to run as root, so its programs run as this user. */
  readonly user?: { readonly uid: number; readonly gid: number };
}

/** The longest path of a Unix socket that every system takes. */
const LONGEST_SOCKET_PATH = 100;
const SHARED_STATE = '/var/lib/citus-federation-gateway';

/**
 * Makes the folders of the embedded server. Root hands them to an unprivileged user; when that user cannot reach the
 * data folder or the programs (a clone under a closed home folder), they are put under /var/lib instead.
 * Throws an Error that names the folder when it cannot be written.
 */
export function preparePlace(dataDir: string, binaries: Binaries): Place {
  const wanted = resolve(dataDir);
  const user = process.getuid?.() === 0 ? unprivilegedUser() : undefined;
  const folder = user && !reachable(wanted) ? join(SHARED_STATE, shortHash(wanted)) : wanted;
  try {
    mkdirSync(folder, { recursive: true });
    // The server's user needs to pass through, not to look around.
    if (user) chmodSync(folder, 0o711);
    const sockets = socketFolder(folder);
    own(sockets, user);
    const log = join(folder, 'log');
    own(log, user);
    const bin = user && !reachable(binaries.bin) ? copyBinaries(binaries, folder) : binaries.bin;
    return {
      folder,
      data: join(folder, 'postgres'),
      sockets,
      log: join(log, 'postgres.log'),
      bin,
      ...(user && { user }),
    };
  } catch (error) {
    if (
      (error as NodeJS.ErrnoException).code !== 'EACCES' &&
      (error as NodeJS.ErrnoException).code !== 'EPERM'
    )
      throw error;
    throw new Error(`${folder} cannot be written by this user: set DATA_DIR to a folder that can.`, {
      cause: error,
    });
  }
}

function own(folder: string, user: Place['user']): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  if (user) chownSync(folder, user.uid, user.gid);
}

function socketFolder(folder: string): string {
  const beside = join(folder, 'sockets');
  const fits = join(beside, '.s.PGSQL.5432.lock').length <= LONGEST_SOCKET_PATH;
  return fits ? beside : join(tmpdir(), `gateway-${process.getuid?.() ?? 0}-${shortHash(folder)}`);
}

/** Whether a user without rights of its own can pass through every folder on the way. */
function reachable(path: string): boolean {
  for (let folder = path; folder !== dirname(folder); folder = dirname(folder))
    if (existsSync(folder) && (statSync(folder).mode & 0o001) === 0) return false;
  return true;
}

function copyBinaries({ root, bundled, bin }: Binaries, folder: string): string {
  if (!bundled) throw new Error(`${bin} cannot be reached by the unprivileged user that the server runs as.`);
  const copy = join(folder, `server-${shortHash(root)}`);
  if (!existsSync(copy)) {
    const unfinished = `${copy}.${process.pid}`;
    rmSync(unfinished, { recursive: true, force: true });
    cpSync(root, unfinished, { recursive: true, verbatimSymlinks: true });
    renameSync(unfinished, copy);
  }
  return join(copy, 'bin');
}

function unprivilegedUser(): { uid: number; gid: number } {
  const lines = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const entry = lines.find(([name]) => name === 'postgres') ?? lines.find(([name]) => name === 'nobody');
  return { uid: Number(entry?.[2] ?? 65534), gid: Number(entry?.[3] ?? 65534) };
}

const shortHash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 10);
