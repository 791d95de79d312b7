import { type ShardRanges, shardIndexOf } from '../route/shard-map';

/** Shards of one node that a statement names: one, or a block of them. */
export interface Target {
  readonly nodeId: number;
  /** Indexes in the ranges. */
  readonly indexes: readonly number[];
}

/** Keys and the shards that hold them. */
export interface TargetKeys {
  readonly target: Target;
  readonly keys: readonly string[];
  /** The same by shard, in the order of the target's indexes. */
  readonly keysOfShards: readonly (readonly string[])[];
}

/** Shards that one statement names at most: what is planned and kept for it grows with them. */
const BLOCK = 32;
/** Shards of a block that are read one by one at most; above, one statement over the block costs less. */
const ROUTED_SHARDS = 2;

interface Layout {
  readonly blocks: readonly Target[];
  readonly shards: readonly Target[];
}

const layouts = new WeakMap<ShardRanges, Layout>();

/** The target of each shard, alone and with others of its node; the same objects for the same ranges. */
function layoutOf(ranges: ShardRanges): Layout {
  const known = layouts.get(ranges);
  if (known) return known;
  const shards = ranges.shards.map(({ nodeId }, index): Target => ({ nodeId, indexes: [index] }));
  const blocks = new Array<Target>(shards.length);
  for (const nodeId of new Set(ranges.shards.map((shard) => shard.nodeId))) {
    const held = shards.filter((shard) => shard.nodeId === nodeId).flatMap(({ indexes }) => indexes);
    // As even as can be: a last block of one shard would be of no use.
    const size = Math.ceil(held.length / Math.ceil(held.length / BLOCK));
    for (let start = 0; start < held.length; start += size) {
      const indexes = held.slice(start, start + size);
      const block = { nodeId, indexes };
      for (const index of indexes) blocks[index] = block;
    }
  }
  const layout = { shards, blocks };
  layouts.set(ranges, layout);
  return layout;
}

const NO_KEYS: readonly string[] = [];

/** Splits keys by what reads them: those of a few shards of a block by shard, of more by one statement over the block. */
export function targetsOf(ranges: ShardRanges, keys: readonly string[]): TargetKeys[] {
  const { blocks, shards } = layoutOf(ranges);
  const byBlock = new Map<Target, Map<number, string[]>>();
  for (const key of keys) {
    const index = shardIndexOf(ranges, key);
    const block = blocks[index]!;
    const byShard = byBlock.get(block) ?? new Map<number, string[]>();
    byBlock.set(block, byShard);
    const held = byShard.get(index);
    if (held) held.push(key);
    else byShard.set(index, [key]);
  }
  return [...byBlock].flatMap(([target, byShard]): TargetKeys[] => {
    if (byShard.size <= ROUTED_SHARDS)
      return [...byShard].map(([index, held]) => ({
        target: shards[index]!,
        keys: held,
        keysOfShards: [held],
      }));
    const keysOfShards = target.indexes.map((index) => byShard.get(index) ?? NO_KEYS);
    return [{ target, keys: keysOfShards.flat(), keysOfShards }];
  });
}
