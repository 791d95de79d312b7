import { Pool } from 'pg';
import { there } from '../../platform/there';
import type { MetricQuery } from './query';
import type { Labels, Samples } from './samples';

/** Milliseconds that a server gets to let the exporter in, and to answer one query. */
const CONNECT_TIMEOUT = 3_000;
const QUERY_TIMEOUT = 4_000;

/** What a server is and has. */
export interface Capabilities {
  /** `server_version_num` */
  readonly version: number;
  /** Those of the relations asked for that are there. */
  readonly relations: ReadonlySet<string>;
}

type Row = Record<string, unknown>;

/** A server, or a PgPool, that is watched over one connection that is kept. */
export class WatchedServer {
  readonly #pool: Pool;

  constructor(readonly url: string) {
    this.#pool = new Pool({
      connectionString: url,
      application_name: 'metrics',
      max: 1,
      idleTimeoutMillis: 0,
      connectionTimeoutMillis: CONNECT_TIMEOUT,
      query_timeout: QUERY_TIMEOUT,
      keepAlive: true,
    });
    // A connection that dies is replaced by the next query, which says by `pg_up` whether the server answers.
    this.#pool.on('error', () => {});
    // An `error` event that nobody hears ends the process; the query that runs is told by its own promise.
    this.#pool.on('connect', (client) => client.on('error', () => {}));
  }

  /** Rows of a query. Rejects with what the driver throws. */
  async rows(sql: string, values?: unknown[]): Promise<Row[]> {
    return (await this.#pool.query(sql, values)).rows;
  }

  /** The version of the server, and which of the relations it has. */
  async capabilities(relations: readonly string[]): Promise<Capabilities> {
    const [row] = await this.rows(
      `select current_setting('server_version_num')::int as version,
         array(select name from unnest($1::text[]) name where to_regclass(name) is not null) as relations`,
      [relations],
    );
    return { version: there(row).version as number, relations: new Set(there(row).relations as string[]) };
  }

  /** Runs those queries that hold for the server. One that fails costs its own metrics only; `ended` is told of each. */
  async collect(
    queries: readonly MetricQuery[],
    { version, relations }: Capabilities,
    labels: Labels,
    samples: Samples,
    ended: (query: string, error?: unknown) => void,
  ): Promise<void> {
    for (const { name, sql, metrics, labels: own = [], needs = [], since, before } of queries) {
      if ((since && version < since) || (before && version >= before)) continue;
      if (!needs.every((relation) => relations.has(relation))) continue;
      try {
        for (const row of await this.rows(sql)) {
          const rowLabels = Object.fromEntries(own.map((label) => [label, String(row[label])]));
          for (const [metric, kind] of Object.entries(metrics))
            if (row[metric] !== null)
              samples.add(metric, kind, { ...labels, ...rowLabels }, Number(row[metric]));
        }
        ended(name);
      } catch (error) {
        ended(name, error);
      }
    }
  }

  /** Closes the connection. */
  close(): Promise<void> {
    return this.#pool.end();
  }
}

/** Every relation that some query needs. */
export function neededBy(queries: readonly MetricQuery[]): string[] {
  return [...new Set(queries.flatMap(({ needs = [] }) => needs))];
}
