import type { ComparedValues } from '../support/values';

const ofCategory = 'join risk_core.risk_registers r on r.risk_id = x.risk_id';
const category = 'join risk_core.risk_categories c on c.category_id = r.category_id';
const open = `r.status <> 'CLOSED'`;
const level = (score: string) =>
  `case when ${score} >= 15 then 'CRITICAL' when ${score} >= 10 then 'HIGH' when ${score} >= 5 then 'MEDIUM' else 'LOW' end`;
const heatMap = (rating: string, condition: string) => ({
  type: 'RiskHeatMapCell',
  from: `risk_core.risk_registers r ${category} where ${open} and ${condition}
         group by r.${rating}_likelihood, r.${rating}_impact order by r.${rating}_likelihood, r.${rating}_impact`,
  columns: {
    likelihood: `r.${rating}_likelihood`,
    impact: `r.${rating}_impact`,
    score: `r.${rating}_likelihood * r.${rating}_impact`,
    level: level(`r.${rating}_likelihood * r.${rating}_impact`),
    riskCount: 'count(*)::int',
  },
});
const losses = {
  type: 'IncidentLossMonth',
  columns: {
    month: `date_trunc('month', x.occurred_at at time zone 'UTC')::date`,
    incidentCount: 'count(*)::int',
    reportingLoss: 'sum(x.reporting_loss)',
    largestReportingLoss: 'max(x.reporting_loss)',
  },
  references: { 'category.id': 'r.category_id' },
};

/** What the reports of the service have to say, summed up from the tables. */
export const reports: ComparedValues[] = [
  { ...heatMap('residual', 'true'), query: 'riskHeatMap { * }' },
  { ...heatMap('inherent', 'true'), query: 'riskHeatMap(basis: INHERENT) { * }' },
  {
    ...heatMap('residual', '1 in (r.category_id, c.parent_id)'),
    query: 'riskHeatMap(categoryId: "1") { * }',
  },
  {
    type: 'RiskCategorySummary',
    query: 'riskCategorySummaries { * }',
    from: `risk_core.risk_registers r ${category} group by c.category_id, c.code, c.appetite_score order by c.code`,
    columns: {
      riskCount: 'count(*)::int',
      openRiskCount: `(count(*) filter (where ${open}))::int`,
      aboveAppetiteCount: `(count(*) filter (where ${open} and r.residual_score > c.appetite_score))::int`,
      criticalCount: `(count(*) filter (where ${open} and r.residual_score >= 15))::int`,
      highCount: `(count(*) filter (where ${open} and r.residual_score between 10 and 14))::int`,
      averageInherentScore: 'round(avg(r.inherent_score), 2)',
      averageResidualScore: 'round(avg(r.residual_score), 2)',
      nextReviewOn: `min(r.next_review_on) filter (where ${open})`,
    },
    references: { 'category.id': 'c.category_id' },
  },
  {
    type: 'ControlEffectivenessByCategory',
    query: 'controlEffectivenessByCategory { * }',
    from: `risk_assessment.risk_controls x ${ofCategory} ${category}
           left join risk_assessment.control_testing t on t.risk_id = x.risk_id and t.control_id = x.control_id
           group by c.category_id, c.code order by c.code`,
    columns: {
      controlCount: 'count(distinct x.control_id)::int',
      testCount: 'count(t.test_id)::int',
      passedCount: `(count(*) filter (where t.result = 'PASS'))::int`,
      exceptionCount: `(count(*) filter (where t.result = 'PASS_WITH_EXCEPTIONS'))::int`,
      failedCount: `(count(*) filter (where t.result = 'FAIL'))::int`,
      passRate: `round(avg((t.result = 'PASS')::int), 4)`,
      lastTestedOn: 'max(t.tested_on)',
    },
    references: { 'category.id': 'c.category_id' },
  },
  {
    type: 'OpenIncidentsByCategory',
    query: 'openIncidentsByCategory { * }',
    from: `risk_monitoring.incidents x ${ofCategory} ${category} where x.resolved_at is null
           group by c.category_id, c.code order by c.code`,
    columns: {
      openCount: 'count(*)::int',
      criticalCount: `(count(*) filter (where x.severity = 'CRITICAL'))::int`,
      highCount: `(count(*) filter (where x.severity = 'HIGH'))::int`,
      mediumCount: `(count(*) filter (where x.severity = 'MEDIUM'))::int`,
      lowCount: `(count(*) filter (where x.severity = 'LOW'))::int`,
      reportingLoss: 'sum(x.reporting_loss)',
      largestReportingLoss: 'max(x.reporting_loss)',
      oldestOccurredAt: 'min(x.occurred_at)',
    },
    references: { 'category.id': 'c.category_id' },
  },
  {
    ...losses,
    query: 'incidentLossesMonthly(from: "2026-01-10", to: "2026-06-30") { * }',
    from: `risk_monitoring.incidents x ${ofCategory} ${category} where x.occurred_at >= '2026-01-01T00:00:00Z'
           group by 1, r.category_id, c.code order by 1, c.code`,
  },
  {
    ...losses,
    query: 'incidentLossesMonthly(categoryId: "6") { * }',
    from: `risk_monitoring.incidents x ${ofCategory} where r.category_id = 6 group by 1, r.category_id order by 1`,
  },
];
