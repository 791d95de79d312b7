import { answer } from '../../runtime/answer';
import { listSize } from '../../runtime/arguments';
import { documentOf } from '../documents/resolvers';
import type { Resolvers } from '../generated';
import { commentById, firstReplies } from './reads';
import { addDocumentComment, reopenDocumentComment, resolveDocumentComment } from './writes';

const answered = { comment: commentById };

export const commentResolvers: Resolvers = {
  DocumentComment: {
    document: documentOf,
    parent: async ({ documentId, parentId }, _, { load }) =>
      parentId === null ? null : load.pair(commentById, documentId, parentId),
    replies: ({ documentId, id }, { first }, { load, limits }) =>
      load.manyOfPair(firstReplies, documentId, id, { limit: listSize(first, limits) }),
  },
  Mutation: {
    addDocumentComment: answer(addDocumentComment, answered),
    resolveDocumentComment: answer(resolveDocumentComment, answered),
    reopenDocumentComment: answer(reopenDocumentComment, answered),
  },
};
