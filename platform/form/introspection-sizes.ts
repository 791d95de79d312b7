import {
  type GraphQLInputObjectType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';

/** How long the lists are that introspection answers with, on average, by the name of the field. */
export type IntrospectionSizes = ReadonlyMap<string, number>;

/** Sizes where nothing is told of the schema. */
export const NO_INTROSPECTION: IntrospectionSizes = new Map();

/** The lengths of the lists in what a schema says of itself. */
export function introspectionSizes(schema: GraphQLSchema): IntrospectionSizes {
  const types = Object.values(schema.getTypeMap());
  const fieldsOf = (type: GraphQLNamedType) =>
    isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
  const fields = types.flatMap(fieldsOf);
  // Types with many fields are named by many fields; and who asks for one type asks for the largest.
  const reached = average(fields.map(({ type }) => fieldsOf(getNamedType(type)).length));
  const largest = Math.max(1, ...types.map((type) => fieldsOf(type).length));
  return new Map([
    ['types', types.length],
    ['directives', schema.getDirectives().length],
    ['fields', reached],
    ['inputFields', average(types.map((type) => (isInputObjectType(type) ? fieldCount(type) : 0)))],
    ['enumValues', average(types.map((type) => (isEnumType(type) ? type.getValues().length : 0)))],
    ['args', average(fields.map(({ args }) => args.length))],
    [
      'possibleTypes',
      average(types.map((type) => (isAbstractType(type) ? schema.getPossibleTypes(type).length : 0))),
    ],
    ['__type', largest / reached],
    // One type in two or so is a list of others, or one that may not be null.
    ['ofType', 0.5],
  ]);
}

const fieldCount = (type: GraphQLInputObjectType) => Object.keys(type.getFields()).length;

/** How many values a field of introspection answers with for one object. */
export function valuesOfEach(sizes: IntrospectionSizes, field: string): number {
  return sizes.get(field) ?? 1;
}

/** At least 1: what is not there is asked for all the same. */
function average(counts: readonly number[]): number {
  const sum = counts.reduce((total, length) => total + length, 0);
  return Math.max(1, sum / Math.max(1, counts.length));
}
