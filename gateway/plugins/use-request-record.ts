import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError, OperationDefinitionNode } from 'graphql';
import type { GatewayContext } from '../context';

/** Writes into the record of a request what became of its operation. */
export function useRequestRecord(): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ contextValue, operation, response: { body } }) =>
        recordOperation(
          contextValue,
          operation,
          body.kind === 'single' ? body.singleResult.errors : undefined,
        ),
    }),
  };
}

/** The same of an operation that is answered without plugins. */
export function recordOperation(
  { record, viewer }: GatewayContext,
  operation: OperationDefinitionNode | undefined,
  errors: readonly GraphQLFormattedError[] | undefined,
): void {
  if (!record) return;
  record.viewer = viewer;
  if (operation) record.operation = { type: operation.operation, name: operation.name?.value };
  if (errors) record.errors = errors.map(({ extensions }) => String(extensions?.code));
}
