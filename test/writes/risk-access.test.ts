import { subgraph as risk } from '../../subgraphs/risk';
import { type Actor, actor, fresh } from '../support/acting';
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
  riskDesk,
  writtenAt,
} from './risk-support';

const desk = riskDesk();
const { sql } = desk;
/** Whom nothing relates to the risks of these tests, with roles that read but do not write. */
const STRANGER = '58; auditor, executive, accountant';
const people = { ...desk, stranger: actor(() => desk.gateway, STRANGER) };
/** Who sees none of the risks that they do not own: for them there is none. */
const UNSEEING: readonly Person[] = ['anna', 'bob', 'leader'];
type Person = 'anna' | 'bob' | 'officer' | 'chief' | 'owner' | 'leader' | 'tester' | 'stranger';

interface Case {
  readonly input: () => Promise<object>;
  /** Who may: one of each role and relation that the rule names. */
  readonly may: readonly Person[];
  readonly mayNot: readonly Person[];
  /** What the others are refused with who may see the risk. */
  readonly code?: string;
}

const child = async (made: Promise<any>) => childKey(await made);
const riskId = async () => (await ownRisk(desk)).id;
const ofOwner = (input: Case['input']): Case => ({
  input,
  may: ['owner', 'officer'],
  mayNot: ['stranger', 'leader', 'tester'],
});
const ofLeader = (input: Case['input']): Case => ({
  input,
  may: ['leader', 'officer'],
  mayNot: ['stranger', 'bob', 'tester'],
  code: 'MITIGATION_PLAN_NOT_YOURS',
});
const ofOfficer = (input: Case['input']): Case => ({
  input,
  may: ['officer'],
  mayNot: ['stranger', 'owner', 'leader', 'tester'],
});
const ofAssignee: Case = {
  input: async () => childKey((await approvedPlan(desk, (await assessedRisk(desk)).id)).actions[0]),
  may: ['bob', 'leader', 'officer'],
  mayNot: ['stranger', 'anna'],
  code: 'MITIGATION_ACTION_NOT_YOURS',
};
const resolved = async () => {
  const incident = childKey(await ownIncident(desk, await riskId()));
  await desk.owner.act('resolveIncident', { ...incident, rootCause: 'A mistake' });
  return { ...incident, version: incident.version + 1 };
};
const finished = async () => {
  const plan = await approvedPlan(desk, (await assessedRisk(desk)).id);
  for (const action of plan.actions) await desk.officer.act('finishMitigationAction', childKey(action));
  const [row] = await sql('select version from risk_monitoring.mitigation_plans where plan_id = $1', [
    plan.id,
  ]);
  return { ...childKey(plan), version: Number(row!.version) };
};

