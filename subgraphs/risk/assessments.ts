import { pairLookup } from '../../citus/lookups';
import { page } from '../../citus/page';
import { columns } from '../../citus/statement';
import type { RiskAssessmentKind, RiskAssessmentStatus } from './generated';
import { ofRisk } from './risks';

/** A row of risk_assessment.assessments. */
export interface RiskAssessmentRow {
  readonly id: string;
  readonly riskId: string;
  readonly kind: RiskAssessmentKind;
  readonly status: RiskAssessmentStatus;
  readonly assessedOn: string;
  readonly assessorId: string;
  readonly inherentLikelihood: number;
  readonly inherentImpact: number;
  readonly inherentScore: number;
  readonly residualLikelihood: number;
  readonly residualImpact: number;
  readonly residualScore: number;
  readonly rationale: string;
  readonly approvedById: string | null;
  readonly approvedAt: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly version: number;
}

export const assessmentColumns = {
  id: 'assessment_id',
  riskId: 'risk_id',
  kind: 'kind',
  status: 'status',
  assessedOn: 'assessed_on',
  assessorId: 'assessor_id',
  inherentLikelihood: 'inherent_likelihood',
  inherentImpact: 'inherent_impact',
  inherentScore: 'inherent_score',
  residualLikelihood: 'residual_likelihood',
  residualImpact: 'residual_impact',
  residualScore: 'residual_score',
  rationale: 'rationale',
  approvedById: 'approved_by',
  approvedAt: 'approved_at',
  createdAt: 'created_at',
  updatedAt: 'updated_at',
  version: 'version',
} as const;

/** Assessments by risk and id. */
export const assessmentByKey = pairLookup<RiskAssessmentRow>({
  name: 'risk.assessment.byKey',
  sql: `select ${columns<RiskAssessmentRow>(assessmentColumns)} from risk_assessment.assessments
        where risk_id = any($keys::bigint[]) and assessment_id = any($ids::bigint[])`,
  key: 'riskId',
  id: 'id',
});

/** Assessments of one risk. */
export const assessmentsOfRisk = page<RiskAssessmentRow>({
  name: 'risk.assessments.byRisk',
  columns: columns<RiskAssessmentRow>(assessmentColumns),
  from: 'risk_assessment.assessments',
  by: ofRisk,
  orders: { ASSESSED_ON: { column: 'assessed_on', type: 'date', property: 'assessedOn' } },
  defaultDirection: 'DESC',
  tieBreaker: { column: 'assessment_id', type: 'bigint', property: 'id' },
  filters: {
    status: 'status = $status::text',
    kind: 'kind = $kind::text',
    assessedFrom: 'assessed_on >= $assessedFrom::date',
    assessedTo: 'assessed_on <= $assessedTo::date',
  },
});
