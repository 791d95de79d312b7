-- Risks with their assessments: the register repeats the latest approved rating.
create temp table seed_scale on commit drop as select current_setting('seed.scale')::int as s;

-- responsible people are taken from groups that are always there: risk officers (9), portfolio managers (5),
-- accountants (7) and controllers (8) of every 25 employees, and the executives 1 to 4
create temp table seed_base on commit drop as
select r as risk_id, 5 + (r - 1) % 8 as category_id, (r - 1) / 8 as nth,
       case when u < 0.05 then 'IDENTIFIED' when u < 0.15 then 'ASSESSED' when u < 0.55 then 'MITIGATING'
            when u < 0.80 then 'MONITORED' when u < 0.91 then 'ACCEPTED' else 'CLOSED' end as status,
       -- nobody accepts what is likely and severe
       2 + pg_temp.pick(r, 103, case when u >= 0.80 and u < 0.91 then 2 else 4 end) as inherent_likelihood,
       2 + pg_temp.pick(r, 104, case when u >= 0.80 and u < 0.91 then 2 else 4 end) as inherent_impact
from (select r, pg_temp.rnd(r, 101) as u from seed_scale, generate_series(1, 150 * s) r) x;

create temp table seed_dated on commit drop as
select b.*,
       case status
         when 'IDENTIFIED' then date '2026-05-04' + pg_temp.pick(risk_id, 105, 39)
         when 'ASSESSED' then date '2026-01-12' + pg_temp.pick(risk_id, 105, 120)
         when 'MITIGATING' then date '2023-06-05' + pg_temp.pick(risk_id, 105, 1020)
         when 'MONITORED' then date '2023-01-09' + pg_temp.pick(risk_id, 105, 900)
         when 'ACCEPTED' then date '2023-01-09' + pg_temp.pick(risk_id, 105, 1050)
         else date '2023-01-09' + pg_temp.pick(risk_id, 105, 800) end as identified_on
from seed_base b;

create temp table seed_staged on commit drop as
select d.*,
       -- the step after the first assessment, the one after that, and the end
       first_on + 15 as decided_on, first_on + 230 as monitored_on,
       case when status = 'CLOSED' then first_on + 260 + pg_temp.pick(risk_id, 107, 60) end as closed_on,
       case when category_id in (5, 6, 7) and pg_temp.rnd(risk_id, 108) < 0.6 then 25 * pg_temp.pick(risk_id, 109, 20 * s) + 5
            when category_id = 12 and pg_temp.rnd(risk_id, 108) < 0.4 then 1 + pg_temp.pick(risk_id, 109, 4)
            when category_id in (9, 10, 11) and pg_temp.rnd(risk_id, 108) < 0.5 then 25 * pg_temp.pick(risk_id, 109, 20 * s) + 8
            else officer_id end as owner_id
from (
  select b.*, s, identified_on + 3 + pg_temp.pick(risk_id, 106, 12) as first_on,
         (25 * pg_temp.pick(risk_id, 110, 20 * s) + 9)::bigint as officer_id,
         (2 + pg_temp.pick(risk_id, 111, 3))::bigint as approver_id
  from seed_dated b, seed_scale
) d;

