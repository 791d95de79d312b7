import type { Distribution } from '../../citus/distribution';

/** Where each table of the service lives on Citus. */
export const distribution: Distribution = {
  service: 'risk',
  groups: {
    // a risk and everything below it
    risk: {
      type: 'bigint',
      tables: {
        'risk_core.risk_registers': 'risk_id',
        'risk_core.risk_status_changes': 'risk_id',
        'risk_core.risk_exposures': 'risk_id',
        'risk_assessment.assessments': 'risk_id',
        'risk_assessment.risk_controls': 'risk_id',
        'risk_assessment.control_testing': 'risk_id',
        'risk_monitoring.incidents': 'risk_id',
        'risk_monitoring.mitigation_plans': 'risk_id',
        'risk_monitoring.mitigation_actions': 'risk_id',
        'risk_monitoring.key_risk_indicators': 'risk_id',
        'risk_monitoring.indicator_readings': 'risk_id',
        'risk_core.risk_audit': 'risk_id',
        // what there is to tell of a risk lies beside it
        'risk_core.outbox': 'aggregate_id',
      },
    },
    // what belongs to an employee
    employee: {
      type: 'bigint',
      tables: {
        'risk_core.risks_by_owner': 'owner_id',
        'risk_monitoring.incidents_by_reporter': 'reporter_id',
        'risk_monitoring.mitigation_actions_by_assignee': 'assignee_id',
      },
    },
    category: { type: 'bigint', tables: { 'risk_core.risks_by_category': 'category_id' } },
    // 'Portfolio:12', 'Instrument:7', 'Account:31'
    target: { type: 'text', tables: { 'risk_core.exposures_by_target': 'target_key' } },
    // 'RSK-00012', 'INC-00007'
    number: {
      type: 'text',
      tables: {
        'risk_core.risks_by_number': 'risk_number',
        'risk_monitoring.incidents_by_number': 'incident_number',
      },
    },
    idempotency: { type: 'text', tables: { 'risk_core.idempotency_keys': 'idempotency_key' } },
  },
  references: ['risk_core.risk_categories', 'risk_core.rating_levels', 'risk_core.reporting_rates'],
  appendOnly: ['risk_core.risk_audit'],
  views: {
    'risk_monitoring.risk_profile': { group: 'risk', column: 'risk_id' },
    'risk_monitoring.control_effectiveness': { group: 'risk', column: 'risk_id' },
    'risk_monitoring.control_effectiveness_by_category': null,
    'risk_monitoring.risk_heat_map': null,
    'risk_monitoring.risk_category_summary': null,
    'risk_monitoring.open_incidents_by_category': null,
    'risk_monitoring.incident_losses_monthly': null,
    // unfinished actions and breaches carry risk_id, but are asked for over all risks by date
    'risk_monitoring.mitigation_due': null,
    'risk_monitoring.indicator_breaches': null,
  },
};
