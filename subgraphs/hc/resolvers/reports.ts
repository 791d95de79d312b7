import { optional } from '../../runtime/entities';
import { attendanceReport } from '../attendance';
import { headcountReport, turnoverReport } from '../employment';
import type {
  DepartmentAttendanceResolvers,
  LeaveSummaryResolvers,
  PerformanceBucketResolvers,
  PositionHeadcountResolvers,
  QueryResolvers,
  SalaryBandResolvers,
} from '../generated';
import { leaveReport } from '../leave';
import { salaryBands } from '../pay';
import { positionById } from '../positions';
import { performanceReport } from '../reviews';
import { departmentOf, leaveTypeOf, positionOf } from './references';

export const PositionHeadcount: PositionHeadcountResolvers = {
  department: departmentOf,
  position: positionOf,
};
export const DepartmentAttendance: DepartmentAttendanceResolvers = { department: departmentOf };
export const LeaveSummary: LeaveSummaryResolvers = { department: departmentOf, leaveType: leaveTypeOf };
export const PerformanceBucket: PerformanceBucketResolvers = { department: departmentOf };
export const SalaryBand: SalaryBandResolvers = { department: departmentOf, position: positionOf };

export const reportQueries: Pick<
  QueryResolvers,
  | 'headcountReport'
  | 'attendanceReport'
  | 'leaveReport'
  | 'turnoverReport'
  | 'performanceReport'
  | 'salaryBands'
> = {
  headcountReport: async (_, { departmentId, positionId }, context) => {
    // A position is in one department, which leads to one shard.
    const department = departmentId ?? (await optional(context, positionById, positionId))?.departmentId;
    if (positionId != null && department === undefined) return [];
    return context.load.report(headcountReport, { departmentId: department, positionId });
  },
  attendanceReport: (_, args, { load }) => load.report(attendanceReport, args),
  leaveReport: (_, args, { load }) => load.report(leaveReport, args),
  turnoverReport: (_, args, { load }) => load.report(turnoverReport, args),
  performanceReport: (_, args, { load }) => load.report(performanceReport, args),
  salaryBands: (_, { departmentId, positionId }, { load }) =>
    load.report(salaryBands, { departmentId, positionId }),
};
