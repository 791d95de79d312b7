import { type RowOf, t, table, view } from '../../../citus';
import { employees } from '../employees/table';

export const salaryHistory = table(
  'hc_core.salary_history',
  {
    id: t.defaulted(t.bigint('salary_change_id')),
    employeeId: t.bigint(),
    effectiveOn: t.date(),
    amount: t.numeric(),
    currency: t.text(),
    reason: t.text<'HIRE' | 'ANNUAL_REVIEW' | 'PROMOTION' | 'ADJUSTMENT'>(),
    createdAt: t.defaulted(t.timestamptz()),
  },
  { key: ['employeeId', 'id'], distributedBy: 'employeeId', parent: employees },
);

export type SalaryChangeRow = RowOf<typeof salaryHistory>;

/** Salaries of employees against the bands of their positions. */
export const compensations = view(
  'hc_analytics.employee_compensation',
  {
    employeeId: t.bigint(),
    positionId: t.bigint(),
    salary: t.numeric(),
    currency: t.text(),
    bandMin: t.numeric(),
    bandMax: t.numeric(),
    compaRatio: t.numeric(),
    rangePenetration: t.nullable(t.numeric()),
  },
  { distributedBy: 'employeeId', colocatedWith: employees },
);

/** What is paid by department and position. */
export const salaryBands = view(
  'hc_reports.salary_bands',
  {
    departmentId: t.bigint(),
    departmentName: t.text(),
    positionId: t.bigint(),
    positionTitle: t.text(),
    jobLevel: t.integer(),
    currency: t.text(),
    bandMin: t.numeric(),
    bandMax: t.numeric(),
    employees: t.integer(),
    lowestSalary: t.numeric(),
    highestSalary: t.numeric(),
    averageSalary: t.numeric(),
    medianSalary: t.numeric(),
    compaRatio: t.numeric(),
    outsideBand: t.integer(),
  },
  {},
);
