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
}

/** Shards that one statement names at most: what is planned and kept for it grows with them. */
const BLOCK = 16;
/** Keys of a block up to which each is read from its shard alone; above, one statement over the block costs less. */
const ROUTED_KEYS = 3;

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

/** The shard that holds a key. */
export function shardOf(ranges: ShardRanges, key: string): Target {
  return layoutOf(ranges).shards[shardIndexOf(ranges, key)]!;
}

/** Splits keys by what reads them: a few of a block each by their shard, more of them by one statement over the block. */
export function targetsOf(ranges: ShardRanges, keys: readonly string[]): TargetKeys[] {
  if (keys.length === 1) return [{ target: shardOf(ranges, keys[0]!), keys }];
  const { blocks } = layoutOf(ranges);
  const byBlock = new Map<Target, string[]>();
  for (const key of keys) {
    const block = blocks[shardIndexOf(ranges, key)]!;
    const held = byBlock.get(block);
    if (held) held.push(key);
    else byBlock.set(block, [key]);
  }
  return [...byBlock].flatMap(([target, held]): TargetKeys[] =>
    held.length > ROUTED_KEYS
      ? [{ target, keys: held }]
      : held.map((key) => ({ target: shardOf(ranges, key), keys: [key] })),
  );
}
