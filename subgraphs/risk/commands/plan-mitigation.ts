import { type Params, reference, singleShard, statement } from '../../../citus/statement';
import type { SubgraphContext } from '../../runtime/context';
import { difference } from '../../runtime/difference';
import { mutate, type UnitOfWork } from '../../runtime/mutation';
import { refuse } from '../errors';
import type { PlanMitigationInput, UpdateMitigationPlanInput } from '../generated';
import type { MitigationPlanRow } from '../mitigation-plans';
import { insertActions } from '../register/actions';
import { reportingAmount } from '../register/amounts';
import type { RiskChild } from '../register/child';
import { type LockedRisk, lockRisk } from '../register/locked-risk';
import { editedPlan, UNFINISHED_PLAN } from '../register/plans';
import { isLevel } from '../register/ratings';
import { merged, pick, record } from '../register/record';
import { riskWrites } from '../write-side';

const allot = statement<Params, { id: string }>({
  name: 'risk.plan.allotId',
  route: reference,
  sql: `select nextval(pg_get_serial_sequence('risk_monitoring.mitigation_plans', 'plan_id'))::bigint as id`,
});

const insert = statement<Params, never>({
  name: 'risk.plan.insert',
  route: singleShard,
  sql: `insert into risk_monitoring.mitigation_plans
          (risk_id, plan_id, title, description, strategy, owner_id, proposed_by, start_on, due_on, target_likelihood,
           target_impact, budget_amount, currency)
        values ($key::bigint, $id::bigint, $title::text, $description::text, $strategy::text, $ownerId::bigint,
                $proposedById::bigint, $startOn::date, $dueOn::date, $targetLikelihood::smallint,
                $targetImpact::smallint, $budgetAmount::numeric, $currency::text)`,
});

const update = statement<Params, never>({
  name: 'risk.plan.update',
  route: singleShard,
  sql: `update risk_monitoring.mitigation_plans
        set title = $title::text, description = $description::text, strategy = $strategy::text,
            owner_id = $ownerId::bigint, start_on = $startOn::date, due_on = $dueOn::date,
            target_likelihood = $targetLikelihood::smallint, target_impact = $targetImpact::smallint,
            budget_amount = $budgetAmount::numeric, spent_amount = $spentAmount::numeric, updated_at = now(),
            version = version + 1
        where risk_id = $key::bigint and plan_id = $id::bigint`,
});

const lastDue = statement<Params, { dueOn: string | null }>({
  name: 'risk.plan.lastDue',
  route: singleShard,
  sql: `select max(due_on) as "dueOn" from risk_monitoring.mitigation_actions
        where risk_id = $key::bigint and plan_id = $id::bigint and status in ('OPEN', 'IN_PROGRESS', 'BLOCKED')`,
});

/** What is written down of a new plan. */
export type NewPlan = Pick<
  MitigationPlanRow,
  | 'title'
  | 'description'
  | 'strategy'
  | 'ownerId'
  | 'startOn'
  | 'dueOn'
  | 'targetLikelihood'
  | 'targetImpact'
  | 'budgetAmount'
  | 'currency'
>;

/** Actions of a plan at most when it is proposed. */
const ACTIONS_MAXIMUM = 100;

/** What an approval agrees to. */
const FIXED = ['strategy', 'startOn', 'targetLikelihood', 'targetImpact', 'budgetAmount'] as const;

/**
 * Proposes a plan with its actions. Throws RISK_NOT_FOUND, RISK_CLOSED, MITIGATION_ACTION_COUNT,
 * MITIGATION_DATES_INVALID, MITIGATION_TARGET_INVALID, RISK_AMOUNT_INVALID or RISK_CURRENCY_RATE_MISSING.
 */
export function planMitigation(context: SubgraphContext, input: PlanMitigationInput): Promise<RiskChild> {
  const { riskId, startOn, dueOn, actions = [], budgetAmount = '0', currency = 'USD' } = input;
  if (actions.length > ACTIONS_MAXIMUM)
    throw refuse('MITIGATION_ACTION_COUNT', { inputPath: ['input', 'actions'] });
  checkDates(startOn, dueOn);
  for (const [index, { dueOn: actionDue }] of actions.entries()) {
    const at = ['input', 'actions', index];
    if (actionDue < startOn || actionDue > dueOn)
      throw refuse('MITIGATION_DATES_INVALID', { inputPath: [...at, 'dueOn'] });
  }
  return mutate(context, riskWrites, { name: 'planMitigation', input }, async (unit) => {
    const risk = await lockRisk(unit, riskId, 'riskId');
    checkTargets(risk, input);
    const amount = { amount: budgetAmount, currency, day: startOn };
    await reportingAmount(unit, amount, { amount: 'budgetAmount', currency: 'currency' });
    const described = pick(input, [
      'title',
      'description',
      'strategy',
      'ownerId',
      'startOn',
      'dueOn',
      'targetLikelihood',
      'targetImpact',
    ]);
    const id = await insertPlan(unit, risk, { ...described, budgetAmount, currency }, actions.length);
    await insertActions(unit, riskId, id, actions);
    return { riskId, id };
  });
}

