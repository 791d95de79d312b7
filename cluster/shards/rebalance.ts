import type { Client } from 'pg';
import { withClient } from '../prepare';
import { type TransferMode, transferError } from './transfer';

export interface RebalanceOptions {
  readonly mode: TransferMode;
  /** Whether only nodes that are to hold no shards are emptied, and nothing else is moved. */
  readonly drainOnly?: boolean;
  readonly signal: AbortSignal;
  /** Told of each move as it begins. */
  readonly onProgress?: (message: string) => void;
}

/** Ends the name of a node in what Citus tells: `Moving shard 102019 from a:5432 to b:5432 ...` */
const MOVE = /^Moving shard (\d+) from (\S+) to (\S+)/;

/**
 * Has Citus spread the shards evenly and waits for the end. Returns the number of moves; colocated shards move as one.
 * In a session of its own and not in Citus's background, which rests for seconds between two moves and tries one that
 * fails again for hours. When the signal comes, the moves that are done stay, and the one that runs is undone.
 * Throws NodeError when a move fails.
 */
export async function rebalance(url: string, options: RebalanceOptions): Promise<number> {
  const { mode, drainOnly = false, signal, onProgress } = options;
  return withClient(url, 'cluster rebalance', async (client) => {
    await client.query('set statement_timeout = 0');
    const total = await plannedMoves(client, drainOnly);
    let moves = 0;
    client.on('notice', ({ message }) => {
      const [, , from, to] = MOVE.exec(message ?? '') ?? [];
      if (from) onProgress?.(`move ${++moves} of ${Math.max(total, moves)}: ${from} to ${to}`);
    });
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
    const cancel = () =>
      withClient(url, 'cluster rebalance', (other) =>
        other.query('select pg_cancel_backend($1)', [rows[0]!.pid]),
      ).catch(() => {});
    signal.throwIfAborted();
    signal.addEventListener('abort', cancel, { once: true });
    try {
      await client.query(
        'select rebalance_table_shards(drain_only => $1, shard_transfer_mode => $2::citus.shard_transfer_mode)',
        [drainOnly, mode],
      );
      return moves;
    } catch (error) {
      signal.throwIfAborted();
      throw transferError((error as Error).message);
    } finally {
      signal.removeEventListener('abort', cancel);
    }
  });
}

/** A plan names every shard; those of one range of colocated tables move together. */
async function plannedMoves(client: Client, drainOnly: boolean): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    `select count(distinct (p.colocationid, s.shardminvalue))::int as count
     from get_rebalance_table_shards_plan(drain_only => $1) m
     join pg_dist_shard s using (shardid) join pg_dist_partition p on p.logicalrelid = s.logicalrelid`,
    [drainOnly],
  );
  return rows[0]!.count;
}
