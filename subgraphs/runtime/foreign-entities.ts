import { type DocumentNode, type GraphQLSchema, getNullableType, isObjectType, Kind } from 'graphql';
import { entity } from './entities';
import { type EntityTables, isKeyedBy } from './entity-keys';

/**
 * Resolves the fields that name an entity of another service and have no resolver of their own by its id, which the row
 * has: `owner: Employee` by `ownerId`. They throw where a row has no such property, null or not.
 * @param own the entities of this service
 */
export function resolveForeignEntities(
  schema: GraphQLSchema,
  { definitions }: DocumentNode,
  own: EntityTables,
): void {
  const foreign = new Set(
    definitions.flatMap((of) =>
      of.kind === Kind.OBJECT_TYPE_DEFINITION && isKeyedBy(of, 'id') && !own[of.name.value]
        ? [of.name.value]
        : [],
    ),
  );
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const target = getNullableType(field.type);
      if (field.resolve || !isObjectType(target) || !foreign.has(target.name)) continue;
      field.resolve = referenceTo(target.name, field.name);
    }
  }
}

/** A payload may have the entity itself, under the name of the field. */
function referenceTo(type: string, field: string) {
  const id = `${field}Id`;
  return (row: Readonly<Record<string, unknown>>): unknown => {
    if (id in row) return entity(type, row[id] as string | null);
    if (field in row) return row[field];
    throw new Error(`a row that ${field} is asked of has no ${id}`);
  };
}
