import { bigint, date, integer, nullable, numeric, type RowOf, table, view } from '../../../citus';
import { instruments } from '../instruments/table';

const ofInstrument = { distributedBy: 'instrumentId', parent: instruments } as const;

/** Daily prices, in a partition for each month. */
export const priceHistory = table(
  'market_data.price_history',
  {
    instrumentId: bigint(),
    priceDate: date(),
    open: numeric(),
    high: numeric(),
    low: numeric(),
    close: numeric(),
    volume: bigint(),
  },
  { key: ['instrumentId', 'priceDate'], ...ofInstrument },
);

export type PriceBarRow = RowOf<typeof priceHistory>;

export const dailyReturns = view(
  'market_analytics.daily_returns',
  {
    instrumentId: bigint(),
    priceDate: date(),
    close: numeric(),
    previousClose: numeric(),
    simpleReturn: numeric(),
    logReturn: numeric(),
  },
  ofInstrument,
);

export const movingAverages = view(
  'market_analytics.moving_averages',
  {
    instrumentId: bigint(),
    priceDate: date(),
    close: numeric(),
    average20: nullable(numeric('average_20')),
    average50: nullable(numeric('average_50')),
    average200: nullable(numeric('average_200')),
  },
  ofInstrument,
);

export const monthlyPrices = view(
  'market_analytics.monthly_prices',
  {
    instrumentId: bigint(),
    month: date(),
    open: numeric(),
    high: numeric(),
    low: numeric(),
    close: numeric(),
    volume: bigint(),
    tradingDays: integer(),
  },
  ofInstrument,
);

/** Figures of the latest 52 weeks. */
export const instrumentStatistics = view(
  'market_analytics.instrument_statistics',
  {
    instrumentId: bigint(),
    firstDate: date(),
    lastDate: date(),
    lastClose: numeric(),
    highest: numeric(),
    lowest: numeric(),
    averageVolume: bigint(),
    totalReturn: numeric(),
    volatility: nullable(numeric()),
  },
  ofInstrument,
);

export type InstrumentStatisticsRow = RowOf<typeof instrumentStatistics>;
