import { answer } from '../../runtime/answer';
import type { Resolvers } from '../generated';
import { departmentOf, employeeOf } from '../references';
import { attendanceById, attendanceReport } from './reads';
import { clockIn, clockOut } from './writes/clock';
import { recordAttendance } from './writes/record';

const answered = { record: attendanceById };

export const attendanceResolvers: Resolvers = {
  AttendanceRecord: { employee: employeeOf },
  DepartmentAttendance: { department: departmentOf },
  Query: {
    attendanceReport: (_, args, { load }) => load.report(attendanceReport, args),
  },
  Mutation: {
    clockIn: answer(clockIn, answered),
    clockOut: answer(clockOut, answered),
    recordAttendance: answer(recordAttendance, (recorded) => recorded),
  },
};
