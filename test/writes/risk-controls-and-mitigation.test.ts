import { atOnce } from '../support/acting';
import {
  approvedPlan,
  assessedRisk,
  BOB,
  childKey,
  day,
  LEADER,
  newControl,
  newPlan,
  OFFICER,
  OWNER,
  ownControl,
  ownPlan,
  ownRisk,
  PLAN,
  riskDesk,
} from './risk-support';

const desk = riskDesk();
const { anna, bob, officer, chief, owner, leader, tester, sql, events } = desk;

const newTest = ({ riskId, id }: { riskId: string; id: string }, more: object = {}) => ({
  riskId,
  controlId: id,
  method: 'INSPECTION',
  sampleSize: 20,
  exceptionCount: 0,
  result: 'PASS',
  ...more,
});
const failure = { exceptionCount: 4, result: 'FAIL', finding: 'Nobody looked', remediationDueOn: day(15) };
const TEST = `test { id result control { rating lastTestedOn nextTestDueOn version } tester { id } }
  action { id title status priority dueOn assignee { id } controlTest { id } plan { id title status dueOn owner { id } } }`;
const statusOfRisk = async (id: string) =>
  (await desk.gateway.data(`{ risk(id: "${id}") { status } }`)).risk.status;
const readPlan = async ({ riskId, id }: { riskId: string; id: string }) =>
  (
    await desk.gateway.data(
      `{ mitigationPlan(riskId: "${riskId}", id: "${id}") { id riskId version status progressPercent
        actions { id riskId version status } } }`,
    )
  ).mitigationPlan;

