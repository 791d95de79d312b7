import { execFile, execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Client } from 'pg';

/** A Citus cluster of local processes: one coordinator and its workers. */
export interface LabCluster {
  readonly coordinator: LabNode;
  readonly workers: readonly LabNode[];
}

/** One PostgreSQL process of the lab. */
export interface LabNode {
  readonly name: string;
  readonly port: number;
  readonly url: string;
}

/** Bin folder of the PostgreSQL that TEST_POSTGRES_BIN names, else of the newest installed, that has Citus; or undefined. */
export function findCitus(): string | undefined {
  const named = process.env.TEST_POSTGRES_BIN;
  if (named) return hasCitus(named) ? named : undefined;
  const root = '/usr/lib/postgresql';
  if (!existsSync(root)) return undefined;
  const versions = readdirSync(root).sort((a, b) => Number(b) - Number(a));
  return versions.map((version) => join(root, version, 'bin')).find(hasCitus);
}

function hasCitus(bin: string): boolean {
  const program = join(bin, 'pg_config');
  if (!existsSync(program)) return existsSync(join(bin, '..', 'lib', 'citus.so'));
  const libraries = execFileSync(program, ['--pkglibdir'], { encoding: 'utf8' }).trim();
  return existsSync(join(libraries, 'citus.so'));
}

/**
 * Starts, kills and removes clusters below one temporary folder. Data is not synced: it is lost with the lab. Commits wait for
 * the log as they do by default: Citus loses those that do not while it moves their shard.
 */
export class CitusLab {
  readonly folder = mkdtempSync(join(tmpdir(), 'citus-lab-'));
  readonly #user = process.getuid?.() === 0 ? postgresUser() : undefined;
  readonly #started = new Set<string>();

