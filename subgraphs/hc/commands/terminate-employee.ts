import { type Params, reference, singleShard, statement } from '../../../citus/statement';
import type { SubgraphContext } from '../../runtime/context';
import { requireRole } from '../../runtime/input';
import { mutate, type UnitOfWork } from '../../runtime/mutation';
import type { DepartmentRow } from '../departments';
import { refuse } from '../errors';
import type { TerminateEmployeeInput } from '../generated';
import { hcWrites } from '../write-side';
import { relist } from './employee-listings';
import { checkChange, lockEmployee, tellOfEmployee, todayIn } from './employee-record';
import { checkStepDate, recordStep } from './employment-terms';
import { cancelLocked, lockOpenLeave } from './leave-record';
import { changeOrganisation } from './organisation-gate';

const end = statement<Params, never>({
  name: 'hc.employee.terminate',
  route: singleShard,
  sql: `update hc_core.employees
        set status = 'TERMINATED', terminated_on = $terminatedOn::date, termination_reason = $reason::text,
            updated_at = now(), version = version + 1
        where employee_id = $key::bigint`,
});

const reportsOf = statement<Params, { readonly reports: number }>({
  name: 'hc.employee.countReports',
  route: singleShard,
  sql: `select count(*)::integer as reports from hc_core.employees_by_manager
        where manager_id = $key::bigint and status <> 'TERMINATED'`,
});

const ledBy = statement<Params, Pick<DepartmentRow, 'id'>>({
  name: 'hc.department.ledBy',
  route: reference,
  sql: `select department_id as id from hc_core.departments
        where head_employee_id = $id::bigint and is_active order by department_id`,
});

/**
 * Ends an employment. Throws FORBIDDEN, EMPLOYEE_NOT_FOUND, what `checkChange` and `checkStepDate` throw,
 * EMPLOYEE_DATE_INVALID, EMPLOYEE_HAS_REPORTS or EMPLOYEE_LEADS_DEPARTMENT.
 */
export function terminateEmployee(
  context: SubgraphContext,
  input: TerminateEmployeeInput,
): Promise<{ id: string }> {
  const { id, terminatedOn, reason } = input;
  return mutate(context, hcWrites, { name: 'terminateEmployee', input }, async (unit) => {
    requireRole(unit.viewer, 'hr');
    await changeOrganisation(unit);
    const employee = await lockEmployee(unit, id, ['input', 'id']);
    checkChange(unit, employee, input);
    await checkStepDate(unit, employee, terminatedOn, 'terminatedOn');
    if (terminatedOn > (await todayIn(unit, employee.officeId)))
      throw refuse('EMPLOYEE_DATE_INVALID', {
        message: 'An employment is ended on its last day or later.',
        inputPath: ['input', 'terminatedOn'],
      });
    await checkNobodyLeft(unit, id);
    const { status, departmentId, positionId } = employee;
    await unit.run(end, { key: id, terminatedOn, reason });
    await recordStep(unit, id, {
      type: 'TERMINATED',
      effectiveOn: terminatedOn,
      fromDepartmentId: departmentId,
      fromPositionId: positionId,
      reason,
    });
    await tellOfEmployee(unit, id, 'EmployeeTerminated', {
      before: { status },
      after: { status: 'TERMINATED', terminatedOn, terminationReason: reason },
    });
    for (const request of await lockOpenLeave(unit, id, terminatedOn)) await cancelLocked(unit, request);
    await relist(unit, employee, { ...employee, status: 'TERMINATED' });
    return { id };
  });
}

/** Nobody may be left without a manager, no department without its head. */
async function checkNobodyLeft(unit: UnitOfWork, id: string): Promise<void> {
  const inputPath = ['input', 'id'];
  const { reports } = (await unit.one(reportsOf, { key: id }))!;
  if (reports > 0) throw refuse('EMPLOYEE_HAS_REPORTS', { inputPath, details: { reports } });
  const led = await unit.run(ledBy, { id });
  if (led.length > 0)
    throw refuse('EMPLOYEE_LEADS_DEPARTMENT', {
      inputPath,
      details: { departmentIds: led.map((one) => one.id) },
    });
}
