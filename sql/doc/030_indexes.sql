-- One index for every order of every list, the key of the list first and the id last (keyset pages).

-- Query.documentCategories, Query.workflows; by code they are served by their unique constraint.
-- Reference tables come first: Citus refuses DDL on them after DDL on distributed tables that refer to them
create index categories_name_idx on doc_core.categories (name, category_id);
create index workflows_name_idx on doc_workflow.workflows (name, workflow_id);

-- Query.documents, searchDocuments
create index documents_created_at_idx on doc_core.documents (created_at, document_id);
create index documents_updated_at_idx on doc_core.documents (updated_at, document_id);
create index documents_title_idx on doc_core.documents (title, document_id);
create index documents_status_idx on doc_core.documents (status, created_at, document_id);
create index documents_confidentiality_idx on doc_core.documents (confidentiality, created_at, document_id);
create index documents_review_due_on_idx on doc_core.documents (review_due_on, document_id) where review_due_on is not null;
create index documents_category_id_idx on doc_core.documents (category_id, status);
create index documents_owner_id_idx on doc_core.documents (owner_id);
create index documents_tags_idx on doc_core.documents using gin (tags);
create index documents_text_idx on doc_core.documents using gin (to_tsvector('english', title || ' ' || description));

-- Employee.ownedDocuments, DocumentCategory.documents
create index documents_by_owner_created_at_idx on doc_core.documents_by_owner (owner_id, created_at, document_id);
create index documents_by_owner_updated_at_idx on doc_core.documents_by_owner (owner_id, updated_at, document_id);
create index documents_by_owner_title_idx on doc_core.documents_by_owner (owner_id, title, document_id);
create index documents_by_category_created_at_idx on doc_core.documents_by_category (category_id, created_at, document_id);
create index documents_by_category_updated_at_idx on doc_core.documents_by_category (category_id, updated_at, document_id);
create index documents_by_category_title_idx on doc_core.documents_by_category (category_id, title, document_id);
create index documents_by_category_status_idx on doc_core.documents_by_category (category_id, status, created_at, document_id);

-- linkedDocuments of an employee, invoice, risk, portfolio or control test
create index links_by_target_linked_at_idx on doc_core.links_by_target (target_key, linked_at, document_id);
create index links_by_target_title_idx on doc_core.links_by_target (target_key, title, document_id);

-- documentPermissions of an employee or a department
create index permissions_by_grantee_granted_at_idx
  on doc_core.permissions_by_grantee (grantee_key, granted_at, document_permission_id);

-- Lists of one document. Its versions are served by their unique constraint.
create unique index document_permissions_one_live_idx
  on doc_core.document_permissions (document_id, grantee_type, grantee_id) where revoked_at is null;
create index document_permissions_granted_at_idx
  on doc_core.document_permissions (document_id, granted_at, document_permission_id);
create index document_comments_threads_idx
  on doc_core.document_comments (document_id, created_at, document_comment_id) where parent_comment_id is null;
create index document_comments_replies_idx
  on doc_core.document_comments (document_id, parent_comment_id, created_at, document_comment_id)
  where parent_comment_id is not null;
create index document_links_linked_at_idx on doc_core.document_links (document_id, linked_at, document_link_id);
create index workflow_instances_document_idx
  on doc_workflow.workflow_instances (document_id, started_at, workflow_instance_id);
create index workflow_instances_document_due_idx
  on doc_workflow.workflow_instances (document_id, due_at, workflow_instance_id);
create unique index workflow_instances_one_running_idx
  on doc_workflow.workflow_instances (document_id) where status = 'RUNNING';

-- Query.workflowInstances
create index workflow_instances_started_at_idx
  on doc_workflow.workflow_instances (started_at, workflow_instance_id);
create index workflow_instances_due_at_idx
  on doc_workflow.workflow_instances (due_at, workflow_instance_id);
create index workflow_instances_status_idx
  on doc_workflow.workflow_instances (status, started_at, workflow_instance_id);
create index workflow_instances_status_due_idx
  on doc_workflow.workflow_instances (status, due_at, workflow_instance_id);
create index workflow_instances_workflow_idx
  on doc_workflow.workflow_instances (workflow_id, started_at, workflow_instance_id);
create index workflow_instances_workflow_due_idx
  on doc_workflow.workflow_instances (workflow_id, due_at, workflow_instance_id);

-- Query.overdueTasks; the tasks of a run are served by their unique constraint
create index workflow_tasks_open_idx
  on doc_workflow.workflow_tasks (due_at, workflow_task_id) where status = 'OPEN';

-- Employee.workflowTasks
create index workflow_tasks_by_assignee_due_at_idx
  on doc_workflow.workflow_tasks_by_assignee (assignee_id, due_at, workflow_task_id);
create index workflow_tasks_by_assignee_assigned_at_idx
  on doc_workflow.workflow_tasks_by_assignee (assignee_id, assigned_at, workflow_task_id);
create index workflow_tasks_by_assignee_status_idx
  on doc_workflow.workflow_tasks_by_assignee (assignee_id, status, due_at, workflow_task_id);
