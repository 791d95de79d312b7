import { columns, insertInto, key, nextId, nullable, param, singleShard, statement } from '../../../../citus';
import { there } from '../../../../platform/there';
import { today } from '../../../runtime/arguments';
import type { UnitOfWork } from '../../../runtime/mutation';
import { refuse } from '../../errors';
import { controlTested } from '../../events';
import type { TestControlInput } from '../../generated';
import { plans } from '../../mitigation/table';
import { openAction } from '../../mitigation/writes/insert-actions';
import { findPlan, UNFINISHED_PLAN } from '../../mitigation/writes/locked-plan';
import { insertPlan } from '../../mitigation/writes/plan';
import { record } from '../../risks/writes/below';
import { type LockedRisk, lockRisk } from '../../risks/writes/locked-risk';
import { mutation } from '../../write-side';
import { type ControlTestRow, controls, controlTests, type RiskControlRow } from '../table';
import { findControl } from './manage';

const allotId = nextId(controlTests, 'risk.controlTest.allotId');
const insert = insertInto(controlTests, 'risk.controlTest.insert');

const [rating, testedOn] = [param.of(controls.rating, 'rating'), param.date('testedOn')];

/** The rating is that of the latest test: an older one that is recorded late does not count. */
const rate = statement<Pick<RiskControlRow, 'rating'>>('risk.control.rate', singleShard)
  .sql`update ${controls}
       set rating = ${rating}, last_tested_on = ${testedOn},
           next_test_due_on = coalesce(${nullable(param.date('nextTestDueOn'))},
             ${testedOn} + case when is_key then 91 when ${rating} = 'INEFFECTIVE' then 60 else 182 end),
           updated_at = now(), version = version + 1
       where risk_id = ${key.bigint} and control_id = ${param.bigint('id')}
         and (last_tested_on is null or last_tested_on <= ${testedOn})
       returning ${columns(controls, 'rating')}`;

const planFor = statement('risk.plan.forRemedy', singleShard).sql`select ${columns(plans, 'id')} from ${plans}
       where risk_id = ${key.bigint} and status in ('PROPOSED', 'APPROVED', 'IN_PROGRESS')
         and due_on >= ${param.date('dueOn')}
       order by plan_id desc limit 1`;

const RATINGS = {
  PASS: 'EFFECTIVE',
  PASS_WITH_EXCEPTIONS: 'PARTIALLY_EFFECTIVE',
  FAIL: 'INEFFECTIVE',
} as const satisfies Record<ControlTestRow['result'], RiskControlRow['rating']>;

/**
 * Records the test of a control, which rates it; a failed one opens a mitigation action. Throws FORBIDDEN, RISK_NOT_FOUND,
 * RISK_CLOSED, CONTROL_NOT_FOUND, CONTROL_WRONG_STATUS, CONTROL_OWN_TEST, CONTROL_TEST_DATE_INVALID,
 * CONTROL_TEST_SAMPLES_INVALID, CONTROL_TEST_RESULT_INVALID, CONTROL_TEST_FINDING_MISSING, CONTROL_DUE_DATE_INVALID,
 * MITIGATION_PLAN_NOT_FOUND, MITIGATION_PLAN_WRONG_STATUS or MITIGATION_DATES_INVALID.
 */