/** Writes a plan of a locked risk, proposed by the viewer, without its actions; returns its id. */
export async function insertPlan(
  unit: UnitOfWork,
  risk: LockedRisk,
  plan: NewPlan,
  actionCount = 1,
): Promise<string> {
  const { id } = (await unit.one(allot, {}))!;
  const proposedById = unit.viewer.employeeId;
  await unit.run(insert, { ...plan, key: risk.id, id, proposedById });
  await record(unit, risk.id, {
    entity: 'MitigationPlan',
    entityId: id,
    before: null,
    after: { status: 'PROPOSED', ...plan, actionCount },
    event: 'MitigationPlanned',
    payload: { planId: id, title: plan.title, ownerId: plan.ownerId, dueOn: plan.dueOn },
  });
  return id;
}

/**
 * Changes a plan that is not finished. Throws RISK_NOT_FOUND, RISK_CLOSED, MITIGATION_PLAN_NOT_FOUND,
 * MITIGATION_PLAN_WRONG_STATUS, STALE_VERSION, MITIGATION_PLAN_FIXED, MITIGATION_DATES_INVALID,
 * MITIGATION_TARGET_INVALID or RISK_AMOUNT_INVALID.
 */
export function updateMitigationPlan(
  context: SubgraphContext,
  input: UpdateMitigationPlanInput,
): Promise<RiskChild> {
  const { riskId, id } = input;
  return mutate(context, riskWrites, { name: 'updateMitigationPlan', input }, async (unit) => {
    const risk = await lockRisk(unit, riskId, 'riskId');
    const plan = await editedPlan(unit, input, UNFINISHED_PLAN);
    const { status, currency } = plan;
    if (status !== 'PROPOSED')
      for (const name of FIXED)
        if (input[name] != null) throw refuse('MITIGATION_PLAN_FIXED', { inputPath: ['input', name] });
    const state = pick(plan, ['title', 'description', 'ownerId', 'dueOn', 'spentAmount', ...FIXED]);
    const next = merged(state, input);
    checkDates(next.startOn, next.dueOn);
    if (input.targetLikelihood != null || input.targetImpact != null) checkTargets(risk, next);
    for (const name of ['budgetAmount', 'spentAmount'] as const)
      if (input[name] != null)
        await reportingAmount(
          unit,
          { amount: next[name], currency, day: next.startOn },
          { amount: name, currency: name },
        );
    const last = await unit.one(lastDue, { key: riskId, id });
    if (last?.dueOn && last.dueOn > next.dueOn)
      throw refuse('MITIGATION_DATES_INVALID', { inputPath: ['input', 'dueOn'] });
    await unit.run(update, { ...next, key: riskId, id });
    await record(unit, riskId, {
      entity: 'MitigationPlan',
      entityId: id,
      ...difference(state, next),
      event: 'MitigationPlanChanged',
      payload: { planId: id },
    });
    return { riskId, id };
  });
}

function checkDates(startOn: string, dueOn: string): void {
  if (dueOn < startOn) throw refuse('MITIGATION_DATES_INVALID', { inputPath: ['input', 'dueOn'] });
}

function checkTargets(
  { residualLikelihood, residualImpact }: LockedRisk,
  { targetLikelihood, targetImpact }: Pick<NewPlan, 'targetLikelihood' | 'targetImpact'>,
): void {
  if (!isLevel(targetLikelihood) || targetLikelihood > residualLikelihood)
    throw refuse('MITIGATION_TARGET_INVALID', { inputPath: ['input', 'targetLikelihood'] });
  if (!isLevel(targetImpact) || targetImpact > residualImpact)
    throw refuse('MITIGATION_TARGET_INVALID', { inputPath: ['input', 'targetImpact'] });
}
