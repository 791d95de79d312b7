import { type Params, shardBatch, singleShard, statement } from '../../../citus/statement';
import { today } from '../../runtime/arguments';
import type { SubgraphContext } from '../../runtime/context';
import { requireRole } from '../../runtime/input';
import { mutate, type UnitOfWork } from '../../runtime/mutation';
import { refuse } from '../errors';
import type {
  CancelMitigationPlanInput,
  ChangeMitigationPlanInput,
  CompleteMitigationPlanInput,
  RiskStatus,
} from '../generated';
import type { MitigationPlanRow } from '../mitigation-plans';
import { reportingAmount } from '../register/amounts';
import type { RiskChild } from '../register/child';
import { type LockedRisk, lockRisk, relistRisk } from '../register/locked-risk';
import {
  editedPlan,
  isOtherPlanRunning,
  RUNNING_PLAN,
  refreshPlan,
  requireLead,
  UNFINISHED_PLAN,
} from '../register/plans';
import { record } from '../register/record';
import { moveRisk } from '../register/status';
import { riskWrites } from '../write-side';

const approve = statement<Params, never>({
  name: 'risk.plan.approve',
  route: singleShard,
  sql: `update risk_monitoring.mitigation_plans
        set status = 'APPROVED', approved_by = $approvedById::bigint, approved_on = $approvedOn::date,
            updated_at = now(), version = version + 1
        where risk_id = $key::bigint and plan_id = $id::bigint`,
});

const complete = statement<Params, never>({
  name: 'risk.plan.complete',
  route: singleShard,
  sql: `update risk_monitoring.mitigation_plans
        set status = 'COMPLETED', completed_on = $completedOn::date, spent_amount = $spentAmount::numeric,
            updated_at = now(), version = version + 1
        where risk_id = $key::bigint and plan_id = $id::bigint`,
});

const countActions = statement<Params, { total: number; unfinished: number; done: number }>({
  name: 'risk.plan.countActions',
  route: singleShard,
  sql: `select count(*)::integer as total,
               (count(*) filter (where status in ('OPEN', 'IN_PROGRESS', 'BLOCKED')))::integer as unfinished,
               (count(*) filter (where status = 'DONE'))::integer as done
        from risk_monitoring.mitigation_actions where risk_id = $key::bigint and plan_id = $id::bigint`,
});

const cancelActions = statement<Params, { id: string; assigneeId: string }>({
  name: 'risk.plan.cancelActions',
  route: singleShard,
  sql: `update risk_monitoring.mitigation_actions set status = 'CANCELLED', updated_at = now(), version = version + 1
        where risk_id = $key::bigint and plan_id = $id::bigint and status in ('OPEN', 'IN_PROGRESS', 'BLOCKED')
        returning action_id as id, assignee_id as "assigneeId"`,
});

const cancelListed = statement<Params, never>({
  name: 'risk.actions.cancelListed',
  route: shardBatch,
  sql: `update risk_monitoring.mitigation_actions_by_assignee set status = 'CANCELLED'
        where assignee_id = any($keys::bigint[]) and action_id = any($ids::bigint[])`,
});

/**
 * Approves a plan, which puts the risk into mitigation. Throws FORBIDDEN, RISK_NOT_FOUND, RISK_CLOSED,
 * MITIGATION_PLAN_NOT_FOUND, MITIGATION_PLAN_WRONG_STATUS, STALE_VERSION, MITIGATION_PLAN_OWN_APPROVAL,
 * RISK_NOT_ASSESSED or MITIGATION_PLAN_WITHOUT_ACTIONS.
 */
export function approveMitigationPlan(
  context: SubgraphContext,
  input: ChangeMitigationPlanInput,
): Promise<RiskChild> {
  const { riskId, id } = input;
  return mutate(context, riskWrites, { name: 'approveMitigationPlan', input }, async (unit) => {
    requireRole(unit.viewer, 'risk_officer');
    const risk = await lockRisk(unit, riskId, 'riskId');
    const plan = await editedPlan(unit, input, ['PROPOSED']);
    const approvedById = unit.viewer.employeeId;
    if (plan.proposedById === approvedById || plan.ownerId === approvedById)
      throw refuse('MITIGATION_PLAN_OWN_APPROVAL');
    if (risk.status === 'IDENTIFIED') throw refuse('RISK_NOT_ASSESSED', { inputPath: ['input', 'riskId'] });
    const { unfinished } = (await unit.one(countActions, { key: riskId, id }))!;
    if (unfinished === 0) throw refuse('MITIGATION_PLAN_WITHOUT_ACTIONS', { inputPath: ['input', 'id'] });
    const approvedOn = today();
    await unit.run(approve, { key: riskId, id, approvedById, approvedOn });
    const after = { status: 'APPROVED', approvedById, approvedOn };
    await tell(unit, plan, 'MitigationPlanApproved', after);
    if (risk.status !== 'MITIGATING') await follow(unit, risk, 'MITIGATING', 'Mitigation plan approved.');
    return { riskId, id };
  });
}

