import { bigint, date, nullable, numeric, type RowOf, table, text, timestamptz } from '../../../citus';

/** Economic time series. */
export const indicators = table(
  'market_data.economic_indicators',
  {
    id: bigint('indicator_id'),
    code: text(),
    name: text(),
    region: text(),
    unit: text(),
    frequency: text<'MONTHLY' | 'QUARTERLY'>(),
    source: text(),
  },
  { key: ['id'] },
);

export type EconomicIndicatorRow = RowOf<typeof indicators>;

/** Published values. */
export const observations = table(
  'market_data.economic_observations',
  {
    indicatorId: bigint(),
    periodStart: date(),
    value: numeric(),
    forecast: nullable(numeric()),
    releasedAt: timestamptz(),
  },
  { key: ['indicatorId', 'periodStart'], distributedBy: 'indicatorId' },
);

export type EconomicObservationRow = RowOf<typeof observations>;
