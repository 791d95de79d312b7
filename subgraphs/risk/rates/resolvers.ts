import { answer } from '../../runtime/answer';
import { listSize } from '../../runtime/arguments';
import type { Resolvers } from '../generated';
import { newestReportingRates } from './reads';
import { recordReportingRate } from './writes';

export const rateResolvers: Resolvers = {
  Query: {
    reportingRates: (_, { currency = null, first }, { load, limits }) =>
      load.run(newestReportingRates, { currency, limit: listSize(first, limits) }),
  },
  Mutation: {
    recordReportingRate: answer(recordReportingRate, (rate) => ({ rate })),
  },
};
