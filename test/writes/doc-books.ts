import type { OwnDatabase } from '../support/own-database';

const grantee = "case grantee_type when 'EMPLOYEE' then 'Employee:' else 'Department:' end || grantee_id";

/** Pairs of questions that have one answer while the records are in order: what is kept twice. */
const RECORDS: Readonly<Record<string, readonly [kept: string, follows: string]>> = {
  'numbers lead to their documents': [
    'select document_number, document_id from doc_core.documents_by_number order by document_id',
    'select document_number, document_id from doc_core.documents order by document_id',
  ],
  'documents are on the lists of their owners': [
    `select owner_id, document_id, category_id, title, status, confidentiality, review_due_on, created_at, updated_at
     from doc_core.documents_by_owner order by document_id`,
    `select owner_id, document_id, category_id, title, status, confidentiality, review_due_on, created_at, updated_at
     from doc_core.documents order by document_id`,
  ],
  'documents are on the lists of their categories': [
    `select category_id, document_id, owner_id, title, status, confidentiality, review_due_on, created_at, updated_at
     from doc_core.documents_by_category order by document_id`,
    `select category_id, document_id, owner_id, title, status, confidentiality, review_due_on, created_at, updated_at
     from doc_core.documents order by document_id`,
  ],
  'the current version is the last one, and none is missing': [
    'select document_id, current_version_number as last, current_version_number as versions from doc_core.documents order by 1',
    `select document_id, max(version_number) as last, count(*)::integer as versions
     from doc_core.document_versions group by document_id order by 1`,
  ],
  'permissions are on the lists of who has them': [
    `select grantee_key, document_id, document_permission_id, access_level, granted_at, expires_at, revoked_at
     from doc_core.permissions_by_grantee order by document_permission_id`,
    `select ${grantee} as grantee_key, document_id, document_permission_id, access_level, granted_at, expires_at, revoked_at
     from doc_core.document_permissions order by document_permission_id`,
  ],
  'links are on the lists of their targets': [
    `select target_key, document_id, document_link_id, relation, category_id, title, status, linked_at
     from doc_core.links_by_target order by document_link_id`,
    `select l.target_key, l.document_id, l.document_link_id, l.relation, d.category_id, d.title, d.status, l.linked_at
     from doc_core.document_links l join doc_core.documents d on d.document_id = l.document_id order by document_link_id`,
  ],
  'tasks are on the lists of their assignees': [
    `select assignee_id, document_id, workflow_task_id, workflow_instance_id, workflow_id, status, assigned_at, due_at, finished_at
     from doc_workflow.workflow_tasks_by_assignee order by workflow_task_id`,
    `select assignee_id, document_id, workflow_task_id, workflow_instance_id, workflow_id, status, assigned_at, due_at, finished_at
     from doc_workflow.workflow_tasks order by workflow_task_id`,
  ],
  'a document is in review while a run goes on': [
    "select document_id from doc_core.documents where status = 'IN_REVIEW' order by 1",
    "select document_id from doc_workflow.workflow_instances where status = 'RUNNING' order by 1",
  ],
  'a run that goes on has something to do in its step, and no other has': [
    `select document_id, workflow_instance_id, current_step_number as step
     from doc_workflow.workflow_instances where status = 'RUNNING' order by 2`,
    `select distinct document_id, workflow_instance_id, step_number as step
     from doc_workflow.workflow_tasks where status = 'OPEN' order by 2`,
  ],
};

/** Compares what the service keeps twice, over the whole database. */
export async function expectRecordsInOrder({ sql }: OwnDatabase): Promise<void> {
  const wrong: string[] = [];
  for (const [rule, [kept, follows]] of Object.entries(RECORDS)) {
    const [left, right] = [await sql(kept), await sql(follows)];
    expect(left.length).toBeGreaterThan(0);
    if (JSON.stringify(left) !== JSON.stringify(right)) wrong.push(rule);
  }
  expect(wrong).toEqual([]);
}
