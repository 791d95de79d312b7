import type { Distribution } from '../../citus/distribution';

/** Where each table of the service lives on Citus. */
export const distribution: Distribution = {
  service: 'hc',
  groups: {
    // managers, approvers and reviewers are employees: what is found by them lives beside them
    employee: {
      type: 'bigint',
      tables: {
        'hc_core.employees': 'employee_id',
        'hc_core.employment_events': 'employee_id',
        'hc_core.salary_history': 'employee_id',
        'hc_core.attendance': 'employee_id',
        'hc_core.leave_requests': 'employee_id',
        'hc_core.leave_balances': 'employee_id',
        'hc_core.performance_reviews': 'employee_id',
        'hc_core.employees_by_manager': 'manager_id',
        'hc_core.leave_requests_by_approver': 'approver_id',
        'hc_core.performance_reviews_by_reviewer': 'reviewer_id',
        'hc_core.employee_audit': 'employee_id',
        'hc_core.outbox': 'aggregate_id',
      },
    },
    idempotency: { type: 'text', tables: { 'hc_core.idempotency_keys': 'idempotency_key' } },
    referenceAudit: { type: 'text', tables: { 'hc_core.reference_audit': 'entity_key' } },
    email: { type: 'text', tables: { 'hc_core.employees_by_email': 'email' } },
    department: { type: 'bigint', tables: { 'hc_core.employees_by_department': 'department_id' } },
  },
  references: [
    'hc_core.offices',
    'hc_core.public_holidays',
    'hc_core.departments',
    'hc_core.positions',
    'hc_core.leave_types',
  ],
  appendOnly: ['hc_core.employee_audit', 'hc_core.reference_audit'],
  views: {
    'hc_analytics.employee_attendance_monthly': { group: 'employee', column: 'employee_id' },
    'hc_analytics.employee_compensation': { group: 'employee', column: 'employee_id' },
    'hc_analytics.employee_performance': { group: 'employee', column: 'employee_id' },
    'hc_analytics.team_summary': { group: 'employee', column: 'manager_id' },
    // one shard for a department, all of them for the company
    'hc_reports.company_headcount': null,
    'hc_reports.headcount': { group: 'department', column: 'department_id' },
    'hc_reports.leave_summary': null,
    'hc_reports.attendance_by_department': null,
    'hc_reports.turnover_monthly': null,
    'hc_reports.performance_distribution': null,
    'hc_reports.salary_bands': null,
  },
};
