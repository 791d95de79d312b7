import { counter, gauge, type MetricQuery } from './query';

const NODE = `n.nodename || ':' || n.nodeport`;

/** What is asked of a Citus coordinator about its cluster. */
export const citusQueries: readonly MetricQuery[] = [
  {
    name: 'citus nodes',
    labels: ['node'],
    sql: `select ${NODE} as node, isactive::int as citus_node_active, metadatasynced::int as citus_node_metadata_synced,
        shouldhaveshards::int as citus_node_should_have_shards
      from pg_dist_node n`,
    metrics: {
      citus_node_active: gauge('1 where the node takes part.'),
      citus_node_metadata_synced: gauge('1 where the node knows what the coordinator knows of shards.'),
      citus_node_should_have_shards: gauge('1 where the rebalancer may place shards.'),
    },
  },
  {
    name: 'citus shards',
    labels: ['node'],
    sql: `select ${NODE} as node, count(s.shardid)::int as citus_node_shards
      from pg_dist_node n
      left join (pg_dist_placement p join pg_dist_shard s using (shardid)
                 join pg_dist_partition t on t.logicalrelid = s.logicalrelid and t.partmethod = 'h') using (groupid)
      where noderole = 'primary' group by 1`,
    metrics: {
      citus_node_shards: gauge('Shards of distributed tables on the node; reference tables are not counted.'),
    },
  },
  {
    name: 'citus shard sizes',
    labels: ['node'],
    // Asks every worker for its sizes: fails as long as one of them does not answer.
    sql: `select nodename || ':' || nodeport as node, sum(shard_size)::float8 as citus_node_shards_bytes
      from citus_shards join pg_dist_node using (nodename, nodeport) where noderole = 'primary' group by 1`,
    metrics: {
      citus_node_shards_bytes: gauge('Size of all shards on the node.'),
    },
  },
  {
    name: 'citus tables',
    labels: ['type'],
    sql: `select case when partmethod = 'h' then 'distributed' when repmodel = 't' then 'reference' else 'other' end as type,
        count(*)::int as citus_tables
      from pg_dist_partition group by 1`,
    metrics: { citus_tables: gauge('Tables that Citus knows, by how they are spread.') },
  },
  {
    name: 'citus lock waits',
    sql: 'select count(*)::int as citus_lock_waits from citus_lock_waits',
    metrics: { citus_lock_waits: gauge('Sessions of the cluster that wait for another, on any node.') },
  },
  {
    name: 'citus jobs',
    sql: `select count(*) filter (where state in ('scheduled', 'running', 'cancelling', 'failing'))::int
          as citus_background_jobs_running,
        count(*) filter (where state = 'failed' and finished_at > now() - interval '1 hour')::int
          as citus_background_jobs_failed
      from pg_dist_background_job`,
    metrics: {
      citus_background_jobs_running: gauge('Rebalancings and other jobs that are under way.'),
      citus_background_jobs_failed: gauge('Jobs that have failed within the last hour.'),
    },
  },
  {
    name: 'citus counters',
    needs: ['pg_catalog.citus_stat_counters'],
    sql: `select query_execution_single_shard::float8 as citus_queries_single_shard_total,
        query_execution_multi_shard::float8 as citus_queries_multi_shard_total,
        connection_establishment_failed::float8 as citus_connections_failed_total
      from citus_stat_counters where name = current_database()`,
    metrics: {
      citus_queries_single_shard_total: counter(
        'Queries that asked one shard (needs citus.enable_stat_counters).',
      ),
      citus_queries_multi_shard_total: counter('Queries that asked several shards (needs the same).'),
      citus_connections_failed_total: counter(
        'Connections to other nodes that could not be made (needs the same).',
      ),
    },
  },
  {
    name: 'citus statements',
    labels: ['executor', 'routed'],
    needs: ['pg_catalog.citus_stat_statements', 'pg_stat_statements'],
    sql: `select executor, (partition_key is not null)::text as routed, sum(calls)::float8 as citus_stat_statements_calls_total
      from citus_stat_statements
      where dbid = (select oid from pg_database where datname = current_database()) group by 1, 2`,
    metrics: {
      citus_stat_statements_calls_total: counter(
        'Distributed statements, by executor and by whether a key led to one shard.',
      ),
    },
  },
];
