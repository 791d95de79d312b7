import {
  bigint,
  date,
  defaulted,
  nullable,
  type RowOf,
  table,
  text,
  timestamptz,
  versioned,
} from '../../../citus';
import { besideRisk, ratings } from '../risks/table';

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
    ...ratings,
    rationale: text(),
    approvedById: defaulted(nullable(bigint('approved_by'))),
    approvedAt: defaulted(nullable(timestamptz())),
    ...versioned,
  },
  { key: ['riskId', 'id'], ...besideRisk },
);

export type RiskAssessmentRow = RowOf<typeof assessments>;
