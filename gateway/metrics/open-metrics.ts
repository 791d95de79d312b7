import { type OpenMetricsContentType, Registry } from 'prom-client';
import type { ToldMetric } from './exemplars';

/**
 * Metrics as OpenMetrics 1.0. A registry of prom-client speaks one form for good: told to speak this one it renames its
 * counters, and would go on to call them so in the other. So it is made anew from what the metrics are now.
 */
export function openMetrics(metrics: readonly ToldMetric[]): Promise<string> {
  const registry = new Registry<OpenMetricsContentType>();
  registry.setContentType(Registry.OPENMETRICS_CONTENT_TYPE);
  for (const metric of metrics) {
    const family = familyOf(metric);
    registry.registerMetric({ ...family, get: async () => family } as never);
  }
  return registry.metrics();
}

/** A family as this form has it; Prometheus takes from it the series that it takes from its own form. */
function familyOf(metric: ToldMetric): ToldMetric {
  // prom-client's declaration has numbers for its types, which are names.
  const type = String(metric.type);
  // The family of a counter has its name without the suffix, which its samples are given.
  if (type === 'counter') return { ...metric, name: metric.name.replace(/_total$/, '') };
  if (type !== 'histogram') return metric;
  return {
    ...metric,
    values: metric.values.map((value) => ({ ...value, labels: withCanonicalBound(value.labels) })),
  };
}

/** Bounds of buckets are floating-point numbers here, `1.0`, as Prometheus 3 keeps them from either form. */
function withCanonicalBound(labels: ToldMetric['values'][number]['labels']) {
  return Number.isInteger(labels.le) ? { ...labels, le: `${labels.le}.0` } : labels;
}
