import pg from 'pg';
import type { RequestEnd } from '../../platform/request-end';
import { isStaleStatement } from '../errors';
import { boundPrepared, keepColumns, makeRoomFor } from '../rows/prepared-statements';
import {
  type JoinedQueries,
  queryJoined,
  type RowsQueryConfig,
  type RowsResult,
  statementsOf,
  unnamedOf,
} from '../rows/rows-query';
import { sendCancelRequest } from './cancel-request';
import type { ConnectionUsage } from './connections';
import { joinWrites } from './joined-writes';
import { clientConfig, idleTimeoutOf, isHarmless, type PoolOptions } from './pool';
import { checkGoesOn, EndedError, isCancelled, untilEnded } from './until-ended';

/** Statements that may wait for their answers on one connection. */
const DEPTH = 32;
/** Statements of those that are short that one connection is given before the next one is. */
const PACKED = 8;
/** Milliseconds between two looks for connections that are not used, at most. */
const LOOK = 30_000;
/** Milliseconds without an answer after which what a connection is busy with is slow: a lock, a wide read. */
const SLOW = 20;

export interface PipelinedOptions extends PoolOptions {
  /**
   * Whether statements are short, and come joined: a few of them then wait for each other, rather than wake a process of
   * the server each. Left out: they are spread over the connections, and those of a turn of the event loop leave in one
   * write.
   */
  readonly isPacked?: boolean;
}

interface Connection {
  readonly client: pg.Client;
  /** Undefined as soon as it is connected. */
  connecting: Promise<unknown> | undefined;
  /** What was given to it and is not answered yet, in the order of the answers. */
  readonly pending: Pending[];
  /** How many queries that are. */
  load: number;
  /** When it answered last, or was given the first that it has not answered. */
  usedAt: number;
}

interface Pending {
  readonly queries: number;
  /** Whether nobody waits for it any more. */
  isEnded: boolean;
}

interface Waiting {
  readonly resolve: (connection: Connection) => void;
  readonly timer: NodeJS.Timeout;
}

/**
 * Read connections on which a statement is sent at once, behind those that are not answered yet: fewer round trips and
 * fewer system calls than a pool that lends a connection for one statement at a time. The least busy connection is
 * taken; another is opened, up to `size`, when all are busy, and waited for when all are slow. Statements that are short
 * go where others are, since fewer processes of the server then do the same, each with its plans in the processor's
 * caches. Not for transactions, and not for statements that take long: what is behind one waits for it. A statement that is not answered in time ends its connection, and with it
 * whatever waits there (`connection-lost`: reads are sent again).
 */
export class PipelinedConnections {
  readonly #open = new Set<Connection>();
  readonly #waiting: Waiting[] = [];
  readonly #sweeper: NodeJS.Timeout;
  #closed = false;
  /** Told when no statement waits for a connection any more. */
  #onServed: (() => void) | undefined;

  constructor(private readonly options: PipelinedOptions) {
    this.#sweeper = setInterval(() => this.#closeIdle(), Math.min(LOOK, idleTimeoutOf(options))).unref();
  }

  /**
   * A statement that is ended before its answer is cancelled when its turn has come. What comes behind it on the
   * connection may be hit instead, and is sent again. So is, as plain text, what the server cannot use any more as it was
   * prepared: over another connection, since that one takes nothing more and ends when what it was given is answered.
   */
  async query<R>(query: RowsQueryConfig, end?: RequestEnd): Promise<RowsResult<R>> {
    const [result] = await this.queryJoined({ queries: [query] }, end);
    return result!;
  }