create temp table seed_assessments on commit drop as
select row_number() over (order by assessed_on, risk_id) as assessment_id, x.*
from (
  -- the planned ones; one risk in eight missed its latest review
  select r.risk_id, k, case when k = 0 then 'INITIAL' when pg_temp.pick(r.risk_id * 16 + k, 121, 8) = 0 then 'TRIGGERED' else 'PERIODIC' end as kind,
         'APPROVED' as status, r.first_on + k * 182 + case when k = 0 then 0 else pg_temp.pick(r.risk_id * 16 + k, 122, 20) end as assessed_on,
         r.officer_id, r.approver_id, r.inherent_likelihood, r.inherent_impact,
         greatest(1, r.inherent_likelihood - pg_temp.pick(r.risk_id, 123, 2) - least(k, 3) * pg_temp.pick(r.risk_id, 124, 2)) as residual_likelihood,
         greatest(1, r.inherent_impact - pg_temp.pick(r.risk_id, 125, 2) - least(k, 2) * (pg_temp.pick(r.risk_id, 126, 3) / 2)) as residual_impact
  from seed_staged r, generate_series(0, 7) k
  where r.first_on + k * 182 + 19 <= coalesce(r.closed_on, date '2026-06-26') - case when pg_temp.pick(r.risk_id, 127, 8) = 0 then 150 else 0 end
     or k = 0
  union all
  -- drafts in work, which do not count yet
  select r.risk_id, 9, 'TRIGGERED', 'DRAFT', date '2026-06-22' + pg_temp.pick(r.risk_id, 128, 8), r.officer_id, null,
         r.inherent_likelihood, r.inherent_impact, r.inherent_likelihood, r.inherent_impact
  from seed_staged r where r.status in ('MITIGATING', 'MONITORED') and pg_temp.pick(r.risk_id, 129, 9) = 0
) x;

create temp table seed_latest on commit drop as
select distinct on (risk_id) risk_id, assessment_id, assessed_on, residual_likelihood, residual_impact
from seed_assessments where status = 'APPROVED' order by risk_id, assessed_on desc;

create temp table seed_changes on commit drop as
select row_number() over (order by changed_at, risk_id, step) as change_id, y.*
from (
  select r.risk_id, step, case when step > 1 then path[step - 1] end as from_status, path[step] as to_status,
         case when step <= 2 then r.officer_id else r.owner_id end as changed_by,
         (case when path[step] = 'CLOSED' then r.closed_on when step = 1 then r.identified_on when step = 2 then r.first_on
               when step = 3 then r.decided_on else r.monitored_on end + time '09:00' + pg_temp.pick(r.risk_id * 8 + step, 130, 480) * interval '1 minute')
           at time zone 'UTC' as changed_at
  from seed_staged r
  join (values
    ('IDENTIFIED', '{IDENTIFIED}'::text[]), ('ASSESSED', '{IDENTIFIED,ASSESSED}'), ('MITIGATING', '{IDENTIFIED,ASSESSED,MITIGATING}'),
    ('MONITORED', '{IDENTIFIED,ASSESSED,MITIGATING,MONITORED}'), ('ACCEPTED', '{IDENTIFIED,ASSESSED,ACCEPTED}'),
    ('CLOSED', '{IDENTIFIED,ASSESSED,MITIGATING,MONITORED,CLOSED}')) p (status, path) on p.status = r.status,
  generate_series(1, cardinality(path)) step
) y;

create temp table seed_risks on commit drop as
select r.*, 'RSK-' || lpad(r.risk_id::text, 5, '0') as risk_number,
       format(t.title, p.place)
         || case when nth >= 36 then ' (' || (array['Europe','Americas','Asia','Nordics','Middle East','Iberia'])[(nth / 36 - 1) % 6 + 1] || ')' else '' end as title,
       format(t.description, p.place) as description, c.department_id, c.appetite_score,
       l.assessment_id, l.assessed_on, l.residual_likelihood, l.residual_impact,
       l.assessed_on + 182 as next_review_on,
       case when r.status = 'ACCEPTED' then 'ACCEPT'
            else (array['REDUCE','REDUCE','REDUCE','TRANSFER','AVOID'])[1 + pg_temp.pick(r.risk_id, 131, 5)] end as response,
       v.changes, v.created_at, greatest(v.updated_at, (l.assessed_on + time '16:30') at time zone 'UTC') as updated_at
