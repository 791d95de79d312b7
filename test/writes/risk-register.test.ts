import { atOnce } from '../support/acting';
import { expectRegisterInOrder } from './risk-books';
import {
  approvedPlan,
  assessedRisk,
  CHIEF,
  childKey,
  day,
  draftAssessment,
  key,
  newAssessment,
  newControl,
  newRisk,
  OFFICER,
  OWNER,
  ownControl,
  ownExposures,
  ownIncident,
  ownPlan,
  ownRisk,
  RISK,
  riskDesk,
} from './risk-support';

const desk = riskDesk();
const { anna, bob, officer, chief, owner, tester, sql, events } = desk;

const readRisk = async (id: string, selection: string) =>
  (await desk.gateway.data(`{ risk(id: "${id}") { ${selection} } }`)).risk;

describe('a risk', () => {
  test('is registered with a number, a first estimate and the beginning of its history', async () => {
    const { risk } = await owner.act(
      'registerRisk',
      newRisk({ departmentId: '3', residualLikelihood: null }),
      `risk { id riskNumber status response inherentScore inherentLevel residualLikelihood residualScore
        category { code } owner { id } department { id } closedOn latestAssessment { id }
        statusChanges { nodes { fromStatus toStatus changedBy { id } } }
        auditTrail { nodes { action entity entityId actor { id } before after } } }`,
    );
    expect(risk).toMatchObject({
      riskNumber: `RSK-${risk.id.padStart(5, '0')}`,
      status: 'IDENTIFIED',
      response: 'REDUCE',
      inherentScore: 16,
      inherentLevel: 'CRITICAL',
      residualLikelihood: 4,
      residualScore: 16,
      category: { code: 'MARKET' },
      owner: { id: OWNER },
      department: { id: '3' },
      closedOn: null,
      latestAssessment: null,
      statusChanges: { nodes: [{ fromStatus: null, toStatus: 'IDENTIFIED', changedBy: { id: OWNER } }] },
    });
    expect(risk.auditTrail.nodes).toEqual([
      {
        action: 'registerRisk',
        entity: 'Risk',
        entityId: risk.id,
        actor: { id: OWNER },
        before: null,
        after: expect.objectContaining({ status: 'IDENTIFIED', riskNumber: risk.riskNumber }),
      },
    ]);
    expect(await events(risk.id)).toEqual([
      {
        aggregate: 'Risk',
        aggregate_id: risk.id,
        type: 'RiskRegistered',
        actor_id: OWNER,
        payload: expect.objectContaining({ riskId: risk.id, categoryId: '5', ownerId: OWNER }),
      },
    ]);
  });

  test.each<[string, object, string, string]>([
    ['of an unknown category', { categoryId: '99999' }, 'RISK_CATEGORY_NOT_FOUND', 'categoryId'],
    [
      'rated 0',
      { inherentLikelihood: 0, residualLikelihood: 0 },
      'RISK_RATING_INVALID',
      'inherentLikelihood',
    ],
    ['rated 6', { residualImpact: 6 }, 'RISK_RATING_INVALID', 'residualImpact'],
    [
      'that controls make worse',
      { residualLikelihood: 5 },
      'RISK_RESIDUAL_ABOVE_INHERENT',
      'residualLikelihood',
    ],
    ['identified tomorrow', { identifiedOn: day(1) }, 'RISK_DATES_INVALID', 'identifiedOn'],
    ['reviewed before it was known', { nextReviewOn: day(-61) }, 'RISK_DATES_INVALID', 'nextReviewOn'],
    ['with a title of two characters', { title: 'ab' }, 'BAD_USER_INPUT', 'title'],
    ['without a description', { description: ' ' }, 'BAD_USER_INPUT', 'description'],
    ['owned by no id', { ownerId: 'x' }, 'BAD_ID', 'ownerId'],
  ])('%s is not registered', async (_, more, code, field) => {
    expect(await anna.refused('registerRisk', newRisk(more))).toMatchObject({
      code,
      inputPath: ['input', field],
    });
  });

  test('is moved to another owner and category, and keeps what is not named', async () => {
    const risk = await ownRisk(desk, { departmentId: '3' });
    const input = { ...key(risk), ownerId: '58', categoryId: '6', departmentId: null, title: null };
    const { risk: moved } = await officer.act(
      'updateRisk',
      input,
      'risk { title owner { id } category { id } department { id } version }',
    );
    expect(moved).toEqual({
      title: 'A risk of a test',
      owner: { id: '58' },
      category: { id: '6' },
      department: null,
      version: 2,
    });
    const [entry] = (await readRisk(risk.id, 'auditTrail { nodes { before after } }')).auditTrail.nodes;
    expect(entry).toEqual({
      before: { ownerId: OWNER, categoryId: '5', departmentId: '3' },
      after: { ownerId: '58', categoryId: '6', departmentId: null },
    });
    const lists = `select 'owner' as list, owner_id as of from risk_core.risks_by_owner where risk_id = $1
      union all select 'category', category_id from risk_core.risks_by_category where risk_id = $1 order by 1`;
    expect(await sql(lists, [risk.id])).toEqual([
      { list: 'category', of: '6' },
      { list: 'owner', of: '58' },
    ]);
    const again = { ...input, version: 2 };
    expect((await officer.refused('updateRisk', { ...again, id: '99999999' })).code).toBe('RISK_NOT_FOUND');
    expect((await officer.refused('updateRisk', { ...again, categoryId: '99999' })).code).toBe(
      'RISK_CATEGORY_NOT_FOUND',
    );
    expect((await officer.refused('updateRisk', { ...again, nextReviewOn: day(-70) })).code).toBe(
      'RISK_DATES_INVALID',
    );
  });

  test('is accepted within the appetite, by an officer who does not answer for it', async () => {
    const identified = { ...key(await ownRisk(desk)), note: 'Why not' };
    expect((await officer.refused('acceptRisk', identified)).code).toBe('RISK_WRONG_STATUS');
    const high = await assessedRisk(desk, {}, { residualLikelihood: 4, residualImpact: 4 });
    const note = 'It is worth it.';
    expect((await officer.refused('acceptRisk', { ...key(high), note })).code).toBe('RISK_ABOVE_APPETITE');
    expect((await anna.refused('acceptRisk', { ...key(high), note })).code).toBe('FORBIDDEN');
    const { risk: own } = await chief.act(
      'updateRisk',
      { ...key(await assessedRisk(desk)), ownerId: OFFICER },
      RISK,
    );
    expect((await officer.refused('acceptRisk', { ...key(own), note })).code).toBe('RISK_OWN_DECISION');
    const { risk } = await chief.act(
      'acceptRisk',
      { ...key(own), note },
      'risk { id status response version }',
    );
    expect(risk).toMatchObject({ status: 'ACCEPTED', response: 'ACCEPT' });
    const { nodes } = (await readRisk(own.id, 'statusChanges { nodes { toStatus note changedBy { id } } }'))
      .statusChanges;
    expect(nodes[0]).toEqual({ toStatus: 'ACCEPTED', note, changedBy: { id: CHIEF } });
  });

  test('is closed with its controls and exposures, when nothing stands against it', async () => {
    const risk = await ownRisk(desk);
    const note = 'The cause is gone.';
    const control = await ownControl(desk, risk.id);
    const [exposure] = await ownExposures(desk, risk.id);
    const draft = await draftAssessment(desk, risk.id);
    const incident = await ownIncident(desk, risk.id);
    const plan = await ownPlan(desk, risk.id);
    expect(await officer.refused('closeRisk', { ...key(risk), note })).toMatchObject({
      code: 'RISK_NOT_FINISHED',
      details: { incidents: 1, plans: 1, drafts: 1 },
    });
    await owner.act('rejectAssessment', { ...childKey(draft), reason: 'No longer needed' });
    await officer.act('cancelMitigationPlan', { ...childKey(plan), reason: 'No longer needed' });
    await owner.act('resolveIncident', { ...childKey(incident), rootCause: 'A mistake' });
    expect((await anna.refused('closeRisk', { ...key(risk), note })).code).toBe('FORBIDDEN');
    const { risk: closed } = await officer.act(
      'closeRisk',
      { ...key(risk), note },
      `risk { id version status closedOn controls { nodes { id status } } exposures { nodes { id status } }
        auditTrail(first: 1) { nodes { after } } }`,
    );
    expect(closed).toMatchObject({
      status: 'CLOSED',
      closedOn: day(0),
      controls: { nodes: [{ id: control.id, status: 'RETIRED' }] },
      exposures: { nodes: [{ id: exposure.id, status: 'CLOSED' }] },
    });
    expect(closed.auditTrail.nodes[0].after).toMatchObject({
      retiredControlIds: [control.id],
      closedExposureIds: [exposure.id],
    });
    for (const [mutation, input] of [
      ['updateRisk', { ...key(closed), title: 'Again' }],
      ['assessRisk', newAssessment(risk.id)],
      ['addControl', newControl(risk.id)],
    ] as const)
      expect((await owner.refused(mutation, input)).code).toBe('RISK_CLOSED');
    expect((await officer.refused('closeRisk', { ...key(closed), note })).code).toBe('RISK_CLOSED');
    const own = await ownRisk(desk, { ownerId: OFFICER });
    expect((await officer.refused('closeRisk', { ...key(own), note })).code).toBe('RISK_OWN_DECISION');
  });
});

