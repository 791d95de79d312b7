import { answer } from '../../runtime/answer';
import { optional } from '../../runtime/entities';
import { connection } from '../../runtime/pagination';
import { employeeById } from '../employees/reads';
import type { Resolvers } from '../generated';
import { departmentOf, employeeOf, leaveTypeOf } from '../references';
import { allLeaveRequests, allLeaveTypes, leaveReport, leaveRequestById } from './reads';
import { cancelLeave } from './writes/cancel';
import { approveLeave, rejectLeave } from './writes/decide';
import { requestLeave } from './writes/request';

const answered = { leaveRequest: leaveRequestById };

export const leaveResolvers: Resolvers = {
  LeaveRequest: {
    __resolveReference: ({ employeeId, id }, { load }) => load.pair(leaveRequestById, employeeId, id),
    employee: employeeOf,
    leaveType: leaveTypeOf,
    approver: ({ approverId }, _, { load }) => load.one(employeeById, approverId),
    decidedBy: ({ decidedById }, _, context) => optional(context, employeeById, decidedById),
  },
  LeaveBalance: { employee: employeeOf, leaveType: leaveTypeOf },
  LeaveSummary: { department: departmentOf, leaveType: leaveTypeOf },
  Query: {
    leaveTypes: (_, _args, { load }) => load.run(allLeaveTypes),
    leaveRequest: (_, { employeeId, id }, { load }) => load.pair(leaveRequestById, employeeId, id),
    leaveRequests: (_, args, context) => connection(context, allLeaveRequests, args),
    leaveReport: (_, args, { load }) => load.report(leaveReport, args),
  },
  Mutation: {
    requestLeave: answer(requestLeave, answered),
    approveLeave: answer(approveLeave, answered),
    rejectLeave: answer(rejectLeave, answered),
    cancelLeave: answer(cancelLeave, answered),
  },
};
