import { type RowOf, t, view } from '../../../citus';
import { level } from '../risks/table';

/** Open risks by category, likelihood and impact, before and after controls. */
export const heatMap = view(
  'risk_monitoring.risk_heat_map',
  {
    basis: t.text<'INHERENT' | 'RESIDUAL'>(),
    categoryId: t.bigint(),
    parentCategoryId: t.nullable(t.bigint()),
    likelihood: t.smallint(),
    impact: t.smallint(),
    score: t.smallint(),
    level: level(),
    riskCount: t.integer(),
  },
  {},
);

export type RiskHeatMapCellRow = Pick<
  RowOf<typeof heatMap>,
  'likelihood' | 'impact' | 'score' | 'level' | 'riskCount'
>;

const category = { categoryId: t.bigint(), categoryCode: t.text(), categoryName: t.text() };

/** The register by category. */
export const categorySummaries = view(
  'risk_monitoring.risk_category_summary',
  {
    ...category,
    appetiteScore: t.smallint(),
    riskCount: t.integer(),
    openRiskCount: t.integer(),
    aboveAppetiteCount: t.integer(),
    criticalCount: t.integer(),
    highCount: t.integer(),
    averageInherentScore: t.numeric(),
    averageResidualScore: t.numeric(),
    nextReviewOn: t.nullable(t.date()),
  },
  {},
);

export type RiskCategorySummaryRow = RowOf<typeof categorySummaries>;

/** How often controls passed their tests, by category. */
export const effectivenessByCategory = view(
  'risk_monitoring.control_effectiveness_by_category',
  {
    ...category,
    controlCount: t.integer(),
    testCount: t.integer(),
    passedCount: t.integer(),
    exceptionCount: t.integer(),
    failedCount: t.integer(),
    passRate: t.nullable(t.numeric()),
    lastTestedOn: t.nullable(t.date()),
  },
  {},
);

export type ControlEffectivenessByCategoryRow = RowOf<typeof effectivenessByCategory>;

/** Incidents that are not resolved, by category. */
export const openIncidents = view(
  'risk_monitoring.open_incidents_by_category',
  {
    ...category,
    openCount: t.integer(),
    criticalCount: t.integer(),
    highCount: t.integer(),
    mediumCount: t.integer(),
    lowCount: t.integer(),
    reportingLoss: t.numeric(),
    largestReportingLoss: t.numeric(),
    oldestOccurredAt: t.timestamptz(),
  },
  {},
);

export type OpenIncidentsByCategoryRow = RowOf<typeof openIncidents>;

/** Incidents and their losses, by month and category. */
export const monthlyLosses = view(
  'risk_monitoring.incident_losses_monthly',
  {
    month: t.date(),
    ...category,
    incidentCount: t.integer(),
    reportingLoss: t.numeric(),
    largestReportingLoss: t.numeric(),
  },
  {},
);

export type IncidentLossMonthRow = RowOf<typeof monthlyLosses>;
