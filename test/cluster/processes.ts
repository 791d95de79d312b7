import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, chownSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { descendants, killAll, runs } from '../support/process-tree';
import { endWithRun } from '../support/run-folder';

export const CLONE = join(__dirname, '..', '..');
export const isRoot = process.getuid!() === 0;

/** Someone who starts the embedded server. */
export interface Person {
  readonly uid?: number;
  readonly gid?: number;
}

const myself: Person = {};
const nobody: Person = { uid: 65_534, gid: 65_534 };

/** Who the tests of the embedded server are run as: root can be an ordinary user as well, not the other way round. */
export const people: [string, Person][] = isRoot
  ? [
      ['root', myself],
      ['an ordinary user', nobody],
    ]
  : [['an ordinary user', myself]];

/** A process that prints, and whose output can be waited for. */
export class Program {
  readonly #child: ChildProcess;
  readonly exit: Promise<number | null>;
  output = '';
  #ended = false;

  constructor(command: string, args: readonly string[], person: Person, environment: NodeJS.ProcessEnv = {}) {
    this.#child = spawn(command, args, {
      cwd: CLONE,
      env: { ...withoutDatabases(), ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
      ...person,
    });
    const add = (chunk: Buffer) => {
      this.output += chunk;
    };
    this.#child.stdout!.on('data', add);
    this.#child.stderr!.on('data', add);
    this.exit = new Promise((ended) => {
      this.#child.on('exit', (code) => {
        this.#ended = true;
        ended(code);
      });
    });
    endWithRun(this.#child);
    started.add(this);
  }

  get pid(): number {
    return this.#child.pid!;
  }

  /** Waits until the output matches, and returns the match. Throws with the output when the process ends before. */
  async until(text: RegExp): Promise<RegExpExecArray> {
    for (;;) {
      const match = text.exec(this.output);
      if (match) return match;
      if (this.#ended) throw new Error(`The process has ended without ${text}:\n${this.output}`);
      await sleep(5);
    }
  }

  /** Sends SIGTERM and returns the exit code. */
  async stop(): Promise<number | null> {
    if (!this.#ended) process.kill(this.pid, 'SIGTERM');
    return this.exit;
  }

  /** kill -9 of this process alone. */
  async kill(): Promise<void> {
    if (!this.#ended) process.kill(this.pid, 'SIGKILL');
    await this.exit;
  }

  /** kill -9 of this process and everything that it has started, all at once. */
  async killTree(): Promise<number[]> {
    const pids = [this.pid, ...descendants(this.pid)];
    killAll(pids);
    await this.exit;
    await ended(pids);
    return pids;
  }
}

const started = new Set<Program>();

/** Ends what a test has left running, with the servers below. */
export async function endPrograms(): Promise<void> {
  for (const program of started) await program.killTree().catch(() => {});
  started.clear();
}

/** The user that a process runs as. */
export function userOf(pid: number): number {
  return Number(execFileSync('ps', ['-o', 'uid=', '-p', String(pid)], { encoding: 'utf8' }));
}

/** Waits until none of the processes runs. */
export async function ended(pids: readonly number[]): Promise<void> {
  while (pids.some(runs)) await sleep(10);
}

/** The server over a data folder, by the file that it keeps there. */
export function serverPid(dataDir: string): number {
  return Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
}

const folders: string[] = [];

/** A folder that a person owns, gone after the tests. */
export function temporaryFolder(person: Person): string {
  const folder = mkdtempSync(join(tmpdir(), 'gateway-own-'));
  chmodSync(folder, 0o755);
  if (person.uid !== undefined) chownSync(folder, person.uid, person.gid!);
  folders.push(folder);
  return folder;
}

export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

export interface OwnerOptions {
  readonly dataDir: string;
  /** Databases on the server; none unless named. */
  readonly services?: readonly string[];
  readonly scale?: number;
  readonly binaries?: string;
  readonly environment?: NodeJS.ProcessEnv;
}

/** Starts a process that owns an embedded server. */
export function startOwner(person: Person, options: OwnerOptions): Program {
  const { environment, ...given } = options;
  const argument = JSON.stringify({ services: [], scale: 1, ...given });
  const args = ['--require', 'tsx/cjs', join(__dirname, 'owner.ts'), argument];
  return new Program(process.execPath, args, person, environment);
}

/** Waits for an owner's server; returns the URL of its database `postgres`. */
export async function readyUrl(owner: Program): Promise<string> {
  return (await owner.until(/ready in \d+ ms at (\S+)/))[1]!;
}

function withoutDatabases(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/_(?:DATABASE|SUBGRAPH)_URL$/.test(name)),
  );
}
