import { type DocumentNode, Kind, parse, print, visit } from 'graphql';
import type { RequiredField } from './planning-supergraph';
import { responseName } from './response-names';

/** An operation that the planner wrote, as the subgraph understands it. */
export interface SubgraphDocument {
  readonly query: string;
  readonly document: DocumentNode;
}

/** Replaces the stand-ins of the planning supergraph by the fields that they stand for, under the stand-in's name. */
export function subgraphDocument(
  operation: string,
  required: ReadonlyMap<string, RequiredField>,
): SubgraphDocument {
  const planned = parse(operation, { noLocation: true });
  let replaced = false;
  const document = visit(planned, {
    Field: (field) => {
      const standsFor = required.get(field.name.value);
      if (!standsFor) return undefined;
      replaced = true;
      return {
        ...field,
        alias: { kind: Kind.NAME, value: responseName(field) },
        name: { kind: Kind.NAME, value: standsFor.name },
        arguments: standsFor.arguments,
      };
    },
  });
  return replaced ? { query: print(document), document } : { query: operation, document: planned };
}
