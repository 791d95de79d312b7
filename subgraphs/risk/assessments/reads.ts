import { byPair, equals, from, page, upTo } from '../../../citus';
import { assessments } from './table';

/** Assessments by risk and id. */
export const assessmentByKey = byPair(assessments, 'risk.assessment.byKey');

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
});
