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
    field: 'Employee.directReports',
    root: 'employee',
    given: varied('manager_id', 'hc_core.employees', 'department_id'),
    from: 'hc_core.employees',
    where: 'manager_id = $1',
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
    field: 'Employee.attendance',
    root: 'employee',
    given: varied('employee_id', 'hc_core.attendance', 'status'),
    from: 'hc_core.attendance',
    where: 'employee_id = $1',
    id: 'attendance_id',
    orders: { WORK_DATE: 'work_date' },
    falling: true,
    filters: { status: 'status =', from: 'work_date >=', to: 'work_date <=' },
  },
  { ...leave, field: 'Query.leaveRequests' },
  {
    ...leave,
    field: 'Employee.leaveRequests',
    root: 'employee',
    given: varied('employee_id', 'hc_core.leave_requests', 'status'),
    where: 'employee_id = $1',
  },
  {
    ...leave,
    field: 'Employee.leaveRequestsToDecide',
    root: 'employee',
    given: varied('approver_id', 'hc_core.leave_requests', 'status'),
    where: 'approver_id = $1',
  },
  {
    ...reviews,
    field: 'Employee.performanceReviews',
    root: 'employee',
    given: varied('employee_id', 'hc_core.performance_reviews', 'rating'),
    where: 'employee_id = $1',
  },
  {
    ...reviews,
    field: 'Employee.reviewsGiven',
    root: 'employee',
    given: varied('reviewer_id', 'hc_core.performance_reviews', 'rating'),
    where: 'reviewer_id = $1',
  },
  {
    field: 'Employee.salaryHistory',
    root: 'employee',
    given: varied('employee_id', 'hc_core.salary_history', 'effective_on'),
    from: 'hc_core.salary_history',
    where: 'employee_id = $1',
    id: 'salary_change_id',
    orders: { EFFECTIVE_ON: 'effective_on' },
    falling: true,
  },
  {
    field: 'Employee.employmentEvents',
    root: 'employee',
    given: varied('employee_id', 'hc_core.employment_events', 'event_type'),
    from: 'hc_core.employment_events',
    where: 'employee_id = $1',
    id: 'employment_event_id',
    orders: { EFFECTIVE_ON: 'effective_on' },
    falling: true,
    filters: { type: 'event_type =', from: 'effective_on >=', to: 'effective_on <=' },
  },
];

compareLists('hc', lists, () => gateway);
