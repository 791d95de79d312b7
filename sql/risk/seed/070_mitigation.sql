-- Plans: done for risks that are monitored or closed, running for those in mitigation, proposed for some assessed ones.
create temp table seed_plans on commit drop as
select row_number() over (order by start_on, risk_id, no) as plan_id, x.*
from (
  select risk_id, 1 as no, 'COMPLETED' as status, decided_on as start_on, r.category_id, owner_id, officer_id, approver_id, response, residual_likelihood, residual_impact, nth, title
  from seed_risks r where status in ('MONITORED', 'CLOSED') or (status = 'MITIGATING' and identified_on < date '2025-01-01')
  union all
  select risk_id, 2, 'IN_PROGRESS', greatest(decided_on, date '2025-10-01' + pg_temp.pick(risk_id, 501, 150)), category_id, owner_id, officer_id, approver_id, response,
         residual_likelihood, residual_impact, nth, title
  from seed_risks where status = 'MITIGATING'
  union all
  select risk_id, 3, 'PROPOSED', date '2026-07-06' + pg_temp.pick(risk_id, 502, 40), category_id, owner_id, officer_id, approver_id, response,
         residual_likelihood, residual_impact, nth, title
  from seed_risks where status = 'ASSESSED' or (status = 'MONITORED' and pg_temp.pick(risk_id, 503, 8) = 0)
) x;

create temp table seed_actions on commit drop as
select row_number() over (order by plan_id, step_no) as action_id, y.*,
       case when status = 'DONE' then least(due_on - 8 + pg_temp.pick(plan_id * 8 + step_no, 511, 14), date '2026-06-29') end as completed_on
from (
  select x.*,
         case when plan_status = 'COMPLETED' then case when step_no = 2 and v < 0.08 then 'CANCELLED' else 'DONE' end
              when plan_status = 'PROPOSED' then 'OPEN'
              when due_on <= date '2026-06-30' then case when v < 0.72 then 'DONE' when v < 0.86 then 'IN_PROGRESS' when v < 0.93 then 'BLOCKED' else 'OPEN' end
              else case when v < 0.35 then 'IN_PROGRESS' else 'OPEN' end end as status
  from (
    select p.risk_id, p.plan_id, p.status as plan_status, p.start_on, step_no, p.category_id,
           p.start_on + step_no * 45 + pg_temp.pick(p.plan_id * 8 + step_no, 512, 14) as due_on,
           pg_temp.rnd(p.plan_id * 8 + step_no, 513) as v,
           (array['Agree scope and owner with the department', 'Close the gaps found in the last test',
                  'Put the new control into operation', 'Show in a test that it works'])[step_no] as title,
           case when pg_temp.rnd(p.plan_id * 8 + step_no, 514) < 0.4 then p.owner_id
                else 25 * pg_temp.pick(p.plan_id * 8 + step_no, 515, 20 * s) + (array[5, 7, 8, 9])[1 + pg_temp.pick(p.plan_id * 8 + step_no, 516, 4)] end as assignee_id,
           (array['LOW','MEDIUM','MEDIUM','HIGH','HIGH','URGENT'])[1 + pg_temp.pick(p.plan_id * 8 + step_no, 517, 6)] as priority
    from seed_scale, seed_plans p, generate_series(1, 4) step_no
    where step_no <= 3 or pg_temp.rnd(p.plan_id, 518) < 0.6
  ) x
) y;

-- a plan all of whose steps are done is complete
create temp table seed_plan_state on commit drop as
select p.*, due_on, progress,
       case when p.status = 'IN_PROGRESS' and progress = 100 then 'COMPLETED' else p.status end as final_status,
       case when p.status = 'COMPLETED' or (p.status = 'IN_PROGRESS' and progress = 100) then last_done end as completed_on,
       (20 + pg_temp.pick(p.plan_id, 521, 180)) * 1000 as budget, 0.85 + 0.25 * pg_temp.rnd(p.plan_id, 522) as burn,
       (array['USD','EUR','GBP','CHF'])[1 + pg_temp.pick(p.plan_id, 523, 4)] as currency,
       (array['Strengthen controls','Reduce exposure','Automate and monitor','Transfer and insure'])[1 + pg_temp.pick(p.plan_id, 524, 4)] as lead
from seed_plans p
join (
  select plan_id, max(due_on) as due_on, max(completed_on) as last_done,
         round(100.0 * count(*) filter (where status = 'DONE') / count(*) filter (where status <> 'CANCELLED')) as progress
  from seed_actions group by plan_id
) a on a.plan_id = p.plan_id;

insert into risk_monitoring.mitigation_plans
  (plan_id, risk_id, title, description, strategy, status, owner_id, proposed_by, approved_by, approved_on, start_on, due_on, completed_on, target_likelihood,
   target_impact, budget_amount, spent_amount, currency, progress_percent, created_at, updated_at, version)
select plan_id, risk_id, lead || ': ' || title,
       'Brings the residual rating down to ' || greatest(1, residual_likelihood - 1) || ' x ' || residual_impact || ' with measures that are tested at the end.',
       case when lead = 'Transfer and insure' then 'TRANSFER' when response = 'AVOID' then 'AVOID' else 'REDUCE' end,
       final_status, owner_id, officer_id, case when final_status <> 'PROPOSED' then approver_id end, case when final_status <> 'PROPOSED' then start_on - 2 end,
       start_on, due_on, completed_on, greatest(1, residual_likelihood - 1), residual_impact,
       budget, round((budget * burn * progress / 100)::numeric, 2), currency, progress,
       (case when final_status = 'PROPOSED' then date '2026-06-24' else start_on - 5 end + time '10:00') at time zone 'UTC',
       (case when final_status = 'PROPOSED' then date '2026-06-24' else coalesce(completed_on, date '2026-06-29') end + time '10:00') at time zone 'UTC',
       case final_status when 'PROPOSED' then 1 when 'IN_PROGRESS' then 3 else 4 end
from seed_plan_state;

insert into risk_monitoring.mitigation_actions
  (action_id, risk_id, plan_id, step_no, title, assignee_id, priority, status, due_on, completed_on, created_at, updated_at, version)
select action_id, risk_id, plan_id, step_no, title, assignee_id, priority, status, due_on, completed_on,
       (least(start_on - 5, date '2026-06-24') + time '10:00') at time zone 'UTC',
       (coalesce(completed_on, least(start_on - 5, date '2026-06-24')) + time '10:00') at time zone 'UTC',
       case status when 'OPEN' then 1 when 'DONE' then 3 else 2 end
from seed_actions;

insert into risk_monitoring.mitigation_actions_by_assignee (assignee_id, action_id, risk_id, priority, status, due_on)
select assignee_id, action_id, risk_id, priority, status, due_on from seed_actions;

select setval(pg_get_serial_sequence('risk_monitoring.mitigation_plans', 'plan_id'), (select max(plan_id) from seed_plans));
select setval(pg_get_serial_sequence('risk_monitoring.mitigation_actions', 'action_id'), (select max(action_id) from seed_actions));
