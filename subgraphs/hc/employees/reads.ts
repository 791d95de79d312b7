import {
  arrayOf,
  byKey,
  columns,
  equals,
  from,
  inKeys,
  lookup,
  nullable,
  page,
  pairChildren,
  param,
  startsWith,
  upTo,
} from '../../../citus';
import {
  employees,
  employeesByDepartment,
  employeesByEmail,
  employeesByManager,
  teamSummaries,
} from './table';

/** Employees by id. */
export const employeeById = byKey(employees, 'hc.employee.byId');

/** Ids by e-mail address, in lower case. */
export const employeeIdByEmail = lookup('hc.employee.idByEmail', 'email')
  .sql`select ${columns(employeesByEmail, 'email', 'id')} from ${employeesByEmail} where email ${inKeys.text}`;

/** What lists of employees are ordered and filtered by. */
const listed = (of: typeof employees | typeof employeesByManager | typeof employeesByDepartment) => ({
  orders: { NAME: of.sortName, HIRED_ON: of.hiredOn },
  tieBreaker: of.id,
  filters: {
    status: equals(of.status),
    officeId: equals(of.officeId),
    nameStartsWith: startsWith(of.sortName),
    hiredFrom: from(of.hiredOn),
    hiredTo: upTo(of.hiredOn),
  },
});

/** Employees of the whole company. Lists of a department, a position or a manager are read from the pages below. */
export const allEmployees = page({
  name: 'hc.employees',
  from: employees,
  fanOut: 'a list of the whole company has no key; every shard returns at most a page',
  ...listed(employees),
});

/** People who report directly to somebody. */
export const directReports = page({
  name: 'hc.employees.byManager',
  columns: columns(employeesByManager, 'id', 'sortName', 'hiredOn'),
  from: employeesByManager,
  by: employeesByManager.managerId,
  ...listed(employeesByManager),
  filters: {
    ...listed(employeesByManager).filters,
    positionId: equals(employeesByManager.positionId),
    departmentId: equals(employeesByManager.departmentId),
  },
});

/** Members of a department. */
export const departmentMembers = page({
  name: 'hc.employees.byDepartment',
  columns: columns(employeesByDepartment, 'id', 'sortName', 'hiredOn'),
  from: employeesByDepartment,
  by: employeesByDepartment.departmentId,
  ...listed(employeesByDepartment),
  filters: {
    ...listed(employeesByDepartment).filters,
    positionId: equals(employeesByDepartment.positionId),
  },
});

/** The first holders of positions, by name, found in the department of each. Extra parameters: limit, status or null. */
export const positionHolders = pairChildren<{ id: string; departmentId: string; positionId: string }>(
  'hc.employees.byPosition',
  'departmentId',
  'positionId',
).sql`select id, "departmentId", "positionId" from (
        select ${columns(employeesByDepartment, 'id', 'departmentId', 'positionId')},
               row_number() over (partition by department_id, position_id order by sort_name, employee_id) as place
        from ${employeesByDepartment}
        where department_id ${inKeys.bigint} and position_id = any(${arrayOf(param.bigint('ids'))})
          and (${nullable(param.text('status'))} is null or status = ${nullable(param.text('status'))})
      ) holder where place <= ${param.integer('limit')} order by "departmentId", "positionId", place`;

/** The direct reports of managers in figures. */
export const teamSummary = byKey(teamSummaries, 'hc.employee.team');
