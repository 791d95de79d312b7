import { there } from '../../platform/there';
import { counter, gauge, type MetricKind } from './query';

/** One of PgPool's own commands and what its rows say. Columns differ between versions: those that lack are left out. */
export interface PgpoolQuery {
  readonly name: string;
  readonly show: string;
  readonly labels: readonly string[];
  readonly metrics: Readonly<Record<string, MetricKind>>;
  /** Labels and values of a row. */
  readonly read: (rows: readonly Row[]) => readonly Readonly<Record<string, string | number>>[];
}

type Row = Readonly<Record<string, string>>;

const backend = ({ hostname, port }: Row) => `${hostname}:${port}`;

/** What is asked of a PgPool. The names are those of pgpool2_exporter. */
export const pgpoolQueries: readonly PgpoolQuery[] = [
  {
    name: 'pgpool nodes',
    show: 'show pool_nodes',
    labels: ['backend', 'role'],
    metrics: {
      pgpool2_pool_nodes_status: gauge('1 where PgPool uses the backend.'),
      pgpool2_pool_nodes_select_cnt: counter('Reads that went to the backend.'),
    },
    read: (rows) =>
      rows.map((row) => ({
        backend: backend(row),
        role: there(row.role),
        pgpool2_pool_nodes_status: row.status === 'up' || row.status === 'waiting' ? 1 : 0,
        pgpool2_pool_nodes_select_cnt: Number(row.select_cnt),
      })),
  },
  {
    name: 'pgpool errors',
    show: 'show pool_backend_stats',
    labels: ['backend', 'role'],
    metrics: {
      pgpool2_pool_backend_stats_error_cnt: counter('Errors that the backend answered with.'),
      pgpool2_pool_backend_stats_fatal_cnt: counter('Sessions that the backend ended.'),
    },
    read: (rows) =>
      rows.map((row) => ({
        backend: backend(row),
        role: there(row.role),
        pgpool2_pool_backend_stats_error_cnt: Number(row.error_cnt),
        pgpool2_pool_backend_stats_fatal_cnt: Number(row.fatal_cnt),
      })),
  },
  {
    name: 'pgpool sessions',
    show: 'show pool_processes',
    labels: [],
    metrics: {
      pgpool2_frontend_total: gauge('Sessions that PgPool has processes for.'),
      pgpool2_frontend_used: gauge('Of them, those that a client holds.'),
    },
    read: (rows) => [
      {
        pgpool2_frontend_total: rows.length,
        pgpool2_frontend_used: rows.filter(({ status }) => status !== 'Wait for connection').length,
      },
    ],
  },
];
