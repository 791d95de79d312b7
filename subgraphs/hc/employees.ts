import { lookup, pairChildren } from '../../citus/lookups';
import { type OrderColumn, page } from '../../citus/page';
import { columns } from '../../citus/statement';

/** A row of hc_core.employees. */
export interface EmployeeRow {
  readonly id: string;
  readonly employeeNumber: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly sortName: string;
  readonly email: string;
  readonly phone: string | null;
  readonly departmentId: string;
  readonly positionId: string;
  readonly officeId: string;
  readonly managerId: string | null;
  readonly employmentType: 'FULL_TIME' | 'PART_TIME' | 'CONTRACTOR' | 'INTERN';
  readonly fte: string;
  readonly status: 'ACTIVE' | 'ON_LEAVE' | 'SUSPENDED' | 'TERMINATED';
  readonly hiredOn: string;
  readonly terminatedOn: string | null;
  readonly terminationReason:
    | 'RESIGNATION'
    | 'RETIREMENT'
    | 'END_OF_CONTRACT'
    | 'REDUNDANCY'
    | 'DISMISSAL'
    | null;
  readonly salary: string;
  readonly currency: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly version: number;
}

export const employeeColumns = {
  id: 'employee_id',
  employeeNumber: 'employee_number',
  firstName: 'first_name',
  lastName: 'last_name',
  sortName: 'sort_name',
  email: 'email',
  phone: 'phone',
  departmentId: 'department_id',
  positionId: 'position_id',
  officeId: 'office_id',
  managerId: 'manager_id',
  employmentType: 'employment_type',
  fte: 'fte',
  status: 'status',
  hiredOn: 'hired_on',
  terminatedOn: 'terminated_on',
  terminationReason: 'termination_reason',
  salary: 'salary',
  currency: 'currency',
  createdAt: 'created_at',
  updatedAt: 'updated_at',
  version: 'version',
} as const;

/** What belongs to an employee lives beside it: its lists are read from the top, however many employees ask. */
export const employeeParent = { table: 'hc_core.employees', column: 'employee_id' };

/** Employees by id. */
export const employeeById = lookup<EmployeeRow>({
  name: 'hc.employee.byId',
  sql: `select ${columns<EmployeeRow>(employeeColumns)} from hc_core.employees
        where employee_id = any($keys::bigint[])`,
  key: 'id',
});

/** Ids by e-mail address, in lower case. */
export const employeeIdByEmail = lookup<{ email: string; employeeId: string }>({
  name: 'hc.employee.idByEmail',
  sql: `select email, employee_id as "employeeId" from hc_core.employees_by_email
        where email = any($keys::text[])`,
  key: 'email',
});

/** What a list of employees is ordered by. */
const orders: Record<'NAME' | 'HIRED_ON', OrderColumn> = {
  NAME: { column: 'sort_name', type: 'text', property: 'sortName' },
  HIRED_ON: { column: 'hired_on', type: 'date', property: 'hiredOn' },
};
const tieBreaker: OrderColumn = { column: 'employee_id', type: 'bigint', property: 'id' };

const filters = {
  status: 'status = $status::text',
  officeId: 'office_id = $officeId::bigint',
  nameStartsWith: 'starts_with(sort_name, $nameStartsWith::text) and sort_name >= $nameStartsWith',
  hiredFrom: 'hired_on >= $hiredFrom::date',
  hiredTo: 'hired_on <= $hiredTo::date',
};
const ofPosition = { positionId: 'position_id = $positionId::bigint' };

/** Employees of the whole company. Lists of a department, a position or a manager are read from the pages below. */
export const employees = page<EmployeeRow>({
  name: 'hc.employees',
  columns: columns<EmployeeRow>(employeeColumns),
  from: 'hc_core.employees',
  fanOut: 'a list of the whole company has no key; every shard returns at most a page',
  orders,
  tieBreaker,
  filters,
});

/** What the lookup tables know of an employee: enough to filter and order a list. */
interface ListedEmployeeRow {
  readonly id: string;
  readonly sortName: string;
  readonly hiredOn: string;
}

const listedColumns = columns<ListedEmployeeRow>({
  id: 'employee_id',
  sortName: 'sort_name',
  hiredOn: 'hired_on',
});

/** People who report directly to somebody. */
export const directReports = page<ListedEmployeeRow>({
  name: 'hc.employees.byManager',
  columns: listedColumns,
  from: 'hc_core.employees_by_manager',
  by: { column: 'manager_id', type: 'bigint', parent: employeeParent },
  orders,
  tieBreaker,
  filters: { ...filters, ...ofPosition, departmentId: 'department_id = $departmentId::bigint' },
});

/** Members of a department. */
export const departmentMembers = page<ListedEmployeeRow>({
  name: 'hc.employees.byDepartment',
  columns: listedColumns,
  from: 'hc_core.employees_by_department',
  by: { column: 'department_id', type: 'bigint' },
  orders,
  tieBreaker,
  filters: { ...filters, ...ofPosition },
});

interface PositionHolderRow {
  readonly id: string;
  readonly departmentId: string;
  readonly positionId: string;
}

/** The first holders of positions, by name, found in the department of each. Extra parameters: limit, status or null. */
export const positionHolders = pairChildren<PositionHolderRow>({
  name: 'hc.employees.byPosition',
  sql: `select id, "departmentId", "positionId" from (
          select ${columns<PositionHolderRow>({
            id: 'employee_id',
            departmentId: 'department_id',
            positionId: 'position_id',
          })},
                 row_number() over (partition by department_id, position_id order by sort_name, employee_id) as place
          from hc_core.employees_by_department
          where department_id = any($keys::bigint[]) and position_id = any($ids::bigint[])
            and ($status::text is null or status = $status)
        ) holder where place <= $limit::integer order by "departmentId", "positionId", place`,
  key: 'departmentId',
  parent: 'positionId',
});

/** A row of hc_analytics.team_summary. */
export interface TeamSummaryRow {
  readonly managerId: string;
  readonly directReports: number;
  readonly active: number;
  readonly onLeave: number;
  readonly former: number;
  readonly offices: number;
  readonly newestHiredOn: string | null;
}

/** The direct reports of managers in figures. */
export const teamSummary = lookup<TeamSummaryRow>({
  name: 'hc.employee.team',
  sql: `select ${columns<TeamSummaryRow>({
    managerId: 'manager_id',
    directReports: 'direct_reports',
    active: 'active',
    onLeave: 'on_leave',
    former: 'former',
    offices: 'offices',
    newestHiredOn: 'newest_hired_on',
  })} from hc_analytics.team_summary where manager_id = any($keys::bigint[])`,
  key: 'managerId',
});
