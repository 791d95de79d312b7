import { entity } from '../../runtime/entities';
import { failure } from '../../runtime/errors';
import { commentById, firstReplies } from '../comments';
import type { DocumentCommentResolvers } from '../generated';
import { documentOf } from './document';

export const DocumentComment: DocumentCommentResolvers = {
  document: documentOf,
  parent: async ({ documentId, parentId }, _, { load }) =>
    parentId === null ? null : load.pair(commentById, documentId, parentId),
  replies: ({ documentId, id }, { first }, { load, limits }) => {
    if (first < 0 || first > limits.pageSizeMaximum)
      throw failure('BAD_PAGE_ARGUMENTS', `\`first\` is between 0 and ${limits.pageSizeMaximum}.`);
    return load.manyOfPair(firstReplies, documentId, id, { limit: first });
  },
  author: ({ authorId }) => entity('Employee', authorId),
  resolvedBy: ({ resolvedById }) => entity('Employee', resolvedById),
};
