-- An index for every list, filter and order that the graph offers. Lists end with the id, which breaks ties of a page.

-- the trees and lists of the reference tables; first, because Citus takes no DDL on a reference table after
-- parallel DDL on tables that point to it in the same transaction
create index departments_parent_idx on hc_core.departments (parent_department_id, name, department_id);
create index departments_name_idx on hc_core.departments (name, department_id);
create index departments_head_idx on hc_core.departments (head_employee_id);
create index positions_title_idx on hc_core.positions (title, position_id);
create index positions_level_idx on hc_core.positions (job_level, position_id);
create index positions_department_idx on hc_core.positions (department_id, title, position_id);
create index offices_name_idx on hc_core.offices (name, office_id);

-- the company-wide list of employees, and reports on a department or a position
create index employees_sort_name_idx on hc_core.employees (sort_name, employee_id);
create index employees_hired_on_idx on hc_core.employees (hired_on, employee_id);
create index employees_status_idx on hc_core.employees (status, sort_name, employee_id);
create index employees_department_idx on hc_core.employees (department_id, sort_name, employee_id);
create index employees_position_idx on hc_core.employees (position_id, sort_name, employee_id);
create index employees_office_idx on hc_core.employees (office_id, sort_name, employee_id);
create index employees_office_hired_idx on hc_core.employees (office_id, hired_on, employee_id);

-- members of a department, holders of a position, direct reports of a manager
create index employees_by_department_sort_name_idx on hc_core.employees_by_department (department_id, sort_name, employee_id);
create index employees_by_department_hired_on_idx on hc_core.employees_by_department (department_id, hired_on, employee_id);
create index employees_by_department_position_idx on hc_core.employees_by_department (department_id, position_id, sort_name, employee_id);
create index employees_by_department_position_hired_idx on hc_core.employees_by_department (department_id, position_id, hired_on, employee_id);
create index employees_by_manager_sort_name_idx on hc_core.employees_by_manager (manager_id, sort_name, employee_id);
create index employees_by_manager_hired_on_idx on hc_core.employees_by_manager (manager_id, hired_on, employee_id);

-- what belongs to one employee; attendance and salary_history have theirs in their unique constraints
create index employment_events_effective_on_idx on hc_core.employment_events (employee_id, effective_on, employment_event_id);
create index leave_requests_employee_starts_idx on hc_core.leave_requests (employee_id, starts_on, leave_request_id);
create index leave_requests_employee_requested_idx on hc_core.leave_requests (employee_id, requested_at, leave_request_id);
create index performance_reviews_period_idx on hc_core.performance_reviews (employee_id, period_end, performance_review_id);

-- the company-wide list of leave requests
create index leave_requests_starts_idx on hc_core.leave_requests (starts_on, leave_request_id);
create index leave_requests_requested_idx on hc_core.leave_requests (requested_at, leave_request_id);
create index leave_requests_status_starts_idx on hc_core.leave_requests (status, starts_on, leave_request_id);
create index leave_requests_status_requested_idx on hc_core.leave_requests (status, requested_at, leave_request_id);

-- the inbox of an approver, the reviews of a reviewer
create index leave_requests_by_approver_starts_idx on hc_core.leave_requests_by_approver (approver_id, starts_on, leave_request_id);
create index leave_requests_by_approver_requested_idx on hc_core.leave_requests_by_approver (approver_id, requested_at, leave_request_id);
create index performance_reviews_by_reviewer_period_idx on hc_core.performance_reviews_by_reviewer (reviewer_id, period_end, performance_review_id);

-- turnover reads the events by type and date
create index employment_events_type_idx on hc_core.employment_events (event_type, effective_on);
