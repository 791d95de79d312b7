import { type FieldNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';
import { responseName } from './response-names';

/** The fields of a response name among selections, whatever type they are of. @param nameOf what a field is called there */
export function fieldsNamed(
  name: string,
  selectionSets: readonly SelectionSetNode[],
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  nameOf: (field: FieldNode) => string = responseName,
): FieldNode[] {
  const found: FieldNode[] = [];
  const spread = new Set<string>();
  const walk = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) walk(selection.selectionSet);
      else if (selection.kind === Kind.FRAGMENT_SPREAD) {
        if (spread.has(selection.name.value)) continue;
        spread.add(selection.name.value);
        walk(fragments.get(selection.name.value)!.selectionSet);
      } else if (nameOf(selection) === name) found.push(selection);
    }
  };
  selectionSets.forEach(walk);
  return found;
}

/** What is selected below fields. */
export function selectionsBelow(fields: readonly FieldNode[]): SelectionSetNode[] {
  return fields.flatMap(({ selectionSet }) => selectionSet ?? []);
}
