import { listSize } from '../../runtime/arguments';
import { entity } from '../../runtime/entities';
import { recordReportingRate } from '../commands/reporting-rates';
import type { MutationResolvers, QueryResolvers, ReportingRateResolvers } from '../generated';
import { reportingRates } from '../reporting-rates';

export const ReportingRate: ReportingRateResolvers = {
  recordedBy: ({ recordedById }) => entity('Employee', recordedById),
};

export const reportingRateQueries: Pick<QueryResolvers, 'reportingRates'> = {
  reportingRates: (_, { currency = null, first }, { load, limits }) =>
    load.run(reportingRates, { currency, limit: listSize(first, limits) }),
};

export const reportingRateMutations: Pick<MutationResolvers, 'recordReportingRate'> = {
  recordReportingRate: async (_, { input }, context) => ({ rate: await recordReportingRate(context, input) }),
};
