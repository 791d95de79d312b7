import type { ApolloServerPlugin } from '@apollo/server';

/** GraphQL over HTTP's status for an answer that has errors beside `data`, null or not. */
export const PARTIAL_SUCCESS = 294;

/** Marks answers with errors beside data, for those who see the status of GraphQL's own media type. */
export function usePartialSuccess(): ApolloServerPlugin {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ response: { body, http } }) => {
        if (body.kind !== 'single' || (http.status ?? 200) !== 200) return;
        const { data, errors } = body.singleResult;
        if (data !== undefined && errors && errors.length > 0) http.status = PARTIAL_SUCCESS;
      },
    }),
  };
}
