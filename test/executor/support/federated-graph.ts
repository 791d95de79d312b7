import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { execute, type GraphQLSchema, parse } from 'graphql';
import type { SubgraphClient, SubgraphResult } from '../../../gateway/data-sources/subgraph-client';
import { databaseVariables, readVariables } from '../../../platform/config';
import { Operations } from '../../../subgraphs/runtime/operations';
import { limitsFrom } from '../../../subgraphs/runtime/service';

/** A subgraph in memory. */
export interface SubgraphDefinition {
  readonly name: string;
  readonly sdl: string;
  readonly resolvers: Readonly<Record<string, unknown>>;
}

/** A supergraph and the schemas of its subgraphs by name. */
export interface FederatedGraph {
  readonly supergraphSdl: string;
  readonly schemas: ReadonlyMap<string, GraphQLSchema>;
}

/** Composes subgraphs. Throws when they do not compose. */
export function federatedGraph(definitions: readonly SubgraphDefinition[]): FederatedGraph {
  const composed = composeServices(
    definitions.map(({ name, sdl }) => ({ name, url: `http://${name}`, typeDefs: parse(sdl) })),
  );
  if (composed.errors) throw new Error(composed.errors.map(({ message }) => message).join('\n'));
  return { supergraphSdl: composed.supergraphSdl, schemas: schemasOf(definitions) };
}

/** The schemas of subgraphs by name. */
export function schemasOf(definitions: readonly SubgraphDefinition[]): Map<string, GraphQLSchema> {
  return new Map(
    definitions.map(({ name, sdl, resolvers }) => [
      name,
      buildSubgraphSchema({ typeDefs: parse(sdl), resolvers: resolvers as never }),
    ]),
  );
}

/** A subgraph that graphql-js executes, as behind HTTP: every answer is new. */
export function plainClient(schema: GraphQLSchema): SubgraphClient {
  return {
    prepare: ({ query, operationName }) => {
      const document = parse(query);
      return async (variableValues, contextValue) =>
        asSent(await execute({ schema, document, variableValues, operationName, contextValue }));
    },
    close: async () => {},
  };
}

/** What operations may be by default. */
export const operationLimits = limitsFrom(readVariables(databaseVariables, {})).operations;

/** A subgraph whose operations are compiled from their first use on, as in process. */
export function compiledClient(schema: GraphQLSchema): SubgraphClient {
  const operations = new Operations(schema, operationLimits, 0);
  return {
    prepare:
      ({ query, operationName }) =>
      async (variableValues, contextValue) => {
        const operation = operations.get(query, operationName);
        const { data, errors } = await operation.execute({ variableValues, contextValue });
        return { data: data ?? null, ...(errors && { errors }) };
      },
    close: async () => {},
  };
}

/** A result as it arrives over a network. */
export function asSent(result: object): SubgraphResult {
  return { data: null, ...JSON.parse(JSON.stringify(result)) };
}
