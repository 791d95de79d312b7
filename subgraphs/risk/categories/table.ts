import { type RowOf, t, table } from '../../../citus';

/** The taxonomy of risks, a tree of two levels. */
export const riskCategories = table(
  'risk_core.risk_categories',
  {
    id: t.defaulted(t.bigint('category_id')),
    code: t.text(),
    name: t.text(),
    description: t.text(),
    parentId: t.nullable(t.bigint()),
    appetite: t.text<'AVERSE' | 'MINIMAL' | 'CAUTIOUS' | 'OPEN'>(),
    appetiteScore: t.smallint(),
    ...t.versioned,
  },
  { key: ['id'] },
);

/** What the levels of the rating scales mean. */
export const ratingLevels = table(
  'risk_core.rating_levels',
  {
    dimension: t.text<'LIKELIHOOD' | 'IMPACT'>(),
    level: t.smallint(),
    name: t.text(),
    description: t.text(),
  },
  { key: ['dimension', 'level'] },
);

export type RiskRatingLevelRow = RowOf<typeof ratingLevels>;