describe('a control', () => {
  test('is added, put into operation and retired', async () => {
    const { id: riskId } = await ownRisk(desk);
    const { control } = await owner.act(
      'addControl',
      newControl(riskId, { draft: true, isKey: true }),
      'control { id riskId version controlNumber status rating isKey owner { id } lastTestedOn }',
    );
    expect(control).toMatchObject({
      controlNumber: `CTL-${control.id.padStart(5, '0')}`,
      status: 'DRAFT',
      rating: 'NOT_TESTED',
      isKey: true,
      owner: { id: OWNER },
      lastTestedOn: null,
    });
    expect((await tester.refused('testControl', newTest(control))).code).toBe('CONTROL_WRONG_STATUS');
    const { control: active } = await owner.act(
      'activateControl',
      childKey(control),
      'control { id riskId version status }',
    );
    expect(active.status).toBe('ACTIVE');
    expect((await owner.refused('activateControl', childKey(active))).code).toBe('CONTROL_WRONG_STATUS');
    await owner.act('retireControl', childKey(active));
    for (const mutation of ['updateControl', 'retireControl', 'activateControl'])
      expect((await owner.refused(mutation, { ...childKey(active), version: 3 })).code).toBe(
        'CONTROL_WRONG_STATUS',
      );
    expect((await owner.refused('retireControl', { ...childKey(active), id: '99999999' })).code).toBe(
      'CONTROL_NOT_FOUND',
    );
    expect(await owner.refused('addControl', newControl(riskId, { nextTestDueOn: day(-1) }))).toMatchObject({
      code: 'CONTROL_DUE_DATE_INVALID',
      inputPath: ['input', 'nextTestDueOn'],
    });
    expect((await owner.refused('addControl', newControl('99999999'))).code).toBe('RISK_NOT_FOUND');
  });

  test('is rated by its latest test; an older one that comes late does not count', async () => {
    const control = await ownControl(desk, (await ownRisk(desk)).id);
    const first = await tester.act('testControl', newTest(control, { testedOn: day(-5) }), TEST);
    expect(first).toMatchObject({
      test: {
        result: 'PASS',
        tester: { id: BOB },
        control: { rating: 'EFFECTIVE', lastTestedOn: day(-5), nextTestDueOn: day(177), version: 2 },
      },
      action: null,
    });
    const some = { exceptionCount: 1, result: 'PASS_WITH_EXCEPTIONS', finding: 'One missing' };
    const late = await tester.act(
      'testControl',
      newTest(control, { ...some, remediationDueOn: day(9), testedOn: day(-6) }),
      TEST,
    );
    expect(late.test.control).toEqual(first.test.control);
    const next = await tester.act(
      'testControl',
      newTest(control, { ...some, remediationDueOn: day(9) }),
      TEST,
    );
    expect(next).toMatchObject({ test: { control: { rating: 'PARTIALLY_EFFECTIVE' } }, action: null });
    const trail = await desk.gateway.data(
      `{ risk(id: "${control.riskId}") { auditTrail(first: 1) { nodes { entity entityId before after } } } }`,
    );
    expect(trail.risk.auditTrail.nodes[0]).toMatchObject({
      entity: 'ControlTest',
      entityId: next.test.id,
      before: { controlRating: 'EFFECTIVE' },
      after: { controlRating: 'PARTIALLY_EFFECTIVE', result: 'PASS_WITH_EXCEPTIONS' },
    });
  });

  test('that fails opens an action: in a new plan, in the one that runs long enough, or in the one named', async () => {
    const control = await ownControl(desk, (await ownRisk(desk)).id, { isKey: true });
    const { test: failed, action } = await tester.act('testControl', newTest(control, failure), TEST);
    expect(failed.control).toMatchObject({ rating: 'INEFFECTIVE', nextTestDueOn: day(91) });
    expect(action).toMatchObject({
      title: `Remedy control ${control.controlNumber}: Nobody looked`,
      status: 'OPEN',
      priority: 'URGENT',
      dueOn: day(15),
      assignee: { id: OWNER },
      controlTest: { id: failed.id },
      plan: {
        title: `Remedy of control ${control.controlNumber}`,
        status: 'PROPOSED',
        dueOn: day(15),
        owner: { id: OWNER },
      },
    });
    expect((await events(control.riskId, 'MitigationActionOpened')).at(-1)!.payload).toMatchObject({
      actionId: action.id,
      controlTestId: failed.id,
    });
    const second = await tester.act('testControl', newTest(control, failure), TEST);
    expect(second.action.plan.id).toBe(action.plan.id);
    const longer = await ownPlan(desk, control.riskId);
    const third = await tester.act('testControl', newTest(control, failure), TEST);
    expect(third.action.plan.id).toBe(longer.id);
    const named = await tester.act(
      'testControl',
      newTest(control, { ...failure, planId: action.plan.id }),
      TEST,
    );
    expect(named.action.plan.id).toBe(action.plan.id);
    const late = { ...failure, remediationDueOn: day(16), planId: action.plan.id };
    expect((await tester.refused('testControl', newTest(control, late))).code).toBe(
      'MITIGATION_DATES_INVALID',
    );
    await officer.act('cancelMitigationPlan', { ...childKey(await readPlan(longer)), reason: 'No' });
    expect(
      await tester.refused('testControl', newTest(control, { ...failure, planId: longer.id })),
    ).toMatchObject({ code: 'MITIGATION_PLAN_WRONG_STATUS', inputPath: ['input', 'planId'] });
    expect(
      (await tester.refused('testControl', newTest(control, { ...failure, planId: '99999999' }))).code,
    ).toBe('MITIGATION_PLAN_NOT_FOUND');
  });

  test.each<[string, object, string, string | undefined]>([
    ['tomorrow', { testedOn: day(1) }, 'CONTROL_TEST_DATE_INVALID', 'testedOn'],
    ['without samples', { sampleSize: 0 }, 'CONTROL_TEST_SAMPLES_INVALID', 'sampleSize'],
    [
      'with more exceptions than samples',
      { ...failure, exceptionCount: 21 },
      'CONTROL_TEST_SAMPLES_INVALID',
      'exceptionCount',
    ],
    ['and passed with an exception', { exceptionCount: 1 }, 'CONTROL_TEST_RESULT_INVALID', 'result'],
    ['and failed without one', { ...failure, exceptionCount: 0 }, 'CONTROL_TEST_RESULT_INVALID', 'result'],
    ['without a finding', { ...failure, finding: null }, 'CONTROL_TEST_FINDING_MISSING', 'finding'],
    [
      'without a day of remedy',
      { ...failure, remediationDueOn: null },
      'CONTROL_TEST_FINDING_MISSING',
      'remediationDueOn',
    ],
    ['next before this test', { nextTestDueOn: day(0) }, 'CONTROL_DUE_DATE_INVALID', 'nextTestDueOn'],
    ['that is none', { controlId: '99999999' }, 'CONTROL_NOT_FOUND', 'controlId'],
  ])('tested %s is refused', async (_, more, code, field) => {
    const control = await ownControl(desk, (await ownRisk(desk)).id);
    const refusal = await tester.refused('testControl', newTest(control, more));
    expect(refusal).toMatchObject({ code, inputPath: ['input', field] });
  });

  test('is not tested by who operates it', async () => {
    const control = await ownControl(desk, (await ownRisk(desk)).id, { ownerId: BOB });
    expect((await tester.refused('testControl', newTest(control))).code).toBe('CONTROL_OWN_TEST');
  });
});

