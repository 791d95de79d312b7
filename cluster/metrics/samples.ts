import { Counter, Gauge, Registry } from 'prom-client';
import { there } from '../../platform/there';
import { gauge, type MetricKind } from './query';

export type Labels = Readonly<Record<string, string>>;

/** How the exporter itself says what it could not find out. */
const OWN: Readonly<Record<string, MetricKind>> = {
  pg_up: gauge('1 where the server lets the exporter in.'),
  pgpool2_up: gauge('1 where PgPool lets the exporter in.'),
  metrics_query_failed: gauge('1 where a query of the exporter has failed.'),
};

/** The samples of one scrape. Metrics come to be with their first sample. */
export class Samples {
  readonly registry = new Registry();
  readonly #metrics = new Map<string, Gauge | Counter>();

  /** Takes a sample of one of the exporter's own metrics. */
  addOwn(name: 'pg_up' | 'pgpool2_up' | 'metrics_query_failed', labels: Labels, value: number): void {
    this.add(name, there(OWN[name]), labels, value);
  }

  /** Takes a sample. All samples of a metric have the same labels. What is no number is left out. */
  add(name: string, { type, help }: MetricKind, labels: Labels, value: number): void {
    if (!Number.isFinite(value)) return;
    let metric = this.#metrics.get(name);
    if (!metric) {
      const options = { name, help, labelNames: Object.keys(labels), registers: [this.registry] };
      metric = type === 'gauge' ? new Gauge(options) : new Counter(options);
      this.#metrics.set(name, metric);
    }
    metric.inc(labels, value);
  }
}
