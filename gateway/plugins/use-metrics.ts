import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError, OperationDefinitionNode } from 'graphql';
import { Counter, collectDefaultMetrics, Registry } from 'prom-client';
import { errorKind } from '../../platform/errors';
import type { GatewayContext } from '../context';
import { exemplarOf, histogramWithExemplars } from '../metrics/exemplars';
import { OperationNames } from './operation-names';

/** The gateway's metrics in Prometheus' form. */
export interface Metrics {
  readonly registry: Registry;
  readonly plugin: ApolloServerPlugin<GatewayContext>;
  /** Counts an operation that is answered. @param started by the clock of `performance` */
  readonly observe: (
    started: number,
    operation: OperationDefinitionNode | undefined,
    errors: readonly GraphQLFormattedError[],
    context: Pick<GatewayContext, 'record'>,
  ) => void;
  /** Counts an error of an answer that is not the plugin's: of a request that never became an operation. */
  readonly countError: (code: string) => void;
}

/**
 * Counts operations by name, kind and outcome, what they may ask of shards, errors by code; measures durations in seconds,
 * with the traces of those that are sampled as exemplars.
 */
export function useMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const duration = histogramWithExemplars(registry, {
    name: 'gateway_operation_duration_seconds',
    help: 'Time from the start of an operation to its answer.',
    labelNames: ['kind', 'outcome', 'operation'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
  });
  const failures = new Counter({
    name: 'gateway_errors_total',
    help: 'Errors in answers by their code, and by whether the caller or we are to blame.',
    labelNames: ['code', 'fault'],
    registers: [registry],
  });
  const tasks = new Counter({
    name: 'gateway_operation_tasks_total',
    help: 'Shards that operations could ask at most by their price, over all statements.',
    labelNames: ['operation'],
    registers: [registry],
  });
  const countError = (code: unknown) => failures.inc(labelsOf(code));
  const names = new OperationNames();
  const observe: Metrics['observe'] = (started, operation, errors, { record }) => {
    // What is no operation of this graph takes no label.
    const name = operation ? names.labelOf(operation.name?.value) : 'none';
    duration.observe({
      labels: {
        kind: operation?.operation ?? 'none',
        outcome: errors.length > 0 ? 'error' : 'success',
        operation: name,
      },
      value: (performance.now() - started) / 1000,
      exemplarLabels: exemplarOf(record?.span),
    });
    if (record?.price?.tasks) tasks.inc({ operation: name }, record.price.tasks);
    for (const { extensions } of errors) countError(extensions?.code);
  };
  const plugin: ApolloServerPlugin<GatewayContext> = {
    requestDidStart: async ({ contextValue }) => {
      const started = contextValue.executed?.started ?? performance.now();
      return {
        willSendResponse: async ({ response, operation }) =>
          observe(
            started,
            operation,
            response.body.kind === 'single' ? (response.body.singleResult.errors ?? []) : [],
            contextValue,
          ),
      };
    },
  };
  return { registry, plugin, observe, countError };
}

/** What only Apollo Server answers to requests that it cannot run. */
const APOLLO_CODES = new Set(['PERSISTED_QUERY_NOT_FOUND', 'PERSISTED_QUERY_NOT_SUPPORTED']);

/** A code that no catalogue has is not a label: there is no end of those. */
function labelsOf(code: unknown): { code: string; fault: 'client' | 'server' } {
  if (typeof code !== 'string') return { code: 'UNKNOWN', fault: 'server' };
  if (APOLLO_CODES.has(code)) return { code, fault: 'client' };
  const kind = errorKind(code);
  return { code: kind ? code : 'OTHER', fault: !kind || kind.status >= 500 ? 'server' : 'client' };
}
