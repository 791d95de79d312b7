import { columns, type Params, singleShard, statement } from '../../../citus/statement';
import { checkVersion, type UnitOfWork } from '../../runtime/mutation';
import { refuse } from '../errors';
import type { MitigationPlanStatus } from '../generated';
import { type MitigationPlanRow, mitigationPlanColumns } from '../mitigation-plans';
import type { RiskChild, VersionedChild } from './child';

/** States in which a plan takes actions. */
export const UNFINISHED_PLAN = ['PROPOSED', 'APPROVED', 'IN_PROGRESS'] as const;
/** States in which a plan is carried out. */
export const RUNNING_PLAN = ['APPROVED', 'IN_PROGRESS'] as const;

const find = statement<Params, MitigationPlanRow>({
  name: 'risk.plan.find',
  route: singleShard,
  sql: `select ${columns<MitigationPlanRow>(mitigationPlanColumns)} from risk_monitoring.mitigation_plans
        where risk_id = $key::bigint and plan_id = $id::bigint`,
});

/** The share of actions that are done; the rest of the plan changes with `$status`, where that is given. */
const refresh = statement<Params, { progressPercent: number }>({
  name: 'risk.plan.refresh',
  route: singleShard,
  sql: `update risk_monitoring.mitigation_plans
        set status = coalesce($status::text, status), updated_at = now(), version = version + 1,
            progress_percent = (
              select coalesce(round(100.0 * count(*) filter (where status = 'DONE')
                                    / nullif(count(*) filter (where status <> 'CANCELLED'), 0)), 0)
              from risk_monitoring.mitigation_actions where risk_id = $key::bigint and plan_id = $id::bigint)
        where risk_id = $key and plan_id = $id returning progress_percent as "progressPercent"`,
});

const running = statement<Params, { id: string }>({
  name: 'risk.plan.running',
  route: singleShard,
  sql: `select plan_id as id from risk_monitoring.mitigation_plans
        where risk_id = $key::bigint and plan_id <> $id::bigint and status in ('APPROVED', 'IN_PROGRESS') limit 1`,
});

/**
 * A plan of a locked risk, in one of the states allowed. Throws MITIGATION_PLAN_NOT_FOUND or
 * MITIGATION_PLAN_WRONG_STATUS.
 */
export async function findPlan(
  unit: UnitOfWork,
  { riskId, id }: RiskChild,
  allowed: readonly MitigationPlanStatus[],
  field: 'id' | 'planId' = 'id',
): Promise<MitigationPlanRow> {
  const inputPath = ['input', field];
  const plan = await unit.one(find, { key: riskId, id });
  if (!plan) throw refuse('MITIGATION_PLAN_NOT_FOUND', { inputPath });
  if (!allowed.includes(plan.status))
    throw refuse('MITIGATION_PLAN_WRONG_STATUS', { message: `The plan is ${plan.status}.`, inputPath });
  return plan;
}

/** As `findPlan`, for a change of the plan. Throws STALE_VERSION too. */
export async function editedPlan(
  unit: UnitOfWork,
  input: VersionedChild,
  allowed: readonly MitigationPlanStatus[],
): Promise<MitigationPlanRow> {
  const plan = await findPlan(unit, input, allowed);
  checkVersion(plan, input);
  return plan;
}

/** Counts the actions of a plan anew, and moves it to another state if one is given. */
export async function refreshPlan(
  unit: UnitOfWork,
  { riskId, id }: RiskChild,
  status?: MitigationPlanStatus,
): Promise<number> {
  return (await unit.one(refresh, { key: riskId, id, status }))!.progressPercent;
}

/** Whether another plan of the risk is carried out. */
export async function isOtherPlanRunning(unit: UnitOfWork, { riskId, id }: RiskChild): Promise<boolean> {
  return (await unit.one(running, { key: riskId, id })) !== null;
}

/** Throws MITIGATION_PLAN_NOT_YOURS for somebody who neither leads the plan nor has the role `risk`. */
export function requireLead(unit: UnitOfWork, plan: MitigationPlanRow): void {
  const { employeeId, roles } = unit.viewer;
  if (plan.ownerId !== employeeId && !roles.includes('risk_officer'))
    throw refuse('MITIGATION_PLAN_NOT_YOURS');
}