from seed_staged r
join seed_categories c on c.category_id = r.category_id
join seed_titles t on t.category_id = r.category_id and t.n = r.nth % 6
join seed_places p on p.category_id = r.category_id and p.n = (r.nth / 6 + r.nth) % 6
join seed_latest l on l.risk_id = r.risk_id
join (select risk_id, count(*) as changes, min(changed_at) as created_at, max(changed_at) as updated_at from seed_changes group by risk_id) v
  on v.risk_id = r.risk_id;
analyze seed_risks;

insert into risk_core.risk_registers
  (risk_id, risk_number, title, description, category_id, owner_id, department_id, status, response, identified_on, next_review_on, closed_on,
   latest_assessment_id, last_assessed_on, inherent_likelihood, inherent_impact, residual_likelihood, residual_impact, created_at, updated_at, version)
select risk_id, risk_number, title, description, category_id, owner_id, department_id, status, response, identified_on, next_review_on, closed_on,
       assessment_id, assessed_on, inherent_likelihood, inherent_impact, residual_likelihood, residual_impact, created_at, updated_at, changes
from seed_risks;

insert into risk_core.risks_by_owner
  (owner_id, risk_id, category_id, status, inherent_score, residual_likelihood, residual_impact, residual_score, identified_on, next_review_on)
select owner_id, risk_id, category_id, status, inherent_likelihood * inherent_impact, residual_likelihood, residual_impact,
       residual_likelihood * residual_impact, identified_on, next_review_on
from seed_risks;

insert into risk_core.risks_by_category
  (category_id, risk_id, owner_id, status, inherent_score, residual_likelihood, residual_impact, residual_score, identified_on, next_review_on)
select category_id, risk_id, owner_id, status, inherent_likelihood * inherent_impact, residual_likelihood, residual_impact,
       residual_likelihood * residual_impact, identified_on, next_review_on
from seed_risks;

insert into risk_core.risks_by_number (risk_number, risk_id) select risk_number, risk_id from seed_risks;

insert into risk_core.risk_status_changes (change_id, risk_id, from_status, to_status, changed_by, changed_at, note)
select change_id, risk_id, from_status, to_status, changed_by, changed_at,
       case to_status when 'IDENTIFIED' then 'Entered in the register.' when 'ASSESSED' then 'First assessment approved.'
            when 'MITIGATING' then 'Mitigation plan approved.' when 'MONITORED' then 'Mitigation completed, indicators in place.'
            when 'ACCEPTED' then 'Residual risk accepted by the executive board.' else 'Cause no longer exists.' end
from seed_changes;

insert into risk_assessment.assessments
  (assessment_id, risk_id, kind, status, assessed_on, assessor_id, inherent_likelihood, inherent_impact, residual_likelihood, residual_impact,
   rationale, approved_by, approved_at, created_at, updated_at, version)
select assessment_id, risk_id, kind, status, assessed_on, officer_id, inherent_likelihood, inherent_impact, residual_likelihood, residual_impact,
       case when status = 'DRAFT' then 'Reassessment after a change of circumstances; controls not yet considered.'
            when kind = 'INITIAL' then 'First rating from a workshop with the owner and the incident history.'
            when kind = 'TRIGGERED' then 'Rated anew after an incident in the area.'
            else 'Periodic review of likelihood, impact and control results.' end,
       case when status = 'APPROVED' then approver_id end,
       case when status = 'APPROVED' then (assessed_on + time '16:30') at time zone 'UTC' end,
       (assessed_on + time '10:15') at time zone 'UTC',
       (assessed_on + case when status = 'APPROVED' then time '16:30' else time '10:15' end) at time zone 'UTC',
       case when status = 'APPROVED' then 2 else 1 end
from seed_assessments;

select setval(pg_get_serial_sequence('risk_core.risk_registers', 'risk_id'), (select max(risk_id) from seed_risks));
select setval(pg_get_serial_sequence('risk_core.risk_status_changes', 'change_id'), (select max(change_id) from seed_changes));
select setval(pg_get_serial_sequence('risk_assessment.assessments', 'assessment_id'), (select max(assessment_id) from seed_assessments));
