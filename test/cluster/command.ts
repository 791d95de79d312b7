import { spawn } from 'node:child_process';
import { runCli } from '../../cluster/cli/run';
import { system } from '../../subgraphs/system';
import { endWithRun } from '../support/run-folder';
import { CLONE } from './processes';

export interface CommandResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunningCommand {
  readonly result: Promise<CommandResult>;
  /** As Ctrl-C does. */
  interrupt(): void;
  kill(signal: NodeJS.Signals): void;
  /** Resolves when stderr, where progress is told, has a text. */
  said(text: string): Promise<void>;
}

/** Starts `npm run cluster -- <args>` as a process, with the variables given and no *_DATABASE_URL of this process. */
export function startCommand(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): RunningCommand {
  const child = endWithRun(
    spawn(process.execPath, ['--require', 'tsx/cjs', 'cluster/main.ts', ...args], {
      cwd: CLONE,
      env: { ...inherited(), ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    }),
  );
  let stdout = '';
  let stderr = '';
  const waiting: { text: string; found: () => void }[] = [];
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
    for (const { text, found } of waiting) if (stderr.includes(text)) found();
  });
  const result = new Promise<CommandResult>((ended) => {
    child.on('close', (code) => ended({ code, stdout, stderr }));
  });
  return {
    result,
    interrupt: () => child.kill('SIGINT'),
    kill: (signal) => child.kill(signal),
    said: (text) =>
      new Promise((found, failed) => {
        if (stderr.includes(text)) found();
        else waiting.push({ text, found });
        result.then(() => failed(new Error(`ended without "${text}":\n${stderr}`)));
      }),
  };
}

const inherited = () =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.endsWith('_DATABASE_URL')));

/** Runs a command to its end as `startCommand` does, but in this process, which spares loading the project for each. */
export async function runCommand(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<CommandResult> {
  let stdout = '';
  let stderr = '';
  const code = await runCli(args, {
    system,
    environment: { ...inherited(), ...environment },
    signal: new AbortController().signal,
    out: (text) => {
      stdout += text;
    },
    err: (text) => {
      stderr += text;
    },
  });
  return { code, stdout, stderr };
}

/** Runs a command that has to succeed, and returns what it printed as JSON. */
export async function jsonOf<Data = any>(
  ...[args, environment]: Parameters<typeof runCommand>
): Promise<Data> {
  const { code, stdout, stderr } = await runCommand([...args, '--json'], environment);
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}:\n${stderr}${stdout}`);
  return JSON.parse(stdout);
}
