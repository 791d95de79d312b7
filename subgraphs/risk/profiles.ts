import { lookup } from '../../citus/lookups';
import { columns } from '../../citus/statement';

/** A row of risk_monitoring.risk_profile. */
export interface RiskProfileRow {
  readonly riskId: string;
  readonly aboveAppetite: boolean;
  readonly assessmentCount: number;
  readonly controlCount: number;
  readonly effectiveControlCount: number;
  readonly testCount: number;
  readonly passRate: string | null;
  readonly lastTestedOn: string | null;
  readonly incidentCount: number;
  readonly openIncidentCount: number;
  readonly reportingLoss: string;
  readonly lastIncidentAt: string | null;
  readonly exposureCount: number;
  readonly reportingExposure: string;
  readonly openActionCount: number;
  readonly nextActionDueOn: string | null;
  readonly indicatorCount: number;
  readonly amberIndicatorCount: number;
  readonly redIndicatorCount: number;
}

/** Risks at a glance: what was counted beside each of them. */
export const riskProfile = lookup<RiskProfileRow>({
  name: 'risk.risk.profile',
  sql: `select ${columns<RiskProfileRow>({
    riskId: 'risk_id',
    aboveAppetite: 'above_appetite',
    assessmentCount: 'assessment_count',
    controlCount: 'control_count',
    effectiveControlCount: 'effective_control_count',
    testCount: 'test_count',
    passRate: 'pass_rate',
    lastTestedOn: 'last_tested_on',
    incidentCount: 'incident_count',
    openIncidentCount: 'open_incident_count',
    reportingLoss: 'reporting_loss',
    lastIncidentAt: 'last_incident_at',
    exposureCount: 'exposure_count',
    reportingExposure: 'reporting_exposure',
    openActionCount: 'open_action_count',
    nextActionDueOn: 'next_action_due_on',
    indicatorCount: 'indicator_count',
    amberIndicatorCount: 'amber_indicator_count',
    redIndicatorCount: 'red_indicator_count',
  })} from risk_monitoring.risk_profile where risk_id = any($keys::bigint[])`,
  key: 'riskId',
});
