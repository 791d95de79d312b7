import { listSize } from '../../runtime/arguments';
import type { SubgraphContext } from '../../runtime/context';
import { byPairs, entity, existingPair } from '../../runtime/entities';
import { connection } from '../../runtime/pagination';
import {
  approveMitigationPlan,
  cancelMitigationPlan,
  completeMitigationPlan,
} from '../commands/advance-plan';
import { planMitigation, updateMitigationPlan } from '../commands/plan-mitigation';
import type { MitigationPlanResolvers, MutationResolvers, QueryResolvers } from '../generated';
import { stepsOfPlan } from '../mitigation-actions';
import { mitigationPlanByKey, mitigationPlans } from '../mitigation-plans';
import type { RiskChild } from '../register/child';
import { riskOf } from './references';

export const MitigationPlan: MitigationPlanResolvers = {
  __resolveReference: ({ riskId, id }, { load }) => load.pair(mitigationPlanByKey, riskId, id),
  risk: riskOf,
  owner: ({ ownerId }) => entity('Employee', ownerId),
  proposedBy: ({ proposedById }) => entity('Employee', proposedById),
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

async function payload(context: SubgraphContext, { riskId, id }: RiskChild) {
  return { plan: await existingPair(context, mitigationPlanByKey, riskId, id) };
}

export const mitigationPlanMutations: Pick<
  MutationResolvers,
  | 'planMitigation'
  | 'updateMitigationPlan'
  | 'approveMitigationPlan'
  | 'completeMitigationPlan'
  | 'cancelMitigationPlan'
> = {
  planMitigation: async (_, { input }, context) => payload(context, await planMitigation(context, input)),
  updateMitigationPlan: async (_, { input }, context) =>
    payload(context, await updateMitigationPlan(context, input)),
  approveMitigationPlan: async (_, { input }, context) =>
    payload(context, await approveMitigationPlan(context, input)),
  completeMitigationPlan: async (_, { input }, context) =>
    payload(context, await completeMitigationPlan(context, input)),
  cancelMitigationPlan: async (_, { input }, context) =>
    payload(context, await cancelMitigationPlan(context, input)),
};
