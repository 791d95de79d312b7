import {
  byKey,
  type Conditions,
  children,
  columns,
  conditionsOf,
  from,
  inKeys,
  nullable,
  page,
  param,
  upTo,
} from '../../../citus';
import { dailyReturns, instrumentStatistics, monthlyPrices, movingAverages, priceHistory } from './table';

/** How prices, and what is computed from them, are listed: an instrument has one row for each date. */
const byDate = (of: typeof priceHistory | typeof dailyReturns | typeof movingAverages) => ({
  from: of,
  by: of.instrumentId,
  orders: { PRICE_DATE: of.priceDate },
  tieBreaker: of.priceDate,
  filters: { from: from(of.priceDate), to: upTo(of.priceDate) },
});

/** What daily prices are filtered by. */
export const priceConditions: Conditions = {
  ...conditionsOf(priceHistory, 'priceDate', 'open', 'high', 'low', 'close'),
};

/** Daily prices of one instrument. */
export const pricesOfInstrument = page({
  name: 'market.prices.byInstrument',
  columns: columns(priceHistory),
  ...byDate(priceHistory),
  conditions: priceConditions,
});

/** Daily returns of one instrument. */
export const dailyReturnsOfInstrument = page({
  name: 'market.dailyReturns.byInstrument',
  columns: columns(dailyReturns),
  ...byDate(dailyReturns),
});

/** Moving averages of one instrument. */
export const movingAveragesOfInstrument = page({
  name: 'market.movingAverages.byInstrument',
  columns: columns(movingAverages),
  ...byDate(movingAverages),
});

const first = nullable(param.date('from'));
const last = nullable(param.date('to'));

/** Monthly bars of instruments, oldest first. `from` and `to` are any day of the month, or null. */
export const monthlyPricesOfInstrument = children('market.instrument.monthlyPrices', 'instrumentId')
  .sql`select ${columns(monthlyPrices)} from ${monthlyPrices} where instrument_id ${inKeys.bigint}
         and (${first} is null or month >= date_trunc('month', ${first})) and (${last} is null or month <= ${last})
       order by instrument_id, month`;

/** Figures of the latest 52 weeks by instrument. */
export const statisticsOfInstrument = byKey(instrumentStatistics, 'market.instrument.statistics');
