import { columns, key, param, reference, singleShard, statement, updateRow } from '../../../../citus';
import type { UnitOfWork } from '../../../runtime/mutation';
import { changeOrganisation } from '../../departments/organisation-gate';
import { departments } from '../../departments/table';
import { refuse } from '../../errors';
import { employeeTerminated } from '../../events';
import type { TerminateEmployeeInput } from '../../generated';
import { cancelLeaveAfter } from '../../leave/writes/record';
import { mutation } from '../../write-side';
import { employees, employeesByManager } from '../table';
import { checkChange, lockEmployee, recordEmployee, relistEmployee, todayIn } from './record';
import { checkStepDate, recordStep } from './terms';

const end = updateRow(employees, 'hc.employee.terminate', 'status', 'terminatedOn', 'terminationReason');

const reportsOf = statement<{ reports: number }>('hc.employee.countReports', singleShard)
  .sql`select count(*)::integer as reports from ${employeesByManager}
       where manager_id = ${key.bigint} and status <> 'TERMINATED'`;

const ledBy = statement('hc.department.ledBy', reference)
  .sql`select ${columns(departments, 'id')} from ${departments}
       where head_employee_id = ${param.bigint('id')} and is_active order by department_id`;

/**
 * Ends an employment. Throws FORBIDDEN, EMPLOYEE_NOT_FOUND, what `checkChange` and `checkStepDate` throw,
 * EMPLOYEE_DATE_INVALID, EMPLOYEE_HAS_REPORTS or EMPLOYEE_LEADS_DEPARTMENT.
 */
export const terminateEmployee = mutation(
  'terminateEmployee',
  (input: TerminateEmployeeInput) => async (unit) => {
    const { id, terminatedOn, reason } = input;
    await changeOrganisation(unit);
    const employee = await lockEmployee(unit, id, ['input', 'id']);
    checkChange(unit, employee, input);
    await checkStepDate(unit, employee, terminatedOn, 'terminatedOn');
    if (terminatedOn > (await todayIn(unit, employee.officeId)))
      throw refuse('EMPLOYEE_DATE_INVALID', ['input', 'terminatedOn'], {
        message: 'An employment is ended on its last day or later.',
      });
    await checkNobodyLeft(unit, id);
    const { status, departmentId, positionId } = employee;
    const after = { status: 'TERMINATED', terminatedOn, terminationReason: reason } as const;
    await unit.run(end, { ...after, key: id });
    await recordStep(unit, id, {
      type: 'TERMINATED',
      effectiveOn: terminatedOn,
      fromDepartmentId: departmentId,
      fromPositionId: positionId,
      reason,
    });
    await recordEmployee(unit, id, employeeTerminated, { before: { status }, after });
    await cancelLeaveAfter(unit, id, terminatedOn);
    await relistEmployee(unit, employee, { ...employee, status: 'TERMINATED' });
    return { id };
  },
);

/** Nobody may be left without a manager, no department without its head. */
async function checkNobodyLeft(unit: UnitOfWork, id: string): Promise<void> {
  const inputPath = ['input', 'id'];
  const { reports } = await unit.only(reportsOf, { key: id });
  if (reports > 0) throw refuse('EMPLOYEE_HAS_REPORTS', inputPath, { details: { reports } });
  const led = await unit.run(ledBy, { id });
  if (led.length > 0)
    throw refuse('EMPLOYEE_LEADS_DEPARTMENT', inputPath, {
      details: { departmentIds: led.map((one) => one.id) },
    });
}
