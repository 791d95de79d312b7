import { spawn } from 'node:child_process';
import { closeSync, constants, fchownSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from './place';

/** The server's programs take settings from PG* variables, which are meant for other servers. */
function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('PG'));
  return { ...Object.fromEntries(kept), LC_ALL: 'C', TZ: 'UTC' };
}

/** Runs one of the server's programs to its end. Throws with its error output, and when aborted. */
export function run(
  place: Place,
  program: string,
  args: readonly string[],
  signal?: AbortSignal,
): Promise<void> {
  return new Promise((done, failed) => {
    const child = spawn(join(place.bin, program), args, {
      cwd: place.folder,
      env: environment(),
      stdio: ['ignore', 'ignore', 'pipe'],
      signal,
      ...place.account,
    });
    let errors = '';
    child.stderr.on('data', (chunk) => {
      errors += chunk;
    });
    // An abort is told at once; what it ends may still be writing.
    let aborted: Error | undefined;
    child.on('error', (error) => {
      if (child.pid === undefined) failed(error);
      aborted = error;
    });
    child.on('close', (code) => {
      if (code === 0) done();
      else failed(aborted ?? new Error(`${program} ended with ${code}: ${errors.trim()}`));
    });
  });
}

/** A server that this process has started. */
export interface Launched {
  /** What the server wrote last, once it has ended. */
  readonly failure: string | undefined;
}

/** Starts the server, which outlives this process if that is killed. Its settings are those given, whatever its files say. */
export function launch(place: Place, settings: Readonly<Record<string, string>>): Launched {
  // Root writes into a folder of another user here: a link in it leads nowhere.
  const { O_WRONLY, O_APPEND, O_CREAT, O_NOFOLLOW } = constants;
  const log = openSync(place.log, O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW, 0o600);
  if (place.account) fchownSync(log, place.account.uid, place.account.gid);
  const { size } = fstatSync(log);
  const given = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(join(place.bin, 'postgres'), ['-D', place.data, ...given], {
    cwd: place.folder,
    env: environment(),
    // A group of its own: Ctrl-C in a terminal is for this process, which then stops the server in order.
    detached: true,
    stdio: ['ignore', log, log],
    ...place.account,
  });
  closeSync(log);
  child.unref();
  let failure: string | undefined;
  child.on('error', (error) => {
    failure = error.message;
  });
  child.on('exit', (code) => {
    failure = code === 0 ? '' : complaints(place.log, size);
  });
  return {
    get failure() {
      return failure;
    },
  };
}

/** What a server has written into its log since, as far as it says why it has ended. */
function complaints(log: string, since: number): string {
  let lines: string[];
  try {
    lines = readFileSync(log).subarray(since).toString('utf8').split('\n');
  } catch (error) {
    return `${log} cannot be read: ${(error as Error).message}`;
  }
  const said = lines.map((line) => /(?:FATAL|PANIC|HINT|DETAIL):.*/.exec(line)?.[0]);
  return said.filter((line) => line !== undefined).join(' ');
}
