import { byIds, optional } from '../../runtime/entities';
import { connection, connectionOf } from '../../runtime/pagination';
import type { Resolvers } from '../generated';
import { riskById, risksOfCategory } from '../risks/reads';
import {
  allRiskCategories,
  riskCategoryByCode,
  riskCategoryById,
  riskCategoryChildren,
  riskRatingLevels,
} from './reads';

export const categoryResolvers: Resolvers = {
  RiskCategory: {
    __resolveReference: ({ id }, { load }) => load.one(riskCategoryById, id),
    parent: ({ parentId }, _, context) => optional(context, riskCategoryById, parentId),
    children: ({ id }, _, { load }) => load.many(riskCategoryChildren, id),
    risks: ({ id }, args, context) => connectionOf(context, risksOfCategory, args, id, riskById),
  },
  Query: {
    riskCategory: (_, { id }, { load }) => load.one(riskCategoryById, id),
    riskCategoryByCode: (_, { code }, { load }) => load.one(riskCategoryByCode, code),
    riskCategoriesByIds: (_, { ids }, context) => byIds(context, riskCategoryById, ids),
    riskCategories: (_, args, context) => connection(context, allRiskCategories, args),
    riskRatingLevels: (_, { dimension }, { load }) =>
      load.run(riskRatingLevels, { dimension: dimension ?? null }),
  },
};
