-- After distribution, as in 020_foreign_keys.sql.

alter table risk_monitoring.mitigation_actions
  add constraint mitigation_actions_test_fkey foreign key (risk_id, test_id)
    references risk_assessment.control_testing (risk_id, test_id);
