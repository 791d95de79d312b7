import type { ApolloServerPlugin } from '@apollo/server';
import {
  type ASTVisitFn,
  type DocumentNode,
  type FloatValueNode,
  GraphQLError,
  type IntValueNode,
  visit,
} from 'graphql';
import { inexact, isExact } from '../../platform/exact-numbers';
import type { GatewayContext } from '../context';
import { inputPathAt } from '../executor/input-path';

/**
 * Refuses an operation in which a number is written that a double does not hold: planning makes numbers of literals.
 * A document is looked through once, however often it comes: Apollo Server keeps those that it has parsed.
 */
export function useExactNumbers(): ApolloServerPlugin<GatewayContext> {
  const known = new WeakMap<DocumentNode, readonly GraphQLError[]>();
  const errorsOf = (document: DocumentNode) => {
    let errors = known.get(document);
    if (!errors) {
      errors = inexactLiterals(document);
      known.set(document, errors);
    }
    return errors;
  };
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document }) => {
        const [first] = errorsOf(document);
        if (first) throw first;
      },
    }),
  };
}

/** An error for each number of a document that would lose digits, with its place in the text. */
function inexactLiterals(document: DocumentNode): GraphQLError[] {
  const errors: GraphQLError[] = [];
  const check: ASTVisitFn<IntValueNode | FloatValueNode> = (node, _, __, keys) => {
    if (isExact(node.value)) return;
    const inputPath = inputPathAt(document, keys);
    const { message, extensions } = inexact(node.value, inputPath && { inputPath });
    errors.push(
      new GraphQLError(message, { nodes: node, extensions: { ...extensions, http: { status: 400 } } }),
    );
  };
  visit(document, { IntValue: check, FloatValue: check });
  return errors;
}
