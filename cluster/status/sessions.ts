import type { Client } from 'pg';
import { hasCitus } from '../distribute';

/** A statement that has been running for long. */
export interface LongQuery {
  readonly seconds: number;
  readonly user: string;
  readonly application: string;
  readonly query: string;
}

/** A statement that waits for another to let go of a lock. */
export interface LockWait {
  readonly waiting: string;
  readonly blocking: string;
}

/** A server that follows this one. */
export interface Standby {
  readonly name: string;
  readonly state: string;
  readonly lagBytes: number;
  readonly lagSeconds: number;
}

/** Statements of clients that have been running for longer than that. */
export async function longQueries(client: Client, seconds: number): Promise<LongQuery[]> {
  const citus = await hasCitus(client);
  const view = citus ? 'citus_stat_activity' : 'pg_stat_activity';
  const { rows } = await client.query<LongQuery>(
    `select extract(epoch from clock_timestamp() - query_start)::int as seconds, usename::text as "user",
            application_name as application, left(regexp_replace(query, '\\s+', ' ', 'g'), 200) as query
     from ${view}
     where state <> 'idle' and backend_type = 'client backend' and pid <> pg_backend_pid()
       ${citus ? 'and not is_worker_query' : ''} and query_start < clock_timestamp() - make_interval(secs => $1)
     order by query_start`,
    [seconds],
  );
  return rows;
}

export async function lockWaits(client: Client): Promise<LockWait[]> {
  const { rows } = (await hasCitus(client))
    ? await client.query<LockWait>(
        `select left(blocked_statement, 200) as waiting, left(current_statement_in_blocking_process, 200) as blocking
         from citus_lock_waits`,
      )
    : await client.query<LockWait>(
        `select left(w.query, 200) as waiting, left(b.query, 200) as blocking
         from pg_stat_activity w, unnest(pg_blocking_pids(w.pid)) blocker
         join pg_stat_activity b on b.pid = blocker`,
      );
  return rows;
}

export async function standbys(client: Client): Promise<Standby[]> {
  const { rows } = await client.query<Standby & { lagBytes: string }>(
    `select application_name as name, state, coalesce(pg_wal_lsn_diff(pg_current_wal_lsn(), replay_lsn), 0) as "lagBytes",
            coalesce(extract(epoch from replay_lag), 0)::float8 as "lagSeconds"
     from pg_stat_replication where pid not in (select active_pid from pg_replication_slots where slot_type = 'logical' and active_pid is not null)`,
  );
  return rows.map((row) => ({ ...row, lagBytes: Number(row.lagBytes) }));
}
