import { lookup, type ServiceRules } from './rules';

const listed = 'employee_id, sort_name, hired_on, status, position_id, office_id';

export const hc: ServiceRules = {
  lookups: [
    lookup('hc_core.employees_by_email', 'email, employee_id', 'hc_core.employees'),
    lookup(
      'hc_core.employees_by_manager',
      `manager_id, department_id, ${listed}`,
      'hc_core.employees',
      'manager_id is not null',
    ),
    lookup('hc_core.employees_by_department', `department_id, ${listed}`, 'hc_core.employees'),
    lookup(
      'hc_core.leave_requests_by_approver',
      'approver_id, leave_request_id, employee_id, leave_type_id, starts_on, status, requested_at',
      'hc_core.leave_requests',
    ),
    lookup(
      'hc_core.performance_reviews_by_reviewer',
      'reviewer_id, performance_review_id, employee_id, cycle, period_end, status, rating',
      'hc_core.performance_reviews',
    ),
  ],
  books: [],
};
