import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type NamedTypeNode,
  type SelectionSetNode,
} from 'graphql';
import { type Conditions, isIncluded } from './conditions';
import { responseName } from './response-names';

/** A field of a response object, with every selection that asks for it. */
export interface SelectedField {
  /** The type that the first selection finds the field on. */
  readonly parent: GraphQLCompositeType;
  readonly nodes: FieldNode[];
}

/** What the selections of an operation depend on. */
export interface SelectionContext {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly conditions: Conditions;
}

/**
 * The fields that selections ask for of an object of a type, by response name in the order of the response; null where
 * that depends on a condition which is null.
 */
export function selectedFields(
  { schema, fragments, conditions }: SelectionContext,
  type: GraphQLCompositeType,
  selectionSets: readonly SelectionSetNode[],
): Map<string, SelectedField> | null {
  let decided = true;
  const fields = new Map<string, SelectedField>();
  const spread = new Set<string>();
  const collect = (selectionSet: SelectionSetNode, parent: GraphQLCompositeType): void => {
    for (const selection of selectionSet.selections) {
      // What is spread already is not decided again.
      if (selection.kind === Kind.FRAGMENT_SPREAD && spread.has(selection.name.value)) continue;
      const included = isIncluded(selection, conditions);
      if (included === null) decided = false;
      if (!included) continue;
      if (selection.kind === Kind.FIELD) {
        const known = fields.get(responseName(selection));
        if (known) known.nodes.push(selection);
        else fields.set(responseName(selection), { parent, nodes: [selection] });
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        within(selection.typeCondition, selection.selectionSet, parent);
      } else {
        spread.add(selection.name.value);
        const fragment = fragments.get(selection.name.value)!;
        within(fragment.typeCondition, fragment.selectionSet, parent);
      }
    }
  };
  const within = (
    condition: NamedTypeNode | undefined,
    selectionSet: SelectionSetNode,
    parent: GraphQLCompositeType,
  ): void => {
    const narrowed = condition ? schema.getType(condition.name.value) : parent;
    if (isCompositeType(narrowed) && isSubtype(schema, narrowed, type)) collect(selectionSet, narrowed);
  };
  for (const selectionSet of selectionSets) collect(selectionSet, type);
  return decided ? fields : null;
}

function isSubtype(
  schema: GraphQLSchema,
  condition: GraphQLCompositeType,
  type: GraphQLCompositeType,
): boolean {
  if (condition.name === type.name) return true;
  if (!isAbstractType(condition)) return false;
  return (isObjectType(type) || isInterfaceType(type)) && schema.isSubType(condition, type);
}
