import { byIds } from '../../runtime/entities';
import { connection } from '../../runtime/pagination';
import {
  indicatorByCode,
  indicatorById,
  indicators,
  latestObservation,
  observationsOfIndicator,
} from '../economic-indicators';
import type { EconomicIndicatorResolvers, QueryResolvers } from '../generated';

export const EconomicIndicator: EconomicIndicatorResolvers = {
  __resolveReference: ({ id }, { load }) => load.one(indicatorById, id),
  observations: ({ id }, args, context) => connection(context, observationsOfIndicator, args, id),
  latestObservation: ({ id }, _, { load }) => load.one(latestObservation, id),
};

export const economicIndicatorQueries: Pick<
  QueryResolvers,
  'economicIndicator' | 'economicIndicatorsByIds' | 'economicIndicatorByCode' | 'economicIndicators'
> = {
  economicIndicator: (_, { id }, { load }) => load.one(indicatorById, id),
  economicIndicatorsByIds: (_, { ids }, context) => byIds(context, indicatorById, ids),
  economicIndicatorByCode: (_, { code }, { load }) => load.one(indicatorByCode, code.toUpperCase()),
  economicIndicators: (_, args, context) => connection(context, indicators, args),
};
