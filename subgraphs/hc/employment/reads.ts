import {
  type Conditions,
  children,
  columns,
  conditionsOf,
  equals,
  from,
  inKeys,
  key,
  page,
  param,
  related,
  report,
  sql,
  upTo,
} from '../../../citus';
import { departmentConditions } from '../departments/reads';
import { departments } from '../departments/table';
import { positionConditions } from '../positions/reads';
import { positions } from '../positions/table';
import { companyHeadcount, departmentHeadcount, employmentEvents, monthlyTurnover } from './table';

/** What steps in an employment are filtered by. */
export const eventConditions: Conditions = {
  ...conditionsOf(employmentEvents, 'id', 'type', 'effectiveOn', 'reason', 'createdAt'),
  fromDepartment: related(employmentEvents.fromDepartmentId, departments, () => departmentConditions),
  fromPosition: related(employmentEvents.fromPositionId, positions, () => positionConditions),
  toDepartment: related(employmentEvents.toDepartmentId, departments, () => departmentConditions),
  toPosition: related(employmentEvents.toPositionId, positions, () => positionConditions),
};

/** Steps in the employment of one employee. */
export const eventsOfEmployee = page({
  name: 'hc.employmentEvents.byEmployee',
  from: employmentEvents,
  by: employmentEvents.employeeId,
  orders: { EFFECTIVE_ON: employmentEvents.effectiveOn },
  defaultDirection: 'DESC',
  tieBreaker: employmentEvents.id,
  filters: {
    type: equals(employmentEvents.type),
    from: from(employmentEvents.effectiveOn),
    to: upTo(employmentEvents.effectiveOn),
  },
  conditions: eventConditions,
});

/** People by position of departments, by title. */
export const headcountOfDepartment = children('hc.headcount.byDepartment', 'departmentId')
  .sql`select ${columns(departmentHeadcount)} from ${departmentHeadcount}
       where department_id ${inKeys.bigint} order by department_id, position_title, position_id`;

/** People by department and position. Filters: departmentId, positionId. */
export const headcountReport = report({
  name: 'hc.headcount.report',
  columns: columns(companyHeadcount),
  // Whoever moves leaves the shard of one department and comes to that of another, at two moments on Citus: over all
  // departments people are counted where each of them is one row.
  from: companyHeadcount,
  fanOut: 'employees are spread by their ids; without a department, every shard counts its own',
  key: {
    filter: 'departmentId',
    predicate: sql`department_id = ${key.bigint}`,
    from: departmentHeadcount,
  },
  filters: { positionId: equals(companyHeadcount.positionId) },
  orderBy: 'department_name, position_title, position_id',
});

/** Who came and went, by month. Filters: from, to. */
export const turnoverReport = report({
  name: 'hc.turnover.report',
  from: monthlyTurnover,
  fanOut: 'events live beside each employee; every shard counts its own months',
  filters: {
    from: sql`month >= date_trunc('month', ${param.date('from')})`,
    to: upTo(monthlyTurnover.month),
  },
  orderBy: 'month',
});
