import type { Tracing } from './span';
import type { TracingVariables } from './variables';

/** How a process traces; undefined where nobody collects it. Its code is loaded only where somebody does. */
export function tracingFrom(variables: TracingVariables, name: string): Tracing | undefined {
  const { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_SERVICE_NAME, OTEL_TRACES_SAMPLER_ARG } = variables;
  if (!endpoint) return undefined;
  const { otlpTracing } = require('./otlp') as typeof import('./otlp');
  return otlpTracing(endpoint, OTEL_SERVICE_NAME ?? name, OTEL_TRACES_SAMPLER_ARG);
}
