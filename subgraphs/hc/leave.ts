import { children, lookup } from '../../citus/lookups';
import { report } from '../../citus/report';
import { columns, reference, statement } from '../../citus/statement';

/** A row of hc_core.leave_types. */
export interface LeaveTypeRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly annualDays: string | null;
  readonly isPaid: boolean;
  readonly needsApproval: boolean;
}

const selectLeaveTypes = `select ${columns<LeaveTypeRow>({
  id: 'leave_type_id',
  code: 'code',
  name: 'name',
  annualDays: 'annual_days',
  isPaid: 'is_paid',
  needsApproval: 'needs_approval',
})} from hc_core.leave_types`;

/** Kinds of leave by id. */
export const leaveTypeById = lookup<LeaveTypeRow>({
  name: 'hc.leaveType.byId',
  route: reference,
  sql: `${selectLeaveTypes} where leave_type_id = any($keys::bigint[])`,
  key: 'id',
});

/** All kinds of leave. */
export const leaveTypes = statement<Record<string, never>, LeaveTypeRow>({
  name: 'hc.leaveTypes',
  route: reference,
  sql: `${selectLeaveTypes} order by leave_type_id`,
});

/** A row of hc_core.leave_balances. */
export interface LeaveBalanceRow {
  readonly employeeId: string;
  readonly leaveTypeId: string;
  readonly year: number;
  readonly entitledDays: string;
  readonly carriedOverDays: string;
  readonly takenDays: string;
  readonly pendingDays: string;
  readonly remainingDays: string;
  readonly updatedAt: string;
  readonly version: number;
}

/** Leave balances of employees, newest year first. Extra parameter: year, or null. */
export const leaveBalances = children<LeaveBalanceRow>({
  name: 'hc.leaveBalances.byEmployee',
  sql: `select ${columns<LeaveBalanceRow>({
    employeeId: 'employee_id',
    leaveTypeId: 'leave_type_id',
    year: 'year',
    entitledDays: 'entitled_days',
    carriedOverDays: 'carried_over_days',
    takenDays: 'taken_days',
    pendingDays: 'pending_days',
    remainingDays: 'entitled_days + carried_over_days - taken_days - pending_days',
    updatedAt: 'updated_at',
    version: 'version',
  })} from hc_core.leave_balances
      where employee_id = any($keys::bigint[]) and ($year::integer is null or year = $year)
      order by employee_id, year desc, leave_type_id`,
  key: 'employeeId',
});

/** A row of hc_reports.leave_summary. */
export interface LeaveSummaryRow {
  readonly year: number;
  readonly departmentId: string;
  readonly leaveTypeId: string;
  readonly requests: number;
  readonly employees: number;
  readonly approvedDays: string;
  readonly pendingDays: string;
  readonly rejectedRequests: number;
}

/** Leave by year, department and kind. Filters: year, departmentId. */
export const leaveReport = report<LeaveSummaryRow>({
  name: 'hc.leave.report',
  columns: columns<LeaveSummaryRow>({
    year: 'year',
    departmentId: 'department_id',
    leaveTypeId: 'leave_type_id',
    requests: 'requests',
    employees: 'employees',
    approvedDays: 'approved_days',
    pendingDays: 'pending_days',
    rejectedRequests: 'rejected_requests',
  }),
  from: 'hc_reports.leave_summary',
  fanOut: 'leave lives beside each employee; every shard sums up its own',
  filters: {
    year: 'year = $year::integer',
    departmentId: 'department_id = $departmentId::bigint',
  },
  orderBy: 'year, department_name, department_id, leave_type_id',
});
