import { failure } from '../../../platform/errors';
import { answer } from '../../runtime/answer';
import { byIds, foundBy, named } from '../../runtime/entities';
import { connection, connectionOf } from '../../runtime/pagination';
import { activityOfDocument, statisticsOfDocument } from '../activity/reads';
import { categoryOf } from '../categories/resolvers';
import { repliesOfDocument, threadsOfDocument } from '../comments/reads';
import type { Resolvers } from '../generated';
import { linksOfDocument } from '../links/reads';
import { permissionsOfDocument } from '../permissions/reads';
import { instancesOfDocument } from '../runs/reads';
import { versionByNumber, versionsOfDocument } from '../versions/reads';
import { documentAccess, documentAudit } from '../write-side';
import {
  allDocuments,
  documentById,
  documentIdByNumber,
  documentsFound,
  documentsOfCategory,
  documentsOfOwner,
} from './reads';
import { createDocument } from './writes/create';
import { archiveDocument, checkOutDocument, publishDocument, releaseDocument } from './writes/states';
import { updateDocument } from './writes/update';

/** Field resolver: the document that something belongs to. */
export const documentOf = named(documentById, 'documentId');

const answered = { document: documentById };

export const documentResolvers: Resolvers = {
  Document: {
    __resolveReference: ({ id }, { load }) => load.one(documentById, id),
    category: categoryOf,
    currentVersion: ({ id, currentVersionNumber }, _, { load }) =>
      load.pair(versionByNumber, id, String(currentVersionNumber)),
    versions: ({ id }, args, context) => connection(context, versionsOfDocument, args, id),
    versionByNumber: ({ id }, { number }, { load }) => load.pair(versionByNumber, id, String(number)),
    permissions: ({ id }, args, context) => connection(context, permissionsOfDocument, args, id),
    comments: ({ id }, args, context) => connection(context, threadsOfDocument, args, id),
    repliesTo: ({ id }, { commentId, ...args }, context) =>
      connection(context, repliesOfDocument, { ...args, filter: { commentId } }, id),
    links: ({ id }, args, context) => connection(context, linksOfDocument, args, id),
    workflowInstances: ({ id }, args, context) => connection(context, instancesOfDocument, args, id),
    activity: ({ id }, args, context) => connection(context, activityOfDocument, args, id),
    statistics: ({ id }, _, { load }) => load.one(statisticsOfDocument, id),
    accessTrail: ({ id }, args, context) => connection(context, documentAccess.ofSubject, args, id),
    auditTrail: ({ id }, args, context) => connection(context, documentAudit.trail, args, id),
  },
  Query: {
    documentAccesses: (_, args, context) => connection(context, documentAccess.all, args),
    document: (_, { id }, { load }) => load.one(documentById, id),
    documentsByIds: (_, { ids }, context) => byIds(context, documentById, ids),
    documentByNumber: foundBy('number', documentIdByNumber, documentById),
    documents: (_, args, context) => {
      const { ownerId, categoryId, ...filter } = args.filter ?? {};
      // With an owner or a category the list is read from the one shard that holds it.
      const ofOwner = { ...args, filter: { ...filter, categoryId } };
      if (ownerId != null) return connectionOf(context, documentsOfOwner, ofOwner, ownerId, documentById);
      if (categoryId != null)
        return connectionOf(context, documentsOfCategory, { ...args, filter }, categoryId, documentById);
      return connection(context, allDocuments, { ...args, filter });
    },
    searchDocuments: (_, { text, tag, filter, ...args }, context) => {
      if (!text?.trim() && !tag)
        throw failure('BAD_USER_INPUT', 'Give `text`, `tag` or both.', { inputPath: ['text'] });
      const found = { ...filter, text: text?.trim() || null, tag: tag || null };
      return connection(context, documentsFound, { ...args, filter: found });
    },
  },
  Mutation: {
    createDocument: answer(createDocument, answered),
    updateDocument: answer(updateDocument, answered),
    publishDocument: answer(publishDocument, answered),
    archiveDocument: answer(archiveDocument, answered),
    checkOutDocument: answer(checkOutDocument, answered),
    releaseDocument: answer(releaseDocument, answered),
  },
};
