import type { StatementConfig } from '../rows/rows-query';

/** What the fence says, in the error that the server makes of it. */
const MOVED = 'shards have moved: ';

/**
 * A statement that has no rows and raises 22P02 unless the node has all of these shards, as its metadata say: the last of a
 * transaction that has read them. A copy that a move has left behind is no longer written to: without the fence it would
 * be read, and what is missing there would look as if it did not exist.
 * Its snapshot is later than those of the reads, and says as much of them: a shard that is here now was here then, since it
 * could only have gone and come back after its table was dropped, and those who have read that hold a lock on it until the
 * transaction ends.
 */
export function fenceStatement(shardIds: readonly string[]): StatementConfig {
  return { name: 'shards:fence', text: FENCE, values: [`{${shardIds.join(',')}}`], hasRows: false };
}

const FENCE = `select where not (
  select case when count(*) = cardinality($1::bigint[]) then true else ('${MOVED}' || count(*))::boolean end
  from pg_catalog.pg_dist_placement
  where shardid = any($1::bigint[]) and groupid = (select groupid from pg_catalog.pg_dist_local_group))`;

/** Whether an error means that shards are elsewhere than the map says: the fence, or a table that is not there. */
export function isOfMovedShards(error: unknown): boolean {
  const { code, message = '' } = error as { code?: string; message?: string };
  return code === '42P01' || (code === '22P02' && message.includes(MOVED));
}
