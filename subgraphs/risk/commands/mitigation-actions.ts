import { type Params, singleShard, statement } from '../../../citus/statement';
import { today } from '../../runtime/arguments';
import type { SubgraphContext } from '../../runtime/context';
import { difference } from '../../runtime/difference';
import { checkVersion, mutate } from '../../runtime/mutation';
import { refuse } from '../errors';
import type {
  AddMitigationActionInput,
  ChangeMitigationActionInput,
  MitigationActionStatus,
  UpdateMitigationActionInput,
} from '../generated';
import type { MitigationPlanRow } from '../mitigation-plans';
import { findAction, insertActions, relistAction, UNFINISHED_ACTION } from '../register/actions';
import type { RiskChild } from '../register/child';
import { lockRisk } from '../register/locked-risk';
import { findPlan, RUNNING_PLAN, refreshPlan, UNFINISHED_PLAN } from '../register/plans';
import { merged, pick, record } from '../register/record';
import { riskWrites } from '../write-side';

const update = statement<Params, never>({
  name: 'risk.action.update',
  route: singleShard,
  sql: `update risk_monitoring.mitigation_actions
        set title = $title::text, assignee_id = $assigneeId::bigint, priority = $priority::text, due_on = $dueOn::date,
            updated_at = now(), version = version + 1
        where risk_id = $key::bigint and action_id = $id::bigint`,
});

const setStatus = statement<Params, never>({
  name: 'risk.action.setStatus',
  route: singleShard,
  sql: `update risk_monitoring.mitigation_actions
        set status = $status::text, completed_on = $completedOn::date, updated_at = now(), version = version + 1
        where risk_id = $key::bigint and action_id = $id::bigint`,
});

/**
 * Adds a step to a plan that is not finished. Throws RISK_NOT_FOUND, RISK_CLOSED, MITIGATION_PLAN_NOT_FOUND,
 * MITIGATION_PLAN_WRONG_STATUS or MITIGATION_DATES_INVALID.
 */
export function addMitigationAction(
  context: SubgraphContext,
  input: AddMitigationActionInput,
): Promise<RiskChild> {
  const { riskId, planId, assigneeId } = input;
  return mutate(context, riskWrites, { name: 'addMitigationAction', input }, async (unit) => {
    await lockRisk(unit, riskId, 'riskId');
    const plan = await findPlan(unit, { riskId, id: planId }, UNFINISHED_PLAN, 'planId');
    const action = pick(input, ['title', 'assigneeId', 'priority', 'dueOn']);
    checkDue(action.dueOn, plan);
    const [id] = await insertActions(unit, riskId, planId, [action]);
    await refreshPlan(unit, { riskId, id: planId });
    await record(unit, riskId, {
      entity: 'MitigationAction',
      entityId: id!,
      before: null,
      after: { status: 'OPEN', planId, ...action },
      event: 'MitigationActionOpened',
      payload: { planId, actionId: id, assigneeId, dueOn: action.dueOn },
    });
    return { riskId, id: id! };
  });
}

/**
 * Changes an unfinished action. Throws RISK_NOT_FOUND, RISK_CLOSED, MITIGATION_ACTION_NOT_FOUND,
 * MITIGATION_ACTION_WRONG_STATUS, STALE_VERSION or MITIGATION_DATES_INVALID.
 */
export function updateMitigationAction(
  context: SubgraphContext,
  input: UpdateMitigationActionInput,
): Promise<RiskChild> {
  const { riskId, id } = input;
  return mutate(context, riskWrites, { name: 'updateMitigationAction', input }, async (unit) => {
    await lockRisk(unit, riskId, 'riskId');
    const action = await findAction(unit, input, UNFINISHED_ACTION);
    checkVersion(action, input);
    const state = pick(action, ['title', 'assigneeId', 'priority', 'dueOn']);
    const next = merged(state, input);
    const plan = await findPlan(unit, { riskId, id: action.planId }, UNFINISHED_PLAN);
    if (next.dueOn !== state.dueOn) checkDue(next.dueOn, plan);
    await unit.run(update, { ...next, key: riskId, id });
    await record(unit, riskId, {
      entity: 'MitigationAction',
      entityId: id,
      ...difference(state, next),
      event: 'MitigationActionChanged',
      payload: { planId: action.planId, actionId: id, assigneeId: next.assigneeId },
    });
    await relistAction(unit, { ...action, ...next }, action.assigneeId);
    return { riskId, id };
  });
}

interface Move {
  readonly from: readonly MitigationActionStatus[];
  readonly to: MitigationActionStatus;
  readonly event: string;
}

const MOVES = {
  startMitigationAction: { from: ['OPEN', 'BLOCKED'], to: 'IN_PROGRESS', event: 'MitigationActionStarted' },
  blockMitigationAction: { from: ['OPEN', 'IN_PROGRESS'], to: 'BLOCKED', event: 'MitigationActionBlocked' },
  finishMitigationAction: { from: UNFINISHED_ACTION, to: 'DONE', event: 'MitigationActionFinished' },
  cancelMitigationAction: { from: UNFINISHED_ACTION, to: 'CANCELLED', event: 'MitigationActionCancelled' },
} as const satisfies Record<string, Move>;

/**
 * Moves an action to another state, and its plan with it. Throws RISK_NOT_FOUND, RISK_CLOSED,
 * MITIGATION_ACTION_NOT_FOUND, MITIGATION_ACTION_WRONG_STATUS, STALE_VERSION, MITIGATION_ACTION_NOT_YOURS or
 * MITIGATION_PLAN_WRONG_STATUS.
 */
export function moveMitigationAction(
  context: SubgraphContext,
  name: keyof typeof MOVES,
  input: ChangeMitigationActionInput,
): Promise<RiskChild> {
  const { riskId, id, note } = input;
  const { from, to, event }: Move = MOVES[name];
  return mutate(context, riskWrites, { name, input }, async (unit) => {
    await lockRisk(unit, riskId, 'riskId');
    const action = await findAction(unit, input, from);
    checkVersion(action, input);
    const { planId, status, assigneeId } = action;
    const plan = await findPlan(
      unit,
      { riskId, id: planId },
      to === 'CANCELLED' ? UNFINISHED_PLAN : RUNNING_PLAN,
    );
    const { employeeId, roles } = unit.viewer;
    if (employeeId !== assigneeId && employeeId !== plan.ownerId && !roles.includes('risk_officer'))
      throw refuse('MITIGATION_ACTION_NOT_YOURS');
    const completedOn = to === 'DONE' ? today() : null;
    await unit.run(setStatus, { key: riskId, id, status: to, completedOn });
    const isStart = plan.status === 'APPROVED' && (to === 'IN_PROGRESS' || to === 'DONE');
    const planProgress = await refreshPlan(
      unit,
      { riskId, id: planId },
      isStart ? 'IN_PROGRESS' : plan.status,
    );
    await record(unit, riskId, {
      entity: 'MitigationAction',
      entityId: id,
      before: { status },
      after: { status: to, ...(completedOn && { completedOn }), ...(note && { note }), planProgress },
      event,
      payload: { planId, actionId: id, assigneeId },
    });
    await relistAction(unit, { ...action, status: to }, assigneeId);
    return { riskId, id };
  });
}

function checkDue(dueOn: string, plan: MitigationPlanRow): void {
  if (dueOn < plan.startOn || dueOn > plan.dueOn)
    throw refuse('MITIGATION_DATES_INVALID', { inputPath: ['input', 'dueOn'] });
}
