import { type Params, reference, singleShard, statement } from '../../../citus/statement';
import type { SubgraphContext } from '../../runtime/context';
import { requireRole } from '../../runtime/input';
import { mutate, type UnitOfWork } from '../../runtime/mutation';
import { refuse } from '../errors';
import type { HireEmployeeInput } from '../generated';
import { hcWrites } from '../write-side';
import { claimEmail, relist } from './employee-listings';
import {
  checkOffice,
  checkYear,
  emailAddress,
  lockEmployees,
  sortNameOf,
  tellOfEmployee,
} from './employee-record';
import { checkTerms, positionToHold, recordSalary, recordStep } from './employment-terms';
import { entitlements, openBalance } from './leave-balances';
import { relyOnOrganisation } from './organisation-gate';

const allot = statement<Params, { id: string }>({
  name: 'hc.employee.allotId',
  route: reference,
  sql: `select nextval(pg_get_serial_sequence('hc_core.employees', 'employee_id'))::bigint as id`,
});

const insert = statement<Params, never>({
  name: 'hc.employee.insert',
  route: singleShard,
  sql: `insert into hc_core.employees
          (employee_id, employee_number, first_name, last_name, sort_name, email, phone, department_id, position_id,
           office_id, manager_id, employment_type, fte, hired_on, salary, currency)
        values ($key::bigint, $employeeNumber::text, $firstName::text, $lastName::text, $sortName::text, $email::text,
                $phone::text, $departmentId::bigint, $positionId::bigint, $officeId::bigint, $managerId::bigint,
                $employmentType::text, $fte::numeric, $hiredOn::date, $salary::numeric, $currency::text)`,
});

/**
 * Hires somebody. Throws FORBIDDEN, EMPLOYEE_EMAIL_INVALID, EMPLOYEE_MANAGER_UNUSABLE, EMPLOYEE_SALARY_INVALID,
 * EMPLOYEE_FTE_INVALID, EMPLOYEE_EMAIL_TAKEN and what `positionToHold` and `checkOffice` throw.
 */
export function hireEmployee(context: SubgraphContext, input: HireEmployeeInput): Promise<{ id: string }> {
  const {
    positionId,
    officeId,
    managerId = null,
    hiredOn,
    salary,
    fte,
    employmentType,
    phone = null,
  } = input;
  checkYear(hiredOn, 'hiredOn');
  const email = emailAddress(input.email);
  const [firstName, lastName] = [input.firstName.trim(), input.lastName.trim()];
  return mutate(context, hcWrites, { name: 'hireEmployee', input }, async (unit) => {
    requireRole(unit.viewer, 'hr');
    await relyOnOrganisation(unit);
    const { departmentId, currency } = await positionToHold(unit, positionId);
    await checkOffice(unit, officeId);
    await checkTerms(unit, { salary, fte });
    if (managerId) await checkManager(unit, managerId);
    const { id } = (await unit.one(allot, {}))!;
    const employee = {
      employeeNumber: `E${id.padStart(6, '0')}`,
      firstName,
      lastName,
      email,
      phone,
      departmentId,
      positionId,
      officeId,
      managerId,
      employmentType,
      fte,
      hiredOn,
      salary,
      currency,
    };
    const sortName = sortNameOf(lastName, firstName);
    await unit.run(insert, { ...employee, sortName, key: id });
    await recordStep(unit, id, {
      type: 'HIRED',
      effectiveOn: hiredOn,
      toDepartmentId: departmentId,
      toPositionId: positionId,
      reason: null,
    });
    await recordSalary(unit, id, { effectiveOn: hiredOn, amount: salary, currency, reason: 'HIRE' });
    const year = Number(hiredOn.slice(0, 4));
    for (const kind of await entitlements(unit, hiredOn, year)) await openBalance(unit, id, kind, year);
    await tellOfEmployee(unit, id, 'EmployeeHired', { before: null, after: employee });
    await relist(unit, null, { ...employee, id, sortName, status: 'ACTIVE' });
    if (!(await claimEmail(unit, email, id)))
      throw refuse('EMPLOYEE_EMAIL_TAKEN', { inputPath: ['input', 'email'] });
    return { id };
  });
}

async function checkManager(unit: UnitOfWork, managerId: string): Promise<void> {
  const manager = (await lockEmployees(unit, [managerId])).get(managerId);
  if (!manager || manager.status === 'TERMINATED')
    throw refuse('EMPLOYEE_MANAGER_UNUSABLE', { inputPath: ['input', 'managerId'] });
}
