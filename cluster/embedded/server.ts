import { spawn } from 'node:child_process';
import {
  appendFileSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { findBinaries } from './binaries';
import { type Place, preparePlace } from './place';

/** A running PostgreSQL that this process owns. */
export interface EmbeddedServer {
  /** URL of a database on it, by way of a Unix socket that only this user can open. */
  urlOf(database: string): string;
  /** Folder that holds the data. */
  readonly folder: string;
  /** Stops the server; running statements are ended. */
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  readonly dataDir: string;
  /** Bin folder of a PostgreSQL server to use instead of the bundled one. */
  readonly binaries?: string | undefined;
  /** False for data that may be lost in a power cut, as in tests. */
  readonly durable?: boolean;
  readonly onProgress?: (message: string) => void;
}

/** Held for as long as a process uses the server, so that no second one does. The server frees it when we die. */
const OWNER_LOCK = 7_203_410;

/**
 * Starts the embedded PostgreSQL, or takes over the one that a killed process left behind; creates it on first use.
 * Throws an Error that says what is wrong when another process is using it.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const place = preparePlace(options.dataDir, findBinaries(options.binaries));
  if (!existsSync(place.data)) {
    options.onProgress?.(`creating the embedded database in ${place.folder}`);
    await initialise(place);
  }
  checkVersion(place, await run(place, 'postgres', ['--version']));
  writeFileSync(join(place.data, 'gateway.conf'), settings(place, options.durable ?? true), { mode: 0o644 });
  await startServer(place);
  const owner = await takeOwnership(place);
  return {
    urlOf: (database) => urlOf(place, database),
    folder: place.folder,
    stop: async () => {
      await owner.end();
      await run(place, 'pg_ctl', ['stop', '-D', place.data, '-m', 'fast', '-w', '-s']);
    },
  };
}

const urlOf = (place: Place, database: string) =>
  `postgresql://postgres@${encodeURIComponent(place.sockets)}/${database}`;

/** initdb into a folder beside, renamed when it is complete: a start that is cut off or doubled leaves no half cluster. */
async function initialise(place: Place): Promise<void> {
  for (const leftover of readdirSync(place.folder))
    if (leftover.startsWith(`${basename(place.data)}.new-`))
      rmSync(join(place.folder, leftover), { recursive: true, force: true });
  const fresh = `${place.data}.new-${process.pid}`;
  mkdirSync(fresh, { mode: 0o700 });
  if (place.user) chownSync(fresh, place.user.uid, place.user.gid);
  await run(place, 'initdb', [
    '-D',
    fresh,
    '-U',
    'postgres',
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--no-locale',
    '--no-sync',
  ]);
  appendFileSync(join(fresh, 'postgresql.conf'), "\ninclude_if_exists 'gateway.conf'\n");
  try {
    renameSync(fresh, place.data);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(place.data)) throw error;
  }
}

function checkVersion(place: Place, version: string): void {
  const data = readFileSync(join(place.data, 'PG_VERSION'), 'utf8').trim();
  const server = /(\d+)/.exec(version)?.[1];
  if (data !== server)
    throw new Error(
      `The embedded database in ${place.folder} was made by PostgreSQL ${data}, but the server found is ${server}: ` +
        'name the old one in EMBEDDED_POSTGRES_BIN, or remove the folder to start anew.',
    );
}

function settings(place: Place, durable: boolean): string {
  return [
    "listen_addresses = ''",
    `unix_socket_directories = '${place.sockets.replace(/'/g, "''")}'`,
    'unix_socket_permissions = 0700',
    'port = 5432',
    'max_connections = 200',
    'shared_buffers = 128MB',
    // Short queries: compiling one costs more than running it.
    'jit = off',
    "timezone = 'UTC'",
    ...(durable ? [] : ['fsync = off', 'synchronous_commit = off', 'full_page_writes = off']),
    '',
  ].join('\n');
}

async function startServer(place: Place): Promise<void> {
  const args = ['start', '-D', place.data, '-l', place.log, '-w', '-s', '-t', '60'];
  for (let attempt = 1; ; attempt++) {
    const running = await run(place, 'pg_ctl', ['status', '-D', place.data]).then(
      () => true,
      () => false,
    );
    if (running) return;
    try {
      await run(place, 'pg_ctl', args);
      return;
    } catch (error) {
      // Processes of a server that was killed take a moment to end, and a second start may have won the race.
      if (attempt === 10)
        throw new Error(`The embedded database does not start; its log is ${place.log}.`, { cause: error });
      await sleep(300);
    }
  }
}

async function takeOwnership(place: Place): Promise<Client> {
  const owner = new Client({
    connectionString: urlOf(place, 'postgres'),
    application_name: `owner ${process.pid}`,
  });
  owner.on('error', () => {});
  for (let attempt = 1; ; attempt++) {
    try {
      await owner.connect();
      break;
    } catch (error) {
      if (attempt === 3) throw error;
      await sleep(300);
    }
  }
  const { rows } = await owner.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [
    OWNER_LOCK,
  ]);
  if (rows[0]?.taken) return owner;
  const holder = await owner.query<{ name: string }>(
    "select application_name as name from pg_stat_activity join pg_locks using (pid) where locktype = 'advisory' and objid = $1 and granted",
    [OWNER_LOCK],
  );
  await owner.end();
  const pid = holder.rows[0]?.name.replace('owner ', 'process ') ?? 'another process';
  throw new Error(
    `The embedded database in ${place.folder} is in use by ${pid}: stop that one first, or set DATA_DIR to another folder.`,
  );
}

/** Runs one of the server's programs to its end and returns what it printed. Throws with its error output. */
function run(place: Place, program: string, args: readonly string[]): Promise<string> {
  return new Promise((done, failed) => {
    // Output to pipes would be inherited by the server and never end; pg_ctl writes the server's to its log.
    const child = spawn(join(place.bin, program), args, {
      cwd: place.folder,
      env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...place.user,
    });
    let output = '';
    let errors = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      errors += chunk;
    });
    child.on('error', failed);
    child.on('exit', (code) => {
      if (code === 0) done(output);
      else failed(new Error(`${program} ended with ${code}: ${(errors || output).trim()}`));
    });
  });
}
