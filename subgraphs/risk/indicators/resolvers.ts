import { listSize } from '../../runtime/arguments';
import { connectionOf } from '../../runtime/pagination';
import type { Resolvers } from '../generated';
import { riskOf } from '../references';
import { indicatorBreaches, indicatorByKey, latestReadingsOfIndicator } from './reads';

export const indicatorResolvers: Resolvers = {
  KeyRiskIndicator: {
    risk: riskOf,
    latestReadings: ({ riskId, id }, { first }, { load, limits }) =>
      load.manyOfPair(latestReadingsOfIndicator, riskId, id, { limit: listSize(first, limits) }),
  },
  Query: {
    indicatorBreaches: (_, args, context) => {
      const filter = { status: args.status, categoryId: args.categoryId ?? null };
      return connectionOf(context, indicatorBreaches, { ...args, filter }, '', indicatorByKey);
    },
  },
};
