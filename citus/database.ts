import type { Pool } from 'pg';
import { splitBatch } from './batch';
import type { Distribution } from './distribution';
import { databaseError } from './errors';
import { openPool } from './pool';
import { type ShardMap, type ShardRanges, shardIndexOf } from './shard-map';
import { type Params, type Route, type Statement, valuesOf } from './statement';
import { Topology } from './topology';
import type { StatementTrace, Tracer } from './trace';

/** Budgets of one service's connections. Times in milliseconds. */
export interface DatabaseLimits {
  readonly poolSize: number;
  /** Connections apart for statements that ask every shard, so that reports never starve lookups. */
  readonly analyticsPoolSize: number;
  readonly acquireTimeout: number;
  readonly statementTimeout: number;
  readonly analyticsTimeout: number;
  readonly shardMapMaximumAge: number;
}

export interface DatabaseOptions {
  readonly url: string;
  readonly distribution: Distribution;
  readonly limits: DatabaseLimits;
}

/** One service's database: plain PostgreSQL or a Citus coordinator, found out on first use. */
export class Database {
  readonly service: string;
  readonly topology: Topology;
  readonly #serving: Pool;
  readonly #analytics: Pool;

  constructor({ url, distribution, limits }: DatabaseOptions) {
    this.service = distribution.service;
    const { acquireTimeout } = limits;
    this.#serving = openPool({
      url,
      name: `gateway ${this.service}`,
      size: limits.poolSize,
      acquireTimeout,
      statementTimeout: limits.statementTimeout,
    });
    this.#analytics = openPool({
      url,
      name: `gateway ${this.service} analytics`,
      size: limits.analyticsPoolSize,
      acquireTimeout,
      statementTimeout: limits.analyticsTimeout,
    });
    this.topology = new Topology(this.#serving, distribution, limits.shardMapMaximumAge);
  }

  /**
   * Runs a declared statement and returns its rows, of a batch in no certain order.
   * Rejects with a DatabaseError. A shard-batch takes its keys as `keys: string[]`, without repeats.
   */
  async run<P extends Params, R>(statement: Statement<P, R>, params: P, trace?: Tracer): Promise<R[]> {
    const started = trace ? performance.now() : 0;
    try {
      const commands = await this.#commands(statement as unknown as Statement, params);
      const rows =
        commands.length === 1 ? await this.#send<R>(commands[0]!) : await this.#sendAll<R>(commands);
      if (trace) {
        const milliseconds = performance.now() - started;
        trace(
          await this.#describe(
            statement as unknown as Statement,
            params,
            commands.length,
            rows.length,
            milliseconds,
          ),
        );
      }
      return rows;
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
    await Promise.all([this.#serving.end(), this.#analytics.end()]);
  }

  /** What is sent for a statement: itself, or the parts that its batch of keys is split into. */
  async #commands(statement: Statement, params: Params): Promise<Command[]> {
    if (statement.route.kind !== 'shard-batch') return [{ statement, params }];
    const keys = params.keys as readonly string[];
    const known = keys.length > 1 ? await this.topology.ranges(statement) : undefined;
    return splitBatch(keys, known?.ranges).map((part) =>
      part.length === 1
        ? { statement: statement.single!, params: { ...params, key: part[0] } }
        : { statement, params: { ...params, keys: part } },
    );
  }

  async #sendAll<R>(commands: readonly Command[]): Promise<R[]> {
    return (await Promise.all(commands.map((command) => this.#send<R>(command)))).flat();
  }

  async #send<R>({ statement, params }: Command): Promise<R[]> {
    const pool = statement.route.kind === 'fan-out' ? this.#analytics : this.#serving;
    const { preparedName: name, text } = statement;
    return (await pool.query({ name, text, values: valuesOf(statement, params) })).rows as R[];
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
    const known = route.kind === 'reference' ? undefined : await this.topology.ranges(statement);
    const touched = known?.ranges ? touchedShards(known.map, known.ranges, keys) : { tasks: 1 };
    const entry: StatementTrace = {
      service: this.service,
      statement: name,
      route: route.kind,
      ...(route.kind === 'fan-out' && { reason: route.reason }),
      relations,
      ...(keys && { keys: keys.length }),
      ...touched,
      commands,
      rows,
      milliseconds: Math.round(milliseconds * 1000) / 1000,
    };
    return entry;
  }
}

interface Command {
  readonly statement: Statement;
  readonly params: Params;
}

/** The distribution keys that a statement was given; undefined where its route has none. */
function keysOf(route: Route, params: Params): readonly string[] | undefined {
  if (route.kind === 'single-shard') return [String(params.key)];
  return route.kind === 'shard-batch' ? (params.keys as readonly string[]) : undefined;
}

/** Shards and nodes of the given keys, or all of them where a statement has no keys. */
function touchedShards(map: ShardMap, ranges: ShardRanges, keys: readonly string[] | undefined) {
  const indexes = keys ? new Set(keys.map((key) => shardIndexOf(ranges, key))) : ranges.shards.keys();
  const shards = [...indexes].map((index) => ranges.shards[index]!);
  const workers = new Set(
    shards.map(({ nodeId }) => {
      const node = map.nodes.get(nodeId)!;
      return `${node.host}:${node.port}`;
    }),
  );
  return { tasks: shards.length, shards: shards.map(({ id }) => id), workers: [...workers] };
}
