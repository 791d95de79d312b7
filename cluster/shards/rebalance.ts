import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';
import { there } from '../../platform/there';
import { cancellable } from '../cancellation';
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

/** Sessions in which Citus makes the moves that a session (its process id: `$1`) has asked for. */
const MOVERS = `from pg_stat_activity
  where (regexp_match(application_name, '^citus_rebalancer gpid=([0-9]+)'))[1]::bigint % 10000000000 = $1::int`;
const CANCEL_MOVERS = `select pg_cancel_backend(pid) ${MOVERS}`;

/**
 * Has Citus spread the shards evenly and waits for the end. Returns the number of moves; colocated shards move as one.
 * In a session of its own and not in Citus's background, which rests for seconds between two moves and tries one that
 * fails again for hours. When the signal comes, the moves that are done stay, and the one that runs is undone; the error
 * says how far it has come.
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
    const stoppable = { signal, alsoCancel: CANCEL_MOVERS, onProgress };
    try {
      await cancellable(url, client, stoppable, () =>
        client.query(
          'select rebalance_table_shards(drain_only => $1, shard_transfer_mode => $2::citus.shard_transfer_mode)',
          [drainOnly, mode],
        ),
      );
      return moves;
    } catch (error) {
      if (signal.aborted) throw await stopped(client, total, drainOnly, signal);
      throw transferError((error as Error).message);
    }
  });
}

/** Waits until the move that was cancelled has come to its end, clears away what it had copied, and says what is left. */
async function stopped(
  client: Client,
  total: number,
  drainOnly: boolean,
  { reason }: AbortSignal,
): Promise<Error> {
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  while ((await client.query(CANCEL_MOVERS, [there(rows[0]).pid])).rows.length > 0) await sleep(200);
  await client.query('call citus_cleanup_orphaned_resources()');
  const { rows: found } = await client.query<{ count: number }>(
    'select count(*)::int as count from pg_dist_cleanup',
  );
  const left = await plannedMoves(client, drainOnly);
  const remains = there(found[0]).count;
  return new Error(
    [
      `${(reason as Error).message}: ${Math.max(total - left, 0)} of ${total} moves are done and stay, ${left} are left`,
      ...(remains > 0 ? [`${remains} remains of moves are removed by Citus in the background`] : []),
    ].join('; '),
  );
}

/** A plan names every shard; those of one range of colocated tables move together. */
async function plannedMoves(client: Client, drainOnly: boolean): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    `select count(distinct (p.colocationid, s.shardminvalue))::int as count
     from get_rebalance_table_shards_plan(drain_only => $1) m
     join pg_dist_shard s using (shardid) join pg_dist_partition p on p.logicalrelid = s.logicalrelid`,
    [drainOnly],
  );
  return there(rows[0]).count;
}
