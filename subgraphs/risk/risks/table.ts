import {
  bigint,
  boolean,
  date,
  defaulted,
  integer,
  lookupOf,
  nullable,
  numeric,
  type RowOf,
  smallint,
  table,
  text,
  timestamptz,
  versioned,
  view,
} from '../../../citus';

const status = text<'IDENTIFIED' | 'ASSESSED' | 'MITIGATING' | 'MONITORED' | 'ACCEPTED' | 'CLOSED'>;

/** Bands of the score. */
export const level = text<'LOW' | 'MEDIUM' | 'HIGH' | 'CRITICAL'>;

/** What is done about a risk. */
export const response = text<'AVOID' | 'REDUCE' | 'TRANSFER' | 'ACCEPT'>;

/** Likelihood and impact before and after controls, from which the database computes the scores. */
export const ratings = {
  inherentLikelihood: smallint(),
  inherentImpact: smallint(),
  inherentScore: defaulted(smallint()),
  residualLikelihood: smallint(),
  residualImpact: smallint(),
  residualScore: defaulted(smallint()),
};

/** The register. */
export const risks = table(
  'risk_core.risk_registers',
  {
    id: bigint('risk_id'),
    riskNumber: text(),
    title: text(),
    description: text(),
    categoryId: bigint(),
    ownerId: bigint(),
    departmentId: nullable(bigint()),
    status: defaulted(status()),
    response: response(),
    identifiedOn: date(),
    nextReviewOn: date(),
    closedOn: defaulted(nullable(date())),
    latestAssessmentId: defaulted(nullable(bigint())),
    lastAssessedOn: defaulted(nullable(date())),
    ...ratings,
    inherentLevel: defaulted(level()),
    residualLevel: defaulted(level()),
    ...versioned,
  },
  { key: ['id'], distributedBy: 'id', group: 'risk' },
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
    id: defaulted(bigint('change_id')),
    riskId: bigint(),
    fromStatus: nullable(status()),
    toStatus: status(),
    changedById: bigint('changed_by'),
    changedAt: defaulted(timestamptz()),
    note: nullable(text()),
  },
  { key: ['riskId', 'id'], ...besideRisk },
);

export type RiskStatusChangeRow = RowOf<typeof statusChanges>;

/** Risks at a glance: what was counted beside each of them. */
export const riskProfiles = view(
  'risk_monitoring.risk_profile',
  {
    riskId: bigint(),
    aboveAppetite: boolean(),
    assessmentCount: integer(),
    controlCount: integer(),
    effectiveControlCount: integer(),
    testCount: integer(),
    passRate: nullable(numeric()),
    lastTestedOn: nullable(date()),
    incidentCount: integer(),
    openIncidentCount: integer(),
    reportingLoss: numeric(),
    lastIncidentAt: nullable(timestamptz()),
    exposureCount: integer(),
    reportingExposure: numeric(),
    openActionCount: integer(),
    nextActionDueOn: nullable(date()),
    indicatorCount: integer(),
    amberIndicatorCount: integer(),
    redIndicatorCount: integer(),
  },
  besideRisk,
);
