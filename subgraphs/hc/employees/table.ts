import { lookupOf, type RowOf, t, table, view } from '../../../citus';

export const employees = table(
  'hc_core.employees',
  {
    id: t.bigint('employee_id'),
    employeeNumber: t.text(),
    firstName: t.text(),
    lastName: t.text(),
    sortName: t.text(),
    email: t.text(),
    phone: t.nullable(t.text()),
    departmentId: t.bigint(),
    positionId: t.bigint(),
    officeId: t.bigint(),
    managerId: t.nullable(t.bigint()),
    employmentType: t.text<'FULL_TIME' | 'PART_TIME' | 'CONTRACTOR' | 'INTERN'>(),
    fte: t.numeric(),
    status: t.text<'ACTIVE' | 'ON_LEAVE' | 'SUSPENDED' | 'TERMINATED'>(),
    hiredOn: t.date(),
    terminatedOn: t.defaulted(t.nullable(t.date())),
    terminationReason: t.defaulted(
      t.nullable(t.text<'RESIGNATION' | 'RETIREMENT' | 'END_OF_CONTRACT' | 'REDUNDANCY' | 'DISMISSAL'>()),
    ),
    salary: t.numeric(),
    currency: t.text(),
    ...t.versioned,
  },
  {
    key: ['id'],
    distributedBy: 'id',
    group: 'employee',
    searched: { names: ['employeeNumber', 'firstName', 'lastName', 'email'] },
  },
);

export type EmployeeRow = RowOf<typeof employees>;

/** E-mail address to the employee who has it. */
export const employeesByEmail = lookupOf(employees, 'hc_core.employees_by_email', {
  key: 'email',
  unique: true,
  own: { createdAt: t.defaulted(t.timestamptz()) },
});

/** Manager to direct reports, on the shard of the manager. */
export const employeesByManager = lookupOf(employees, 'hc_core.employees_by_manager', {
  key: 'managerId',
  columns: ['sortName', 'hiredOn', 'status', 'departmentId', 'positionId', 'officeId'],
  parent: employees,
});

/** Department to members; holders of a position are found here too, for it is in one department. */
export const employeesByDepartment = lookupOf(employees, 'hc_core.employees_by_department', {
  key: 'departmentId',
  columns: ['sortName', 'hiredOn', 'status', 'positionId', 'officeId'],
});

/** The direct reports of managers in figures. */
export const teamSummaries = view(
  'hc_analytics.team_summary',
  {
    managerId: t.bigint(),
    directReports: t.integer(),
    active: t.integer(),
    onLeave: t.integer(),
    former: t.integer(),
    offices: t.integer(),
    newestHiredOn: t.nullable(t.date()),
  },
  { distributedBy: 'managerId', colocatedWith: employees },
);
