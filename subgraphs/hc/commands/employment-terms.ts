import { type Params, reference, singleShard, statement } from '../../../citus/statement';
import type { UnitOfWork } from '../../runtime/mutation';
import type { EmployeeRow } from '../employees';
import type { EmploymentEventRow } from '../employment';
import { refuse } from '../errors';
import type { SalaryChangeRow } from '../pay';
import type { PositionRow } from '../positions';

/** What an employment is about. */
export type HeldPosition = Pick<PositionRow, 'id' | 'departmentId' | 'jobLevel' | 'currency'>;

const positionOf = statement<
  Params,
  HeldPosition & { readonly isActive: boolean; readonly departmentIsActive: boolean }
>({
  name: 'hc.position.toHold',
  route: reference,
  sql: `select p.position_id as id, p.department_id as "departmentId", p.job_level as "jobLevel", p.currency,
               p.is_active as "isActive", d.is_active as "departmentIsActive"
        from hc_core.positions p join hc_core.departments d on d.department_id = p.department_id
        where p.position_id = $id::bigint`,
});

const levelOf = statement<Params, Pick<PositionRow, 'jobLevel'>>({
  name: 'hc.position.level',
  route: reference,
  sql: 'select job_level as "jobLevel" from hc_core.positions where position_id = $id::bigint',
});

const checkNumbers = statement<Params, { readonly salary: boolean; readonly fte: boolean }>({
  name: 'hc.employee.checkNumbers',
  route: reference,
  sql: `select coalesce($salary::numeric > 0 and $salary < 1e16 and $salary = round($salary, 4), true) as salary,
               coalesce($fte::numeric > 0 and $fte <= 1 and $fte = round($fte, 2), true) as fte`,
});

const insertSalary = statement<Params, { id: string }>({
  name: 'hc.salary.insert',
  route: singleShard,
  sql: `insert into hc_core.salary_history (employee_id, effective_on, amount, currency, reason)
        values ($key::bigint, $effectiveOn::date, $amount::numeric, $currency::text, $reason::text)
        returning salary_change_id as id`,
});

const insertEvent = statement<Params, never>({
  name: 'hc.employmentEvent.insert',
  route: singleShard,
  sql: `insert into hc_core.employment_events
          (employee_id, event_type, effective_on, from_department_id, from_position_id, to_department_id,
           to_position_id, reason)
        values ($key::bigint, $type::text, $effectiveOn::date, $fromDepartmentId::bigint, $fromPositionId::bigint,
                $toDepartmentId::bigint, $toPositionId::bigint, $reason::text)`,
});

const newestEvent = statement<Params, { readonly fits: boolean }>({
  name: 'hc.employmentEvent.newest',
  route: singleShard,
  sql: `select coalesce(max(effective_on) <= $date::date, true) as fits
        from hc_core.employment_events where employee_id = $key::bigint`,
});

/** A position that somebody can be put into. Throws POSITION_NOT_FOUND, POSITION_CLOSED or DEPARTMENT_CLOSED. */
export async function positionToHold(unit: UnitOfWork, id: string): Promise<HeldPosition> {
  const inputPath = ['input', 'positionId'];
  const position = await unit.one(positionOf, { id });
  if (!position) throw refuse('POSITION_NOT_FOUND', { inputPath });
  if (!position.isActive) throw refuse('POSITION_CLOSED', { inputPath });
  if (!position.departmentIsActive) throw refuse('DEPARTMENT_CLOSED', { inputPath });
  return position;
}

/** The level of a position that somebody holds, in use or not. */
export async function jobLevelOf(unit: UnitOfWork, id: string): Promise<number> {
  return (await unit.one(levelOf, { id }))!.jobLevel;
}

/** Checks the numbers of a contract. Throws EMPLOYEE_SALARY_INVALID at `field`, or EMPLOYEE_FTE_INVALID. */
export async function checkTerms(
  unit: UnitOfWork,
  { salary, fte }: { readonly salary?: string; readonly fte?: string | null | undefined },
  field: 'salary' | 'amount' = 'salary',
): Promise<void> {
  const sound = (await unit.one(checkNumbers, { salary, fte }))!;
  if (!sound.salary) throw refuse('EMPLOYEE_SALARY_INVALID', { inputPath: ['input', field] });
  if (!sound.fte) throw refuse('EMPLOYEE_FTE_INVALID', { inputPath: ['input', 'fte'] });
}

/** Throws EMPLOYEE_DATE_INVALID for a date before the last step of an employment. */
export async function checkStepDate(
  unit: UnitOfWork,
  { id, hiredOn }: EmployeeRow,
  date: string,
  field: string,
): Promise<void> {
  const { fits } = (await unit.one(newestEvent, { key: id, date }))!;
  if (!fits || date < hiredOn)
    throw refuse('EMPLOYEE_DATE_INVALID', {
      message: 'The date lies before the last step of the employment.',
      inputPath: ['input', field],
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

/** Adds a step to the history of an employment. */
export async function recordStep(
  unit: UnitOfWork,
  key: string,
  step: Pick<EmploymentEventRow, 'type' | 'effectiveOn' | 'reason'> & Partial<EmploymentEventRow>,
): Promise<void> {
  await unit.run(insertEvent, { ...step, key });
}
