import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool, PoolClient } from 'pg';
import type { RequestEnd } from '../../platform/request-end';
import { type Given, type Params, type Statement, valuesOf } from '../declare/statement';
import { DatabaseError, type DatabaseErrorKind, databaseError, ENDED } from '../errors';
import type { Topology } from '../route/topology';
import { makeRoomFor } from '../rows/prepared-statements';
import { sendCancelRequest } from '../send/cancel-request';
import { type ConnectionUsage, usageOf } from '../send/connections';
import { openPool, type PoolOptions } from '../send/pool';
import type { StatementCounts } from '../send/statement-counts';
import { describe, type Tracer } from '../send/trace';
import { checkGoesOn, untilEnded } from '../send/until-ended';

/** One open database transaction. */
export interface Transaction {
  /** Runs a declared statement in it and returns its rows. Rejects with a DatabaseError; then the transaction is lost. */
  run<P, R>(statement: Statement<P, R>, ...params: Given<P>): Promise<R[]>;
}

/** How often a transaction is tried before its deadlock or serialization failure is reported. */
const ATTEMPTS = 5;
/** Milliseconds to wait before the second try; doubled with each further one, and spread at random. */
const FIRST_PAUSE = 10;
/** How a transaction is tried. */
interface Attempt {
  readonly prepared: boolean;
  readonly trace: Tracer | undefined;
  readonly end: RequestEnd | undefined;
}

/** Failures after which a transaction is tried again. */
const TRANSIENT: ReadonlySet<DatabaseErrorKind> = new Set([
  'retryable',
  'stale-statement',
  'connection-lost',
]);
/** Failures of a COMMIT by which everything was rolled back. */
const REFUSALS: ReadonlySet<DatabaseErrorKind> = new Set([
  'retryable',
  'conflict',
  'constraint',
  'invalid-input',
]);

/**
 * Thrown when COMMIT failed otherwise than by being refused: the server, or a worker behind it, was lost meanwhile, and
 * the change may or may not be there. Whoever holds an idempotency key can send it again.
 */
export class OutcomeUnknownError extends DatabaseError {
  constructor(service: string, cause: unknown) {
    super(
      'connection-lost',
      service,
      'commit',
      'COMMIT failed and it is not known what it did',
      undefined,
      undefined,
      cause,
    );
    this.name = 'OutcomeUnknownError';
  }
}

/** Writes to one service's database, through connections of their own so that reads never wait for locks. */
export class Writer {
  readonly #pool: Pool;

  constructor(
    private readonly topology: Topology,
    options: PoolOptions,
    private readonly counts: StatementCounts,
  ) {
    this.#pool = openPool(options);
  }

  /**
   * Runs `work` in one transaction and commits it. After a deadlock, a serialization failure, a prepared statement that
   * the server cannot use any more, or a connection that was lost before COMMIT, everything is rolled back and `work` runs again, at most 5 times: it may change nothing but
   * the database. What `work` throws rolls back and is passed on. `trace` is told of every statement, with those of a
   * try that was rolled back. When `end` says that nobody waits, it is rolled back, unless it is being committed.
   */
  async transaction<T>(
    work: (transaction: Transaction) => Promise<T>,
    trace?: Tracer,
    end?: RequestEnd,
  ): Promise<T> {
    let prepared = true;
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#attempt(work, { prepared, trace, end });
      } catch (error) {
        if (!isTransient(error) || attempt === ATTEMPTS) throw error;
        // All connections hold the statement that is of no use: plain text works on any.
        if (error.kind === 'stale-statement') prepared = false;
        await sleep(FIRST_PAUSE * 2 ** (attempt - 1) * (0.5 + Math.random()));
      }
    }
  }

  /** How much of its connections is in use. */
  usage(): ConnectionUsage {
    return usageOf(this.#pool);
  }

  /** Waits for running transactions and closes every connection. */
  close(): Promise<void> {
    return this.#pool.end();
  }

  async #attempt<T>(work: (transaction: Transaction) => Promise<T>, how: Attempt): Promise<T> {
    const client = await this.#connect();
    let broken: Error | undefined;
    try {
      await this.#send(client, 'begin');
      const result = await work({
        run: (statement, ...[params]) => this.#run(client, statement, (params ?? {}) as Params, how),
      });
      await this.#commit(client);
      return result;
    } catch (error) {
      // A connection that cannot roll back is in an unknown state and must not be used again.
      broken = await client.query('rollback').then(
        () => undefined,
        (failure) => failure as Error,
      );
      // What is cancelled may be so only after it has ended, and hit what comes behind it on the connection.
      if (error instanceof DatabaseError && (error.kind === 'stale-statement' || error.sqlstate === ENDED))
        broken ??= error;
      throw error;
    } finally {
      client.release(broken);
    }
  }

  async #connect(): Promise<PoolClient> {
    try {
      return await this.#pool.connect();
    } catch (error) {
      throw databaseError(this.topology.service, 'connect', error);
    }
  }

  async #send(client: PoolClient, command: 'begin'): Promise<void> {
    try {
      await client.query(command);
    } catch (error) {
      throw databaseError(this.topology.service, command, error);
    }
  }

  async #commit(client: PoolClient): Promise<void> {
    try {
      await client.query('commit');
    } catch (error) {
      const failure = databaseError(this.topology.service, 'commit', error);
      throw REFUSALS.has(failure.kind) ? failure : new OutcomeUnknownError(this.topology.service, error);
    }
  }

  async #run<R>(
    client: PoolClient,
    statement: Statement<never, R>,
    params: Params,
    { prepared, trace, end }: Attempt,
  ): Promise<R[]> {
    const { preparedName, text } = statement;
    const name = prepared ? { name: preparedName } : {};
    const started = performance.now();
    const answered = makeRoomFor(client, [name]);
    try {
      checkGoesOn(end);
      const running = client.query({ ...name, text, values: valuesOf(statement, params) });
      const { rows } = await untilEnded(running, end, () => sendCancelRequest(client));
      this.counts.done(statement, started, rows.length, 1);
      if (trace) {
        const milliseconds = performance.now() - started;
        const run = {
          commands: 1,
          transaction: true as const,
          rows: rows.length,
          start: started,
          milliseconds,
        };
        trace(await describe(this.topology, statement, params, run));
      }
      return rows as R[];
    } catch (error) {
      this.counts.failed(statement, started);
      throw databaseError(this.topology.service, statement.name, error);
    } finally {
      answered();
    }
  }
}

/** Whether a failed transaction left nothing and may simply be done again. */
function isTransient(error: unknown): error is DatabaseError {
  if (!(error instanceof DatabaseError) || error instanceof OutcomeUnknownError) return false;
  return TRANSIENT.has(error.kind);
}
