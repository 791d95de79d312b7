import { createSubgraph } from '../runtime/create-subgraph';
import {
  AttendanceRecord,
  attendanceMutations,
  attendanceQueries,
  DepartmentAttendance,
} from './attendance/resolvers';
import { Department, departmentMutations, departmentQueries } from './departments/resolvers';
import { departments } from './departments/table';
import { distribution } from './distribution';
import { Employee, employeeMutations, employeeQueries } from './employees/resolvers';
import { employees } from './employees/table';
import { EmploymentEvent, employmentQueries, PositionHeadcount } from './employment/resolvers';
import * as events from './events';
import { LeaveBalance, LeaveRequest, LeaveSummary, leaveMutations, leaveQueries } from './leave/resolvers';
import { Office, officeQueries } from './offices/resolvers';
import { offices } from './offices/table';
import { payQueries, SalaryBand, SalaryChange } from './pay/resolvers';
import { Position, positionMutations, positionQueries } from './positions/resolvers';
import { positions } from './positions/table';
import { accessEntryViewer, auditEntryActor } from './references';
import { relations } from './relations';
import { PerformanceBucket, PerformanceReview, reviewMutations, reviewQueries } from './reviews/resolvers';
import { employeeAccess, hcWrites } from './write-side';

/** Human capital. */
export const subgraph = createSubgraph({
  name: 'hc',
  folder: __dirname,
  distribution,
  events,
  writes: hcWrites,
  relations,
  accessTrail: employeeAccess,
  entities: { Employee: employees, Department: departments, Position: positions, Office: offices },
  resolvers: {
    Query: {
      ...employeeQueries,
      ...departmentQueries,
      ...positionQueries,
      ...officeQueries,
      ...employmentQueries,
      ...payQueries,
      ...attendanceQueries,
      ...leaveQueries,
      ...reviewQueries,
    },
    Mutation: {
      ...employeeMutations,
      ...departmentMutations,
      ...positionMutations,
      ...attendanceMutations,
      ...leaveMutations,
      ...reviewMutations,
    },
    AuditEntry: { actor: auditEntryActor },
    AccessEntry: { viewer: accessEntryViewer },
    Employee,
    EmploymentEvent,
    Department,
    Position,
    Office,
    AttendanceRecord,
    LeaveRequest,
    LeaveBalance,
    PerformanceReview,
    SalaryChange,
    PositionHeadcount,
    DepartmentAttendance,
    LeaveSummary,
    PerformanceBucket,
    SalaryBand,
  },
});
