import { answer } from '../../runtime/answer';
import type { Resolvers } from '../generated';
import { riskOf } from '../references';
import { assessmentByKey } from './reads';
import { assessRisk, updateAssessment } from './writes/assess';
import { approveAssessment, rejectAssessment } from './writes/decide';

const answered = { assessment: assessmentByKey };

export const assessmentResolvers: Resolvers = {
  RiskAssessment: {
    risk: riskOf,
  },
  Mutation: {
    assessRisk: answer(assessRisk, answered),
    updateAssessment: answer(updateAssessment, answered),
    approveAssessment: answer(approveAssessment, answered),
    rejectAssessment: answer(rejectAssessment, answered),
  },
};
