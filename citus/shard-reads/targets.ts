import { groupBy } from '../../platform/group-by';
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
  /** Keys by shard, in the order of the target's indexes. */
  readonly keysOfShards: readonly (readonly string[])[];
}

/** What one node is asked for. */
export interface NodeKeys {
  readonly nodeId: number;
  readonly keys: readonly string[];
  /** The statements that read them: together they name the shard of each key once. */
  readonly parts: readonly TargetKeys[];
}

/** The one shard of reference tables, on the coordinator. */
export const ON_COORDINATOR: Target = { nodeId: 0, indexes: [0] };

/** Shards that one statement names at most: what is planned and kept for it grows with them. */
const BLOCK = 32;
/** Of the shards of a block, so many as have keys for one statement over the block to cost less than one for each. */
const FULL = 0.75;

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

/**
 * Splits keys by the node that has them, and there by what reads them: a statement for each shard that has some, or one
 * over a block of which most have.
 */
export function keysByNode(ranges: ShardRanges, keys: readonly string[]): NodeKeys[] {
  const byShard = groupBy(keys, (key) => shardIndexOf(ranges, key));
  const parts = partsOf(layoutOf(ranges), byShard);
  return [...groupBy(parts, ({ target }) => target.nodeId)].map(([nodeId, ofNode]) => ({
    nodeId,
    keys: ofNode.flatMap(({ keysOfShards }) => keysOfShards.flat()),
    parts: ofNode,
  }));
}

function partsOf({ blocks, shards }: Layout, byShard: ReadonlyMap<number, readonly string[]>): TargetKeys[] {
  const touched = groupBy([...byShard.keys()], (index) => blocks[index]!);
  return [...touched].flatMap(([block, indexes]): TargetKeys[] => {
    const isFull = indexes.length > 1 && indexes.length >= block.indexes.length * FULL;
    const targets = isFull ? [block] : indexes.map((index) => shards[index]!);
    return targets.map((target) => ({
      target,
      keysOfShards: target.indexes.map((index) => byShard.get(index) ?? NO_KEYS),
    }));
  });
}
