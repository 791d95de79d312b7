import { createSubgraph } from '../runtime/create-subgraph';
import { assessmentMutations, RiskAssessment } from './assessments/resolvers';
import { RiskCategory, riskCategoryQueries } from './categories/resolvers';
import { riskCategories } from './categories/table';
import { ControlTest, controlMutations, controlQueries, RiskControl } from './controls/resolvers';
import { controls, controlTests } from './controls/table';
import { distribution } from './distribution';
import * as events from './events';
import { Account, exposureMutations, Instrument, Portfolio, RiskExposure } from './exposures/resolvers';
import { Incident, incidentMutations, incidentQueries } from './incidents/resolvers';
import { incidents } from './incidents/table';
import { indicatorQueries, KeyRiskIndicator } from './indicators/resolvers';
import {
  MitigationAction,
  MitigationPlan,
  mitigationMutations,
  mitigationQueries,
} from './mitigation/resolvers';
import { plans } from './mitigation/table';
import { ReportingRate, reportingRateMutations, reportingRateQueries } from './rates/resolvers';
import { Employee } from './references';
import { relations } from './relations';
import {
  ControlEffectivenessByCategory,
  IncidentLossMonth,
  OpenIncidentsByCategory,
  RiskCategorySummary,
  reportQueries,
} from './reports/resolvers';
import { Risk, RiskStatusChange, riskMutations, riskQueries } from './risks/resolvers';
import { risks } from './risks/table';
import { riskWrites } from './write-side';

/** Risk management. */
export const subgraph = createSubgraph({
  name: 'risk',
  folder: __dirname,
  distribution,
  events,
  writes: riskWrites,
  relations,
  entities: {
    Risk: risks,
    RiskCategory: riskCategories,
    RiskControl: controls,
    ControlTest: controlTests,
    Incident: incidents,
    MitigationPlan: plans,
  },
  resolvers: {
    Query: {
      ...riskQueries,
      ...riskCategoryQueries,
      ...controlQueries,
      ...incidentQueries,
      ...mitigationQueries,
      ...indicatorQueries,
      ...reportQueries,
      ...reportingRateQueries,
    },
    Mutation: {
      ...riskMutations,
      ...assessmentMutations,
      ...controlMutations,
      ...incidentMutations,
      ...mitigationMutations,
      ...exposureMutations,
      ...reportingRateMutations,
    },
    Risk,
    RiskCategory,
    RiskAssessment,
    RiskControl,
    ControlTest,
    Incident,
    MitigationPlan,
    MitigationAction,
    KeyRiskIndicator,
    RiskExposure,
    ReportingRate,
    RiskStatusChange,
    RiskCategorySummary,
    ControlEffectivenessByCategory,
    OpenIncidentsByCategory,
    IncidentLossMonth,
    Employee,
    Portfolio,
    Instrument,
    Account,
  },
});