describe('an assessment', () => {
  test('counts for the register once an officer has approved it, who did not make it', async () => {
    const risk = await ownRisk(desk);
    const ratings = { inherentLikelihood: 5, inherentImpact: 4, residualLikelihood: 2, residualImpact: 4 };
    const draft = await draftAssessment(desk, risk.id, { ...ratings, assessedOn: day(-3) });
    expect(await readRisk(risk.id, 'status residualScore latestAssessment { id }')).toEqual({
      status: 'IDENTIFIED',
      residualScore: 12,
      latestAssessment: null,
    });
    expect((await bob.refused('approveAssessment', childKey(draft))).code).toBe('FORBIDDEN');
    expect(
      await officer.refused('approveAssessment', { ...childKey(draft), nextReviewOn: day(-3) }),
    ).toMatchObject({ code: 'ASSESSMENT_REVIEW_DATE_INVALID', inputPath: ['input', 'nextReviewOn'] });
    const { assessment } = await officer.act(
      'approveAssessment',
      childKey(draft),
      `assessment { id status inherentScore residualScore assessor { id } approvedBy { id }
        risk { status inherentScore residualScore residualLevel lastAssessedOn nextReviewOn version latestAssessment { id } } }`,
    );
    expect(assessment).toMatchObject({
      status: 'APPROVED',
      assessor: { id: OWNER },
      approvedBy: { id: OFFICER },
      risk: {
        status: 'ASSESSED',
        inherentScore: 20,
        residualScore: 8,
        residualLevel: 'MEDIUM',
        lastAssessedOn: day(-3),
        nextReviewOn: day(179),
        latestAssessment: { id: draft.id },
      },
    });
    const told = await events(risk.id);
    expect(told.map(({ type }) => type)).toEqual([
      'RiskRegistered',
      'RiskAssessmentDrafted',
      'RiskAssessed',
      'RiskStatusChanged',
    ]);
    expect(told[2]!.payload).toMatchObject({ inherentScore: 20, residualScore: 8, aboveAppetite: false });
    expect((await officer.refused('approveAssessment', childKey(draft))).code).toBe(
      'ASSESSMENT_ALREADY_DECIDED',
    );
    expect((await officer.refused('approveAssessment', { ...childKey(draft), id: '99999999' })).code).toBe(
      'ASSESSMENT_NOT_FOUND',
    );
  });

  test('is not approved by who made it', async () => {
    const risk = await ownRisk(desk);
    const { assessment } = await officer.act(
      'assessRisk',
      newAssessment(risk.id),
      'assessment { id riskId version }',
    );
    expect((await officer.refused('approveAssessment', assessment)).code).toBe('ASSESSMENT_OWN_APPROVAL');
    await chief.act('approveAssessment', assessment);
  });

  test('is changed by who made it, and withdrawn; others need the role to reject it', async () => {
    const draft = await draftAssessment(desk, (await ownRisk(desk)).id);
    const input = { ...childKey(draft), residualImpact: 1 };
    expect((await bob.refused('updateAssessment', input)).code).toBe('RISK_NOT_FOUND');
    expect((await owner.refused('updateAssessment', { ...input, residualImpact: 5 })).code).toBe(
      'RISK_RESIDUAL_ABOVE_INHERENT',
    );
    const { assessment } = await owner.act(
      'updateAssessment',
      input,
      'assessment { id riskId version residualScore rationale }',
    );
    expect(assessment).toMatchObject({ version: 2, residualScore: 3, rationale: 'As a test sees it.' });
    const refusal = { ...childKey(assessment), reason: 'Not now' };
    expect((await bob.refused('rejectAssessment', refusal)).code).toBe('RISK_NOT_FOUND');
    await owner.act('rejectAssessment', refusal);
    expect((await owner.refused('updateAssessment', { ...input, version: 3 })).code).toBe(
      'ASSESSMENT_ALREADY_DECIDED',
    );
  });

  test('is one at a time; the first is INITIAL and no other, and none is older than the one that counts', async () => {
    const risk = await assessedRisk(desk);
    const next = newAssessment(risk.id, { kind: 'PERIODIC' });
    const { id } = await ownRisk(desk);
    expect(await owner.refused('assessRisk', newAssessment(id, { kind: 'PERIODIC' }))).toMatchObject({
      code: 'ASSESSMENT_KIND_INVALID',
      inputPath: ['input', 'kind'],
    });
    expect((await owner.refused('assessRisk', newAssessment(risk.id))).code).toBe('ASSESSMENT_KIND_INVALID');
    for (const assessedOn of [day(-1), day(1)])
      expect(await owner.refused('assessRisk', { ...next, assessedOn })).toMatchObject({
        code: 'ASSESSMENT_DATE_INVALID',
        inputPath: ['input', 'assessedOn'],
      });
    expect(await atOnce([owner, chief, owner, officer], 'assessRisk', next)).toEqual([
      'ASSESSMENT_IN_WORK',
      'ASSESSMENT_IN_WORK',
      'ASSESSMENT_IN_WORK',
      'done',
    ]);
  });

  test('above the appetite takes an acceptance back', async () => {
    const risk = await assessedRisk(desk);
    await officer.act('acceptRisk', { ...key(risk), note: 'It is worth it.' });
    const draft = await draftAssessment(desk, risk.id, {
      kind: 'TRIGGERED',
      residualLikelihood: 4,
      residualImpact: 4,
    });
    const { assessment } = await officer.act('approveAssessment', childKey(draft), `assessment { ${RISK} }`);
    expect(assessment.risk).toMatchObject({ status: 'ASSESSED', residualScore: 16 });
  });

  test('of two officers who approve it at once one wins, over some dozen tries', async () => {
    const { id } = await ownRisk(desk);
    for (let attempt = 0; attempt < 24; attempt++) {
      const draft = await draftAssessment(desk, id, { kind: attempt === 0 ? 'INITIAL' : 'PERIODIC' });
      expect(await atOnce([officer, chief], 'approveAssessment', childKey(draft))).toEqual([
        'ASSESSMENT_ALREADY_DECIDED',
        'done',
      ]);
    }
    expect(await events(id, 'RiskAssessed')).toHaveLength(24);
  });
});

