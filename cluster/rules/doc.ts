import { lookup, type ServiceRules } from './rules';

const listed = 'document_id, title, status, confidentiality, review_due_on, created_at, updated_at';

export const doc: ServiceRules = {
  lookups: [
    lookup('doc_core.documents_by_number', 'document_number, document_id', 'doc_core.documents'),
    lookup('doc_core.documents_by_owner', `owner_id, category_id, ${listed}`, 'doc_core.documents'),
    lookup('doc_core.documents_by_category', `category_id, owner_id, ${listed}`, 'doc_core.documents'),
    {
      lookup: 'doc_core.permissions_by_grantee',
      columns: [
        'grantee_key',
        'document_id',
        'document_permission_id',
        'access_level',
        'expires_at',
        'revoked_at',
      ],
      from: `select case grantee_type when 'EMPLOYEE' then 'Employee:' else 'Department:' end || grantee_id as grantee_key,
               document_id, document_permission_id, access_level, expires_at, revoked_at from doc_core.document_permissions`,
    },
    {
      lookup: 'doc_core.links_by_target',
      columns: [
        'target_key',
        'document_id',
        'document_link_id',
        'relation',
        'category_id',
        'title',
        'status',
      ],
      from: `select l.target_key, l.document_id, l.document_link_id, l.relation, d.category_id, d.title, d.status
             from doc_core.document_links l join doc_core.documents d on d.document_id = l.document_id`,
    },
    lookup(
      'doc_workflow.workflow_tasks_by_assignee',
      'assignee_id, document_id, workflow_task_id, workflow_instance_id, workflow_id, status, assigned_at, due_at, finished_at',
      'doc_workflow.workflow_tasks',
    ),
  ],
  books: [],
};
