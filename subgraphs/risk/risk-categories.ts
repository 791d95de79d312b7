import { children, lookup } from '../../citus/lookups';
import { page } from '../../citus/page';
import { columns, reference, statement } from '../../citus/statement';
import type { RiskAppetite, RiskRatingDimension } from './generated';

/** A row of risk_core.risk_categories. */
export interface RiskCategoryRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly description: string;
  readonly parentId: string | null;
  readonly appetite: RiskAppetite;
  readonly appetiteScore: number;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly version: number;
}

export const riskCategoryColumns = {
  id: 'category_id',
  code: 'code',
  name: 'name',
  description: 'description',
  parentId: 'parent_id',
  appetite: 'appetite',
  appetiteScore: 'appetite_score',
  createdAt: 'created_at',
  updatedAt: 'updated_at',
  version: 'version',
} as const;

const selectCategories = `select ${columns<RiskCategoryRow>(riskCategoryColumns)} from risk_core.risk_categories`;

/** Categories by id. */
export const riskCategoryById = lookup<RiskCategoryRow>({
  name: 'risk.category.byId',
  route: reference,
  sql: `${selectCategories} where category_id = any($keys::bigint[])`,
  key: 'id',
});

/** Categories by code. */
export const riskCategoryByCode = lookup<RiskCategoryRow>({
  name: 'risk.category.byCode',
  route: reference,
  sql: `${selectCategories} where code = any($keys::text[])`,
  key: 'code',
});

/** Categories directly below others, by name. */
export const riskCategoryChildren = children<RiskCategoryRow>({
  name: 'risk.category.children',
  route: reference,
  sql: `${selectCategories} where parent_id = any($keys::bigint[]) order by name, category_id`,
  key: 'parentId',
});

/** All categories. */
export const riskCategories = page<RiskCategoryRow>({
  name: 'risk.categories',
  columns: columns<RiskCategoryRow>(riskCategoryColumns),
  from: 'risk_core.risk_categories',
  reference: true,
  orders: {
    NAME: { column: 'name', type: 'text', property: 'name' },
    CODE: { column: 'code', type: 'text', property: 'code' },
  },
  tieBreaker: { column: 'category_id', type: 'bigint', property: 'id' },
  filters: {
    parentId: 'parent_id = $parentId::bigint',
    isTop: '(parent_id is null) = $isTop::boolean',
  },
});

/** A row of risk_core.rating_levels. */
export interface RiskRatingLevelRow {
  readonly dimension: RiskRatingDimension;
  readonly level: number;
  readonly name: string;
  readonly description: string;
}

/** The rating scales, or the one of them that is named. */
export const riskRatingLevels = statement<{ dimension: string | null }, RiskRatingLevelRow>({
  name: 'risk.ratingLevels',
  route: reference,
  sql: `select dimension, level, name, description from risk_core.rating_levels
        where $dimension::text is null or dimension = $dimension
        order by dimension desc, level`,
});
