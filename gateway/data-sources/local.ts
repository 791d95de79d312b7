import type { GraphQLDataSource } from '@apollo/gateway';
import type { SubgraphService } from '../../subgraphs/runtime/service';
import type { GatewayContext } from '../context';

/** Answers the gateway's fetches by a subgraph in this process. */
export function localDataSource(service: SubgraphService): GraphQLDataSource<GatewayContext> {
  return {
    process: async ({ request, context }) => {
      const { query = '', variables, operationName } = request;
      const result = await service.execute({ query, variables, operationName }, context);
      return { data: result.data ?? null, ...(result.errors && { errors: result.errors }) };
    },
  };
}