  constructor(private readonly bin: string) {
    chmodSync(this.folder, 0o755);
    this.#own(this.folder);
    const initdb = ['-D', this.#template, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync'];
    execFileSync(join(bin, 'initdb'), initdb, {
      cwd: this.folder,
      stdio: ['ignore', 'ignore', 'inherit'],
      ...this.#user,
    });
    const configuration = join(this.#template, 'postgresql.conf');
    const approves = readFileSync(configuration, 'utf8').includes('output_plugin_libraries');
    appendFileSync(configuration, approves ? SETTINGS + OUTPUT_PLUGINS : SETTINGS);
  }

  get #template(): string {
    return join(this.folder, 'template');
  }

  /** Starts a cluster: creates its nodes, and registers the workers. */
  async start(name: string, workers = 2): Promise<LabCluster> {
    const coordinator = await this.startNode(`${name}-coordinator`);
    const nodes = await Promise.all(
      Array.from({ length: workers }, (_, index) => this.startNode(`${name}-worker${index + 1}`)),
    );
    await query(coordinator.url, "select citus_set_coordinator_host('127.0.0.1', $1)", [coordinator.port]);
    for (const { port } of nodes)
      await query(coordinator.url, "select citus_add_node('127.0.0.1', $1)", [port]);
    return { coordinator, workers: nodes };
  }

  /** Creates and starts a node of its own, with the extension. */
  async startNode(name: string): Promise<LabNode> {
    const data = join(this.folder, name);
    cpSync(this.#template, data, { recursive: true, preserveTimestamps: true });
    // Newer versions of node do not copy the mode of a folder, and a server wants its data for itself.
    chmodSync(data, 0o700);
    this.#ownAll(data);
    const port = await freePort();
    appendFileSync(
      join(data, 'postgresql.conf'),
      `port = ${port}\nunix_socket_directories = '${this.folder}'\n`,
    );
    const node = { name, port, url: `postgresql://postgres@127.0.0.1:${port}/postgres` };
    await this.restart(node);
    await query(node.url, 'create extension citus');
    return node;
  }

  /** Starts a node that was killed; resolves when it accepts connections. */
  async restart({ name }: LabNode): Promise<void> {
    const data = join(this.folder, name);
    await this.#pgCtl('start', '-D', data, '-l', join(data, 'log'), '-w', '-s');
    this.#started.add(name);
  }

  /** Starts a node that was killed on another port, as one does that takes over for it. */
  async restartElsewhere(node: LabNode): Promise<LabNode> {
    const port = await freePort();
    appendFileSync(join(this.folder, node.name, 'postgresql.conf'), `port = ${port}\n`);
    await this.restart(node);
    return { ...node, port, url: node.url.replace(String(node.port), String(port)) };
  }

  /** Stops a node as a crash would: nothing is finished, connections are cut. */
  async kill({ name }: LabNode): Promise<void> {
    await this.#pgCtl('stop', '-D', join(this.folder, name), '-m', 'immediate', '-w', '-s');
    this.#started.delete(name);
  }

  /** Kills the first process of a node (SIGKILL), as a system does that lacks memory; resolves when it could start again. */
  async crash({ name, port }: LabNode): Promise<void> {
    const locks = [join(this.folder, name, 'postmaster.pid'), join(this.folder, `.s.PGSQL.${port}.lock`)];
    const pid = Number(readFileSync(locks[0]!, 'utf8').split('\n', 1)[0]);
    const children = childrenOf(pid);
    process.kill(pid, 'SIGKILL');
    this.#started.delete(name);
    // Its sessions end when they see that it is gone, and hold its memory until then.
    while ([pid, ...children].some(isRunning)) await sleep(20);
    // While nobody has asked for its end (a zombie), the next one would believe that it runs.
    for (const lock of locks) rmSync(lock, { force: true });
  }

  /** Ends everything and removes the folder. */
  stop(): void {
    for (const name of this.#started)
      spawnSync(join(this.bin, 'pg_ctl'), ['stop', '-D', join(this.folder, name), '-m', 'immediate', '-s'], {
        cwd: this.folder,
        ...this.#user,
      });
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Without blocking this process: a test keeps its load up meanwhile. */
  async #pgCtl(...args: readonly string[]): Promise<void> {
    // A server that stays holds on to the pipes of its starter: they are not waited for.
    await promisify(execFile)(join(this.bin, 'pg_ctl'), args, { cwd: this.folder, ...this.#user });
  }

  #own(path: string): void {
    if (this.#user) chownSync(path, this.#user.uid, this.#user.gid);
  }

  #ownAll(folder: string): void {
    this.#own(folder);
    mkdirSync(folder, { recursive: true });
    for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
      this.#own(join(folder, entry));
  }
}

const SETTINGS = `
shared_preload_libraries = 'citus,pg_stat_statements'
citus.stat_statements_track = 'all'
citus.enable_stat_counters = on
listen_addresses = '127.0.0.1'
max_connections = 200
max_prepared_transactions = 200
wal_level = logical
shared_buffers = 32MB
fsync = off
full_page_writes = off
citus.node_conninfo = 'sslmode=prefer'
citus.local_hostname = '127.0.0.1'
`;

/** Minor versions of 2026 and later let only approved libraries decode the log; Citus splits and moves shards by it. */
const OUTPUT_PLUGINS = "output_plugin_libraries = 'pgoutput, test_decoding, citus'\n";

/** Sends one statement over a connection of its own. */
export async function query(
  url: string,
  sql: string,
  values: readonly unknown[] = [],
): Promise<Record<string, any>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql, [...values])).rows;
  } finally {
    await client.end();
  }
}

/** Below the ports that systems lend to outgoing connections: a killed node finds its port free when it returns. */
async function freePort(): Promise<number> {
  for (;;) {
    const port = 15_000 + Math.floor(Math.random() * 15_000);
    const free = await new Promise<boolean>((found) => {
      const server = createServer();
      server.once('error', () => found(false));
      server.listen(port, '127.0.0.1', () => server.close(() => found(true)));
    });
    if (free) return port;
  }
}

function childrenOf(pid: number): number[] {
  const { stdout } = spawnSync('ps', ['-o', 'pid=', '--ppid', String(pid)], { encoding: 'utf8' });
  return stdout.split('\n').filter(Boolean).map(Number);
}

/** Whether a process is there and has not ended. */
function isRunning(pid: number): boolean {
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' });
  return stdout !== '' && !stdout.startsWith('Z');
}

function postgresUser(): { uid: number; gid: number } {
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }).trim());
  return { uid: id('-u'), gid: id('-g') };
}
