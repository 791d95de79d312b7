import { byPair, type Conditions, conditionsOf, equals, from, page, upTo } from '../../../citus';
import { assessments } from './table';

/** Assessments by risk and id. */
export const assessmentByKey = byPair(assessments, 'risk.assessment.byKey');

/** What assessments are filtered by. */
export const assessmentConditions: Conditions = {
  ...conditionsOf(assessments, 'id', 'kind', 'status', 'assessedOn', 'assessorId', 'rationale'),
  ...conditionsOf(assessments, 'inherentLikelihood', 'inherentImpact', 'inherentScore'),
  ...conditionsOf(assessments, 'residualLikelihood', 'residualImpact', 'residualScore'),
  ...conditionsOf(assessments, 'approvedById', 'approvedAt', 'createdAt', 'updatedAt'),
};

/** Assessments of one risk. */
export const assessmentsOfRisk = page({
  name: 'risk.assessments.byRisk',
  from: assessments,
  by: assessments.riskId,
  orders: { ASSESSED_ON: assessments.assessedOn },
  defaultDirection: 'DESC',
  tieBreaker: assessments.id,
  filters: {
    status: equals(assessments.status),
    kind: equals(assessments.kind),
    assessedFrom: from(assessments.assessedOn),
    assessedTo: upTo(assessments.assessedOn),
  },
  conditions: assessmentConditions,
});
