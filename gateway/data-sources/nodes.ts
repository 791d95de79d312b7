import { execute, type GraphQLSchema, parse } from 'graphql';
import { nodesSchema } from '../../subgraphs/runtime/nodes/find-nodes';
import type { NodeTypes } from '../executor/node-types';
import type { SubgraphClient, SubgraphError } from './subgraph-client';

/**
 * Answers the fetches of the subgraph of nodes in this process: it needs nothing but what the supergraph says of its types.
 * @param maximum nodes that are asked for at once at most
 */
export function nodesClient(types: NodeTypes, maximum: number): SubgraphClient {
  let schema: GraphQLSchema | undefined;
  return {
    prepare: ({ query, operationName }) => {
      const document = parse(query, { noLocation: true });
      return async (variableValues) => {
        schema ??= nodesSchema(new Map([...types].map(([name, { key }]) => [name, key])), maximum);
        const { data, errors } = await execute({ schema, document, operationName, variableValues });
        return { data: data ?? null, ...(errors && { errors: errors as readonly SubgraphError[] }) };
      };
    },
    close: async () => {},
  };
}
