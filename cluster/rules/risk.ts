import { lookup, type ServiceRules } from './rules';

const listed =
  'risk_id, status, inherent_score, residual_likelihood, residual_impact, residual_score, identified_on, next_review_on';

export const risk: ServiceRules = {
  lookups: [
    lookup('risk_core.risks_by_number', 'risk_number, risk_id', 'risk_core.risk_registers'),
    lookup('risk_core.risks_by_owner', `owner_id, category_id, ${listed}`, 'risk_core.risk_registers'),
    lookup('risk_core.risks_by_category', `category_id, owner_id, ${listed}`, 'risk_core.risk_registers'),
    {
      lookup: 'risk_core.exposures_by_target',
      columns: ['target_key', 'exposure_id', 'risk_id', 'status', 'reporting_amount', 'as_of'],
      from: `select initcap(target_type) || ':' || target_id as target_key, exposure_id, risk_id, status,
               reporting_amount, as_of from risk_core.risk_exposures`,
    },
    lookup(
      'risk_monitoring.incidents_by_reporter',
      'reporter_id, incident_id, risk_id, severity, status, occurred_at',
      'risk_monitoring.incidents',
    ),
    lookup(
      'risk_monitoring.incidents_by_number',
      'incident_number, risk_id, incident_id',
      'risk_monitoring.incidents',
    ),
    lookup(
      'risk_monitoring.mitigation_actions_by_assignee',
      'assignee_id, action_id, risk_id, priority, status, due_on',
      'risk_monitoring.mitigation_actions',
    ),
  ],
  books: [],
};
