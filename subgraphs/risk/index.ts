import { createSubgraph } from '../runtime/create-subgraph';
import { controlTestColumns } from './control-tests';
import { controlColumns } from './controls';
import { distribution } from './distribution';
import { incidentColumns } from './incidents';
import { mitigationPlanColumns } from './mitigation-plans';
import { ControlTest, controlTestQueries } from './resolvers/control-test';
import { Employee } from './resolvers/employee';
import { Incident, incidentQueries } from './resolvers/incident';
import { KeyRiskIndicator, keyRiskIndicatorQueries } from './resolvers/key-risk-indicator';
import { MitigationAction, mitigationActionQueries } from './resolvers/mitigation-action';
import { MitigationPlan, mitigationPlanQueries } from './resolvers/mitigation-plan';
import {
  ControlEffectivenessByCategory,
  IncidentLossMonth,
  OpenIncidentsByCategory,
  RiskCategorySummary,
  reportQueries,
} from './resolvers/reports';
import { Risk, riskQueries } from './resolvers/risk';
import { RiskAssessment } from './resolvers/risk-assessment';
import { RiskCategory, riskCategoryQueries } from './resolvers/risk-category';
import { RiskControl, riskControlQueries } from './resolvers/risk-control';
import { Account, Instrument, Portfolio, RiskExposure } from './resolvers/risk-exposure';
import { RiskStatusChange } from './resolvers/risk-status-change';
import { riskCategoryColumns } from './risk-categories';
import { riskColumns } from './risks';

/** Risk management. */
export const risk = createSubgraph({
  name: 'risk',
  folder: __dirname,
  distribution,
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
