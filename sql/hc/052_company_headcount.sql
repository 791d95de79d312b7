-- The headcount of the whole company, each person once.

create view hc_reports.company_headcount as
select e.department_id, d.code as department_code, d.name as department_name,
       e.position_id, p.title as position_title, p.job_level,
       (count(*) filter (where e.status <> 'TERMINATED'))::int as headcount,
       (count(*) filter (where e.status = 'ACTIVE'))::int as active,
       (count(*) filter (where e.status = 'ON_LEAVE'))::int as on_leave,
       (count(*) filter (where e.status = 'SUSPENDED'))::int as suspended,
       (count(*) filter (where e.status = 'TERMINATED'))::int as former
from hc_core.employees e
join hc_core.departments d on d.department_id = e.department_id
join hc_core.positions p on p.position_id = e.position_id
group by e.department_id, d.code, d.name, e.position_id, p.title, p.job_level;
comment on view hc_reports.company_headcount is 'People by department and position, each counted once while people move. Over all shards.';
