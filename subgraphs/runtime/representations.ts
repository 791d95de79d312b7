import {
  type DocumentNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  Kind,
} from 'graphql';
import { failure } from '../../platform/errors';
import { resolvableKeys } from './entity-keys';
import { isId } from './ids';

type Representation = Readonly<Record<string, unknown>>;

type Resolve = (representation: Representation, context: unknown, info: never) => unknown;

/** What is known of the entities of one type before any of them is asked for. */
interface Entity {
  readonly name: string;
  /** The fields of each key that it can be asked for by. */
  readonly keys: readonly (readonly string[])[];
  /** Those of them that are ids. */
  readonly ids: readonly string[];
  readonly resolve: Resolve;
}

/**
 * Has each representation of `_entities` answered for itself: one that names no entity of this service, lacks its key or
 * has no ids in it is an error at its own place, and costs no other. What is looked up of a type for that is found once.
 */
export function guardRepresentations(schema: GraphQLSchema, document: DocumentNode): void {
  const field = schema.getQueryType()?.getFields()._entities as GraphQLField<unknown, unknown> | undefined;
  if (!field?.resolve) return;
  const { resolve } = field;
  const byApollo: Resolve = (representation, context, info) =>
    (resolve(null, { representations: [representation] }, context, info) as unknown[])[0];
  const entities = entitiesOf(schema, document, byApollo);
  const answer = (representation: Representation, context: unknown, info: never): unknown => {
    try {
      const entity = entities.get(representation?.__typename as string);
      if (!entity) throw failure('BAD_USER_INPUT', 'A representation names no entity of this service.');
      return entity.resolve(inOneForm(entity, representation), context, info);
    } catch (error) {
      // Execution takes an Error in a list as the error of that item alone.
      return error;
    }
  };
  field.resolve = (_, { representations }, context, info) =>
    (representations as readonly Representation[]).map((one) => answer(one, context, info as never));
}

/** The representation with its ids as texts. Throws BAD_USER_INPUT or BAD_ID for what cannot be looked up. */
function inOneForm({ name, keys, ids }: Entity, representation: Representation): Representation {
  if (!keys.some((key) => hasAll(representation, key)))
    throw failure('BAD_USER_INPUT', `A representation of ${name} lacks its key.`);
  let known = representation;
  for (const field of ids) {
    const given = representation[field];
    if (given === undefined || given === null) continue;
    const id = String(given);
    if (!isId(id)) throw failure('BAD_ID', `\`${field}\` of a representation of ${name} is not an id.`);
    if (given !== id) known = { ...known, [field]: id };
  }
  return known;
}

function hasAll(representation: Representation, key: readonly string[]): boolean {
  for (const field of key)
    if (representation[field] === undefined || representation[field] === null) return false;
  return true;
}

/** The entities of a service by the name of their type. */
function entitiesOf(
  schema: GraphQLSchema,
  { definitions }: DocumentNode,
  byApollo: Resolve,
): ReadonlyMap<string, Entity> {
  const entities = new Map<string, Entity>();
  for (const definition of definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    const name = definition.name.value;
    const type = schema.getType(name);
    const keys = resolvableKeys(definition).map((key) => key.split(/\s+/));
    if (keys.length === 0 || !isObjectType(type)) continue;
    const fields = type.getFields();
    const ids = [...new Set(keys.flat())].filter((field) => {
      const of = fields[field];
      return of && getNamedType(of.type).name === 'ID';
    });
    entities.set(name, { name, keys, ids, resolve: resolverOf(type) ?? byApollo });
  }
  return entities;
}

/**
 * Finds an entity as Apollo's resolver does, and says what it is: by one promise where that makes three. Undefined of a
 * type that has nothing to find one by.
 */
function resolverOf(type: GraphQLObjectType): Resolve | undefined {
  const { apollo } = type.extensions as { readonly apollo?: { subgraph?: { resolveReference?: Resolve } } };
  const find = apollo?.subgraph?.resolveReference;
  if (!find) return undefined;
  const typed = (row: unknown): unknown => withType(row, type.name);
  return (representation, context, info) => {
    const found = find(representation, context, info);
    return found instanceof Promise ? found.then(typed) : typed(found);
  };
}

/** Says what a row is; one that says something else of itself is copied. */
function withType(row: unknown, name: string): unknown {
  if (typeof row !== 'object' || row === null) return row;
  const known = row as { __typename?: unknown };
  if (known.__typename === undefined) known.__typename = name;
  return known.__typename === name ? row : { ...row, __typename: name };
}
