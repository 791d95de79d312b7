import { chmodSync, existsSync, mkdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** The system user that the server runs as when this process is root. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/**
 * Undefined when this process is not root and the server runs as the same user. PostgreSQL refuses to run as root:
 * it is the owner of data that an ordinary user has made before, else an unprivileged user of the system.
 */
export function serverAccount(data: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  if (existsSync(data)) {
    const { uid, gid } = statSync(data);
    if (uid !== 0) return { uid, gid };
  }
  const entries = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const entry = entries.find(([name]) => name === 'postgres') ?? entries.find(([name]) => name === 'nobody');
  // Some systems write the highest id as a negative number.
  return { uid: Number(entry?.[2] ?? 65534) >>> 0, gid: Number(entry?.[3] ?? 65534) >>> 0 };
}

/** Whether the account may enter the folder and every one above it; those that are not there yet do not count. */
export function canEnter(folder: string, account: Account): boolean {
  if (existsSync(folder)) {
    const real = realpathSync(folder);
    if (real !== folder) return canEnter(real, account);
    if (!allows(real, account, 0o1)) return false;
  }
  return dirname(folder) === folder || canEnter(dirname(folder), account);
}

/** Whether the account may run the program. */
export function canRun(program: string, account: Account): boolean {
  return canEnter(dirname(realpathSync(program)), account) && allows(program, account, 0o5);
}

/** Makes a folder, and lets the account pass through it and those made on the way: pass through, not look around. */
export function makeFolderFor(folder: string, account: Account | undefined): void {
  const first = mkdirSync(folder, { recursive: true }) ?? folder;
  if (!account) return;
  for (let made = folder; made.length >= first.length; made = dirname(made))
    if (!allows(made, account, 0o1)) chmodSync(made, (statSync(made).mode & 0o7777) | 0o111);
}

function allows(path: string, { uid, gid }: Account, permission: number): boolean {
  const { mode, uid: owner, gid: group } = statSync(path);
  const shift = owner === uid ? 6 : group === gid ? 3 : 0;
  return ((mode >> shift) & permission) === permission;
}
