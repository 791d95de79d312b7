import { equals, fanOut, nullable, param, report, sql, statement, upTo } from '../../../citus';
import {
  categorySummaries,
  effectivenessByCategory,
  heatMap,
  monthlyLosses,
  openIncidents,
  type RiskHeatMapCellRow,
} from './table';

const categoryId = nullable(param.bigint('categoryId'));

/** Open risks by likelihood and impact, of all categories or of one with those below it. */
export const riskHeatMap = statement<RiskHeatMapCellRow>(
  'risk.heatMap',
  fanOut('a heat map covers the register; every shard counts its own risks'),
).sql`select likelihood, impact, score, level, sum(risk_count)::integer as "riskCount" from ${heatMap}
      where basis = ${param.of(heatMap.basis, 'basis')}
        and (${categoryId} is null or category_id = ${categoryId} or parent_category_id = ${categoryId})
      group by likelihood, impact, score, level order by likelihood, impact`;

/** The register by category. */
export const riskCategorySummaries = report({
  name: 'risk.categorySummaries',
  from: categorySummaries,
  fanOut: 'risks of a category live on every shard, which sums up its own',
  orderBy: 'category_code',
});

/** How often controls passed their tests, by risk category. */
export const controlEffectivenessByCategory = report({
  name: 'risk.controlEffectivenessByCategory',
  from: effectivenessByCategory,
  fanOut: 'tests live beside each risk; every shard sums up its own',
  orderBy: 'category_code',
});

const BESIDE_RISKS = 'incidents live beside each risk; every shard sums up its own';

/** Incidents not yet resolved, by risk category. */
export const openIncidentsByCategory = report({
  name: 'risk.openIncidentsByCategory',
  from: openIncidents,
  fanOut: BESIDE_RISKS,
  orderBy: 'category_code',
});

/** Incidents and their loss by month and risk category. Filters: from, to (any day of the month), categoryId. */
export const incidentLossesMonthly = report({
  name: 'risk.incidentLossesMonthly',
  from: monthlyLosses,
  fanOut: BESIDE_RISKS,
  filters: {
    from: sql`month >= date_trunc('month', ${param.date('from')})::date`,
    to: upTo(monthlyLosses.month),
    categoryId: equals(monthlyLosses.categoryId),
  },
  orderBy: 'month, category_code',
  // ten years of forty categories
  limit: 5000,
});
