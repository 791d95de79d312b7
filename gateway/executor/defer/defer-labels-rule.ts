import { type DirectiveNode, GraphQLError, Kind, type ValidationRule } from 'graphql';
import { argumentOf, isDefer } from '../conditions';

/** Refuses labels of `@defer` that do not tell one part from another, as graphql-js does from version 17 on. */
export const DeferLabelsRule: ValidationRule = (context) => {
  const known = new Map<string, DirectiveNode>();
  return {
    Directive: (node) => {
      const label = isDefer(node) ? argumentOf(node, 'label') : undefined;
      if (!label || label.kind === Kind.NULL) return;
      if (label.kind !== Kind.STRING) {
        const message = 'The label of @defer must be a static string.';
        context.reportError(new GraphQLError(message, { nodes: node }));
        return;
      }
      const other = known.get(label.value);
      if (other)
        context.reportError(
          new GraphQLError(`There are several @defer with the label "${label.value}".`, {
            nodes: [other, node],
          }),
        );
      known.set(label.value, node);
    },
  };
};
