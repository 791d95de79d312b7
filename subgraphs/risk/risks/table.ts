import { lookupOf, type RowOf, t, table, view } from '../../../citus';

const status = t.text<'IDENTIFIED' | 'ASSESSED' | 'MITIGATING' | 'MONITORED' | 'ACCEPTED' | 'CLOSED'>;

/** Bands of the score. */
export const level = t.text<'LOW' | 'MEDIUM' | 'HIGH' | 'CRITICAL'>;

/** What is done about a risk. */
export const response = t.text<'AVOID' | 'REDUCE' | 'TRANSFER' | 'ACCEPT'>;

/** Likelihood and impact before and after controls, from which the database computes the scores. */
export const ratings = {
  inherentLikelihood: t.smallint(),
  inherentImpact: t.smallint(),
  inherentScore: t.defaulted(t.smallint()),
  residualLikelihood: t.smallint(),
  residualImpact: t.smallint(),
  residualScore: t.defaulted(t.smallint()),
};

/** The register. */
export const risks = table(
  'risk_core.risk_registers',
  {
    id: t.bigint('risk_id'),
    riskNumber: t.text(),
    title: t.text(),
    description: t.text(),
    categoryId: t.bigint(),
    ownerId: t.bigint(),
    departmentId: t.nullable(t.bigint()),
    status: t.defaulted(status()),
    response: response(),
    identifiedOn: t.date(),
    nextReviewOn: t.date(),
    closedOn: t.defaulted(t.nullable(t.date())),
    latestAssessmentId: t.defaulted(t.nullable(t.bigint())),
    lastAssessedOn: t.defaulted(t.nullable(t.date())),
    ...ratings,
    inherentLevel: t.defaulted(level()),
    residualLevel: t.defaulted(level()),
    ...t.versioned,
  },
  {
    key: ['id'],
    distributedBy: 'id',
    group: 'risk',
    searched: { names: ['riskNumber'], titles: ['title'], prose: ['description'] },
  },
);

export type RiskRow = RowOf<typeof risks>;

/** What belongs to a risk lives beside it. */
export const besideRisk = { distributedBy: 'riskId', parent: risks } as const;

/** What lists of risks sort and filter by. */
const listed = [
  'status',
  'inherentScore',
  'residualLikelihood',
  'residualImpact',
  'residualScore',
  'identifiedOn',
  'nextReviewOn',
] as const;

/** Owner to risks. */
export const risksByOwner = lookupOf(risks, 'risk_core.risks_by_owner', {
  key: 'ownerId',
  columns: ['categoryId', ...listed],
  group: 'employee',
});

/** Category to risks. */
export const risksByCategory = lookupOf(risks, 'risk_core.risks_by_category', {
  key: 'categoryId',
  columns: ['ownerId', ...listed],
});

/** Number in the register to its risk. */
export const risksByNumber = lookupOf(risks, 'risk_core.risks_by_number', {
  key: 'riskNumber',
  unique: true,
  group: 'number',
});

/** History of the states of a risk. */
export const statusChanges = table(
  'risk_core.risk_status_changes',
  {
    id: t.defaulted(t.bigint('change_id')),
    riskId: t.bigint(),
    fromStatus: t.nullable(status()),
    toStatus: status(),
    changedById: t.bigint('changed_by'),
    changedAt: t.defaulted(t.timestamptz()),
    note: t.nullable(t.text()),
  },
  { key: ['riskId', 'id'], ...besideRisk },
);

export type RiskStatusChangeRow = RowOf<typeof statusChanges>;

/** Risks at a glance: what was counted beside each of them. */
export const riskProfiles = view(
  'risk_monitoring.risk_profile',
  {
    riskId: t.bigint(),
    aboveAppetite: t.boolean(),
    assessmentCount: t.integer(),
    controlCount: t.integer(),
    effectiveControlCount: t.integer(),
    testCount: t.integer(),
    passRate: t.nullable(t.numeric()),
    lastTestedOn: t.nullable(t.date()),
    incidentCount: t.integer(),
    openIncidentCount: t.integer(),
    reportingLoss: t.numeric(),
    lastIncidentAt: t.nullable(t.timestamptz()),
    exposureCount: t.integer(),
    reportingExposure: t.numeric(),
    openActionCount: t.integer(),
    nextActionDueOn: t.nullable(t.date()),
    indicatorCount: t.integer(),
    amberIndicatorCount: t.integer(),
    redIndicatorCount: t.integer(),
  },
  besideRisk,
);
