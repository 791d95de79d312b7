import {
  arrayOf,
  columns,
  inKeys,
  key,
  param,
  shardBatch,
  singleShard,
  statement,
  updateRow,
} from '../../../../citus';
import { today } from '../../../runtime/arguments';
import type { UnitOfWork } from '../../../runtime/mutation';
import { refuse } from '../../errors';
import { planApproved, planCancelled, planCompleted } from '../../events';
import type {
  CancelMitigationPlanInput,
  ChangeMitigationPlanInput,
  CompleteMitigationPlanInput,
} from '../../generated';
import { reportingAmount } from '../../rates/amounts';
import type { RiskRow } from '../../risks/table';
import { command, record, relatedCommand } from '../../risks/writes/below';
import { type LockedRisk, relistRisk } from '../../risks/writes/locked-risk';
import { moveRisk } from '../../risks/writes/status';
import {
  actions,
  actionsByAssignee,
  type MitigationActionRow,
  type MitigationPlanRow,
  plans,
} from '../table';
import { findLed, findPlan, RUNNING_PLAN, refreshPlan, UNFINISHED_PLAN } from './locked-plan';

const approve = updateRow(plans, 'risk.plan.approve', 'status', 'approvedById', 'approvedOn');
const complete = updateRow(plans, 'risk.plan.complete', 'status', 'completedOn', 'spentAmount');

const id = param.bigint('id');

const running = statement('risk.plan.running', singleShard).sql`select ${columns(plans, 'id')} from ${plans}
       where risk_id = ${key.bigint} and plan_id <> ${id} and status in ('APPROVED', 'IN_PROGRESS') limit 1`;

const countActions = statement<{ unfinished: number; done: number }>('risk.plan.countActions', singleShard)
  .sql`select (count(*) filter (where status in ('OPEN', 'IN_PROGRESS', 'BLOCKED')))::integer as unfinished,
              (count(*) filter (where status = 'DONE'))::integer as done
       from ${actions} where risk_id = ${key.bigint} and plan_id = ${id}`;

const cancelActions = statement<Pick<MitigationActionRow, 'id' | 'assigneeId'>>(
  'risk.plan.cancelActions',
  singleShard,
).sql`update ${actions} set status = 'CANCELLED', updated_at = now(), version = version + 1
      where risk_id = ${key.bigint} and plan_id = ${id} and status in ('OPEN', 'IN_PROGRESS', 'BLOCKED')
      returning ${columns(actions, 'id', 'assigneeId')}`;

const cancelListed = statement('risk.actions.cancelListed', shardBatch)
  .sql`update ${actionsByAssignee} set status = 'CANCELLED'
       where assignee_id ${inKeys.bigint} and action_id = any(${arrayOf(param.bigint('ids'))})`;

/**
 * Approves a plan, which puts the risk into mitigation. Throws RISK_NOT_FOUND, RISK_CLOSED,
 * MITIGATION_PLAN_NOT_FOUND, MITIGATION_PLAN_WRONG_STATUS, STALE_VERSION, MITIGATION_PLAN_OWN_APPROVAL,
 * RISK_NOT_ASSESSED or MITIGATION_PLAN_WITHOUT_ACTIONS.
 */
export const approveMitigationPlan = command<ChangeMitigationPlanInput>(
  'approveMitigationPlan',
  async (unit, input, risk) => {
    const { riskId, id } = input;
    const plan = await findPlan(unit, input, ['PROPOSED']);
    const approvedById = unit.viewer.employeeId;
    if (plan.proposedById === approvedById || plan.ownerId === approvedById)
      throw refuse('MITIGATION_PLAN_OWN_APPROVAL');
    if (risk.status === 'IDENTIFIED') throw refuse('RISK_NOT_ASSESSED', ['input', 'riskId']);
    const { unfinished } = await unit.only(countActions, { key: riskId, id });
    if (unfinished === 0) throw refuse('MITIGATION_PLAN_WITHOUT_ACTIONS', ['input', 'id']);
    const approved = { status: 'APPROVED', approvedById, approvedOn: today() } as const;
    await unit.run(approve, { key: riskId, id, ...approved });
    await recordPlan(unit, plan, planApproved, approved);
    if (risk.status !== 'MITIGATING') await follow(unit, risk, 'MITIGATING', 'Mitigation plan approved.');
    return id;
  },
);

