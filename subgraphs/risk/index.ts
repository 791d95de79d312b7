import { createSubgraph } from '../runtime/create-subgraph';
import { assessmentResolvers } from './assessments/resolvers';
import { categoryResolvers } from './categories/resolvers';
import { riskCategories } from './categories/table';
import { controlResolvers } from './controls/resolvers';
import { controls, controlTests } from './controls/table';
import { distribution } from './distribution';
import * as events from './events';
import { exposureResolvers } from './exposures/resolvers';
import { incidentResolvers } from './incidents/resolvers';
import { incidents } from './incidents/table';
import { indicatorResolvers } from './indicators/resolvers';
import { mitigationResolvers } from './mitigation/resolvers';
import { plans } from './mitigation/table';
import { rateResolvers } from './rates/resolvers';
import { Employee } from './references';
import { relations } from './relations';
import { reportResolvers } from './reports/resolvers';
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
