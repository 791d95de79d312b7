/** What has to hold between documents and what belongs to them. */
export const books = [
  {
    rule: 'the readers in the rows of documents are those that owners, permissions and tasks make',
    kept: 'select document_id, readers, readers_until from doc_core.documents',
    follows: 'select document_id, readers, readers_until from doc_core.document_readers',
  },
];
