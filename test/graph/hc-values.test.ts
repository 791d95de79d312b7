import type { TestGateway } from '../support/asking';
import { sharedGateway } from '../support/shared-gateway';
import { type ComparedValues, compareValues } from '../support/values';
import { reports } from './hc-report-values';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await sharedGateway();
});
afterAll(() => gateway.stop());

const compared: ComparedValues[] = [
  {
    type: 'Employee',
    query: 'employees(first: 100) { nodes { * } }',
    from: 'hc_core.employees order by sort_name, employee_id limit 100',
    columns: { id: 'employee_id', fullName: `first_name || ' ' || last_name` },
    references: {
      'department.id': 'department_id',
      'position.id': 'position_id',
      'office.id': 'office_id',
      'manager.id': 'manager_id',
    },
    // Figures of one employee: rows of their own, below.
    apart: ['team', 'performanceSummary', 'compensation', 'attendanceByMonth', 'leaveBalances'],
  },
  {
    type: 'Department',
    query: 'departments(first: 100) { nodes { * } }',
    from: 'hc_core.departments order by name, department_id',
    columns: { id: 'department_id' },
    references: { 'parent.id': 'parent_department_id', 'head.id': 'head_employee_id' },
    apart: ['children', 'positions', 'headcount'],
  },
  {
    type: 'Department',
    query: 'department(id: "1") { children { * } }',
    from: 'hc_core.departments where parent_department_id = 1 order by name, department_id',
    columns: { id: 'department_id' },
  },
  {
    type: 'Position',
    query: 'positions(first: 100) { nodes { * } }',
    from: 'hc_core.positions order by title, position_id',
    columns: { id: 'position_id' },
    references: { 'department.id': 'department_id' },
    apart: ['employees'],
  },
  {
    type: 'Position',
    query: 'department(id: "5") { positions { * } }',
    from: 'hc_core.positions where department_id = 5 order by title, position_id',
    columns: { id: 'position_id' },
  },
  {
    type: 'Employee',
    query: 'position(id: "40") { employees(first: 5, status: ACTIVE) { * } }',
    from: `hc_core.employees where position_id = 40 and status = 'ACTIVE' order by sort_name, employee_id limit 5`,
    columns: { id: 'employee_id', fullName: `first_name || ' ' || last_name` },
  },
  {
    type: 'Office',
    query: 'offices { nodes { * } }',
    from: 'hc_core.offices order by name',
    columns: { id: 'office_id' },
    apart: ['publicHolidays'],
  },
  {
    type: 'PublicHoliday',
    query: 'office(id: "2") { publicHolidays(from: "2026-04-06", to: "2026-08-31") { * } }',
    from: `hc_core.public_holidays
           where country_code = 'GB' and holiday_on between '2026-04-06' and '2026-08-31' order by holiday_on`,
    columns: { id: 'public_holiday_id' },
  },
  {
    type: 'AttendanceRecord',
    query: 'employee(id: "5") { attendance(first: 100) { nodes { * } } }',
    from: 'hc_core.attendance where employee_id = 5 order by work_date desc',
    columns: { id: 'attendance_id' },
    references: { 'employee.id': 'employee_id' },
  },
  {
    type: 'AttendanceMonth',
    query: 'employee(id: "5") { attendanceByMonth { * } }',
    from: `hc_core.attendance where employee_id = 5 group by 1 order by 1 desc`,
    columns: {
      month: `date_trunc('month', work_date)::date`,
      workingDays: 'count(*)::int',
      officeDays: `(count(*) filter (where status in ('PRESENT', 'LATE')))::int`,
      remoteDays: `(count(*) filter (where status = 'REMOTE'))::int`,
      halfDays: `(count(*) filter (where status = 'HALF_DAY'))::int`,
      lateDays: `(count(*) filter (where status = 'LATE'))::int`,
      leaveDays: `(count(*) filter (where status = 'ON_LEAVE'))::int`,
      absentDays: `(count(*) filter (where status = 'ABSENT'))::int`,
      workedMinutes: 'sum(worked_minutes)::int',
      overtimeMinutes: 'sum(overtime_minutes)::int',
    },
  },
  {
    type: 'LeaveType',
    query: 'leaveTypes { * }',
    from: 'hc_core.leave_types order by leave_type_id',
    columns: { id: 'leave_type_id' },
  },
  {
    type: 'LeaveRequest',
    query: 'leaveRequests(first: 200) { nodes { * } }',
    from: 'hc_core.leave_requests order by starts_on desc, leave_request_id desc limit 200',
    columns: { id: 'leave_request_id' },
    references: {
      'employee.id': 'employee_id',
      'leaveType.id': 'leave_type_id',
      'approver.id': 'approver_id',
      'decidedBy.id': 'decided_by',
    },
  },
  {
    type: 'LeaveBalance',
    query: 'employeesByIds(ids: ["1", "2", "3", "4", "5"]) { leaveBalances(year: 2026) { * } }',
    from: `hc_core.leave_balances where employee_id = any('{1,2,3,4,5}') and year = 2026
           order by employee_id, leave_type_id`,
    columns: { remainingDays: 'entitled_days + carried_over_days - taken_days - pending_days' },
    references: { 'employee.id': 'employee_id', 'leaveType.id': 'leave_type_id' },
  },
  {
    type: 'PerformanceReview',
    query: 'employee(id: "20") { reviewsGiven(first: 200) { nodes { * } } }',
    from: `hc_core.performance_reviews where reviewer_id = 20
           order by period_end desc, performance_review_id desc`,
    columns: { id: 'performance_review_id' },
    references: { 'employee.id': 'employee_id', 'reviewer.id': 'reviewer_id' },
  },
  {
    type: 'Certification',
    query: 'employee(id: "18") { certifications { nodes { * } } }',
    from: 'hc_core.certifications where employee_id = 18 order by issued_on desc',
    references: { 'employee.id': 'employee_id' },
  },
  {
    type: 'PerformanceSummary',
    query: 'employees(first: 100) { nodes { performanceSummary { * } } }',
    from: `(select e.sort_name, e.employee_id, r.score, r.period_end, r.goals_set, r.goals_met
            from (select * from hc_core.employees order by sort_name, employee_id limit 100) e
            join hc_core.performance_reviews r on r.employee_id = e.employee_id where r.status = 'COMPLETED') e
           group by sort_name, employee_id order by sort_name, employee_id`,
    columns: {
      completedReviews: 'count(*)::int',
      averageScore: 'round(avg(score), 2)',
      lowestScore: 'min(score)',
      highestScore: 'max(score)',
      latestPeriodEnd: 'max(period_end)',
      goalsSet: 'sum(goals_set)::int',
      goalsMet: 'sum(goals_met)::int',
    },
  },
  {
    type: 'Compensation',
    query: 'employees(first: 100) { nodes { compensation { * } } }',
    from: `hc_core.employees e join hc_core.positions p on p.position_id = e.position_id
           order by e.sort_name, e.employee_id limit 100`,
    columns: {
      currency: 'e.currency',
      bandMin: 'p.salary_min',
      bandMax: 'p.salary_max',
      compaRatio: 'round(e.salary * 2 / (p.salary_min + p.salary_max), 4)',
      rangePenetration: 'round((e.salary - p.salary_min) / (p.salary_max - p.salary_min), 4)',
    },
  },
  {
    type: 'SalaryChange',
    query: 'employee(id: "292") { salaryHistory { nodes { * } } }',
    from: 'hc_core.salary_history where employee_id = 292 order by effective_on desc',
    columns: { id: 'salary_change_id' },
    references: { 'employee.id': 'employee_id' },
  },
  {
    type: 'EmploymentEvent',
    query: 'employee(id: "477") { employmentEvents { nodes { * } } }',
    from: `hc_core.employment_events where employee_id = 477
           order by effective_on desc, employment_event_id desc`,
    columns: { id: 'employment_event_id', type: 'event_type' },
    references: {
      'employee.id': 'employee_id',
      'fromDepartment.id': 'from_department_id',
      'fromPosition.id': 'from_position_id',
      'toDepartment.id': 'to_department_id',
      'toPosition.id': 'to_position_id',
    },
  },
  {
    type: 'TeamSummary',
    query: 'employeesByIds(ids: ["1", "3", "20"]) { team { * } }',
    from: 'hc_core.employees where manager_id in (1, 3, 20) group by manager_id order by manager_id',
    columns: {
      directReports: `(count(*) filter (where status <> 'TERMINATED'))::int`,
      active: `(count(*) filter (where status = 'ACTIVE'))::int`,
      onLeave: `(count(*) filter (where status = 'ON_LEAVE'))::int`,
      former: `(count(*) filter (where status = 'TERMINATED'))::int`,
      offices: `(count(distinct office_id) filter (where status <> 'TERMINATED'))::int`,
      newestHiredOn: `max(hired_on) filter (where status <> 'TERMINATED')`,
    },
  },
];

compareValues('hc', [...compared, ...reports], () => gateway);
