import type { SubgraphContext } from '../../runtime/context';
import { entity, existingPair } from '../../runtime/entities';
import { assessmentByKey } from '../assessments';
import { assessRisk, updateAssessment } from '../commands/assess-risk';
import { approveAssessment, rejectAssessment } from '../commands/decide-assessment';
import type { MutationResolvers, RiskAssessmentResolvers } from '../generated';
import type { RiskChild } from '../register/child';
import { riskOf } from './references';

export const RiskAssessment: RiskAssessmentResolvers = {
  risk: riskOf,
  assessor: ({ assessorId }) => entity('Employee', assessorId),
  approvedBy: ({ approvedById }) => entity('Employee', approvedById),
};

async function payload(context: SubgraphContext, { riskId, id }: RiskChild) {
  return { assessment: await existingPair(context, assessmentByKey, riskId, id) };
}

export const assessmentMutations: Pick<
  MutationResolvers,
  'assessRisk' | 'updateAssessment' | 'approveAssessment' | 'rejectAssessment'
> = {
  assessRisk: async (_, { input }, context) => payload(context, await assessRisk(context, input)),
  updateAssessment: async (_, { input }, context) => payload(context, await updateAssessment(context, input)),
  approveAssessment: async (_, { input }, context) =>
    payload(context, await approveAssessment(context, input)),
  rejectAssessment: async (_, { input }, context) => payload(context, await rejectAssessment(context, input)),
};
