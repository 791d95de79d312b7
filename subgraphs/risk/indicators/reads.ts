import {
  arrayOf,
  byPair,
  columns,
  equals,
  from,
  inKeys,
  page,
  pairChildren,
  param,
  upTo,
} from '../../../citus';
import { breaches, type IndicatorReadingRow, indicators, readings } from './table';

/** Key risk indicators by risk and id. */
export const indicatorByKey = byPair(indicators, 'risk.indicator.byKey');

/** Key risk indicators of one risk. */
export const indicatorsOfRisk = page({
  name: 'risk.indicators.byRisk',
  columns: columns(indicators),
  from: indicators,
  by: indicators.riskId,
  orders: { NAME: indicators.name },
  tieBreaker: indicators.id,
  filters: { latestStatus: equals(indicators.latestStatus), isActive: equals(indicators.isActive) },
});

/** Indicators past a threshold, over all risks. */
export const indicatorBreaches = page({
  name: 'risk.indicators.breaches',
  columns: columns(breaches, 'id', 'riskId', 'latestReadOn'),
  from: breaches,
  fanOut: 'a threshold is passed at any risk; every shard returns at most a page',
  orders: { LATEST_READ_ON: breaches.latestReadOn },
  defaultDirection: 'DESC',
  tieBreaker: breaches.id,
  filters: { status: equals(breaches.latestStatus), categoryId: equals(breaches.categoryId) },
});

/** The newest readings of each indicator. Extra parameter: limit. */
export const latestReadingsOfIndicator = pairChildren<IndicatorReadingRow>(
  'risk.readings.latestByIndicator',
  'riskId',
  'indicatorId',
).sql`select * from (
        select ${columns(readings)}, row_number() over (partition by risk_id, indicator_id order by read_on desc) as place
        from ${readings} where risk_id ${inKeys.bigint} and indicator_id = any(${arrayOf(param.bigint('ids'))})
      ) reading where place <= ${param.integer('limit')} order by place`;

/** Readings of one indicator of a risk: the filter `indicatorId` is always given. */
export const readingsOfRisk = page({
  name: 'risk.readings.byRisk',
  columns: columns(readings),
  from: readings,
  by: readings.riskId,
  orders: { READ_ON: readings.readOn },
  defaultDirection: 'DESC',
  tieBreaker: readings.id,
  filters: {
    indicatorId: equals(readings.indicatorId),
    status: equals(readings.status),
    readFrom: from(readings.readOn),
    readTo: upTo(readings.readOn),
  },
});
