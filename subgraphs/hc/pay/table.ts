import {
  bigint,
  date,
  defaulted,
  integer,
  nullable,
  numeric,
  type RowOf,
  table,
  text,
  timestamptz,
  view,
} from '../../../citus';
import { employees } from '../employees/table';

export const salaryHistory = table(
  'hc_core.salary_history',
  {
    id: defaulted(bigint('salary_change_id')),
    employeeId: bigint(),
    effectiveOn: date(),
    amount: numeric(),
    currency: text(),
    reason: text<'HIRE' | 'ANNUAL_REVIEW' | 'PROMOTION' | 'ADJUSTMENT'>(),
    createdAt: defaulted(timestamptz()),
  },
  { key: ['employeeId', 'id'], distributedBy: 'employeeId', parent: employees },
);

export type SalaryChangeRow = RowOf<typeof salaryHistory>;

/** Salaries of employees against the bands of their positions. */
export const compensations = view(
  'hc_analytics.employee_compensation',
  {
    employeeId: bigint(),
    positionId: bigint(),
    salary: numeric(),
    currency: text(),
    bandMin: numeric(),
    bandMax: numeric(),
    compaRatio: numeric(),
    rangePenetration: nullable(numeric()),
  },
  { distributedBy: 'employeeId', colocatedWith: employees },
);

/** What is paid by department and position. */
export const salaryBands = view(
  'hc_reports.salary_bands',
  {
    departmentId: bigint(),
    departmentName: text(),
    positionId: bigint(),
    positionTitle: text(),
    jobLevel: integer(),
    currency: text(),
    bandMin: numeric(),
    bandMax: numeric(),
    employees: integer(),
    lowestSalary: numeric(),
    highestSalary: numeric(),
    averageSalary: numeric(),
    medianSalary: numeric(),
    compaRatio: numeric(),
    outsideBand: integer(),
  },
  {},
);
