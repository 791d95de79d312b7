-- Analytics: figures of one employee or team. Each carries the distribution column in its grouping, so that
-- a filter on it is answered by one shard.

create view hc_analytics.employee_attendance_monthly as
select a.employee_id,
       date_trunc('month', a.work_date::timestamp)::date as month,
       count(*)::int as working_days,
       (count(*) filter (where a.status in ('PRESENT', 'LATE')))::int as office_days,
       (count(*) filter (where a.status = 'REMOTE'))::int as remote_days,
       (count(*) filter (where a.status = 'HALF_DAY'))::int as half_days,
       (count(*) filter (where a.status = 'LATE'))::int as late_days,
       (count(*) filter (where a.status = 'ON_LEAVE'))::int as leave_days,
       (count(*) filter (where a.status = 'ABSENT'))::int as absent_days,
       sum(a.worked_minutes)::int as worked_minutes,
       sum(a.overtime_minutes)::int as overtime_minutes
from hc_core.attendance a
group by a.employee_id, date_trunc('month', a.work_date::timestamp)::date;
comment on view hc_analytics.employee_attendance_monthly is 'Attendance of an employee in a month (its first day). One shard when filtered by employee_id. Late days are office days too.';

create view hc_analytics.employee_compensation as
select e.employee_id, e.position_id, e.salary, e.currency, p.salary_min as band_min, p.salary_max as band_max,
       round(e.salary / ((p.salary_min + p.salary_max) / 2), 4) as compa_ratio,
       round((e.salary - p.salary_min) / nullif(p.salary_max - p.salary_min, 0), 4) as range_penetration
from hc_core.employees e
join hc_core.positions p on p.position_id = e.position_id;
comment on view hc_analytics.employee_compensation is 'Salary of an employee against the band of the position: compa ratio is salary over the middle of the band, range penetration 0 at its lower and 1 at its upper end. One shard when filtered by employee_id.';

create view hc_analytics.employee_performance as
select r.employee_id, count(*)::int as completed_reviews, round(avg(r.score), 2) as average_score,
       min(r.score) as lowest_score, max(r.score) as highest_score, max(r.period_end) as latest_period_end,
       sum(r.goals_set)::int as goals_set, sum(r.goals_met)::int as goals_met
from hc_core.performance_reviews r
where r.status = 'COMPLETED'
group by r.employee_id;
comment on view hc_analytics.employee_performance is 'Completed reviews of an employee in figures. One shard when filtered by employee_id.';

create view hc_analytics.team_summary as
select t.manager_id,
       (count(*) filter (where t.status <> 'TERMINATED'))::int as direct_reports,
       (count(*) filter (where t.status = 'ACTIVE'))::int as active,
       (count(*) filter (where t.status = 'ON_LEAVE'))::int as on_leave,
       (count(*) filter (where t.status = 'TERMINATED'))::int as former,
       (count(distinct t.office_id) filter (where t.status <> 'TERMINATED'))::int as offices,
       max(t.hired_on) filter (where t.status <> 'TERMINATED') as newest_hired_on
from hc_core.employees_by_manager t
group by t.manager_id;
comment on view hc_analytics.team_summary is 'The direct reports of a manager in figures. One shard when filtered by manager_id.';

-- Reports: over departments or the company.

create view hc_reports.headcount as
select m.department_id, d.code as department_code, d.name as department_name,
       m.position_id, p.title as position_title, p.job_level,
       (count(*) filter (where m.status <> 'TERMINATED'))::int as headcount,
       (count(*) filter (where m.status = 'ACTIVE'))::int as active,
       (count(*) filter (where m.status = 'ON_LEAVE'))::int as on_leave,
       (count(*) filter (where m.status = 'SUSPENDED'))::int as suspended,
       (count(*) filter (where m.status = 'TERMINATED'))::int as former
from hc_core.employees_by_department m
join hc_core.departments d on d.department_id = m.department_id
join hc_core.positions p on p.position_id = m.position_id
group by m.department_id, d.code, d.name, m.position_id, p.title, p.job_level;
comment on view hc_reports.headcount is 'People by department and position. One shard when filtered by department_id, else over all shards.';

create view hc_reports.leave_summary as
select extract(year from r.starts_on)::int as year, e.department_id, d.name as department_name,
       r.leave_type_id, t.name as leave_type_name,
       count(*)::int as requests,
       count(distinct r.employee_id)::int as employees,
       coalesce(sum(r.days) filter (where r.status = 'APPROVED'), 0) as approved_days,
       coalesce(sum(r.days) filter (where r.status = 'PENDING'), 0) as pending_days,
       (count(*) filter (where r.status = 'REJECTED'))::int as rejected_requests
