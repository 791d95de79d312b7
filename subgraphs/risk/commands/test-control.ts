import { type Params, reference, singleShard, statement } from '../../../citus/statement';
import { today } from '../../runtime/arguments';
import type { SubgraphContext } from '../../runtime/context';
import { mutate, type UnitOfWork } from '../../runtime/mutation';
import type { RiskControlRow } from '../controls';
import { refuse } from '../errors';
import type { ControlRating, ControlTestResult, TestControlInput } from '../generated';
import { insertActions } from '../register/actions';
import { type LockedRisk, lockRisk } from '../register/locked-risk';
import { findPlan, refreshPlan, UNFINISHED_PLAN } from '../register/plans';
import { record } from '../register/record';
import { riskWrites } from '../write-side';
import { findControl } from './controls';
import { insertPlan } from './plan-mitigation';

/** A test, and the action that a failed one opened. */
export interface RecordedTest {
  readonly riskId: string;
  readonly id: string;
  readonly actionId: string | null;
}

const allot = statement<Params, { id: string }>({
  name: 'risk.controlTest.allotId',
  route: reference,
  sql: `select nextval(pg_get_serial_sequence('risk_assessment.control_testing', 'test_id'))::bigint as id`,
});

const insert = statement<Params, never>({
  name: 'risk.controlTest.insert',
  route: singleShard,
  sql: `insert into risk_assessment.control_testing
          (risk_id, test_id, control_id, tested_on, tester_id, method, sample_size, exception_count, result, finding,
           remediation_due_on)
        values ($key::bigint, $id::bigint, $controlId::bigint, $testedOn::date, $testerId::bigint, $method::text,
                $sampleSize::integer, $exceptionCount::integer, $result::text, $finding::text,
                $remediationDueOn::date)`,
});

/** The rating is that of the latest test: an older one that is recorded late does not count. */
const rate = statement<Params, { rating: ControlRating; nextTestDueOn: string }>({
  name: 'risk.control.rate',
  route: singleShard,
  sql: `update risk_assessment.risk_controls
        set rating = $rating::text, last_tested_on = $testedOn::date,
            next_test_due_on = coalesce($nextTestDueOn::date,
              $testedOn + case when is_key then 91 when $rating = 'INEFFECTIVE' then 60 else 182 end),
            updated_at = now(), version = version + 1
        where risk_id = $key::bigint and control_id = $id::bigint
          and (last_tested_on is null or last_tested_on <= $testedOn)
        returning rating, next_test_due_on as "nextTestDueOn"`,
});

const planFor = statement<Params, { id: string }>({
  name: 'risk.plan.forRemedy',
  route: singleShard,
  sql: `select plan_id as id from risk_monitoring.mitigation_plans
        where risk_id = $key::bigint and status in ('PROPOSED', 'APPROVED', 'IN_PROGRESS') and due_on >= $dueOn::date
        order by plan_id desc limit 1`,
});

const RATINGS = {
  PASS: 'EFFECTIVE',
  PASS_WITH_EXCEPTIONS: 'PARTIALLY_EFFECTIVE',
  FAIL: 'INEFFECTIVE',
} as const satisfies Record<ControlTestResult, ControlRating>;

/**
 * Records the test of a control, which rates it; a failed one opens a mitigation action. Throws RISK_NOT_FOUND,
 * RISK_CLOSED, CONTROL_NOT_FOUND, CONTROL_WRONG_STATUS, CONTROL_OWN_TEST, CONTROL_TEST_DATE_INVALID,
 * CONTROL_TEST_SAMPLES_INVALID, CONTROL_TEST_RESULT_INVALID, CONTROL_TEST_FINDING_MISSING, CONTROL_DUE_DATE_INVALID,
 * MITIGATION_PLAN_NOT_FOUND, MITIGATION_PLAN_WRONG_STATUS or MITIGATION_DATES_INVALID.
 */
