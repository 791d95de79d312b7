import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';

/** A place in the arguments of a field where a scalar is given: the argument, and what leads to it from there. */
export interface InputLeaf {
  readonly inputPath: readonly (string | number)[];
  readonly type: GraphQLNamedInputType;
}

type Place = GraphQLArgument | GraphQLInputField;

/** Inputs of which there are many alike, at every field and in each other. */
const CONDITIONS = /(Where|Condition)$/;

/**
 * Every place in the arguments of a field where a value of one of these scalars is given; of conditions on a type those
 * of one field.
 */
export function leavesOf(
  { args }: GraphQLField<unknown, unknown>,
  scalars: ReadonlySet<string>,
): InputLeaf[] {
  const seen = new Set<string>();
  const below = (place: Place, path: InputLeaf['inputPath'], above: readonly string[]): InputLeaf[] => {
    const type = getNamedType(place.type);
    const inputPath = [...path, place.name, ...(isListType(getNullableType(place.type)) ? [0] : [])];
    if (CONDITIONS.test(type.name)) {
      if (seen.has(type.name)) return [];
      seen.add(type.name);
    }
    if (isInputObjectType(type) && !above.includes(type.name))
      return Object.values(type.getFields()).flatMap((field) =>
        below(field, inputPath, [...above, type.name]),
      );
    return scalars.has(type.name) ? [{ inputPath, type }] : [];
  };
  return args.flatMap((argument) => below(argument, [], []));
}

const SAMPLES: Readonly<Record<string, unknown>> = {
  ID: '1',
  String: 'text',
  Int: 1,
  Float: 1,
  Boolean: true,
  Decimal: '1',
  Date: '2026-06-01',
  DateTime: '2026-06-01T00:00:00Z',
  JSON: {},
};

/** Arguments of a field: what it needs, and `value` at one place. */
export function argumentsWith(
  { args }: GraphQLField<unknown, unknown>,
  [name, ...rest]: InputLeaf['inputPath'],
  value: unknown,
): Record<string, unknown> {
  const given = args.filter((argument) => argument.name === name || isRequiredArgument(argument));
  return Object.fromEntries(
    given.map((argument) => [
      argument.name,
      argument.name === name ? placed(argument.type, rest, value) : sampleOf(argument.type),
    ]),
  );
}

/** A value of a type that has `value` where the path leads. */
function placed(type: GraphQLInputType, path: InputLeaf['inputPath'], value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const nullable = getNullableType(type);
  if (isListType(nullable)) return [placed(nullable.ofType, rest, value)];
  if (!isInputObjectType(nullable)) throw new Error(`${type} has no part ${key}`);
  const required = Object.values(nullable.getFields()).filter(isRequiredInputField);
  return {
    ...Object.fromEntries(required.map((field) => [field.name, sampleOf(field.type)])),
    [key]: placed(nullable.getFields()[key]!.type, rest, value),
  };
}

function sampleOf(type: GraphQLInputType): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return [sampleOf(nullable.ofType)];
  if (isEnumType(nullable)) return nullable.getValues()[0]!.name;
  if (!isInputObjectType(nullable)) return SAMPLES[nullable.name];
  const required = Object.values(nullable.getFields()).filter(isRequiredInputField);
  return Object.fromEntries(required.map((field) => [field.name, sampleOf(field.type)]));
}
