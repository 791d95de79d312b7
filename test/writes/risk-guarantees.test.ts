import { subgraph as risk } from '../../subgraphs/risk';
import type { Actor } from '../support/acting';
import { atOnce, fresh } from '../support/acting';
import { expectRegisterInOrder } from './risk-books';
import {
  approvedPlan,
  assessedRisk,
  childKey,
  day,
  draftAssessment,
  key,
  newAssessment,
  newControl,
  newExposure,
  newIncident,
  newPlan,
  newRisk,
  OWNER,
  ownControl,
  ownExposures,
  ownIncident,
  ownPlan,
  ownRisk,
  RISK,
  riskDesk,
  writtenAt,
} from './risk-support';

const desk = riskDesk();
const { anna, officer, chief, owner, leader, tester, nobody, sql } = desk;

/** A mutation that succeeds, what makes its input another, and what it tells. */
interface Case {
  readonly who: Actor;
  readonly input: () => Promise<Record<string, any>>;
  readonly other: object;
  readonly event: string;
  readonly selection: string;
}

const child = (name: string) => `${name} { id riskId version status }`;
const resolved = async () => {
  const incident = await ownIncident(desk, (await ownRisk(desk)).id);
  const { incident: after } = await owner.act(
    'resolveIncident',
    { ...childKey(incident), rootCause: 'A mistake' },
    child('incident'),
  );
  return after;
};
const doneStep = async (plan: any) => {
  for (const step of plan.actions) await officer.act('finishMitigationAction', childKey(step));
  const { mitigationPlan } = await desk.gateway.data(
    `{ mitigationPlan(riskId: "${plan.riskId}", id: "${plan.id}") { id riskId version } }`,
  );
  return mitigationPlan;
};