const CASES: Readonly<Record<string, Case>> = {
  registerRisk: { input: async () => newRisk(), may: ['stranger', 'anna'], mayNot: [] },
  updateRisk: ofOwner(async () => ({ ...key(await ownRisk(desk)), title: 'Renamed' })),
  acceptRisk: ofOfficer(async () => ({ ...key(await assessedRisk(desk)), note: 'It is worth it.' })),
  closeRisk: ofOfficer(async () => ({ ...key(await ownRisk(desk)), note: 'The cause is gone.' })),
  assessRisk: ofOwner(async () => newAssessment(await riskId())),
  updateAssessment: {
    input: async () => ({ ...childKey(await draftAssessment(desk, await riskId())), residualImpact: 2 }),
    may: ['owner'],
    mayNot: ['stranger', 'officer', 'leader'],
    code: 'ASSESSMENT_NOT_YOURS',
  },
  approveAssessment: ofOfficer(() => child(riskId().then((id) => draftAssessment(desk, id)))),
  rejectAssessment: {
    input: async () => ({ ...childKey(await draftAssessment(desk, await riskId())), reason: 'Too low' }),
    may: ['owner', 'officer'],
    mayNot: ['stranger', 'anna', 'tester'],
  },
  addControl: ofOwner(async () => newControl(await riskId())),
  updateControl: ofOwner(async () => ({ ...childKey(await ownControl(desk, await riskId())), isKey: true })),
  activateControl: ofOwner(() => child(riskId().then((id) => ownControl(desk, id, { draft: true })))),
  retireControl: ofOwner(() => child(riskId().then((id) => ownControl(desk, id)))),
  testControl: {
    input: async () => {
      const { riskId: of, id } = await ownControl(desk, await riskId(), { ownerId: '7' });
      const outcome = { sampleSize: 10, exceptionCount: 0, result: 'PASS' };
      return { riskId: of, controlId: id, method: 'INSPECTION', ...outcome };
    },
    may: ['owner', 'officer', 'tester'],
    mayNot: ['stranger', 'anna', 'leader'],
  },
  reportIncident: { input: async () => newIncident(await riskId()), may: ['stranger', 'anna'], mayNot: [] },
  updateIncident: {
    input: async () => ({ ...childKey(await ownIncident(desk, await riskId())), recoveredAmount: '10' }),
    may: ['anna', 'owner', 'officer'],
    mayNot: ['stranger', 'bob'],
  },
  investigateIncident: ofOwner(() => child(riskId().then((id) => ownIncident(desk, id)))),
  containIncident: ofOwner(() => child(riskId().then((id) => ownIncident(desk, id)))),
  resolveIncident: ofOwner(async () => ({
    ...childKey(await ownIncident(desk, await riskId())),
    rootCause: 'A mistake',
  })),
  closeIncident: ofOfficer(resolved),
  planMitigation: ofOwner(async () => newPlan(await riskId())),
  updateMitigationPlan: ofLeader(async () => ({
    ...childKey(await ownPlan(desk, await riskId())),
    spentAmount: '1.50',
  })),
  approveMitigationPlan: ofOfficer(async () => childKey(await ownPlan(desk, (await assessedRisk(desk)).id))),
  completeMitigationPlan: ofLeader(finished),
  cancelMitigationPlan: ofLeader(async () => ({
    ...childKey(await ownPlan(desk, await riskId())),
    reason: 'Too dear',
  })),
  addMitigationAction: ofOwner(async () => {
    const { riskId: of, id: planId } = await ownPlan(desk, await riskId());
    return { riskId: of, planId, title: 'One more', assigneeId: OWNER, priority: 'URGENT', dueOn: day(3) };
  }),
  updateMitigationAction: ofOwner(async () => ({
    ...childKey((await ownPlan(desk, await riskId())).actions[0]),
    title: 'Better said',
  })),
  startMitigationAction: ofAssignee,
  blockMitigationAction: ofAssignee,
  finishMitigationAction: ofAssignee,
  cancelMitigationAction: ofAssignee,
  linkExposures: ofOwner(async () => ({ riskId: await riskId(), exposures: [newExposure()] })),
  updateExposure: ofOwner(async () => ({
    ...childKey((await ownExposures(desk, await riskId()))[0]),
    exposureAmount: '7',
  })),
  closeExposure: ofOwner(async () => childKey((await ownExposures(desk, await riskId()))[0])),
  recordReportingRate: ofOfficer(async () => ({ currency: 'SEK', validFrom: day(-100), rate: '0.105' })),
};

test('every mutation of risk management is asked about here', () => {
  expect(Object.keys(CASES).sort()).toEqual(Object.keys(risk.schema.getMutationType()!.getFields()).sort());
});

describe.each(Object.entries(CASES))('%s', (mutation, { input: make, may, mayNot, code = 'FORBIDDEN' }) => {
  const who = (person: Person): Actor => people[person];

  if (mayNot.length > 0)
    test(`is refused to ${mayNot.join(', ')}, with nothing written`, async () => {
      const input = await make();
      const before = await writtenAt(desk);
      const isByRole = risk.rules.fields.get(`Mutation.${mutation}`)!.relations.length === 0;
      for (const person of mayNot) {
        const refusal = await who(person).refused(mutation, { ...input, idempotencyKey: fresh('key') });
        const expected = UNSEEING.includes(person) && !isByRole ? 'RISK_NOT_FOUND' : code;
        expect([person, refusal.code]).toEqual([person, expected]);
      }
      expect(await writtenAt(desk)).toEqual(before);
    });

  test.each(may)('is done by %s', async (person) => {
    const before = await writtenAt(desk);
    await who(person).act(mutation, await make());
    expect((await writtenAt(desk)).events).toBeGreaterThan(before.events);
  });
});

