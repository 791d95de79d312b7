import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLError } from 'graphql';
import { inputPathTo } from '../executor/input-path';

/** Has errors of values that a document holds, and that no field of theirs takes, say where in the input they lie. */
export function useInputPaths(): ApolloServerPlugin {
  return {
    requestDidStart: async () => ({
      validationDidStart:
        async ({ document }) =>
        async (errors = []) => {
          for (const { nodes, extensions } of errors as readonly GraphQLError[]) {
            const [part] = nodes ?? [];
            const inputPath = part && document && inputPathTo(document, part);
            // Apollo Server makes errors of its own of these, and takes over what they carry.
            if (inputPath) extensions.inputPath = inputPath;
          }
        },
    }),
  };
}
