import type { Registry } from 'prom-client';
import type { MetricsForm } from './form';
import { openMetrics } from './open-metrics';

/** Gives what `/metrics` says, in the form that is asked for. */
export type MetricsText = (form: MetricsForm) => Promise<string>;

/** The metrics of one registry. */
export function metricsOf(registry: Registry): MetricsText {
  return async (form) =>
    form === 'openmetrics' ? openMetrics(await registry.getMetricsAsJSON()) : registry.metrics();
}
