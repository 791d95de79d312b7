import { pairChildren, pairLookup } from '../../citus/lookups';
import { type OrderColumn, page } from '../../citus/page';
import { columns } from '../../citus/statement';
import { documentParent } from './documents';

/** A row of doc_core.document_comments: it opens a thread, or replies to the one that does. */
export interface DocumentCommentRow {
  readonly id: string;
  readonly documentId: string;
  readonly parentId: string | null;
  readonly versionNumber: number;
  readonly pageNumber: number | null;
  readonly authorId: string;
  readonly body: string;
  readonly status: 'OPEN' | 'RESOLVED' | null;
  readonly resolvedById: string | null;
  readonly resolvedAt: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly version: number;
}

const commentColumns = columns<DocumentCommentRow>({
  id: 'document_comment_id',
  documentId: 'document_id',
  parentId: 'parent_comment_id',
  versionNumber: 'version_number',
  pageNumber: 'page_number',
  authorId: 'author_id',
  body: 'body',
  status: 'status',
  resolvedById: 'resolved_by',
  resolvedAt: 'resolved_at',
  createdAt: 'created_at',
  updatedAt: 'updated_at',
  version: 'version',
});

/** Remarks by document and id. */
export const commentById = pairLookup<DocumentCommentRow>({
  name: 'doc.comment.byId',
  sql: `select ${commentColumns} from doc_core.document_comments
        where document_id = any($keys::bigint[]) and document_comment_id = any($ids::bigint[])`,
  key: 'documentId',
  id: 'id',
});

/** The first replies to remarks, oldest first. Extra parameter: limit, of each remark. */
export const firstReplies = pairChildren<DocumentCommentRow>({
  name: 'doc.comment.firstReplies',
  sql: `select * from (
          select ${commentColumns}, row_number() over (
                   partition by document_id, parent_comment_id order by created_at, document_comment_id) as "rowNumber"
            from doc_core.document_comments
           where document_id = any($keys::bigint[]) and parent_comment_id = any($ids::bigint[])) replies
        where "rowNumber" <= $limit::integer
        order by "documentId", "parentId", "rowNumber"`,
  key: 'documentId',
  parent: 'parentId',
});

const orders: Record<'CREATED_AT', OrderColumn> = {
  CREATED_AT: { column: 'created_at', type: 'timestamptz', property: 'createdAt' },
};
const tieBreaker: OrderColumn = { column: 'document_comment_id', type: 'bigint', property: 'id' };

/** Remarks on one document that open a thread. */
export const threadsOfDocument = page<DocumentCommentRow>({
  name: 'doc.comments.threadsByDocument',
  columns: commentColumns,
  from: 'doc_core.document_comments',
  by: { column: 'document_id', type: 'bigint', parent: documentParent },
  where: 'parent_comment_id is null',
  orders,
  defaultDirection: 'DESC',
  tieBreaker,
  filters: {
    status: 'status = $status::text',
    authorId: 'author_id = $authorId::bigint',
    versionNumber: 'version_number = $versionNumber::integer',
  },
});

/** Replies on one document, of the thread that the filter commentId names. */
export const repliesOfDocument = page<DocumentCommentRow>({
  name: 'doc.comments.repliesByDocument',
  columns: commentColumns,
  from: 'doc_core.document_comments',
  by: { column: 'document_id', type: 'bigint', parent: documentParent },
  where: 'parent_comment_id is not null',
  orders,
  tieBreaker,
  filters: { commentId: 'parent_comment_id = $commentId::bigint' },
});
