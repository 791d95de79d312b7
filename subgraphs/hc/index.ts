import { createSubgraph } from '../runtime/create-subgraph';
import { departmentColumns } from './departments';
import { distribution } from './distribution';
import { employeeColumns } from './employees';
import { officeColumns } from './offices';
import { positionColumns } from './positions';
import { AttendanceRecord, attendanceMutations } from './resolvers/attendance-record';
import { Department, departmentMutations, departmentQueries } from './resolvers/department';
import { Employee, employeeQueries } from './resolvers/employee';
import { employeeMutations } from './resolvers/employee-mutations';
import { EmploymentEvent } from './resolvers/employment-event';
import { LeaveBalance } from './resolvers/leave-balance';
import { LeaveRequest, leaveMutations, leaveQueries } from './resolvers/leave-request';
import { Office, officeQueries } from './resolvers/office';
import { PerformanceReview, reviewMutations, reviewQueries } from './resolvers/performance-review';
import { Position, positionMutations, positionQueries } from './resolvers/position';
import { auditEntryActor } from './resolvers/references';
import {
  DepartmentAttendance,
  LeaveSummary,
  PerformanceBucket,
  PositionHeadcount,
  reportQueries,
  SalaryBand,
} from './resolvers/reports';
import { SalaryChange } from './resolvers/salary-change';
import { hcWrites } from './write-side';

/** Human capital. */
export const hc = createSubgraph({
  name: 'hc',
  folder: __dirname,
  distribution,
  writes: hcWrites,
  entities: {
    Employee: { table: 'hc_core.employees', columns: employeeColumns },
    Department: { table: 'hc_core.departments', columns: departmentColumns },
    Position: { table: 'hc_core.positions', columns: positionColumns },
    Office: { table: 'hc_core.offices', columns: officeColumns },
  },
  resolvers: {
    Query: {
      ...employeeQueries,
      ...departmentQueries,
      ...positionQueries,
      ...officeQueries,
      ...leaveQueries,
      ...reviewQueries,
      ...reportQueries,
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