describe('a mitigation plan', () => {
  test('is proposed, approved, carried out and completed, and the risk with it', async () => {
    const risk = await assessedRisk(desk);
    const plan = await ownPlan(desk, risk.id);
    expect(plan).toMatchObject({
      status: 'PROPOSED',
      progressPercent: 0,
      actions: [
        { stepNo: 1, status: 'OPEN' },
        { stepNo: 2, status: 'OPEN' },
      ],
    });
    const [first, second] = plan.actions;
    expect((await bob.refused('startMitigationAction', childKey(first))).code).toBe(
      'MITIGATION_PLAN_WRONG_STATUS',
    );
    expect((await bob.refused('approveMitigationPlan', childKey(plan))).code).toBe('FORBIDDEN');
    const { plan: approved } = await officer.act(
      'approveMitigationPlan',
      childKey(plan),
      `plan { ${'id riskId version status approvedOn approvedBy { id } proposedBy { id } owner { id } risk { status }'} }`,
    );
    expect(approved).toMatchObject({
      status: 'APPROVED',
      approvedOn: day(0),
      approvedBy: { id: OFFICER },
      proposedBy: { id: OWNER },
      owner: { id: LEADER },
      risk: { status: 'MITIGATING' },
    });
    expect((await anna.refused('startMitigationAction', childKey(first))).code).toBe('RISK_NOT_FOUND');
    const { action } = await bob.act(
      'blockMitigationAction',
      childKey(first),
      'action { id riskId version status }',
    );
    await bob.act('startMitigationAction', childKey(action));
    expect(await readPlan(plan)).toMatchObject({ status: 'IN_PROGRESS', progressPercent: 0 });
    const { action: done } = await bob.act(
      'finishMitigationAction',
      { ...childKey(action), version: 3 },
      'action { id riskId version status completedOn plan { id } }',
    );
    expect(done).toMatchObject({
      status: 'DONE',
      completedOn: day(0),
      // Who has to do it sees no more of the plan.
      plan: null,
    });
    expect(await readPlan(plan)).toMatchObject({ progressPercent: 50, status: 'IN_PROGRESS' });
    expect((await bob.refused('finishMitigationAction', childKey(done))).code).toBe(
      'MITIGATION_ACTION_WRONG_STATUS',
    );
    const open = await readPlan(plan);
    expect(await leader.refused('completeMitigationPlan', childKey(open))).toMatchObject({
      code: 'MITIGATION_PLAN_NOT_DONE',
      details: { unfinished: 1, done: 1 },
    });
    await leader.act('cancelMitigationAction', { ...childKey(second), note: 'Not needed' });
    const ready = await readPlan(plan);
    expect(ready.progressPercent).toBe(100);
    expect((await anna.refused('completeMitigationPlan', childKey(ready))).code).toBe('RISK_NOT_FOUND');
    expect(
      await leader.refused('completeMitigationPlan', { ...childKey(ready), spentAmount: '-1' }),
    ).toMatchObject({ code: 'RISK_AMOUNT_INVALID', inputPath: ['input', 'spentAmount'] });
    const { plan: completed } = await leader.act(
      'completeMitigationPlan',
      { ...childKey(ready), spentAmount: '4999.99' },
      'plan { id riskId version status completedOn spentAmount }',
    );
    expect(completed).toMatchObject({
      status: 'COMPLETED',
      completedOn: day(0),
      spentAmount: '4999.9900',
    });
    expect(await statusOfRisk(risk.id)).toBe('MONITORED');
    expect((await leader.refused('completeMitigationPlan', childKey(completed))).code).toBe(
      'MITIGATION_PLAN_WRONG_STATUS',
    );
  });

  test('is not approved by who proposed or leads it, without actions, or before the risk is assessed', async () => {
    const risk = await assessedRisk(desk);
    const own = (await officer.act('planMitigation', newPlan(risk.id), PLAN)).plan;
    expect((await officer.refused('approveMitigationPlan', childKey(own))).code).toBe(
      'MITIGATION_PLAN_OWN_APPROVAL',
    );
    const led = await ownPlan(desk, risk.id, { ownerId: OFFICER });
    expect((await officer.refused('approveMitigationPlan', childKey(led))).code).toBe(
      'MITIGATION_PLAN_OWN_APPROVAL',
    );
    const empty = await ownPlan(desk, risk.id, { actions: [] });
    expect((await officer.refused('approveMitigationPlan', childKey(empty))).code).toBe(
      'MITIGATION_PLAN_WITHOUT_ACTIONS',
    );
    const early = await ownPlan(desk, (await ownRisk(desk)).id);
    expect((await officer.refused('approveMitigationPlan', childKey(early))).code).toBe('RISK_NOT_ASSESSED');
    expect(
      (await officer.refused('approveMitigationPlan', { ...childKey(early), id: '99999999' })).code,
    ).toBe('MITIGATION_PLAN_NOT_FOUND');
  });

  test('leaves the risk in mitigation as long as another one is carried out', async () => {
    const risk = await assessedRisk(desk);
    const [one, other] = [await approvedPlan(desk, risk.id), await approvedPlan(desk, risk.id)];
    await leader.act('cancelMitigationPlan', { ...childKey(one), reason: 'Too dear' });
    expect(await statusOfRisk(risk.id)).toBe('MITIGATING');
    await leader.act('cancelMitigationPlan', { ...childKey(other), reason: 'Too dear' });
    expect(await statusOfRisk(risk.id)).toBe('ASSESSED');
    expect((await readPlan(one)).actions.map(({ status }: any) => status)).toEqual([
      'CANCELLED',
      'CANCELLED',
    ]);
    const listed = await sql(
      'select distinct status from risk_monitoring.mitigation_actions_by_assignee where risk_id = $1',
      [risk.id],
    );
    expect(listed).toEqual([{ status: 'CANCELLED' }]);
    expect(
      (await bob.refused('cancelMitigationPlan', { ...childKey(await ownPlan(desk, risk.id)), reason: 'x' }))
        .code,
    ).toBe('RISK_NOT_FOUND');
  });

  test('is changed as long as it is proposed; what was approved stays', async () => {
    const plan = await ownPlan(desk, (await assessedRisk(desk)).id);
    const input = {
      ...childKey(plan),
      budgetAmount: '6000',
      targetImpact: 2,
      dueOn: day(20),
      spentAmount: '5',
    };
    const early = { ...input, dueOn: day(19) };
    expect(await leader.refused('updateMitigationPlan', early)).toMatchObject({
      code: 'MITIGATION_DATES_INVALID',
      inputPath: ['input', 'dueOn'],
    });
    const { plan: changed } = await leader.act(
      'updateMitigationPlan',
      input,
      'plan { id riskId version budgetAmount spentAmount targetImpact dueOn title }',
    );
    expect(changed).toMatchObject({
      budgetAmount: '6000.0000',
      spentAmount: '5.0000',
      targetImpact: 2,
      dueOn: day(20),
      title: 'A plan of a test',
    });
    const { plan: approved } = await officer.act('approveMitigationPlan', childKey(changed), PLAN);
    for (const [field, value] of Object.entries({
      strategy: 'AVOID',
      startOn: day(-1),
      targetImpact: 1,
      budgetAmount: '1',
    }))
      expect(
        await leader.refused('updateMitigationPlan', { ...childKey(approved), [field]: value }),
      ).toMatchObject({
        code: 'MITIGATION_PLAN_FIXED',
        inputPath: ['input', field],
      });
    await leader.act('updateMitigationPlan', { ...childKey(approved), spentAmount: '17', ownerId: BOB });
  });

  test.each<[string, object, string, (string | number)[]]>([
    ['due before it starts', { dueOn: day(-11) }, 'MITIGATION_DATES_INVALID', ['dueOn']],
    ['that aims at 0', { targetImpact: 0 }, 'MITIGATION_TARGET_INVALID', ['targetImpact']],
    ['that aims above what is', { targetLikelihood: 4 }, 'MITIGATION_TARGET_INVALID', ['targetLikelihood']],
    ['with a negative budget', { budgetAmount: '-1' }, 'RISK_AMOUNT_INVALID', ['budgetAmount']],
    ['in an unknown currency', { currency: 'XXX' }, 'RISK_CURRENCY_RATE_MISSING', ['currency']],
    [
      'with an action due after it',
      {
        actions: [
          ...newPlan('1').actions,
          { title: 'Late', assigneeId: BOB, priority: 'LOW', dueOn: day(61) },
        ],
      },
      'MITIGATION_DATES_INVALID',
      ['actions', 2, 'dueOn'],
    ],
    [
      'with 101 actions',
      { actions: Array.from({ length: 101 }, () => newPlan('1').actions[0]) },
      'MITIGATION_ACTION_COUNT',
      ['actions'],
    ],
  ])('%s is not proposed', async (_, more, code, path) => {
    const refusal = await owner.refused('planMitigation', newPlan((await ownRisk(desk)).id, more));
    expect(refusal).toMatchObject({ code, inputPath: ['input', ...path] });
  });

  test('of two officers who approve it at once one wins, over some dozen tries', async () => {
    const risk = await assessedRisk(desk);
    for (let attempt = 0; attempt < 24; attempt++) {
      const plan = await ownPlan(desk, risk.id);
      expect(await atOnce([officer, chief], 'approveMitigationPlan', childKey(plan))).toEqual([
        'MITIGATION_PLAN_WRONG_STATUS',
        'done',
      ]);
    }
    expect(await events(risk.id, 'MitigationPlanApproved')).toHaveLength(24);
  });
});

