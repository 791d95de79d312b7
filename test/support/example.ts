import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';

const ROOT = join(__dirname, '..', '..');

/** Folder of an example. */
export const exampleFolder = (name: string) => join(ROOT, 'examples', name);

/** A server of an example that runs as a process of its own. */
export interface ExampleServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts an example's `server.ts` and waits for the line that says where it listens. Rejects when it ends instead. */
export async function startExample(
  name: string,
  environment: Readonly<Record<string, string>>,
): Promise<ExampleServer> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'server.ts'], {
    cwd: exampleFolder(name),
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const url = await listening(child);
  return {
    url,
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill();
      await ended;
    },
  };
}

async function listening(child: ChildProcess): Promise<string> {
  let complaints = '';
  child.stderr!.setEncoding('utf8').on('data', (text: string) => {
    complaints += text;
  });
  for await (const line of createInterface({ input: child.stdout! })) {
    const url = /https?:\/\/\S+/.exec(line)?.[0];
    if (url) return url;
  }
  throw new Error(`The example ended without listening.\n${complaints}`);
}

/** Runs a script of an example to its end; what it printed. Rejects with its output when it fails. */
export async function runExample(
  name: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', ...args], {
    cwd: exampleFolder(name),
    env: { ...process.env, ...environment },
  });
  return stdout;
}

/** What the TypeScript compiler says of an example, or of another project file; empty when all is right. */
export async function typeErrors(
  name: string,
  project = join(exampleFolder(name), 'tsconfig.json'),
): Promise<string> {
  try {
    await promisify(execFile)(process.execPath, [require.resolve('typescript/bin/tsc'), '-p', project]);
    return '';
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}
