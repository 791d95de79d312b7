import {
  bigint,
  date,
  defaulted,
  integer,
  nullable,
  type RowOf,
  smallint,
  table,
  text,
  timestamptz,
} from '../../../citus';
import { besideRisk } from '../risks/table';

/** Ratings of risks over time; the register repeats the latest approved one. */
export const assessments = table(
  'risk_assessment.assessments',
  {
    id: bigint('assessment_id'),
    riskId: bigint(),
    kind: text<'INITIAL' | 'PERIODIC' | 'TRIGGERED'>(),
    status: defaulted(text<'DRAFT' | 'APPROVED' | 'REJECTED'>()),
    assessedOn: date(),
    assessorId: bigint(),
    inherentLikelihood: smallint(),
    inherentImpact: smallint(),
    inherentScore: defaulted(smallint()),
    residualLikelihood: smallint(),
    residualImpact: smallint(),
    residualScore: defaulted(smallint()),
    rationale: text(),
    approvedById: defaulted(nullable(bigint('approved_by'))),
    approvedAt: defaulted(nullable(timestamptz())),
    createdAt: defaulted(timestamptz()),
    updatedAt: defaulted(timestamptz()),
    version: defaulted(integer()),
  },
  { key: ['riskId', 'id'], ...besideRisk },
);

export type RiskAssessmentRow = RowOf<typeof assessments>;
