import { columns, insertInto, key, param, reference, singleShard, statement } from '../../../../citus';
import { compareDecimals, isNumeric } from '../../../runtime/decimals';
import type { UnitOfWork } from '../../../runtime/mutation';
import { departments } from '../../departments/table';
import { type EmploymentEventRow, employmentEvents } from '../../employment/table';
import { refuse } from '../../errors';
import { type SalaryChangeRow, salaryHistory } from '../../pay/table';
import { type PositionRow, positions } from '../../positions/table';
import type { EmployeeRow } from '../table';

/** What an employment is about. */
export type HeldPosition = Pick<PositionRow, 'id' | 'departmentId' | 'jobLevel' | 'currency'>;

const positionOf = statement<HeldPosition & { isActive: boolean; departmentIsActive: boolean }>(
  'hc.position.toHold',
  reference,
).sql`select p.position_id as id, p.department_id as "departmentId", p.job_level as "jobLevel", p.currency,
             p.is_active as "isActive", d.is_active as "departmentIsActive"
      from ${positions} p join ${departments} d on d.department_id = p.department_id
      where p.position_id = ${param.bigint('id')}`;

const levelOf = statement('hc.position.level', reference)
  .sql`select ${columns(positions, 'jobLevel')} from ${positions} where position_id = ${param.bigint('id')}`;

const insertSalary = insertInto(salaryHistory, 'hc.salary.insert');
const insertEvent = insertInto(employmentEvents, 'hc.employmentEvent.insert');

const newestEvent = statement<{ fits: boolean }>('hc.employmentEvent.newest', singleShard)
  .sql`select coalesce(max(effective_on) <= ${param.date('date')}, true) as fits
       from ${employmentEvents} where employee_id = ${key.bigint}`;

/** A position that somebody can be put into. Throws POSITION_NOT_FOUND, POSITION_CLOSED or DEPARTMENT_CLOSED. */
export async function positionToHold(unit: UnitOfWork, id: string): Promise<HeldPosition> {
  const inputPath = ['input', 'positionId'];
  const position = await unit.one(positionOf, { id });
  if (!position) throw refuse('POSITION_NOT_FOUND', inputPath);
  if (!position.isActive) throw refuse('POSITION_CLOSED', inputPath);
  if (!position.departmentIsActive) throw refuse('DEPARTMENT_CLOSED', inputPath);
  return position;
}

/** The level of a position that somebody holds, in use or not. */
export async function jobLevelOf(unit: UnitOfWork, id: string): Promise<number> {
  return (await unit.only(levelOf, { id })).jobLevel;
}

/** Checks a salary. Throws EMPLOYEE_SALARY_INVALID at `field`. */
export function checkSalary(salary: string, field: 'salary' | 'amount'): void {
  if (compareDecimals(salary, '0') <= 0 || !isNumeric(salary, 20, 4))
    throw refuse('EMPLOYEE_SALARY_INVALID', ['input', field]);
}

/** Checks a share of a full-time week. Throws EMPLOYEE_FTE_INVALID. */
export function checkFte(fte: string): void {
  if (compareDecimals(fte, '0') <= 0 || compareDecimals(fte, '1') > 0 || !isNumeric(fte, 3, 2))
    throw refuse('EMPLOYEE_FTE_INVALID', ['input', 'fte']);
}

/** Throws EMPLOYEE_DATE_INVALID for a date before the last step of an employment. */
export async function checkStepDate(
  unit: UnitOfWork,
  { id, hiredOn }: EmployeeRow,
  date: string,
  field: string,
): Promise<void> {
  const { fits } = await unit.only(newestEvent, { key: id, date });
  if (!fits || date < hiredOn)
    throw refuse('EMPLOYEE_DATE_INVALID', ['input', field], {
      message: 'The date lies before the last step of the employment.',
    });
}

/** Adds a salary to the history of an employee. */
export async function recordSalary(
  unit: UnitOfWork,
  key: string,
  change: Pick<SalaryChangeRow, 'effectiveOn' | 'amount' | 'currency' | 'reason'>,
): Promise<void> {
  await unit.run(insertSalary, { ...change, key });
}

/** What of a step is known; what it does not lead from or to is left out. */
type Step = Pick<EmploymentEventRow, 'type' | 'effectiveOn' | 'reason'> & Partial<EmploymentEventRow>;

/** Adds a step to the history of an employment. */
export async function recordStep(unit: UnitOfWork, key: string, step: Step): Promise<void> {
  const { fromDepartmentId = null, fromPositionId = null, toDepartmentId = null, toPositionId = null } = step;
  await unit.run(insertEvent, {
    ...step,
    key,
    fromDepartmentId,
    fromPositionId,
    toDepartmentId,
    toPositionId,
  });
}
