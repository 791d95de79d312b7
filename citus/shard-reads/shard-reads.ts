import { type DatabaseError, databaseError } from '../errors';
import type { ShardMap } from '../route/shard-map';
import type { Topology } from '../route/topology';
import type { RowsResult } from '../rows/rows-query';
import { type BatchResult, type Command, NO_FAILURES, partOf } from '../send/command';
import type { Connections, ConnectionUsage } from '../send/connections';
import { fenceStatement, isOfMovedShards } from './fence';
import type { Readiness, ReadinessCheck } from './readiness';
import { keysByNode, type NodeKeys } from './shard-keys';
import { type ShardStatement, ShardStatements } from './shard-statement';
import { addressOf, type WorkerConnections } from './worker-connections';

/** How often a read is sent by the map before it goes through the coordinator. */
const TRIES = 2;
/** Stands for the coordinator's own copies of reference tables among the addresses of nodes. */
const COPIES = 'coordinator';

export interface ShardReadsOptions {
  readonly topology: Topology;
  readonly workers: WorkerConnections;
  readonly coordinator: Connections;
  readonly check: ReadinessCheck;
  /** Milliseconds after which a cluster that could not be read so is looked at again. */
  readonly checkInterval: number;
  /** Told of whether shards are read on their nodes, as often as that changes. */
  readonly onReadiness: (readiness: Readiness) => void;
}

/** What came of a try: rows, or why there are none. */
type Outcome<R> = R[] | 'moved' | 'coordinator';

/**
 * Reads by keys, sent to the nodes that hold the keys' shards as prepared statements over the shard tables, so that nobody
 * plans them again for each execution. Reads of reference tables are sent so to the coordinator, for its own
 * copies. What fails on the way to a node, and what Citus has to plan, goes through the coordinator as it was declared.
 */
export class ShardReads {
  readonly #options: ShardReadsOptions;
  #statements: ShardStatements | undefined;
  #readiness: Readiness | undefined;
  #checked: ShardMap | undefined;
  #checking: Promise<Readiness> | undefined;
  #checkDueAt = 0;

  constructor(options: ShardReadsOptions) {
    this.#options = options;
  }

  /** Whether shards are read on their nodes; undefined while it is not known yet. */
  get readiness(): Readiness | undefined {
    return this.#readiness;
  }

  /** Nodes that are read through the coordinator, since they did not answer. */
  get openCircuits(): number {
    return this.#options.workers.circuits.count;
  }

  /** Finds out whether shards can be read on their nodes. Rejects with a DatabaseError while the coordinator is away. */
  async prepare(): Promise<Readiness> {
    const { topology } = this.#options;
    try {
      return await this.#check(await topology.map());
    } catch (error) {
      throw databaseError(topology.service, 'shard reads', error);
    }
  }

  /** The commands of a batch, where its shards are read on their nodes: one for each node. */
  split(command: Command): Command[] | undefined {
    const { keys, statement } = command;
    const ranges = keys && this.#statementsNow()?.of(statement)?.ranges;
    return ranges && keysByNode(ranges, keys).map((shards) => ({ ...partOf(command, shards.keys), shards }));
  }

  /** Whether a command can be sent to shards now. */
  takes({ keys, statement }: Command): boolean {
    const shardStatement = this.#statementsNow()?.of(statement);
    return shardStatement !== undefined && (keys !== undefined || !shardStatement.ranges);
  }

  /** What the shards of a command's keys, or of reference tables, answer; undefined where the coordinator is to be asked. Rejects with a DatabaseError. */
  async send<R>(command: Command): Promise<BatchResult<R> | undefined> {
    for (let attempt = 1; attempt <= TRIES; attempt++) {
      const statements = this.#statementsNow();
      if (!statements) return undefined;
      const way = statements.of(command.statement)?.ranges ? 'shards' : 'coordinator';
      const outcome = await this.#read<R>(command, statements);
      if (outcome === 'coordinator') return undefined;
      if (outcome !== 'moved') return { rows: outcome, failures: NO_FAILURES, way };
      if (attempt < TRIES && !(await this.#renew(statements, command))) return undefined;
    }
    return undefined;
  }

  /** How much of the connections is in use. */
  usage(): ConnectionUsage {
    return this.#options.workers.usage();
  }

  /** Closes every connection. */
  close(): Promise<void> {
    return this.#options.workers.close();
  }

  async #read<R>(command: Command, statements: ShardStatements): Promise<Outcome<R>> {
    const { keys, statement, shards } = command;
    const shardStatement = statements.of(statement);
    if (!shardStatement) return 'coordinator';
    const { ranges } = shardStatement;
    if (!ranges) return this.#readReference<R>(command, shardStatement);
    if (!keys) return 'coordinator';
    if (shards?.ranges === ranges) return this.#readNode<R>(command, shards, statements);
    const outcomes = await Promise.all(
      keysByNode(ranges, keys).map((node) => this.#readNode<R>(command, node, statements)),
    );
    const failed = outcomes.find((outcome) => typeof outcome === 'string');
    return failed ?? (outcomes as R[][]).flat();
  }

  /** Reads the copies of reference tables on the coordinator. */
  #readReference<R>(command: Command, shardStatement: ShardStatement): Promise<Outcome<R>> {
    const { coordinator, topology } = this.#options;
    const { params, end } = command;
    const keys = (params.keys as readonly string[] | undefined) ?? [];
    const { query, shardIds } = shardStatement.queryOf(command, [{ index: 0, keys }]);
    const fenced = { ...query, followedBy: [fenceStatement(shardIds)] };
    return this.#ask<R>(
      COPIES,
      command,
      () => coordinator.query<R>(fenced, end),
      () => topology.expire(),
    );
  }

