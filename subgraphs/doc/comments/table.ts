import { type RowOf, t, table } from '../../../citus';
import { documents } from '../documents/table';

/** Remarks on versions: one without a parent opens a thread, which is open or resolved; replies have no state. */
export const documentComments = table(
  'doc_core.document_comments',
  {
    id: t.bigint('document_comment_id'),
    documentId: t.bigint(),
    parentId: t.nullable(t.bigint('parent_comment_id')),
    versionNumber: t.integer(),
    pageNumber: t.nullable(t.integer()),
    authorId: t.bigint(),
    body: t.text(),
    status: t.nullable(t.text<'OPEN' | 'RESOLVED'>()),
    resolvedById: t.defaulted(t.nullable(t.bigint('resolved_by'))),
    resolvedAt: t.defaulted(t.nullable(t.timestamptz())),
    ...t.versioned,
  },
  { key: ['documentId', 'id'], distributedBy: 'documentId', parent: documents },
);

export type DocumentCommentRow = RowOf<typeof documentComments>;
