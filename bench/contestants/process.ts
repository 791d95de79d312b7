import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** A server of a contestant. */
export interface Server {
  readonly origin: string;
  readonly pid: number;
  readonly child: ChildProcess;
  stop(): Promise<void>;
}

export interface ServerOptions {
  readonly name: string;
  readonly command?: string;
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Where it will listen; absent: it prints an address that ends with /graphql. */
  readonly port?: number;
  readonly ipc?: boolean;
}

const START_TIMEOUT = 120_000;

/** None outlives this process. */
const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill();
});

/** Starts a server and waits until it answers. Rejects with its output when it ends instead. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const { name, command = process.execPath, args, environment, cwd, port } = options;
  const stdio: StdioOptions = ['ignore', 'pipe', 'pipe', ...(options.ipc ? (['ipc'] as const) : [])];
  const child = spawn(command, args, {
    cwd,
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      NODE_ENV: 'production',
      ADMIN_PORT: 'off',
      // What `npm start` sets for us is set for everybody.
      NODE_OPTIONS: '--max-semi-space-size=64',
      ...environment,
    },
    stdio,
  });
  running.add(child);
  let output = '';
  const exited = new Promise<void>((exit) => {
    child.once('exit', () => exit());
    child.once('error', (error) => {
      output += String(error);
      exit();
    });
  });
  const read = (chunk: Buffer) => {
    // What it says later is kept short: the last words matter.
    output = (output + chunk).slice(-20_000);
  };
  child.stdout!.on('data', read);
  child.stderr!.on('data', read);
  let ended = false;
  exited.then(() => {
    ended = true;
    running.delete(child);
  });
  const stop = async () => {
    if (!ended) child.kill('SIGTERM');
    const late = setTimeout(() => child.kill('SIGKILL'), 15_000);
    await exited;
    clearTimeout(late);
  };
  const deadline = Date.now() + START_TIMEOUT;
  while (!ended && Date.now() < deadline) {
    const origin = port ? `http://127.0.0.1:${port}` : /(http:\/\/[\w.]+:\d+)\/graphql/.exec(output)?.[1];
    if (origin && (!port || (await answers(origin)))) return { origin, pid: child.pid!, child, stop };
    await sleep(50);
  }
  await stop();
  throw new Error(`${name} did not start:\n${output}`);
}

async function answers(origin: string): Promise<boolean> {
  try {
    const response = await fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ __typename }' }),
      signal: AbortSignal.timeout(5_000),
    });
    return response.status === 200;
  } catch {
    // It does not answer yet; who waits for it asks again.
    return false;
  }
}

/** A port that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer();
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => found(port));
    });
  });
}
