import { type Actor, actor } from '../support/acting';
import type { OwnDatabase } from '../support/own-database';
import { type OwnDesk, setUpDesk } from '../support/own-desk';

/** What a test of risk management's mutations works with: a gateway over a risk database of its own, and people. */
export interface RiskDesk extends OwnDesk {
  /** Two employees, two risk officers, who owns the risks, who leads plans, who tests controls, and somebody unknown. */
  readonly anna: Actor;
  readonly bob: Actor;
  readonly officer: Actor;
  readonly chief: Actor;
  readonly owner: Actor;
  readonly leader: Actor;
  readonly tester: Actor;
  readonly nobody: Actor;
  sql: OwnDatabase['sql'];
  /** What was told of a risk, the oldest first. */
  events(riskId: string, type?: string): Promise<Record<string, any>[]>;
}

export const ANNA = '7';
export const BOB = '32';
export const OFFICER = '9';
export const CHIEF = '34';
/** Leads the plans of the tests. */
export const LEADER = '30';
/** Answers for the risks and operates the controls of the tests. */
export const OWNER = '33';

/** Declares the set-up and returns what it sets up. */
export function riskDesk(): RiskDesk {
  const gateway = () => desk.gateway;
  const desk = {
    anna: actor(gateway, ANNA),
    bob: actor(gateway, BOB),
    officer: actor(gateway, `${OFFICER}; risk_officer`),
    chief: actor(gateway, `${CHIEF}; risk_officer`),
    owner: actor(gateway, OWNER),
    leader: actor(gateway, LEADER),
    tester: actor(gateway, `${BOB}; controller`),
    nobody: actor(gateway, null),
    sql: (text, values) => desk.database.sql(text, values),
    events: (riskId, type) =>
      desk.database.sql(
        `select aggregate, aggregate_id, type, actor_id, payload from risk_core.outbox
         where aggregate_id = $1 and ($2::text is null or type = $2) order by event_id`,
        [riskId, type ?? null],
      ),
  } as RiskDesk;
  setUpDesk(desk, 'risk');
  return desk;
}

/** Everything that is written down, in figures. */
export async function writtenAt({ sql }: RiskDesk) {
  const [row] = await sql(`select (select count(*) from risk_core.risk_audit)::integer as audits,
    (select count(*) from risk_core.outbox)::integer as events,
    (select count(*) from risk_core.idempotency_keys)::integer as keys,
    (select sum(version) from risk_core.risk_registers)::integer as versions`);
  return row!;
}

/** The day that lies so many days from today. */
export const day = (offset: number): string =>
  new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

interface Versioned {
  readonly id: string;
  readonly version: number;
}

/** What names a risk that is to be changed. */
export const key = ({ id, version }: Versioned) => ({ id, version });
/** What names something below a risk that is to be changed. */
export const childKey = ({ riskId, id, version }: Versioned & { readonly riskId: string }) => ({
  riskId,
  id,
  version,
});

export const RISK = 'risk { id version status residualScore latestAssessment { id } }';
export const CHILD = 'id riskId version status';

export const newRisk = (more: object = {}) => ({
  title: 'A risk of a test',
  description: 'It may happen, or not.',
  categoryId: '5',
  ownerId: OWNER,
  nextReviewOn: day(90),
  identifiedOn: day(-60),
  inherentLikelihood: 4,
  inherentImpact: 4,
  residualLikelihood: 3,
  residualImpact: 4,
  ...more,
});

/** Registers a risk of the test's own. */
export async function ownRisk({ anna }: RiskDesk, more: object = {}) {
  return (await anna.act('registerRisk', newRisk(more), RISK)).risk;
}

export const newAssessment = (riskId: string, more: object = {}) => ({
  riskId,
  kind: 'INITIAL',
  inherentLikelihood: 4,
  inherentImpact: 4,
  residualLikelihood: 3,
  residualImpact: 3,
  rationale: 'As a test sees it.',
  ...more,
});

/** Rates a risk; the assessment waits for approval. */
export async function draftAssessment({ owner }: RiskDesk, riskId: string, more: object = {}) {
  return (await owner.act('assessRisk', newAssessment(riskId, more), `assessment { ${CHILD} }`)).assessment;
}

/** A risk with an approved assessment. */
export async function assessedRisk(desk: RiskDesk, more: object = {}, ratings: object = {}) {
  const { id } = await ownRisk(desk, more);
  const draft = await draftAssessment(desk, id, ratings);
  const { assessment } = await desk.officer.act(
    'approveAssessment',
    childKey(draft),
    `assessment { ${RISK} }`,
  );
  return assessment.risk;
}

export const newControl = (riskId: string, more: object = {}) => ({
  riskId,
  name: 'Four eyes',
  description: 'Somebody else looks at it.',
  controlType: 'PREVENTIVE',
  automation: 'MANUAL',
  frequency: 'DAILY',
  ownerId: OWNER,
  nextTestDueOn: day(30),
  ...more,
});

export async function ownControl({ owner }: RiskDesk, riskId: string, more: object = {}) {
  return (await owner.act('addControl', newControl(riskId, more), `control { ${CHILD} controlNumber }`))
    .control;
}

export const newIncident = (riskId: string, more: object = {}) => ({
  riskId,
  title: 'It happened',
  description: 'In the test.',
  severity: 'HIGH',
  occurredAt: `${day(-2)}T08:00:00Z`,
  currency: 'EUR',
  lossAmount: '1000',
  ...more,
});

export async function ownIncident({ anna }: RiskDesk, riskId: string, more: object = {}) {
  return (await anna.act('reportIncident', newIncident(riskId, more), `incident { ${CHILD} }`)).incident;
}

export const newPlan = (riskId: string, more: object = {}) => ({
  riskId,
  title: 'A plan of a test',
  description: 'Brings the risk down.',
  strategy: 'REDUCE',
  ownerId: LEADER,
  startOn: day(-10),
  dueOn: day(60),
  targetLikelihood: 2,
  targetImpact: 3,
  budgetAmount: '5000',
  currency: 'EUR',
  actions: [
    { title: 'First step', assigneeId: BOB, priority: 'HIGH', dueOn: day(10) },
    { title: 'Second step', assigneeId: ANNA, priority: 'LOW', dueOn: day(20) },
  ],
  ...more,
});

export const PLAN = `plan { ${CHILD} progressPercent spentAmount actions { ${CHILD} stepNo } }`;

export async function ownPlan({ owner }: RiskDesk, riskId: string, more: object = {}) {
  return (await owner.act('planMitigation', newPlan(riskId, more), PLAN)).plan;
}

export async function approvedPlan(desk: RiskDesk, riskId: string, more: object = {}) {
  const plan = await ownPlan(desk, riskId, more);
  return (await desk.officer.act('approveMitigationPlan', childKey(plan), PLAN)).plan;
}

/** Measures exposures of a risk and returns them, in the order given. */
export async function ownExposures(
  { owner }: RiskDesk,
  riskId: string,
  exposures: readonly object[] = [newExposure()],
) {
  const selection = `risk { exposures(first: 50) { nodes { ${CHILD} targetId targetType } } }`;
  const { risk } = await owner.act('linkExposures', { riskId, exposures }, selection);
  return exposures.map((one: any) =>
    risk.exposures.nodes.find(
      (node: any) => node.targetId === one.targetId && node.targetType === one.targetType,
    ),
  );
}

let targets = 0;
export const newExposure = (more: object = {}) => ({
  targetType: 'PORTFOLIO',
  targetId: String(1_000_000 + ++targets),
  exposureAmount: '2500.50',
  currency: 'EUR',
  asOf: day(-1),
  ...more,
});
