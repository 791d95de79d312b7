import { groupBy } from '../../platform/group-by';
import { type ShardRanges, shardIndexOf } from '../route/shard-map';

/** Keys in one shard. */
export interface ShardKeys {
  /** Of the shard in the ranges. */
  readonly index: number;
  readonly keys: readonly string[];
}

/** What one node is asked for. */
export interface NodeKeys {
  /** By which the node was found. */
  readonly ranges: ShardRanges;
  readonly nodeId: number;
  readonly keys: readonly string[];
  /** The same by shard. */
  readonly shards: readonly ShardKeys[];
}

/** Splits keys by the node that has them, and there by shard. */
export function keysByNode(ranges: ShardRanges, keys: readonly string[]): NodeKeys[] {
  const byShard = groupBy(keys, (key) => shardIndexOf(ranges, key));
  const byNode = groupBy(byShard, ([index]) => ranges.shards[index]!.nodeId);
  return [...byNode].map(([nodeId, held]) => ({
    ranges,
    nodeId,
    keys: held.flatMap(([, ofShard]) => ofShard),
    shards: held.map(([index, ofShard]) => ({ index, keys: ofShard })),
  }));
}
