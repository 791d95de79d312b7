import type { RequestEnd } from '../../platform/request-end';
import { NarrowedStatements } from '../declare/narrowing';
import { quotedRelation } from '../declare/quoted';
import type { Params, Statement } from '../declare/statement';
import { type Distribution, relationsOf } from '../distribution';
import { DatabaseError, databaseError } from '../errors';
import { type Located, Topology } from '../route/topology';
import { type Readiness, ReadinessCheck } from '../shard-reads/readiness';
import { ShardReads } from '../shard-reads/shard-reads';
import { WorkerConnections } from '../shard-reads/worker-connections';
import { ColocatedReads } from './colocated-reads';
import { type BatchResult, type Command, commandsOf, keysOf, merge } from './command';
import { type Connections, type ConnectionUsage, openConnections } from './connections';
import { Sender } from './sender';
import { StatementCounts } from './statement-counts';
import { describe, type Tracer } from './trace';
import { checkGoesOn } from './until-ended';

/** Budgets of one service's connections. Times in milliseconds. */
export interface DatabaseLimits {
  readonly poolSize: number;
  /** Connections apart for statements that ask every shard, so that reports never starve lookups. */
  readonly analyticsPoolSize: number;
  readonly acquireTimeout: number;
  /** Time after which a connection that is not used is closed. */
  readonly idleTimeout: number;
  readonly statementTimeout: number;
  readonly analyticsTimeout: number;
  readonly shardMapMaximumAge: number;
  /** Whether reads of colocated tables for one key are sent as one statement. */
  readonly colocatedReads: boolean;
  /** Whether lookups are sent without waiting for the answers of those before. */
  readonly pipelinedReads: boolean;
  /** Whether reads by keys go straight to the nodes that hold the shards, where that is possible. */
  readonly shardReads: boolean;
  /** Connections to those nodes in all; each has one at least. */
  readonly workerPoolSize: number;
  /** Prepared statements that each connection keeps at most, counted in the tables that stand in them. */
  readonly preparedTables: number;
}

export interface DatabaseOptions {
  readonly url: string;
  readonly distribution: Distribution;
  readonly limits: DatabaseLimits;
  /** Told of whether shards are read on their nodes, as often as that changes. */
  readonly onReadiness?: ((readiness: Readiness) => void) | undefined;
}

/** One service's database: plain PostgreSQL or a Citus coordinator, found out on first use. */
export class Database {
  readonly service: string;
  readonly topology: Topology;
  /** Statements with fewer columns that its connections have prepared. */
  readonly narrowed = new NarrowedStatements();
  /** What its statements have done, those of transactions included. */
  readonly counts = new StatementCounts();
  readonly #relations: readonly string[];
  readonly #serving: Connections;
  readonly #analytics: Connections;
  readonly #shards: ShardReads | undefined;
  readonly #sender: Sender;
  readonly #colocated: ColocatedReads | undefined;

