/** What has to hold between documents and what belongs to them. */
export const books = [
  {
    rule: 'runs have the readers of their documents',
    kept: 'select document_id, workflow_instance_id, readers, readers_until from doc_workflow.workflow_instances',
    follows: `select i.document_id, i.workflow_instance_id, d.readers, d.readers_until
              from doc_workflow.workflow_instances i join doc_core.documents d on d.document_id = i.document_id`,
  },
  {
    rule: 'the readers in the rows of documents are those that owners, permissions and tasks make',
    kept: 'select document_id, readers, readers_until from doc_core.documents',
    follows: 'select document_id, readers, readers_until from doc_core.document_readers',
  },
];
