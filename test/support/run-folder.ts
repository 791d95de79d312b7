import { type ChildProcess, spawn } from 'node:child_process';
import { appendFileSync, chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const VARIABLE = 'TEST_RUN_FOLDER';

/**
 * Begins a run of tests: all temporary folders of its processes come to lie in one, and a process of its own waits for
 * the end of this one, however it comes, to end what the run has started and to remove the folder.
 */
export function beginRun(): void {
  const folder = mkdtempSync(join(tmpdir(), 'gateway-test-'));
  // As open as the one that it stands for: where tests run as root, servers and some processes run as others.
  chmodSync(folder, 0o1777);
  mkdirSync(processesOf(folder));
  const args = ['--require', 'tsx/cjs', join(__dirname, 'sweep-run.ts'), folder];
  // It hears of our end by its stdin; in a session of its own it is not interrupted with us.
  const sweeper = spawn(process.execPath, args, { detached: true, stdio: ['pipe', 'ignore', 'inherit'] });
  sweeper.unref();
  (sweeper.stdin as unknown as { unref(): void }).unref();
  process.env[VARIABLE] = folder;
  process.env.TMPDIR = folder;
}

/** Removes the folder of the run, once everything in it is stopped. */
export function endRun(): void {
  const folder = runFolder();
  if (!folder) return;
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  } catch {
    // Somebody still writes there: the sweep ends them, and removes the rest.
  }
}

/** The folder of this run; undefined outside of one, as in a benchmark. */
export const runFolder = (): string | undefined => process.env[VARIABLE];

/** Where the processes of a run are written down: a file for each, named by its id. */
export const processesOf = (folder: string): string => join(folder, 'processes');

/** The file that lists folders of servers outside of the run's. */
export const elsewhereOf = (folder: string): string => join(folder, 'elsewhere');

/** Has a process ended with the run, unless it has ended before. Returns it. */
export function endWithRun<Child extends ChildProcess>(child: Child): Child {
  if (child.pid === undefined) return child;
  const forget = rememberProcess(child.pid);
  child.once('exit', forget);
  return child;
}

/** Writes down that a process belongs to the run; the function that it returns crosses it out. */
export function rememberProcess(pid: number): () => void {
  const folder = runFolder();
  if (!folder) return () => {};
  const file = join(processesOf(folder), String(pid));
  writeFileSync(file, '');
  return () => rmSync(file, { force: true });
}

/** Has a folder outside of the run's removed with it, and a server over it stopped. */
export function removeWithRun(path: string): void {
  const folder = runFolder();
  if (folder) appendFileSync(elsewhereOf(folder), `${path}\n`);
}
