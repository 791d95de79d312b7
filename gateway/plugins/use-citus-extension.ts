import type { ApolloServerPlugin } from '@apollo/server';
import type { GatewayContext } from '../context';

/** What is told of the statements behind an answer. */
export function citusExtension({
  statements = [],
  record,
}: Pick<GatewayContext, 'statements' | 'record'>): object {
  return {
    citus: {
      statementCount: statements.length,
      fanOuts: statements.filter(({ route }) => route === 'fan-out').length,
      tasks: statements.reduce((sum, { tasks }) => sum + tasks, 0),
      ...(record && { milliseconds: Math.round((performance.now() - record.started) * 1000) / 1000 }),
      statements,
    },
  };
}

/**
 * Adds `extensions.citus` to an answer whose request was traced: for each statement its service, name, route, shards,
 * rows and milliseconds, the sums, and how long the whole took until here.
 */
export function useCitusExtension(): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ response, contextValue }) => {
        if (!contextValue.showStatements || response.body.kind !== 'single') return;
        // Of an answer in parts the last one tells, when there are no more statements.
        if (contextValue.incremental?.deferred) return;
        response.body.singleResult.extensions = {
          ...response.body.singleResult.extensions,
          ...citusExtension(contextValue),
        };
      },
    }),
  };
}
