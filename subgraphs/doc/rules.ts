/** What says who may read documents. */
const READERS_FROM = [
  'doc_core.documents',
  'doc_core.document_permissions',
  'doc_workflow.workflow_tasks',
] as const;

/** Columns that follow from other rows: what has to hold of them, and how they are filled where rows come by import. */
export const columns = [
  {
    rule: 'the readers in the rows of documents are those that owners, permissions and tasks make',
    table: 'doc_core.documents',
    key: ['document_id'],
    columns: ['readers', 'readers_until'],
    from: 'select document_id, readers, readers_until from doc_core.document_readers',
    follows: READERS_FROM,
  },
  {
    rule: 'runs have the readers of their documents',
    table: 'doc_workflow.workflow_instances',
    key: ['document_id', 'workflow_instance_id'],
    columns: ['readers', 'readers_until'],
    from: `select i.document_id, i.workflow_instance_id, d.readers, d.readers_until
           from doc_workflow.workflow_instances i join doc_core.documents d on d.document_id = i.document_id`,
    follows: READERS_FROM,
  },
];
