import {
  Histogram,
  type HistogramConfiguration,
  type MetricObjectWithValues,
  type MetricValue,
  type Registry,
} from 'prom-client';
import type { TraceSpan } from '../../platform/tracing/span';

/** A request that a bucket of a histogram has counted, by its trace. */
interface Exemplar {
  readonly labelSet: Readonly<Record<string, string>>;
  readonly value: number;
  /** Seconds since the epoch. */
  readonly timestamp: number;
}

/** What prom-client gives of a metric; buckets have a name of their own, and the latest exemplar, where there is one. */
export type ToldMetric = MetricObjectWithValues<
  MetricValue<string> & { readonly metricName?: string; exemplar?: Exemplar | null }
>;

/**
 * A histogram that keeps exemplars, in a registry that tells Prometheus' own form. prom-client's constructor refuses to
 * put it there, since that form has none; what has them is made from this registry too (`openMetrics`).
 */
export function histogramWithExemplars(
  registry: Registry,
  options: Omit<HistogramConfiguration<string>, 'registers' | 'enableExemplars'>,
): Histogram {
  const histogram = new Histogram({ ...options, enableExemplars: true, registers: [] });
  registry.registerMetric(histogram);
  return histogram;
}

/** Labels of the exemplar for what is sampled, by the name that Grafana follows; none for anything else. */
export function exemplarOf(span: TraceSpan | undefined): Record<string, string> {
  return span ? { trace_id: span.traceId } : {};
}

/**
 * Gives each bucket of metrics that were added up over processes the latest exemplar that any of these has for it:
 * prom-client's addition loses them.
 */
export function keepExemplars(
  sums: readonly ToldMetric[],
  processes: readonly (readonly ToldMetric[])[],
): void {
  const latest = new Map<string, Exemplar>();
  for (const { values } of processes.flat())
    for (const value of values) {
      const { exemplar } = value;
      if (exemplar && exemplar.timestamp > (latest.get(keyOf(value))?.timestamp ?? 0))
        latest.set(keyOf(value), exemplar);
    }
  for (const { values } of sums)
    for (const value of values) {
      const exemplar = latest.get(keyOf(value));
      if (exemplar) value.exemplar = exemplar;
    }
}

/** Names of buckets are those of one metric. */
function keyOf({ metricName, labels }: ToldMetric['values'][number]): string {
  return JSON.stringify([metricName, Object.entries(labels).sort()]);
}
