import type { SubgraphClient } from './subgraph-client';

/** Wraps a client so that somebody is told when a mutation has gone through it, however it ended. */
export function tellingOfChanges(client: SubgraphClient, onChange: () => void): SubgraphClient {
  return {
    prepare: (operation) => {
      const fetch = client.prepare(operation);
      if (!operation.query.startsWith('mutation')) return fetch;
      return async (variables, context) => {
        const result = await fetch(variables, context);
        onChange();
        return result;
      };
    },
    close: () => client.close(),
  };
}