describe('the register', () => {
  const LIST = '{ totalCount nodes { id owner { id } } pageInfo { hasNextPage endCursor } }';
  const askAs = (viewer: string, query: string) => desk.gateway.data(query, {}, { viewer });

  test('lists for somebody without a role what they own, and counts no more, over pages', async () => {
    for (let made = 0; made < 3; made++) await ownRisk(desk);
    const owned = await sql('select risk_id as id from risk_core.risk_registers where owner_id = $1', [
      OWNER,
    ]);
    const read: string[] = [];
    let after = '';
    for (let goesOn = true; goesOn; ) {
      const { risks } = await askAs(OWNER, `{ risks(first: 40, after: "${after}") ${LIST} }`);
      expect(risks.totalCount).toBe(owned.length);
      read.push(...risks.nodes.map(({ id }: any) => id));
      goesOn = risks.pageInfo.hasNextPage;
      expect(risks.nodes.length === 40 || !goesOn).toBe(true);
      after = risks.pageInfo.endCursor;
    }
    expect(read.sort()).toEqual(owned.map(({ id }) => id).sort());
    expect((await askAs('58', `{ risks(filter: { ownerId: "${OWNER}" }) ${LIST} }`)).risks).toEqual({
      totalCount: 0,
      nodes: [],
      pageInfo: { hasNextPage: false, endCursor: null },
    });
  });

  test('of a category does too; whoever has a role sees all of it', async () => {
    const counted = await sql(
      `select (count(*) filter (where owner_id = $1))::integer as owned, count(*)::integer as all
       from risk_core.risk_registers where category_id = 5`,
      [OWNER],
    );
    const totalAs = async (viewer: string) =>
      (await askAs(viewer, '{ riskCategory(id: "5") { risks(first: 1) { totalCount } } }')).riskCategory.risks
        .totalCount;
    expect(await totalAs(OWNER)).toBe(counted[0]!.owned);
    expect(await totalAs('58; auditor')).toBe(counted[0]!.all);
    expect(counted[0]!.all).toBeGreaterThan(counted[0]!.owned as number);
  });

  test('shows who reported an incident of it no more of the risk', async () => {
    const { riskId: of, id } = await ownIncident(desk, await riskId());
    const query = `{ incident(riskId: "${of}", id: "${id}") { title risk { id } } }`;
    expect((await askAs('7', query)).incident).toEqual({ title: 'It happened', risk: null });
    expect((await askAs(OWNER, query)).incident).toEqual({ title: 'It happened', risk: { id: of } });
    expect((await askAs('58', query)).incident).toBeNull();
  });

  test('shows who leads a plan its actions, and who operates a control its tests', async () => {
    const plan = await ownPlan(desk, await riskId());
    const read = `{ mitigationPlan(riskId: "${plan.riskId}", id: "${plan.id}") { actions { id } risk { id } } }`;
    const { mitigationPlan } = await askAs('30', read);
    expect(mitigationPlan).toEqual({ actions: plan.actions.map(({ id }: any) => ({ id })), risk: null });
    const control = await ownControl(desk, await riskId(), { ownerId: '7' });
    const { test: tested } = await desk.tester.act(
      'testControl',
      {
        riskId: control.riskId,
        controlId: control.id,
        method: 'INSPECTION',
        sampleSize: 10,
        exceptionCount: 0,
        result: 'PASS',
      },
      'test { id }',
    );
    const query = `{ controlTest(riskId: "${control.riskId}", id: "${tested.id}") { result control { id } } }`;
    expect((await askAs('7', query)).controlTest).toEqual({ result: 'PASS', control: { id: control.id } });
    expect((await askAs('58', query)).controlTest).toBeNull();
  });
});
