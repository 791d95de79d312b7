import { counter, type MetricQuery } from './query';

/** Statements of which the text becomes a label: those that took longest. */
const LISTED = 20;

/** What pg_stat_statements tells of a coordinator's or a single server's statements. */
export const statementQueries: readonly MetricQuery[] = [
  {
    name: 'statements',
    needs: ['pg_stat_statements'],
    sql: `select sum(calls)::float8 as pg_stat_statements_calls_total,
        sum(total_exec_time)::float8 / 1000 as pg_stat_statements_seconds_total,
        sum(rows)::float8 as pg_stat_statements_rows_total
      from pg_stat_statements where dbid = (select oid from pg_database where datname = current_database())`,
    metrics: {
      pg_stat_statements_calls_total: counter('Statements executed.'),
      pg_stat_statements_seconds_total: counter('Time that they took.'),
      pg_stat_statements_rows_total: counter('Rows that they returned or changed.'),
    },
  },
  {
    name: 'top statements',
    needs: ['pg_stat_statements'],
    labels: ['queryid', 'query'],
    // Only those whose constants are left out of the text: that of ALTER ROLE may hold a password.
    sql: `select queryid::text, min(left(regexp_replace(query, '\\s+', ' ', 'g'), 160)) as query,
        sum(calls)::float8 as pg_stat_statements_top_calls_total,
        sum(total_exec_time)::float8 / 1000 as pg_stat_statements_top_seconds_total
      from pg_stat_statements
      where dbid = (select oid from pg_database where datname = current_database())
        and query ~* '^\\s*(select|insert|update|delete|merge|with)\\M'
      group by 1 order by sum(total_exec_time) desc limit ${LISTED}`,
    metrics: {
      pg_stat_statements_top_calls_total: counter('Calls of the statements that took most time in all.'),
      pg_stat_statements_top_seconds_total: counter('Time of the statements that took most time in all.'),
    },
  },
];
