import {
  bigint,
  date,
  defaulted,
  integer,
  lookupOf,
  nullable,
  numeric,
  type RowOf,
  table,
  text,
  timestamptz,
  versioned,
  view,
} from '../../../citus';

export const employees = table(
  'hc_core.employees',
  {
    id: bigint('employee_id'),
    employeeNumber: text(),
    firstName: text(),
    lastName: text(),
    sortName: text(),
    email: text(),
    phone: nullable(text()),
    departmentId: bigint(),
    positionId: bigint(),
    officeId: bigint(),
    managerId: nullable(bigint()),
    employmentType: text<'FULL_TIME' | 'PART_TIME' | 'CONTRACTOR' | 'INTERN'>(),
    fte: numeric(),
    status: text<'ACTIVE' | 'ON_LEAVE' | 'SUSPENDED' | 'TERMINATED'>(),
    hiredOn: date(),
    terminatedOn: defaulted(nullable(date())),
    terminationReason: defaulted(
      nullable(text<'RESIGNATION' | 'RETIREMENT' | 'END_OF_CONTRACT' | 'REDUNDANCY' | 'DISMISSAL'>()),
    ),
    salary: numeric(),
    currency: text(),
    ...versioned,
  },
  { key: ['id'], distributedBy: 'id', group: 'employee' },
);

export type EmployeeRow = RowOf<typeof employees>;

/** E-mail address to the employee who has it. */
export const employeesByEmail = lookupOf(employees, 'hc_core.employees_by_email', {
  key: 'email',
  unique: true,
  own: { createdAt: defaulted(timestamptz()) },
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
    managerId: bigint(),
    directReports: integer(),
    active: integer(),
    onLeave: integer(),
    former: integer(),
    offices: integer(),
    newestHiredOn: nullable(date()),
  },
  { distributedBy: 'managerId', colocatedWith: employees },
);
