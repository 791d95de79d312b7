import { answer } from '../../runtime/answer';
import type { Resolvers } from '../generated';
import { updateQuotes } from './writes';

export const quoteResolvers: Resolvers = {
  Mutation: {
    updateQuotes: answer(updateQuotes, (updated) => updated),
  },
};
