import { answer } from '../../runtime/answer';
import type { SubgraphContext } from '../../runtime/context';
import { entity, existingPair } from '../../runtime/entities';
import type { Resolvers } from '../generated';
import { riskOf } from '../references';
import type { RiskChild } from '../risks/writes/below';
import { assessmentByKey } from './reads';
import { assessRisk, updateAssessment } from './writes/assess';
import { approveAssessment, rejectAssessment } from './writes/decide';

const answered = ({ riskId, id }: RiskChild, context: SubgraphContext) => ({
  assessment: existingPair(context, assessmentByKey, riskId, id),
});

export const assessmentResolvers: Resolvers = {
  RiskAssessment: {
    risk: riskOf,
    assessor: ({ assessorId }) => entity('Employee', assessorId),
    approvedBy: ({ approvedById }) => entity('Employee', approvedById),
  },
  Mutation: {
    assessRisk: answer(assessRisk, answered),
    updateAssessment: answer(updateAssessment, answered),
    approveAssessment: answer(approveAssessment, answered),
    rejectAssessment: answer(rejectAssessment, answered),
  },
};
