import { connection } from '../../runtime/pagination';
import { employeeById } from '../employees';
import type { LeaveRequestResolvers, QueryResolvers } from '../generated';
import { leaveTypes } from '../leave';
import { leaveRequestById, leaveRequests } from '../leave-requests';
import { employeeOf, leaveTypeOf } from './references';

export const LeaveRequest: LeaveRequestResolvers = {
  employee: employeeOf,
  leaveType: leaveTypeOf,
  approver: ({ approverId }, _, { load }) => load.one(employeeById, approverId),
};

export const leaveQueries: Pick<QueryResolvers, 'leaveTypes' | 'leaveRequest' | 'leaveRequests'> = {
  leaveTypes: (_, _args, { load }) => load.run(leaveTypes, {}),
  leaveRequest: (_, { employeeId, id }, { load }) => load.pair(leaveRequestById, employeeId, id),
  leaveRequests: (_, args, context) => connection(context, leaveRequests, args),
};
