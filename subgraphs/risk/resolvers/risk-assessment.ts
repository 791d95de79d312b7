import { entity } from '../../runtime/entities';
import type { RiskAssessmentResolvers } from '../generated';
import { riskOf } from './references';

export const RiskAssessment: RiskAssessmentResolvers = {
  risk: riskOf,
  assessor: ({ assessorId }) => entity('Employee', assessorId),
  approvedBy: ({ approvedById }) => entity('Employee', approvedById),
};
