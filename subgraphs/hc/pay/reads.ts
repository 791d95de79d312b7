import { byKey, type Conditions, conditionsOf, equals, page, report } from '../../../citus';
import { compensations, salaryBands, salaryHistory } from './table';

/** What salaries are filtered by beside their employees. */
export const salaryConditions: Conditions = conditionsOf(
  salaryHistory,
  'id',
  'effectiveOn',
  'amount',
  'currency',
  'reason',
  'createdAt',
);

/** Salaries of one employee. */
export const salariesOfEmployee = page({
  name: 'hc.salaries.byEmployee',
  from: salaryHistory,
  by: salaryHistory.employeeId,
  orders: { EFFECTIVE_ON: salaryHistory.effectiveOn },
  defaultDirection: 'DESC',
  tieBreaker: salaryHistory.id,
  conditions: salaryConditions,
});

/** Salaries of employees against the bands of their positions. */
export const compensation = byKey(compensations, 'hc.employee.compensation');

/** What is paid by department and position. Filters: departmentId, positionId. */
export const salaryBandReport = report({
  name: 'hc.salaryBands.report',
  from: salaryBands,
  fanOut: 'salaries live beside each employee, and a median needs all of them',
  filters: {
    departmentId: equals(salaryBands.departmentId),
    positionId: equals(salaryBands.positionId),
  },
  orderBy: 'department_name, job_level desc, position_title, position_id, currency',
});
