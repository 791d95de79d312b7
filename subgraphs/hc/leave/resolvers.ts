import { answer } from '../../runtime/answer';
import type { SubgraphContext } from '../../runtime/context';
import { existingPair, optional } from '../../runtime/entities';
import { connection } from '../../runtime/pagination';
import { employeeById } from '../employees/reads';
import type {
  LeaveBalanceResolvers,
  LeaveRequestResolvers,
  LeaveSummaryResolvers,
  MutationResolvers,
  QueryResolvers,
} from '../generated';
import { departmentOf, employeeOf, leaveTypeOf } from '../references';
import { allLeaveRequests, allLeaveTypes, leaveReport, leaveRequestById } from './reads';
import { cancelLeave } from './writes/cancel';
import { approveLeave, rejectLeave } from './writes/decide';
import { requestLeave } from './writes/request';

export const LeaveRequest: LeaveRequestResolvers = {
  employee: employeeOf,
  leaveType: leaveTypeOf,
  approver: ({ approverId }, _, { load }) => load.one(employeeById, approverId),
  decidedBy: ({ decidedById }, _, context) => optional(context, employeeById, decidedById),
};

export const LeaveBalance: LeaveBalanceResolvers = { employee: employeeOf, leaveType: leaveTypeOf };

export const LeaveSummary: LeaveSummaryResolvers = { department: departmentOf, leaveType: leaveTypeOf };

export const leaveQueries = {
  leaveTypes: (_, _args, { load }) => load.run(allLeaveTypes),
  leaveRequest: (_, { employeeId, id }, { load }) => load.pair(leaveRequestById, employeeId, id),
  leaveRequests: (_, args, context) => connection(context, allLeaveRequests, args),
  leaveReport: (_, args, { load }) => load.report(leaveReport, args),
} satisfies Partial<QueryResolvers>;

const answered = (
  { employeeId, id }: { readonly employeeId: string; readonly id: string },
  context: SubgraphContext,
) => ({ leaveRequest: existingPair(context, leaveRequestById, employeeId, id) });

export const leaveMutations = {
  requestLeave: answer(requestLeave, answered),
  approveLeave: answer(approveLeave, answered),
  rejectLeave: answer(rejectLeave, answered),
  cancelLeave: answer(cancelLeave, answered),
} satisfies Partial<MutationResolvers>;
