import { type FragmentDefinitionNode, type GraphQLError, Kind, type SelectionSetNode } from 'graphql';
import { responseName } from './response-names';
import { isObject, type ResultObject } from './result-tree';

/** What a client selected, whatever type it is of. */
export interface ClientSelection {
  readonly selectionSet: SelectionSetNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** What the client called a field, by its name in the plan, where that differs. */
  readonly clientNames: ReadonlyMap<string, string>;
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
  if (!data) return errors;
  return errors.filter(({ path }) => !path || !isOfOtherType(path, data, selection));
}

/** Whether a place is absent from the data though the client has selected it of another type. */
function isOfOtherType(
  path: readonly (string | number)[],
  data: ResultObject,
  { selectionSet, fragments, clientNames }: ClientSelection,
): boolean {
  let value: unknown = data;
  let selectionSets: readonly SelectionSetNode[] = [selectionSet];
  for (const key of path) {
    if (typeof key === 'string') {
      const below = selectedBelow(key, selectionSets, fragments, clientNames);
      if (isObject(value) && !Object.hasOwn(value, key)) return below !== undefined;
      selectionSets = below ?? [];
    }
    if (value === null || typeof value !== 'object') return false;
    value = (value as ResultObject)[key];
  }
  return false;
}

/** The selections of the fields of this response name; undefined where there is no such field. */
function selectedBelow(
  name: string,
  selectionSets: readonly SelectionSetNode[],
  fragments: ClientSelection['fragments'],
  clientNames: ClientSelection['clientNames'],
): SelectionSetNode[] | undefined {
  let found: SelectionSetNode[] | undefined;
  const spread = new Set<string>();
  const walk = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) walk(selection.selectionSet);
      else if (selection.kind === Kind.FRAGMENT_SPREAD) {
        if (spread.has(selection.name.value)) continue;
        spread.add(selection.name.value);
        walk(fragments.get(selection.name.value)!.selectionSet);
      } else if ((clientNames.get(responseName(selection)) ?? responseName(selection)) === name) {
        found ??= [];
        if (selection.selectionSet) found.push(selection.selectionSet);
      }
    }
  };
  selectionSets.forEach(walk);
  return found;
}