from hc_core.leave_requests r
join hc_core.employees e on e.employee_id = r.employee_id
join hc_core.departments d on d.department_id = e.department_id
join hc_core.leave_types t on t.leave_type_id = r.leave_type_id
group by extract(year from r.starts_on)::int, e.department_id, d.name, r.leave_type_id, t.name;
comment on view hc_reports.leave_summary is 'Leave by year, department and kind. Over all shards.';

create view hc_reports.attendance_by_department as
select date_trunc('month', a.work_date::timestamp)::date as month, e.department_id, d.name as department_name,
       count(distinct a.employee_id)::int as employees,
       count(*)::int as working_days,
       (count(*) filter (where a.status in ('PRESENT', 'LATE', 'HALF_DAY', 'REMOTE')))::int as attended_days,
       (count(*) filter (where a.status = 'REMOTE'))::int as remote_days,
       (count(*) filter (where a.status = 'LATE'))::int as late_days,
       (count(*) filter (where a.status = 'ON_LEAVE'))::int as leave_days,
       (count(*) filter (where a.status = 'ABSENT'))::int as absent_days,
       round(sum(a.worked_minutes) / 60.0, 2) as worked_hours,
       round(sum(a.overtime_minutes) / 60.0, 2) as overtime_hours,
       round(count(*) filter (where a.status = 'ABSENT') / count(*)::numeric, 4) as absence_rate
from hc_core.attendance a
join hc_core.employees e on e.employee_id = a.employee_id
join hc_core.departments d on d.department_id = e.department_id
group by date_trunc('month', a.work_date::timestamp)::date, e.department_id, d.name;
comment on view hc_reports.attendance_by_department is 'Attendance by month and department. Over all shards.';

create view hc_reports.turnover_monthly as
select m.month, m.hires, m.leavers, m.voluntary_leavers, m.promotions, m.transfers,
       (sum(m.hires - m.leavers) over (order by m.month))::int as closing_headcount,
       round(m.leavers / nullif(sum(m.hires - m.leavers) over (order by m.month) - (m.hires - m.leavers) / 2.0, 0), 4)
         as turnover_rate
from (
  select date_trunc('month', v.effective_on::timestamp)::date as month,
         (count(*) filter (where v.event_type = 'HIRED'))::int as hires,
         (count(*) filter (where v.event_type = 'TERMINATED'))::int as leavers,
         (count(*) filter (where v.event_type = 'TERMINATED' and v.reason in ('RESIGNATION', 'RETIREMENT')))::int
           as voluntary_leavers,
         (count(*) filter (where v.event_type = 'PROMOTED'))::int as promotions,
         (count(*) filter (where v.event_type = 'TRANSFERRED'))::int as transfers
  from hc_core.employment_events v
  group by date_trunc('month', v.effective_on::timestamp)::date
) m;
comment on view hc_reports.turnover_monthly is 'Who came and went in each month (its first day) in which anything happened, the headcount at its end, and leavers over the average headcount of the month. Over all shards.';

create view hc_reports.performance_distribution as
select g.year, g.cycle, g.department_id, g.department_name, g.rating, g.reviews, g.average_score,
       round(g.reviews / sum(g.reviews::numeric) over (partition by g.year, g.cycle, g.department_id), 4) as share
from (
  select extract(year from r.period_end)::int as year, r.cycle, e.department_id, d.name as department_name, r.rating,
         count(*)::int as reviews, round(avg(r.score), 2) as average_score
  from hc_core.performance_reviews r
  join hc_core.employees e on e.employee_id = r.employee_id
  join hc_core.departments d on d.department_id = e.department_id
  where r.status = 'COMPLETED'
  group by extract(year from r.period_end)::int, r.cycle, e.department_id, d.name, r.rating
) g;
comment on view hc_reports.performance_distribution is 'Completed reviews by year, cycle, department and rating, with the share of the rating in its department. Over all shards.';

create view hc_reports.salary_bands as
select e.department_id, d.name as department_name, e.position_id, p.title as position_title, p.job_level, e.currency,
       p.salary_min as band_min, p.salary_max as band_max,
       count(*)::int as employees,
       min(e.salary) as lowest_salary, max(e.salary) as highest_salary, round(avg(e.salary), 4) as average_salary,
       round((percentile_cont(0.5) within group (order by e.salary))::numeric, 4) as median_salary,
       round(avg(e.salary) / ((p.salary_min + p.salary_max) / 2), 4) as compa_ratio,
       (count(*) filter (where e.salary < p.salary_min or e.salary > p.salary_max))::int as outside_band
from hc_core.employees e
join hc_core.departments d on d.department_id = e.department_id
join hc_core.positions p on p.position_id = e.position_id
where e.status <> 'TERMINATED'
group by e.department_id, d.name, e.position_id, p.title, p.job_level, e.currency, p.salary_min, p.salary_max;
comment on view hc_reports.salary_bands is 'Salaries that are paid, by department and position, against the band. Over all shards.';
