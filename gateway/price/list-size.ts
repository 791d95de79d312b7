import { type FieldNode, valueFromASTUntyped } from 'graphql';
import type { ListSize } from './field-prices';

/** Values by name: variables as they were coerced, or arguments. */
export type Values = Readonly<Record<string, unknown>>;

/** What a field's items are when it is no list. */
export const ONE: ListSize = { assumed: 1, slicing: [], sized: new Set() };

/** The arguments of a field, with the values of its variables. */
export function argumentsOf({ arguments: given = [] }: FieldNode, variables: Values): Values {
  return Object.fromEntries(
    given.map(({ name, value }) => [
      name.value,
      valueFromASTUntyped(value, variables as Record<string, unknown>),
    ]),
  );
}

/** How long a list is under its arguments. */
export function sizeOf({ slicing, assumed }: ListSize, args: Values): number {
  let size: number | undefined;
  for (const name of slicing) {
    const value = args[name];
    const given = Array.isArray(value) ? value.length : typeof value === 'number' ? value : undefined;
    if (given !== undefined) size = Math.max(size ?? 0, given, 0);
  }
  return size ?? assumed;
}

/** Adds to what is counted under a name. */
export function add(to: Map<string, number>, name: string, count: number): void {
  to.set(name, (to.get(name) ?? 0) + count);
}

/** The name under which most is counted. */
export function largest(of: ReadonlyMap<string, number>): string | undefined {
  let found: string | undefined;
  let most = 0;
  for (const [name, count] of of)
    if (count > most) {
      found = name;
      most = count;
    }
  return found;
}
