import { type RowOf, t, table, view } from '../../../citus';
import { employees, employeesByDepartment } from '../employees/table';

/** Steps in the employment of people. */
export const employmentEvents = table(
  'hc_core.employment_events',
  {
    id: t.defaulted(t.bigint('employment_event_id')),
    employeeId: t.bigint(),
    type: t.text<'HIRED' | 'PROMOTED' | 'TRANSFERRED' | 'TERMINATED'>('event_type'),
    effectiveOn: t.date(),
    fromDepartmentId: t.nullable(t.bigint()),
    fromPositionId: t.nullable(t.bigint()),
    toDepartmentId: t.nullable(t.bigint()),
    toPositionId: t.nullable(t.bigint()),
    reason: t.nullable(t.text()),
    createdAt: t.defaulted(t.timestamptz()),
  },
  { key: ['employeeId', 'id'], distributedBy: 'employeeId', parent: employees },
);

export type EmploymentEventRow = RowOf<typeof employmentEvents>;

const headcountColumns = {
  departmentId: t.bigint(),
  departmentCode: t.text(),
  departmentName: t.text(),
  positionId: t.bigint(),
  positionTitle: t.text(),
  jobLevel: t.integer(),
  headcount: t.integer(),
  active: t.integer(),
  onLeave: t.integer(),
  suspended: t.integer(),
  former: t.integer(),
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
    month: t.date(),
    hires: t.integer(),
    leavers: t.integer(),
    voluntaryLeavers: t.integer(),
    promotions: t.integer(),
    transfers: t.integer(),
    closingHeadcount: t.integer(),
    turnoverRate: t.nullable(t.numeric()),
  },
  {},
);

export type TurnoverMonthRow = RowOf<typeof monthlyTurnover>;
