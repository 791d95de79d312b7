-- How people came, moved, were paid and were reviewed.

-- Some came to their position from another one, on a first of April.
create temp table seed_moves on commit drop as
select e.id as employee, m.from_position, p.department as from_department,
       case when p.department = e.department then 'PROMOTED' else 'TRANSFERRED' end as kind,
       case when e.hired_on < date '2025-04-01' and pg_temp.rnd(e.id, 302) < 0.5 and e.hired_on < date '2024-04-01' then date '2025-04-01'
            else date '2026-04-01' end as moved_on
from seed_employees e
join (values (14, 15), (16, 14), (20, 21), (21, 22), (24, 25), (27, 25), (29, 25), (39, 40), (43, 40), (46, 45), (47, 48), (50, 48), (54, 52))
  as m (to_position, from_position) on m.to_position = e.position
join seed_positions p on p.id = m.from_position
where e.hired_on < date '2024-10-01' and e.terminated_on is null and pg_temp.rnd(e.id, 301) < 0.35;

create temp table seed_events on commit drop as
select v.*, (v.no - 1) * (500 * current_setting('seed.scale')::bigint) + v.employee as id
from (
  select 1 as no, e.id as employee, 'HIRED' as kind, e.hired_on as effective_on, null::bigint as from_department, null::bigint as from_position,
         coalesce(m.from_department, e.department) as to_department, coalesce(m.from_position, e.position) as to_position,
         case when e.employment_type = 'INTERN' then 'Internship' else 'New hire' end as reason
  from seed_employees e left join seed_moves m on m.employee = e.id
  union all
  select 2, m.employee, m.kind, m.moved_on, m.from_department, m.from_position, e.department, e.position,
         case m.kind when 'PROMOTED' then 'Annual review' else 'Internal application' end
  from seed_moves m join seed_employees e on e.id = m.employee
  union all
  select 3, e.id, 'TERMINATED', e.terminated_on, e.department, e.position, null, null, e.termination_reason
  from seed_employees e where e.terminated_on is not null
) v;

insert into hc_core.employment_events (employment_event_id, employee_id, event_type, effective_on, from_department_id, from_position_id,
  to_department_id, to_position_id, reason, created_at)
select v.id, v.employee, v.kind, v.effective_on, v.from_department, v.from_position, v.to_department, v.to_position, v.reason,
       v.effective_on::timestamp at time zone 'UTC' + interval '9 hours'
from seed_events v;

-- Pay: a first salary and the raises of April 2025 and 2026; the last one is the salary of the employee.
create temp table seed_pay on commit drop as
select r.no, r.employee, (r.no - 1) * (500 * current_setting('seed.scale')::bigint) + r.employee as id, r.effective_on,
       case when r.later = 0 then r.salary else round(r.salary * power(r.step, r.later), -2) end as amount,
       case when r.no = 1 then 'HIRE' when r.promoted_on = r.effective_on then 'PROMOTION' else 'ANNUAL_REVIEW' end as reason
from (
  select y.*, count(*) over (partition by y.employee) - row_number() over (partition by y.employee order by y.effective_on) as later
  from (
    select c.no, e.id as employee, e.salary, m.moved_on as promoted_on,
           case when m.kind = 'PROMOTED' then 0.92 else 0.97 - 0.02 * pg_temp.rnd(e.id, 303)::numeric end as step,
           coalesce(c.raised_on, e.hired_on) as effective_on
    from seed_employees e
    cross join (values (1, null::date), (2, date '2025-04-01'), (3, date '2026-04-01')) as c (no, raised_on)
    left join seed_moves m on m.employee = e.id and m.kind = 'PROMOTED'
    where c.raised_on is null or (e.hired_on < c.raised_on - 180 and (e.terminated_on is null or e.terminated_on > c.raised_on))
  ) y
) r;

insert into hc_core.salary_history (salary_change_id, employee_id, effective_on, amount, currency, reason, created_at)
select p.id, p.employee, p.effective_on, p.amount, 'USD', p.reason, p.effective_on::timestamp at time zone 'UTC' + interval '9 hours'
from seed_pay p;

