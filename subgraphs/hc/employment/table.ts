import {
  bigint,
  date,
  defaulted,
  integer,
  nullable,
  numeric,
  type RowOf,
  table,
  text,
  timestamptz,
  view,
} from '../../../citus';
import { employees, employeesByDepartment } from '../employees/table';

/** Steps in the employment of people. */
export const employmentEvents = table(
  'hc_core.employment_events',
  {
    id: defaulted(bigint('employment_event_id')),
    employeeId: bigint(),
    type: text<'HIRED' | 'PROMOTED' | 'TRANSFERRED' | 'TERMINATED'>('event_type'),
    effectiveOn: date(),
    fromDepartmentId: nullable(bigint()),
    fromPositionId: nullable(bigint()),
    toDepartmentId: nullable(bigint()),
    toPositionId: nullable(bigint()),
    reason: nullable(text()),
    createdAt: defaulted(timestamptz()),
  },
  { key: ['employeeId', 'id'], distributedBy: 'employeeId', parent: employees },
);

export type EmploymentEventRow = RowOf<typeof employmentEvents>;

const headcountColumns = {
  departmentId: bigint(),
  departmentCode: text(),
  departmentName: text(),
  positionId: bigint(),
  positionTitle: text(),
  jobLevel: integer(),
  headcount: integer(),
  active: integer(),
  onLeave: integer(),
  suspended: integer(),
  former: integer(),
};

/** People by position, of a department: one shard has them. */
export const departmentHeadcount = view('hc_reports.headcount', headcountColumns, {
  distributedBy: 'departmentId',
  colocatedWith: employeesByDepartment,
});

/** People by department and position, each person once. */
export const companyHeadcount = view('hc_reports.company_headcount', headcountColumns, {});

export type PositionHeadcountRow = RowOf<typeof departmentHeadcount>;

/** Who came and went, by month. */
export const monthlyTurnover = view(
  'hc_reports.turnover_monthly',
  {
    month: date(),
    hires: integer(),
    leavers: integer(),
    voluntaryLeavers: integer(),
    promotions: integer(),
    transfers: integer(),
    closingHeadcount: integer(),
    turnoverRate: nullable(numeric()),
  },
  {},
);

export type TurnoverMonthRow = RowOf<typeof monthlyTurnover>;
