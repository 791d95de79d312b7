import { type Params, singleShard, statement } from '../../../citus/statement';
import type { SubgraphContext } from '../../runtime/context';
import { requireRole } from '../../runtime/input';
import { mutate } from '../../runtime/mutation';
import { refuse } from '../errors';
import type { ChangeSalaryInput, UpdateEmployeeInput } from '../generated';
import { hcWrites } from '../write-side';
import { changesBetween } from './changes';
import { claimEmail, releaseEmail, relist } from './employee-listings';
import {
  checkChange,
  checkOffice,
  checkYear,
  emailAddress,
  lockEmployee,
  sortNameOf,
  tellOfEmployee,
} from './employee-record';
import { checkTerms, recordSalary } from './employment-terms';

const update = statement<Params, { readonly fte: string }>({
  name: 'hc.employee.update',
  route: singleShard,
  sql: `update hc_core.employees
        set first_name = $firstName::text, last_name = $lastName::text, sort_name = $sortName::text,
            email = $email::text, phone = $phone::text, office_id = $officeId::bigint,
            employment_type = $employmentType::text, fte = $fte::numeric, status = $status::text,
            updated_at = now(), version = version + 1
        where employee_id = $key::bigint returning fte`,
});

const setSalary = statement<Params, { readonly salary: string }>({
  name: 'hc.employee.setSalary',
  route: singleShard,
  sql: `update hc_core.employees set salary = $amount::numeric, updated_at = now(), version = version + 1
        where employee_id = $key::bigint returning salary`,
});

const salaryDate = statement<Params, { readonly fits: boolean }>({
  name: 'hc.salary.newest',
  route: singleShard,
  sql: `select coalesce(max(effective_on) < $date::date, true) as fits
        from hc_core.salary_history where employee_id = $key::bigint`,
});

/**
 * Changes the record of an employee. Throws FORBIDDEN, EMPLOYEE_NOT_FOUND, what `checkChange` throws,
 * EMPLOYEE_STATUS_RESERVED, EMPLOYEE_EMAIL_INVALID, EMPLOYEE_EMAIL_TAKEN, EMPLOYEE_FTE_INVALID, OFFICE_NOT_FOUND or
 * OFFICE_CLOSED.
 */
export function updateEmployee(
  context: SubgraphContext,
  input: UpdateEmployeeInput,
): Promise<{ id: string }> {
  const { id, officeId } = input;
  if (input.status === 'TERMINATED')
    throw refuse('EMPLOYEE_STATUS_RESERVED', { inputPath: ['input', 'status'] });
  const email = input.email == null ? null : emailAddress(input.email);
  return mutate(context, hcWrites, { name: 'updateEmployee', input }, async (unit) => {
    requireRole(unit.viewer, 'hr');
    const employee = await lockEmployee(unit, id, ['input', 'id']);
    checkChange(unit, employee, input);
    if (officeId != null && officeId !== employee.officeId) await checkOffice(unit, officeId);
    if (input.fte != null) await checkTerms(unit, { fte: input.fte });
    const next = {
      firstName: input.firstName?.trim() ?? employee.firstName,
      lastName: input.lastName?.trim() ?? employee.lastName,
      email: email ?? employee.email,
      phone: input.phone === undefined ? employee.phone : input.phone,
      officeId: officeId ?? employee.officeId,
      employmentType: input.employmentType ?? employee.employmentType,
      fte: input.fte ?? employee.fte,
      status: input.status ?? employee.status,
    };
    const sortName = sortNameOf(next.lastName, next.firstName);
    const kept = await unit.one(update, { ...next, sortName, key: id });
    await tellOfEmployee(unit, id, 'EmployeeChanged', changesBetween(employee, { ...next, ...kept }));
    await relist(unit, employee, { ...employee, ...next, sortName });
    if (next.email !== employee.email) {
      await releaseEmail(unit, employee.email, id);
      if (!(await claimEmail(unit, next.email, id)))
        throw refuse('EMPLOYEE_EMAIL_TAKEN', { inputPath: ['input', 'email'] });
    }
    return { id };
  });
}

/**
 * Sets the salary of an employee from a day on. Throws FORBIDDEN, EMPLOYEE_NOT_FOUND, what `checkChange` throws,
 * EMPLOYEE_SALARY_REASON, EMPLOYEE_SALARY_INVALID or EMPLOYEE_DATE_INVALID.
 */
export function changeSalary(context: SubgraphContext, input: ChangeSalaryInput): Promise<{ id: string }> {
  const { id, amount, effectiveOn, reason } = input;
  checkYear(effectiveOn, 'effectiveOn');
  if (reason === 'HIRE') throw refuse('EMPLOYEE_SALARY_REASON', { inputPath: ['input', 'reason'] });
  return mutate(context, hcWrites, { name: 'changeSalary', input }, async (unit) => {
    requireRole(unit.viewer, 'hr');
    const employee = await lockEmployee(unit, id, ['input', 'id']);
    checkChange(unit, employee, input);
    await checkTerms(unit, { salary: amount }, 'amount');
    const { fits } = (await unit.one(salaryDate, { key: id, date: effectiveOn }))!;
    if (!fits)
      throw refuse('EMPLOYEE_DATE_INVALID', {
        message: 'A salary holds from a later day than the one before it.',
        inputPath: ['input', 'effectiveOn'],
      });
    const { currency, salary: before } = employee;
    const { salary } = (await unit.one(setSalary, { key: id, amount }))!;
    await recordSalary(unit, id, { effectiveOn, amount, currency, reason });
    await tellOfEmployee(unit, id, 'SalaryChanged', {
      before: { salary: before },
      after: { salary, currency, effectiveOn, reason },
    });
    return { id };
  });
}