  constructor({ url, distribution, limits, onReadiness = () => {} }: DatabaseOptions) {
    const { service } = distribution;
    const { acquireTimeout, idleTimeout, statementTimeout, preparedTables } = limits;
    const name = `gateway ${service}`;
    const pipelined = limits.pipelinedReads;
    const options = {
      url,
      name,
      size: limits.poolSize,
      acquireTimeout,
      idleTimeout,
      statementTimeout,
      preparedTables,
      pipelined,
    };
    const serving = openConnections(options);
    const analytics = openConnections({
      ...options,
      // A report takes long, and nothing is to wait behind it.
      pipelined: false,
      name: `${name} analytics`,
      size: limits.analyticsPoolSize,
      statementTimeout: limits.analyticsTimeout,
    });
    const topology = new Topology(serving, distribution, limits.shardMapMaximumAge);
    if (limits.shardReads) {
      const workers = new WorkerConnections({
        ...options,
        name: `${name} shards`,
        planOnce: true,
        isUnpooled: true,
        size: limits.workerPoolSize,
      });
      this.#shards = new ShardReads({
        topology,
        workers,
        coordinator: serving,
        check: new ReadinessCheck({ distribution, coordinator: serving, workers }),
        checkInterval: limits.shardMapMaximumAge,
        onReadiness,
      });
    }
    const { tables, views } = relationsOf(distribution);
    this.#relations = [...tables, ...views];
    this.service = service;
    this.topology = topology;
    this.#serving = serving;
    this.#analytics = analytics;
    this.#sender = new Sender({ service, topology, serving, analytics });
    if (limits.colocatedReads)
      this.#colocated = new ColocatedReads({
        distribution,
        connections: serving,
        send: (command) => this.#send(command),
      });
  }

  /**
   * Runs a declared statement and returns its rows, of a batch in no certain order.
   * Rejects with a DatabaseError; with one of kind `timeout` as soon as `end` says that nobody waits. A shard-batch takes its keys as `keys: string[]`, without repeats.
   */
  async run<P, R>(statement: Statement<P, R>, params: P, trace?: Tracer, end?: RequestEnd): Promise<R[]> {
    const { rows, failures } = await this.runBatch(statement, params as Params, trace, end);
    for (const failure of failures.values()) throw failure;
    return rows;
  }

  /**
   * As `run`, but keys whose shards cannot be reached are told apart in `failures`, and the rows of all others come.
   * Rejects with a DatabaseError when it fails for another reason, or has no keys.
   */
  async runBatch<R>(
    statement: Statement<never, R>,
    params: Params,
    trace?: Tracer,
    end?: RequestEnd,
  ): Promise<BatchResult<R>> {
    const started = performance.now();
    try {
      checkGoesOn(end);
      const located =
        statement.route.kind === 'shard-batch' ? await this.topology.locate(statement) : undefined;
      const commands = this.#split(statement, params, located, end);
      const colocated = located && this.#colocated;
      const result = merge(
        await Promise.all(
          commands.map((command) => (colocated ? colocated.send<R>(command) : this.#send<R>(command))),
        ),
      );
      this.counts.done(statement, started, result.rows.length, commands.length);
      if (trace) {
        const milliseconds = performance.now() - started;
        const { combined, rows, way } = result;
        const run = {
          commands: commands.length,
          combined,
          rows: rows.length,
          start: started,
          milliseconds,
          way,
        };
        trace(await describe(this.topology, statement, params, run));
      }
      return result;
    } catch (error) {
      this.counts.failed(statement, started);
      throw databaseError(this.service, statement.name, error);
    }
  }

  /**
   * Finds out whether shards are read on their nodes; undefined where that is switched off. Rejects with a DatabaseError
   * while the coordinator cannot be reached.
   */
  async prepareShardReads(): Promise<Readiness | undefined> {
    return this.#shards?.prepare();
  }

  /** Whether shards are read on their nodes; undefined where that is switched off or not known yet. */
  get shardReads(): Readiness | undefined {
    return this.#shards?.readiness;
  }

  /**
   * Whether the database answers and has all declared tables and views: `to_regclass` of each. Rejects with a
   * DatabaseError, of kind `not-ready` where one is missing.
   */
  async ping(): Promise<void> {
    const text = 'select name from unnest($1::text[]) name where to_regclass(name) is null';
    try {
      const { rows } = await this.#serving.query<{ name: string }>({
        text,
        values: [this.#relations.map(quotedRelation)],
      });
      if (rows.length === 0) return;
      const missing = rows.map(({ name }) => name).join(', ');
      throw new DatabaseError('not-ready', this.service, 'ping', `not there: ${missing}`);
    } catch (error) {
      throw databaseError(this.service, 'ping', error);
    }
  }

  /** How much of each set of connections is in use, by its name. */
  usage(): Readonly<Record<string, ConnectionUsage>> {
    const [lookups, analytics] = [this.#serving.usage(), this.#analytics.usage()];
    return { lookups, analytics, ...(this.#shards && { shards: this.#shards.usage() }) };
  }

  /** Nodes that are left alone because they did not answer, by what is no longer sent to them. */
  openCircuits(): Readonly<Record<'statements' | 'shards', number>> {
    return { statements: this.#sender.openCircuits, shards: this.#shards?.openCircuits ?? 0 };
  }

  /** Waits for running statements and closes every connection. */
  async close(): Promise<void> {
    await Promise.all([this.#serving.end(), this.#analytics.end(), this.#shards?.close()]);
  }

  /** What is sent for a statement: parts that read the shards on their nodes where that is possible. */
  #split(
    statement: Statement<never, unknown>,
    params: Params,
    located: Located | undefined,
    end: RequestEnd | undefined,
  ): Command[] {
    const keys = located && keysOf(statement.route, params);
    const parts = keys && this.#shards?.split({ statement, params, keys, end });
    return parts ?? commandsOf(statement, params, located?.ranges, end);
  }

  /** Sends a command to the shards of its keys where that is possible, else to the coordinator. */
  async #send<R>(command: Command): Promise<BatchResult<R>> {
    const read = this.#shards?.takes(command) ? await this.#shards.send<R>(command) : undefined;
    return read ?? this.#sender.send<R>(command);
  }
}
