import { execute, type GraphQLSchema, parse } from 'graphql';
import { type NodesLimits, nodesSchema } from '../../subgraphs/runtime/nodes/find-nodes';
import type { NodeTypes } from '../executor/node-types';
import type { SubgraphClient, SubgraphError } from './subgraph-client';

/**
 * Answers the fetches of the subgraph of nodes in this process: it needs nothing but what the supergraph says of its types.
 * @param searched the types that are searched
 */
export function nodesClient(
  types: NodeTypes,
  searched: readonly string[],
  limits: NodesLimits,
): SubgraphClient {
  let schema: GraphQLSchema | undefined;
  return {
    prepare: ({ query, operationName }) => {
      const document = parse(query, { noLocation: true });
      return async (variableValues) => {
        schema ??= nodesSchema(
          { types: new Map([...types].map(([name, { key }]) => [name, key])), searched },
          limits,
        );
        const { data, errors } = await execute({ schema, document, operationName, variableValues });
        return { data: data ?? null, ...(errors && { errors: errors as readonly SubgraphError[] }) };
      };
    },
    close: async () => {},
  };
}
