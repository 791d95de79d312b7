import { type Params, singleShard, statement } from '../../../citus/statement';
import type { SubgraphContext } from '../../runtime/context';
import { checkVersion, mutate } from '../../runtime/mutation';
import { refuse } from '../errors';
import type { DecideLeaveInput } from '../generated';
import type { LeaveRequestRow } from '../leave-requests';
import { employeeAudit, hcWrites } from '../write-side';

type Decision = 'APPROVED' | 'REJECTED';

/** What a decision is made from. */
type RequestToDecide = Pick<
  LeaveRequestRow,
  'id' | 'employeeId' | 'approverId' | 'leaveTypeId' | 'days' | 'status' | 'version'
> & { readonly year: number };

const lockRequest = statement<Params, RequestToDecide>({
  name: 'hc.leaveRequest.lock',
  route: singleShard,
  sql: `select leave_request_id as id, employee_id as "employeeId", approver_id as "approverId",
               leave_type_id as "leaveTypeId", days, status, version, extract(year from starts_on)::integer as year
        from hc_core.leave_requests
        where employee_id = $key::bigint and leave_request_id = $id::bigint for update`,
});

const decideRequest = statement<Params, { readonly decidedAt: string }>({
  name: 'hc.leaveRequest.decide',
  route: singleShard,
  sql: `update hc_core.leave_requests
        set status = $decision::text, decided_at = now(), decision_note = $note::text, updated_at = now(), version = version + 1
        where employee_id = $key::bigint and leave_request_id = $id::bigint returning decided_at as "decidedAt"`,
});

const decideInInbox = statement<Params, never>({
  name: 'hc.leaveRequest.decideInInbox',
  route: singleShard,
  sql: `update hc_core.leave_requests_by_approver set status = $decision::text
        where approver_id = $key::bigint and leave_request_id = $id::bigint`,
});

/** Kinds of leave without a yearly grant have no balance: then no row is changed. */
const settleBalance = statement<Params, never>({
  name: 'hc.leaveBalance.settle',
  route: singleShard,
  sql: `update hc_core.leave_balances
        set pending_days = pending_days - $days::numeric,
            taken_days = taken_days + case when $decision::text = 'APPROVED' then $days::numeric else 0 end,
            updated_at = now(), version = version + 1
        where employee_id = $key::bigint and leave_type_id = $leaveTypeId::bigint and year = $year::integer`,
});

/**
 * Approves or rejects a leave request: the request, the inbox of its approver and the balance change together.
 * Throws LEAVE_NOT_FOUND, LEAVE_OWN_REQUEST, LEAVE_NOT_APPROVER, LEAVE_ALREADY_DECIDED or STALE_VERSION.
 */
export function decideLeave(
  context: SubgraphContext,
  name: 'approveLeave' | 'rejectLeave',
  input: DecideLeaveInput,
): Promise<{ employeeId: string; id: string }> {
  const decision: Decision = name === 'approveLeave' ? 'APPROVED' : 'REJECTED';
  const { employeeId, id } = input;
  return mutate(context, hcWrites, { name, input }, async (unit) => {
    const { viewer } = unit;
    const request = await unit.one(lockRequest, { key: employeeId, id });
    if (!request) throw refuse('LEAVE_NOT_FOUND', { inputPath: ['input', 'id'] });
    if (viewer.employeeId === employeeId) throw refuse('LEAVE_OWN_REQUEST');
    if (viewer.employeeId !== request.approverId && !viewer.roles.includes('hr'))
      throw refuse('LEAVE_NOT_APPROVER');
    if (request.status !== 'PENDING') throw refuse('LEAVE_ALREADY_DECIDED', { inputPath: ['input', 'id'] });
    checkVersion(request, input);
    const { approverId, leaveTypeId, year, days } = request;
    const decided = await unit.one(decideRequest, { key: employeeId, id, decision, note: input.note });
    await unit.run(settleBalance, { key: employeeId, leaveTypeId, year, days, decision });
    await unit.audit(employeeAudit, employeeId, {
      entity: 'LeaveRequest',
      entityId: id,
      before: { status: request.status },
      after: { status: decision, ...decided, ...(input.note && { decisionNote: input.note }) },
    });
    await unit.emit({
      aggregate: 'Employee',
      aggregateId: employeeId,
      type: decision === 'APPROVED' ? 'LeaveApproved' : 'LeaveRejected',
      payload: { leaveRequestId: id, leaveTypeId, days },
    });
    // Another shard, and last: the lock on it is held for the shortest time.
    await unit.run(decideInInbox, { key: approverId, id, decision });
    return { employeeId, id };
  });
}
