import { byIds, named, optional } from '../../runtime/entities';
import { connection, connectionOf } from '../../runtime/pagination';
import { documentById, documentsOfCategory } from '../documents/reads';
import type { Resolvers } from '../generated';
import { workflowById } from '../workflows/reads';
import { allCategories, categoryByCode, categoryById, categoryChildren } from './reads';

/** Field resolver: the category that something belongs to. */
export const categoryOf = named(categoryById, 'categoryId');

export const categoryResolvers: Resolvers = {
  DocumentCategory: {
    __resolveReference: ({ id }, { load }) => load.one(categoryById, id),
    parent: ({ parentId }, _, context) => optional(context, categoryById, parentId),
    children: ({ id }, _, { load }) => load.many(categoryChildren, id),
    defaultWorkflow: ({ defaultWorkflowId }, _, context) =>
      optional(context, workflowById, defaultWorkflowId),
    documents: ({ id }, args, context) => connectionOf(context, documentsOfCategory, args, id, documentById),
  },
  Query: {
    documentCategory: (_, { id }, { load }) => load.one(categoryById, id),
    documentCategoriesByIds: (_, { ids }, context) => byIds(context, categoryById, ids),
    documentCategoryByCode: (_, { code }, { load }) => load.one(categoryByCode, code),
    documentCategories: (_, args, context) => connection(context, allCategories, args),
  },
};
