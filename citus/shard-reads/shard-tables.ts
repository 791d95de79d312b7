import type { Shard, ShardMap, ShardRanges } from '../route/shard-map';

/** The shard tables that stand for the tables of a statement. */
export interface ShardTables {
  /** Shards of its distributed tables: of the first, with which all others are colocated; undefined where it has none. */
  readonly ranges: ShardRanges | undefined;
  /** The name that stands for a table in the shard with that index. */
  nameOf(relation: string, index: number): string;
  /** Ids of the shards, with that index, of its distributed tables. */
  idsOf(index: number): readonly string[];
  /** Ids of the shards of its reference tables. */
  readonly referenceIds: readonly string[];
}

/**
 * The shard tables of the relations of a statement; undefined where it has to be planned by Citus: a relation is a view
 * or a local table, two are not colocated, there is none, or all are reference tables and the coordinator has no copy of one.
 */
export function shardTablesOf(map: ShardMap, relations: readonly string[]): ShardTables | undefined {
  const distributed = new Map<string, readonly Shard[]>();
  const references = new Map<string, string>();
  const referenceIds: string[] = [];
  let ranges: ShardRanges | undefined;
  for (const relation of relations) {
    const of = map.tables.get(relation);
    const reference = map.references.get(relation);
    if (of) {
      ranges ??= of;
      if (!areColocated(ranges, of)) return undefined;
      distributed.set(relation, of.shards);
    } else if (reference) {
      references.set(relation, reference.name);
      referenceIds.push(reference.id);
    } else return undefined;
  }
  const onCoordinator = relations.every((relation) => map.references.get(relation)?.onCoordinator);
  if (!ranges && (relations.length === 0 || !onCoordinator)) return undefined;
  return {
    ranges,
    nameOf: (relation, index) => references.get(relation) ?? distributed.get(relation)![index]!.name,
    idsOf: (index) => [...distributed.values()].map((shards) => shards[index]!.id),
    referenceIds,
  };
}

/** Whether shards with the same index hold the same keys, on the same node. */
function areColocated(one: ShardRanges, other: ShardRanges): boolean {
  if (one === other) return true;
  if (one.type !== other.type || one.shards.length !== other.shards.length) return false;
  return one.shards.every(({ minimum, maximum, nodeId }, index) => {
    const shard = other.shards[index]!;
    return shard.minimum === minimum && shard.maximum === maximum && shard.nodeId === nodeId;
  });
}
