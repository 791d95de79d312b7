-- Reports. Those with risk_id are asked for one risk and stay on its shard; the others are fan-outs.

-- One union instead of seven outer joins: a filter on several risks then reaches every table and prunes its shards.
create view risk_monitoring.risk_profile as
select x.risk_id,
       coalesce(max(amount) filter (where kind = 'RISK') > 0, false) as above_appetite,
       (count(*) filter (where kind = 'ASSESSMENT'))::int as assessment_count,
       (count(*) filter (where kind = 'CONTROL'))::int as control_count,
       (count(*) filter (where kind = 'CONTROL' and state = 'EFFECTIVE'))::int as effective_control_count,
       (count(*) filter (where kind = 'TEST'))::int as test_count,
       round(count(*) filter (where kind = 'TEST' and state = 'PASS')
             / nullif(count(*) filter (where kind = 'TEST'), 0)::numeric, 4) as pass_rate,
       max(day) filter (where kind = 'TEST') as last_tested_on,
       (count(*) filter (where kind = 'INCIDENT'))::int as incident_count,
       (count(*) filter (where kind = 'INCIDENT' and state in ('REPORTED', 'INVESTIGATING', 'CONTAINED')))::int as open_incident_count,
       coalesce(sum(amount) filter (where kind = 'INCIDENT'), 0) as reporting_loss,
       max(at) filter (where kind = 'INCIDENT') as last_incident_at,
       (count(*) filter (where kind = 'EXPOSURE'))::int as exposure_count,
       coalesce(sum(amount) filter (where kind = 'EXPOSURE'), 0) as reporting_exposure,
       (count(*) filter (where kind = 'ACTION'))::int as open_action_count,
       min(day) filter (where kind = 'ACTION') as next_action_due_on,
       (count(*) filter (where kind = 'INDICATOR'))::int as indicator_count,
       (count(*) filter (where kind = 'INDICATOR' and state = 'AMBER'))::int as amber_indicator_count,
       (count(*) filter (where kind = 'INDICATOR' and state = 'RED'))::int as red_indicator_count
from (
  select r.risk_id, 'RISK' as kind, r.status as state, (r.residual_score - g.appetite_score)::numeric as amount,
         null::date as day, null::timestamptz as at
  from risk_core.risk_registers r join risk_core.risk_categories g on g.category_id = r.category_id
  union all
  select risk_id, 'ASSESSMENT', kind, null, null, null from risk_assessment.assessments where status = 'APPROVED'
  union all
  select risk_id, 'CONTROL', rating, null, null, null from risk_assessment.risk_controls where status = 'ACTIVE'
  union all
  select risk_id, 'TEST', result, null, tested_on, null from risk_assessment.control_testing
  union all
  select risk_id, 'INCIDENT', status, reporting_loss, null, occurred_at from risk_monitoring.incidents
  union all
  select risk_id, 'EXPOSURE', target_type, reporting_amount, null, null from risk_core.risk_exposures where status = 'ACTIVE'
  union all
  select risk_id, 'ACTION', status, null, due_on, null
  from risk_monitoring.mitigation_actions where status in ('OPEN', 'IN_PROGRESS', 'BLOCKED')
  union all
  select risk_id, 'INDICATOR', latest_status, null, null, null from risk_monitoring.key_risk_indicators where is_active
) x
group by x.risk_id;
comment on view risk_monitoring.risk_profile is 'One risk at a glance: controls, tests, incidents, exposure, open actions, indicators.';

create view risk_monitoring.control_effectiveness as
select c.risk_id, c.control_id,
       count(t.test_id)::int as test_count,
       (count(*) filter (where t.result = 'PASS'))::int as passed_count,
       (count(*) filter (where t.result = 'PASS_WITH_EXCEPTIONS'))::int as exception_count,
       (count(*) filter (where t.result = 'FAIL'))::int as failed_count,
       round(count(*) filter (where t.result = 'PASS') / nullif(count(t.test_id), 0)::numeric, 4) as pass_rate,
       coalesce(sum(t.sample_size), 0)::int as sample_count,
       coalesce(sum(t.exception_count), 0)::int as sample_exception_count,
       max(t.tested_on) as last_tested_on
from risk_assessment.risk_controls c
left join risk_assessment.control_testing t on t.risk_id = c.risk_id and t.control_id = c.control_id
group by c.risk_id, c.control_id;
comment on view risk_monitoring.control_effectiveness is 'How often a control passed its tests.';

create view risk_monitoring.control_effectiveness_by_category as
select g.category_id, g.code as category_code, g.name as category_name,
       count(distinct c.control_id)::int as control_count,
       count(t.test_id)::int as test_count,
       (count(*) filter (where t.result = 'PASS'))::int as passed_count,
       (count(*) filter (where t.result = 'PASS_WITH_EXCEPTIONS'))::int as exception_count,
       (count(*) filter (where t.result = 'FAIL'))::int as failed_count,
       round(count(*) filter (where t.result = 'PASS') / nullif(count(t.test_id), 0)::numeric, 4) as pass_rate,
       max(t.tested_on) as last_tested_on
