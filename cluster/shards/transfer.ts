import type { Client } from 'pg';
import { NodeError } from '../nodes';

/** How shards are copied: while they are written to, or with writes to them held. */
export type TransferMode = 'force_logical' | 'block_writes';

const ADVICE =
  'On every node say `alter system set output_plugin_libraries = pgoutput, test_decoding, citus` and `select pg_reload_conf()`, and try again; or move with --block-writes.';

/** Throws NodeError where the servers do not log what non-blocking moves need. */
export async function checkTransferMode(client: Client, mode: TransferMode): Promise<void> {
  if (mode === 'block_writes') return;
  const { rows } = await client.query<{ name: string }>(
    `select nodename || ':' || nodeport as name
     from run_command_on_all_nodes($$select current_setting('wal_level')$$) join pg_dist_node using (nodeid)
     where success and result <> 'logical'`,
  );
  const names = rows.map(({ name }) => name).join(', ');
  if (names)
    throw new NodeError(
      `Shards are moved without holding writes only with wal_level = logical, which ${names} do not have: set it and restart them, or move with --block-writes.`,
    );
}

/**
 * The failure of a move in words that say what to do, where that is known: minor versions of PostgreSQL since August
 * 2026 (15.19, 18.6) let only approved libraries decode the log.
 */
export function transferError(message: string): NodeError {
  const text = message.replace(/\s+/g, ' ').trim();
  if (/may not be used as an output plugin|output_plugin_libraries/.test(text))
    return new NodeError(`Shards could not be moved: ${text} ${ADVICE}`);
  if (/wal_level/.test(text))
    return new NodeError(`Shards could not be moved: ${text} Or move with --block-writes.`);
  if (/REPLICA IDENTITY|replica identity|PRIMARY KEY/.test(text))
    return new NodeError(
      `Shards could not be moved: ${text} A table without a primary key moves with --block-writes.`,
    );
  return new NodeError(`Shards could not be moved: ${text}`);
}
