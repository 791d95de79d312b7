import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { type Conditions, isCondition, isDefer, isIncluded } from './conditions';
import { isIntrospection } from './meta-fields';
import type { SelectionContext } from './selected-fields';

/** What is asked of an object of which nothing else is. */
export const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/**
 * An operation of these root fields for the planner, as if the client had written neither `@skip` nor `@include` but
 * only what they let in, and no `@defer`: Apollo's planner drops fields whose selection is under the opposite condition, and knows of
 * introspection only what it was built with. An object of which nothing is left is asked for its type alone.
 */
export function documentToPlan(
  operation: OperationDefinitionNode,
  fields: readonly FieldNode[],
  { fragments, conditions }: Pick<SelectionContext, 'fragments' | 'conditions'>,
): DocumentNode {
  const included = <Node extends OperationDefinitionNode | FragmentDefinitionNode>(node: Node): Node =>
    visit(node, {
      enter: (child) => {
        if (child.kind === Kind.DIRECTIVE) return isCondition(child) || isDefer(child) ? null : undefined;
        if (child.kind === Kind.SELECTION_SET)
          return isUndecided(child, conditions) ? { ...child, selections: [TYPENAME] } : undefined;
        if (!isSelection(child)) return undefined;
        if (isIncluded(child, conditions) !== true) return null;
        return child.kind === Kind.FIELD && isIntrospection(child) ? null : undefined;
      },
      leave: (child) =>
        child.kind === Kind.SELECTION_SET && child.selections.length === 0
          ? { ...child, selections: [TYPENAME] }
          : undefined,
    });
  const root: SelectionSetNode = { kind: Kind.SELECTION_SET, selections: fields };
  const definitions: (OperationDefinitionNode | FragmentDefinitionNode)[] = [
    included({ ...operation, selectionSet: root }),
  ];
  const reached = new Set<string>();
  // The list grows while it is walked: fragments may spread others.
  for (const definition of definitions)
    visit(definition, {
      FragmentSpread: ({ name }) => {
        if (reached.has(name.value)) return;
        reached.add(name.value);
        definitions.push(included(fragments.get(name.value)!));
      },
    });
  return { kind: Kind.DOCUMENT, definitions };
}

/** Whether a condition of a selection is null: then nothing is to be asked of what it selects of. */
function isUndecided({ selections }: SelectionSetNode, conditions: Conditions): boolean {
  return selections.some((selection) => {
    const included = isIncluded(selection, conditions);
    if (included === null) return true;
    const isSame = selection.kind === Kind.INLINE_FRAGMENT && !selection.typeCondition;
    return included && isSame && isUndecided(selection.selectionSet, conditions);
  });
}

function isSelection(node: { readonly kind: Kind }): node is SelectionNode {
  return node.kind === Kind.FIELD || node.kind === Kind.INLINE_FRAGMENT || node.kind === Kind.FRAGMENT_SPREAD;
}
