import type { Pool } from 'pg';
import { splitBatch } from './batch';
import { Circuits } from './circuit';
import type { Distribution } from './distribution';
import { DatabaseError, databaseError } from './errors';
import { openPool } from './pool';
import { nodesOf, type ShardNode, touchedBy } from './shard-map';
import { type Params, type Route, type Statement, valuesOf } from './statement';
import { type Located, Topology } from './topology';
import type { StatementTrace, Tracer } from './trace';
import { WorkerPools } from './worker-pools';

/** Budgets of one service's connections. Times in milliseconds. */
export interface DatabaseLimits {
  readonly poolSize: number;
  /** Connections apart for statements that ask every shard, so that reports never starve lookups. */
  readonly analyticsPoolSize: number;
  readonly acquireTimeout: number;
  readonly statementTimeout: number;
  readonly analyticsTimeout: number;
  readonly shardMapMaximumAge: number;
  /** Whether single-shard reads go straight to the worker that owns the shard. */
  readonly directReads: boolean;
  /** Connections to each worker, for direct reads. */
  readonly workerPoolSize: number;
}

export interface DatabaseOptions {
  readonly url: string;
  readonly distribution: Distribution;
  readonly limits: DatabaseLimits;
}

/** What a batch brought: rows, and for keys whose shards could not be reached why. */
export interface BatchResult<R> {
  readonly rows: R[];
  readonly failures: ReadonlyMap<string, DatabaseError>;
}

/** A statement as it is sent: whole, or for a part of its keys. */
interface Command {
  readonly statement: Statement;
  readonly params: Params;
  readonly keys?: readonly string[];
}

const NO_FAILURES: ReadonlyMap<string, DatabaseError> = new Map();

/** One service's database: plain PostgreSQL or a Citus coordinator, found out on first use. */
export class Database {
  readonly service: string;
  readonly topology: Topology;
  readonly #serving: Pool;
  readonly #analytics: Pool;
  readonly #workers: WorkerPools | undefined;
  readonly #circuits = new Circuits();