export function testControl(context: SubgraphContext, input: TestControlInput): Promise<RecordedTest> {
  const { riskId, controlId, planId, method, sampleSize, exceptionCount, result } = input;
  const { finding = null, remediationDueOn = null, nextTestDueOn } = input;
  const testedOn = input.testedOn ?? today();
  checkOutcome(input, testedOn);
  return mutate(context, riskWrites, { name: 'testControl', input }, async (unit) => {
    const risk = await lockRisk(unit, riskId, 'riskId');
    const control = await findControl(unit, riskId, controlId, ['ACTIVE'], 'controlId');
    const testerId = unit.viewer.employeeId;
    if (control.ownerId === testerId) throw refuse('CONTROL_OWN_TEST');
    if (testedOn > today()) throw refuse('CONTROL_TEST_DATE_INVALID', { inputPath: ['input', 'testedOn'] });
    const { id } = (await unit.one(allot, {}))!;
    const test = {
      controlId,
      testedOn,
      method,
      sampleSize,
      exceptionCount,
      result,
      finding,
      remediationDueOn,
    };
    await unit.run(insert, { ...test, key: riskId, id, testerId });
    const rating = RATINGS[result];
    const rated = await unit.one(rate, { key: riskId, id: controlId, rating, testedOn, nextTestDueOn });
    await record(unit, riskId, {
      entity: 'ControlTest',
      entityId: id,
      before: { controlRating: control.rating },
      after: { ...test, controlRating: rated?.rating ?? control.rating },
      event: 'ControlTested',
      payload: { controlId, testId: id, result },
    });
    const failed = { id, finding: finding!, testedOn, dueOn: remediationDueOn! };
    const actionId = result === 'FAIL' ? await openAction(unit, risk, control, failed, planId) : null;
    return { riskId, id, actionId };
  });
}

function checkOutcome(input: TestControlInput, testedOn: string): void {
  const { sampleSize, exceptionCount, result, finding, remediationDueOn, nextTestDueOn } = input;
  if (sampleSize < 1) throw refuse('CONTROL_TEST_SAMPLES_INVALID', { inputPath: ['input', 'sampleSize'] });
  if (exceptionCount < 0 || exceptionCount > sampleSize)
    throw refuse('CONTROL_TEST_SAMPLES_INVALID', { inputPath: ['input', 'exceptionCount'] });
  if ((result === 'PASS') !== (exceptionCount === 0))
    throw refuse('CONTROL_TEST_RESULT_INVALID', { inputPath: ['input', 'result'] });
  if (result !== 'PASS' && finding == null)
    throw refuse('CONTROL_TEST_FINDING_MISSING', { inputPath: ['input', 'finding'] });
  if (result !== 'PASS' && (remediationDueOn == null || remediationDueOn < testedOn))
    throw refuse('CONTROL_TEST_FINDING_MISSING', { inputPath: ['input', 'remediationDueOn'] });
  if (nextTestDueOn != null && nextTestDueOn <= testedOn)
    throw refuse('CONTROL_DUE_DATE_INVALID', {
      message: 'The next test is after this one.',
      inputPath: ['input', 'nextTestDueOn'],
    });
}

/** Opens the action by which a failed control is remedied, in the plan that is to hold it or can. */
async function openAction(
  unit: UnitOfWork,
  risk: LockedRisk,
  control: RiskControlRow,
  test: { readonly id: string; readonly finding: string; readonly testedOn: string; readonly dueOn: string },
  givenPlanId: string | null | undefined,
): Promise<string> {
  const riskId = risk.id;
  const { dueOn } = test;
  let planId = givenPlanId ?? (await unit.one(planFor, { key: riskId, dueOn }))?.id;
  if (givenPlanId != null) {
    const plan = await findPlan(unit, { riskId, id: givenPlanId }, UNFINISHED_PLAN, 'planId');
    if (dueOn > plan.dueOn)
      throw refuse('MITIGATION_DATES_INVALID', { inputPath: ['input', 'remediationDueOn'] });
  }
  planId ??= await insertPlan(unit, risk, {
    title: `Remedy of control ${control.controlNumber}`,
    description: `Control ${control.controlNumber} (${control.name}) failed its test.`,
    strategy: 'REDUCE',
    ownerId: control.ownerId,
    startOn: test.testedOn,
    dueOn,
    targetLikelihood: risk.residualLikelihood,
    targetImpact: risk.residualImpact,
    budgetAmount: '0',
    currency: 'USD',
  });
  const action = {
    title: `Remedy control ${control.controlNumber}: ${test.finding}`.slice(0, 200),
    assigneeId: control.ownerId,
    priority: control.isKey ? ('URGENT' as const) : ('HIGH' as const),
    dueOn,
    testId: test.id,
  };
  const [actionId] = await insertActions(unit, riskId, planId, [action]);
  await refreshPlan(unit, { riskId, id: planId });
  await record(unit, riskId, {
    entity: 'MitigationAction',
    entityId: actionId!,
    before: null,
    after: { status: 'OPEN', planId, ...action },
    event: 'MitigationActionOpened',
    payload: { planId, actionId, assigneeId: action.assigneeId, dueOn, controlTestId: test.id },
  });
  return actionId!;
}
