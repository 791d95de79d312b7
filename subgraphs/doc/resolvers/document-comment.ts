import { listSize } from '../../runtime/arguments';
import { entity } from '../../runtime/entities';
import { commentById, firstReplies } from '../comments';
import type { DocumentCommentResolvers } from '../generated';
import { documentOf } from './document';

export const DocumentComment: DocumentCommentResolvers = {
  document: documentOf,
  parent: async ({ documentId, parentId }, _, { load }) =>
    parentId === null ? null : load.pair(commentById, documentId, parentId),
  replies: ({ documentId, id }, { first }, { load, limits }) =>
    load.manyOfPair(firstReplies, documentId, id, { limit: listSize(first, limits) }),
  author: ({ authorId }) => entity('Employee', authorId),
  resolvedBy: ({ resolvedById }) => entity('Employee', resolvedById),
};
