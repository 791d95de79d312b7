import {
  both,
  byKey,
  byPair,
  type Conditions,
  children,
  columns,
  conditionsOf,
  equals,
  from,
  inKeys,
  nullable,
  page,
  param,
  reference,
  related,
  report,
  statement,
  upTo,
} from '../../../citus';
import { leaveBalances, leaveRequests, leaveRequestsByApprover, leaveSummaries, leaveTypes } from './table';

/** Kinds of leave by id. */
export const leaveTypeById = byKey(leaveTypes, 'hc.leaveType.byId');

/** All kinds of leave. */
export const allLeaveTypes = statement('hc.leaveTypes', reference)
  .sql`select ${columns(leaveTypes)} from ${leaveTypes} order by leave_type_id`;

const remaining = columns<{ remainingDays: string }>({
  remainingDays: 'entitled_days + carried_over_days - taken_days - pending_days',
});
const year = nullable(param.integer('year'));

/** Leave balances of employees, newest year first. Extra parameter: year, or null. */
export const balancesOfEmployee = children('hc.leaveBalances.byEmployee', 'employeeId')
  .sql`select ${both(columns(leaveBalances), remaining)} from ${leaveBalances}
       where employee_id ${inKeys.bigint} and (${year} is null or year = ${year})
       order by employee_id, year desc, leave_type_id`;

/** Leave requests by employee and id. */
export const leaveRequestById = byPair(leaveRequests, 'hc.leaveRequest.byId');

/** What kinds of leave are filtered by, where a list leads to them. */
export const leaveTypeConditions: Conditions = conditionsOf(
  leaveTypes,
  'id',
  'code',
  'name',
  'annualDays',
  'isPaid',
  'needsApproval',
);

/** What every list of leave requests is filtered by. */
const commonConditions = (of: typeof leaveRequests | typeof leaveRequestsByApprover): Conditions => ({
  ...conditionsOf(of, 'id', 'employeeId', 'approverId', 'leaveTypeId', 'status', 'startsOn', 'requestedAt'),
  leaveType: related(of.leaveTypeId, leaveTypes, () => leaveTypeConditions),
});

/** What leave requests are filtered by beside their employees. */
export const leaveRequestConditions: Conditions = {
  ...commonConditions(leaveRequests),
  ...conditionsOf(leaveRequests, 'endsOn', 'days', 'decidedAt', 'decidedById', 'updatedAt'),
};

/** What lists of leave requests are ordered and filtered by. */
const listed = (of: typeof leaveRequests | typeof leaveRequestsByApprover) => ({
  orders: { STARTS_ON: of.startsOn, REQUESTED_AT: of.requestedAt },
  defaultDirection: 'DESC' as const,
  tieBreaker: of.id,
  filters: {
    status: equals(of.status),
    leaveTypeId: equals(of.leaveTypeId),
    startsFrom: from(of.startsOn),
    startsTo: upTo(of.startsOn),
  },
});

/** Leave requests of the whole company. */
export const allLeaveRequests = page({
  name: 'hc.leaveRequests',
  from: leaveRequests,
  fanOut: 'a list of the whole company has no key; every shard returns at most a page',
  ...listed(leaveRequests),
  conditions: leaveRequestConditions,
  indexed: [leaveRequests.status],
});

/** Leave requests of one employee. */
export const leaveRequestsOfEmployee = page({
  name: 'hc.leaveRequests.byEmployee',
  from: leaveRequests,
  by: leaveRequests.employeeId,
  ...listed(leaveRequests),
  conditions: leaveRequestConditions,
});

/** Leave requests that somebody decides. */
export const leaveRequestsToDecide = page({
  name: 'hc.leaveRequests.byApprover',
  columns: columns(leaveRequestsByApprover, 'id', 'employeeId', 'startsOn', 'requestedAt'),
  from: leaveRequestsByApprover,
  by: leaveRequestsByApprover.approverId,
  ...listed(leaveRequestsByApprover),
  conditions: commonConditions(leaveRequestsByApprover),
});

/** Leave by year, department and kind. Filters: year, departmentId. */
export const leaveReport = report({
  name: 'hc.leave.report',
  from: leaveSummaries,
  fanOut: 'leave lives beside each employee; every shard sums up its own',
  filters: { year: equals(leaveSummaries.year), departmentId: equals(leaveSummaries.departmentId) },
  orderBy: 'year, department_name, department_id, leave_type_id',
});
