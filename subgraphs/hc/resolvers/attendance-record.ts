import type { SubgraphContext } from '../../runtime/context';
import { existingPair } from '../../runtime/entities';
import { attendanceById } from '../attendance';
import { clockIn, clockOut } from '../commands/clock';
import { recordAttendance } from '../commands/record-attendance';
import type { AttendanceRecordResolvers, MutationResolvers } from '../generated';
import { employeeOf } from './references';

export const AttendanceRecord: AttendanceRecordResolvers = { employee: employeeOf };

/** The mutation that runs a command and answers with the day. */
const answering =
  <Input>(command: (context: SubgraphContext, input: Input) => Promise<{ employeeId: string; id: string }>) =>
  async (_: unknown, { input }: { input: Input }, context: SubgraphContext) => {
    const { employeeId, id } = await command(context, input);
    return { record: await existingPair(context, attendanceById, employeeId, id) };
  };

export const attendanceMutations: Pick<MutationResolvers, 'clockIn' | 'clockOut' | 'recordAttendance'> = {
  clockIn: answering(clockIn),
  clockOut: answering(clockOut),
  recordAttendance: (_, { input }, context) => recordAttendance(context, input),
};
