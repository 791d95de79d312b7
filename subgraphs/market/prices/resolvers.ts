import { answer } from '../../runtime/answer';
import type { MutationResolvers } from '../generated';
import { recordPrices } from './writes/record';

export const priceMutations = {
  recordPrices: answer(recordPrices, (recorded) => recorded),
} satisfies Partial<MutationResolvers>;
