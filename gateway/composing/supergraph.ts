import { composeServices } from '@apollo/composition';
import { NODES, NODES_PORT } from '../../subgraphs/runtime/nodes/names';
import { nodesDocument } from '../../subgraphs/runtime/nodes/nodes-document';
import type { Service } from '../../subgraphs/runtime/system';
import { withCosts } from './field-costs';
import { withLiveFields } from './live-fields';

/** A supergraph and what composition had to say about it. */
export interface Composition {
  readonly supergraphSdl: string;
  readonly hints: readonly string[];
}

/** Composes the subgraphs of services with Apollo's composition. Throws an Error with every problem in it. */
export function composeSupergraph(services: readonly Service[]): Composition {
  const nodes = nodesDocument(services.map(({ subgraph }) => subgraph.document));
  const result = composeServices([
    ...services.map(({ name, port, subgraph }) => ({
      name,
      typeDefs: withLiveFields(subgraph, withCosts(subgraph)),
      url: `http://localhost:${port}/graphql`,
    })),
    ...(nodes ? [{ name: NODES, typeDefs: nodes, url: `http://localhost:${NODES_PORT}/graphql` }] : []),
  ]);
  if (!result.supergraphSdl)
    throw new Error(
      `The subgraphs do not compose:\n${(result.errors ?? []).map(({ message }) => `  ${message}`).join('\n')}`,
    );
  const hints = result.hints.map((hint) => `${hint.definition.code}: ${hint.message}`);
  return { supergraphSdl: `${result.supergraphSdl.trim()}\n`, hints };
}
