import { type RowOf, t, table } from '../../../citus';

/** Economic time series. */
export const indicators = table(
  'market_data.economic_indicators',
  {
    id: t.bigint('indicator_id'),
    code: t.text(),
    name: t.text(),
    region: t.text(),
    unit: t.text(),
    frequency: t.text<'MONTHLY' | 'QUARTERLY'>(),
    source: t.text(),
  },
  { key: ['id'] },
);

export type EconomicIndicatorRow = RowOf<typeof indicators>;

/** Published values. */
export const observations = table(
  'market_data.economic_observations',
  {
    indicatorId: t.bigint(),
    periodStart: t.date(),
    value: t.numeric(),
    forecast: t.nullable(t.numeric()),
    releasedAt: t.timestamptz(),
  },
  { key: ['indicatorId', 'periodStart'], distributedBy: 'indicatorId' },
);

export type EconomicObservationRow = RowOf<typeof observations>;
