import type { ApolloServerPlugin } from '@apollo/server';
import type { GatewayContext } from '../context';

/**
 * Adds `extensions.citus` to an answer whose request was traced: for each statement its service, name, route, shards,
 * rows and milliseconds, and the sums.
 */
export function useCitusExtension(): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ response, contextValue: { statements, showStatements } }) => {
        if (!statements || !showStatements || response.body.kind !== 'single') return;
        response.body.singleResult.extensions = {
          ...response.body.singleResult.extensions,
          citus: {
            statementCount: statements.length,
            fanOuts: statements.filter(({ route }) => route === 'fan-out').length,
            tasks: statements.reduce((sum, { tasks }) => sum + tasks, 0),
            statements,
          },
        };
      },
    }),
  };
}
