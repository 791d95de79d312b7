-- After distribution, as in 020_foreign_keys.sql.

alter table doc_workflow.workflow_assignments
  add constraint workflow_assignments_run_fk foreign key (document_id, workflow_instance_id)
  references doc_workflow.workflow_instances (document_id, workflow_instance_id);
alter table doc_workflow.workflow_assignments
  add constraint workflow_assignments_step_fk foreign key (workflow_id, step_number)
  references doc_workflow.workflow_steps (workflow_id, step_number);
