import { claim, insertInto, nextId } from '../../../../citus';
import type { UnitOfWork } from '../../../runtime/mutation';
import { relyOnOrganisation } from '../../departments/organisation-gate';
import { refuse } from '../../errors';
import { employeeHired } from '../../events';
import type { HireEmployeeInput } from '../../generated';
import { entitlements, openBalance } from '../../leave/writes/balances';
import { mutation } from '../../write-side';
import { employees, employeesByEmail } from '../table';
import {
  checkedEmail,
  checkOffice,
  checkYear,
  lockEmployees,
  recordEmployee,
  relistEmployee,
  sortNameOf,
} from './record';
import { checkFte, checkSalary, positionToHold, recordSalary, recordStep } from './terms';

const allot = nextId(employees, 'hc.employee.allotId');
const insert = insertInto(employees, 'hc.employee.insert');

/**
 * Hires somebody. Throws FORBIDDEN, EMPLOYEE_EMAIL_INVALID, EMPLOYEE_MANAGER_UNUSABLE, EMPLOYEE_SALARY_INVALID,
 * EMPLOYEE_FTE_INVALID, EMPLOYEE_EMAIL_TAKEN and what `positionToHold` and `checkOffice` throw.
 */
export const hireEmployee = mutation('hireEmployee', (input: HireEmployeeInput) => {
  const {
    positionId,
    officeId,
    managerId = null,
    hiredOn,
    salary,
    fte = '1',
    employmentType = 'FULL_TIME',
    phone = null,
  } = input;
  checkYear(hiredOn, 'hiredOn');
  const email = checkedEmail(input.email);
  const [firstName, lastName] = [input.firstName.trim(), input.lastName.trim()];
  return async (unit) => {
    await relyOnOrganisation(unit);
    const { departmentId, currency } = await positionToHold(unit, positionId);
    await checkOffice(unit, officeId);
    checkSalary(salary, 'salary');
    checkFte(fte);
    if (managerId) await checkManager(unit, managerId);
    const { id } = await unit.only(allot);
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
    const record = { ...employee, id, sortName: sortNameOf(lastName, firstName), status: 'ACTIVE' } as const;
    await unit.run(insert, { ...record, key: id });
    await recordStep(unit, id, {
      type: 'HIRED',
      effectiveOn: hiredOn,
      toDepartmentId: departmentId,
      toPositionId: positionId,
      reason: null,
    });
    await recordSalary(unit, id, { effectiveOn: hiredOn, amount: salary, currency, reason: 'HIRE' });
    for (const kind of await entitlements(unit, hiredOn, hiredOn)) await openBalance(unit, id, kind, hiredOn);
    await recordEmployee(unit, id, employeeHired, { before: null, after: employee });
    await relistEmployee(unit, null, record);
    if (!(await claim(unit, employeesByEmail, record)))
      throw refuse('EMPLOYEE_EMAIL_TAKEN', ['input', 'email']);
    return { id };
  };
});

async function checkManager(unit: UnitOfWork, managerId: string): Promise<void> {
  const manager = (await lockEmployees(unit, [managerId])).get(managerId);
  if (!manager || manager.status === 'TERMINATED')
    throw refuse('EMPLOYEE_MANAGER_UNUSABLE', ['input', 'managerId']);
}
