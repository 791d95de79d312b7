import type { SubgraphContext } from '../../runtime/context';
import { existingPair, optional } from '../../runtime/entities';
import { connection } from '../../runtime/pagination';
import { cancelLeave } from '../commands/cancel-leave';
import { decideLeave } from '../commands/decide-leave';
import { requestLeave } from '../commands/request-leave';
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
  decidedBy: ({ decidedById }, _, context) => optional(context, employeeById, decidedById),
};

export const leaveQueries: Pick<QueryResolvers, 'leaveTypes' | 'leaveRequest' | 'leaveRequests'> = {
  leaveTypes: (_, _args, { load }) => load.run(leaveTypes, {}),
  leaveRequest: (_, { employeeId, id }, { load }) => load.pair(leaveRequestById, employeeId, id),
  leaveRequests: (_, args, context) => connection(context, leaveRequests, args),
};

/** The mutation that runs a command and answers with the request. */
const answering =
  <Input>(command: (context: SubgraphContext, input: Input) => Promise<{ employeeId: string; id: string }>) =>
  async (_: unknown, { input }: { input: Input }, context: SubgraphContext) => {
    const { employeeId, id } = await command(context, input);
    return { leaveRequest: await existingPair(context, leaveRequestById, employeeId, id) };
  };

export const leaveMutations: Pick<
  MutationResolvers,
  'requestLeave' | 'approveLeave' | 'rejectLeave' | 'cancelLeave'
> = {
  requestLeave: answering(requestLeave),
  approveLeave: answering((context, input: DecideLeaveInput) => decideLeave(context, 'approveLeave', input)),
  rejectLeave: answering((context, input: DecideLeaveInput) => decideLeave(context, 'rejectLeave', input)),
  cancelLeave: answering(cancelLeave),
};