const CASES: Readonly<Record<string, Case>> = {
  registerRisk: {
    who: anna,
    input: async () => newRisk(),
    other: { title: 'Another risk' },
    event: 'RiskRegistered',
    selection: RISK,
  },
  updateRisk: {
    who: owner,
    input: async () => ({ ...key(await ownRisk(desk)), title: 'Renamed' }),
    other: { title: 'Renamed again' },
    event: 'RiskChanged',
    selection: RISK,
  },
  acceptRisk: {
    who: officer,
    input: async () => ({ ...key(await assessedRisk(desk)), note: 'It is worth it.' }),
    other: { note: 'Why not' },
    event: 'RiskStatusChanged',
    selection: RISK,
  },
  closeRisk: {
    who: officer,
    input: async () => ({ ...key(await ownRisk(desk)), note: 'The cause is gone.' }),
    other: { note: 'Why not' },
    event: 'RiskStatusChanged',
    selection: RISK,
  },
  assessRisk: {
    who: owner,
    input: async () => newAssessment((await ownRisk(desk)).id),
    other: { residualImpact: 2 },
    event: 'RiskAssessmentDrafted',
    selection: child('assessment'),
  },
  updateAssessment: {
    who: owner,
    input: async () => ({
      ...childKey(await draftAssessment(desk, (await ownRisk(desk)).id)),
      residualImpact: 2,
    }),
    other: { residualImpact: 1 },
    event: 'RiskAssessmentChanged',
    selection: child('assessment'),
  },
  approveAssessment: {
    who: officer,
    input: async () => childKey(await draftAssessment(desk, (await ownRisk(desk)).id)),
    other: { nextReviewOn: day(10) },
    event: 'RiskAssessed',
    selection: child('assessment'),
  },
  rejectAssessment: {
    who: officer,
    input: async () => ({
      ...childKey(await draftAssessment(desk, (await ownRisk(desk)).id)),
      reason: 'Too low',
    }),
    other: { reason: 'Too high' },
    event: 'RiskAssessmentRejected',
    selection: child('assessment'),
  },
  addControl: {
    who: owner,
    input: async () => newControl((await ownRisk(desk)).id),
    other: { name: 'Six eyes' },
    event: 'RiskControlAdded',
    selection: child('control'),
  },
  updateControl: {
    who: owner,
    input: async () => ({ ...childKey(await ownControl(desk, (await ownRisk(desk)).id)), isKey: true }),
    other: { isKey: false },
    event: 'RiskControlChanged',
    selection: child('control'),
  },
  activateControl: {
    who: owner,
    input: async () => childKey(await ownControl(desk, (await ownRisk(desk)).id, { draft: true })),
    other: { id: '1' },
    event: 'RiskControlActivated',
    selection: child('control'),
  },
  retireControl: {
    who: owner,
    input: async () => childKey(await ownControl(desk, (await ownRisk(desk)).id)),
    other: { id: '1' },
    event: 'RiskControlRetired',
    selection: child('control'),
  },
  testControl: {
    who: tester,
    input: async () => {
      const { riskId, id } = await ownControl(desk, (await ownRisk(desk)).id);
      const found = { exceptionCount: 3, result: 'FAIL', finding: 'Nobody looked', remediationDueOn: day(5) };
      return { riskId, controlId: id, method: 'INSPECTION', sampleSize: 10, ...found };
    },
    other: { sampleSize: 11 },
    event: 'ControlTested',
    selection: 'test { id } action { id }',
  },
  reportIncident: {
    who: anna,
    input: async () => newIncident((await ownRisk(desk)).id),
    other: { lossAmount: '1001' },
    event: 'IncidentReported',
    selection: child('incident'),
  },
  updateIncident: {
    who: anna,
    input: async () => ({
      ...childKey(await ownIncident(desk, (await ownRisk(desk)).id)),
      recoveredAmount: '10',
    }),
    other: { recoveredAmount: '11' },
    event: 'IncidentChanged',
    selection: child('incident'),
  },
  investigateIncident: {
    who: owner,
    input: async () => childKey(await ownIncident(desk, (await ownRisk(desk)).id)),
    other: { id: '1' },
    event: 'IncidentInvestigated',
    selection: child('incident'),
  },
  containIncident: {
    who: owner,
    input: async () => childKey(await ownIncident(desk, (await ownRisk(desk)).id)),
    other: { id: '1' },
    event: 'IncidentContained',
    selection: child('incident'),
  },
  resolveIncident: {
    who: owner,
    input: async () => ({
      ...childKey(await ownIncident(desk, (await ownRisk(desk)).id)),
      rootCause: 'A mistake',
    }),
    other: { rootCause: 'Another mistake' },
    event: 'IncidentResolved',
    selection: child('incident'),
  },
  closeIncident: {
    who: officer,
    input: async () => childKey(await resolved()),
    other: { lossAmount: '5' },
    event: 'IncidentClosed',
    selection: child('incident'),
  },
  planMitigation: {
    who: owner,
    input: async () => newPlan((await ownRisk(desk)).id),
    other: { title: 'Another plan' },
    event: 'MitigationPlanned',
    selection: child('plan'),
  },
  updateMitigationPlan: {
    who: leader,
    input: async () => ({ ...childKey(await ownPlan(desk, (await ownRisk(desk)).id)), spentAmount: '1.50' }),
    other: { spentAmount: '2' },
    event: 'MitigationPlanChanged',
    selection: child('plan'),
  },
  approveMitigationPlan: {
    who: officer,
    input: async () => childKey(await ownPlan(desk, (await assessedRisk(desk)).id)),
    other: { id: '1' },
    event: 'MitigationPlanApproved',
    selection: child('plan'),
  },
  completeMitigationPlan: {
    who: leader,
    input: async () => childKey(await doneStep(await approvedPlan(desk, (await assessedRisk(desk)).id))),
    other: { spentAmount: '1' },
    event: 'MitigationPlanCompleted',
    selection: child('plan'),
  },
  cancelMitigationPlan: {
    who: leader,
    input: async () => ({ ...childKey(await ownPlan(desk, (await ownRisk(desk)).id)), reason: 'Too dear' }),
    other: { reason: 'Too late' },
    event: 'MitigationPlanCancelled',
    selection: child('plan'),
  },
  addMitigationAction: {
    who: owner,
    input: async () => {
      const { riskId, id } = await ownPlan(desk, (await ownRisk(desk)).id);
      return { riskId, planId: id, title: 'One more', assigneeId: OWNER, priority: 'URGENT', dueOn: day(3) };
    },
    other: { title: 'Two more' },
    event: 'MitigationActionOpened',
    selection: child('action'),
  },
  updateMitigationAction: {
    who: owner,
    input: async () => ({
      ...childKey((await ownPlan(desk, (await ownRisk(desk)).id)).actions[0]),
      title: 'Better said',
    }),
    other: { title: 'Worse said' },
    event: 'MitigationActionChanged',
    selection: child('action'),
  },
  ...Object.fromEntries(
    (
      [
        ['startMitigationAction', 'MitigationActionStarted'],
        ['blockMitigationAction', 'MitigationActionBlocked'],
        ['finishMitigationAction', 'MitigationActionFinished'],
        ['cancelMitigationAction', 'MitigationActionCancelled'],
      ] as const
    ).map(([name, event]): [string, Case] => [
      name,
      {
        who: leader,
        input: async () => childKey((await approvedPlan(desk, (await assessedRisk(desk)).id)).actions[0]),
        other: { note: 'Something else' },
        event,
        selection: child('action'),
      },
    ]),
  ),
  linkExposures: {
    who: owner,
    input: async () => ({ riskId: (await ownRisk(desk)).id, exposures: [newExposure(), newExposure()] }),
    other: { exposures: [newExposure()] },
    event: 'RiskExposuresLinked',
    selection: 'linkedCount risk { exposures { nodes { id version } } }',
  },
  updateExposure: {
    who: owner,
    input: async () => {
      const [exposure] = await ownExposures(desk, (await ownRisk(desk)).id);
      return { ...childKey(exposure), exposureAmount: '7' };
    },
    other: { exposureAmount: '8' },
    event: 'RiskExposureChanged',
    selection: child('exposure'),
  },
  closeExposure: {
    who: owner,
    input: async () => childKey((await ownExposures(desk, (await ownRisk(desk)).id))[0]),
    other: { id: '1' },
    event: 'RiskExposureClosed',
    selection: child('exposure'),
  },
  recordReportingRate: {
    who: chief,
    input: async () => ({ currency: 'SEK', validFrom: day(-100), rate: '0.105' }),
    other: { rate: '0.106' },
    event: 'ReportingRateRecorded',
    selection: 'rate { id rate }',
  },
};