-- Reviews: 2024 and 2025 are completed, the one at mid-year 2026 is under way.
create temp table seed_reviews on commit drop as
select r.*, (r.no - 1) * (500 * current_setting('seed.scale')::bigint) + r.employee as id,
       case when r.score is null then null when r.score >= 4.5 then 'OUTSTANDING' when r.score >= 3.75 then 'EXCEEDS_EXPECTATIONS'
            when r.score >= 2.75 then 'MEETS_EXPECTATIONS' when r.score >= 2 then 'BELOW_EXPECTATIONS' else 'UNSATISFACTORY' end as rating
from (
  select s.*, case when s.status = 'DRAFT' then null else s.raw_score end as score,
         3 + pg_temp.pick(s.n, 315, 4) as goals_set
  from (
    select c.no, c.cycle, c.period_start, c.period_end, e.id as employee, e.manager, e.id * 10 + c.no as n,
           case when c.no < 3 then 'COMPLETED'
                else (array['DRAFT','DRAFT','DRAFT','SHARED','SHARED','SHARED','COMPLETED','COMPLETED','COMPLETED','COMPLETED'])[1 + pg_temp.pick(e.id, 311, 10)] end as status,
           c.written_on::timestamp at time zone 'UTC' + interval '1 minute' * (480 + pg_temp.pick(e.id * 10 + c.no, 312, 6000)) as written_at,
           -- half of it is the person, half the year
           least(5, greatest(1, round((3.5 + 1.6 * (pg_temp.rnd(e.id, 313) - 0.5) + 1.6 * (pg_temp.rnd(e.id * 10 + c.no, 314) - 0.5)
             + 1.2 * (pg_temp.rnd(e.id * 10 + c.no, 316) - 0.5))::numeric, 2))) as raw_score
    from seed_employees e
    cross join (values (1, 'ANNUAL', date '2024-01-01', date '2024-12-31', date '2025-01-13'),
                       (2, 'ANNUAL', date '2025-01-01', date '2025-12-31', date '2026-01-12'),
                       (3, 'MID_YEAR', date '2026-01-01', date '2026-06-30', date '2026-06-22'))
      as c (no, cycle, period_start, period_end, written_on)
    where e.manager is not null and e.hired_on <= c.period_end - 120 and (e.terminated_on is null or e.terminated_on > c.written_on + 14)
  ) s
) r;

insert into hc_core.performance_reviews (performance_review_id, employee_id, reviewer_id, cycle, period_start, period_end, status, score, rating,
  goals_set, goals_met, strengths, improvements, completed_at, created_at, updated_at, version)
select r.id, r.employee, r.manager, r.cycle, r.period_start, r.period_end, r.status, r.score, r.rating, r.goals_set,
       case when r.score is null then 0 else least(r.goals_set, greatest(0, round(r.goals_set * (r.score - 1) / 3.5)::int)) end,
       case when r.score is not null then (array['Reliable under deadlines','Clear communication with clients and colleagues','Deep knowledge of the field',
         'Takes ownership of problems','Helps others to grow','Careful with controls and details'])[1 + pg_temp.pick(r.n, 317, 6)] end,
       case when r.score is not null then (array['Delegate more','Document decisions earlier','Raise risks sooner',
         'Plan for quarter-end peaks','Build a wider network in the firm','Challenge assumptions more often'])[1 + pg_temp.pick(r.n, 318, 6)] end,
       case when r.status = 'COMPLETED' then r.written_at + interval '2 days' end,
       r.written_at, case when r.status = 'COMPLETED' then r.written_at + interval '2 days' else r.written_at end,
       case r.status when 'DRAFT' then 1 when 'SHARED' then 2 else 3 end
from seed_reviews r;

insert into hc_core.performance_reviews_by_reviewer (reviewer_id, performance_review_id, employee_id, cycle, period_end, status, rating)
select r.manager, r.id, r.employee, r.cycle, r.period_end, r.status, r.rating from seed_reviews r;

-- Certificates: some hold one, some both; those of auditors expire.
insert into hc_core.certifications (employee_id, number, name, issued_on, expires_on)
select e.id, c.code || '-' || (100000 + e.id), c.name, e.hired_on + c.days, e.hired_on + c.days + c.valid_days
from seed_employees e
cross join (values ('CFA', 'Chartered Financial Analyst', 200, null), ('CISA', 'Certified Information Systems Auditor', 400, 1095))
  as c (code, name, days, valid_days)
where pg_temp.rnd(e.id + c.days, 321) < 0.3;
insert into hc_core.certifications_by_number select number, employee_id from hc_core.certifications;
