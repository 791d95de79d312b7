import type { ComparedValues } from '../support/values';

/** What the reports of the service have to say, summed up from the tables. */
export const reports: ComparedValues[] = [
  {
    type: 'PositionHeadcount',
    query: 'headcountReport { * }',
    from: `hc_core.employees e join hc_core.departments d on d.department_id = e.department_id
           join hc_core.positions p on p.position_id = e.position_id
           group by d.department_id, d.name, p.position_id, p.title order by d.name, p.title, p.position_id`,
    columns: {
      headcount: `(count(*) filter (where e.status <> 'TERMINATED'))::int`,
      active: `(count(*) filter (where e.status = 'ACTIVE'))::int`,
      onLeave: `(count(*) filter (where e.status = 'ON_LEAVE'))::int`,
      suspended: `(count(*) filter (where e.status = 'SUSPENDED'))::int`,
      former: `(count(*) filter (where e.status = 'TERMINATED'))::int`,
    },
    references: { 'department.id': 'd.department_id', 'position.id': 'p.position_id' },
  },
  {
    type: 'DepartmentAttendance',
    query: 'attendanceReport(from: "2026-06-15", to: "2026-06-30") { * }',
    from: `hc_core.attendance a join hc_core.employees e on e.employee_id = a.employee_id
           where a.work_date >= '2026-06-01' group by 1, e.department_id order by 1, e.department_id`,
    columns: {
      month: `date_trunc('month', a.work_date)::date`,
      employees: 'count(distinct a.employee_id)::int',
      workingDays: 'count(*)::int',
      attendedDays: `(count(*) filter (where a.status not in ('ON_LEAVE', 'ABSENT')))::int`,
      remoteDays: `(count(*) filter (where a.status = 'REMOTE'))::int`,
      lateDays: `(count(*) filter (where a.status = 'LATE'))::int`,
      leaveDays: `(count(*) filter (where a.status = 'ON_LEAVE'))::int`,
      absentDays: `(count(*) filter (where a.status = 'ABSENT'))::int`,
      workedHours: 'round(sum(a.worked_minutes) / 60.0, 2)',
      overtimeHours: 'round(sum(a.overtime_minutes) / 60.0, 2)',
      absenceRate: `round(1.0 * count(*) filter (where a.status = 'ABSENT') / count(*), 4)`,
    },
    references: { 'department.id': 'e.department_id' },
  },
  {
    type: 'LeaveSummary',
    query: 'leaveReport(year: 2026) { * }',
    from: `hc_core.leave_requests r join hc_core.employees e on e.employee_id = r.employee_id
           join hc_core.departments d on d.department_id = e.department_id
           group by d.department_id, d.name, r.leave_type_id order by d.name, d.department_id, r.leave_type_id`,
    columns: {
      year: '2026',
      requests: 'count(*)::int',
      employees: 'count(distinct r.employee_id)::int',
      approvedDays: `coalesce(sum(r.days) filter (where r.status = 'APPROVED'), 0)`,
      pendingDays: `coalesce(sum(r.days) filter (where r.status = 'PENDING'), 0)`,
      rejectedRequests: `(count(*) filter (where r.status = 'REJECTED'))::int`,
    },
    references: { 'department.id': 'd.department_id', 'leaveType.id': 'r.leave_type_id' },
  },
  {
    type: 'PerformanceBucket',
    query: 'performanceReport(year: 2025, cycle: ANNUAL, departmentId: "15") { * }',
    from: `(select r.rating, count(*)::int as reviews, avg(r.score) as score
            from hc_core.performance_reviews r join hc_core.employees e on e.employee_id = r.employee_id
            where r.status = 'COMPLETED' and r.cycle = 'ANNUAL' and e.department_id = 15
              and r.period_end between '2025-01-01' and '2025-12-31'
            group by r.rating) b order by score`,
    columns: {
      year: '2025',
      cycle: `'ANNUAL'`,
      averageScore: 'round(score, 2)',
      share: 'round(1.0 * reviews / sum(reviews) over (), 4)',
    },
    references: { 'department.id': `'15'` },
  },
  {
    type: 'SalaryBand',
    query: 'salaryBands { * }',
    from: `hc_core.employees e join hc_core.departments d on d.department_id = e.department_id
           join hc_core.positions p on p.position_id = e.position_id where e.status <> 'TERMINATED'
           group by d.department_id, d.name, p.position_id, p.title, p.job_level, p.salary_min, p.salary_max, e.currency
           order by d.name, p.job_level desc, p.title, p.position_id`,
    columns: {
      currency: 'e.currency',
      bandMin: 'p.salary_min',
      bandMax: 'p.salary_max',
      employees: 'count(*)::int',
      lowestSalary: 'min(e.salary)',
      highestSalary: 'max(e.salary)',
      averageSalary: 'round(avg(e.salary), 4)',
      medianSalary: 'round((percentile_cont(0.5) within group (order by e.salary))::numeric, 4)',
      compaRatio: 'round(avg(e.salary) * 2 / (p.salary_min + p.salary_max), 4)',
      outsideBand: '(count(*) filter (where e.salary not between p.salary_min and p.salary_max))::int',
    },
    references: { 'department.id': 'd.department_id', 'position.id': 'p.position_id' },
  },
  {
    type: 'TurnoverMonth',
    query: 'turnoverReport(from: "2025-01-15", to: "2026-06-30") { * }',
    // Who was hired and who left, from the employees; the report counts the events.
    from: `(select m.*, sum(hires - leavers) over (order by month)::int as closing
            from (select month, sum(hires)::int as hires, sum(leavers)::int as leavers, sum(voluntary)::int as voluntary,
                         sum(promotions)::int as promotions, sum(transfers)::int as transfers
                  from (select date_trunc('month', hired_on)::date as month, 1 as hires, 0 as leavers, 0 as voluntary,
                               0 as promotions, 0 as transfers from hc_core.employees
                        union all
                        select date_trunc('month', terminated_on)::date, 0, 1,
                               (termination_reason in ('RESIGNATION', 'RETIREMENT'))::int, 0, 0
                        from hc_core.employees where terminated_on is not null
                        union all
                        select date_trunc('month', effective_on)::date, 0, 0, 0, (event_type = 'PROMOTED')::int,
                               (event_type = 'TRANSFERRED')::int
                        from hc_core.employment_events where event_type in ('PROMOTED', 'TRANSFERRED')) flows
                  group by month) m) t
           where month between '2025-01-01' and '2026-06-30' order by month`,
    columns: {
      voluntaryLeavers: 'voluntary',
      closingHeadcount: 'closing',
      turnoverRate: 'round(leavers / (closing - (hires - leavers) / 2.0), 4)',
    },
  },
];