  constructor({ url, distribution, limits }: DatabaseOptions) {
    this.service = distribution.service;
    const { acquireTimeout, statementTimeout } = limits;
    const name = `gateway ${this.service}`;
    const options = { url, name, size: limits.poolSize, acquireTimeout, statementTimeout };
    this.#serving = openPool(options);
    this.#analytics = openPool({
      ...options,
      name: `${name} analytics`,
      size: limits.analyticsPoolSize,
      statementTimeout: limits.analyticsTimeout,
    });
    if (limits.directReads)
      this.#workers = new WorkerPools({ ...options, name: `${name} direct`, size: limits.workerPoolSize });
    this.topology = new Topology(this.#serving, distribution, limits.shardMapMaximumAge);
  }

  /**
   * Runs a declared statement and returns its rows, of a batch in no certain order.
   * Rejects with a DatabaseError. A shard-batch takes its keys as `keys: string[]`, without repeats.
   */
  async run<P extends Params, R>(statement: Statement<P, R>, params: P, trace?: Tracer): Promise<R[]> {
    const { rows, failures } = await this.runBatch(statement, params, trace);
    for (const failure of failures.values()) throw failure;
    return rows;
  }

  /**
   * As `run`, but a batch of which some shards cannot be reached still brings the rows of all others.
   * Rejects with a DatabaseError when nothing could be read.
   */
  async runBatch<P extends Params, R>(
    of: Statement<P, R>,
    params: P,
    trace?: Tracer,
  ): Promise<BatchResult<R>> {
    const statement = of as unknown as Statement;
    const started = trace ? performance.now() : 0;
    try {
      const commands = await this.#commands(statement, params);
      const results = await Promise.all(commands.map((command) => this.#send<R>(command)));
      const result = results.length === 1 ? results[0]! : merge(results);
      if (trace) {
        const milliseconds = performance.now() - started;
        trace(await this.#describe(statement, params, commands.length, result.rows.length, milliseconds));
      }
      return result;
    } catch (error) {
      throw databaseError(this.service, statement.name, error);
    }
  }

  /** Whether the database answers. Sends `select 1`; rejects with a DatabaseError. */
  async ping(): Promise<void> {
    try {
      await this.#serving.query('select 1');
    } catch (error) {
      throw databaseError(this.service, 'ping', error);
    }
  }

  /** Waits for running statements and closes every connection. */
  async close(): Promise<void> {
    await Promise.all([this.#serving.end(), this.#analytics.end(), this.#workers?.close()]);
  }

  /** What is sent for a statement: itself, or the parts that its batch of keys is split into. */
  async #commands(statement: Statement, params: Params): Promise<Command[]> {
    const keys = keysOf(statement.route, params);
    if (statement.route.kind !== 'shard-batch' || !keys)
      return [{ statement, params, ...(keys && { keys }) }];
    const located = keys.length > 1 ? await this.topology.locate(statement) : undefined;
    return splitBatch(keys, located?.ranges).map((part) => partOf(statement, params, part));
  }

  /** Sends a command, unless its nodes are known to be dead; when one is found to be, what the others hold is kept. */
  async #send<R>(command: Command): Promise<BatchResult<R>> {
    if (this.#circuits.any) return this.#sendByNode<R>(command);
    try {
      return { rows: await this.#read<R>(command), failures: NO_FAILURES };
    } catch (error) {
      const failure = databaseError(this.service, command.statement.name, error);
      if (failure.kind === 'shard-unavailable') return this.#sendByNode<R>(command, failure);
      throw failure;
    }
  }

  /**
   * Sends a command apart for each node that holds some of its keys. Nodes that fail open their circuit.
   * @param known the failure that led here: a command for a single node need not fail twice
   */
  async #sendByNode<R>(command: Command, known?: DatabaseError): Promise<BatchResult<R>> {
    const located = await this.topology.locate(command.statement);
    if (!located?.ranges) {
      if (known) throw known;
      return { rows: await this.#read<R>(command), failures: NO_FAILURES };
    }
    if (!command.keys) return this.#sendToAll<R>(command, located, known);
    const byNode = nodesOf(located.ranges, command.keys);
    const results = [...byNode].map(async ([nodeId, keys]): Promise<BatchResult<R>> => {
      const part = byNode.size === 1 ? command : partOf(command.statement, command.params, keys);
      try {
        if (known && byNode.size === 1) throw known;
        if (this.#circuits.refuses(nodeId)) throw this.#unavailable(command.statement, located, nodeId);
        const rows = await this.#read<R>(part);
        this.#circuits.close(nodeId);
        return { rows, failures: NO_FAILURES };
      } catch (error) {
        const failure = databaseError(this.service, command.statement.name, error);
        if (failure.kind !== 'shard-unavailable') throw failure;
        if (failure.cause) this.#circuits.open(nodeId);
        return { rows: [], failures: new Map(keys.map((key) => [key, failure])) };
      }
    });
    return merge(await Promise.all(results));
  }

  /** A statement over every shard needs every node. */
  async #sendToAll<R>(command: Command, located: Located, known?: DatabaseError): Promise<BatchResult<R>> {
    if (known) throw known;
    const dead = [...located.map.nodes.keys()].find((nodeId) => this.#circuits.refuses(nodeId));
    if (dead !== undefined) throw this.#unavailable(command.statement, located, dead);
    return { rows: await this.#read<R>(command), failures: NO_FAILURES };
  }

  #unavailable(statement: Statement, { map }: Located, nodeId: number): DatabaseError {
    const node = map.nodes.get(nodeId);
    const message = `node ${node?.host}:${node?.port} is down`;
    return new DatabaseError(
      'shard-unavailable',
      this.service,
      statement.name,
      message,
      undefined,
      undefined,
      undefined,
    );
  }

  /** Sends a read; once more after a deadlock, or when the connection was cut under it. */
  async #read<R>(command: Command): Promise<R[]> {
    try {
      return await this.#query<R>(command);
    } catch (error) {
      const { kind } = databaseError(this.service, command.statement.name, error);
      if (kind !== 'retryable' && kind !== 'connection-lost') throw error;
      return this.#query<R>(command);
    }
  }

  async #query<R>(command: Command): Promise<R[]> {
    const { preparedName: name, text, route } = command.statement;
    const query = { name, text, values: valuesOf(command.statement, command.params) };
    const owner = this.#workers && route.kind === 'single-shard' ? await this.#ownerOf(command) : undefined;
    if (owner) {
      try {
        return (await this.#workers!.of(owner).query(query)).rows as R[];
      } catch (error) {
        // The worker is gone, or the shard is being moved away from it: the coordinator knows better.
        const { kind } = databaseError(this.service, command.statement.name, error);
        if (kind !== 'unavailable' && kind !== 'connection-lost' && kind !== 'shard-unavailable') throw error;
        this.topology.expire();
      }
    }
    return (await (route.kind === 'fan-out' ? this.#analytics : this.#serving).query(query)).rows as R[];
  }

  /** The worker that holds the shard of a single-shard command, where it is not the coordinator itself. */
  async #ownerOf({ statement, keys }: Command): Promise<ShardNode | undefined> {
    const located = await this.topology.locate(statement);
    if (!located?.ranges || keys?.length !== 1) return undefined;
    const node = touchedBy(located.map, located.ranges, keys).nodes[0];
    return node?.isCoordinator ? undefined : node;
  }

  async #describe(
    statement: Statement,
    params: Params,
    commands: number,
    rows: number,
    milliseconds: number,
  ) {
    const { route, name, relations } = statement;
    const keys = keysOf(route, params);
    const located = route.kind === 'reference' ? undefined : await this.topology.locate(statement);
    const touched = located?.ranges && touchedBy(located.map, located.ranges, keys);
    const entry: StatementTrace = {
      service: this.service,
      statement: name,
      route: route.kind,
      ...(route.kind === 'fan-out' && { reason: route.reason }),
      relations,
      ...(keys && { keys: keys.length }),
      ...(touched && { shards: touched.shards.map(({ id }) => id) }),
      ...(touched && { workers: touched.nodes.map(({ host, port }) => `${host}:${port}`) }),
      tasks: touched?.shards.length ?? 1,
      commands,
      rows,
      milliseconds: Math.round(milliseconds * 1000) / 1000,
    };
    return entry;
  }
}

/** The distribution keys that a statement was given; undefined where its route has none. */
function keysOf(route: Route, params: Params): readonly string[] | undefined {
  if (route.kind === 'single-shard') return [String(params.key)];
  return route.kind === 'shard-batch' ? (params.keys as readonly string[]) : undefined;
}

/** The command for some of a batch's keys: its router where there is one key only. */
function partOf(statement: Statement, params: Params, keys: readonly string[]): Command {
  if (keys.length === 1 && statement.single)
    return { statement: statement.single, params: { ...params, key: keys[0] }, keys };
  return { statement, params: { ...params, keys }, keys };
}

function merge<R>(results: readonly BatchResult<R>[]): BatchResult<R> {
  const failures = results.flatMap((result) => [...result.failures]);
  return {
    rows: results.flatMap(({ rows }) => rows),
    failures: failures.length > 0 ? new Map(failures) : NO_FAILURES,
  };
}