  async #readNode<R>(
    command: Command,
    { nodeId, shards }: NodeKeys,
    statements: ShardStatements,
  ): Promise<Outcome<R>> {
    const { workers, topology, check } = this.#options;
    const { statement, end } = command;
    const shardStatement = statements.of(statement);
    if (!shardStatement) return 'coordinator';
    const node = statements.map.nodes.get(nodeId)!;
    const query = shardStatement.queryOf(command, shards);
    return this.#ask<R>(
      addressOf(node),
      command,
      () => workers.read<R>(node, query, end),
      (failure) => {
        if (isRefusal(failure)) {
          check.refusedBy(node);
          this.#checked = undefined;
        }
        topology.expire();
      },
    );
  }

  /** Asks one place, unless its circuit is open. @param onFailure told of what failed on the way to it */
  async #ask<R>(
    place: string,
    { statement, end }: Command,
    query: () => Promise<RowsResult<R>>,
    onFailure: (failure: DatabaseError) => void,
  ): Promise<Outcome<R>> {
    const { workers, topology } = this.#options;
    const { circuits } = workers;
    if (circuits.refuses(place)) return 'coordinator';
    const tries = circuits.tries(place);
    try {
      const { rows } = await query();
      if (tries) circuits.close(place);
      return rows;
    } catch (error) {
      const failure = databaseError(topology.service, statement.name, error);
      const moved = isOfMovedShards(error);
      // That nobody waits any more says nothing of the node.
      const answered = moved || failure.kind === 'invalid-input' || end?.reason !== undefined;
      if (!answered) circuits.open(place);
      else if (tries) circuits.close(place);
      if (moved) return 'moved';
      // The coordinator, or what was declared, would not fare better.
      if (answered || failure.kind === 'timeout') throw failure;
      onFailure(failure);
      return 'coordinator';
    }
  }

  /** Has the map read anew. Returns whether another try is worth it. */
  async #renew(statements: ShardStatements, command: Command): Promise<boolean> {
    const { topology, workers } = this.#options;
    const { map } = statements;
    try {
      if ((await topology.newerThan(map)) !== map) return true;
    } catch {
      // The coordinator does not answer: the statement hears that from it.
      return false;
    }
    // Coordinator and node do not agree: for a while the node need not be asked.
    const ranges = statements.of(command.statement)?.ranges;
    const nodes = ranges && command.keys ? keysByNode(ranges, command.keys) : [];
    for (const { nodeId } of nodes) workers.circuits.open(addressOf(map.nodes.get(nodeId)!));
    return false;
  }

  /** The statements of the map as it is known; undefined while shards are not read on their nodes. */
  #statementsNow(): ShardStatements | undefined {
    const map = this.#options.topology.known;
    if (!map) return undefined;
    if (map !== this.#checked || (this.#readiness?.kind !== 'on' && Date.now() >= this.#checkDueAt))
      // It is found out in the background: until then everything goes on as before.
      this.#check(map).catch(() => {});
    if (this.#readiness?.kind !== 'on') return undefined;
    if (this.#statements?.map !== map) this.#statements = new ShardStatements(map);
    return this.#statements;
  }

  #check(map: ShardMap | undefined): Promise<Readiness> {
    this.#checking ??= this.#checkNow(map).finally(() => {
      this.#checking = undefined;
    });
    return this.#checking;
  }

  async #checkNow(map: ShardMap | undefined): Promise<Readiness> {
    const { check, checkInterval, onReadiness } = this.#options;
    this.#checkDueAt = Date.now() + checkInterval;
    this.#checked = map;
    const readiness = await check.of(map);
    const before = this.#readiness;
    this.#readiness = readiness;
    if (textOf(before) !== textOf(readiness)) onReadiness(readiness);
    return readiness;
  }
}

/** Whether a node does not let this login in, or not read: it will not by itself. */
const isRefusal = ({ sqlstate }: DatabaseError) => sqlstate !== undefined && /^(28|42501)/.test(sqlstate);

const textOf = (readiness: Readiness | undefined) => JSON.stringify(readiness);
