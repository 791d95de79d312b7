import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';
import { there } from '../../platform/there';
import { hasCitus } from '../distribute';
import { BackupError } from './manifest';

/** A database whose writes are to be held. */
export interface GatedDatabase {
  readonly service: string;
  readonly client: Client;
  readonly tables: readonly string[];
}

export interface GateOptions {
  /** What others may not do meanwhile: write, or anything at all; writes unless given. */
  readonly against?: 'writes' | 'everybody';
  /** Milliseconds that are spent at most on getting the locks. */
  readonly patience: number;
  readonly signal: AbortSignal;
  readonly onWait?: (message: string) => void;
}

/** Tries that give up before any writer could be taken for deadlocked, and the milliseconds of each. */
const GENTLE = { tries: 5, milliseconds: 300 };

/**
 * Then a writer that holds one table and needs another, which is locked already, is given up by PostgreSQL after
 * `deadlock_timeout`, and has to try again; the services do so by themselves.
 */
const FIRM = 5_000;

/**
 * Runs `work` while nobody writes to the tables of any of the databases, through whichever node: all writes that had
 * begun are committed everywhere, none has begun since. Reads go on, unless everybody is held. `work` is inside of the
 * transaction that has the locks; what it has not committed itself is rolled back. Returns what `work` does, for how many milliseconds
 * writers had to wait, and at which try the locks were had: those before held them for 0.3 s each, or 5 s if firm.
 * Throws BackupError when the locks cannot be had in time; the message names who holds them.
 */
export async function whileWritesAreHeld<T>(
  databases: readonly GatedDatabase[],
  { against = 'writes', patience, signal, onWait }: GateOptions,
  work: () => Promise<T>,
): Promise<{ readonly result: T; readonly heldMs: number; readonly tries: number }> {
  const end = Date.now() + patience;
  for (let attempt = 1; ; attempt++) {
    signal.throwIfAborted();
    const started = performance.now();
    try {
      const firm = attempt > GENTLE.tries;
      const obstacles = (await Promise.all(databases.map((one) => hold(one, against, firm)))).filter(
        (one) => one !== undefined,
      );
      if (obstacles.length === 0) {
        const result = await work();
        // The locks are gone with their connection: had it been lost, this would fail.
        await Promise.all(databases.map(({ client }) => client.query('select 1')));
        return { result, heldMs: Math.round(performance.now() - started), tries: attempt };
      }
      if (Date.now() > end)
        throw new BackupError(
          `${against === 'writes' ? 'Writes' : 'Readers and writers'} could not be held: ${obstacles.join('; ')}. Try again when that is done.`,
        );
      if (attempt % 5 === 0)
        onWait?.(`waiting for ${against === 'writes' ? 'writers' : 'others'}: ${obstacles.join('; ')}`);
    } finally {
      // Fails only where the connection is lost, and the locks with it, which the statement above has told.
      await Promise.all(databases.map(({ client }) => client.query('rollback').catch(() => {})));
    }
    await sleep(100 + Math.random() * 400);
  }
}

/** The locks by what they are against. */
const LOCKS = { writes: 'share', everybody: 'access exclusive' } as const;

/** Modes of locks that are in the way of each of them. */
const WRITERS = [
  'RowExclusiveLock',
  'ShareUpdateExclusiveLock',
  'ShareRowExclusiveLock',
  'ExclusiveLock',
  'AccessExclusiveLock',
];
const OBSTACLES = {
  writes: WRITERS,
  everybody: [...WRITERS, 'AccessShareLock', 'RowShareLock', 'ShareLock'],
} as const;

/** Locks the tables of one database. Returns what is in the way, if anything. */
async function hold(
  { service, client, tables }: GatedDatabase,
  against: keyof typeof LOCKS,
  firm: boolean,
): Promise<string | undefined> {
  const citus = await hasCitus(client);
  // Makes SET LOCAL reach the connections to the workers as well.
  await client.query("set citus.propagate_set_commands = 'local'");
  await client.query('begin');
  await client.query(`set local lock_timeout = ${firm ? FIRM : GENTLE.milliseconds}`);
  if (firm) await beNoVictim(client);
  await client.query('set local idle_in_transaction_session_timeout = 0');
  try {
    // On Citus it is taken on every node: who writes through a worker has to wait as well.
    if (tables.length > 0) await client.query(`lock table ${tables.join(', ')} in ${LOCKS[against]} mode`);
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    // 55P03: lock not available; 40P01: deadlock; from a worker it comes with its words only.
    if (code !== '55P03' && code !== '40P01' && !/lock timeout|deadlock/.test(message)) throw error;
    await client.query('rollback');
    return `${service} (${await holders(client, tables, OBSTACLES[against])})`;
  }
  if (!citus || (await inDoubt(client)) === 0) return undefined;
  return `${service} (transactions that are prepared on a worker and not yet committed)`;
}

/** Has the others notice a deadlock first, where the role may say so. */
async function beNoVictim(client: Client): Promise<void> {
  const { rows } = await client.query<{ superuser: boolean }>(
    "select current_setting('is_superuser') = 'on' as superuser",
  );
  if (there(rows[0]).superuser) await client.query("set local deadlock_timeout = '1min'");
}

/** Transactions of Citus that have voted and wait to be told the outcome: their rows are not to be seen yet. */
async function inDoubt(client: Client): Promise<number> {
  const prepared = async () => {
    const { rows } = await client.query<{ count: string }>(
      `select coalesce(sum(result::bigint), 0) as count
       from run_command_on_all_nodes($$select count(*) from pg_prepared_xacts
         where database = current_database() and gid like 'citus\\_%'$$)`,
    );
    return Number(there(rows[0]).count);
  };
  if ((await prepared()) === 0) return 0;
  await client.query("select run_command_on_all_nodes('select recover_prepared_transactions()')");
  return prepared();
}

async function holders(client: Client, tables: readonly string[], modes: readonly string[]): Promise<string> {
  const { rows } = await client.query<{ who: string }>(
    `select distinct format('%s, process %s', coalesce(nullif(a.application_name, ''), a.usename), a.pid) as who
     from pg_locks l join pg_stat_activity a on a.pid = l.pid
     where l.relation = any($1::text[]::regclass[]) and l.granted and l.pid <> pg_backend_pid()
       and l.mode = any($2)`,
    [tables, modes],
  );
  return rows.length > 0 ? rows.map(({ who }) => who).join(', ') : 'sessions that have ended since';
}
