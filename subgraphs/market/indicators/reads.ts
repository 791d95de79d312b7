import {
  arrayOf,
  byKey,
  type Conditions,
  columns,
  conditionsOf,
  equals,
  from,
  inKeys,
  lookup,
  page,
  param,
  reference,
  statement,
  upTo,
} from '../../../citus';
import { type EconomicObservationRow, indicators, observations } from './table';

/** Economic indicators by id. */
export const indicatorById = byKey(indicators, 'market.indicator.byId');

/** Economic indicators by code. */
export const indicatorByCode = byKey(indicators, 'market.indicator.byCode', 'code');

/** What indicators are filtered by. */
export const indicatorConditions: Conditions = {
  ...conditionsOf(indicators, 'id', 'code', 'name', 'region', 'unit', 'frequency', 'source'),
};

/** All economic indicators. */
export const allIndicators = page({
  name: 'market.indicators',
  from: indicators,
  orders: { CODE: indicators.code, NAME: indicators.name },
  tieBreaker: indicators.id,
  filters: { region: equals(indicators.region), frequency: equals(indicators.frequency) },
  conditions: indicatorConditions,
});

/** What published values are filtered by. */
export const observationConditions: Conditions = {
  ...conditionsOf(observations, 'periodStart', 'value', 'forecast', 'releasedAt'),
};

/** Published values of one indicator. */
export const observationsOfIndicator = page({
  name: 'market.observations.byIndicator',
  from: observations,
  by: observations.indicatorId,
  orders: { PERIOD_START: observations.periodStart },
  tieBreaker: observations.periodStart,
  filters: { from: from(observations.periodStart), to: upTo(observations.periodStart) },
  conditions: observationConditions,
});

/** Most recent values by indicator; both columns descend so that the primary key is read backwards. */
export const latestObservation = lookup<EconomicObservationRow>(
  'market.indicator.latestObservation',
  'indicatorId',
).sql`select distinct on (indicator_id) ${columns(observations)} from ${observations}
       where indicator_id ${inKeys.bigint} order by indicator_id desc, period_start desc`;

/** How often those of the ids that are indicators are published, for mutations. */
export const knownIndicators = statement('market.indicator.known', reference)
  .sql`select ${columns(indicators, 'id', 'frequency')} from ${indicators}
       where indicator_id = any(${arrayOf(param.bigint('ids'))})`;
