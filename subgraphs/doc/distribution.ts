import type { Distribution } from '../../citus/distribution';

/** Where each table of the service lives on Citus. */
export const distribution: Distribution = {
  service: 'doc',
  groups: {
    // a document and all that belongs to it, its runs and tasks included
    document: {
      type: 'bigint',
      tables: {
        'doc_core.documents': 'document_id',
        'doc_core.document_versions': 'document_id',
        'doc_core.document_permissions': 'document_id',
        'doc_core.document_comments': 'document_id',
        'doc_core.document_links': 'document_id',
        'doc_workflow.workflow_instances': 'document_id',
        'doc_workflow.workflow_tasks': 'document_id',
        'doc_workflow.workflow_assignments': 'document_id',
        'doc_core.document_audit': 'document_id',
        'doc_core.outbox': 'aggregate_id',
      },
    },
    // what an employee has: documents owned, tasks assigned
    employee: {
      type: 'bigint',
      tables: {
        'doc_core.documents_by_owner': 'owner_id',
        'doc_workflow.workflow_tasks_by_assignee': 'assignee_id',
      },
    },
    category: { type: 'bigint', tables: { 'doc_core.documents_by_category': 'category_id' } },
    number: { type: 'text', tables: { 'doc_core.documents_by_number': 'document_number' } },
    // 'Employee:12' or 'Department:3'
    grantee: { type: 'text', tables: { 'doc_core.permissions_by_grantee': 'grantee_key' } },
    // 'Portfolio:12' or 'ControlTest:<riskId>:<id>'
    target: { type: 'text', tables: { 'doc_core.links_by_target': 'target_key' } },
    idempotency: { type: 'text', tables: { 'doc_core.idempotency_keys': 'idempotency_key' } },
    referenceAudit: { type: 'text', tables: { 'doc_core.reference_audit': 'entity_key' } },
  },
  references: ['doc_workflow.workflows', 'doc_workflow.workflow_steps', 'doc_core.categories'],
  appendOnly: ['doc_core.document_audit', 'doc_core.reference_audit'],
  views: {
    'doc_analytics.document_activity': { group: 'document', column: 'document_id' },
    'doc_analytics.document_statistics': { group: 'document', column: 'document_id' },
    'doc_analytics.open_tasks': { group: 'document', column: 'document_id' },
    'doc_analytics.documents_by_category_and_status': null,
    'doc_analytics.storage_by_category': null,
    'doc_analytics.document_growth_monthly': null,
    'doc_analytics.workflow_cycle_times': null,
    'doc_analytics.workflow_step_times': null,
  },
};
