-- Who may read a document may read its runs and tasks: runs say it in their rows, as documents do, so that the lists of
-- all runs and of all open tasks are filtered where they are read.

alter table doc_workflow.workflow_instances
  add column readers bigint[] not null default '{}', add column readers_until timestamptz[];
comment on column doc_workflow.workflow_instances.readers is 'The readers of the document, written with them';
comment on column doc_workflow.workflow_instances.readers_until is 'Until when each of the readers may; null where all may for good';

update doc_workflow.workflow_instances
   set readers = documents.readers, readers_until = documents.readers_until
  from doc_core.documents
 where documents.document_id = workflow_instances.document_id;

create or replace view doc_analytics.open_tasks as
  select t.document_id, t.workflow_task_id, t.workflow_instance_id, t.workflow_id, t.step_number,
         t.assignee_id, t.assigned_at, t.due_at,
         d.document_number, d.title, d.category_id, d.owner_id, i.started_at, i.version_number,
         i.readers, i.readers_until
    from doc_workflow.workflow_tasks t
    join doc_workflow.workflow_instances i
      on i.document_id = t.document_id and i.workflow_instance_id = t.workflow_instance_id
    join doc_core.documents d on d.document_id = t.document_id
   where t.status = 'OPEN';
