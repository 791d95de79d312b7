import {
  byPair,
  type Conditions,
  columns,
  conditionsOf,
  equals,
  firstOfPair,
  from,
  page,
  upTo,
} from '../../../citus';
import { breaches, indicators, readings } from './table';

/** Key risk indicators by risk and id. */
export const indicatorByKey = byPair(indicators, 'risk.indicator.byKey');

/** What indicators are filtered by beside their risks. */
export const indicatorConditions: Conditions = {
  ...conditionsOf(indicators, 'id', 'riskId', 'name', 'unit', 'direction', 'warningThreshold'),
  ...conditionsOf(indicators, 'criticalThreshold', 'frequency', 'ownerId', 'isActive', 'latestValue'),
  ...conditionsOf(indicators, 'latestStatus', 'latestReadOn', 'createdAt', 'updatedAt'),
};

/** Key risk indicators of one risk. */
export const indicatorsOfRisk = page({
  name: 'risk.indicators.byRisk',
  from: indicators,
  by: indicators.riskId,
  orders: { NAME: indicators.name },
  tieBreaker: indicators.id,
  filters: { latestStatus: equals(indicators.latestStatus), isActive: equals(indicators.isActive) },
  conditions: indicatorConditions,
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
  conditions: {
    ...conditionsOf(breaches, 'id', 'riskId', 'name', 'unit', 'latestValue', 'latestStatus', 'latestReadOn'),
    ...conditionsOf(breaches, 'warningThreshold', 'criticalThreshold'),
  },
});

/** The newest readings of each indicator. Extra parameter: limit. */
export const latestReadingsOfIndicator = firstOfPair(
  readings,
  'risk.readings.latestByIndicator',
  'indicatorId',
  'read_on desc',
);

/** What readings are filtered by. */
export const readingConditions: Conditions = {
  ...conditionsOf(readings, 'id', 'readOn', 'value', 'status', 'createdAt'),
};

/** Readings of one indicator of a risk: the filter `indicatorId` is always given. */
export const readingsOfRisk = page({
  name: 'risk.readings.byRisk',
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
  conditions: readingConditions,
});
