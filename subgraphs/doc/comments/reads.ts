import { byPair, type Conditions, conditionsOf, equals, firstOfPair, page, sql } from '../../../citus';
import { documentComments } from './table';

/** Remarks by document and id. */
export const commentById = byPair(documentComments, 'doc.comment.byId');

/** The first replies to remarks, oldest first. Extra parameter: limit, of each remark. */
export const firstReplies = firstOfPair(
  documentComments,
  'doc.comment.firstReplies',
  'parentId',
  'created_at, document_comment_id',
);

/** What remarks are filtered by. */
export const commentConditions: Conditions = {
  ...conditionsOf(documentComments, 'id', 'parentId', 'versionNumber', 'pageNumber', 'authorId', 'body'),
  ...conditionsOf(documentComments, 'status', 'resolvedById', 'resolvedAt', 'createdAt', 'updatedAt'),
};

/** What lists of remarks have in common. */
const ofDocument = {
  from: documentComments,
  by: documentComments.documentId,
  orders: { CREATED_AT: documentComments.createdAt },
  tieBreaker: documentComments.id,
  conditions: commentConditions,
};

/** Remarks on one document that open a thread. */
export const threadsOfDocument = page({
  ...ofDocument,
  name: 'doc.comments.threadsByDocument',
  where: sql`parent_comment_id is null`,
  defaultDirection: 'DESC',
  filters: {
    status: equals(documentComments.status),
    authorId: equals(documentComments.authorId),
    versionNumber: equals(documentComments.versionNumber),
  },
});

/** Replies on one document, of the thread that the filter commentId names. */
export const repliesOfDocument = page({
  ...ofDocument,
  name: 'doc.comments.repliesByDocument',
  where: sql`parent_comment_id is not null`,
  filters: { commentId: equals(documentComments.parentId) },
});
