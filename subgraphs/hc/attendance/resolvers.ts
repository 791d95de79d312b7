import { answer } from '../../runtime/answer';
import type { SubgraphContext } from '../../runtime/context';
import { existingPair } from '../../runtime/entities';
import type {
  AttendanceRecordResolvers,
  DepartmentAttendanceResolvers,
  MutationResolvers,
  QueryResolvers,
} from '../generated';
import { departmentOf, employeeOf } from '../references';
import { attendanceById, attendanceReport } from './reads';
import { clockIn, clockOut } from './writes/clock';
import { recordAttendance } from './writes/record';

export const AttendanceRecord: AttendanceRecordResolvers = { employee: employeeOf };

export const DepartmentAttendance: DepartmentAttendanceResolvers = { department: departmentOf };

export const attendanceQueries = {
  attendanceReport: (_, args, { load }) => load.report(attendanceReport, args),
} satisfies Partial<QueryResolvers>;

const answered = (
  { employeeId, id }: { readonly employeeId: string; readonly id: string },
  context: SubgraphContext,
) => ({ record: existingPair(context, attendanceById, employeeId, id) });

export const attendanceMutations = {
  clockIn: answer(clockIn, answered),
  clockOut: answer(clockOut, answered),
  recordAttendance: answer(recordAttendance, (recorded) => recorded),
} satisfies Partial<MutationResolvers>;
