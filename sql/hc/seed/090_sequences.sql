-- New rows continue after the ids of the sample data.
select setval(pg_get_serial_sequence('hc_core.offices', 'office_id'), 8);
select setval(pg_get_serial_sequence('hc_core.public_holidays', 'public_holiday_id'), (select max(id) from seed_holidays));
select setval(pg_get_serial_sequence('hc_core.departments', 'department_id'), 24);
select setval(pg_get_serial_sequence('hc_core.positions', 'position_id'), 60);
select setval(pg_get_serial_sequence('hc_core.leave_types', 'leave_type_id'), 7);
select setval(pg_get_serial_sequence('hc_core.employees', 'employee_id'), (select max(id) from seed_employees));
select setval(pg_get_serial_sequence('hc_core.leave_requests', 'leave_request_id'), (select max(id) from seed_leave));
select setval(pg_get_serial_sequence('hc_core.attendance', 'attendance_id'), (select max(id) from seed_attendance));
select setval(pg_get_serial_sequence('hc_core.employment_events', 'employment_event_id'), (select max(id) from seed_events));
select setval(pg_get_serial_sequence('hc_core.salary_history', 'salary_change_id'), (select max(id) from seed_pay));
select setval(pg_get_serial_sequence('hc_core.performance_reviews', 'performance_review_id'), (select max(id) from seed_reviews));
