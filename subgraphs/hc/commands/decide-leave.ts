import { type Params, singleShard, statement } from '../../../citus/statement';
import type { SubgraphContext } from '../../runtime/context';
import { checkVersion, mutate } from '../../runtime/mutation';
import { refuse } from '../errors';
import type { DecideLeaveInput } from '../generated';
import { hcWrites } from '../write-side';
import { settleDays } from './leave-balances';
import { lockLeave, relistLeave, tellOfLeave } from './leave-record';

const decide = statement<Params, { readonly decidedAt: string }>({
  name: 'hc.leaveRequest.decide',
  route: singleShard,
  sql: `update hc_core.leave_requests
        set status = $decision::text, decided_at = now(), decided_by = $decidedById::bigint,
            decision_note = $note::text, updated_at = now(), version = version + 1
        where employee_id = $key::bigint and leave_request_id = $id::bigint returning decided_at as "decidedAt"`,
});

/**
 * Approves or rejects a leave request: the request, the inbox of its approver and the balance change together.
 * Throws LEAVE_NOT_FOUND, LEAVE_OWN_REQUEST, LEAVE_NOT_APPROVER, LEAVE_ALREADY_CANCELLED, LEAVE_ALREADY_DECIDED or
 * STALE_VERSION.
 */
export function decideLeave(
  context: SubgraphContext,
  name: 'approveLeave' | 'rejectLeave',
  input: DecideLeaveInput,
): Promise<{ employeeId: string; id: string }> {
  const decision = name === 'approveLeave' ? 'APPROVED' : 'REJECTED';
  const { employeeId, id, note } = input;
  const inputPath = ['input', 'id'];
  return mutate(context, hcWrites, { name, input }, async (unit) => {
    const { viewer } = unit;
    const request = await lockLeave(unit, input);
    if (viewer.employeeId === employeeId) throw refuse('LEAVE_OWN_REQUEST', { inputPath });
    if (viewer.employeeId !== request.approverId && !viewer.roles.includes('hr'))
      throw refuse('LEAVE_NOT_APPROVER', { inputPath });
    if (request.status === 'CANCELLED') throw refuse('LEAVE_ALREADY_CANCELLED', { inputPath });
    if (request.status !== 'PENDING') throw refuse('LEAVE_ALREADY_DECIDED', { inputPath });
    checkVersion(request, input);
    const decidedById = viewer.employeeId;
    const decided = await unit.one(decide, { key: employeeId, id, decision, decidedById, note });
    await settleDays(unit, request, request.days, 'PENDING', decision);
    await tellOfLeave(
      unit,
      request,
      decision === 'APPROVED' ? 'LeaveApproved' : 'LeaveRejected',
      { status: request.status },
      { status: decision, ...decided, decidedById, ...(note && { decisionNote: note }) },
    );
    await relistLeave(unit, request, decision);
    return { employeeId, id };
  });
}
