import {
  type ConstDirectiveNode,
  type ConstValueNode,
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
} from 'graphql';

/** The value of an argument of a directive of this name. */
export function directiveArgument(
  directive: ConstDirectiveNode,
  name: string,
  argument: string,
): ConstValueNode | undefined {
  if (directive.name.value !== name) return undefined;
  return directive.arguments?.find((candidate) => candidate.name.value === argument)?.value;
}

/** The field set that is the argument of a directive of this name, parsed. */
export function fieldSet(
  directive: ConstDirectiveNode,
  name: string,
  argument: string,
): SelectionSetNode | undefined {
  const value = directiveArgument(directive, name, argument);
  if (value?.kind !== Kind.STRING) return undefined;
  const operation = parse(`{${value.value}}`, { noLocation: true }).definitions[0] as OperationDefinitionNode;
  return operation.selectionSet;
}

/** Calls back for every field of a field set, at any depth. */
export function visitFieldSet(
  selectionSet: SelectionSetNode | undefined,
  visit: (field: FieldNode) => void,
): void {
  for (const selection of selectionSet?.selections ?? []) {
    if (selection.kind === Kind.FRAGMENT_SPREAD) continue;
    if (selection.kind === Kind.FIELD) visit(selection);
    visitFieldSet(selection.selectionSet, visit);
  }
}

/** Calls back for every field that a field set selects of its object itself, whatever type it is of. */
export function topLevelFields(
  selectionSet: SelectionSetNode | undefined,
  visit: (field: FieldNode) => void,
): void {
  for (const selection of selectionSet?.selections ?? [])
    if (selection.kind === Kind.FIELD) visit(selection);
    else if (selection.kind === Kind.INLINE_FRAGMENT) topLevelFields(selection.selectionSet, visit);
}
