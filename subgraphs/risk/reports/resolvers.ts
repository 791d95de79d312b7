import type {
  ControlEffectivenessByCategoryResolvers,
  IncidentLossMonthResolvers,
  OpenIncidentsByCategoryResolvers,
  QueryResolvers,
  RiskCategorySummaryResolvers,
} from '../generated';
import { categoryOf } from '../references';
import {
  controlEffectivenessByCategory,
  incidentLossesMonthly,
  openIncidentsByCategory,
  riskCategorySummaries,
  riskHeatMap,
} from './reads';

export const RiskCategorySummary: RiskCategorySummaryResolvers = { category: categoryOf };

export const ControlEffectivenessByCategory: ControlEffectivenessByCategoryResolvers = {
  category: categoryOf,
};

export const OpenIncidentsByCategory: OpenIncidentsByCategoryResolvers = { category: categoryOf };

export const IncidentLossMonth: IncidentLossMonthResolvers = { category: categoryOf };

export const reportQueries = {
  riskHeatMap: (_, { basis, categoryId }, { load }) =>
    load.run(riskHeatMap, { basis, categoryId: categoryId ?? null }),
  riskCategorySummaries: (_, _args, { load }) => load.report(riskCategorySummaries),
  controlEffectivenessByCategory: (_, _args, { load }) => load.report(controlEffectivenessByCategory),
  openIncidentsByCategory: (_, _args, { load }) => load.report(openIncidentsByCategory),
  incidentLossesMonthly: (_, { from, to, categoryId }, { load }) =>
    load.report(incidentLossesMonthly, { from, to, categoryId: categoryId ?? null }),
} satisfies Partial<QueryResolvers>;
