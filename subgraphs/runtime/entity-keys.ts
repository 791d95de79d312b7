import { type DirectiveNode, type DocumentNode, Kind, type ObjectTypeDefinitionNode } from 'graphql';
import { type AnyTable, metaOf } from '../../citus';
import { type Distribution, placementOf } from '../../citus/distribution';

/** Entity → the table behind it. */
export type EntityTables = Readonly<Record<string, AnyTable>>;

/**
 * Refuses an entity of a distributed table that can be asked for by a key without the distribution column: every
 * fetch of it would ask every shard. Throws an Error that names the key to write.
 */
export function checkEntityKeys(
  service: string,
  document: DocumentNode,
  distribution: Distribution,
  entities: EntityTables,
): void {
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    const keys = resolvableKeys(definition);
    const entity = entities[definition.name.value];
    if (!entity || keys.length === 0) continue;
    const { name: table, columns } = metaOf(entity);
    const placement = placementOf(distribution, table);
    if (placement?.kind !== 'distributed') continue;
    const field = Object.values(columns).find(({ name }) => name === placement.column)?.property;
    for (const key of keys) {
      if (field && key.split(/\s+/).includes(field)) continue;
      throw new Error(
        `${service}: ${definition.name.value} @key(fields: "${key}") lacks "${field ?? placement.column}", the field of ` +
          `${placement.column} by which ${table} is distributed; every fetch of it would ask every shard. ` +
          `Write @key(fields: "${field ?? placement.column} ${key}"), or make it resolvable: false.`,
      );
    }
  }
}

/** The field sets of the keys by which an entity can be asked for. */
export function resolvableKeys(type: ObjectTypeDefinitionNode): string[] {
  return keysOf(type).flatMap(({ fields, isResolvable }) => (isResolvable ? [fields] : []));
}

/** Whether a type is an entity with that key, here or elsewhere. */
export const isKeyedBy = (type: ObjectTypeDefinitionNode, key: string): boolean =>
  keysOf(type).some(({ fields }) => fields === key);

function keysOf({ directives = [] }: ObjectTypeDefinitionNode) {
  return directives
    .filter(({ name }) => name.value === 'key')
    .flatMap((directive) => {
      const fields = argument(directive, 'fields');
      const resolvable = argument(directive, 'resolvable');
      const isResolvable = resolvable?.kind !== Kind.BOOLEAN || resolvable.value;
      return fields?.kind === Kind.STRING ? [{ fields: fields.value.trim(), isResolvable }] : [];
    });
}

function argument(directive: DirectiveNode, name: string) {
  return directive.arguments?.find((candidate) => candidate.name.value === name)?.value;
}

/**
 * Refuses a field that can never be null where it can fail though nothing is wrong with the data: a root field, whose error
 * would take everything beside it along, the answers of all other services to a query, and what the mutations before it
 * have done; and one that takes arguments, where what is wrong in them would cost all of its object. Throws an Error that
 * names the field.
 */
export function checkNullableFields(service: string, document: DocumentNode): void {
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    const type = definition.name.value;
    const isRoot = type === 'Query' || type === 'Mutation';
    for (const { name, type: of, arguments: takes = [] } of definition.fields ?? []) {
      if (of.kind !== Kind.NON_NULL_TYPE || (!isRoot && takes.length === 0)) continue;
      const lost = isRoot
        ? 'is non-null; where it fails, nothing else could be answered beside it'
        : `takes arguments and is non-null; where they are refused, nothing of its ${type} could be answered`;
      throw new Error(`${service}: ${type}.${name.value} ${lost}. Make it nullable.`);
    }
  }
}
