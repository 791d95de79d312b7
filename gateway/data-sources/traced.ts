import type { SubgraphClient } from './subgraph-client';

/** Wraps a client so that each fetch of a request that is sampled is a span; others are not touched. */
export function tracing(subgraph: string, client: SubgraphClient): SubgraphClient {
  return {
    prepare: (operation) => {
      const fetch = client.prepare(operation);
      const [type = 'query'] = operation.query.split(/[\s({]/, 1);
      return async (variables, context) => {
        if (!context.span) return fetch(variables, context);
        const span = context.span.child(`fetch ${subgraph}`, 'client', {
          'graphql.operation.type': type || 'query',
          'graphql.operation.name': operation.operationName,
          'graphql.subgraph.name': subgraph,
        });
        const result = await fetch(variables, { ...context, span });
        span.end(undefined, result.errors && String(result.errors[0]?.extensions?.code ?? 'ERROR'));
        return result;
      };
    },
    close: () => client.close(),
  };
}
