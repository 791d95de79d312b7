import { byIds, existing } from '../../runtime/entities';
import { connection } from '../../runtime/pagination';
import { addEconomicIndicator, recordObservations } from '../commands/indicators';
import {
  indicatorByCode,
  indicatorById,
  indicators,
  latestObservation,
  observationsOfIndicator,
} from '../economic-indicators';
import type { EconomicIndicatorResolvers, MutationResolvers, QueryResolvers } from '../generated';
import { indicatorTrail, referenceAudit } from '../write-side';

export const EconomicIndicator: EconomicIndicatorResolvers = {
  __resolveReference: ({ id }, { load }) => load.one(indicatorById, id),
  observations: ({ id }, args, context) => connection(context, observationsOfIndicator, args, id),
  latestObservation: ({ id }, _, { load }) => load.one(latestObservation, id),
  auditTrail: ({ id }, args, context) => connection(context, referenceAudit.trail, args, indicatorTrail(id)),
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

export const economicIndicatorMutations: Pick<
  MutationResolvers,
  'addEconomicIndicator' | 'recordObservations'
> = {
  addEconomicIndicator: async (_, { input }, context) => {
    const { id } = await addEconomicIndicator(context, input);
    return { economicIndicator: await existing(context, indicatorById, id) };
  },
  recordObservations: (_, { input }, context) => recordObservations(context, input),
};
