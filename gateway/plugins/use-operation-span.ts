import type { ApolloServerPlugin } from '@apollo/server';
import type { GatewayContext } from '../context';

/** Makes a span of the operation of a request that is sampled, by the conventions for GraphQL; its fetches are below it. */
export function useOperationSpan(): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: async ({ contextValue }) => {
      const { span: request } = contextValue;
      if (!request) return undefined;
      return {
        responseForOperation: async ({ operation }) => {
          const type = operation.operation;
          const name = operation.name?.value;
          // A name that the client chose is an attribute: names of spans are few.
          contextValue.span = request.child(type, 'internal', {
            'graphql.operation.type': type,
            'graphql.operation.name': name,
          });
          return null;
        },
        willSendResponse: async ({ response }) => {
          if (contextValue.span === request) return;
          const errors = response.body.kind === 'single' ? response.body.singleResult.errors : undefined;
          contextValue.span?.end(undefined, errors && String(errors[0]?.extensions?.code));
        },
      };
    },
  };
}
