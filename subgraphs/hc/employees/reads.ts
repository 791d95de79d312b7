import {
  arrayOf,
  byKey,
  type Conditions,
  columns,
  conditionsOf,
  equals,
  from,
  inKeys,
  lookup,
  nullable,
  page,
  pairChildren,
  param,
  related,
  search,
  startsWith,
  upTo,
} from '../../../citus';
import { departmentConditions } from '../departments/reads';
import { departments } from '../departments/table';
import { officeConditions } from '../offices/reads';
import { offices } from '../offices/table';
import { positionConditions } from '../positions/reads';
import { positions } from '../positions/table';
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

/** Employees by words of their names, numbers and addresses. */
export const employeeSearch = search({ name: 'hc.employees.found', from: employees });

/** What every list of employees is filtered by. */
const commonConditions = (
  of: typeof employees | typeof employeesByManager | typeof employeesByDepartment,
): Conditions => ({
  ...conditionsOf(of, 'id', 'status', 'hiredOn', 'departmentId', 'positionId', 'officeId'),
  name: of.sortName,
  department: related(of.departmentId, departments, () => departmentConditions),
  position: related(of.positionId, positions, () => positionConditions),
  office: related(of.officeId, offices, () => officeConditions),
});

/** What the list of all employees is filtered by: not by what it is written down who reads, such as pay. */
export const employeeConditions: Conditions = {
  ...commonConditions(employees),
  ...conditionsOf(employees, 'employeeNumber', 'firstName', 'lastName', 'email', 'phone', 'managerId'),
  ...conditionsOf(employees, 'employmentType', 'fte', 'terminatedOn', 'terminationReason'),
  ...conditionsOf(employees, 'createdAt', 'updatedAt'),
};

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
  conditions: employeeConditions,
  indexed: [employees.id, employees.status, employees.departmentId, employees.positionId, employees.officeId],
  indexedAnywhere: [employees.sortName],
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
  conditions: commonConditions(employeesByManager),
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
  conditions: commonConditions(employeesByDepartment),
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
