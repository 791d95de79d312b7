import type { SubgraphContext } from '../../runtime/context';
import { byIds, optional } from '../../runtime/entities';
import { connection, connectionOf } from '../../runtime/pagination';
import { categories, categoryByCode, categoryById, categoryChildren } from '../categories';
import { documentById, documentsOfCategory } from '../documents';
import type { DocumentCategoryResolvers, QueryResolvers } from '../generated';
import { workflowById } from '../workflows';

export const DocumentCategory: DocumentCategoryResolvers = {
  __resolveReference: ({ id }, { load }) => load.one(categoryById, id),
  parent: ({ parentId }, _, context) => optional(context, categoryById, parentId),
  children: ({ id }, _, { load }) => load.many(categoryChildren, id),
  defaultWorkflow: ({ defaultWorkflowId }, _, context) => optional(context, workflowById, defaultWorkflowId),
  documents: ({ id }, args, context) =>
    connectionOf(context, documentsOfCategory, args, id, (row) => context.load.one(documentById, row.id)),
};

/** The category that something belongs to: a foreign key says that there is one. */
export const categoryOf = async (
  { categoryId }: { readonly categoryId: string },
  _: unknown,
  { load }: SubgraphContext,
) => (await load.one(categoryById, categoryId))!;

export const categoryQueries: Pick<
  QueryResolvers,
  'documentCategory' | 'documentCategoriesByIds' | 'documentCategoryByCode' | 'documentCategories'
> = {
  documentCategory: (_, { id }, { load }) => load.one(categoryById, id),
  documentCategoriesByIds: (_, { ids }, context) => byIds(context, categoryById, ids),
  documentCategoryByCode: (_, { code }, { load }) => load.one(categoryByCode, code),
  documentCategories: (_, args, context) => connection(context, categories, args),
};
