-- Leave of 2026 and the attendance of the last five weeks, which agrees with it.

-- Up to three requests each: winter (1), May and June (2), the coming summer (3). Who is ON_LEAVE has one long leave.
create temp table seed_leave_wishes on commit drop as
select e.id as employee, s.slot, e.id * 10 + s.slot as n, e.office, e.manager, e.status = 'ON_LEAVE' as long_leave,
       case when e.status = 'ON_LEAVE' then case when pg_temp.rnd(e.id, 201) < 0.6 then 3 else 4 end
            when s.slot = 1 then (array[2,2,2,2,2,1,1,1,1,1,1,5,5,7,6])[1 + pg_temp.pick(e.id * 10 + s.slot, 202, 15)]
            when s.slot = 2 then (array[2,2,2,2,1,1,1,1,1,1,1,1,1,5,6])[1 + pg_temp.pick(e.id * 10 + s.slot, 202, 15)]
            else (array[1,1,1,1,1,1,1,1,1,1,1,1,1,5,6])[1 + pg_temp.pick(e.id * 10 + s.slot, 202, 15)]
       end::bigint as leave_type,
       case when e.status = 'ON_LEAVE' then date '2026-04-06' + 7 * pg_temp.pick(e.id, 203, 10)
            when s.slot = 1 then date '2026-01-12' + 7 * pg_temp.pick(e.id, 203, 14) + pg_temp.pick(e.id * 10 + 1, 204, 5)
            when s.slot = 2 then date '2026-05-04' + 7 * pg_temp.pick(e.id, 205, 8) + pg_temp.pick(e.id * 10 + 2, 204, 5)
            else date '2026-07-06' + 7 * pg_temp.pick(e.id, 206, 8)
       end as starts_on
from seed_employees e
cross join (values (1), (2), (3)) as s (slot)
where e.status <> 'TERMINATED'
  and e.hired_on <= (array[date '2025-10-31', date '2026-02-28', date '2026-04-30'])[s.slot]
  and case when e.status = 'ON_LEAVE' then s.slot = 2
           else pg_temp.rnd(e.id * 10 + s.slot, 207) < (array[0.55, 0.45, 0.6])[s.slot] end;

create temp table seed_leave_spans on commit drop as
select w.*,
       case when w.long_leave then w.starts_on + 7 * (13 + pg_temp.pick(w.employee, 209, 10)) - 3
            -- from the n-th working day of its week on; 2 days for each weekend in between
            else w.starts_on + (w.length - 1) + 2 * ((extract(isodow from w.starts_on)::int + w.length - 2) / 5) end as ends_on
from (
  select v.*,
         case when v.leave_type = 2 then 1 + pg_temp.pick(v.n, 208, 4)
              when v.leave_type = 5 then 1 + pg_temp.pick(v.n, 208, 2)
              when v.leave_type = 7 then 2 + pg_temp.pick(v.n, 208, 2)
              when v.leave_type = 6 then 2 + pg_temp.pick(v.n, 208, 4)
              when v.slot = 3 then 3 + pg_temp.pick(v.n, 208, 8)
              else 1 + pg_temp.pick(v.n, 208, 6) end as length
  from seed_leave_wishes v
) w;

create temp table seed_closed_days on commit drop as
select o.id::bigint as office, h.day
from (values (1, 'US'), (2, 'GB'), (3, 'DE'), (4, 'CH'), (5, 'JP'), (6, 'SG'), (7, 'ID'), (8, 'IE')) as o (id, country)
join seed_holidays h on h.country = o.country;

create temp table seed_leave_days on commit drop as
select s.employee, s.slot, d.day::date as day
from seed_leave_spans s
cross join lateral generate_series(s.starts_on::timestamp, s.ends_on::timestamp, interval '1 day') as d (day)
left join seed_closed_days c on c.office = s.office and c.day = d.day::date
where extract(isodow from d.day) < 6 and c.day is null;