  /** As `query`, for several in one transaction: their results in their order, or the error of one for all. */
  async queryJoined(joined: JoinedQueries, end?: RequestEnd): Promise<RowsResult<never>[]> {
    if (this.#closed) throw new Error('Cannot use connections after they were closed');
    return this.#run(joined, end);
  }

  async #run(joined: JoinedQueries, end: RequestEnd | undefined): Promise<RowsResult<never>[]> {
    const connection = this.#take() ?? (await this.#wait(end));
    const pending: Pending = { queries: joined.queries.length, isEnded: false };
    const running = this.#send(connection, joined, pending).catch((error) => {
      if (pending.isEnded) throw error;
      if (joined.queries[0]!.name && isStaleStatement(error)) return this.#run(unnamedOf(joined), end);
      if (isCancelled(error)) return this.#run(joined, end);
      throw error;
    });
    return untilEnded(running, end, () => {
      pending.isEnded = true;
      this.#cancelFirst(connection);
    });
  }

  async #send(connection: Connection, joined: JoinedQueries, pending: Pending): Promise<RowsResult<never>[]> {
    if (connection.pending.push(pending) === 1) connection.usedAt = Date.now();
    connection.load += pending.queries;
    let answered: (() => void) | undefined;
    try {
      if (connection.connecting) await connection.connecting;
      answered = makeRoomFor(connection.client, statementsOf(joined));
      if (!this.options.isPacked) joinWrites(connection.client);
      return await queryJoined(connection.client, joined);
    } catch (error) {
      if (!isHarmless(error) || isStaleStatement(error)) this.#retire(connection);
      throw error;
    } finally {
      answered?.();
      connection.pending.splice(connection.pending.indexOf(pending), 1);
      connection.load -= pending.queries;
      connection.usedAt = Date.now();
      this.#cancelFirst(connection);
      if (this.#waiting.length > 0) this.#admit();
      else if (this.#closed && connection.pending.length === 0) this.#retire(connection);
    }
  }

  /** Cancels what a connection is busy with, where nobody waits for it, and gives no more statements to it. */
  #cancelFirst(connection: Connection): void {
    if (connection.connecting || !connection.pending[0]?.isEnded) return;
    sendCancelRequest(connection.client);
    this.#retire(connection);
  }

  usage(): ConnectionUsage {
    const connections = [...this.#open];
    return {
      size: this.options.size,
      open: connections.length,
      idle: connections.filter(({ pending, connecting }) => pending.length === 0 && !connecting).length,
      waiting: this.#waiting.length,
    };
  }

  /** Takes nothing more, and resolves when all that was given to it, what waits included, is answered and each connection closed. */
  async end(): Promise<void> {
    this.#closed = true;
    clearInterval(this.#sweeper);
    await this.#served();
    await Promise.all([...this.#open].map((connection) => this.#retire(connection)));
  }

  /** Resolves when no statement waits for a connection. */
  async #served(): Promise<void> {
    if (this.#waiting.length > 0)
      await new Promise<void>((resolve) => {
        this.#onServed = resolve;
      });
  }

  /**
   * The least busy connection, or a new one when all are busy; undefined when none may take more. Short statements fill
   * one connection after the other.
   */
  #take(): Connection | undefined {
    const now = Date.now();
    if (this.options.isPacked)
      for (const connection of this.#open) if (weight(connection, now) < PACKED) return connection;
    let best: Connection | undefined;
    for (const connection of this.#open) {
      if (best && weight(connection, now) >= weight(best, now)) continue;
      best = connection;
      if (connection.pending.length === 0 && !connection.connecting) return connection;
    }
    if (this.#open.size < this.options.size) {
      const fresh = this.#connect();
      // The statement goes where it is answered first; the new connection is there for the next ones.
      return best && weight(best, now) < weight(fresh, now) ? best : fresh;
    }
    return best && best.load < DEPTH ? best : undefined;
  }

  #connect(): Connection {
    const client = new pg.Client({ ...clientConfig(this.options), pipeline: true });
    const connection: Connection = {
      client,
      connecting: undefined,
      pending: [],
      load: 0,
      usedAt: Date.now(),
    };
    this.#open.add(connection);
    if (this.options.preparedTables) boundPrepared(client, this.options.preparedTables);
    if (this.options.isUnpooled) keepColumns(client);
    // A connection that dies is replaced by the next statement; those that it took along say so themselves.
    client.on('error', () => this.#open.delete(connection));
    client.on('end', () => this.#open.delete(connection));
    connection.connecting = client.connect().then(
      () => {
        connection.connecting = undefined;
        connection.usedAt = Date.now();
      },
      (error) => {
        this.#open.delete(connection);
        throw error;
      },
    );
    // Who waits for the connection is told; where nobody does, the next statement opens another.
    connection.connecting.catch(() => {});
    return connection;
  }

  /** Takes a connection out of use; it ends when what was sent over it is answered. */
  async #retire(connection: Connection): Promise<void> {
    this.#open.delete(connection);
    // The driver says nothing to whoever waits for a connection that is ended while it is being opened.
    await connection.connecting?.catch(() => {});
    // It is gone already, which is what was wanted; its statements were told by their own promises.
    await connection.client.end().catch(() => {});
  }

  #wait(end: RequestEnd | undefined): Promise<Connection> {
    checkGoesOn(end);
    return new Promise((resolve, reject) => {
      const giveUp = (error: Error) => {
        clearTimeout(timer);
        stop?.();
        this.#waiting.splice(this.#waiting.indexOf(waiting), 1);
        if (this.#waiting.length === 0) this.#onServed?.();
        reject(error);
      };
      // The words of the driver's own pool for the same.
      const late = () => giveUp(new Error('timeout exceeded when trying to connect'));
      const timer = setTimeout(late, this.options.acquireTimeout);
      const waiting: Waiting = {
        resolve: (connection) => {
          stop?.();
          resolve(connection);
        },
        timer,
      };
      this.#waiting.push(waiting);
      const stop = end?.whenEnded((reason) => giveUp(new EndedError(reason)));
    });
  }

  #admit(): void {
    const connection = this.#take();
    const next = connection && this.#waiting.shift();
    if (!next) return;
    clearTimeout(next.timer);
    next.resolve(connection);
    if (this.#waiting.length === 0) this.#onServed?.();
  }

  #closeIdle(): void {
    const limit = Date.now() - idleTimeoutOf(this.options);
    for (const connection of this.#open)
      if (connection.pending.length === 0 && connection.usedAt < limit) this.#retire(connection);
  }
}

/** One that is being opened answers later than a busy one, and sooner than one of which nobody knows when it goes on. */
function weight({ load, connecting, usedAt }: Connection, now: number): number {
  if (connecting) return load + DEPTH;
  return load > 0 && now - usedAt > SLOW ? load + 2 * DEPTH : load;
}
