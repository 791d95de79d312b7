import { createSubgraph } from '../runtime/create-subgraph';
import { assessmentConditions } from './assessments/reads';
import { assessmentResolvers } from './assessments/resolvers';
import { categoryConditions } from './categories/reads';
import { categoryResolvers } from './categories/resolvers';
import { riskCategories } from './categories/table';
import { controlConditions, controlTestConditions } from './controls/reads';
import { controlResolvers } from './controls/resolvers';
import { controls, controlTests } from './controls/table';
import { distribution } from './distribution';
import * as events from './events';
import { exposureConditions } from './exposures/reads';
import { exposureResolvers } from './exposures/resolvers';
import { incidentConditions } from './incidents/reads';
import { incidentResolvers } from './incidents/resolvers';
import { incidents } from './incidents/table';
import { indicatorConditions, readingConditions } from './indicators/reads';
import { indicatorResolvers } from './indicators/resolvers';
import { actionConditions, planConditions } from './mitigation/reads';
import { mitigationResolvers } from './mitigation/resolvers';
import { plans } from './mitigation/table';
import { rateResolvers } from './rates/resolvers';
import { Employee } from './references';
import { relations } from './relations';
import { reportResolvers } from './reports/resolvers';
import { riskConditions, riskSearch, statusChangeConditions } from './risks/reads';
import { riskResolvers } from './risks/resolvers';
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
  filtered: {
    ControlTest: controlTestConditions,
    Incident: incidentConditions,
    IndicatorReading: readingConditions,
    KeyRiskIndicator: indicatorConditions,
    MitigationAction: actionConditions,
    MitigationPlan: planConditions,
    Risk: riskConditions,
    RiskAssessment: assessmentConditions,
    RiskCategory: categoryConditions,
    RiskControl: controlConditions,
    RiskExposure: exposureConditions,
    RiskStatusChange: statusChangeConditions,
  },
  searched: { Risk: riskSearch },
  resolvers: [
    assessmentResolvers,
    categoryResolvers,
    controlResolvers,
    exposureResolvers,
    incidentResolvers,
    indicatorResolvers,
    mitigationResolvers,
    rateResolvers,
    reportResolvers,
    riskResolvers,
    { Employee },
  ],
});
