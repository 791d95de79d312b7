import { children, lookup } from '../../citus/lookups';
import { page } from '../../citus/page';
import { columns, reference } from '../../citus/statement';

/** A row of doc_core.categories. */
export interface DocumentCategoryRow {
  readonly id: string;
  readonly parentId: string | null;
  readonly defaultWorkflowId: string | null;
  readonly code: string;
  readonly name: string;
  readonly description: string;
  readonly defaultConfidentiality: 'PUBLIC' | 'INTERNAL' | 'CONFIDENTIAL' | 'RESTRICTED';
  readonly retentionYears: number;
  readonly reviewMonths: number | null;
  readonly isActive: boolean;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly version: number;
}

export const categoryColumns = {
  id: 'category_id',
  parentId: 'parent_id',
  defaultWorkflowId: 'default_workflow_id',
  code: 'code',
  name: 'name',
  description: 'description',
  defaultConfidentiality: 'default_confidentiality',
  retentionYears: 'retention_years',
  reviewMonths: 'review_months',
  isActive: 'is_active',
  createdAt: 'created_at',
  updatedAt: 'updated_at',
  version: 'version',
} as const;

const selectCategories = `select ${columns<DocumentCategoryRow>(categoryColumns)} from doc_core.categories`;

/** Categories by id. */
export const categoryById = lookup<DocumentCategoryRow>({
  name: 'doc.category.byId',
  route: reference,
  sql: `${selectCategories} where category_id = any($keys::bigint[])`,
  key: 'id',
});

/** Categories by three-letter code. */
export const categoryByCode = lookup<DocumentCategoryRow>({
  name: 'doc.category.byCode',
  route: reference,
  sql: `${selectCategories} where code = any($keys::text[])`,
  key: 'code',
});

/** Categories directly below others, by name. */
export const categoryChildren = children<DocumentCategoryRow>({
  name: 'doc.category.children',
  route: reference,
  sql: `${selectCategories} where parent_id = any($keys::bigint[]) order by name, category_id`,
  key: 'parentId',
});

/** Categories whose documents take a workflow unless another is chosen, by name. */
export const categoriesOfWorkflow = children<DocumentCategoryRow>({
  name: 'doc.category.byWorkflow',
  route: reference,
  sql: `${selectCategories} where default_workflow_id = any($keys::bigint[]) order by name, category_id`,
  key: 'defaultWorkflowId',
});

/** All categories. */
export const categories = page<DocumentCategoryRow>({
  name: 'doc.categories',
  columns: columns<DocumentCategoryRow>(categoryColumns),
  from: 'doc_core.categories',
  reference: true,
  orders: {
    NAME: { column: 'name', type: 'text', property: 'name' },
    CODE: { column: 'code', type: 'text', property: 'code' },
  },
  tieBreaker: { column: 'category_id', type: 'bigint', property: 'id' },
  filters: {
    parentId: 'parent_id = $parentId::bigint',
    topLevel: '(parent_id is null) = $topLevel::boolean',
    isActive: 'is_active = $isActive::boolean',
  },
});
