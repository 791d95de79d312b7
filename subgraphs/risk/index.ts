import { createSubgraph } from '../runtime/create-subgraph';
import { controlTestColumns } from './control-tests';
import { controlColumns } from './controls';
import { distribution } from './distribution';
import { incidentColumns } from './incidents';
import { mitigationPlanColumns } from './mitigation-plans';
import { ControlTest, controlTestQueries } from './resolvers/control-test';
import { Employee } from './resolvers/employee';
import { Incident, incidentMutations, incidentQueries } from './resolvers/incident';
import { KeyRiskIndicator, keyRiskIndicatorQueries } from './resolvers/key-risk-indicator';
import {
  MitigationAction,
  mitigationActionMutations,
  mitigationActionQueries,
} from './resolvers/mitigation-action';
import { MitigationPlan, mitigationPlanMutations, mitigationPlanQueries } from './resolvers/mitigation-plan';
import { ReportingRate, reportingRateMutations, reportingRateQueries } from './resolvers/reporting-rate';
import {
  ControlEffectivenessByCategory,
  IncidentLossMonth,
  OpenIncidentsByCategory,
  RiskCategorySummary,
  reportQueries,
} from './resolvers/reports';
import { Risk, riskMutations, riskQueries } from './resolvers/risk';
import { assessmentMutations, RiskAssessment } from './resolvers/risk-assessment';
import { RiskCategory, riskCategoryQueries } from './resolvers/risk-category';
import { controlMutations, RiskControl, riskControlQueries } from './resolvers/risk-control';
import { Account, exposureMutations, Instrument, Portfolio, RiskExposure } from './resolvers/risk-exposure';
import { RiskStatusChange } from './resolvers/risk-status-change';
import { riskCategoryColumns } from './risk-categories';
import { riskColumns } from './risks';
import { riskWrites } from './write-side';

/** Risk management. */
export const risk = createSubgraph({
  name: 'risk',
  folder: __dirname,
  distribution,
  writes: riskWrites,
  entities: {
    Risk: { table: 'risk_core.risk_registers', columns: riskColumns },
    RiskCategory: { table: 'risk_core.risk_categories', columns: riskCategoryColumns },
    RiskControl: { table: 'risk_assessment.risk_controls', columns: controlColumns },
    ControlTest: { table: 'risk_assessment.control_testing', columns: controlTestColumns },
    Incident: { table: 'risk_monitoring.incidents', columns: incidentColumns },
    MitigationPlan: { table: 'risk_monitoring.mitigation_plans', columns: mitigationPlanColumns },
  },
  resolvers: {
    Query: {
      ...riskQueries,
      ...riskCategoryQueries,
      ...riskControlQueries,
      ...controlTestQueries,
      ...incidentQueries,
      ...mitigationPlanQueries,
      ...mitigationActionQueries,
      ...keyRiskIndicatorQueries,
      ...reportQueries,
      ...reportingRateQueries,
    },
    Mutation: {
      ...riskMutations,
      ...assessmentMutations,
      ...controlMutations,
      ...incidentMutations,
      ...mitigationPlanMutations,
      ...mitigationActionMutations,
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
