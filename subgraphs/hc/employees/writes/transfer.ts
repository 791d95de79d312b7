import { columns, key, singleShard, statement, updateRow } from '../../../../citus';
import { there } from '../../../../platform/there';
import { difference } from '../../../runtime/difference';
import type { UnitOfWork } from '../../../runtime/mutation';
import { changeOrganisation } from '../../departments/organisation-gate';
import { refuse } from '../../errors';
import { employeeTransferred } from '../../events';
import type { TransferEmployeeInput } from '../../generated';
import { handLeaveOver } from '../../leave/writes/record';
import { mutation } from '../../write-side';
import { type EmployeeRow, employees } from '../table';
import { checkChange, checkYear, lockEmployees, recordEmployee, relistEmployee } from './record';
import { checkStepDate, type HeldPosition, jobLevelOf, positionToHold, recordStep } from './terms';

const move = updateRow(employees, 'hc.employee.move', 'departmentId', 'positionId', 'managerId');

const managerOf = statement('hc.employee.managerOf', singleShard)
  .sql`select ${columns(employees, 'managerId')} from ${employees} where employee_id = ${key.bigint}`;

/**
 * Moves an employee to another position, manager, or both. Throws FORBIDDEN, EMPLOYEE_NOT_FOUND, what `checkChange`,
 * `positionToHold` and `checkStepDate` throw, EMPLOYEE_NOT_MOVED, EMPLOYEE_MANAGER_UNUSABLE or EMPLOYEE_MANAGER_BELOW.
 */
export const transferEmployee = mutation('transferEmployee', (input: TransferEmployeeInput) => {
  const { id, effectiveOn, reason = null } = input;
  checkYear(effectiveOn, 'effectiveOn');
  return async (unit) => {
    await changeOrganisation(unit);
    const locked = await lockEmployees(unit, input.managerId == null ? [id] : [id, input.managerId]);
    const employee = locked.get(id);
    if (!employee) throw refuse('EMPLOYEE_NOT_FOUND', ['input', 'id']);
    checkChange(unit, employee, input);
    const managerId = input.managerId ?? employee.managerId;
    const positionId = input.positionId ?? employee.positionId;
    const newManager = managerId !== employee.managerId;
    if (!newManager && positionId === employee.positionId) throw refuse('EMPLOYEE_NOT_MOVED', ['input']);
    if (newManager) await checkManager(unit, id, locked.get(there(managerId)));
    await checkStepDate(unit, employee, effectiveOn, 'effectiveOn');
    const position = positionId === employee.positionId ? null : await positionToHold(unit, positionId);
    const departmentId = position?.departmentId ?? employee.departmentId;
    const next = { departmentId, positionId, managerId };
    await unit.run(move, { ...next, key: id });
    if (position) await recordMove(unit, employee, position, effectiveOn, reason);
    const { before, after } = difference<Partial<EmployeeRow>>(employee, next);
    const told = { before, after: { ...after, effectiveOn, ...(reason && { reason }) } };
    await recordEmployee(unit, id, employeeTransferred, told);
    await relistEmployee(unit, employee, { ...employee, ...next });
    if (newManager && employee.managerId) await handLeaveOver(unit, id, employee.managerId, there(managerId));
    return { id };
  };
});

/** Nobody reports to somebody below them: the line from the new manager upwards does not meet the employee. */
async function checkManager(unit: UnitOfWork, id: string, manager: EmployeeRow | undefined): Promise<void> {
  const inputPath = ['input', 'managerId'];
  if (!manager || manager.id === id || manager.status === 'TERMINATED')
    throw refuse('EMPLOYEE_MANAGER_UNUSABLE', inputPath);
  const seen = new Set<string>();
  for (let above = manager.managerId; above && !seen.has(above); ) {
    if (above === id) throw refuse('EMPLOYEE_MANAGER_BELOW', inputPath);
    seen.add(above);
    above = (await unit.one(managerOf, { key: above }))?.managerId ?? null;
  }
}

/** A higher position in the same department is a promotion, anything else a transfer. */
async function recordMove(
  unit: UnitOfWork,
  { id, departmentId, positionId }: EmployeeRow,
  to: HeldPosition,
  effectiveOn: string,
  reason: string | null,
): Promise<void> {
  const isPromotion = to.departmentId === departmentId && to.jobLevel > (await jobLevelOf(unit, positionId));
  await recordStep(unit, id, {
    type: isPromotion ? 'PROMOTED' : 'TRANSFERRED',
    effectiveOn,
    fromDepartmentId: departmentId,
    fromPositionId: positionId,
    toDepartmentId: to.departmentId,
    toPositionId: to.id,
    reason,
  });
}
