import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { endWithRun } from './run-folder';

/** A process of the project that has said that it is ready. */
export interface StartedProcess {
  /** The address in its announcement. */
  readonly url: string;
  readonly pid: number;
  /** Sends SIGTERM and resolves to the exit code. */
  stop(): Promise<number | null>;
  /** Ends it as a crash would, with SIGKILL; resolves when it is gone. */
  kill(): Promise<void>;
}

const ROOT = join(__dirname, '..', '..');

/**
 * Starts an entry file (`gateway/main.ts`) and waits until it prints its address. Rejects with its output when it ends.
 * `onOutput` is handed what it prints from then on.
 */
export function startProcess(
  entry: string,
  args: readonly string[],
  environment: Record<string, string>,
  onOutput?: (text: string) => void,
  /** Of node, such as a bound on its memory. */
  options: readonly string[] = [],
): Promise<StartedProcess> {
  return new Promise((started, failed) => {
    const child = endWithRun(
      spawn(process.execPath, [...options, '--import', 'tsx', join(ROOT, entry), ...args], {
        cwd: ROOT,
        env: { PATH: process.env.PATH, HOME: process.env.HOME, ...environment },
        stdio: ['ignore', 'pipe', 'pipe'],
      }),
    );
    let output = '';
    const exited = new Promise<number | null>((exit) => {
      child.on('exit', exit);
    });
    let ready = false;
    const read = (chunk: Buffer) => {
      if (ready) {
        onOutput?.(String(chunk));
        return;
      }
      output += chunk;
      const url = /(https?:\/\/[\w.]+:\d+)\/graphql/.exec(output)?.[1];
      if (!url) return;
      ready = true;
      started({
        url,
        pid: child.pid!,
        stop: () => end(child, exited, 'SIGTERM'),
        kill: async () => void (await end(child, exited, 'SIGKILL')),
      });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    exited.then((code) => failed(new Error(`${entry} ended with ${code}:\n${output}`)));
  });
}

function end(
  child: ChildProcess,
  exited: Promise<number | null>,
  signal: 'SIGTERM' | 'SIGKILL',
): Promise<number | null> {
  child.kill(signal);
  return exited;
}
