import type { TestGateway } from '../support/asking';
import { type ComparedList, compareLists } from '../support/lists';
import { sharedGateway } from '../support/shared-gateway';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await sharedGateway();
});
afterAll(() => gateway.stop());

/** Keys of a table with the most different values in a column first. */
const varied = (key: string, table: string, column: string) =>
  `select ${key} as id from ${table} where ${key} is not null
   group by ${key} order by count(distinct ${column}) desc, count(*) desc, ${key} limit 5`;

/** A list of an employee, from a table that names it: first of those with the most different values in a column. */
const ofEmployee = (field: string, from: string, column: string, key = 'employee_id') => ({
  field: `Employee.${field}`,
  root: 'employee',
  given: varied(key, from, column),
  from,
  where: `${key} = $1`,
});

const people = {
  id: 'employee_id',
  orders: { NAME: 'sort_name', HIRED_ON: 'hired_on' },
  filters: {
    status: 'status =',
    officeId: 'office_id =',
    nameStartsWith: { where: 'starts_with(sort_name, $V)', value: 'M' },
    hiredFrom: 'hired_on >=',
    hiredTo: 'hired_on <=',
  },
} as const;
const leave = {
  id: 'leave_request_id',
  from: 'hc_core.leave_requests',
  orders: { STARTS_ON: 'starts_on', REQUESTED_AT: 'requested_at' },
  falling: true,
  filters: {
    status: 'status =',
    leaveTypeId: 'leave_type_id =',
    startsFrom: 'starts_on >=',
    startsTo: 'starts_on <=',
  },
} as const;
const reviews = {
  id: 'performance_review_id',
  from: 'hc_core.performance_reviews',
  orders: { PERIOD_END: 'period_end' },
  falling: true,
  filters: {
    status: 'status =',
    cycle: 'cycle =',
    rating: 'rating =',
    periodFrom: 'period_end >=',
    periodTo: 'period_end <=',
  },
} as const;

const lists: ComparedList[] = [
  {
    ...people,
    field: 'Query.employees',
    from: 'hc_core.employees',
    filters: {
      ...people.filters,
      departmentId: 'department_id =',
      positionId: 'position_id =',
      managerId: 'manager_id =',
    },
  },
  {
    ...people,
    ...ofEmployee('directReports', 'hc_core.employees', 'department_id', 'manager_id'),
    filters: { ...people.filters, departmentId: 'department_id =', positionId: 'position_id =' },
  },
  {
    ...people,
    field: 'Department.employees',
    root: 'department',
    given: varied('department_id', 'hc_core.employees', 'status'),
    from: 'hc_core.employees',
    where: 'department_id = $1',
    filters: { ...people.filters, positionId: 'position_id =' },
  },
  {
    field: 'Query.departments',
    from: 'hc_core.departments',
    id: 'department_id',
    orders: { NAME: 'name', CODE: 'code' },
    filters: { parentId: 'parent_department_id =', headId: 'head_employee_id =', isActive: 'is_active =' },
  },
  {
    field: 'Query.positions',
    from: 'hc_core.positions',
    id: 'position_id',
    orders: { TITLE: 'title', JOB_LEVEL: 'job_level' },
    filters: {
      departmentId: 'department_id =',
      jobLevel: 'job_level =',
      isManagerial: 'is_managerial =',
      isActive: 'is_active =',
    },
  },
  { field: 'Query.offices', from: 'hc_core.offices', id: 'office_id', orders: { NAME: 'name' } },
  {
    ...ofEmployee('attendance', 'hc_core.attendance', 'status'),
    id: 'attendance_id',
    orders: { WORK_DATE: 'work_date' },
    falling: true,
    filters: { status: 'status =', from: 'work_date >=', to: 'work_date <=' },
  },
  { ...leave, field: 'Query.leaveRequests' },
  {
    ...leave,
    ...ofEmployee('leaveRequests', 'hc_core.leave_requests', 'status'),
  },
  {
    ...leave,
    ...ofEmployee('leaveRequestsToDecide', 'hc_core.leave_requests', 'status', 'approver_id'),
  },
  {
    ...reviews,
    ...ofEmployee('performanceReviews', 'hc_core.performance_reviews', 'rating'),
  },
  {
    ...reviews,
    ...ofEmployee('reviewsGiven', 'hc_core.performance_reviews', 'rating', 'reviewer_id'),
  },
  {
    ...ofEmployee('salaryHistory', 'hc_core.salary_history', 'effective_on'),
    id: 'salary_change_id',
    orders: { EFFECTIVE_ON: 'effective_on' },
    falling: true,
  },
  {
    ...ofEmployee('certifications', 'hc_core.certifications', 'issued_on'),
    id: 'number',
    node: 'number',
    orders: { ISSUED_ON: 'issued_on' },
    falling: true,
  },
  {
    ...ofEmployee('employmentEvents', 'hc_core.employment_events', 'event_type'),
    id: 'employment_event_id',
    orders: { EFFECTIVE_ON: 'effective_on' },
    falling: true,
    filters: { type: 'event_type =', from: 'effective_on >=', to: 'effective_on <=' },
  },
];

compareLists('hc', lists, () => gateway, {
  Employee: {
    table: 'hc_core.employees',
    columns: { id: 'employee_id', name: 'sort_name' },
  },
  Department: {
    table: 'hc_core.departments',
    key: 'department_id',
    columns: { id: 'department_id', parentId: 'parent_department_id', headId: 'head_employee_id' },
    leads: { parent: 'parent_department_id' },
  },
  Position: { table: 'hc_core.positions', key: 'position_id', columns: { id: 'position_id' } },
  Office: { table: 'hc_core.offices', key: 'office_id', columns: { id: 'office_id' } },
  LeaveType: { table: 'hc_core.leave_types', key: 'leave_type_id', columns: { id: 'leave_type_id' } },
  AttendanceRecord: { table: 'hc_core.attendance', columns: { id: 'attendance_id' } },
  LeaveRequest: {
    table: 'hc_core.leave_requests',
    columns: { id: 'leave_request_id', decidedById: 'decided_by' },
  },
  PerformanceReview: { table: 'hc_core.performance_reviews', columns: { id: 'performance_review_id' } },
  SalaryChange: { table: 'hc_core.salary_history', columns: { id: 'salary_change_id' } },
  EmploymentEvent: {
    table: 'hc_core.employment_events',
    columns: { id: 'employment_event_id', type: 'event_type' },
  },
});
