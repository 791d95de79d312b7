import type { Registry } from 'prom-client';
import { exemplarOf, histogramWithExemplars } from '../metrics/exemplars';
import type { SubgraphClient } from './subgraph-client';

/** Wraps clients so that the time of every fetch is known by subgraph and outcome, with the traces of those that are sampled. */
export function measuring(registry: Registry): (subgraph: string, client: SubgraphClient) => SubgraphClient {
  const duration = histogramWithExemplars(registry, {
    name: 'gateway_subgraph_fetch_duration_seconds',
    help: 'Time that a subgraph takes for one fetch, with the way there and back.',
    labelNames: ['subgraph', 'outcome'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
  });
  return (subgraph, client) => {
    return {
      prepare: (operation) => {
        const fetch = client.prepare(operation);
        return async (variables, context) => {
          const started = performance.now();
          const result = await fetch(variables, context);
          duration.observe({
            labels: { subgraph, outcome: result.errors ? 'error' : 'success' },
            value: (performance.now() - started) / 1000,
            exemplarLabels: exemplarOf(context.span),
          });
          return result;
        };
      },
      close: () => client.close(),
    };
  };
}
