import {
  bigint,
  date,
  integer,
  nullable,
  numeric,
  type RowOf,
  smallint,
  text,
  timestamptz,
  view,
} from '../../../citus';
import { level } from '../risks/table';

/** Open risks by category, likelihood and impact, before and after controls. */
export const heatMap = view(
  'risk_monitoring.risk_heat_map',
  {
    basis: text<'INHERENT' | 'RESIDUAL'>(),
    categoryId: bigint(),
    parentCategoryId: nullable(bigint()),
    likelihood: smallint(),
    impact: smallint(),
    score: smallint(),
    level: level(),
    riskCount: integer(),
  },
  {},
);

export type RiskHeatMapCellRow = Pick<
  RowOf<typeof heatMap>,
  'likelihood' | 'impact' | 'score' | 'level' | 'riskCount'
>;

const category = { categoryId: bigint(), categoryCode: text(), categoryName: text() };

/** The register by category. */
export const categorySummaries = view(
  'risk_monitoring.risk_category_summary',
  {
    ...category,
    appetiteScore: smallint(),
    riskCount: integer(),
    openRiskCount: integer(),
    aboveAppetiteCount: integer(),
    criticalCount: integer(),
    highCount: integer(),
    averageInherentScore: numeric(),
    averageResidualScore: numeric(),
    nextReviewOn: nullable(date()),
  },
  {},
);

export type RiskCategorySummaryRow = RowOf<typeof categorySummaries>;

/** How often controls passed their tests, by category. */
export const effectivenessByCategory = view(
  'risk_monitoring.control_effectiveness_by_category',
  {
    ...category,
    controlCount: integer(),
    testCount: integer(),
    passedCount: integer(),
    exceptionCount: integer(),
    failedCount: integer(),
    passRate: nullable(numeric()),
    lastTestedOn: nullable(date()),
  },
  {},
);

export type ControlEffectivenessByCategoryRow = RowOf<typeof effectivenessByCategory>;

/** Incidents that are not resolved, by category. */
export const openIncidents = view(
  'risk_monitoring.open_incidents_by_category',
  {
    ...category,
    openCount: integer(),
    criticalCount: integer(),
    highCount: integer(),
    mediumCount: integer(),
    lowCount: integer(),
    reportingLoss: numeric(),
    largestReportingLoss: numeric(),
    oldestOccurredAt: timestamptz(),
  },
  {},
);

export type OpenIncidentsByCategoryRow = RowOf<typeof openIncidents>;

/** Incidents and their losses, by month and category. */
export const monthlyLosses = view(
  'risk_monitoring.incident_losses_monthly',
  {
    month: date(),
    ...category,
    incidentCount: integer(),
    reportingLoss: numeric(),
    largestReportingLoss: numeric(),
  },
  {},
);

export type IncidentLossMonthRow = RowOf<typeof monthlyLosses>;
