import type { Distribution } from '../distribution';
import { relationsOf } from '../distribution';
import { databaseError } from '../errors';
import type { Shard, ShardMap, ShardNode } from '../route/shard-map';
import type { Connections } from '../send/connections';
import { addressOf, type WorkerConnections } from './worker-connections';

/** Whether shards are read on their nodes: or why not. */
export type Readiness =
  | { readonly kind: 'on' }
  /** There is nothing to read so: plain PostgreSQL. */
  | { readonly kind: 'no-citus' }
  | { readonly kind: 'off'; readonly reason: string };

export interface ReadinessOptions {
  readonly distribution: Distribution;
  readonly coordinator: Pick<Connections, 'query'>;
  readonly workers: WorkerConnections;
}

/** Finds out whether the nodes that hold the shards of a service's tables can be asked for them from here. */
export class ReadinessCheck {
  /** Addresses of nodes that have proven it: one that dies later is left to its circuit. */
  readonly #proven = new Set<string>();

  constructor(private readonly options: ReadinessOptions) {}

  /**
   * Asks the coordinator whether PgPool stands before it, and each node that is new whether it has the shards that the map
   * says and the right to read them. Rejects with what the driver throws where the coordinator does not answer.
   */
  async of(map: ShardMap | undefined): Promise<Readiness> {
    if (!map) return { kind: 'no-citus' };
    if (await this.#isPooled()) return { kind: 'off', reason: 'the coordinator is behind PgPool' };
    const { tables } = relationsOf(this.options.distribution);
    const nodes = nodesHolding(map, tables);
    if (nodes.length === 0) return { kind: 'off', reason: 'no table is distributed' };
    await this.options.workers.keepOnly(nodes);
    const problems = await Promise.all(nodes.map((node) => this.#problemOf(map, node, tables)));
    const reason = problems.find((problem) => problem !== undefined);
    return reason === undefined ? { kind: 'on' } : { kind: 'off', reason };
  }

  /** `show pool_version` is PgPool's own; a PostgreSQL knows no such setting. */
  async #isPooled(): Promise<boolean> {
    try {
      await this.options.coordinator.query({ text: 'show pool_version' });
      return true;
    } catch (error) {
      if ((error as { code?: string }).code === '42704') return false;
      throw error;
    }
  }

  /** A node has refused what it was found to allow: it has to prove it again. */
  refusedBy(node: ShardNode): void {
    this.#proven.delete(addressOf(node));
  }

  async #problemOf(map: ShardMap, node: ShardNode, tables: readonly string[]): Promise<string | undefined> {
    const address = addressOf(node);
    if (!node.answersReads) return `${address} has no synced metadata`;
    if (this.#proven.has(address)) return undefined;
    const shards = tables.flatMap((table): Pick<Shard, 'id' | 'name'>[] => {
      const of = map.tables.get(table)?.shards.filter(({ nodeId }) => nodeId === node.id) ?? [];
      const reference = map.references.get(table);
      return reference ? [reference] : of;
    });
    try {
      const { rows } = await this.options.workers.query<{ held: number; barred: string | null }>(node, {
        text: HOLDS_SQL,
        values: [shards.map(({ id }) => id), shards.map(({ name }) => name)],
      });
      const { held, barred } = rows[0]!;
      if (held !== shards.length)
        return `${address} has ${held} of the ${shards.length} shards that the coordinator's metadata say`;
      if (barred !== null) return `${address} gives no right to read ${barred}`;
    } catch (error) {
      const { kind, message } = databaseError(this.options.distribution.service, 'shard reads', error);
      return kind === 'unavailable' || kind === 'connection-lost' || kind === 'timeout'
        ? `${address} cannot be reached from here (${message})`
        : `${address} cannot be asked (${message})`;
    }
    this.#proven.add(address);
    return undefined;
  }
}

/** How many of the shards ($1) are placed on the node that is asked, and one of their tables ($2) that may not be read. */
const HOLDS_SQL = `
  select (select count(*)::integer from pg_dist_placement
          where shardid = any($1::bigint[]) and groupid = (select groupid from pg_dist_local_group)) as held,
         (select min(name) from unnest($2::text[]) name
          where to_regclass(name) is null or not has_table_privilege(to_regclass(name), 'select')) as barred`;

/** The nodes that hold a shard of one of the tables. */
function nodesHolding(map: ShardMap, tables: readonly string[]): ShardNode[] {
  const ids = new Set(
    tables.flatMap((table) => map.tables.get(table)?.shards ?? []).map((shard) => shard.nodeId),
  );
  return [...ids].map((id) => map.nodes.get(id)!);
}
