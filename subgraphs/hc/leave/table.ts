import {
  bigint,
  boolean,
  date,
  defaulted,
  integer,
  lookupOf,
  nullable,
  numeric,
  type RowOf,
  table,
  text,
  timestamptz,
  view,
} from '../../../citus';
import { employees } from '../employees/table';

export const leaveTypes = table(
  'hc_core.leave_types',
  {
    id: defaulted(bigint('leave_type_id')),
    code: text(),
    name: text(),
    annualDays: nullable(numeric()),
    isPaid: boolean(),
    needsApproval: defaulted(boolean()),
  },
  { key: ['id'] },
);

export type LeaveTypeRow = RowOf<typeof leaveTypes>;

export const leaveBalances = table(
  'hc_core.leave_balances',
  {
    employeeId: bigint(),
    leaveTypeId: bigint(),
    year: integer(),
    entitledDays: numeric(),
    carriedOverDays: defaulted(numeric()),
    takenDays: defaulted(numeric()),
    pendingDays: defaulted(numeric()),
    updatedAt: defaulted(timestamptz()),
    version: defaulted(integer()),
  },
  { key: ['employeeId', 'leaveTypeId', 'year'], distributedBy: 'employeeId', parent: employees },
);

export type LeaveBalanceRow = RowOf<typeof leaveBalances> & { readonly remainingDays: string };

export const leaveRequests = table(
  'hc_core.leave_requests',
  {
    id: bigint('leave_request_id'),
    employeeId: bigint(),
    leaveTypeId: bigint(),
    approverId: bigint(),
    startsOn: date(),
    endsOn: date(),
    days: numeric(),
    status: text<'PENDING' | 'APPROVED' | 'REJECTED' | 'CANCELLED'>(),
    reason: nullable(text()),
    requestedAt: timestamptz(),
    decidedAt: nullable(timestamptz()),
    decidedById: defaulted(nullable(bigint('decided_by'))),
    decisionNote: defaulted(nullable(text())),
    updatedAt: defaulted(timestamptz()),
    version: defaulted(integer()),
  },
  { key: ['employeeId', 'id'], distributedBy: 'employeeId', parent: employees },
);

export type LeaveRequestRow = RowOf<typeof leaveRequests>;

/** The inboxes of those who decide leave, each beside its owner. */
export const leaveRequestsByApprover = lookupOf(leaveRequests, 'hc_core.leave_requests_by_approver', {
  key: 'approverId',
  columns: ['leaveTypeId', 'startsOn', 'status', 'requestedAt'],
  primaryKey: ['approverId', 'id'],
  parent: employees,
});

/** Leave by year, department and kind. */
export const leaveSummaries = view(
  'hc_reports.leave_summary',
  {
    year: integer(),
    departmentId: bigint(),
    departmentName: text(),
    leaveTypeId: bigint(),
    leaveTypeName: text(),
    requests: integer(),
    employees: integer(),
    approvedDays: numeric(),
    pendingDays: numeric(),
    rejectedRequests: integer(),
  },
  {},
);
