import {
  executeSync,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  OperationTypeNode,
  type VariableDefinitionNode,
} from 'graphql';
import { BUBBLES, type Complete } from './completion';
import { responseName } from './response-names';

/** What introspection fields are answered with. */
export interface IntrospectionContext {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variableDefinitions: readonly VariableDefinitionNode[];
}

/** Answers a `__schema` or `__type`, selected by these nodes under one name: the gateway knows its schema itself. */
export function compileIntrospection(
  { schema, fragments, variableDefinitions }: IntrospectionContext,
  nodes: readonly FieldNode[],
): Complete {
  const name = responseName(nodes[0]!);
  const document = {
    kind: Kind.DOCUMENT,
    definitions: [
      {
        kind: Kind.OPERATION_DEFINITION,
        operation: OperationTypeNode.QUERY,
        variableDefinitions,
        // Whether the field itself is included has been decided.
        selectionSet: {
          kind: Kind.SELECTION_SET,
          selections: nodes.map((node) => ({ ...node, directives: [] })),
        },
      },
      ...fragments.values(),
    ],
  } as const;
  return (_, { report, path, given }, depth) => {
    const { data, errors = [] } = executeSync({ schema, document, variableValues: given });
    const parent = path.slice(0, depth - 1);
    // Only a value that the client gave can be wrong here.
    for (const { message, path: below = [] } of errors)
      report.add(
        new GraphQLError(message, { path: [...parent, ...below], extensions: { code: 'BAD_USER_INPUT' } }),
      );
    return data ? data[name] : BUBBLES;
  };
}
