import {
  byKey,
  type Conditions,
  children,
  columns,
  conditionsOf,
  equals,
  inKeys,
  nullable,
  page,
  param,
  reference,
  related,
  sql,
  statement,
} from '../../../citus';
import { ratingLevels, riskCategories } from './table';

/** Categories by id. */
export const riskCategoryById = byKey(riskCategories, 'risk.category.byId');

/** Categories by code. */
export const riskCategoryByCode = byKey(riskCategories, 'risk.category.byCode', 'code');

/** Categories directly below others, by name. */
export const riskCategoryChildren = children('risk.category.children', 'parentId', reference)
  .sql`select ${columns(riskCategories)} from ${riskCategories}
       where parent_id ${inKeys.bigint} order by name, category_id`;

/** What categories are filtered by. */
export const categoryConditions: Conditions = {
  ...conditionsOf(riskCategories, 'id', 'code', 'name', 'description', 'parentId', 'appetite'),
  ...conditionsOf(riskCategories, 'appetiteScore', 'createdAt', 'updatedAt'),
  parent: related(riskCategories.parentId, riskCategories, () => categoryConditions),
};

/** All categories. */
export const allRiskCategories = page({
  name: 'risk.categories',
  from: riskCategories,
  orders: { NAME: riskCategories.name, CODE: riskCategories.code },
  tieBreaker: riskCategories.id,
  filters: {
    parentId: equals(riskCategories.parentId),
    isTop: sql`(parent_id is null) = ${param.boolean('isTop')}`,
  },
  conditions: categoryConditions,
});

const dimension = nullable(param.of(ratingLevels.dimension, 'dimension'));

/** The rating scales, or the one of them that is named. */
export const riskRatingLevels = statement('risk.ratingLevels', reference)
  .sql`select ${columns(ratingLevels)} from ${ratingLevels}
       where ${dimension} is null or dimension = ${dimension} order by dimension desc, level`;