from risk_core.risk_registers r
join risk_core.risk_categories g on g.category_id = r.category_id
join risk_assessment.risk_controls c on c.risk_id = r.risk_id
left join risk_assessment.control_testing t on t.risk_id = c.risk_id and t.control_id = c.control_id
group by g.category_id, g.code, g.name;
comment on view risk_monitoring.control_effectiveness_by_category is 'Pass rate of control tests by risk category.';

-- Both ratings of a risk in one pass: a union would visit every shard twice.
create view risk_monitoring.risk_heat_map as
select b.basis, r.category_id, g.parent_id as parent_category_id,
       b.likelihood, b.impact, b.score, b.level, count(*)::int as risk_count
from risk_core.risk_registers r
join risk_core.risk_categories g on g.category_id = r.category_id
cross join lateral (values
  ('INHERENT'::text, r.inherent_likelihood, r.inherent_impact, r.inherent_score, r.inherent_level),
  ('RESIDUAL'::text, r.residual_likelihood, r.residual_impact, r.residual_score, r.residual_level)
) b (basis, likelihood, impact, score, level)
where r.status <> 'CLOSED'
group by b.basis, r.category_id, g.parent_id, b.likelihood, b.impact, b.score, b.level;
comment on view risk_monitoring.risk_heat_map is 'Risks that are not closed, counted by likelihood and impact of the latest assessment and by category.';

create view risk_monitoring.risk_category_summary as
select g.category_id, g.code as category_code, g.name as category_name, g.appetite_score,
       count(*)::int as risk_count,
       (count(*) filter (where r.status <> 'CLOSED'))::int as open_risk_count,
       (count(*) filter (where r.status <> 'CLOSED' and r.residual_score > g.appetite_score))::int as above_appetite_count,
       (count(*) filter (where r.status <> 'CLOSED' and r.residual_level = 'CRITICAL'))::int as critical_count,
       (count(*) filter (where r.status <> 'CLOSED' and r.residual_level = 'HIGH'))::int as high_count,
       round(avg(r.inherent_score), 2) as average_inherent_score,
       round(avg(r.residual_score), 2) as average_residual_score,
       min(r.next_review_on) filter (where r.status <> 'CLOSED') as next_review_on
from risk_core.risk_registers r
join risk_core.risk_categories g on g.category_id = r.category_id
group by g.category_id, g.code, g.name, g.appetite_score;
comment on view risk_monitoring.risk_category_summary is 'The register by category: how many risks, how high, how many above appetite.';

create view risk_monitoring.open_incidents_by_category as
select g.category_id, g.code as category_code, g.name as category_name,
       count(*)::int as open_count,
       (count(*) filter (where i.severity = 'CRITICAL'))::int as critical_count,
       (count(*) filter (where i.severity = 'HIGH'))::int as high_count,
       (count(*) filter (where i.severity = 'MEDIUM'))::int as medium_count,
       (count(*) filter (where i.severity = 'LOW'))::int as low_count,
       sum(i.reporting_loss) as reporting_loss,
       max(i.reporting_loss) as largest_reporting_loss,
       min(i.occurred_at) as oldest_occurred_at
from risk_monitoring.incidents i
join risk_core.risk_registers r on r.risk_id = i.risk_id
join risk_core.risk_categories g on g.category_id = r.category_id
where i.status in ('REPORTED', 'INVESTIGATING', 'CONTAINED')
group by g.category_id, g.code, g.name;
comment on view risk_monitoring.open_incidents_by_category is 'Incidents not yet resolved and their net loss in USD, by risk category.';

create view risk_monitoring.incident_losses_monthly as
select date_trunc('month', i.occurred_at at time zone 'UTC')::date as month,
       g.category_id, g.code as category_code, g.name as category_name,
       count(*)::int as incident_count,
       sum(i.reporting_loss) as reporting_loss,
       max(i.reporting_loss) as largest_reporting_loss
from risk_monitoring.incidents i
join risk_core.risk_registers r on r.risk_id = i.risk_id
join risk_core.risk_categories g on g.category_id = r.category_id
group by 1, 2, 3, 4;
comment on view risk_monitoring.incident_losses_monthly is 'Incidents and their net loss in USD by month of occurrence and risk category.';

create view risk_monitoring.mitigation_due as
select a.risk_id, a.action_id, a.plan_id, a.due_on, a.status, a.priority, a.assignee_id,
       p.owner_id as plan_owner_id, r.category_id, r.residual_score
from risk_monitoring.mitigation_actions a
join risk_monitoring.mitigation_plans p on p.risk_id = a.risk_id and p.plan_id = a.plan_id
join risk_core.risk_registers r on r.risk_id = a.risk_id
where a.status in ('OPEN', 'IN_PROGRESS', 'BLOCKED') and p.status not in ('CANCELLED', 'COMPLETED');
comment on view risk_monitoring.mitigation_due is 'Unfinished mitigation actions; overdue on a day are those with due_on before it.';

create view risk_monitoring.indicator_breaches as
select k.risk_id, k.indicator_id, k.name, k.unit, k.latest_value, k.latest_status, k.latest_read_on,
       k.warning_threshold, k.critical_threshold, r.category_id, r.residual_score
from risk_monitoring.key_risk_indicators k
join risk_core.risk_registers r on r.risk_id = k.risk_id
where k.latest_status in ('AMBER', 'RED') and k.is_active;
comment on view risk_monitoring.indicator_breaches is 'Indicators whose latest reading is past a threshold.';
