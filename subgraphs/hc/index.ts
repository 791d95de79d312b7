import { createSubgraph } from '../runtime/create-subgraph';
import { attendanceConditions } from './attendance/reads';
import { attendanceResolvers } from './attendance/resolvers';
import { certificationConditions } from './certifications/reads';
import { certificationResolvers } from './certifications/resolvers';
import { departmentConditions } from './departments/reads';
import { departmentResolvers } from './departments/resolvers';
import { departments } from './departments/table';
import { distribution } from './distribution';
import { employeeConditions, employeeSearch } from './employees/reads';
import { employeeResolvers } from './employees/resolvers';
import { employees } from './employees/table';
import { eventConditions } from './employment/reads';
import { employmentResolvers } from './employment/resolvers';
import * as events from './events';
import { leaveRequestConditions, leaveTypeConditions } from './leave/reads';
import { leaveResolvers } from './leave/resolvers';
import { leaveRequests } from './leave/table';
import { officeConditions } from './offices/reads';
import { officeResolvers } from './offices/resolvers';
import { offices } from './offices/table';
import { salaryConditions } from './pay/reads';
import { payResolvers } from './pay/resolvers';
import { positionConditions } from './positions/reads';
import { positionResolvers } from './positions/resolvers';
import { positions } from './positions/table';
import { accessEntryViewer, auditEntryActor } from './references';
import { relations } from './relations';
import { reviewConditions } from './reviews/reads';
import { reviewResolvers } from './reviews/resolvers';
import { performanceReviews } from './reviews/table';
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
  entities: {
    Employee: employees,
    Department: departments,
    Position: positions,
    Office: offices,
    LeaveRequest: leaveRequests,
    PerformanceReview: performanceReviews,
  },
  filtered: {
    AttendanceRecord: attendanceConditions,
    Certification: certificationConditions,
    Department: departmentConditions,
    Employee: employeeConditions,
    EmploymentEvent: eventConditions,
    LeaveRequest: leaveRequestConditions,
    LeaveType: leaveTypeConditions,
    Office: officeConditions,
    PerformanceReview: reviewConditions,
    Position: positionConditions,
    SalaryChange: salaryConditions,
  },
  searched: { Employee: employeeSearch },
  resolvers: [
    attendanceResolvers,
    certificationResolvers,
    departmentResolvers,
    employeeResolvers,
    employmentResolvers,
    leaveResolvers,
    officeResolvers,
    payResolvers,
    positionResolvers,
    reviewResolvers,
    { AuditEntry: { actor: auditEntryActor }, AccessEntry: { viewer: accessEntryViewer } },
  ],
});
