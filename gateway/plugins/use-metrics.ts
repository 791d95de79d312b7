import type { ApolloServerPlugin } from '@apollo/server';
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { GatewayContext } from '../context';

/** The gateway's metrics in Prometheus' form. */
export interface Metrics {
  readonly registry: Registry;
  readonly plugin: ApolloServerPlugin<GatewayContext>;
}

/** Counts operations by kind and outcome, errors by code, and measures durations in seconds. */
export function useMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const duration = new Histogram({
    name: 'gateway_operation_duration_seconds',
    help: 'Time from the start of an operation to its answer.',
    labelNames: ['kind', 'outcome'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  });
  const failures = new Counter({
    name: 'gateway_errors_total',
    help: 'Errors in answers by their code.',
    labelNames: ['code'],
    registers: [registry],
  });
  const plugin: ApolloServerPlugin<GatewayContext> = {
    requestDidStart: async () => {
      const stop = duration.startTimer();
      return {
        willSendResponse: async ({ response, operation }) => {
          const errors = response.body.kind === 'single' ? (response.body.singleResult.errors ?? []) : [];
          stop({ kind: operation?.operation ?? 'none', outcome: errors.length > 0 ? 'error' : 'success' });
          for (const { extensions } of errors) failures.inc({ code: String(extensions?.code ?? 'UNKNOWN') });
        },
      };
    },
  };
  return { registry, plugin };
}
