import { relist, updateRow } from '../../../../citus';
import { checkVersion } from '../../../runtime/mutation';
import { refuse } from '../../errors';
import { leaveApproved, leaveRejected } from '../../events';
import type { DecideLeaveInput } from '../../generated';
import { mutation } from '../../write-side';
import { leaveRequests, leaveRequestsByApprover } from '../table';
import { settleDays } from './balances';
import { lockLeave, recordLeave } from './record';

const decide = updateRow(leaveRequests, 'hc.leaveRequest.decide', {
  set: ['status', 'decidedById', 'decisionNote'],
  now: ['decidedAt'],
  returning: ['decidedAt'],
});

/**
 * The command that decides a leave request: the request, the inbox of its approver and the balance change together.
 * It throws LEAVE_NOT_FOUND, LEAVE_OWN_REQUEST, LEAVE_NOT_APPROVER, LEAVE_ALREADY_CANCELLED, LEAVE_ALREADY_DECIDED or
 * STALE_VERSION.
 */
const deciding = (name: string, status: 'APPROVED' | 'REJECTED', event: typeof leaveApproved) =>
  mutation(name, (input: DecideLeaveInput) => async (unit) => {
    const { employeeId, id, note: decisionNote = null } = input;
    const inputPath = ['input', 'id'];
    const { viewer } = unit;
    const request = await lockLeave(unit, input);
    if (viewer.employeeId === employeeId) throw refuse('LEAVE_OWN_REQUEST', inputPath);
    unit.permit(viewer.employeeId === request.approverId, () => refuse('LEAVE_NOT_APPROVER', inputPath));
    if (request.status === 'CANCELLED') throw refuse('LEAVE_ALREADY_CANCELLED', inputPath);
    if (request.status !== 'PENDING') throw refuse('LEAVE_ALREADY_DECIDED', inputPath);
    checkVersion(request, input);
    const decidedById = viewer.employeeId;
    const decided = await unit.one(decide, { key: employeeId, id, status, decidedById, decisionNote });
    await settleDays(unit, request, status);
    const after = { status, ...decided, decidedById, ...(decisionNote && { decisionNote }) };
    await recordLeave(unit, request, event, { status: request.status }, after);
    await relist(unit, [leaveRequestsByApprover], request, { ...request, status });
    return { employeeId, id };
  });

/** Grants leave. */
export const approveLeave = deciding('approveLeave', 'APPROVED', leaveApproved);

/** Refuses leave. */
export const rejectLeave = deciding('rejectLeave', 'REJECTED', leaveRejected);
