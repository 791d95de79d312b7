import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from './place';

/** A server that runs over the data folder. */
export interface Postmaster {
  readonly pid: number;
  /** Folder of its socket; undefined while it does not listen yet. */
  readonly sockets: string | undefined;
}

/** Reads who serves the data folder from the file that the server keeps there; undefined when nobody does. */
export function findPostmaster({ data }: Pick<Place, 'data'>): Postmaster | undefined {
  const lines = readPidFile(data)?.split('\n');
  const pid = Number(lines?.[0]);
  if (!lines || !servesFolder(pid, lines[1], data)) return undefined;
  return { pid, sockets: lines[4] || undefined };
}

/**
 * Removes the file of a server that was killed when its process id belongs to another program by now, as after a
 * restart of the machine, and the file of a server whose folder was copied: a server refuses to start beside them.
 */
export function forgetDeadPostmaster({ data, sockets }: Place): void {
  const content = readPidFile(data);
  if (content === undefined) return;
  const [pid, folder] = content.split('\n');
  if (!isAlive(Number(pid)) || servesFolder(Number(pid), folder, data)) return;
  if (readPidFile(data) === content) rmSync(join(data, 'postmaster.pid'), { force: true });
  const socketLock = join(sockets, '.s.PGSQL.5432.lock');
  if (existsSync(socketLock) && readFileSync(socketLock, 'utf8').split('\n')[0] === pid) rmSync(socketLock);
}

/** Whether a process of this id runs, whoever's it is. */
export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Whether a process has ended, though its parent may not have taken notice yet. */
export function hasEnded(pid: number): boolean {
  return !isAlive(pid) || commandOf(pid) === '';
}

/**
 * Whether the process is a server over that data folder, which it calls `folder`: process ids are used again. It has not
 * said yet what it calls it while it begins to write its file.
 */
function servesFolder(pid: number, folder: string | undefined, data: string): boolean {
  if (!folder || !isAlive(pid) || !isSameFolder(folder, data)) return false;
  const command = commandOf(pid);
  return command === undefined || (/(?:^|\/)postgres(?: |$)/.test(command) && command.includes(folder));
}

function isSameFolder(one: string, other: string): boolean {
  if (!existsSync(one)) return false;
  const [a, b] = [statSync(one), statSync(other)];
  return a.dev === b.dev && a.ino === b.ino;
}

/** The command line of a process, empty for one that has ended; undefined where it cannot be known. */
function commandOf(pid: number): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replace(/\0/g, ' ').trim();
  } catch {
    // No /proc on this system.
    try {
      const stdio: ['ignore', 'pipe', 'ignore'] = ['ignore', 'pipe', 'ignore'];
      return execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], {
        encoding: 'utf8',
        stdio,
      }).trim();
    } catch {
      // No `ps` either, or no such process: it cannot be known.
      return undefined;
    }
  }
}

function readPidFile(data: string): string | undefined {
  try {
    return readFileSync(join(data, 'postmaster.pid'), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
