import { report } from '../../citus/report';
import { columns, fanOut, statement } from '../../citus/statement';
import type { RiskLevel } from './generated';

/** A cell of risk_monitoring.risk_heat_map, over categories. */
export interface RiskHeatMapCellRow {
  readonly likelihood: number;
  readonly impact: number;
  readonly score: number;
  readonly level: RiskLevel;
  readonly riskCount: number;
}

/** Open risks by likelihood and impact, of all categories or of one with those below it. */
export const riskHeatMap = statement<{ basis: string; categoryId: string | null }, RiskHeatMapCellRow>({
  name: 'risk.heatMap',
  route: fanOut('a heat map covers the register; every shard counts its own risks'),
  sql: `select likelihood, impact, score, level, sum(risk_count)::integer as "riskCount"
        from risk_monitoring.risk_heat_map
        where basis = $basis::text
          and ($categoryId::bigint is null or category_id = $categoryId or parent_category_id = $categoryId)
        group by likelihood, impact, score, level
        order by likelihood, impact`,
});

/** A row of risk_monitoring.risk_category_summary. */
export interface RiskCategorySummaryRow {
  readonly categoryId: string;
  readonly riskCount: number;
  readonly openRiskCount: number;
  readonly aboveAppetiteCount: number;
  readonly criticalCount: number;
  readonly highCount: number;
  readonly averageInherentScore: string;
  readonly averageResidualScore: string;
  readonly nextReviewOn: string | null;
}

/** The register by category. */
export const riskCategorySummaries = report<RiskCategorySummaryRow>({
  name: 'risk.categorySummaries',
  columns: columns<RiskCategorySummaryRow>({
    categoryId: 'category_id',
    riskCount: 'risk_count',
    openRiskCount: 'open_risk_count',
    aboveAppetiteCount: 'above_appetite_count',
    criticalCount: 'critical_count',
    highCount: 'high_count',
    averageInherentScore: 'average_inherent_score',
    averageResidualScore: 'average_residual_score',
    nextReviewOn: 'next_review_on',
  }),
  from: 'risk_monitoring.risk_category_summary',
  fanOut: 'risks of a category live on every shard, which sums up its own',
  orderBy: 'category_code',
});

/** A row of risk_monitoring.control_effectiveness_by_category. */
export interface ControlEffectivenessByCategoryRow {
  readonly categoryId: string;
  readonly controlCount: number;
  readonly testCount: number;
  readonly passedCount: number;
  readonly exceptionCount: number;
  readonly failedCount: number;
  readonly passRate: string | null;
  readonly lastTestedOn: string | null;
}

/** How often controls passed their tests, by risk category. */
export const controlEffectivenessByCategory = report<ControlEffectivenessByCategoryRow>({
  name: 'risk.controlEffectivenessByCategory',
  columns: columns<ControlEffectivenessByCategoryRow>({
    categoryId: 'category_id',
    controlCount: 'control_count',
    testCount: 'test_count',
    passedCount: 'passed_count',
    exceptionCount: 'exception_count',
    failedCount: 'failed_count',
    passRate: 'pass_rate',
    lastTestedOn: 'last_tested_on',
  }),
  from: 'risk_monitoring.control_effectiveness_by_category',
  fanOut: 'tests live beside each risk; every shard sums up its own',
  orderBy: 'category_code',
});

/** A row of risk_monitoring.open_incidents_by_category. */
export interface OpenIncidentsByCategoryRow {
  readonly categoryId: string;
  readonly openCount: number;
  readonly criticalCount: number;
  readonly highCount: number;
  readonly mediumCount: number;
  readonly lowCount: number;
  readonly reportingLoss: string;
  readonly largestReportingLoss: string;
  readonly oldestOccurredAt: string;
}

/** Incidents not yet resolved, by risk category. */
export const openIncidentsByCategory = report<OpenIncidentsByCategoryRow>({
  name: 'risk.openIncidentsByCategory',
  columns: columns<OpenIncidentsByCategoryRow>({
    categoryId: 'category_id',
    openCount: 'open_count',
    criticalCount: 'critical_count',
    highCount: 'high_count',
    mediumCount: 'medium_count',
    lowCount: 'low_count',
    reportingLoss: 'reporting_loss',
    largestReportingLoss: 'largest_reporting_loss',
    oldestOccurredAt: 'oldest_occurred_at',
  }),
  from: 'risk_monitoring.open_incidents_by_category',
  fanOut: 'incidents live beside each risk; every shard sums up its own',
  orderBy: 'category_code',
});

/** A row of risk_monitoring.incident_losses_monthly. */
export interface IncidentLossMonthRow {
  readonly month: string;
  readonly categoryId: string;
  readonly incidentCount: number;
  readonly reportingLoss: string;
  readonly largestReportingLoss: string;
}

/** Incidents and their loss by month and risk category. Filters: from, to (any day of the month), categoryId. */
export const incidentLossesMonthly = report<IncidentLossMonthRow>({
  name: 'risk.incidentLossesMonthly',
  columns: columns<IncidentLossMonthRow>({
    month: 'month',
    categoryId: 'category_id',
    incidentCount: 'incident_count',
    reportingLoss: 'reporting_loss',
    largestReportingLoss: 'largest_reporting_loss',
  }),
  from: 'risk_monitoring.incident_losses_monthly',
  fanOut: 'incidents live beside each risk; every shard sums up its own',
  filters: {
    from: "month >= date_trunc('month', $from::date)::date",
    to: 'month <= $to::date',
    categoryId: 'category_id = $categoryId::bigint',
  },
  orderBy: 'month, category_code',
  // ten years of forty categories
  limit: 5000,
});
