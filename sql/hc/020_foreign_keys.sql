-- Foreign keys that Citus allows: between reference tables, between tables that share their key, and to reference tables.

-- between reference tables
alter table hc_core.departments add constraint departments_parent_fk
  foreign key (parent_department_id) references hc_core.departments (department_id);
alter table hc_core.positions add constraint positions_department_fk
  foreign key (department_id) references hc_core.departments (department_id);

-- to reference tables
alter table hc_core.employees add constraint employees_department_fk
  foreign key (department_id) references hc_core.departments (department_id);
-- both columns: an employee holds a position of the department that he or she is in
alter table hc_core.employees add constraint employees_position_fk
  foreign key (department_id, position_id) references hc_core.positions (department_id, position_id);
alter table hc_core.employees add constraint employees_office_fk
  foreign key (office_id) references hc_core.offices (office_id);
alter table hc_core.employees_by_department add constraint employees_by_department_position_fk
  foreign key (department_id, position_id) references hc_core.positions (department_id, position_id);
alter table hc_core.employment_events add constraint employment_events_from_position_fk
  foreign key (from_department_id, from_position_id) references hc_core.positions (department_id, position_id);
alter table hc_core.employment_events add constraint employment_events_to_position_fk
  foreign key (to_department_id, to_position_id) references hc_core.positions (department_id, position_id);
alter table hc_core.leave_requests add constraint leave_requests_leave_type_fk
  foreign key (leave_type_id) references hc_core.leave_types (leave_type_id);
alter table hc_core.leave_balances add constraint leave_balances_leave_type_fk
  foreign key (leave_type_id) references hc_core.leave_types (leave_type_id);

-- to the employee beside whom the row lives
alter table hc_core.employment_events add constraint employment_events_employee_fk
  foreign key (employee_id) references hc_core.employees (employee_id);
alter table hc_core.salary_history add constraint salary_history_employee_fk
  foreign key (employee_id) references hc_core.employees (employee_id);
alter table hc_core.attendance add constraint attendance_employee_fk
  foreign key (employee_id) references hc_core.employees (employee_id);
alter table hc_core.leave_requests add constraint leave_requests_employee_fk
  foreign key (employee_id) references hc_core.employees (employee_id);
alter table hc_core.leave_balances add constraint leave_balances_employee_fk
  foreign key (employee_id) references hc_core.employees (employee_id);
alter table hc_core.performance_reviews add constraint performance_reviews_employee_fk
  foreign key (employee_id) references hc_core.employees (employee_id);
alter table hc_core.employees_by_manager add constraint employees_by_manager_manager_fk
  foreign key (manager_id) references hc_core.employees (employee_id);
alter table hc_core.leave_requests_by_approver add constraint leave_requests_by_approver_approver_fk
  foreign key (approver_id) references hc_core.employees (employee_id);
alter table hc_core.performance_reviews_by_reviewer add constraint performance_reviews_by_reviewer_reviewer_fk
  foreign key (reviewer_id) references hc_core.employees (employee_id);