const newestEvent = async () =>
  (await sql('select type, actor_id, payload from risk_core.outbox order by event_id desc limit 9')) as any[];

test('every mutation of risk management is looked at here', async () => {
  const { __schema } = await desk.gateway.data('{ __schema { mutationType { fields { name } } } }');
  const names = Object.keys(risk.schema.getMutationType()!.getFields());
  expect(names.sort()).toEqual(Object.keys(CASES).sort());
  const known = new Set(__schema.mutationType.fields.map(({ name }: any) => name));
  expect(names.filter((name) => !known.has(name))).toEqual([]);
});

describe.each(Object.entries(CASES))('%s', (mutation, { who, input: make, other, event, selection }) => {
  test('is done once however often it is sent with its key, and leaves trail and event', async () => {
    const input = { ...(await make()), idempotencyKey: fresh('key') };
    const before = await writtenAt(desk);
    const payload = await who.act(mutation, input, selection);
    const after = await writtenAt(desk);
    expect(after.keys).toBe(before.keys + 1);
    expect(after.events).toBeGreaterThan(before.events);
    const told = (await newestEvent()).slice(0, after.events - before.events);
    expect(told.map(({ type }) => type)).toContain(event);
    expect(await who.act(mutation, input, selection)).toEqual(payload);
    expect((await who.refused(mutation, { ...input, ...other })).code).toBe('IDEMPOTENCY_KEY_REUSED');
    expect(await writtenAt(desk)).toEqual(after);
    // Rates are a trail themselves.
    expect(after.audits > before.audits).toBe(mutation !== 'recordReportingRate');
    const [entry] = await sql(
      'select count(*)::integer as count from risk_core.risk_audit where action = $1 and actor_id = $2',
      [mutation, told[0].actor_id],
    );
    expect(entry!.count > 0).toBe(mutation !== 'recordReportingRate');
  });

  test('is refused to nobody, and leaves nothing then', async () => {
    const input = await make();
    const before = await writtenAt(desk);
    expect((await nobody.refused(mutation, { ...input, idempotencyKey: fresh('key') })).code).toBe(
      'UNAUTHENTICATED',
    );
    expect(await writtenAt(desk)).toEqual(before);
  });
});

/** Mutations that edit nothing: sent twice without a key they do it twice, or are refused by another rule. */
const MAKING = [
  'registerRisk',
  'assessRisk',
  'addControl',
  'testControl',
  'reportIncident',
  'planMitigation',
  'addMitigationAction',
  'linkExposures',
  'recordReportingRate',
];

test.each(Object.entries(CASES).filter(([mutation]) => !MAKING.includes(mutation)))(
  '%s is done by one of several at once, the others learn of it; and not from an old version',
  async (mutation, { who, input: make }) => {
    const input: any = await make();
    const before = await writtenAt(desk);
    expect(await who.refused(mutation, { ...input, version: input.version + 1 })).toMatchObject({
      code: 'STALE_VERSION',
      inputPath: ['input', 'version'],
      currentVersion: input.version,
    });
    expect(await writtenAt(desk)).toEqual(before);
    const ends = await atOnce([who, who, who], mutation, input);
    expect(ends.filter((end) => end === 'done')).toHaveLength(1);
    const conflicts = ends.filter((end) => end !== 'done');
    expect(
      conflicts.filter((code) => !/STALE_VERSION|WRONG_STATUS|ALREADY_DECIDED|RISK_CLOSED/.test(code)),
    ).toEqual([]);
    expect((await who.attempt(mutation, input)).refusal?.code).toBe(conflicts[0]);
  },
);

test('the register is in order after all of this', () => expectRegisterInOrder(desk.database));