/**
 * Completes a plan. Throws RISK_NOT_FOUND, RISK_CLOSED, MITIGATION_PLAN_NOT_FOUND, MITIGATION_PLAN_WRONG_STATUS,
 * STALE_VERSION, MITIGATION_PLAN_NOT_YOURS, MITIGATION_PLAN_NOT_DONE or RISK_AMOUNT_INVALID.
 */
export function completeMitigationPlan(
  context: SubgraphContext,
  input: CompleteMitigationPlanInput,
): Promise<RiskChild> {
  const { riskId, id } = input;
  return mutate(context, riskWrites, { name: 'completeMitigationPlan', input }, async (unit) => {
    const risk = await lockRisk(unit, riskId, 'riskId');
    const plan = await editedPlan(unit, input, RUNNING_PLAN);
    requireLead(unit, plan);
    const { unfinished, done } = (await unit.one(countActions, { key: riskId, id }))!;
    if (unfinished > 0 || done === 0)
      throw refuse('MITIGATION_PLAN_NOT_DONE', { inputPath: ['input', 'id'], details: { unfinished, done } });
    const { currency, startOn: day } = plan;
    const spentAmount = input.spentAmount ?? plan.spentAmount;
    const amount = { amount: spentAmount, currency, day };
    await reportingAmount(unit, amount, { amount: 'spentAmount', currency: 'spentAmount' });
    const completedOn = today();
    await unit.run(complete, { key: riskId, id, completedOn, spentAmount });
    const after = { status: 'COMPLETED', completedOn, spentAmount };
    await tell(unit, plan, 'MitigationPlanCompleted', after);
    await leaveMitigation(unit, risk, plan, 'MONITORED', 'Mitigation completed.');
    return { riskId, id };
  });
}

/**
 * Gives up a plan with its unfinished actions. Throws RISK_NOT_FOUND, RISK_CLOSED, MITIGATION_PLAN_NOT_FOUND,
 * MITIGATION_PLAN_WRONG_STATUS, STALE_VERSION or MITIGATION_PLAN_NOT_YOURS.
 */
export function cancelMitigationPlan(
  context: SubgraphContext,
  input: CancelMitigationPlanInput,
): Promise<RiskChild> {
  const { riskId, id, reason } = input;
  return mutate(context, riskWrites, { name: 'cancelMitigationPlan', input }, async (unit) => {
    const risk = await lockRisk(unit, riskId, 'riskId');
    const plan = await editedPlan(unit, input, UNFINISHED_PLAN);
    requireLead(unit, plan);
    const actions = await unit.run(cancelActions, { key: riskId, id });
    await refreshPlan(unit, { riskId, id }, 'CANCELLED');
    const ids = actions.map((action) => action.id);
    const after = { status: 'CANCELLED', reason, cancelledActionIds: ids };
    await tell(unit, plan, 'MitigationPlanCancelled', after);
    await leaveMitigation(unit, risk, plan, 'ASSESSED', `Mitigation plan given up: ${reason}`);
    if (ids.length > 0)
      await unit.run(cancelListed, { keys: actions.map(({ assigneeId }) => assigneeId), ids });
    return { riskId, id };
  });
}

/** A risk leaves mitigation with the last plan that was carried out. */
async function leaveMitigation(
  unit: UnitOfWork,
  risk: LockedRisk,
  plan: MitigationPlanRow,
  to: RiskStatus,
  note: string,
): Promise<void> {
  if (risk.status !== 'MITIGATING' || plan.status === 'PROPOSED') return;
  if (!(await isOtherPlanRunning(unit, plan))) await follow(unit, risk, to, note);
}

async function follow(unit: UnitOfWork, risk: LockedRisk, to: RiskStatus, note: string): Promise<void> {
  await moveRisk(unit, risk, to, note);
  await relistRisk(unit, risk.id, risk);
}

function tell(unit: UnitOfWork, plan: MitigationPlanRow, event: string, after: object): Promise<void> {
  const { riskId, id, status } = plan;
  const payload = { planId: id, title: plan.title };
  return record(unit, riskId, {
    entity: 'MitigationPlan',
    entityId: id,
    before: { status },
    after,
    event,
    payload,
  });
}