describe('rates', () => {
  test('are recorded by officers, the last one for a day counts, and what was converted stays', async () => {
    const risk = await ownRisk(desk);
    const incident = { currency: 'NOK', occurredAt: `${day(-2)}T08:00:00Z`, lossAmount: '1000.55' };
    const report = (more: object = {}) => ({
      riskId: risk.id,
      title: 'It happened',
      description: 'In a test',
      severity: 'LOW',
      ...incident,
      ...more,
    });
    expect(await anna.refused('reportIncident', report())).toMatchObject({
      code: 'RISK_CURRENCY_RATE_MISSING',
      inputPath: ['input', 'currency'],
    });
    const rate = { currency: 'NOK', validFrom: day(-10), rate: '0.0987654321' };
    expect((await anna.refused('recordReportingRate', rate)).code).toBe('FORBIDDEN');
    for (const [field, value] of [
      ['rate', '0'],
      ['rate', '-1'],
      ['rate', '10000'],
      ['rate', '0.00000000001'],
      ['currency', 'USD'],
      ['currency', 'nok'],
    ])
      expect(await officer.refused('recordReportingRate', { ...rate, [field!]: value })).toMatchObject({
        code: 'RISK_RATE_INVALID',
        inputPath: ['input', field],
      });
    await officer.act('recordReportingRate', { ...rate, rate: '1' });
    const { rate: recorded } = await officer.act(
      'recordReportingRate',
      rate,
      'rate { id currency validFrom rate recordedBy { id } recordedAt }',
    );
    expect(recorded).toMatchObject({ rate: '0.0987654321', recordedBy: { id: OFFICER } });
    const loss = async () =>
      (await anna.act('reportIncident', report(), 'incident { id reportingLoss }')).incident;
    const first = await loss();
    expect(first.reportingLoss).toBe('98.8200');
    await officer.act('recordReportingRate', { ...rate, validFrom: day(-5), rate: '0.2' });
    expect((await loss()).reportingLoss).toBe('200.1100');
    const data = await desk.gateway.data(
      `{ incident(riskId: "${risk.id}", id: "${first.id}") { reportingLoss }
         reportingRates(currency: "NOK") { validFrom rate } }`,
    );
    expect(data).toEqual({
      incident: { reportingLoss: '98.8200' },
      reportingRates: [
        { validFrom: day(-5), rate: '0.2000000000' },
        { validFrom: day(-10), rate: '0.0987654321' },
        { validFrom: day(-10), rate: '1.0000000000' },
      ],
    });
  });
});

test('the register is in order after all of this', async () => {
  await approvedPlan(desk, (await assessedRisk(desk)).id);
  const control = await ownControl(desk, (await ownRisk(desk)).id);
  await tester.act('testControl', {
    riskId: control.riskId,
    controlId: control.id,
    method: 'INSPECTION',
    sampleSize: 1,
    exceptionCount: 1,
    result: 'FAIL',
    finding: 'Nobody looked',
    remediationDueOn: day(5),
  });
  await expectRegisterInOrder(desk.database);
});
