import {
  type ConstDirectiveNode,
  type DocumentNode,
  type EnumTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type UnionTypeDefinitionNode,
} from 'graphql';
import { namedType } from '../../subgraphs/runtime/connections';
import type { NodeKey } from '../../subgraphs/runtime/nodes/find-nodes';
import { NODE, NODES } from '../../subgraphs/runtime/nodes/names';
import { SEARCH_RESULT } from '../../subgraphs/runtime/search/names';
import { directiveArgument } from './field-sets';

/** What is known of a type that has nodes. */
export interface NodeType {
  /** The service that knows which of them there are, and who may see them. */
  readonly service: string;
  readonly key: NodeKey;
}

/** The types of a supergraph whose things are found by `node`, by name; empty where there is no such field. */
export type NodeTypes = ReadonlyMap<string, NodeType>;

/** Reads from a supergraph which types have nodes. */
export function nodeTypes({ definitions }: DocumentNode): NodeTypes {
  const graphs = definitions.find(
    (of): of is EnumTypeDefinitionNode =>
      of.kind === Kind.ENUM_TYPE_DEFINITION && of.name.value === 'join__Graph',
  );
  const nameOf = new Map(
    graphs?.values?.map(({ name, directives = [] }) => [
      name.value,
      directives.map((directive) => text(directive, 'join__graph', 'name')).find(Boolean),
    ]),
  );
  const types = new Map<string, NodeType>();
  for (const definition of definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    const implementing = (definition.directives ?? [])
      .filter((directive) => text(directive, 'join__implements', 'interface') === NODE)
      .map((directive) => nameOf.get(text(directive, 'join__implements', 'graph') ?? ''));
    const service = implementing.find((name) => name !== NODES);
    if (!service || !implementing.includes(NODES)) continue;
    types.set(definition.name.value, { service, key: keyOf(definition, nameOf) });
  }
  return types;
}

/** The types of a supergraph that are searched, in order; none where nothing is. */
export function searchedIn({ definitions }: DocumentNode): string[] {
  const found = definitions.find(
    (of): of is UnionTypeDefinitionNode =>
      of.kind === Kind.UNION_TYPE_DEFINITION && of.name.value === SEARCH_RESULT,
  );
  return (found?.types ?? []).map(({ name }) => name.value).sort();
}

/** The key by which the subgraph of nodes refers to a type. */
function keyOf(
  { fields = [], directives = [] }: ObjectTypeDefinitionNode,
  nameOf: ReadonlyMap<string, string | undefined>,
): NodeKey {
  const named = directives.find(
    (directive) => nameOf.get(text(directive, 'join__type', 'graph') ?? '') === NODES,
  );
  return (named ? (text(named, 'join__type', 'key') ?? '') : '').split(/\s+/).flatMap((name) => {
    const field = fields.find((candidate) => candidate.name.value === name);
    return field ? [{ field: name, type: namedType(field.type) }] : [];
  });
}

function text(directive: ConstDirectiveNode, name: string, argument: string): string | undefined {
  const value = directiveArgument(directive, name, argument);
  return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : undefined;
}
