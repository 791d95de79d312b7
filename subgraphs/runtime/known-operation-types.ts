import { GraphQLError, type ValidationRule } from 'graphql';

/** Refuses an operation of a kind that the schema does not have, as graphql-js does from version 17 on. */
export const KnownOperationTypesRule: ValidationRule = (context) => ({
  OperationDefinition: (node) => {
    if (context.getSchema().getRootType(node.operation)) return;
    context.reportError(
      new GraphQLError(`The ${node.operation} operation is not supported by the schema.`, { nodes: node }),
    );
  },
});