describe('a mitigation action', () => {
  test('is handed to somebody else and stays in no other list', async () => {
    const plan = await ownPlan(desk, (await ownRisk(desk)).id);
    const [first] = plan.actions;
    const { action } = await owner.act(
      'updateMitigationAction',
      { ...childKey(first), assigneeId: '58', priority: 'URGENT', dueOn: day(11) },
      'action { id riskId version title priority dueOn assignee { id } }',
    );
    expect(action).toMatchObject({
      title: 'First step',
      priority: 'URGENT',
      dueOn: day(11),
      assignee: { id: '58' },
    });
    const listed = await sql(
      'select assignee_id, priority, due_on from risk_monitoring.mitigation_actions_by_assignee where action_id = $1',
      [first.id],
    );
    expect(listed).toEqual([{ assignee_id: '58', priority: 'URGENT', due_on: day(11) }]);
    const late = { ...childKey(action), dueOn: day(61) };
    expect((await owner.refused('updateMitigationAction', late)).code).toBe('MITIGATION_DATES_INVALID');
    expect((await owner.refused('updateMitigationAction', { ...late, id: '99999999' })).code).toBe(
      'MITIGATION_ACTION_NOT_FOUND',
    );
    await officer.act('cancelMitigationPlan', { ...childKey(await readPlan(plan)), reason: 'No' });
    expect((await owner.refused('updateMitigationAction', { ...late, version: 3 })).code).toBe(
      'MITIGATION_ACTION_WRONG_STATUS',
    );
    const more = {
      riskId: plan.riskId,
      planId: plan.id,
      title: 'More',
      assigneeId: BOB,
      priority: 'LOW',
      dueOn: day(1),
    };
    expect((await owner.refused('addMitigationAction', more)).code).toBe('MITIGATION_PLAN_WRONG_STATUS');
  });

  test('is added while the plan runs, at its end', async () => {
    const plan = await approvedPlan(desk, (await assessedRisk(desk)).id);
    const more = { riskId: plan.riskId, planId: plan.id, title: 'More', assigneeId: BOB, priority: 'LOW' };
    const { action } = await owner.act(
      'addMitigationAction',
      { ...more, dueOn: day(1) },
      'action { stepNo status }',
    );
    expect(action).toEqual({ stepNo: 3, status: 'OPEN' });
    expect(await owner.refused('addMitigationAction', { ...more, dueOn: day(61) })).toMatchObject({
      code: 'MITIGATION_DATES_INVALID',
      inputPath: ['input', 'dueOn'],
    });
  });
});
