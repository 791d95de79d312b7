import {
  byKey,
  type Conditions,
  children,
  columns,
  conditionsOf,
  equals,
  inKeys,
  page,
  param,
  reference,
  related,
  sql,
} from '../../../citus';
import { workflowConditions } from '../workflows/reads';
import { workflows } from '../workflows/table';
import { categories, type DocumentCategoryRow } from './table';

/** Categories by id. */
export const categoryById = byKey(categories, 'doc.category.byId');

/** Categories by three-letter code. */
export const categoryByCode = byKey(categories, 'doc.category.byCode', 'code');

/** Categories directly below others, by name. */
export const categoryChildren = children<DocumentCategoryRow>('doc.category.children', 'parentId', reference)
  .sql`select ${columns(categories)} from ${categories} where parent_id ${inKeys.bigint} order by name, category_id`;

/** Categories whose documents take a workflow unless another is chosen, by name. */
export const categoriesOfWorkflow = children<DocumentCategoryRow>(
  'doc.category.byWorkflow',
  'defaultWorkflowId',
  reference,
).sql`select ${columns(categories)} from ${categories} where default_workflow_id ${inKeys.bigint}
      order by name, category_id`;

/** What categories are filtered by. */
export const categoryConditions: Conditions = {
  ...conditionsOf(
    categories,
    'id',
    'code',
    'name',
    'description',
    'parentId',
    'defaultWorkflowId',
    'isActive',
  ),
  ...conditionsOf(categories, 'defaultConfidentiality', 'retentionYears', 'reviewMonths'),
  ...conditionsOf(categories, 'createdAt', 'updatedAt'),
  parent: related(categories.parentId, categories, () => categoryConditions),
  defaultWorkflow: related(categories.defaultWorkflowId, workflows, () => workflowConditions),
};

/** All categories. */
export const allCategories = page({
  name: 'doc.categories',
  from: categories,
  orders: { NAME: categories.name, CODE: categories.code },
  tieBreaker: categories.id,
  filters: {
    parentId: equals(categories.parentId),
    topLevel: sql`(parent_id is null) = ${param.boolean('topLevel')}`,
    isActive: equals(categories.isActive),
  },
  conditions: categoryConditions,
});