/**
 * Completes a plan. Throws RISK_NOT_FOUND, RISK_CLOSED, MITIGATION_PLAN_NOT_FOUND, MITIGATION_PLAN_WRONG_STATUS,
 * STALE_VERSION, MITIGATION_PLAN_NOT_YOURS, MITIGATION_PLAN_NOT_DONE or RISK_AMOUNT_INVALID.
 */
export const completeMitigationPlan = relatedCommand<CompleteMitigationPlanInput>(
  'completeMitigationPlan',
  async (unit, input, risk) => {
    const { riskId, id } = input;
    const plan = await findLed(unit, input, RUNNING_PLAN);
    const { unfinished, done } = await unit.only(countActions, { key: riskId, id });
    if (unfinished > 0 || done === 0)
      throw refuse('MITIGATION_PLAN_NOT_DONE', ['input', 'id'], { details: { unfinished, done } });
    const { currency, startOn: day } = plan;
    const spentAmount = input.spentAmount ?? plan.spentAmount;
    const amount = { amount: spentAmount, currency, day };
    await reportingAmount(unit, amount, { amount: 'spentAmount', currency: 'spentAmount' });
    const completed = { status: 'COMPLETED', completedOn: today(), spentAmount } as const;
    await unit.run(complete, { key: riskId, id, ...completed });
    await recordPlan(unit, plan, planCompleted, completed);
    await leaveMitigation(unit, risk, plan, 'MONITORED', 'Mitigation completed.');
    return id;
  },
);

/**
 * Gives up a plan with its unfinished actions. Throws RISK_NOT_FOUND, RISK_CLOSED, MITIGATION_PLAN_NOT_FOUND,
 * MITIGATION_PLAN_WRONG_STATUS, STALE_VERSION or MITIGATION_PLAN_NOT_YOURS.
 */
export const cancelMitigationPlan = relatedCommand<CancelMitigationPlanInput>(
  'cancelMitigationPlan',
  async (unit, input, risk) => {
    const { riskId, id, reason } = input;
    const plan = await findLed(unit, input, UNFINISHED_PLAN);
    const cancelled = await unit.run(cancelActions, { key: riskId, id });
    await refreshPlan(unit, { riskId, id }, 'CANCELLED');
    const ids = cancelled.map((action) => action.id);
    await recordPlan(unit, plan, planCancelled, { status: 'CANCELLED', reason, cancelledActionIds: ids });
    await leaveMitigation(unit, risk, plan, 'ASSESSED', `Mitigation plan given up: ${reason}`);
    if (ids.length > 0)
      await unit.run(cancelListed, { keys: cancelled.map(({ assigneeId }) => assigneeId), ids });
    return id;
  },
);

/** A risk leaves mitigation with the last plan that was carried out. */
async function leaveMitigation(
  unit: UnitOfWork,
  risk: LockedRisk,
  plan: MitigationPlanRow,
  to: RiskRow['status'],
  note: string,
): Promise<void> {
  if (risk.status !== 'MITIGATING' || plan.status === 'PROPOSED') return;
  const other = await unit.one(running, { key: risk.id, id: plan.id });
  if (!other) await follow(unit, risk, to, note);
}

async function follow(
  unit: UnitOfWork,
  risk: LockedRisk,
  to: RiskRow['status'],
  note: string,
): Promise<void> {
  await relistRisk(unit, risk, await moveRisk(unit, risk, to, note));
}

function recordPlan(
  unit: UnitOfWork,
  { riskId, id, title, status }: MitigationPlanRow,
  event: typeof planApproved,
  after: object,
): Promise<void> {
  const change = { entity: 'MitigationPlan', entityId: id, before: { status }, after };
  return record(unit, riskId, change, event, { planId: id, title });
}
