import {
  type DocumentNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type NamedTypeNode,
  type ObjectTypeDefinitionNode,
  parse,
} from 'graphql';
import { there } from '../../../platform/there';
import { resolvableKeys } from '../entity-keys';
import { NODE, NODE_ID } from './names';
import { nodeId } from './node-id';

const [NODE_INTERFACE, SAMPLE] = parse(`
  "Whatever has an id among all things of the graph."
  interface ${NODE} {
    "Id among all things of the graph, of whatever type: \`node\` finds it by this."
    ${NODE_ID}: ID!
  }
  type Sample implements ${NODE} {
    "Id among all things of the graph, of whatever type: \`node\` finds it by this."
    ${NODE_ID}: ID! @shareable
  }`).definitions as [InterfaceTypeDefinitionNode, ObjectTypeDefinitionNode];

/** Makes nodes of the entities that a service has tables of: each gets the field \`nodeId\` behind its key. */
export function expandNodes(service: string, document: DocumentNode, entities: object): DocumentNode {
  let found = false;
  const definitions = document.definitions.map((definition) => {
    const key = definition.kind === Kind.OBJECT_TYPE_DEFINITION ? nodeKey(definition, entities) : undefined;
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION || !key) return definition;
    const { name, fields = [], interfaces = [] } = definition;
    if (fields.some((field) => field.name.value === NODE_ID))
      throw new Error(
        `${service}: ${name.value}.${NODE_ID} is what every node has: call the field something else.`,
      );
    found = true;
    const behindKey = 1 + Math.max(...key.map((of) => fields.findIndex((field) => field.name.value === of)));
    return {
      ...definition,
      interfaces: [...interfaces, there(SAMPLE.interfaces?.[0]) satisfies NamedTypeNode],
      fields: fields.toSpliced(behindKey, 0, there(SAMPLE.fields?.[0]) satisfies FieldDefinitionNode),
    };
  });
  return found ? { ...document, definitions: [NODE_INTERFACE, ...definitions] } : document;
}

/** Resolvers of \`nodeId\`, by type. */
export function nodeResolvers(document: DocumentNode, entities: object) {
  return Object.fromEntries(
    document.definitions.flatMap((definition) => {
      if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return [];
      const type = definition.name.value;
      const fields = nodeKey(definition, entities);
      if (!fields) return [];
      const resolve = (row: Readonly<Record<string, unknown>>) =>
        nodeId({ type, key: fields.map((field) => String(row[field])) });
      return [[type, { [NODE_ID]: resolve }] as const];
    }),
  );
}

/** The fields of the key by which a node is named; undefined for what is none. */
function nodeKey(definition: ObjectTypeDefinitionNode, entities: object): string[] | undefined {
  if (!Object.hasOwn(entities, definition.name.value)) return undefined;
  return resolvableKeys(definition)[0]?.split(/\s+/);
}
