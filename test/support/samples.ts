import {
  astFromValue,
  type GraphQLField,
  getNamedType,
  isEnumType,
  isRequiredArgument,
  print,
} from 'graphql';

/** Values for arguments. */
export interface Samples {
  /** `Type.field` → values of its arguments. */
  readonly fields: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Argument → its value in every other field. */
  readonly arguments: Readonly<Record<string, unknown>>;
}

/**
 * The arguments of a field as they are written in an operation: those that have a sample. Throws an Error that names a
 * required argument without one.
 */
export function writtenArguments(
  path: string,
  field: GraphQLField<unknown, unknown>,
  samples: Samples,
  pageSize: number,
): string {
  const known = { ...samples.arguments, first: pageSize, ...samples.fields[path] } as Record<string, unknown>;
  const written = field.args.flatMap((argument) => {
    const value = known[argument.name];
    if (value !== undefined) return `${argument.name}: ${print(astFromValue(value, argument.type)!)}`;
    if (!isRequiredArgument(argument)) return [];
    const type = getNamedType(argument.type);
    // What groups are of: any of what there is.
    if (isEnumType(type)) return `${argument.name}: ${type.getValues()[0]!.name}`;
    throw new Error(`${path} needs the argument "${argument.name}": give a sample of it`);
  });
  return written.length > 0 ? `(${written.join(', ')})` : '';
}
