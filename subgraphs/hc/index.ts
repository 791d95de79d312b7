import { createSubgraph } from '../runtime/create-subgraph';
import { attendanceResolvers } from './attendance/resolvers';
import { certificationResolvers } from './certifications/resolvers';
import { departmentResolvers } from './departments/resolvers';
import { departments } from './departments/table';
import { distribution } from './distribution';
import { employeeResolvers } from './employees/resolvers';
import { employees } from './employees/table';
import { employmentResolvers } from './employment/resolvers';
import * as events from './events';
import { leaveResolvers } from './leave/resolvers';
import { leaveRequests } from './leave/table';
import { officeResolvers } from './offices/resolvers';
import { offices } from './offices/table';
import { payResolvers } from './pay/resolvers';
import { positionResolvers } from './positions/resolvers';
import { positions } from './positions/table';
import { accessEntryViewer, auditEntryActor } from './references';
import { relations } from './relations';
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
