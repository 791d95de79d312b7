import { claim, key, param, release, singleShard, statement, updateRow } from '../../../../citus';
import { difference } from '../../../runtime/difference';
import { merged, pick } from '../../../runtime/edits';
import { refuse } from '../../errors';
import { employeeChanged, salaryChanged } from '../../events';
import type { ChangeSalaryInput, UpdateEmployeeInput } from '../../generated';
import { salaryHistory } from '../../pay/table';
import { mutation } from '../../write-side';
import { employees, employeesByEmail } from '../table';
import {
  checkChange,
  checkedEmail,
  checkOffice,
  checkYear,
  lockEmployee,
  recordEmployee,
  relistEmployee,
  sortNameOf,
} from './record';
import { checkFte, checkSalary, recordSalary } from './terms';

/** What of the record is changed as it is given. */
const CHANGED = [
  'firstName',
  'lastName',
  'email',
  'phone',
  'officeId',
  'employmentType',
  'fte',
  'status',
] as const;

const update = updateRow(employees, 'hc.employee.update', {
  set: [...CHANGED, 'sortName'],
  returning: ['fte'],
});

const setSalary = updateRow(employees, 'hc.employee.setSalary', { set: ['salary'], returning: ['salary'] });

const salaryDate = statement<{ fits: boolean }>('hc.salary.newest', singleShard)
  .sql`select coalesce(max(effective_on) < ${param.date('date')}, true) as fits
       from ${salaryHistory} where employee_id = ${key.bigint}`;

/**
 * Changes the record of an employee. Throws FORBIDDEN, EMPLOYEE_NOT_FOUND, what `checkChange` throws,
 * EMPLOYEE_STATUS_RESERVED, EMPLOYEE_EMAIL_INVALID, EMPLOYEE_EMAIL_TAKEN, EMPLOYEE_FTE_INVALID, OFFICE_NOT_FOUND or
 * OFFICE_CLOSED.
 */
export const updateEmployee = mutation('updateEmployee', (input: UpdateEmployeeInput) => {
  const { id, officeId } = input;
  if (input.status === 'TERMINATED') throw refuse('EMPLOYEE_STATUS_RESERVED', ['input', 'status']);
  const email = input.email == null ? null : checkedEmail(input.email);
  return async (unit) => {
    const employee = await lockEmployee(unit, id, ['input', 'id']);
    checkChange(unit, employee, input);
    if (officeId != null && officeId !== employee.officeId) await checkOffice(unit, officeId);
    if (input.fte != null) checkFte(input.fte);
    const names = { firstName: input.firstName?.trim(), lastName: input.lastName?.trim() };
    const next = merged(pick(employee, CHANGED), { ...input, ...names, email }, ['phone']);
    const sortName = sortNameOf(next.lastName, next.firstName);
    const kept = await unit.one(update, { ...next, sortName, key: id });
    await recordEmployee(unit, id, employeeChanged, difference(employee, { ...next, ...kept }));
    await relistEmployee(unit, employee, { ...employee, ...next, sortName });
    if (next.email !== employee.email) {
      await release(unit, employeesByEmail, employee);
      if (!(await claim(unit, employeesByEmail, { id, email: next.email })))
        throw refuse('EMPLOYEE_EMAIL_TAKEN', ['input', 'email']);
    }
    return { id };
  };
});

/**
 * Sets the salary of an employee from a day on. Throws FORBIDDEN, EMPLOYEE_NOT_FOUND, what `checkChange` throws,
 * EMPLOYEE_SALARY_REASON, EMPLOYEE_SALARY_INVALID or EMPLOYEE_DATE_INVALID.
 */
export const changeSalary = mutation('changeSalary', (input: ChangeSalaryInput) => {
  const { id, amount, effectiveOn, reason } = input;
  checkYear(effectiveOn, 'effectiveOn');
  if (reason === 'HIRE') throw refuse('EMPLOYEE_SALARY_REASON', ['input', 'reason']);
  return async (unit) => {
    const employee = await lockEmployee(unit, id, ['input', 'id']);
    checkChange(unit, employee, input);
    checkSalary(amount, 'amount');
    const { fits } = await unit.only(salaryDate, { key: id, date: effectiveOn });
    if (!fits)
      throw refuse('EMPLOYEE_DATE_INVALID', ['input', 'effectiveOn'], {
        message: 'A salary holds from a later day than the one before it.',
      });
    const { currency, salary: before } = employee;
    const { salary } = await unit.only(setSalary, { key: id, salary: amount });
    await recordSalary(unit, id, { effectiveOn, amount, currency, reason });
    await recordEmployee(unit, id, salaryChanged, {
      before: { salary: before },
      after: { salary, currency, effectiveOn, reason },
    });
    return { id };
  };
});
