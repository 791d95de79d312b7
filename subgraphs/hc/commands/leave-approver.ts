import { type Params, singleShard, statement } from '../../../citus/statement';
import type { UnitOfWork } from '../../runtime/mutation';
import { employeeAudit } from '../write-side';
import { lockOpenLeave } from './leave-record';

const setApprover = statement<Params, never>({
  name: 'hc.leaveRequest.setApprover',
  route: singleShard,
  sql: `update hc_core.leave_requests set approver_id = $approverId::bigint, updated_at = now(), version = version + 1
        where employee_id = $key::bigint and leave_request_id = $id::bigint`,
});

const takeFromInbox = statement<Params, { requestedAt: string }>({
  name: 'hc.leaveRequest.takeFromInbox',
  route: singleShard,
  sql: `delete from hc_core.leave_requests_by_approver where approver_id = $key::bigint and leave_request_id = $id::bigint
        returning requested_at as "requestedAt"`,
});

const putIntoInbox = statement<Params, never>({
  name: 'hc.leaveRequest.putIntoInbox',
  route: singleShard,
  sql: `insert into hc_core.leave_requests_by_approver
          (approver_id, leave_request_id, employee_id, leave_type_id, starts_on, status, requested_at)
        values ($key::bigint, $id::bigint, $employeeId::bigint, $leaveTypeId::bigint, $startsOn::date, $status::text,
                $requestedAt::timestamptz)`,
});

/** A leave request as an inbox lists it. */
interface InboxEntry {
  readonly id: string;
  readonly employeeId: string;
  readonly leaveTypeId: string;
  readonly startsOn: string;
  readonly status: string;
  readonly requestedAt: string;
}

/** Puts a request into the inbox of its approver. */
export async function listLeave(unit: UnitOfWork, approverId: string, entry: InboxEntry): Promise<void> {
  await unit.run(putIntoInbox, { ...entry, key: approverId });
}

/** Hands the requests of an employee that wait for one approver to another. */
export async function handLeaveOver(
  unit: UnitOfWork,
  employeeId: string,
  from: string,
  to: string,
): Promise<void> {
  for (const request of await lockOpenLeave(unit, employeeId)) {
    if (request.approverId !== from) continue;
    const { id } = request;
    await unit.run(setApprover, { key: employeeId, id, approverId: to });
    await unit.audit(employeeAudit, employeeId, {
      entity: 'LeaveRequest',
      entityId: id,
      before: { approverId: from },
      after: { approverId: to },
    });
    const [listed] = await unit.run(takeFromInbox, { key: from, id });
    await listLeave(unit, to, { ...request, requestedAt: listed!.requestedAt });
  }
}
