import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../support/free-port';
import { endWithRun } from '../support/run-folder';

/** What docker-compose.yml hands to Prometheus and Grafana. */
export const MONITORING = join(__dirname, '..', '..', 'docker', 'monitoring');

/** Whether a program can be started. */
export const isInstalled = (program: string) =>
  spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined;

/** `describe` where Prometheus is installed (Debian: apt install prometheus); elsewhere it is skipped and says why. */
export function describeWithPrometheus(name: string, suite: () => void): void {
  if (isInstalled('prometheus') && isInstalled('promtool')) describe(name, suite);
  else describe.skip(`${name} (skipped: prometheus is not installed)`, suite);
}

/** A series by its labels. */
export type Series = Readonly<Record<string, string>>;

/** A running Prometheus. */
export interface Prometheus {
  readonly url: string;
  /** What the API answers below /api/v1. Throws its error. */
  api<T = any>(path: string, parameters?: Record<string, string>): Promise<T>;
  /** Series that a query finds now, with their values. */
  query(expression: string): Promise<{ metric: Series; value: number }[]>;
  /** Waits until something holds; throws its last error, or that it never did. */
  until<T>(what: string, find: () => Promise<T | undefined | false>): Promise<T>;
  stop(): Promise<void>;
}

/** Seconds between two scrapes and evaluations: often, so that a test need not wait. */
const INTERVAL = 2;
const PATIENCE = 90_000;

/**
 * Starts Prometheus with the project's own configuration and rules. Each target of it (`gateway:4100`) is replaced by
 * the address given for it, or left out when there is none.
 */
export async function startPrometheus(addresses: Readonly<Record<string, string>>): Promise<Prometheus> {
  const folder = mkdtempSync(join(tmpdir(), 'prometheus-'));
  const port = await freePort();
  cpSync(join(MONITORING, 'rules'), join(folder, 'rules'), { recursive: true });
  const configuration = readFileSync(join(MONITORING, 'prometheus.yml'), 'utf8')
    .replaceAll('/secrets/metrics_token', join(folder, 'metrics_token'))
    .replace(/(scrape_interval|evaluation_interval|scrape_timeout): \d+s/g, `$1: ${INTERVAL}s`)
    .replace(/"([\w.]+:\d+)"(, )?/g, (_, target, comma = '') => {
      const address = target === 'localhost:9090' ? `127.0.0.1:${port}` : addresses[target];
      return address ? `"${address}"${comma}` : '';
    });
  const file = join(folder, 'prometheus.yml');
  writeFileSync(file, configuration);
  writeFileSync(join(folder, 'metrics_token'), 'read by nobody who asks for it');
  execFileSync('promtool', ['check', 'config', file], { stdio: 'pipe' });
  const child = endWithRun(
    spawn(
      'prometheus',
      [
        `--config.file=${file}`,
        `--storage.tsdb.path=${join(folder, 'data')}`,
        `--web.listen-address=127.0.0.1:${port}`,
        '--log.level=warn',
        '--enable-feature=exemplar-storage',
      ],
      { stdio: ['ignore', 'ignore', 'pipe'] },
    ),
  );
  let output = '';
  child.stderr!.on('data', (chunk) => {
    output += chunk;
  });
  const url = `http://127.0.0.1:${port}`;
  const api: Prometheus['api'] = async (path, parameters = {}) => {
    const response = await fetch(`${url}/api/v1/${path}?${new URLSearchParams(parameters)}`);
    const { status, data, error } = (await response.json()) as any;
    if (status !== 'success') throw new Error(`${path} ${JSON.stringify(parameters)}: ${error}`);
    return data;
  };
  const until: Prometheus['until'] = async (what, find) => {
    const end = Date.now() + PATIENCE;
    let problem: unknown;
    while (Date.now() < end) {
      try {
        const found = await find();
        if (found) return found;
        problem = undefined;
      } catch (error) {
        problem = error;
      }
      await sleep(500);
    }
    throw problem ?? new Error(`never: ${what}`);
  };
  const stop = async () => {
    await ended(child);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await until('Prometheus is ready', async () => {
      if (child.exitCode !== null) throw new Error(`Prometheus has ended:\n${output}`);
      return (await fetch(`${url}/-/ready`)).ok;
    });
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    url,
    api,
    until,
    stop,
    query: async (query) => {
      const { result } = await api('query', { query });
      return result.map(({ metric, value }: any) => ({ metric, value: Number(value[1]) }));
    },
  };
}

/** Starts Debian's exporter for the machine, where it is installed. */
export async function startNodeExporter(): Promise<{ address: string; stop(): Promise<void> } | undefined> {
  if (!isInstalled('prometheus-node-exporter')) return undefined;
  const address = `127.0.0.1:${await freePort()}`;
  const child = endWithRun(
    spawn('prometheus-node-exporter', [`--web.listen-address=${address}`], { stdio: 'ignore' }),
  );
  return { address, stop: () => ended(child) };
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const exit = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await exit;
}
