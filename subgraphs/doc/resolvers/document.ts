import type { SubgraphContext } from '../../runtime/context';
import { byIds, entity } from '../../runtime/entities';
import { failure } from '../../runtime/errors';
import { connection, connectionOf } from '../../runtime/pagination';
import { activityOfDocument, statisticsOfDocument } from '../activity';
import { repliesOfDocument, threadsOfDocument } from '../comments';
import {
  documentById,
  documentIdByNumber,
  documents,
  documentsFound,
  documentsOfCategory,
  documentsOfOwner,
} from '../documents';
import type { DocumentResolvers, QueryResolvers } from '../generated';
import { linksOfDocument } from '../links';
import { permissionsOfDocument } from '../permissions';
import { versionByNumber, versionsOfDocument } from '../versions';
import { instancesOfDocument } from '../workflow-instances';
import { documentAudit } from '../write-side';
import { categoryOf } from './document-category';

export const Document: DocumentResolvers = {
  __resolveReference: ({ id }, { load }) => load.one(documentById, id),
  category: categoryOf,
  owner: ({ ownerId }) => entity('Employee', ownerId),
  createdBy: ({ createdById }) => entity('Employee', createdById),
  currentVersion: ({ id, currentVersionNumber }, _, { load }) =>
    load.pair(versionByNumber, id, String(currentVersionNumber)),
  checkedOutBy: ({ checkedOutById }) => entity('Employee', checkedOutById),
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
  auditTrail: ({ id }, args, context) => connection(context, documentAudit.trail, args, id),
};

/** The document that something belongs to: a foreign key says that there is one. */
export const documentOf = async (
  { documentId }: { readonly documentId: string },
  _: unknown,
  { load }: SubgraphContext,
) => (await load.one(documentById, documentId))!;

export const documentQueries: Pick<
  QueryResolvers,
  'document' | 'documentsByIds' | 'documentByNumber' | 'documents' | 'searchDocuments'
> = {
  document: (_, { id }, { load }) => load.one(documentById, id),
  documentsByIds: (_, { ids }, context) => byIds(context, documentById, ids),
  documentByNumber: async (_, { number }, { load }) => {
    const found = await load.one(documentIdByNumber, number);
    return found && load.one(documentById, found.documentId);
  },
  documents: (_, args, context) => {
    const { ownerId, categoryId, ...filter } = args.filter ?? {};
    const nodeOf = (row: { id: string }) => context.load.one(documentById, row.id);
    // With an owner or a category the list is read from the one shard that holds it.
    if (ownerId != null)
      return connectionOf(
        context,
        documentsOfOwner,
        { ...args, filter: { ...filter, categoryId } },
        ownerId,
        nodeOf,
      );
    if (categoryId != null)
      return connectionOf(context, documentsOfCategory, { ...args, filter }, categoryId, nodeOf);
    return connection(context, documents, { ...args, filter });
  },
  searchDocuments: (_, { text, tag, filter, ...args }, context) => {
    if (!text?.trim() && !tag)
      throw failure('BAD_USER_INPUT', 'Give `text`, `tag` or both.', { argument: 'text' });
    return connection(context, documentsFound, {
      ...args,
      filter: { ...filter, text: text?.trim() || null, tag: tag || null },
    });
  },
};
