import {
  bigint,
  defaulted,
  integer,
  nullable,
  type RowOf,
  table,
  text,
  timestamptz,
  versioned,
} from '../../../citus';
import { documents } from '../documents/table';

/** Remarks on versions: one without a parent opens a thread, which is open or resolved; replies have no state. */
export const documentComments = table(
  'doc_core.document_comments',
  {
    id: bigint('document_comment_id'),
    documentId: bigint(),
    parentId: nullable(bigint('parent_comment_id')),
    versionNumber: integer(),
    pageNumber: nullable(integer()),
    authorId: bigint(),
    body: text(),
    status: nullable(text<'OPEN' | 'RESOLVED'>()),
    resolvedById: defaulted(nullable(bigint('resolved_by'))),
    resolvedAt: defaulted(nullable(timestamptz())),
    ...versioned,
  },
  { key: ['documentId', 'id'], distributedBy: 'documentId', parent: documents },
);

export type DocumentCommentRow = RowOf<typeof documentComments>;
