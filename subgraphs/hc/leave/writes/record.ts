import {
  columns,
  key,
  lockRow,
  nullable,
  param,
  relist,
  singleShard,
  statement,
  updateRow,
} from '../../../../citus';
import type { UnitOfWork } from '../../../runtime/mutation';
import { refuse } from '../../errors';
import { type leaveApproved, leaveCancelled } from '../../events';
import { employeeAudit } from '../../write-side';
import { type LeaveRequestRow, leaveRequests, leaveRequestsByApprover } from '../table';
import { settleDays } from './balances';

const lock = lockRow(leaveRequests, 'hc.leaveRequest.lock');

/** Requests that wait, and with a day those that are approved and begin after it. */
const lockOpen = statement('hc.leaveRequest.lockOpen', singleShard)
  .sql`select ${columns(leaveRequests)} from ${leaveRequests}
       where employee_id = ${key.bigint}
         and (status = 'PENDING' or status = 'APPROVED' and starts_on > ${nullable(param.date('after'))})
       order by leave_request_id for update`;

const setStatus = updateRow(leaveRequests, 'hc.leaveRequest.cancel', 'status');
const setApprover = updateRow(leaveRequests, 'hc.leaveRequest.setApprover', 'approverId');

/** Locks a leave request. Throws LEAVE_NOT_FOUND. */
export async function lockLeave(
  unit: UnitOfWork,
  { employeeId, id }: { readonly employeeId: string; readonly id: string },
): Promise<LeaveRequestRow> {
  const found = await unit.one(lock, { key: employeeId, id });
  return unit.about('LeaveRequest', found, () => refuse('LEAVE_NOT_FOUND', ['input', 'id']));
}

/** Takes back the requests of an employee that wait or are approved and begin after the day. */
export async function cancelLeaveAfter(unit: UnitOfWork, employeeId: string, after: string): Promise<void> {
  for (const request of await unit.run(lockOpen, { key: employeeId, after }))
    await cancelLocked(unit, request);
}

/** Takes back a locked request that is pending or approved: its days are free again. */
export async function cancelLocked(unit: UnitOfWork, request: LeaveRequestRow): Promise<void> {
  const { employeeId, id } = request;
  const status = 'CANCELLED';
  await unit.run(setStatus, { key: employeeId, id, status });
  await settleDays(unit, request, status);
  await recordLeave(unit, request, leaveCancelled, { status: request.status }, { status });
  // The inbox is on another shard, so it comes last: the lock on it is held for the shortest time.
  await relist(unit, [leaveRequestsByApprover], request, { ...request, status });
}

/** Hands the requests of an employee that wait for one approver to another. */
export async function handLeaveOver(
  unit: UnitOfWork,
  employeeId: string,
  from: string,
  to: string,
): Promise<void> {
  for (const request of await unit.run(lockOpen, { key: employeeId, after: null })) {
    if (request.approverId !== from) continue;
    const { id } = request;
    await unit.run(setApprover, { key: employeeId, id, approverId: to });
    await unit.audit(employeeAudit, employeeId, {
      entity: 'LeaveRequest',
      entityId: id,
      before: { approverId: from },
      after: { approverId: to },
    });
    await relist(unit, [leaveRequestsByApprover], request, { ...request, approverId: to });
  }
}

/** Writes down a change of a leave request and leaves its event. */
export function recordLeave(
  unit: UnitOfWork,
  { employeeId, id, leaveTypeId, days }: Pick<LeaveRequestRow, 'employeeId' | 'id' | 'leaveTypeId' | 'days'>,
  event: typeof leaveApproved,
  before: object | null,
  after: object,
): Promise<void> {
  return unit.record(
    employeeAudit,
    employeeId,
    { entity: 'LeaveRequest', entityId: id, before, after },
    event(employeeId, { employeeId, leaveRequestId: id, leaveTypeId, days }),
  );
}