create temp table seed_leave on commit drop as
select r.*,
       (r.slot - 1) * (500 * current_setting('seed.scale')::bigint) + r.employee as id,
       case when r.status in ('APPROVED', 'REJECTED')
            then r.requested_at + interval '1 hour' * case when r.leave_type = 2 then 1 + pg_temp.pick(r.n, 211, 6) else 3 + pg_temp.pick(r.n, 211, 66) end
       end as decided_at
from (
  select s.*, d.days,
         case when s.long_leave or s.leave_type in (2, 7) then 'APPROVED'
              when s.slot = 3 then (array['PENDING','PENDING','PENDING','PENDING','PENDING','APPROVED','APPROVED','APPROVED','APPROVED','REJECTED'])
                                     [1 + pg_temp.pick(s.n, 212, 10)]
              when pg_temp.rnd(s.n, 212) < 0.9 then 'APPROVED'
              when pg_temp.rnd(s.n, 212) < 0.95 then 'REJECTED'
              else 'CANCELLED' end as status,
         case when s.leave_type = 2 then s.starts_on::timestamp at time zone 'UTC' + interval '6 hours'
              when s.long_leave then (s.starts_on - 40)::timestamp at time zone 'UTC' + interval '10 hours'
              when s.slot = 3 then timestamptz '2026-05-11 08:00:00+00' + interval '1 minute' * (1440 * pg_temp.pick(s.n, 213, 45) + pg_temp.pick(s.n, 214, 540))
              else (s.starts_on - 7 - pg_temp.pick(s.n, 213, 30))::timestamp at time zone 'UTC' + interval '1 minute' * (480 + pg_temp.pick(s.n, 214, 540))
         end as requested_at
  from seed_leave_spans s
  join (select x.employee, x.slot, count(*)::numeric(5,1) as days from seed_leave_days x group by x.employee, x.slot) d
    on d.employee = s.employee and d.slot = s.slot
) r;
analyze seed_leave;

insert into hc_core.leave_requests (leave_request_id, employee_id, leave_type_id, approver_id, starts_on, ends_on, days, status, reason,
  requested_at, decided_at, decision_note, updated_at, version)
select r.id, r.employee, r.leave_type, coalesce(r.manager, 2), r.starts_on, r.ends_on, r.days, r.status,
       case r.leave_type
         when 1 then (array['Family holiday','Summer break','Long weekend','Visiting family','Moving house'])[1 + pg_temp.pick(r.n, 215, 5)]
         when 2 then (array['Flu','Fever','Back pain','Medical appointment'])[1 + pg_temp.pick(r.n, 215, 4)]
         when 3 then 'Birth of a child' when 4 then 'Surgery and recovery'
         when 5 then (array['CFA examination','Accounting certificate','Language course'])[1 + pg_temp.pick(r.n, 215, 3)]
         when 6 then 'Private matters' else 'Death in the family' end,
       r.requested_at, r.decided_at,
       case when r.status = 'REJECTED' then (array['Overlaps with quarter-end close','Too many of the team are away','Please move it by a week'])[1 + pg_temp.pick(r.n, 216, 3)] end,
       coalesce(r.decided_at, r.requested_at), case when r.status = 'PENDING' then 1 else 2 end
from seed_leave r;

insert into hc_core.leave_requests_by_approver (approver_id, leave_request_id, employee_id, leave_type_id, starts_on, status, requested_at)
select coalesce(r.manager, 2), r.id, r.employee, r.leave_type, r.starts_on, r.status, r.requested_at from seed_leave r;

create temp table seed_balances on commit drop as
select e.id as employee, t.id as leave_type, t.days + case when t.id = 1 and e.hired_on < date '2019-01-01' then 2 else 0 end as entitled,
       case when t.id = 1 and e.hired_on < date '2025-07-01' then pg_temp.pick(e.id, 217, 6) else 0 end as carried,
       coalesce(u.taken, 0) as taken, coalesce(u.pending, 0) as pending
