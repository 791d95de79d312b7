import {
  type DocumentNode,
  executeSync,
  type FieldNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { fragmentsOf } from './fragments';

/** Answers the introspection fields of an operation by their response names. */
export type Introspect = (variables: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

const NOTHING = Object.freeze({});

/** Takes the introspection fields out of an operation: the gateway answers them itself. */
export function compileIntrospection(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Introspect {
  const fragments = fragmentsOf(document);
  const only = ({ selections }: SelectionSetNode): SelectionSetNode => ({
    kind: Kind.SELECTION_SET,
    selections: selections.flatMap((selection): SelectionNode[] => {
      if (selection.kind === Kind.FIELD) return isIntrospection(selection) ? [selection] : [];
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value)! : selection;
      const selectionSet = only(fragment.selectionSet);
      const { directives = [] } = selection;
      return selectionSet.selections.length > 0
        ? [{ kind: Kind.INLINE_FRAGMENT, directives, selectionSet }]
        : [];
    }),
  });
  const selectionSet = only(operation.selectionSet);
  if (selectionSet.selections.length === 0) return () => NOTHING;
  const definitions = [{ ...operation, selectionSet }, ...fragments.values()];
  return (variables) => {
    const { data, errors } = executeSync({
      schema,
      document: { kind: Kind.DOCUMENT, definitions },
      variableValues: variables,
    });
    if (!data) throw errors![0]!;
    return data;
  };
}

function isIntrospection({ name }: FieldNode): boolean {
  return name.value === '__schema' || name.value === '__type';
}
