import { type ShardRanges, shardIndexOf } from './shard-map';

/** Up to here, each key of a batch is a router of its own. */
export const ROUTER_KEYS = 3;
/** Up to here, one statement with `= any(..)`; above, chunks of whole shards. */
export const ANY_KEYS = 50;
/** Into how many chunks a large batch is packed. */
export const CHUNKS = 4;

/**
 * Splits the keys of a batch into the statements that read it.
 * Without `ranges` (plain PostgreSQL): one key alone, else all in one. On Citus: up to 3 keys one by one, up to 50
 * in one, and more packed by shard into at most 4 chunks, so that no shard is asked twice and each task receives
 * fewer keys that are not its own.
 */
export function splitBatch(keys: readonly string[], ranges: ShardRanges | undefined): string[][] {
  if (!ranges || (keys.length > ROUTER_KEYS && keys.length <= ANY_KEYS)) return [[...keys]];
  if (keys.length <= ROUTER_KEYS) return keys.map((key) => [key]);
  const byShard = new Map<number, string[]>();
  for (const key of keys) {
    const shard = shardIndexOf(ranges, key);
    const group = byShard.get(shard);
    if (group) group.push(key);
    else byShard.set(shard, [key]);
  }
  // Largest shard first into the emptiest chunk keeps the chunks even.
  const chunks: string[][] = Array.from({ length: Math.min(CHUNKS, byShard.size) }, () => []);
  for (const group of [...byShard.values()].sort((a, b) => b.length - a.length)) {
    const emptiest = chunks.reduce((least, chunk) => (chunk.length < least.length ? chunk : least));
    emptiest.push(...group);
  }
  return chunks;
}
