import { pairLookup } from '../../citus/lookups';
import { page } from '../../citus/page';
import { columns } from '../../citus/statement';
import type { MitigationPlanStatus, RiskResponse } from './generated';
import { ofRisk } from './risks';

/** A row of risk_monitoring.mitigation_plans. */
export interface MitigationPlanRow {
  readonly id: string;
  readonly riskId: string;
  readonly title: string;
  readonly description: string;
  readonly strategy: RiskResponse;
  readonly status: MitigationPlanStatus;
  readonly ownerId: string;
  readonly proposedById: string | null;
  readonly approvedById: string | null;
  readonly approvedOn: string | null;
  readonly startOn: string;
  readonly dueOn: string;
  readonly completedOn: string | null;
  readonly targetLikelihood: number;
  readonly targetImpact: number;
  readonly budgetAmount: string;
  readonly spentAmount: string;
  readonly currency: string;
  readonly progressPercent: number;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly version: number;
}

export const mitigationPlanColumns = {
  id: 'plan_id',
  riskId: 'risk_id',
  title: 'title',
  description: 'description',
  strategy: 'strategy',
  status: 'status',
  ownerId: 'owner_id',
  proposedById: 'proposed_by',
  approvedById: 'approved_by',
  approvedOn: 'approved_on',
  startOn: 'start_on',
  dueOn: 'due_on',
  completedOn: 'completed_on',
  targetLikelihood: 'target_likelihood',
  targetImpact: 'target_impact',
  budgetAmount: 'budget_amount',
  spentAmount: 'spent_amount',
  currency: 'currency',
  progressPercent: 'progress_percent',
  createdAt: 'created_at',
  updatedAt: 'updated_at',
  version: 'version',
} as const;

/** Mitigation plans by risk and id. */
export const mitigationPlanByKey = pairLookup<MitigationPlanRow>({
  name: 'risk.mitigationPlan.byKey',
  sql: `select ${columns<MitigationPlanRow>(mitigationPlanColumns)} from risk_monitoring.mitigation_plans
        where risk_id = any($keys::bigint[]) and plan_id = any($ids::bigint[])`,
  key: 'riskId',
  id: 'id',
});

const listed = {
  columns: columns<MitigationPlanRow>(mitigationPlanColumns),
  from: 'risk_monitoring.mitigation_plans',
  orders: { DUE_ON: { column: 'due_on', type: 'date', property: 'dueOn' } },
  tieBreaker: { column: 'plan_id', type: 'bigint', property: 'id' },
  filters: {
    status: 'status = $status::text',
    dueFrom: 'due_on >= $dueFrom::date',
    dueTo: 'due_on <= $dueTo::date',
  },
} as const;

/** Mitigation plans over all risks. */
export const mitigationPlans = page<MitigationPlanRow>({
  ...listed,
  name: 'risk.mitigationPlans',
  fanOut: 'plans live beside their risk; every shard returns at most a page',
});

/** Mitigation plans of one risk. */
export const mitigationPlansOfRisk = page<MitigationPlanRow>({
  ...listed,
  name: 'risk.mitigationPlans.byRisk',
  by: ofRisk,
});
