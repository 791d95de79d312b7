import { answer } from '../../runtime/answer';
import type { MutationResolvers } from '../generated';
import { updateQuotes } from './writes';

export const quoteMutations: Pick<MutationResolvers, 'updateQuotes'> = {
  updateQuotes: answer(updateQuotes, (updated) => updated),
};
