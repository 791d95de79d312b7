import { groupBy } from '../../platform/group-by';
import type { KeyType } from '../distribution';
import { shardHash } from './hash';

/** One shard of a colocation group and the node that holds it. */
export interface Shard {
  readonly id: string;
  /** The shard's own table on its node, qualified, as the server writes it. */
  readonly name: string;
  readonly minimum: number;
  readonly maximum: number;
  readonly nodeId: number;
}

/** A node that holds shards. */
export interface ShardNode {
  readonly id: number;
  readonly host: string;
  readonly port: number;
  /** Whether it is active and knows the cluster's metadata. */
  readonly answersReads: boolean;
}

/** The one shard of a reference table, of which every node holds a copy. */
export interface ReferenceShard extends Pick<Shard, 'id' | 'name'> {
  /** Whether the coordinator has one too. */
  readonly onCoordinator: boolean;
}

/** The shards of one table, by ascending hash range. */
export interface ShardRanges {
  readonly type: KeyType;
  readonly shards: readonly Shard[];
}

/** Which shard every key is in, as the metadata of the coordinator says it. */
export interface ShardMap {
  readonly nodes: ReadonlyMap<number, ShardNode>;
  /** Qualified table name → its shards. */
  readonly tables: ReadonlyMap<string, ShardRanges>;
  /** Qualified name of a reference table → its shard. */
  readonly references: ReadonlyMap<string, ReferenceShard>;
}

/** SQL that reads the whole map from a coordinator: a row for each shard placement. */
export const SHARD_MAP_SQL = `
  select n.nspname || '.' || c.relname as "table", t.typname as "type",
         s.shardid as "id", shard_name(p.logicalrelid, s.shardid) as name,
         s.shardminvalue::integer as minimum, s.shardmaxvalue::integer as maximum,
         d.nodeid as "nodeId", d.nodename as host, d.nodeport as port,
         d.isactive and d.metadatasynced as "answersReads"
  from pg_dist_partition p
  join pg_class c on c.oid = p.logicalrelid
  join pg_namespace n on n.oid = c.relnamespace
  join pg_attribute a on a.attrelid = c.oid and a.attname = column_to_column_name(p.logicalrelid, p.partkey)
  join pg_type t on t.oid = a.atttypid
  join pg_dist_shard s on s.logicalrelid = p.logicalrelid
  join pg_dist_placement l on l.shardid = s.shardid
  join pg_dist_node d on d.groupid = l.groupid and d.noderole = 'primary'
  where p.partmethod = 'h' and not c.relispartition
  order by 1, s.shardminvalue::integer, l.placementid`;

/** SQL that reads the shard of each reference table. */
export const REFERENCE_SHARDS_SQL = `
  select n.nspname || '.' || c.relname as "table", s.shardid as "id", shard_name(p.logicalrelid, s.shardid) as name,
         exists (select from pg_dist_placement l join pg_dist_local_group g on g.groupid = l.groupid
                 where l.shardid = s.shardid) as "onCoordinator"
  from pg_dist_partition p
  join pg_class c on c.oid = p.logicalrelid
  join pg_namespace n on n.oid = c.relnamespace
  join pg_dist_shard s on s.logicalrelid = p.logicalrelid
  where p.partmethod = 'n' and p.repmodel = 't'
  order by 1`;

export interface ReferenceShardRow extends ReferenceShard {
  readonly table: string;
}

export interface ShardMapRow {
  readonly table: string;
  readonly type: string;
  readonly id: string;
  readonly name: string;
  readonly minimum: number;
  readonly maximum: number;
  readonly nodeId: number;
  readonly host: string;
  readonly port: number;
  readonly answersReads: boolean;
}

const KEY_TYPES: Readonly<Record<string, KeyType>> = {
  int8: 'bigint',
  int4: 'integer',
  text: 'text',
  uuid: 'uuid',
};

/**
 * Builds the map from the rows of SHARD_MAP_SQL and REFERENCE_SHARDS_SQL. Tables with a key of another type are left out, and of a shard that
 * has several placements all but one.
 */
export function shardMapFrom(
  rows: readonly ShardMapRow[],
  references: readonly ReferenceShardRow[] = [],
): ShardMap {
  const nodes = new Map<number, ShardNode>();
  const tables = new Map<string, { type: KeyType; shards: Shard[] }>();
  for (const { table, type, id, name, minimum, maximum, nodeId, host, port, answersReads } of rows) {
    const keyType = KEY_TYPES[type];
    if (!keyType) continue;
    if (!nodes.has(nodeId)) nodes.set(nodeId, { id: nodeId, host, port, answersReads });
    let ranges = tables.get(table);
    if (!ranges) {
      ranges = { type: keyType, shards: [] };
      tables.set(table, ranges);
    }
    if (ranges.shards.at(-1)?.id !== id) ranges.shards.push({ id, name, minimum, maximum, nodeId });
  }
  return { nodes, tables, references: new Map(references.map(({ table, ...shard }) => [table, shard])) };
}

/** Index in `ranges.shards` of the shard that holds the key, by binary search over the hash ranges. */
export function shardIndexOf(ranges: ShardRanges, key: string): number {
  const hash = shardHash(ranges.type, key);
  let low = 0;
  let high = ranges.shards.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hash > ranges.shards[middle]!.maximum) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many shards the most divided table has. */
export function shardCountOf(map: ShardMap): number {
  return Math.max(1, ...[...map.tables.values()].map(({ shards }) => shards.length));
}

/** The node whose address stands in a message of Citus: `connection to the remote node user@host:port failed ..`. */
export function nodeNamedIn(map: ShardMap, message: string): number | undefined {
  for (const { id, host, port } of map.nodes.values()) if (message.includes(`@${host}:${port} `)) return id;
  return undefined;
}

/** The keys by the node that holds their shard. */
export function nodesOf(ranges: ShardRanges, keys: readonly string[]): Map<number, string[]> {
  return groupBy(keys, (key) => ranges.shards[shardIndexOf(ranges, key)]!.nodeId);
}

/** A node with those of its shards that are touched, and how many of the table it has in all. */
export interface NodeShards {
  readonly node: ShardNode;
  /** Their ids. */
  readonly shards: string[];
  /** Their places among all shards of the table, from 0. */
  readonly places: number[];
  readonly of: number;
}

/** The shards that hold the given keys, or all of them where a statement has no keys, by the node that has them. */
export function shardsByNode(
  map: ShardMap,
  ranges: ShardRanges,
  keys: readonly string[] | undefined,
): NodeShards[] {
  const asked = keys && new Set(keys.map((key) => shardIndexOf(ranges, key)));
  const byNode = new Map<number, { ids: string[]; places: number[]; of: number }>();
  for (const [place, { id, nodeId }] of ranges.shards.entries()) {
    let held = byNode.get(nodeId);
    if (!held) {
      held = { ids: [], places: [], of: 0 };
      byNode.set(nodeId, held);
    }
    held.of += 1;
    if (asked && !asked.has(place)) continue;
    held.ids.push(id);
    held.places.push(place);
  }
  return [...byNode]
    .filter(([, { ids }]) => ids.length > 0)
    .map(([nodeId, { ids, places, of }]) => ({ node: map.nodes.get(nodeId)!, shards: ids, places, of }));
}
