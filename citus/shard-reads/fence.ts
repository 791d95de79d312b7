/** What the fence says, in the error that the server makes of it. */
const MOVED = 'shards have moved: ';

/**
 * A condition that holds while the node has all of these shards, as its metadata say in the snapshot of the statement
 * that it stands in, and raises 22P02 otherwise. A copy that a move has left behind is no longer written to: without the
 * fence it would be read, and what is missing there would look as if it did not exist.
 * It is evaluated before the first row is read, and cannot be worked out when the statement is planned.
 */
export function fence(shardIds: readonly string[]): string {
  return `(select case when count(*) = ${shardIds.length} then true else ('${MOVED}' || count(*))::boolean end from pg_catalog.pg_dist_placement where shardid = any('{${shardIds.join(',')}}'::bigint[]) and groupid = (select groupid from pg_catalog.pg_dist_local_group))`;
}

/** Whether an error means that shards are elsewhere than the map says: the fence, or a table that is not there. */
export function isOfMovedShards(error: unknown): boolean {
  const { code, message = '' } = error as { code?: string; message?: string };
  return code === '42P01' || (code === '22P02' && message.includes(MOVED));
}
