import { columns, findRow, key, nullable, param, singleShard, statement } from '../../../../citus';
import type { UnitOfWork } from '../../../runtime/mutation';
import { refuse } from '../../errors';
import { finder, type RiskChild, type VersionedChild } from '../../risks/writes/below';
import { actions, type MitigationPlanRow, plans } from '../table';

/** States in which a plan takes actions. */
export const UNFINISHED_PLAN = ['PROPOSED', 'APPROVED', 'IN_PROGRESS'] as const;
/** States in which a plan is carried out. */
export const RUNNING_PLAN = ['APPROVED', 'IN_PROGRESS'] as const;

const id = param.bigint('id');

/** The share of actions that are done; the rest of the plan changes with `status`, where that is given. */
const refresh = statement<Pick<MitigationPlanRow, 'progressPercent'>>('risk.plan.refresh', singleShard)
  .sql`update ${plans}
       set status = coalesce(${nullable(param.of(plans.status, 'status'))}, status), updated_at = now(),
           version = version + 1,
           progress_percent = (
             select coalesce(round(100.0 * count(*) filter (where status = 'DONE')
                                   / nullif(count(*) filter (where status <> 'CANCELLED'), 0)), 0)
             from ${actions} where risk_id = ${key.bigint} and plan_id = ${id})
       where risk_id = ${key.bigint} and plan_id = ${id} returning ${columns(plans, 'progressPercent')}`;

/** A plan of a locked risk. Throws MITIGATION_PLAN_NOT_FOUND, MITIGATION_PLAN_WRONG_STATUS or STALE_VERSION. */
export const findPlan = finder(findRow(plans, 'risk.plan.find'), {
  missing: 'MITIGATION_PLAN_NOT_FOUND',
  wrong: 'MITIGATION_PLAN_WRONG_STATUS',
  called: 'plan',
});

/**
 * A plan of a locked risk for who leads it. Throws what `findPlan` throws, and MITIGATION_PLAN_NOT_YOURS for somebody
 * who may change plans that they lead, and does not lead this one.
 */
export async function findLed(
  unit: UnitOfWork,
  of: RiskChild | VersionedChild,
  allowed: readonly MitigationPlanRow['status'][],
): Promise<MitigationPlanRow> {
  const plan = await findPlan.any(unit, of);
  unit.permit(plan.ownerId === unit.viewer.employeeId, () => refuse('MITIGATION_PLAN_NOT_YOURS'));
  return findPlan.check(plan, of, allowed);
}

/** Counts the actions of a plan anew, and moves it to another state if one is given. Returns its progress in percent. */
export async function refreshPlan(
  unit: UnitOfWork,
  { riskId, id }: RiskChild,
  status: MitigationPlanRow['status'] | null = null,
): Promise<number> {
  return (await unit.only(refresh, { key: riskId, id, status })).progressPercent;
}
