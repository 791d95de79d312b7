-- Only keys that Citus can hold: within one colocation group, or to a reference table.
-- Owners, authors, assignees and link targets belong to other services and have none.

alter table doc_core.categories
  add constraint categories_parent_fk foreign key (parent_id) references doc_core.categories (category_id);
alter table doc_core.categories
  add constraint categories_default_workflow_fk foreign key (default_workflow_id) references doc_workflow.workflows (workflow_id);
alter table doc_workflow.workflow_steps
  add constraint workflow_steps_workflow_fk foreign key (workflow_id) references doc_workflow.workflows (workflow_id);

alter table doc_core.documents
  add constraint documents_category_fk foreign key (category_id) references doc_core.categories (category_id);
alter table doc_core.documents_by_category
  add constraint documents_by_category_category_fk foreign key (category_id) references doc_core.categories (category_id);

alter table doc_core.document_versions
  add constraint document_versions_document_fk foreign key (document_id) references doc_core.documents (document_id);
alter table doc_core.document_permissions
  add constraint document_permissions_document_fk foreign key (document_id) references doc_core.documents (document_id);
alter table doc_core.document_links
  add constraint document_links_document_fk foreign key (document_id) references doc_core.documents (document_id);
alter table doc_core.document_comments
  add constraint document_comments_version_fk foreign key (document_id, version_number)
  references doc_core.document_versions (document_id, version_number);
alter table doc_core.document_comments
  add constraint document_comments_parent_fk foreign key (document_id, parent_comment_id)
  references doc_core.document_comments (document_id, document_comment_id);

alter table doc_workflow.workflow_instances
  add constraint workflow_instances_version_fk foreign key (document_id, version_number)
  references doc_core.document_versions (document_id, version_number);
alter table doc_workflow.workflow_instances
  add constraint workflow_instances_workflow_fk foreign key (workflow_id) references doc_workflow.workflows (workflow_id);
alter table doc_workflow.workflow_instances
  add constraint workflow_instances_step_fk foreign key (workflow_id, current_step_number)
  references doc_workflow.workflow_steps (workflow_id, step_number);
alter table doc_workflow.workflow_tasks
  add constraint workflow_tasks_instance_fk foreign key (document_id, workflow_instance_id)
  references doc_workflow.workflow_instances (document_id, workflow_instance_id);
alter table doc_workflow.workflow_tasks
  add constraint workflow_tasks_step_fk foreign key (workflow_id, step_number)
  references doc_workflow.workflow_steps (workflow_id, step_number);
