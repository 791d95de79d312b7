import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Supergraph } from '@apollo/federation-internals';
import type { GraphQLSchema } from 'graphql';

/** The supergraph that the gateway serves: composed from the subgraphs by `npm run compose`, and committed. */
export const SUPERGRAPH_FILE = join(__dirname, 'supergraph.graphql');

/** Reads a supergraph. Throws an Error that names the file when it is not there. */
export function readSupergraph(file = SUPERGRAPH_FILE): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Error(`The supergraph ${file} cannot be read.`, { cause: error });
  }
}

/** The schema that clients see of a supergraph. */
export function clientSchema(supergraph: Supergraph | string): GraphQLSchema {
  const built = typeof supergraph === 'string' ? Supergraph.build(supergraph) : supergraph;
  return built.apiSchema().toGraphQLJSSchema({ includeDefer: true });
}
