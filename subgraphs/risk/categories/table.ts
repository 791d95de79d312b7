import { bigint, defaulted, nullable, type RowOf, smallint, table, text, versioned } from '../../../citus';

/** The taxonomy of risks, a tree of two levels. */
export const riskCategories = table(
  'risk_core.risk_categories',
  {
    id: defaulted(bigint('category_id')),
    code: text(),
    name: text(),
    description: text(),
    parentId: nullable(bigint()),
    appetite: text<'AVERSE' | 'MINIMAL' | 'CAUTIOUS' | 'OPEN'>(),
    appetiteScore: smallint(),
    ...versioned,
  },
  { key: ['id'] },
);

/** What the levels of the rating scales mean. */
export const ratingLevels = table(
  'risk_core.rating_levels',
  { dimension: text<'LIKELIHOOD' | 'IMPACT'>(), level: smallint(), name: text(), description: text() },
  { key: ['dimension', 'level'] },
);

export type RiskRatingLevelRow = RowOf<typeof ratingLevels>;
