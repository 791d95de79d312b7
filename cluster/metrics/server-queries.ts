import { counter, gauge, type MetricQuery } from './query';

/**
 * Connections by what holds them. Programs name themselves as they like, so that only the names of this project and of
 * Citus become labels; the gateway's end in the pool: `gateway hc`, `gateway hc analytics`, `gateway hc shards`, ..
 */
const APPLICATION = `case
  when application_name like 'citus\\_%' then 'citus'
  when application_name ~ '^(gateway|cluster|metrics)( [a-z]+){0,2}$' then application_name
  when backend_type <> 'client backend' then backend_type
  else 'other' end`;

/**
 * What is asked of every server: coordinators, workers, doors. Where prometheus' postgres_exporter has the same metric
 * it has the same name here. All of it may be read by a member of pg_monitor.
 */
export const serverQueries: readonly MetricQuery[] = [
  {
    name: 'settings',
    sql: `select current_setting('max_connections')::int as pg_settings_max_connections,
      extract(epoch from pg_postmaster_start_time())::float8 as pg_postmaster_start_time_seconds,
      pg_is_in_recovery()::int as pg_replication_is_replica,
      case when pg_is_in_recovery() and pg_last_wal_receive_lsn() is distinct from pg_last_wal_replay_lsn()
        then greatest(0, extract(epoch from now() - pg_last_xact_replay_timestamp()))::float8
        else 0 end as pg_replication_lag_seconds`,
    metrics: {
      pg_settings_max_connections: gauge('Connections that the server takes at most.'),
      pg_postmaster_start_time_seconds: gauge('When the server was started, in seconds since 1970.'),
      pg_replication_is_replica: gauge('1 where the server is a standby.'),
      pg_replication_lag_seconds: gauge('How far a standby is behind; 0 elsewhere.'),
    },
  },
  {
    name: 'activity',
    labels: ['state', 'application'],
    sql: `select coalesce(state, 'none') as state, ${APPLICATION} as application,
        count(*)::int as pg_stat_activity_count
      from pg_stat_activity where backend_type in ('client backend', 'walsender') group by 1, 2`,
    metrics: {
      pg_stat_activity_count: gauge('Connections by their state and by what holds them.'),
    },
  },
  {
    name: 'transactions',
    sql: `select coalesce(max(extract(epoch from now() - xact_start)), 0)::float8 as pg_stat_activity_max_tx_duration,
        (select count(*)::int from pg_prepared_xacts where prepared < now() - interval '1 minute')
          as pg_prepared_transactions_left,
        (select max(age(datfrozenxid))::float8 from pg_database) as pg_database_xid_age
      from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`,
    metrics: {
      pg_stat_activity_max_tx_duration: gauge('Age of the oldest transaction of a client, in seconds.'),
      pg_prepared_transactions_left: gauge('Prepared transactions that nobody has ended for a minute.'),
      pg_database_xid_age: gauge('Age of the oldest transaction id in any database; near 2e9 writes stop.'),
    },
  },
  {
    name: 'locks',
    sql: `select count(*)::int as pg_locks_waiting,
        coalesce(max(extract(epoch from clock_timestamp() - waitstart)), 0)::float8 as pg_locks_longest_wait_seconds
      from pg_locks where not granted`,
    metrics: {
      pg_locks_waiting: gauge('Requests for a lock that wait on this server.'),
      pg_locks_longest_wait_seconds: gauge('How long the first of them has waited.'),
    },
  },
  {
    name: 'database',
    sql: `select blks_hit::float8 as pg_stat_database_blks_hit, blks_read::float8 as pg_stat_database_blks_read,
        xact_commit::float8 as pg_stat_database_xact_commit, xact_rollback::float8 as pg_stat_database_xact_rollback,
        deadlocks::float8 as pg_stat_database_deadlocks, temp_bytes::float8 as pg_stat_database_temp_bytes,
        pg_database_size(datname)::float8 as pg_database_size_bytes
      from pg_stat_database where datname = current_database()`,
    metrics: {
      pg_stat_database_blks_hit: counter('Blocks that were found in shared_buffers.'),
      pg_stat_database_blks_read: counter('Blocks that were not, and had to be read.'),
      pg_stat_database_xact_commit: counter('Transactions committed.'),
      pg_stat_database_xact_rollback: counter('Transactions rolled back.'),
      pg_stat_database_deadlocks: counter('Deadlocks.'),
      pg_stat_database_temp_bytes: counter('Bytes written to temporary files, for want of work_mem.'),
      pg_database_size_bytes: gauge('Size of the database on disk.'),
    },
  },
  {
    name: 'wal',
    sql: `select (select coalesce(sum(size), 0)::float8 from pg_ls_waldir()) as pg_wal_size_bytes,
        wal_bytes::float8 as pg_wal_written_bytes_total from pg_stat_wal`,
    metrics: {
      pg_wal_size_bytes: gauge('Size of the write-ahead log on disk.'),
      pg_wal_written_bytes_total: counter('Bytes written to the write-ahead log.'),
    },
  },
  ...checkpoints(),
  {
    name: 'replication',
    // Moves of shards subscribe as well: those have logical slots.
    sql: `select count(*)::int as pg_stat_replication_standbys,
        coalesce(max(pg_wal_lsn_diff(
          case when pg_is_in_recovery() then pg_last_wal_receive_lsn() else pg_current_wal_lsn() end,
          coalesce(replay_lsn, flush_lsn, sent_lsn))), 0)::float8 as pg_stat_replication_lag_bytes,
        (select coalesce(max(pg_wal_lsn_diff(
            case when pg_is_in_recovery() then pg_last_wal_receive_lsn() else pg_current_wal_lsn() end,
            restart_lsn)), 0)::float8
         from pg_replication_slots) as pg_replication_slots_retained_bytes
      from pg_stat_replication r
      where not exists (select from pg_replication_slots s where s.active_pid = r.pid and s.slot_type = 'logical')`,
    metrics: {
      pg_stat_replication_standbys: gauge('Standbys that receive from this server.'),
      pg_stat_replication_lag_bytes: gauge('Write-ahead log that the slowest of them has not replayed.'),
      pg_replication_slots_retained_bytes: gauge(
        'Write-ahead log that is kept for the slowest replication slot.',
      ),
    },
  },
];

/** Since PostgreSQL 17 checkpoints are counted in a view of their own. */
function checkpoints(): MetricQuery[] {
  const query = (timed: string, requested: string, view: string): Omit<MetricQuery, 'since' | 'before'> => ({
    name: 'checkpoints',
    sql: `select ${timed}::float8 as pg_checkpoints_timed_total, ${requested}::float8 as pg_checkpoints_requested_total
      from ${view}`,
    metrics: {
      pg_checkpoints_timed_total: counter('Checkpoints because checkpoint_timeout had passed.'),
      pg_checkpoints_requested_total: counter(
        'Checkpoints for another reason, mostly because of max_wal_size.',
      ),
    },
  });
  return [
    { ...query('checkpoints_timed', 'checkpoints_req', 'pg_stat_bgwriter'), before: 170_000 },
    { ...query('num_timed', 'num_requested', 'pg_stat_checkpointer'), since: 170_000 },
  ];
}
