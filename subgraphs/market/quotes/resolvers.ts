import { answer } from '../../runtime/answer';
import type { MutationResolvers } from '../generated';
import { updateQuotes } from './writes';

export const quoteMutations = {
  updateQuotes: answer(updateQuotes, (updated) => updated),
} satisfies Partial<MutationResolvers>;
