import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';

const ROOT = join(__dirname, '..', '..');
/** A project of its own, so that the data of a system that somebody tries out beside it stays. */
const PROJECT = process.env.COMPOSE_TEST_PROJECT ?? 'citus-gateway-test';

/** The variables that the stack is started with: those of the example. */
export const trial: Readonly<Record<string, string>> = Object.fromEntries(
  readFileSync(join(ROOT, '.env.example'), 'utf8')
    .split('\n')
    .filter((line) => /^\w+=/.test(line))
    .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
);

/** `docker compose` where there is the plugin, else `docker-compose`. */
function composeCommand(): [string, ...string[]] {
  const plugin = spawnSync('docker', ['compose', 'version'], { stdio: 'ignore' });
  return plugin.status === 0 ? ['docker', 'compose'] : ['docker-compose'];
}

/** Runs compose on the test's project and returns what it printed. Throws with its messages when it fails. */
export function compose(args: readonly string[], environment: Record<string, string> = {}): string {
  const [program, ...first] = composeCommand();
  try {
    return execFileSync(program, [...first, '--env-file', '.env.example', '-p', PROJECT, ...args], {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 64 * 1024 * 1024,
    });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`compose ${args.join(' ')}\n${stdout}\n${stderr}`, { cause: error });
  }
}

/** Runs SQL inside a container, as its superuser, over the socket. Returns rows of text. */
export function psql(container: string, sql: string): string[] {
  return compose(['exec', '-T', container, 'psql', '-qAtX', '-c', sql]).split('\n').filter(Boolean);
}

let authority: string | undefined;

/** Connects from outside, over a published port, with TLS that is verified down to the host's name. */
export async function connect(port: number, user = 'postgres', password?: string): Promise<Client> {
  authority ??= compose(['exec', '-T', 'coor_hc', 'cat', '/tls/ca.crt']);
  const client = new Client({
    host: 'localhost',
    port,
    user,
    database: 'postgres',
    password: password ?? trial.POSTGRES_PASSWORD,
    ssl: { ca: authority, servername: 'localhost' },
    connectionTimeoutMillis: 60_000,
    query_timeout: 60_000,
  });
  client.on('error', () => {});
  await client.connect();
  return client;
}

/** One statement over a connection of its own. */
export async function ask(
  port: number,
  sql: string,
  values: readonly unknown[] = [],
): Promise<Record<string, any>[]> {
  const client = await connect(port);
  try {
    return (await client.query(sql, [...values])).rows;
  } finally {
    await client.end();
  }
}

/** Waits until something holds. Throws its last error, or that it never did. */
export async function until(
  what: string,
  holds: () => boolean | Promise<boolean>,
  seconds = 120,
): Promise<void> {
  const end = Date.now() + seconds * 1000;
  let problem: unknown;
  while (Date.now() < end) {
    try {
      if (await holds()) return;
      problem = undefined;
    } catch (error) {
      problem = error;
    }
    await sleep(500);
  }
  throw problem ?? new Error(`not within ${seconds} s: ${what}`);
}

/**
 * Whether the gateway says that it can answer. Not by fetch: asked by fetch while the container was still starting, Jest
 * ended in silence, with exit code 0 and no test run.
 */
export function gatewayIsReady(): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const request = get(
      'http://localhost:4000/health/ready',
      { timeout: 5_000, agent: false },
      (response) => {
        response.resume();
        resolve(response.statusCode === 200);
      },
    );
    request.on('timeout', () => request.destroy(new Error('the gateway does not answer')));
    request.on('error', reject);
  });
}
