-- What the mutations need beyond the tables that are read: who is to do the steps of a run that are still to come, and
-- from whom a task was taken over.

create table doc_workflow.workflow_assignments (
  document_id          bigint not null,
  workflow_instance_id bigint not null,
  workflow_id          bigint not null,
  step_number          integer not null,
  assignee_id          bigint not null,
  primary key (document_id, workflow_instance_id, step_number, assignee_id)
);
comment on table doc_workflow.workflow_assignments is 'Who gets the tasks of the steps of a run, as was said when it was started. Steps of the owner are not here: they go to whoever owns the document when the run reaches them';
comment on column doc_workflow.workflow_assignments.workflow_id is 'Repeated from the run, so that the step can be referred to';

alter table doc_workflow.workflow_tasks add column delegated_from bigint;
comment on column doc_workflow.workflow_tasks.delegated_from is 'Employee (service hc) from whom the assignee has the task; null for the one that the run named';
alter table doc_workflow.workflow_tasks add constraint workflow_tasks_delegation_check check (delegated_from <> assignee_id);
