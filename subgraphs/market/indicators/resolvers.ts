import { answer } from '../../runtime/answer';
import { byIds } from '../../runtime/entities';
import { connection } from '../../runtime/pagination';
import type { Resolvers } from '../generated';
import { indicatorTrail, referenceAudit } from '../write-side';
import {
  allIndicators,
  indicatorByCode,
  indicatorById,
  latestObservation,
  observationsOfIndicator,
} from './reads';
import { addEconomicIndicator, recordObservations } from './writes';

export const indicatorResolvers: Resolvers = {
  EconomicIndicator: {
    __resolveReference: ({ id }, { load }) => load.one(indicatorById, id),
    observations: ({ id }, args, context) => connection(context, observationsOfIndicator, args, id),
    latestObservation: ({ id }, _, { load }) => load.one(latestObservation, id),
    auditTrail: ({ id }, args, context) =>
      connection(context, referenceAudit.trail, args, indicatorTrail(id)),
  },
  Query: {
    economicIndicator: (_, { id }, { load }) => load.one(indicatorById, id),
    economicIndicatorsByIds: (_, { ids }, context) => byIds(context, indicatorById, ids),
    economicIndicatorByCode: (_, { code }, { load }) => load.one(indicatorByCode, code.toUpperCase()),
    economicIndicators: (_, args, context) => connection(context, allIndicators, args),
  },
  Mutation: {
    addEconomicIndicator: answer(addEconomicIndicator, { economicIndicator: indicatorById }),
    recordObservations: answer(recordObservations, (recorded) => recorded),
  },
};
