import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { GatewayContext } from '../context';

/**
 * Refuses a request that names an operation which its document does not have, or none where there are several. Apollo
 * Server leaves that to the execution, whose plain error would be taken for a fault of ours.
 */
export function useOperationCheck(): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ operation, request: { operationName } }) => {
        if (operation) return;
        const message = operationName
          ? `The document has no operation "${operationName}".`
          : 'The document has several operations: say which by "operationName".';
        throw new GraphQLError(message, {
          extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } },
        });
      },
    }),
  };
}
