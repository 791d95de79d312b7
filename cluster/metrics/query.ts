/** What a metric is, by the terms of Prometheus. */
export interface MetricKind {
  readonly type: 'gauge' | 'counter';
  readonly help: string;
}

/** A statement whose rows are samples: a column is a metric of that name, or a label. */
export interface MetricQuery {
  /** Names the query where it fails: label `query` of `metrics_query_failed`. */
  readonly name: string;
  readonly sql: string;
  readonly labels?: readonly string[];
  readonly metrics: Readonly<Record<string, MetricKind>>;
  /** Relations without which it is left out. */
  readonly needs?: readonly string[];
  /** First version of the server for which it holds, as `server_version_num` writes it. */
  readonly since?: number;
  /** First version of the server for which it holds no longer. */
  readonly before?: number;
}

/** A value that goes up and down. */
export const gauge = (help: string): MetricKind => ({ type: 'gauge', help });
/** A value that only rises, until the server starts anew. */
export const counter = (help: string): MetricKind => ({ type: 'counter', help });
