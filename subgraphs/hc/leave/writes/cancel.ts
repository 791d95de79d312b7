import { columns, key, singleShard, statement } from '../../../../citus';
import { checkVersion } from '../../../runtime/mutation';
import { employees } from '../../employees/table';
import { todayIn } from '../../employees/writes/record';
import { refuse } from '../../errors';
import type { CancelLeaveInput } from '../../generated';
import { mutation } from '../../write-side';
import { cancelLocked, lockLeave } from './record';

const officeIdOf = statement('hc.employee.officeId', singleShard)
  .sql`select ${columns(employees, 'officeId')} from ${employees} where employee_id = ${key.bigint}`;

/**
 * Takes leave back. Throws LEAVE_NOT_FOUND, LEAVE_NOT_YOURS, LEAVE_ALREADY_CANCELLED, LEAVE_REJECTED, STALE_VERSION or
 * LEAVE_BEGUN.
 */
export const cancelLeave = mutation('cancelLeave', (input: CancelLeaveInput) => async (unit) => {
  const { employeeId, id } = input;
  const inputPath = ['input', 'id'];
  const { viewer } = unit;
  const isHr = viewer.roles.includes('hr');
  const request = await lockLeave(unit, input);
  unit.permit(viewer.employeeId === employeeId, () => refuse('LEAVE_NOT_YOURS', inputPath));
  if (request.status === 'CANCELLED') throw refuse('LEAVE_ALREADY_CANCELLED', inputPath);
  if (request.status === 'REJECTED') throw refuse('LEAVE_REJECTED', inputPath);
  checkVersion(request, input);
  if (request.status === 'APPROVED' && (viewer.employeeId === employeeId || !isHr)) {
    const { officeId } = await unit.only(officeIdOf, { key: employeeId });
    if (request.startsOn <= (await todayIn(unit, officeId))) throw refuse('LEAVE_BEGUN', inputPath);
  }
  await cancelLocked(unit, request);
  return { employeeId, id };
});
