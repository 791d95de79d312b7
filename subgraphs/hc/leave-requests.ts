import { pairLookup } from '../../citus/lookups';
import { page } from '../../citus/page';
import { columns } from '../../citus/statement';
import { employeeParent } from './employees';

/** A row of hc_core.leave_requests. */
export interface LeaveRequestRow {
  readonly id: string;
  readonly employeeId: string;
  readonly leaveTypeId: string;
  readonly approverId: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly days: string;
  readonly status: 'PENDING' | 'APPROVED' | 'REJECTED' | 'CANCELLED';
  readonly reason: string | null;
  readonly requestedAt: string;
  readonly decidedAt: string | null;
  readonly decidedById: string | null;
  readonly decisionNote: string | null;
  readonly updatedAt: string;
  readonly version: number;
}

const leaveRequestColumns = columns<LeaveRequestRow>({
  id: 'leave_request_id',
  employeeId: 'employee_id',
  leaveTypeId: 'leave_type_id',
  approverId: 'approver_id',
  startsOn: 'starts_on',
  endsOn: 'ends_on',
  days: 'days',
  status: 'status',
  reason: 'reason',
  requestedAt: 'requested_at',
  decidedAt: 'decided_at',
  decidedById: 'decided_by',
  decisionNote: 'decision_note',
  updatedAt: 'updated_at',
  version: 'version',
});

/** Leave requests by employee and id. */
export const leaveRequestById = pairLookup<LeaveRequestRow>({
  name: 'hc.leaveRequest.byId',
  sql: `select ${leaveRequestColumns} from hc_core.leave_requests
        where employee_id = any($keys::bigint[]) and leave_request_id = any($ids::bigint[])`,
  key: 'employeeId',
  id: 'id',
});

const ordersAndFilters = {
  orders: {
    STARTS_ON: { column: 'starts_on', type: 'date', property: 'startsOn' },
    REQUESTED_AT: { column: 'requested_at', type: 'timestamptz', property: 'requestedAt' },
  },
  defaultDirection: 'DESC',
  tieBreaker: { column: 'leave_request_id', type: 'bigint', property: 'id' },
  filters: {
    status: 'status = $status::text',
    leaveTypeId: 'leave_type_id = $leaveTypeId::bigint',
    startsFrom: 'starts_on >= $startsFrom::date',
    startsTo: 'starts_on <= $startsTo::date',
  },
} as const;

/** Leave requests of the whole company. */
export const leaveRequests = page<LeaveRequestRow>({
  name: 'hc.leaveRequests',
  columns: leaveRequestColumns,
  from: 'hc_core.leave_requests',
  fanOut: 'a list of the whole company has no key; every shard returns at most a page',
  ...ordersAndFilters,
});

/** Leave requests of one employee. */
export const leaveRequestsOfEmployee = page<LeaveRequestRow>({
  name: 'hc.leaveRequests.byEmployee',
  columns: leaveRequestColumns,
  from: 'hc_core.leave_requests',
  by: { column: 'employee_id', type: 'bigint', parent: employeeParent },
  ...ordersAndFilters,
});

/** What the inbox of an approver knows of a request. */
interface ListedLeaveRequestRow {
  readonly id: string;
  readonly employeeId: string;
  readonly startsOn: string;
  readonly requestedAt: string;
}

/** Leave requests that somebody decides. */
export const leaveRequestsToDecide = page<ListedLeaveRequestRow>({
  name: 'hc.leaveRequests.byApprover',
  columns: columns<ListedLeaveRequestRow>({
    id: 'leave_request_id',
    employeeId: 'employee_id',
    startsOn: 'starts_on',
    requestedAt: 'requested_at',
  }),
  from: 'hc_core.leave_requests_by_approver',
  by: { column: 'approver_id', type: 'bigint', parent: employeeParent },
  ...ordersAndFilters,
});
