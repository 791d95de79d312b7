import { children } from '../../citus/lookups';
import { page } from '../../citus/page';
import { report } from '../../citus/report';
import { columns } from '../../citus/statement';
import { employeeParent } from './employees';

/** A row of hc_core.employment_events. */
export interface EmploymentEventRow {
  readonly id: string;
  readonly employeeId: string;
  readonly type: 'HIRED' | 'PROMOTED' | 'TRANSFERRED' | 'TERMINATED';
  readonly effectiveOn: string;
  readonly fromDepartmentId: string | null;
  readonly fromPositionId: string | null;
  readonly toDepartmentId: string | null;
  readonly toPositionId: string | null;
  readonly reason: string | null;
  readonly createdAt: string;
}

const employmentEventColumns = {
  id: 'employment_event_id',
  employeeId: 'employee_id',
  type: 'event_type',
  effectiveOn: 'effective_on',
  fromDepartmentId: 'from_department_id',
  fromPositionId: 'from_position_id',
  toDepartmentId: 'to_department_id',
  toPositionId: 'to_position_id',
  reason: 'reason',
  createdAt: 'created_at',
} as const;

/** Steps in the employment of one employee. */
export const eventsOfEmployee = page<EmploymentEventRow>({
  name: 'hc.employmentEvents.byEmployee',
  columns: columns<EmploymentEventRow>(employmentEventColumns),
  from: 'hc_core.employment_events',
  by: { column: 'employee_id', type: 'bigint', parent: employeeParent },
  orders: { EFFECTIVE_ON: { column: 'effective_on', type: 'date', property: 'effectiveOn' } },
  defaultDirection: 'DESC',
  tieBreaker: { column: 'employment_event_id', type: 'bigint', property: 'id' },
  filters: {
    type: 'event_type = $type::text',
    from: 'effective_on >= $from::date',
    to: 'effective_on <= $to::date',
  },
});

/** A row of hc_reports.headcount. */
export interface PositionHeadcountRow {
  readonly departmentId: string;
  readonly positionId: string;
  readonly headcount: number;
  readonly active: number;
  readonly onLeave: number;
  readonly suspended: number;
  readonly former: number;
}

const headcountColumns = columns<PositionHeadcountRow>({
  departmentId: 'department_id',
  positionId: 'position_id',
  headcount: 'headcount',
  active: 'active',
  onLeave: 'on_leave',
  suspended: 'suspended',
  former: 'former',
});

/** People by position of departments, by title. */
export const headcountOfDepartment = children<PositionHeadcountRow>({
  name: 'hc.headcount.byDepartment',
  sql: `select ${headcountColumns} from hc_reports.headcount where department_id = any($keys::bigint[])
        order by department_id, position_title, position_id`,
  key: 'departmentId',
});

/** People by department and position. Filters: departmentId, positionId. */
export const headcountReport = report<PositionHeadcountRow>({
  name: 'hc.headcount.report',
  columns: headcountColumns,
  // Whoever moves leaves the shard of one department and comes to that of another, at two moments on Citus: over all
  // departments people are counted where each of them is one row.
  from: 'hc_reports.company_headcount',
  fanOut: 'employees are spread by their ids; without a department, every shard counts its own',
  key: { filter: 'departmentId', predicate: 'department_id = $key::bigint', from: 'hc_reports.headcount' },
  filters: { positionId: 'position_id = $positionId::bigint' },
  orderBy: 'department_name, position_title, position_id',
});

/** A row of hc_reports.turnover_monthly. */
export interface TurnoverMonthRow {
  readonly month: string;
  readonly hires: number;
  readonly leavers: number;
  readonly voluntaryLeavers: number;
  readonly promotions: number;
  readonly transfers: number;
  readonly closingHeadcount: number;
  readonly turnoverRate: string | null;
}

/** Who came and went, by month. Filters: from, to. */
export const turnoverReport = report<TurnoverMonthRow>({
  name: 'hc.turnover.report',
  columns: columns<TurnoverMonthRow>({
    month: 'month',
    hires: 'hires',
    leavers: 'leavers',
    voluntaryLeavers: 'voluntary_leavers',
    promotions: 'promotions',
    transfers: 'transfers',
    closingHeadcount: 'closing_headcount',
    turnoverRate: 'turnover_rate',
  }),
  from: 'hc_reports.turnover_monthly',
  fanOut: 'events live beside each employee; every shard counts its own months',
  filters: {
    from: "month >= date_trunc('month', $from::date)",
    to: 'month <= $to::date',
  },
  orderBy: 'month',
});
