import type { Client } from 'pg';
import type { Distribution } from '../../citus/distribution';
import { there } from '../../platform/there';
import { hasCitus } from '../distribute';
import { type PlacedTable, placedTables } from '../placed-tables';
import { connect } from '../prepare';
import { BackupError } from './manifest';

/** What rows look like as text, on every node: nothing of it depends on a server's configuration. */
const FORMATS = {
  timezone: 'UTC',
  datestyle: 'ISO, MDY',
  intervalstyle: 'postgres',
  bytea_output: 'hex',
  extra_float_digits: '1',
  statement_timeout: '0',
  idle_in_transaction_session_timeout: '0',
};

/**
 * Opens a transaction that reads: on every node at the first use of it, with rows whose text is the same everywhere.
 */
export async function beginReading(client: Client, citus: boolean): Promise<void> {
  if (citus) {
    // Makes SET LOCAL reach the connections to the workers as well.
    await client.query("set citus.propagate_set_commands = 'local'");
    // One connection to each node, so that everything a session reads there is of the same snapshot.
    await client.query('set citus.max_adaptive_executor_pool_size = 1');
  }
  await client.query('begin transaction isolation level repeatable read read only');
  for (const [name, value] of Object.entries(FORMATS)) await client.query(`set local ${name} = '${value}'`);
}

/**
 * Connections to one service's database that all see its tables as they were in one moment, on every node. The moment
 * is that of `pin`, which has to be called while writes are held: each connection then opens a repeatable read
 * transaction, and in it one on each node (Citus passes the isolation level on), and these keep their snapshots.
 */
export class Snapshot {
  #placements = '';

  private constructor(
    readonly url: string,
    readonly distribution: Distribution,
    /** A connection apart, which sees what there is now. */
    readonly control: Client,
    readonly sessions: readonly Client[],
    readonly tables: readonly PlacedTable[],
    private readonly citus: boolean,
  ) {}

  /** Connects. Throws BackupError where the database cannot be read in one moment. */
  static async open(url: string, distribution: Distribution, sessions: number): Promise<Snapshot> {
    const clients: Client[] = [];
    try {
      for (let count = 0; count <= sessions; count++) clients.push(await connect(url, 'cluster snapshot'));
      const [control, ...readers] = clients as [Client, ...Client[]];
      const tables = await placedTables(control, distribution);
      if (tables.length === 0) throw new BackupError('there are no tables: there is nothing to read.');
      const snapshot = new Snapshot(url, distribution, control, readers, tables, await hasCitus(control));
      if (snapshot.citus) await snapshot.#checkIsolation();
      return snapshot;
    } catch (error) {
      await Promise.all(clients.map((client) => client.end()));
      throw error;
    }
  }

  /** Fixes what all connections see from now on. Writes have to be held meanwhile. */
  async pin(): Promise<void> {
    await Promise.all(this.sessions.map((client) => this.#pin(client)));
    this.#placements = await this.#readPlacements();
  }

  /**
   * Throws BackupError when shards were moved or split since `pin`: the rows that a move has written on another node
   * are newer than the snapshot there, and would be missing without a word.
   */
  async checkUnmoved(): Promise<void> {
    if ((await this.#readPlacements()) !== this.#placements)
      throw new BackupError(
        `Shards of ${this.distribution.service} were moved meanwhile: what was read may lack rows. Try again when the rebalancing is done.`,
      );
  }

  async close(): Promise<void> {
    // Of a connection that is lost there is nothing to close.
    await Promise.all([this.control, ...this.sessions].map((client) => client.end().catch(() => {})));
  }

  async #pin(client: Client): Promise<void> {
    await beginReading(client, this.citus);
    // No table is dropped, rewritten or emptied before it is read.
    await client.query(`lock table ${this.tables.map(({ name }) => name).join(', ')} in access share mode`);
    // One task for each shard: from now on this connection has a snapshot on every node.
    for (const name of this.#oneOfEachGroup()) await client.query(`select from ${name} limit 1`);
    for (const { name, kind } of this.tables)
      if (kind !== 'distributed') await client.query(`select from ${name} limit 1`);
  }

  #oneOfEachGroup(): string[] {
    return [...new Set(this.tables.flatMap(({ beside }) => (beside ? [beside] : [])))];
  }

  /** Throws BackupError where Citus does not pass the isolation level on, as old versions do not. */
  async #checkIsolation(): Promise<void> {
    const client = this.control;
    await beginReading(client, this.citus);
    try {
      for (const name of this.#oneOfEachGroup()) {
        const { rows } = await client.query<{ level: string }>(
          `select distinct level from (select current_setting('transaction_isolation') as level from ${name} limit 100) found`,
        );
        if (rows.some(({ level }) => level !== 'repeatable read'))
          throw new BackupError(
            'This version of Citus does not pass on the isolation level of transactions: use Citus 13 or later.',
          );
        if (rows.length > 0) return;
      }
    } finally {
      await client.query('rollback');
    }
  }

  async #readPlacements(): Promise<string> {
    if (!this.citus) return '';
    const { rows } = await this.control.query<{ placements: string }>(
      `select md5(string_agg(format('%s %s %s', placementid, shardid, groupid), ',' order by placementid)) as placements
       from pg_dist_placement`,
    );
    return there(rows[0]).placements;
  }
}
