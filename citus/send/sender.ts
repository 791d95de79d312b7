import { DatabaseError, databaseError } from '../errors';
import { nodeNamedIn, nodesOf } from '../route/shard-map';
import type { Located, Topology } from '../route/topology';
import { Circuits } from './circuit';
import { type BatchResult, type Command, merge, NO_FAILURES, partOf, queryOf } from './command';
import type { Connections } from './connections';

export interface SenderOptions {
  readonly service: string;
  readonly topology: Topology;
  readonly serving: Connections;
  /** For statements that ask every shard. */
  readonly analytics: Connections;
}

/** Sends commands to the nodes that answer them, and keeps those that a dead node would hold up from waiting for it. */
export class Sender {
  readonly #circuits = new Circuits();

  constructor(private readonly options: SenderOptions) {}

  /** Nodes of which statements fail at once, since they did not answer. */
  get openCircuits(): number {
    return this.#circuits.count;
  }

  /**
   * Sends a command. When a node is found to be dead, what the others hold is kept: the keys of the dead one are in
   * `failures`. Rejects with a DatabaseError when it fails for another reason, and when a command without keys does.
   */
  async send<R>(command: Command): Promise<BatchResult<R>> {
    if (this.#circuits.any) return this.#sendByNode<R>(command);
    try {
      return { rows: await this.#read<R>(command), failures: NO_FAILURES };
    } catch (error) {
      const failure = this.#failure(command, error);
      if (failure.kind === 'shard-unavailable') return this.#sendByNode<R>(command, failure);
      throw failure;
    }
  }

  /** Sends a command apart for each node that holds some of its keys. @param known the failure that led here */
  async #sendByNode<R>(command: Command, known?: DatabaseError): Promise<BatchResult<R>> {
    const located = await this.options.topology.locate(command.statement);
    if (located) this.#circuits.keepOnly(located.map.nodes);
    const { keys, statement } = command;
    // What cannot be split needs every node that it is about; a write cannot, since it is done wholly or not at all.
    if (!keys || !located?.ranges || statement.writes) {
      const needed = located ? nodesNeededBy(command, located) : [];
      if (known && located) this.#blame(located, known, needed);
      if (known) throw known;
      return { rows: await this.#sendTo<R>(needed, command, located), failures: NO_FAILURES };
    }
    const byNode = nodesOf(located.ranges, keys);
    if (known) this.#blame(located, known, [...byNode.keys()]);
    if (known && byNode.size === 1) return failed(keys, known);
    const parts = [...byNode].map(async ([nodeId, held]): Promise<BatchResult<R>> => {
      const part = byNode.size === 1 ? command : partOf(command, held);
      try {
        return { rows: await this.#sendTo<R>([nodeId], part, located), failures: NO_FAILURES };
      } catch (error) {
        const failure = this.#failure(command, error);
        if (failure.kind !== 'shard-unavailable') throw failure;
        return failed(held, failure);
      }
    });
    return merge(await Promise.all(parts));
  }

  /** Sends a command that needs all of these nodes, unless one is known to be dead; what comes of it tells who is. */
  async #sendTo<R>(nodeIds: readonly number[], command: Command, located: Located | undefined): Promise<R[]> {
    const dead = nodeIds.find((nodeId) => this.#circuits.refuses(nodeId));
    if (dead !== undefined) throw this.#refusal(command, located!, dead);
    const tried = nodeIds.filter((nodeId) => this.#circuits.tries(nodeId));
    try {
      const rows = await this.#read<R>(command);
      for (const nodeId of tried) this.#circuits.close(nodeId);
      return rows;
    } catch (error) {
      const failure = this.#failure(command, error);
      for (const nodeId of tried) this.#circuits.open(nodeId);
      if (located && failure.kind === 'shard-unavailable') this.#blame(located, failure, nodeIds);
      throw failure;
    }
  }

  /** Opens the circuit of the node that a failure names; of the one that was asked where it names none that we know. */
  #blame({ map }: Located, failure: DatabaseError, asked: readonly number[]): void {
    const [only] = asked.length === 1 ? asked : [];
    const named = nodeNamedIn(map, failure.message);
    const dead = named ?? only;
    if (dead !== undefined) this.#circuits.open(dead);
    // The coordinator found the shard elsewhere than we did.
    if (only !== undefined && named !== only) this.options.topology.expire();
  }

  #refusal({ statement }: Command, { map }: Located, nodeId: number): DatabaseError {
    const node = map.nodes.get(nodeId);
    const message = `${node?.host}:${node?.port} did not answer a moment ago`;
    return new DatabaseError('shard-unavailable', this.options.service, statement.name, message);
  }

  /** Sends a command; once more after a deadlock, and a read also when the connection was cut under it. */
  async #read<R>(command: Command): Promise<R[]> {
    try {
      return await this.#query<R>(command);
    } catch (error) {
      const { kind } = this.#failure(command, error);
      const again = kind === 'retryable' || (kind === 'connection-lost' && !command.statement.writes);
      if (!again) throw error;
      return this.#query<R>(command);
    }
  }

  async #query<R>(command: Command): Promise<R[]> {
    const { serving, analytics } = this.options;
    const connections = command.statement.route.kind === 'fan-out' ? analytics : serving;
    return (await connections.query<R>(queryOf(command), command.end)).rows;
  }

  #failure({ statement }: Command, error: unknown): DatabaseError {
    return databaseError(this.options.service, statement.name, error);
  }
}

function nodesNeededBy({ keys, statement }: Command, { map, ranges }: Located): number[] {
  if (keys && ranges) return [...nodesOf(ranges, keys).keys()];
  return statement.route.kind === 'fan-out' ? [...map.nodes.keys()] : [];
}

function failed<R>(keys: readonly string[], failure: DatabaseError): BatchResult<R> {
  return { rows: [], failures: new Map(keys.map((key) => [key, failure])) };
}
