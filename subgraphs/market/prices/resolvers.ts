import { answer } from '../../runtime/answer';
import type { Resolvers } from '../generated';
import { recordPrices } from './writes/record';

export const priceResolvers: Resolvers = {
  Mutation: {
    recordPrices: answer(recordPrices, (recorded) => recorded),
  },
};
