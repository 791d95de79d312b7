import { type FieldNode, type FragmentDefinitionNode, GraphQLError, type SelectionSetNode } from 'graphql';
import { fieldsNamed, selectionsBelow } from './fields-named';
import { responseName } from './response-names';
import { isObject, type ResultObject } from './result-tree';

/** What a client selected, whatever type it is of. */
export interface ClientSelection {
  readonly selectionSet: SelectionSetNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** What the client called a field, by its name in the plan, where that differs. */
  readonly clientNames: ReadonlyMap<string, string>;
  /** Names of the fields that clients do not see. */
  readonly hiddenNames: ReadonlySet<string>;
}

/**
 * The errors that concern a client. A service that knows several types by their interface alone is asked of each what was
 * selected of any of them: what fails of a type that it was not selected of is nothing to the client. What the plan itself
 * needed, and no client selected, remains: it tells why something else is null.
 */
export function selectedErrors(
  errors: readonly GraphQLError[],
  data: ResultObject | null,
  selection: ClientSelection,
): readonly GraphQLError[] {
  const visible = errors.map((error) => visibleError(error, selection));
  if (!data) return visible;
  return visible.filter(({ path }) => !path || !isOfOtherType(path, data, selection));
}

/** The error of something that clients do not see, as one of what they have selected and it is for. */
function visibleError(error: GraphQLError, selection: ClientSelection): GraphQLError {
  const { path, message, extensions, originalError } = error;
  const visible = path && visiblePath(path, selection);
  if (visible === path) return error;
  return new GraphQLError(message, { path: visible, extensions, originalError });
}

function visiblePath(
  path: readonly (string | number)[],
  { selectionSet, fragments, clientNames, hiddenNames }: ClientSelection,
): readonly (string | number)[] {
  if (!path.some((key) => hiddenNames.has(String(key)))) return path;
  let selectionSets: readonly SelectionSetNode[] = [selectionSet];
  const nameOf = (field: FieldNode) => clientNames.get(responseName(field)) ?? responseName(field);
  for (const [depth, key] of path.entries()) {
    if (typeof key !== 'string') continue;
    const fields = fieldsNamed(key, selectionSets, fragments, nameOf);
    if (fields.length === 0 && hiddenNames.has(key)) return path.slice(0, depth);
    selectionSets = selectionsBelow(fields);
  }
  return path;
}

/** Whether a place is absent from the data though the client has selected it of another type. */
function isOfOtherType(
  path: readonly (string | number)[],
  data: ResultObject,
  { selectionSet, fragments, clientNames }: ClientSelection,
): boolean {
  let value: unknown = data;
  let selectionSets: readonly SelectionSetNode[] = [selectionSet];
  const nameOf = (field: FieldNode) => clientNames.get(responseName(field)) ?? responseName(field);
  for (const key of path) {
    if (typeof key === 'string') {
      const fields = fieldsNamed(key, selectionSets, fragments, nameOf);
      if (isObject(value) && !Object.hasOwn(value, key)) return fields.length > 0;
      selectionSets = selectionsBelow(fields);
    }
    if (value === null || typeof value !== 'object') return false;
    value = (value as ResultObject)[key];
  }
  return false;
}
