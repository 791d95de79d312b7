import { type Dirent, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { commandOf, descendants, killAll, runs } from './process-tree';
import { elsewhereOf, processesOf } from './run-folder';

/**
 * Waits until the run that has started this process is over, then ends what it has left: processes, PostgreSQL servers
 * and its folder. There is nothing to do when it has ended in order.
 */
async function main(folder: string): Promise<void> {
  process.stdin.resume();
  await new Promise((over) => process.stdin.once('close', over));
  const elsewhere = listed(elsewhereOf(folder));
  // What is about to be started in the moment of the sweep, such as by initdb, makes its folder again.
  while ([folder, ...elsewhere].some(existsSync)) {
    const processes = (existsSync(processesOf(folder)) ? readdirSync(processesOf(folder)) : []).map(Number);
    const ending = processes.filter(runs).flatMap((pid) => [pid, ...descendants(pid)]);
    // Before the servers: some start theirs again.
    killAll(ending);
    const servers = [folder, ...elsewhere].flatMap(serversBelow);
    killAll(servers, 'SIGQUIT');
    while ([...ending, ...servers].some(runs)) await sleep(20);
    for (const path of [folder, ...elsewhere]) remove(path);
    await sleep(500);
  }
}

function listed(file: string): string[] {
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
}

/** PostgreSQL servers whose data lies below a folder, by the file that each keeps there. */
function serversBelow(folder: string): number[] {
  const entries = entriesOf(folder);
  if (entries.some(({ name }) => name === FILE)) return serverIn(folder);
  return entries
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => serversBelow(join(folder, name)));
}

/** What a server writes its id into, in its data folder. */
const FILE = 'postmaster.pid';

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    // Servers that still run remove folders under us.
    return [];
  }
}

function serverIn(folder: string): number[] {
  try {
    return [Number(readFileSync(join(folder, FILE), 'utf8').split('\n')[0])].filter(isServer);
  } catch {
    // The server has ended meanwhile.
    return [];
  }
}

/** The id in a file that a killed server has left may be that of another program by now. */
function isServer(pid: number): boolean {
  return pid > 1 && runs(pid) && /postgres/.test(commandOf(pid));
}

function remove(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true, maxRetries: 5 });
  } catch {
    // Somebody still writes there: the next round ends it.
  }
}

void main(process.argv[2]!);
