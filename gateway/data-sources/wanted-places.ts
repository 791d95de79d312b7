import {
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
} from 'graphql';
import { there } from '../../platform/there';

/** A path in a subgraph's answer. */
type Place = readonly (string | number)[];
type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/**
 * The places of what an operation wants of a subgraph: its root fields or, of each entity, the fields that are selected
 * of its type. Where a subgraph said nothing at all, they are what is missing.
 */
export function wantedPlaces(query: string, variables: Readonly<Record<string, unknown>>): Place[] {
  const { definitions } = parse(query, { noLocation: true });
  const operation = there(
    definitions.find(
      (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
    ),
  );
  const fragments = new Map(
    definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
  const [entities] = operation.selectionSet.selections;
  if (entities?.kind !== Kind.FIELD || entities.name.value !== '_entities')
    return fieldsOf(operation.selectionSet, fragments).map((field) => [field]);
  const representations = variables.representations as readonly { readonly __typename: string }[];
  return representations.flatMap(({ __typename }, index): Place[] => {
    const fields = fieldsOf(there(entities.selectionSet), fragments, __typename);
    // Of one of which only is asked whether it is there, that itself is missing.
    return fields.length > 0 ? fields.map((field) => ['_entities', index, field]) : [['_entities', index]];
  });
}

/** Names in the answer of the fields that are selected, of one type where it is named. */
function fieldsOf({ selections }: SelectionSetNode, fragments: Fragments, type?: string): string[] {
  const names = selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return (selection.alias ?? selection.name).value;
    const fragment =
      selection.kind === Kind.FRAGMENT_SPREAD ? there(fragments.get(selection.name.value)) : selection;
    const condition = fragment.typeCondition?.name.value;
    const applies = !type || !condition || condition === type;
    return applies ? fieldsOf(fragment.selectionSet, fragments, type) : [];
  });
  return [...new Set(names)].filter((name) => name !== '__typename');
}
