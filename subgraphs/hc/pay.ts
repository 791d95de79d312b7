import { lookup } from '../../citus/lookups';
import { page } from '../../citus/page';
import { report } from '../../citus/report';
import { columns } from '../../citus/statement';
import { employeeParent } from './employees';

/** A row of hc_core.salary_history. */
export interface SalaryChangeRow {
  readonly id: string;
  readonly employeeId: string;
  readonly effectiveOn: string;
  readonly amount: string;
  readonly currency: string;
  readonly reason: 'HIRE' | 'ANNUAL_REVIEW' | 'PROMOTION' | 'ADJUSTMENT';
  readonly createdAt: string;
}

const salaryChangeColumns = {
  id: 'salary_change_id',
  employeeId: 'employee_id',
  effectiveOn: 'effective_on',
  amount: 'amount',
  currency: 'currency',
  reason: 'reason',
  createdAt: 'created_at',
} as const;

/** Salaries of one employee. */
export const salariesOfEmployee = page<SalaryChangeRow>({
  name: 'hc.salaries.byEmployee',
  columns: columns<SalaryChangeRow>(salaryChangeColumns),
  from: 'hc_core.salary_history',
  by: { column: 'employee_id', type: 'bigint', parent: employeeParent },
  orders: { EFFECTIVE_ON: { column: 'effective_on', type: 'date', property: 'effectiveOn' } },
  defaultDirection: 'DESC',
  tieBreaker: { column: 'salary_change_id', type: 'bigint', property: 'id' },
});

/** A row of hc_analytics.employee_compensation. */
export interface CompensationRow {
  readonly employeeId: string;
  readonly salary: string;
  readonly currency: string;
  readonly bandMin: string;
  readonly bandMax: string;
  readonly compaRatio: string;
  readonly rangePenetration: string | null;
}

/** Salaries of employees against the bands of their positions. */
export const compensation = lookup<CompensationRow>({
  name: 'hc.employee.compensation',
  sql: `select ${columns<CompensationRow>({
    employeeId: 'employee_id',
    salary: 'salary',
    currency: 'currency',
    bandMin: 'band_min',
    bandMax: 'band_max',
    compaRatio: 'compa_ratio',
    rangePenetration: 'range_penetration',
  })} from hc_analytics.employee_compensation where employee_id = any($keys::bigint[])`,
  key: 'employeeId',
});

/** A row of hc_reports.salary_bands. */
export interface SalaryBandRow {
  readonly departmentId: string;
  readonly positionId: string;
  readonly currency: string;
  readonly bandMin: string;
  readonly bandMax: string;
  readonly employees: number;
  readonly lowestSalary: string;
  readonly highestSalary: string;
  readonly averageSalary: string;
  readonly medianSalary: string;
  readonly compaRatio: string;
  readonly outsideBand: number;
}

/** What is paid by department and position. Filters: departmentId, positionId. */
export const salaryBands = report<SalaryBandRow>({
  name: 'hc.salaryBands.report',
  columns: columns<SalaryBandRow>({
    departmentId: 'department_id',
    positionId: 'position_id',
    currency: 'currency',
    bandMin: 'band_min',
    bandMax: 'band_max',
    employees: 'employees',
    lowestSalary: 'lowest_salary',
    highestSalary: 'highest_salary',
    averageSalary: 'average_salary',
    medianSalary: 'median_salary',
    compaRatio: 'compa_ratio',
    outsideBand: 'outside_band',
  }),
  from: 'hc_reports.salary_bands',
  fanOut: 'salaries live beside each employee, and a median needs all of them',
  filters: {
    departmentId: 'department_id = $departmentId::bigint',
    positionId: 'position_id = $positionId::bigint',
  },
  orderBy: 'department_name, job_level desc, position_title, position_id, currency',
});
