import { type Params, singleShard, statement } from '../../../citus/statement';
import type { UnitOfWork } from '../../runtime/mutation';
import { refuse } from '../errors';
import type { LeaveRequestRow } from '../leave-requests';
import { employeeAudit } from '../write-side';
import { type BalanceKey, settleDays } from './leave-balances';

/** What a change of a leave request is made from. */
export type LockedLeave = Pick<
  LeaveRequestRow,
  'id' | 'employeeId' | 'approverId' | 'leaveTypeId' | 'startsOn' | 'days' | 'status' | 'version'
> &
  BalanceKey;

const lockedColumns = `leave_request_id as id, employee_id as "employeeId", approver_id as "approverId",
  leave_type_id as "leaveTypeId", starts_on as "startsOn", days, status, version,
  extract(year from starts_on)::integer as year`;

const lockOne = statement<Params, LockedLeave>({
  name: 'hc.leaveRequest.lock',
  route: singleShard,
  sql: `select ${lockedColumns} from hc_core.leave_requests
        where employee_id = $key::bigint and leave_request_id = $id::bigint for update`,
});

/** Requests that wait, and with a day those that are approved and begin after it. */
const lockOpen = statement<Params, LockedLeave>({
  name: 'hc.leaveRequest.lockOpen',
  route: singleShard,
  sql: `select ${lockedColumns} from hc_core.leave_requests
        where employee_id = $key::bigint and (status = 'PENDING' or status = 'APPROVED' and starts_on > $after::date)
        order by leave_request_id for update`,
});

const cancel = statement<Params, never>({
  name: 'hc.leaveRequest.cancel',
  route: singleShard,
  sql: `update hc_core.leave_requests set status = 'CANCELLED', updated_at = now(), version = version + 1
        where employee_id = $key::bigint and leave_request_id = $id::bigint`,
});

const relistInInbox = statement<Params, never>({
  name: 'hc.leaveRequest.relistInInbox',
  route: singleShard,
  sql: `update hc_core.leave_requests_by_approver set status = $status::text
        where approver_id = $key::bigint and leave_request_id = $id::bigint`,
});

/** Locks a leave request. Throws LEAVE_NOT_FOUND. */
export async function lockLeave(
  unit: UnitOfWork,
  { employeeId, id }: { readonly employeeId: string; readonly id: string },
): Promise<LockedLeave> {
  const request = await unit.one(lockOne, { key: employeeId, id });
  if (!request) throw refuse('LEAVE_NOT_FOUND', { inputPath: ['input', 'id'] });
  return request;
}

/** Locks the requests of an employee that wait, and with `after` those that are approved and begin after that day. */
export function lockOpenLeave(
  unit: UnitOfWork,
  employeeId: string,
  after: string | null = null,
): Promise<LockedLeave[]> {
  return unit.run(lockOpen, { key: employeeId, after });
}

/** Takes back a locked request that is pending or approved: its days are free again. */
export async function cancelLocked(unit: UnitOfWork, request: LockedLeave): Promise<void> {
  const { employeeId, id, status } = request;
  await unit.run(cancel, { key: employeeId, id });
  await settleDays(unit, request, request.days, status as 'PENDING' | 'APPROVED', 'CANCELLED');
  await tellOfLeave(unit, request, 'LeaveCancelled', { status }, { status: 'CANCELLED' });
  await relistLeave(unit, request, 'CANCELLED');
}

/**
 * Brings the inbox of the approver in step. It is on another shard, so it comes last: the lock on it is held for the
 * shortest time.
 */
export async function relistLeave(
  unit: UnitOfWork,
  { approverId, id }: Pick<LockedLeave, 'approverId' | 'id'>,
  status: LeaveRequestRow['status'],
): Promise<void> {
  await unit.run(relistInInbox, { key: approverId, id, status });
}

/** Writes down a change of a leave request and leaves its event. */
export async function tellOfLeave(
  unit: UnitOfWork,
  { employeeId, id, leaveTypeId, days }: Pick<LockedLeave, 'employeeId' | 'id' | 'leaveTypeId' | 'days'>,
  type: string,
  before: object | null,
  after: object,
): Promise<void> {
  await unit.audit(employeeAudit, employeeId, { entity: 'LeaveRequest', entityId: id, before, after });
  await unit.emit({
    aggregate: 'Employee',
    aggregateId: employeeId,
    type,
    payload: { employeeId, leaveRequestId: id, leaveTypeId, days },
  });
}
