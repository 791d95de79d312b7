-- One index for each order the graph offers: the parent's key, the order column, the id.

create index risk_categories_parent_idx on risk_core.risk_categories (parent_id);
create index risk_categories_name_idx on risk_core.risk_categories (name, category_id);

-- risks over all shards: its orders, and its filters in the order most asked for
create index risk_registers_residual_idx on risk_core.risk_registers (residual_score, risk_id);
create index risk_registers_inherent_idx on risk_core.risk_registers (inherent_score, risk_id);
create index risk_registers_identified_idx on risk_core.risk_registers (identified_on, risk_id);
create index risk_registers_review_idx on risk_core.risk_registers (next_review_on, risk_id);
create index risk_registers_status_idx on risk_core.risk_registers (status, residual_score, risk_id);
create index risk_registers_category_idx on risk_core.risk_registers (category_id, residual_score, risk_id);
create index risk_registers_owner_idx on risk_core.risk_registers (owner_id, residual_score, risk_id);
create index risk_registers_cell_idx on risk_core.risk_registers (residual_likelihood, residual_impact, risk_id);

create index risks_by_owner_residual_idx on risk_core.risks_by_owner (owner_id, residual_score, risk_id);
create index risks_by_owner_inherent_idx on risk_core.risks_by_owner (owner_id, inherent_score, risk_id);
create index risks_by_owner_identified_idx on risk_core.risks_by_owner (owner_id, identified_on, risk_id);
create index risks_by_owner_review_idx on risk_core.risks_by_owner (owner_id, next_review_on, risk_id);

create index risks_by_category_residual_idx on risk_core.risks_by_category (category_id, residual_score, risk_id);
create index risks_by_category_inherent_idx on risk_core.risks_by_category (category_id, inherent_score, risk_id);
create index risks_by_category_identified_idx on risk_core.risks_by_category (category_id, identified_on, risk_id);
create index risks_by_category_review_idx on risk_core.risks_by_category (category_id, next_review_on, risk_id);

create index risk_status_changes_at_idx on risk_core.risk_status_changes (risk_id, changed_at, change_id);

create index risk_exposures_amount_idx on risk_core.risk_exposures (risk_id, reporting_amount, exposure_id);
create index risk_exposures_as_of_idx on risk_core.risk_exposures (risk_id, as_of, exposure_id);
create index exposures_by_target_amount_idx on risk_core.exposures_by_target (target_key, reporting_amount, exposure_id);
create index exposures_by_target_as_of_idx on risk_core.exposures_by_target (target_key, as_of, exposure_id);

create index assessments_on_idx on risk_assessment.assessments (risk_id, assessed_on, assessment_id);

create index risk_controls_risk_due_idx on risk_assessment.risk_controls (risk_id, next_test_due_on, control_id);
create index risk_controls_risk_name_idx on risk_assessment.risk_controls (risk_id, name, control_id);
create index risk_controls_due_idx on risk_assessment.risk_controls (next_test_due_on, control_id);
create index risk_controls_name_idx on risk_assessment.risk_controls (name, control_id);
create index risk_controls_rating_idx on risk_assessment.risk_controls (rating, next_test_due_on, control_id);

create index control_testing_control_idx on risk_assessment.control_testing (risk_id, control_id, tested_on, test_id);
create index control_testing_risk_idx on risk_assessment.control_testing (risk_id, tested_on, test_id);
create index control_testing_on_idx on risk_assessment.control_testing (tested_on, test_id);
create index control_testing_result_idx on risk_assessment.control_testing (result, tested_on, test_id);

create index incidents_risk_at_idx on risk_monitoring.incidents (risk_id, occurred_at, incident_id);
create index incidents_risk_loss_idx on risk_monitoring.incidents (risk_id, reporting_loss, incident_id);
create index incidents_at_idx on risk_monitoring.incidents (occurred_at, incident_id);
create index incidents_loss_idx on risk_monitoring.incidents (reporting_loss, incident_id);
create index incidents_status_idx on risk_monitoring.incidents (status, occurred_at, incident_id);
create index incidents_severity_idx on risk_monitoring.incidents (severity, occurred_at, incident_id);
create index incidents_by_reporter_at_idx on risk_monitoring.incidents_by_reporter (reporter_id, occurred_at, incident_id);
create index incidents_by_reporter_loss_idx on risk_monitoring.incidents_by_reporter (reporter_id, reporting_loss, incident_id);

create index mitigation_plans_risk_idx on risk_monitoring.mitigation_plans (risk_id, due_on, plan_id);
create index mitigation_plans_due_idx on risk_monitoring.mitigation_plans (due_on, plan_id);
create index mitigation_plans_status_idx on risk_monitoring.mitigation_plans (status, due_on, plan_id);

create index mitigation_actions_plan_idx on risk_monitoring.mitigation_actions (risk_id, plan_id, due_on, action_id);
create index mitigation_actions_risk_idx on risk_monitoring.mitigation_actions (risk_id, due_on, action_id);
-- overdue mitigation: only what is not finished, so the index stays small
create index mitigation_actions_open_idx on risk_monitoring.mitigation_actions (due_on, action_id)
  where status in ('OPEN', 'IN_PROGRESS', 'BLOCKED');
create index mitigation_actions_by_assignee_due_idx on risk_monitoring.mitigation_actions_by_assignee (assignee_id, due_on, action_id);

-- names are unique within a risk and readings by day within an indicator: those constraints serve their orders
create index key_risk_indicators_breach_idx on risk_monitoring.key_risk_indicators (latest_read_on, indicator_id)
  where latest_status in ('AMBER', 'RED') and is_active;
