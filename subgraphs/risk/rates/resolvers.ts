import { answer } from '../../runtime/answer';
import { listSize } from '../../runtime/arguments';
import { entity } from '../../runtime/entities';
import type { MutationResolvers, QueryResolvers, ReportingRateResolvers } from '../generated';
import { newestReportingRates } from './reads';
import { recordReportingRate } from './writes';

export const ReportingRate: ReportingRateResolvers = {
  recordedBy: ({ recordedById }) => entity('Employee', recordedById),
};

export const reportingRateQueries = {
  reportingRates: (_, { currency = null, first }, { load, limits }) =>
    load.run(newestReportingRates, { currency, limit: listSize(first, limits) }),
} satisfies Partial<QueryResolvers>;

export const reportingRateMutations = {
  recordReportingRate: answer(recordReportingRate, (rate) => ({ rate })),
} satisfies Partial<MutationResolvers>;
