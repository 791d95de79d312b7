import type { Client } from 'pg';
import { NodeError } from '../nodes';

/** How shards are copied: while they are written to, or with writes to them held. */
export type TransferMode = 'force_logical' | 'block_writes';

const ADVICE =
  'On every node say `alter system set output_plugin_libraries = pgoutput, test_decoding, citus` and `select pg_reload_conf()`, and try again; or move with --block-writes.';

/** Whether commits on a node may be told before they are in its log: by its settings, or those of a role or database. */
const COMMITS_EARLY = `
  select exists (select from pg_settings where name = 'synchronous_commit' and setting = 'off')
      or exists (select from pg_db_role_setting, unnest(setconfig) one where one ilike 'synchronous_commit=off')`;

/**
 * Throws NodeError where non-blocking moves cannot be made, or lose what is written meanwhile: Citus waits until the copy has
 * come to the end of the log, in which commits that do not wait for the log are missing.
 */
export async function checkTransferMode(client: Client, mode: TransferMode): Promise<void> {
  if (mode === 'block_writes') return;
  const nodesWhere = async (condition: string): Promise<string> => {
    const { rows } = await client.query<{ name: string }>(
      `select nodename || ':' || nodeport as name
       from run_command_on_all_nodes($1) join pg_dist_node using (nodeid) where success and result = 't'`,
      [condition],
    );
    return rows.map(({ name }) => name).join(', ');
  };
  const unlogged = await nodesWhere("select current_setting('wal_level') <> 'logical'");
  if (unlogged)
    throw new NodeError(
      `Shards are moved without holding writes only with wal_level = logical, which ${unlogged} do not have: set it and restart them, or move with --block-writes.`,
    );
  const early = await nodesWhere(COMMITS_EARLY);
  if (early)
    throw new NodeError(
      `With synchronous_commit = off, which ${early} have, writes that were acknowledged while a shard is moved can be lost: set it on, there and for every role and database, or move with --block-writes.`,
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
