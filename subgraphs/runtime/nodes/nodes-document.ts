import { type DocumentNode, Kind, type ObjectTypeDefinitionNode, parse } from 'graphql';
import { namedType } from '../connections';
import { resolvableKeys } from '../entity-keys';
import { searchedTypes, searchRootField, searchTypes } from '../search/search-document';
import type { NodeKey } from './find-nodes';
import { NODE, NODE_ID } from './names';

/** Scalars that every schema has, of those that keys consist of. */
const BUILT_IN = new Set(['ID', 'String', 'Int']);

/** The key of each type that has nodes, of the SDL of all services. */
export function nodeKeys(documents: readonly DocumentNode[]): Map<string, NodeKey> {
  return new Map(
    documents.flatMap(({ definitions }) =>
      definitions.flatMap((type) =>
        type.kind === Kind.OBJECT_TYPE_DEFINITION && type.interfaces?.some(({ name }) => name.value === NODE)
          ? [[type.name.value, keyOf(type)] as const]
          : [],
      ),
    ),
  );
}

function keyOf(type: ObjectTypeDefinitionNode): NodeKey {
  const [key = ''] = resolvableKeys(type);
  return key.split(/\s+/).map((name) => {
    const field = type.fields?.find((candidate) => candidate.name.value === name);
    if (!field) throw new Error(`${type.name.value} has no field ${name}, of which its key consists`);
    return { field: name, type: namedType(field.type) };
  });
}

/**
 * The SDL of the subgraph that finds things of all services: it makes of an id a reference to the thing, which its service
 * then answers for, and of a search one list of what each service has found. Undefined where no service has a node.
 * @param documents the SDL of each service
 */
export function nodesDocument(documents: readonly DocumentNode[]): DocumentNode | undefined {
  const nodes = [...nodeKeys(documents)];
  if (nodes.length === 0) return undefined;
  const searched = searchedTypes(documents);
  const used = new Set(nodes.flatMap(([, key]) => key.map(({ type }) => type)));
  const types = nodes.map(([name, key]) => {
    const fields = key.map(({ field, type }) => `${field}: ${type}!`);
    return `type ${name} implements ${NODE} @key(fields: "${key.map(({ field }) => field).join(' ')}", resolvable: false) {
      ${fields.join(' ')} ${NODE_ID}: ID! @shareable
    }`;
  });
  return parse(`
    extend schema
      @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@listSize", "@cost", "@external", "@inaccessible", "@requires"])
    interface ${NODE} { ${NODE_ID}: ID! }
    type Query {
      "The thing with this \`${NODE_ID}\`; null when there is none, or none that the viewer may see."
      node("As it was given as \`${NODE_ID}\`." id: ID!): ${NODE}
      "The things with these, in the order asked for; null for each that is unknown, or not for the viewer to see."
      nodes("As they were given as \`${NODE_ID}\`." ids: [ID!]!): [${NODE}] @listSize(assumedSize: 200)
      ${searched.length > 0 ? searchRootField : ''}
    }
    ${searched.length > 0 ? searchTypes(searched) : ''}
    ${[...used]
      .filter((name) => !BUILT_IN.has(name))
      .map((name) => `scalar ${name}`)
      .join('\n')}
    ${types.join('\n')}`);
}