from seed_employees e
cross join (values (1::bigint, 25.0), (2, 10.0), (5, 5.0)) as t (id, days)
left join (select r.employee, r.leave_type,
                  sum(r.days) filter (where r.status = 'APPROVED') as taken, sum(r.days) filter (where r.status = 'PENDING') as pending
           from seed_leave r group by r.employee, r.leave_type) u on u.employee = e.id and u.leave_type = t.id
where e.status <> 'TERMINATED';

insert into hc_core.leave_balances (employee_id, leave_type_id, year, entitled_days, carried_over_days, taken_days, pending_days, updated_at)
select b.employee, b.leave_type, 2026, b.entitled, b.carried, b.taken, b.pending, timestamptz '2026-06-30 02:00:00+00' from seed_balances b;

-- Attendance: 2026-05-28 to 2026-06-30, on the working days of the employee's office.
create temp table seed_attendance_days on commit drop as
select e.id as employee, d.no, d.day::date as day, d.no * 10000000000 + e.id as n,
       (array['America/New_York','Europe/London','Europe/Berlin','Europe/Zurich','Asia/Tokyo','Asia/Singapore','Asia/Jakarta','Europe/Dublin'])[e.office] as zone,
       case when l.employee is not null then 'ON_LEAVE'
            when x.r < 0.60 then 'PRESENT' when x.r < 0.865 then 'REMOTE' when x.r < 0.94 then 'LATE'
            when x.r < 0.975 then 'HALF_DAY' else 'ABSENT' end as status
from seed_employees e
cross join (select g.day, row_number() over (order by g.day) as no
            from generate_series(timestamp '2026-05-28', timestamp '2026-06-30', interval '1 day') as g (day)
            where extract(isodow from g.day) < 6) d
cross join lateral (select pg_temp.rnd(d.no * 10000000000 + e.id, 221) as r) x
left join seed_closed_days c on c.office = e.office and c.day = d.day::date
left join (select ld.employee, ld.day from seed_leave_days ld
           join seed_leave r on r.employee = ld.employee and r.slot = ld.slot and r.status = 'APPROVED') l
  on l.employee = e.id and l.day = d.day::date
where c.day is null and e.status <> 'SUSPENDED' and d.day::date >= e.hired_on and (e.terminated_on is null or d.day::date <= e.terminated_on);

create temp table seed_attendance on commit drop as
select t.*, (t.no - 1) * (500 * current_setting('seed.scale')::bigint) + t.employee as id,
       -- at 17:00 UTC of the last day some are still at work
       case when t.leaves <= timestamptz '2026-06-30 17:00:00+00' then t.leaves end as check_out,
       case when t.leaves <= timestamptz '2026-06-30 17:00:00+00' then t.minutes - t.pause else 0 end as worked
from (
  select v.*, (v.day::timestamp + interval '1 minute' * v.start_minute) at time zone v.zone as check_in,
         (v.day::timestamp + interval '1 minute' * (v.start_minute + v.minutes)) at time zone v.zone as leaves,
         case v.status when 'HALF_DAY' then 0 else 45 end as pause
  from (
    select a.*,
           case when a.status in ('ON_LEAVE', 'ABSENT') then null
                when a.status = 'LATE' then 555 + pg_temp.pick(a.n, 222, 80)
                else 470 + pg_temp.pick(a.n, 222, 75) end as start_minute,
           case when a.status = 'HALF_DAY' then 230 + pg_temp.pick(a.n, 223, 40) else 505 + pg_temp.pick(a.n, 223, 90) end as minutes
    from seed_attendance_days a
  ) v
) t;

insert into hc_core.attendance (attendance_id, employee_id, work_date, status, check_in_at, check_out_at, break_minutes, worked_minutes,
  overtime_minutes, source, created_at)
select a.id, a.employee, a.day, a.status, a.check_in, a.check_out,
       case when a.check_out is null then 0 else a.pause end, a.worked, greatest(a.worked - 480, 0),
       case a.status when 'REMOTE' then 'VPN' when 'ON_LEAVE' then 'SYSTEM' when 'ABSENT' then 'MANUAL' else 'BADGE' end,
       coalesce(a.check_in, a.day::timestamp at time zone a.zone)
from seed_attendance a;
