import type { SubgraphContext } from '../../runtime/context';
import { existingPair } from '../../runtime/entities';
import { connection } from '../../runtime/pagination';
import { decideLeave } from '../commands/decide-leave';
import { employeeById } from '../employees';
import type {
  DecideLeaveInput,
  LeaveRequestResolvers,
  MutationResolvers,
  QueryResolvers,
} from '../generated';
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

const decide =
  (name: 'approveLeave' | 'rejectLeave') =>
  async (_: unknown, { input }: { input: DecideLeaveInput }, context: SubgraphContext) => {
    const { employeeId, id } = await decideLeave(context, name, input);
    return { leaveRequest: await existingPair(context, leaveRequestById, employeeId, id) };
  };

export const leaveMutations: Pick<MutationResolvers, 'approveLeave' | 'rejectLeave'> = {
  approveLeave: decide('approveLeave'),
  rejectLeave: decide('rejectLeave'),
};
