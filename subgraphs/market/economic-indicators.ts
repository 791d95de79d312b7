import { lookup } from '../../citus/lookups';
import { page } from '../../citus/page';
import { columns, reference } from '../../citus/statement';
import type { IndicatorFrequency } from './generated';

/** A row of market_data.economic_indicators. */
export interface EconomicIndicatorRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly region: string;
  readonly unit: string;
  readonly frequency: IndicatorFrequency;
  readonly source: string;
}

export const indicatorColumns = {
  id: 'indicator_id',
  code: 'code',
  name: 'name',
  region: 'region',
  unit: 'unit',
  frequency: 'frequency',
  source: 'source',
} as const;

const selectIndicators = `select ${columns<EconomicIndicatorRow>(indicatorColumns)} from market_data.economic_indicators`;

/** Economic indicators by id. */
export const indicatorById = lookup<EconomicIndicatorRow>({
  name: 'market.indicator.byId',
  route: reference,
  sql: `${selectIndicators} where indicator_id = any($keys::bigint[])`,
  key: 'id',
});

/** Economic indicators by code. */
export const indicatorByCode = lookup<EconomicIndicatorRow>({
  name: 'market.indicator.byCode',
  route: reference,
  sql: `${selectIndicators} where code = any($keys::text[])`,
  key: 'code',
});

/** All economic indicators. */
export const indicators = page<EconomicIndicatorRow>({
  name: 'market.indicators',
  columns: columns<EconomicIndicatorRow>(indicatorColumns),
  from: 'market_data.economic_indicators',
  reference: true,
  orders: {
    CODE: { column: 'code', type: 'text', property: 'code' },
    NAME: { column: 'name', type: 'text', property: 'name' },
  },
  tieBreaker: { column: 'indicator_id', type: 'bigint', property: 'id' },
  filters: { region: 'region = $region::text', frequency: 'frequency = $frequency::text' },
});

/** A row of market_data.economic_observations. */
export interface EconomicObservationRow {
  readonly indicatorId: string;
  readonly periodStart: string;
  readonly value: string;
  readonly forecast: string | null;
  readonly releasedAt: string;
}

const observationColumns = columns<EconomicObservationRow>({
  indicatorId: 'indicator_id',
  periodStart: 'period_start',
  value: 'value',
  forecast: 'forecast',
  releasedAt: 'released_at',
});

/** Published values of one indicator. */
export const observationsOfIndicator = page<EconomicObservationRow>({
  name: 'market.observations.byIndicator',
  columns: observationColumns,
  from: 'market_data.economic_observations',
  by: { column: 'indicator_id', type: 'bigint' },
  orders: { PERIOD_START: { column: 'period_start', type: 'date', property: 'periodStart' } },
  tieBreaker: { column: 'period_start', type: 'date', property: 'periodStart' },
  filters: { from: 'period_start >= $from::date', to: 'period_start <= $to::date' },
});

/** Most recent values by indicator; both columns descend so that the primary key is read backwards. */
export const latestObservation = lookup<EconomicObservationRow>({
  name: 'market.indicator.latestObservation',
  sql: `select distinct on (indicator_id) ${observationColumns} from market_data.economic_observations
        where indicator_id = any($keys::bigint[]) order by indicator_id desc, period_start desc`,
  key: 'indicatorId',
});
