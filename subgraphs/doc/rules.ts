/** The readers in the rows of documents are those that their owners, permissions and tasks make. */
export const readersRule = {
  lookup: 'doc_core.documents',
  columns: ['document_id', 'readers', 'readers_until'],
  from: 'select document_id, readers, readers_until from doc_core.document_readers',
};
