import { insertInto, key, nextId, param, singleShard, statement, updateRow } from '../../../../citus';
import { difference } from '../../../runtime/difference';
import { merged, pick } from '../../../runtime/edits';
import type { UnitOfWork } from '../../../runtime/mutation';
import { refuse } from '../../errors';
import { mitigationPlanned, planChanged } from '../../events';
import type { PlanMitigationInput, UpdateMitigationPlanInput } from '../../generated';
import { reportingAmount } from '../../rates/amounts';
import { isLevel } from '../../risks/ratings';
import { command, record, relatedCommand } from '../../risks/writes/below';
import type { LockedRisk } from '../../risks/writes/locked-risk';
import { actions, type MitigationPlanRow, plans } from '../table';
import { insertActions } from './insert-actions';
import { findLed, UNFINISHED_PLAN } from './locked-plan';

/** Actions of a plan at most when it is proposed. */
const ACTIONS_MAXIMUM = 100;

const TARGETS = ['targetLikelihood', 'targetImpact'] as const;
const DESCRIBED = ['title', 'description', 'strategy', 'ownerId', 'startOn', 'dueOn', ...TARGETS] as const;
/** What an approval agrees to. */
const FIXED = ['strategy', 'startOn', ...TARGETS, 'budgetAmount'] as const;
const CHANGED = ['title', 'description', 'ownerId', 'dueOn', 'spentAmount', ...FIXED] as const;

/** What is written down of a new plan. */
export type NewPlan = Pick<MitigationPlanRow, (typeof DESCRIBED)[number] | 'budgetAmount' | 'currency'>;

const allotId = nextId(plans, 'risk.plan.allotId');
const insert = insertInto(plans, 'risk.plan.insert');
const update = updateRow(plans, 'risk.plan.update', ...CHANGED);

const lastDue = statement<{ dueOn: string | null }>('risk.plan.lastDue', singleShard)
  .sql`select max(due_on) as "dueOn" from ${actions}
       where risk_id = ${key.bigint} and plan_id = ${param.bigint('id')}
         and status in ('OPEN', 'IN_PROGRESS', 'BLOCKED')`;

/**
 * Proposes a plan with its actions. Throws RISK_NOT_FOUND, RISK_CLOSED, MITIGATION_ACTION_COUNT,
 * MITIGATION_DATES_INVALID, MITIGATION_TARGET_INVALID, RISK_AMOUNT_INVALID or RISK_CURRENCY_RATE_MISSING.
 */
export const planMitigation = command<PlanMitigationInput>(
  'planMitigation',
  async (unit, input, risk) => {
    const { riskId, startOn, actions = [], budgetAmount = '0', currency = 'USD' } = input;
    checkTargets(risk, input);
    const amount = { amount: budgetAmount, currency, day: startOn };
    await reportingAmount(unit, amount, { amount: 'budgetAmount', currency: 'currency' });
    const plan = { ...pick(input, DESCRIBED), budgetAmount, currency };
    const id = await insertPlan(unit, risk, plan, actions.length);
    await insertActions(unit, riskId, id, actions);
    return id;
  },
  checkPlan,
);

function checkPlan({ startOn, dueOn, actions = [] }: PlanMitigationInput): void {
  if (actions.length > ACTIONS_MAXIMUM) throw refuse('MITIGATION_ACTION_COUNT', ['input', 'actions']);
  checkDates(startOn, dueOn);
  for (const [index, action] of actions.entries())
    if (action.dueOn < startOn || action.dueOn > dueOn)
      throw refuse('MITIGATION_DATES_INVALID', ['input', 'actions', index, 'dueOn']);
}

/** Writes a plan of a locked risk, proposed by the viewer, without its actions; returns its id. */
export async function insertPlan(
  unit: UnitOfWork,
  risk: LockedRisk,
  plan: NewPlan,
  actionCount = 1,
): Promise<string> {
  const { id } = await unit.only(allotId);
  const { title, ownerId, dueOn } = plan;
  await unit.run(insert, { ...plan, key: risk.id, id, proposedById: unit.viewer.employeeId });
  const after = { status: 'PROPOSED', ...plan, actionCount };
  const change = { entity: 'MitigationPlan', entityId: id, before: null, after };
  await record(unit, risk.id, change, mitigationPlanned, { planId: id, title, ownerId, dueOn });
  return id;
}

/**
 * Changes a plan that is not finished. Throws RISK_NOT_FOUND, RISK_CLOSED, MITIGATION_PLAN_NOT_FOUND,
 * MITIGATION_PLAN_WRONG_STATUS, STALE_VERSION, MITIGATION_PLAN_NOT_YOURS, MITIGATION_PLAN_FIXED, MITIGATION_DATES_INVALID,
 * MITIGATION_TARGET_INVALID or RISK_AMOUNT_INVALID.
 */
export const updateMitigationPlan = relatedCommand<UpdateMitigationPlanInput>(
  'updateMitigationPlan',
  async (unit, input, risk) => {
    const { riskId, id } = input;
    const plan = await findLed(unit, input, UNFINISHED_PLAN);
    const fixed = plan.status !== 'PROPOSED' && FIXED.find((name) => input[name] != null);
    if (fixed) throw refuse('MITIGATION_PLAN_FIXED', ['input', fixed]);
    const state = pick(plan, CHANGED);
    const next = merged(state, input);
    checkDates(next.startOn, next.dueOn);
    if (TARGETS.some((name) => input[name] != null)) checkTargets(risk, next);
    for (const name of ['budgetAmount', 'spentAmount'] as const) {
      if (input[name] == null) continue;
      const amount = { amount: next[name], currency: plan.currency, day: next.startOn };
      await reportingAmount(unit, amount, { amount: name, currency: name });
    }
    const last = await unit.one(lastDue, { key: riskId, id });
    if (last?.dueOn && last.dueOn > next.dueOn) throw refuse('MITIGATION_DATES_INVALID', ['input', 'dueOn']);
    await unit.run(update, { ...next, key: riskId, id });
    const change = { entity: 'MitigationPlan', entityId: id, ...difference(state, next) };
    await record(unit, riskId, change, planChanged, { planId: id });
    return id;
  },
);

function checkDates(startOn: string, dueOn: string): void {
  if (dueOn < startOn) throw refuse('MITIGATION_DATES_INVALID', ['input', 'dueOn']);
}

function checkTargets(
  { residualLikelihood, residualImpact }: LockedRisk,
  { targetLikelihood, targetImpact }: Pick<NewPlan, (typeof TARGETS)[number]>,
): void {
  if (!isLevel(targetLikelihood) || targetLikelihood > residualLikelihood)
    throw refuse('MITIGATION_TARGET_INVALID', ['input', 'targetLikelihood']);
  if (!isLevel(targetImpact) || targetImpact > residualImpact)
    throw refuse('MITIGATION_TARGET_INVALID', ['input', 'targetImpact']);
}
