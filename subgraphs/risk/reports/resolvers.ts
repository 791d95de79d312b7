import type { Resolvers } from '../generated';
import { categoryOf } from '../references';
import {
  controlEffectivenessByCategory,
  incidentLossesMonthly,
  openIncidentsByCategory,
  riskCategorySummaries,
  riskHeatMap,
} from './reads';

export const reportResolvers: Resolvers = {
  RiskCategorySummary: { category: categoryOf },
  ControlEffectivenessByCategory: {
    category: categoryOf,
  },
  OpenIncidentsByCategory: { category: categoryOf },
  IncidentLossMonth: { category: categoryOf },
  Query: {
    riskHeatMap: (_, { basis, categoryId }, { load }) =>
      load.run(riskHeatMap, { basis, categoryId: categoryId ?? null }),
    riskCategorySummaries: (_, _args, { load }) => load.report(riskCategorySummaries),
    controlEffectivenessByCategory: (_, _args, { load }) => load.report(controlEffectivenessByCategory),
    openIncidentsByCategory: (_, _args, { load }) => load.report(openIncidentsByCategory),
    incidentLossesMonthly: (_, { from, to, categoryId }, { load }) =>
      load.report(incidentLossesMonthly, { from, to, categoryId: categoryId ?? null }),
  },
};
