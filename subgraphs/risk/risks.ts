import { lookup } from '../../citus/lookups';
import { type OrderColumn, page } from '../../citus/page';
import { columns } from '../../citus/statement';
import type { RiskLevel, RiskOrderField, RiskResponse, RiskStatus } from './generated';

/** A row of risk_core.risk_registers. */
export interface RiskRow {
  readonly id: string;
  readonly riskNumber: string;
  readonly title: string;
  readonly description: string;
  readonly categoryId: string;
  readonly ownerId: string;
  readonly departmentId: string | null;
  readonly status: RiskStatus;
  readonly response: RiskResponse;
  readonly identifiedOn: string;
  readonly nextReviewOn: string;
  readonly closedOn: string | null;
  readonly latestAssessmentId: string | null;
  readonly lastAssessedOn: string | null;
  readonly inherentLikelihood: number;
  readonly inherentImpact: number;
  readonly inherentScore: number;
  readonly inherentLevel: RiskLevel;
  readonly residualLikelihood: number;
  readonly residualImpact: number;
  readonly residualScore: number;
  readonly residualLevel: RiskLevel;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly version: number;
}

export const riskColumns = {
  id: 'risk_id',
  riskNumber: 'risk_number',
  title: 'title',
  description: 'description',
  categoryId: 'category_id',
  ownerId: 'owner_id',
  departmentId: 'department_id',
  status: 'status',
  response: 'response',
  identifiedOn: 'identified_on',
  nextReviewOn: 'next_review_on',
  closedOn: 'closed_on',
  latestAssessmentId: 'latest_assessment_id',
  lastAssessedOn: 'last_assessed_on',
  inherentLikelihood: 'inherent_likelihood',
  inherentImpact: 'inherent_impact',
  inherentScore: 'inherent_score',
  inherentLevel: 'inherent_level',
  residualLikelihood: 'residual_likelihood',
  residualImpact: 'residual_impact',
  residualScore: 'residual_score',
  residualLevel: 'residual_level',
  createdAt: 'created_at',
  updatedAt: 'updated_at',
  version: 'version',
} as const;

/** What belongs to a risk lives beside it: its lists are read from the top, however many risks ask. */
export const ofRisk = {
  column: 'risk_id',
  type: 'bigint',
  parent: { table: 'risk_core.risk_registers', column: 'risk_id' },
} as const;

/** Risks by id. */
export const riskById = lookup<RiskRow>({
  name: 'risk.risk.byId',
  sql: `select ${columns<RiskRow>(riskColumns)} from risk_core.risk_registers
        where risk_id = any($keys::bigint[])`,
  key: 'id',
});

/** Ids by the number in the register. */
export const riskIdByNumber = lookup<{ riskNumber: string; riskId: string }>({
  name: 'risk.risk.idByNumber',
  sql: `select risk_number as "riskNumber", risk_id as "riskId" from risk_core.risks_by_number
        where risk_number = any($keys::text[])`,
  key: 'riskNumber',
});

/** How lists of risks are ordered and filtered; the register and both lookup tables have these columns. */
const listed = {
  orders: {
    RESIDUAL_SCORE: { column: 'residual_score', type: 'integer', property: 'residualScore' },
    INHERENT_SCORE: { column: 'inherent_score', type: 'integer', property: 'inherentScore' },
    IDENTIFIED_ON: { column: 'identified_on', type: 'date', property: 'identifiedOn' },
    NEXT_REVIEW_ON: { column: 'next_review_on', type: 'date', property: 'nextReviewOn' },
  } satisfies Record<RiskOrderField, OrderColumn>,
  defaultDirection: 'DESC',
  tieBreaker: { column: 'risk_id', type: 'bigint', property: 'id' },
  filters: {
    status: 'status = $status::text',
    categoryId: 'category_id = $categoryId::bigint',
    ownerId: 'owner_id = $ownerId::bigint',
    minResidualScore: 'residual_score >= $minResidualScore::integer',
    maxResidualScore: 'residual_score <= $maxResidualScore::integer',
    residualLikelihood: 'residual_likelihood = $residualLikelihood::integer',
    residualImpact: 'residual_impact = $residualImpact::integer',
    identifiedFrom: 'identified_on >= $identifiedFrom::date',
    identifiedTo: 'identified_on <= $identifiedTo::date',
    nextReviewFrom: 'next_review_on >= $nextReviewFrom::date',
    nextReviewTo: 'next_review_on <= $nextReviewTo::date',
  },
} as const;

/** The whole register. */
export const risks = page<RiskRow>({
  ...listed,
  name: 'risk.risks',
  columns: columns<RiskRow>(riskColumns),
  from: 'risk_core.risk_registers',
  fanOut: 'the whole register has no key; every shard returns at most a page',
});

/** What the lookup tables know of a risk: enough to filter and order a list. */
interface ListedRiskRow {
  readonly id: string;
  readonly residualScore: number;
  readonly inherentScore: number;
  readonly identifiedOn: string;
  readonly nextReviewOn: string;
}

const listedColumns = columns<ListedRiskRow>({
  id: 'risk_id',
  residualScore: 'residual_score',
  inherentScore: 'inherent_score',
  identifiedOn: 'identified_on',
  nextReviewOn: 'next_review_on',
});

/** Risks that an employee answers for. */
export const risksOfOwner = page<ListedRiskRow>({
  ...listed,
  name: 'risk.risks.byOwner',
  columns: listedColumns,
  from: 'risk_core.risks_by_owner',
  by: { column: 'owner_id', type: 'bigint' },
});

/** Risks of exactly one category. */
export const risksOfCategory = page<ListedRiskRow>({
  ...listed,
  name: 'risk.risks.byCategory',
  columns: listedColumns,
  from: 'risk_core.risks_by_category',
  by: { column: 'category_id', type: 'bigint' },
});
