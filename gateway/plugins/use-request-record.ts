import type { ApolloServerPlugin } from '@apollo/server';
import type { GatewayContext } from '../context';

/** Writes into the record of a request what became of its operation. */
export function useRequestRecord(): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ contextValue: { record, viewer }, operation, response: { body } }) => {
        if (!record) return;
        record.viewer = viewer;
        if (operation) record.operation = { type: operation.operation, name: operation.name?.value };
        const errors = body.kind === 'single' ? body.singleResult.errors : undefined;
        if (errors) record.errors = errors.map(({ extensions }) => String(extensions?.code));
      },
    }),
  };
}
