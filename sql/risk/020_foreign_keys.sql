-- Within the risk, or to a reference table. Lookups have another key than the risk and can have none to it.
alter table risk_core.risk_categories
  add constraint risk_categories_parent_fkey foreign key (parent_id) references risk_core.risk_categories (category_id);
alter table risk_core.risk_registers
  add constraint risk_registers_category_fkey foreign key (category_id) references risk_core.risk_categories (category_id);
alter table risk_core.risks_by_owner
  add constraint risks_by_owner_category_fkey foreign key (category_id) references risk_core.risk_categories (category_id);
alter table risk_core.risks_by_category
  add constraint risks_by_category_category_fkey foreign key (category_id) references risk_core.risk_categories (category_id);
alter table risk_core.risk_status_changes
  add constraint risk_status_changes_risk_fkey foreign key (risk_id) references risk_core.risk_registers (risk_id);
alter table risk_core.risk_exposures
  add constraint risk_exposures_risk_fkey foreign key (risk_id) references risk_core.risk_registers (risk_id);

alter table risk_assessment.assessments
  add constraint assessments_risk_fkey foreign key (risk_id) references risk_core.risk_registers (risk_id);
alter table risk_assessment.risk_controls
  add constraint risk_controls_risk_fkey foreign key (risk_id) references risk_core.risk_registers (risk_id);
alter table risk_assessment.control_testing
  add constraint control_testing_control_fkey foreign key (risk_id, control_id)
    references risk_assessment.risk_controls (risk_id, control_id);

alter table risk_monitoring.incidents
  add constraint incidents_risk_fkey foreign key (risk_id) references risk_core.risk_registers (risk_id);
alter table risk_monitoring.mitigation_plans
  add constraint mitigation_plans_risk_fkey foreign key (risk_id) references risk_core.risk_registers (risk_id);
alter table risk_monitoring.mitigation_actions
  add constraint mitigation_actions_plan_fkey foreign key (risk_id, plan_id)
    references risk_monitoring.mitigation_plans (risk_id, plan_id);
alter table risk_monitoring.key_risk_indicators
  add constraint key_risk_indicators_risk_fkey foreign key (risk_id) references risk_core.risk_registers (risk_id);
alter table risk_monitoring.indicator_readings
  add constraint indicator_readings_indicator_fkey foreign key (risk_id, indicator_id)
    references risk_monitoring.key_risk_indicators (risk_id, indicator_id);
