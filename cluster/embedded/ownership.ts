import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { there } from '../../platform/there';
import type { Place } from './place';
import { findPostmaster, forgetDeadPostmaster, hasEnded, type Postmaster } from './postmaster';
import { type Launched, launch } from './programs';

/** Held for as long as a process uses the server, so that no second one does. The server frees it when we die. */
const OWNER_LOCK = 7_203_410;
/** Recovery after a kill is a part of starting. */
const START_TIMEOUT = 60_000;
const STOP_TIMEOUT = 20_000;

/** A server that runs and that this process alone uses. */
export interface Ownership {
  readonly pid: number;
  /** Folder of its socket. */
  readonly sockets: string;
  /** The connection that holds the lock. */
  readonly connection: Client;
}

/** URL of a database behind a socket. All is named in it that would otherwise come from PG* variables. */
export const socketUrl = (sockets: string, database: string, role = 'postgres') =>
  `postgresql://${role}@${encodeURIComponent(sockets)}:5432/${database}?sslmode=disable`;

/**
 * Makes this process the owner of the server over a data folder: of the one that a killed process left behind, else
 * of one that it starts. Throws an Error that says what is wrong when another process owns it, or it does not start.
 */
export async function takeOwnership(place: Place, durable: boolean): Promise<Ownership> {
  const deadline = Date.now() + START_TIMEOUT;
  let launched: Launched | undefined;
  while (Date.now() < deadline) {
    const postmaster = findPostmaster(place);
    const ownership = postmaster?.sockets ? await own(place, postmaster) : undefined;
    if (ownership) return ownership;
    if (launched?.failure && !isPassing(launched.failure))
      throw new Error(
        `The embedded database in ${place.folder} does not start: ${launched.failure} (its log is ${place.log})`,
      );
    if (!postmaster && (!launched || launched.failure !== undefined)) {
      if (launched) await sleep(200);
      forgetDeadPostmaster(place);
      launched = launch(place, settings(place, durable));
    }
    await sleep(15);
  }
  throw new Error(
    `The embedded database in ${place.folder} does not answer within ${START_TIMEOUT / 1000} s (its log is ${place.log}).`,
  );
}

/** Stops the server and gives it up. Statements that run are ended. */
export async function stopServer({ pid, connection }: Ownership): Promise<void> {
  const deadline = Date.now() + STOP_TIMEOUT;
  // SIGINT asks for a fast shutdown, SIGQUIT for one at once; the next start then recovers as after a power cut.
  for (let signal: NodeJS.Signals | undefined = 'SIGINT'; !hasEnded(pid); await sleep(15)) {
    if (signal) send(pid, signal);
    signal = Date.now() > deadline ? 'SIGQUIT' : undefined;
  }
  // The server has ended, and its end of the connection with it.
  await connection.end().catch(() => {});
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Takes the owner's lock; undefined when the server does not answer yet. Throws when another process holds it. */
async function own(place: Place, { pid, sockets }: Postmaster): Promise<Ownership | undefined> {
  const connection = new Client({
    connectionString: socketUrl(there(sockets), 'postgres'),
    application_name: `owner ${process.pid}`,
    options: '-c timezone=UTC',
    connectionTimeoutMillis: 5_000,
  });
  // What ends the connection is told by its end; unheard, the event would end the process.
  connection.on('error', () => {});
  try {
    await connection.connect();
    const lock = await connection.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [
      OWNER_LOCK,
    ]);
    if (lock.rows[0]?.taken) return { pid, sockets: there(sockets), connection };
    const holder = await connection.query<{ name: string }>(
      `select application_name as name from pg_stat_activity join pg_locks using (pid)
       where locktype = 'advisory' and classid = 0 and objid = $1 and granted`,
      [OWNER_LOCK],
    );
    const name = holder.rows[0]?.name;
    if (name) throw new InUseError(place.folder, name.replace('owner ', 'process '));
  } catch (error) {
    if (!isStartingOrEnding(error)) throw error;
  }
  // A server that is starting or ending has closed it already.
  await connection.end().catch(() => {});
  return undefined;
}

class InUseError extends Error {
  constructor(folder: string, holder: string) {
    super(
      `The embedded database in ${folder} is in use by ${holder}: stop that one first, or set DATA_DIR to another folder.`,
    );
  }
}

/** Whether the server is on its way up or down, so that to ask again helps. */
function isStartingOrEnding(error: unknown): boolean {
  if (error instanceof InUseError) return false;
  const code = (error as { code?: string }).code;
  // No code: the connection was cut, or not answered in time.
  return (
    code === undefined ||
    ['ENOENT', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE', '57P01', '57P02', '57P03'].includes(code)
  );
}

/** Whether a server did not start because of one that is about to end, or of one that won the race. */
function isPassing(failure: string): boolean {
  return /pre-existing shared memory|lock file .* already exists|is another postmaster/i.test(failure);
}

function settings(place: Place, durable: boolean): Record<string, string> {
  return {
    listen_addresses: '',
    // A list, whose members may be quoted.
    unix_socket_directories: `"${place.sockets.replace(/"/g, '""')}"`,
    unix_socket_permissions: '0700',
    port: '5432',
    max_connections: '200',
    shared_buffers: '128MB',
    // Short queries: compiling one costs more than running it.
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(!durable && { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
}
