import {
  type DocumentNode,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
} from 'graphql';
import { failure } from '../../platform/errors';
import { resolvableKeys } from './entity-keys';
import { isId } from './ids';

type Representation = Readonly<Record<string, unknown>>;

/**
 * Has each representation of `_entities` answered for itself: one that names no entity of this service, lacks its key or
 * has no ids in it is an error at its own place, and costs no other.
 */
export function guardRepresentations(schema: GraphQLSchema, document: DocumentNode): void {
  const field = schema.getQueryType()?.getFields()._entities as GraphQLField<unknown, unknown> | undefined;
  if (!field?.resolve) return;
  const { resolve } = field;
  const keys = keysByType(document);
  const answer = (representation: Representation, ...rest: [context: unknown, info: never]): unknown => {
    try {
      const representations = [inOneForm(schema, keys, representation)];
      return (resolve(null, { representations }, ...rest) as unknown[])[0];
    } catch (error) {
      // Execution takes an Error in a list as the error of that item alone.
      return error;
    }
  };
  field.resolve = (_, { representations }, context, info) =>
    (representations as readonly Representation[]).map((one) => answer(one, context, info as never));
}

/** The representation with its ids as texts. Throws BAD_USER_INPUT or BAD_ID for what cannot be looked up. */
function inOneForm(schema: GraphQLSchema, keys: Keys, representation: Representation): Representation {
  const { __typename: name } = (representation ?? {}) as Representation;
  const type = typeof name === 'string' ? schema.getType(name) : undefined;
  const ofType = keys.get(String(name));
  if (!ofType || !(isObjectType(type) || isInterfaceType(type)))
    throw failure('BAD_USER_INPUT', 'A representation names no entity of this service.');
  const isGiven = (field: string) => representation[field] !== undefined && representation[field] !== null;
  if (!ofType.some((key) => key.every(isGiven)))
    throw failure('BAD_USER_INPUT', `A representation of ${name} lacks its key.`);
  let known = representation;
  for (const field of new Set(ofType.flat())) {
    const definition = type.getFields()[field];
    if (!definition || getNamedType(definition.type).name !== 'ID' || !isGiven(field)) continue;
    const id = String(representation[field]);
    if (!isId(id)) throw failure('BAD_ID', `\`${field}\` of a representation of ${name} is not an id.`);
    if (representation[field] !== id) known = { ...known, [field]: id };
  }
  return known;
}

/** The fields of each key that an entity can be asked for by, by type. */
type Keys = ReadonlyMap<string, readonly (readonly string[])[]>;

function keysByType(document: DocumentNode): Keys {
  return new Map(
    document.definitions.flatMap((definition) => {
      if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return [];
      const keys = resolvableKeys(definition).map((key) => key.split(/\s+/));
      return keys.length > 0 ? [[definition.name.value, keys]] : [];
    }),
  );
}
