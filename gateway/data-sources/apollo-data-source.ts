import type { GraphQLDataSource } from '@apollo/gateway';
import { GraphQLError } from 'graphql';
import type { GatewayContext } from '../context';
import type { SubgraphClient, SubgraphError } from './subgraph-client';

/** A subgraph as Apollo's executor takes it. */
export function apolloDataSource(client: SubgraphClient): GraphQLDataSource<GatewayContext> {
  return {
    process: async ({ request, context }) => {
      const { query = '', variables = {}, operationName } = request;
      const { data, errors } = await client.prepare({ query, operationName })(
        variables,
        context as GatewayContext,
      );
      return { data, ...(errors && { errors: errors.map(toGraphQLError) }) };
    },
  };
}

function toGraphQLError(error: SubgraphError): GraphQLError {
  if (error instanceof GraphQLError) return error;
  const { message, path, extensions } = error;
  return new GraphQLError(message, { path: path ?? null, extensions: extensions ?? {} });
}
