import { type RowOf, t, table } from '../../../citus';
import { besideRisk, ratings } from '../risks/table';

/** Ratings of risks over time; the register repeats the latest approved one. */
export const assessments = table(
  'risk_assessment.assessments',
  {
    id: t.bigint('assessment_id'),
    riskId: t.bigint(),
    kind: t.text<'INITIAL' | 'PERIODIC' | 'TRIGGERED'>(),
    status: t.defaulted(t.text<'DRAFT' | 'APPROVED' | 'REJECTED'>()),
    assessedOn: t.date(),
    assessorId: t.bigint(),
    ...ratings,
    rationale: t.text(),
    approvedById: t.defaulted(t.nullable(t.bigint('approved_by'))),
    approvedAt: t.defaulted(t.nullable(t.timestamptz())),
    ...t.versioned,
  },
  { key: ['riskId', 'id'], ...besideRisk },
);

export type RiskAssessmentRow = RowOf<typeof assessments>;
