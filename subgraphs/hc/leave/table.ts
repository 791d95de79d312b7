import { lookupOf, type RowOf, t, table, view } from '../../../citus';
import { employees } from '../employees/table';

export const leaveTypes = table(
  'hc_core.leave_types',
  {
    id: t.defaulted(t.bigint('leave_type_id')),
    code: t.text(),
    name: t.text(),
    annualDays: t.nullable(t.numeric()),
    isPaid: t.boolean(),
    needsApproval: t.defaulted(t.boolean()),
  },
  { key: ['id'] },
);

export type LeaveTypeRow = RowOf<typeof leaveTypes>;

export const leaveBalances = table(
  'hc_core.leave_balances',
  {
    employeeId: t.bigint(),
    leaveTypeId: t.bigint(),
    year: t.integer(),
    entitledDays: t.numeric(),
    carriedOverDays: t.defaulted(t.numeric()),
    takenDays: t.defaulted(t.numeric()),
    pendingDays: t.defaulted(t.numeric()),
    updatedAt: t.defaulted(t.timestamptz()),
    version: t.defaulted(t.integer()),
  },
  { key: ['employeeId', 'leaveTypeId', 'year'], distributedBy: 'employeeId', parent: employees },
);

export type LeaveBalanceRow = RowOf<typeof leaveBalances> & { readonly remainingDays: string };

export const leaveRequests = table(
  'hc_core.leave_requests',
  {
    id: t.bigint('leave_request_id'),
    employeeId: t.bigint(),
    leaveTypeId: t.bigint(),
    approverId: t.bigint(),
    startsOn: t.date(),
    endsOn: t.date(),
    days: t.numeric(),
    status: t.text<'PENDING' | 'APPROVED' | 'REJECTED' | 'CANCELLED'>(),
    reason: t.nullable(t.text()),
    requestedAt: t.timestamptz(),
    decidedAt: t.nullable(t.timestamptz()),
    decidedById: t.defaulted(t.nullable(t.bigint('decided_by'))),
    decisionNote: t.defaulted(t.nullable(t.text())),
    updatedAt: t.defaulted(t.timestamptz()),
    version: t.defaulted(t.integer()),
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
    year: t.integer(),
    departmentId: t.bigint(),
    departmentName: t.text(),
    leaveTypeId: t.bigint(),
    leaveTypeName: t.text(),
    requests: t.integer(),
    employees: t.integer(),
    approvedDays: t.numeric(),
    pendingDays: t.numeric(),
    rejectedRequests: t.integer(),
  },
  {},
);
