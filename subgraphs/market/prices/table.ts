import { type RowOf, t, table, view } from '../../../citus';
import { instruments } from '../instruments/table';

const ofInstrument = { distributedBy: 'instrumentId', parent: instruments } as const;

/** Daily prices, in a partition for each month. */
export const priceHistory = table(
  'market_data.price_history',
  {
    instrumentId: t.bigint(),
    priceDate: t.date(),
    open: t.numeric(),
    high: t.numeric(),
    low: t.numeric(),
    close: t.numeric(),
    volume: t.bigint(),
  },
  { key: ['instrumentId', 'priceDate'], ...ofInstrument },
);

export type PriceBarRow = RowOf<typeof priceHistory>;

export const dailyReturns = view(
  'market_analytics.daily_returns',
  {
    instrumentId: t.bigint(),
    priceDate: t.date(),
    close: t.numeric(),
    previousClose: t.numeric(),
    simpleReturn: t.numeric(),
    logReturn: t.numeric(),
  },
  ofInstrument,
);

export const movingAverages = view(
  'market_analytics.moving_averages',
  {
    instrumentId: t.bigint(),
    priceDate: t.date(),
    close: t.numeric(),
    average20: t.nullable(t.numeric('average_20')),
    average50: t.nullable(t.numeric('average_50')),
    average200: t.nullable(t.numeric('average_200')),
  },
  ofInstrument,
);

export const monthlyPrices = view(
  'market_analytics.monthly_prices',
  {
    instrumentId: t.bigint(),
    month: t.date(),
    open: t.numeric(),
    high: t.numeric(),
    low: t.numeric(),
    close: t.numeric(),
    volume: t.bigint(),
    tradingDays: t.integer(),
  },
  ofInstrument,
);

/** Figures of the latest 52 weeks. */
export const instrumentStatistics = view(
  'market_analytics.instrument_statistics',
  {
    instrumentId: t.bigint(),
    firstDate: t.date(),
    lastDate: t.date(),
    lastClose: t.numeric(),
    highest: t.numeric(),
    lowest: t.numeric(),
    averageVolume: t.bigint(),
    totalReturn: t.numeric(),
    volatility: t.nullable(t.numeric()),
  },
  ofInstrument,
);

export type InstrumentStatisticsRow = RowOf<typeof instrumentStatistics>;
