import type { FieldNode } from 'graphql';

/** Whether a field asks for the schema. */
export function isIntrospection({ name }: FieldNode): boolean {
  return name.value === '__schema' || name.value === '__type';
}

/** Whether a field is one that every graph has, and that the gateway answers at the root by itself. */
export function isMetaField(field: FieldNode): boolean {
  return field.name.value === '__typename' || isIntrospection(field);
}
