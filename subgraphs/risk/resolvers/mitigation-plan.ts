import { listSize } from '../../runtime/arguments';
import { byPairs, entity } from '../../runtime/entities';
import { connection } from '../../runtime/pagination';
import type { MitigationPlanResolvers, QueryResolvers } from '../generated';
import { stepsOfPlan } from '../mitigation-actions';
import { mitigationPlanByKey, mitigationPlans } from '../mitigation-plans';
import { riskOf } from './references';

export const MitigationPlan: MitigationPlanResolvers = {
  __resolveReference: ({ riskId, id }, { load }) => load.pair(mitigationPlanByKey, riskId, id),
  risk: riskOf,
  owner: ({ ownerId }) => entity('Employee', ownerId),
  approvedBy: ({ approvedById }) => entity('Employee', approvedById),
  actions: ({ riskId, id }, { first }, { load, limits }) =>
    load.manyOfPair(stepsOfPlan, riskId, id, { limit: listSize(first, limits) }),
};

export const mitigationPlanQueries: Pick<
  QueryResolvers,
  'mitigationPlan' | 'mitigationPlansByKeys' | 'mitigationPlans'
> = {
  mitigationPlan: (_, { riskId, id }, { load }) => load.pair(mitigationPlanByKey, riskId, id),
  mitigationPlansByKeys: (_, { keys }, context) =>
    byPairs(
      context,
      mitigationPlanByKey,
      keys.map(({ riskId, id }) => [riskId, id]),
    ),
  mitigationPlans: (_, args, context) => connection(context, mitigationPlans, args),
};
