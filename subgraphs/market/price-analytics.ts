import { children, lookup } from '../../citus/lookups';
import { page } from '../../citus/page';
import { columns } from '../../citus/statement';
import { byPriceDate } from './prices';

/** A row of market_analytics.daily_returns. */
export interface DailyReturnRow {
  readonly instrumentId: string;
  readonly priceDate: string;
  readonly close: string;
  readonly previousClose: string;
  readonly simpleReturn: string;
  readonly logReturn: string;
}

const dailyReturnColumns = {
  instrumentId: 'instrument_id',
  priceDate: 'price_date',
  close: 'close',
  previousClose: 'previous_close',
  simpleReturn: 'simple_return',
  logReturn: 'log_return',
} as const;

/** Daily returns of one instrument. */
export const dailyReturnsOfInstrument = page<DailyReturnRow>({
  name: 'market.dailyReturns.byInstrument',
  columns: columns<DailyReturnRow>(dailyReturnColumns),
  from: 'market_analytics.daily_returns',
  ...byPriceDate,
});

/** A row of market_analytics.moving_averages. */
export interface MovingAverageRow {
  readonly instrumentId: string;
  readonly priceDate: string;
  readonly close: string;
  readonly average20: string | null;
  readonly average50: string | null;
  readonly average200: string | null;
}

const movingAverageColumns = {
  instrumentId: 'instrument_id',
  priceDate: 'price_date',
  close: 'close',
  average20: 'average_20',
  average50: 'average_50',
  average200: 'average_200',
} as const;

/** Moving averages of one instrument. */
export const movingAveragesOfInstrument = page<MovingAverageRow>({
  name: 'market.movingAverages.byInstrument',
  columns: columns<MovingAverageRow>(movingAverageColumns),
  from: 'market_analytics.moving_averages',
  ...byPriceDate,
});

/** A row of market_analytics.monthly_prices. */
export interface MonthlyPriceRow {
  readonly instrumentId: string;
  readonly month: string;
  readonly open: string;
  readonly high: string;
  readonly low: string;
  readonly close: string;
  readonly volume: string;
  readonly tradingDays: number;
}

const monthlyPriceColumns = {
  instrumentId: 'instrument_id',
  month: 'month',
  open: 'open',
  high: 'high',
  low: 'low',
  close: 'close',
  volume: 'volume',
  tradingDays: 'trading_days',
} as const;

/** Monthly bars of instruments, oldest first. Extra parameters: from, to (any day of the month, or null). */
export const monthlyPrices = children<MonthlyPriceRow>({
  name: 'market.instrument.monthlyPrices',
  sql: `select ${columns<MonthlyPriceRow>(monthlyPriceColumns)} from market_analytics.monthly_prices
        where instrument_id = any($keys::bigint[])
          and ($from::date is null or month >= date_trunc('month', $from))
          and ($to::date is null or month <= $to)
        order by instrument_id, month`,
  key: 'instrumentId',
});

/** A row of market_analytics.instrument_statistics. */
export interface InstrumentStatisticsRow {
  readonly instrumentId: string;
  readonly firstDate: string;
  readonly lastDate: string;
  readonly lastClose: string;
  readonly highest: string;
  readonly lowest: string;
  readonly averageVolume: string;
  readonly totalReturn: string;
  readonly volatility: string | null;
}

const statisticsColumns = {
  instrumentId: 'instrument_id',
  firstDate: 'first_date',
  lastDate: 'last_date',
  lastClose: 'last_close',
  highest: 'highest',
  lowest: 'lowest',
  averageVolume: 'average_volume',
  totalReturn: 'total_return',
  volatility: 'volatility',
} as const;

/** Figures of the latest 52 weeks by instrument. */
export const statisticsOfInstrument = lookup<InstrumentStatisticsRow>({
  name: 'market.instrument.statistics',
  sql: `select ${columns<InstrumentStatisticsRow>(statisticsColumns)} from market_analytics.instrument_statistics
        where instrument_id = any($keys::bigint[])`,
  key: 'instrumentId',
});
