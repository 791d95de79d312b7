import { findRow, relist, updateRow } from '../../../../citus';
import { today } from '../../../runtime/arguments';
import { difference } from '../../../runtime/difference';
import { merged, pick } from '../../../runtime/edits';
import { refuse } from '../../errors';
import { actionBlocked, actionCancelled, actionChanged, actionFinished, actionStarted } from '../../events';
import type {
  AddMitigationActionInput,
  ChangeMitigationActionInput,
  UpdateMitigationActionInput,
} from '../../generated';
import { command, finder, record, relatedCommand } from '../../risks/writes/below';
import { actions, actionsByAssignee, type MitigationActionRow, type MitigationPlanRow } from '../table';
import { openAction } from './insert-actions';
import { findPlan, RUNNING_PLAN, refreshPlan, UNFINISHED_PLAN } from './locked-plan';

const CHANGED = ['title', 'assigneeId', 'priority', 'dueOn'] as const;

/** States in which there is still something to do. */
const UNFINISHED = ['OPEN', 'IN_PROGRESS', 'BLOCKED'] as const;

const update = updateRow(actions, 'risk.action.update', ...CHANGED);
const setStatus = updateRow(actions, 'risk.action.setStatus', 'status', 'completedOn');

const findAction = finder(findRow(actions, 'risk.action.find'), {
  missing: 'MITIGATION_ACTION_NOT_FOUND',
  wrong: 'MITIGATION_ACTION_WRONG_STATUS',
  called: 'action',
});

/**
 * Adds a step to a plan that is not finished. Throws RISK_NOT_FOUND, RISK_CLOSED, MITIGATION_PLAN_NOT_FOUND,
 * MITIGATION_PLAN_WRONG_STATUS or MITIGATION_DATES_INVALID.
 */
export const addMitigationAction = command<AddMitigationActionInput>(
  'addMitigationAction',
  async (unit, input) => {
    const { riskId, planId, dueOn } = input;
    checkDue(dueOn, await findPlan(unit, { riskId, id: planId }, UNFINISHED_PLAN, 'planId'));
    return openAction(unit, riskId, planId, pick(input, CHANGED));
  },
);

/**
 * Changes an unfinished action. Throws RISK_NOT_FOUND, RISK_CLOSED, MITIGATION_ACTION_NOT_FOUND,
 * MITIGATION_ACTION_WRONG_STATUS, STALE_VERSION or MITIGATION_DATES_INVALID.
 */
export const updateMitigationAction = command<UpdateMitigationActionInput>(
  'updateMitigationAction',
  async (unit, input) => {
    const { riskId, id } = input;
    const action = await findAction(unit, input, UNFINISHED);
    const { planId } = action;
    const state = pick(action, CHANGED);
    const next = merged(state, input);
    const plan = await findPlan(unit, { riskId, id: planId }, UNFINISHED_PLAN);
    if (next.dueOn !== state.dueOn) checkDue(next.dueOn, plan);
    await unit.run(update, { ...next, key: riskId, id });
    const change = { entity: 'MitigationAction', entityId: id, ...difference(state, next) };
    const { assigneeId } = next;
    await record(unit, riskId, change, actionChanged, { planId, actionId: id, assigneeId });
    await relist(unit, [actionsByAssignee], action, { ...action, ...next });
    return id;
  },
);

/**
 * The command that moves an action to another state, and its plan with it. It throws RISK_NOT_FOUND, RISK_CLOSED,
 * MITIGATION_ACTION_NOT_FOUND, MITIGATION_ACTION_WRONG_STATUS, STALE_VERSION, MITIGATION_ACTION_NOT_YOURS or
 * MITIGATION_PLAN_WRONG_STATUS.
 */
const moving = (
  name: string,
  to: MitigationActionRow['status'],
  event: typeof actionStarted,
  from: readonly MitigationActionRow['status'][] = UNFINISHED,
) =>
  relatedCommand<ChangeMitigationActionInput>(name, async (unit, input) => {
    const { riskId, id, note } = input;
    const action = await findAction.any(unit, input);
    const { planId, status, assigneeId } = action;
    const ofPlan = { riskId, id: planId };
    const plan = await findPlan.any(unit, ofPlan);
    const { employeeId } = unit.viewer;
    unit.permit(employeeId === assigneeId || employeeId === plan.ownerId, () =>
      refuse('MITIGATION_ACTION_NOT_YOURS'),
    );
    findAction.check(action, input, from);
    findPlan.check(plan, ofPlan, to === 'CANCELLED' ? UNFINISHED_PLAN : RUNNING_PLAN);
    const completedOn = to === 'DONE' ? today() : null;
    await unit.run(setStatus, { key: riskId, id, status: to, completedOn });
    const isStart = plan.status === 'APPROVED' && (to === 'IN_PROGRESS' || to === 'DONE');
    const planProgress = await refreshPlan(unit, plan, isStart ? 'IN_PROGRESS' : plan.status);
    const after = { status: to, ...(completedOn && { completedOn }), ...(note && { note }), planProgress };
    const change = { entity: 'MitigationAction', entityId: id, before: { status }, after };
    await record(unit, riskId, change, event, { planId, actionId: id, assigneeId });
    await relist(unit, [actionsByAssignee], action, { ...action, status: to });
    return id;
  });

export const startMitigationAction = moving('startMitigationAction', 'IN_PROGRESS', actionStarted, [
  'OPEN',
  'BLOCKED',
]);
export const blockMitigationAction = moving('blockMitigationAction', 'BLOCKED', actionBlocked, [
  'OPEN',
  'IN_PROGRESS',
]);
export const finishMitigationAction = moving('finishMitigationAction', 'DONE', actionFinished);
export const cancelMitigationAction = moving('cancelMitigationAction', 'CANCELLED', actionCancelled);

function checkDue(dueOn: string, plan: MitigationPlanRow): void {
  if (dueOn < plan.startOn || dueOn > plan.dueOn)
    throw refuse('MITIGATION_DATES_INVALID', ['input', 'dueOn']);
}
