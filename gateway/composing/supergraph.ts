import { composeServices } from '@apollo/composition';
import type { ServiceName } from '../../platform/config';
import { SUBGRAPH_PORTS, subgraphs } from '../../subgraphs/services';

/** A supergraph and what composition had to say about it. */
export interface Composition {
  readonly supergraphSdl: string;
  readonly hints: readonly string[];
}

/** Composes the five subgraphs with Apollo's composition. Throws an Error with every problem in it. */
export function composeSupergraph(): Composition {
  const result = composeServices(
    Object.values(subgraphs).map(({ name, document }) => ({
      name,
      typeDefs: document,
      url: `http://localhost:${SUBGRAPH_PORTS[name as ServiceName]}/graphql`,
    })),
  );
  if (!result.supergraphSdl)
    throw new Error(
      `The subgraphs do not compose:\n${(result.errors ?? []).map(({ message }) => `  ${message}`).join('\n')}`,
    );
  const hints = result.hints.map((hint) => `${hint.definition.code}: ${hint.message}`);
  return { supergraphSdl: `${result.supergraphSdl.trim()}\n`, hints };
}