export const testControl = mutation('testControl', (input: TestControlInput) => {
  const { riskId, controlId, planId, method, sampleSize, exceptionCount, result } = input;
  const { finding = null, remediationDueOn = null, nextTestDueOn = null } = input;
  const testedOn = input.testedOn ?? today();
  checkOutcome(input, testedOn);
  return async (unit) => {
    const risk = await lockRisk(unit, riskId, 'riskId');
    const control = await findControl(unit, { riskId, id: controlId }, ['ACTIVE'], 'controlId');
    const testerId = unit.viewer.employeeId;
    if (control.ownerId === testerId) throw refuse('CONTROL_OWN_TEST');
    if (testedOn > today()) throw refuse('CONTROL_TEST_DATE_INVALID', ['input', 'testedOn']);
    const { id } = await unit.only(allotId);
    const outcome = { method, sampleSize, exceptionCount, result, finding, remediationDueOn };
    const test = { controlId, testedOn, ...outcome };
    await unit.run(insert, { ...test, key: riskId, id, testerId });
    const rating = RATINGS[result];
    const rated = await unit.one(rate, { key: riskId, id: controlId, rating, testedOn, nextTestDueOn });
    const change = {
      entity: 'ControlTest',
      entityId: id,
      before: { controlRating: control.rating },
      after: { ...test, controlRating: rated?.rating ?? control.rating },
    };
    await record(unit, riskId, change, controlTested, { controlId, testId: id, result });
    const actionId =
      result === 'FAIL' ? await openRemedy(unit, risk, control, { ...test, id }, planId) : null;
    return { riskId, id, actionId };
  };
});

function checkOutcome(input: TestControlInput, testedOn: string): void {
  const { sampleSize, exceptionCount, result, finding, remediationDueOn, nextTestDueOn } = input;
  const at = (field: keyof TestControlInput) => ['input', field];
  if (sampleSize < 1) throw refuse('CONTROL_TEST_SAMPLES_INVALID', at('sampleSize'));
  if (exceptionCount < 0 || exceptionCount > sampleSize)
    throw refuse('CONTROL_TEST_SAMPLES_INVALID', at('exceptionCount'));
  if ((result === 'PASS') !== (exceptionCount === 0))
    throw refuse('CONTROL_TEST_RESULT_INVALID', at('result'));
  if (result !== 'PASS' && finding == null) throw refuse('CONTROL_TEST_FINDING_MISSING', at('finding'));
  if (result !== 'PASS' && (remediationDueOn == null || remediationDueOn < testedOn))
    throw refuse('CONTROL_TEST_FINDING_MISSING', at('remediationDueOn'));
  if (nextTestDueOn != null && nextTestDueOn <= testedOn)
    throw refuse('CONTROL_DUE_DATE_INVALID', at('nextTestDueOn'), {
      message: 'The next test is after this one.',
    });
}

/** Opens the action by which a failed control is remedied, in the plan that is to hold it or can. */
async function openRemedy(
  unit: UnitOfWork,
  risk: LockedRisk,
  { controlNumber, name, ownerId, isKey }: RiskControlRow,
  test: Pick<ControlTestRow, 'id' | 'testedOn' | 'finding' | 'remediationDueOn'>,
  givenPlanId: string | null | undefined,
): Promise<string> {
  const riskId = risk.id;
  const dueOn = there(test.remediationDueOn);
  let planId = givenPlanId ?? (await unit.one(planFor, { key: riskId, dueOn }))?.id;
  if (givenPlanId != null) {
    const plan = await findPlan(unit, { riskId, id: givenPlanId }, UNFINISHED_PLAN, 'planId');
    if (dueOn > plan.dueOn) throw refuse('MITIGATION_DATES_INVALID', ['input', 'remediationDueOn']);
  }
  planId ??= await insertPlan(unit, risk, {
    title: `Remedy of control ${controlNumber}`,
    description: `Control ${controlNumber} (${name}) failed its test.`,
    strategy: 'REDUCE',
    ownerId,
    startOn: test.testedOn,
    dueOn,
    targetLikelihood: risk.residualLikelihood,
    targetImpact: risk.residualImpact,
    budgetAmount: '0',
    currency: 'USD',
  });
  return openAction(unit, riskId, planId, {
    title: `Remedy control ${controlNumber}: ${test.finding}`.slice(0, 200),
    assigneeId: ownerId,
    priority: isKey ? 'URGENT' : 'HIGH',
    dueOn,
    testId: test.id,
  });
}
