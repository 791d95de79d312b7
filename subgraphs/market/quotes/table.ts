import { t, table } from '../../../citus';
import { instruments } from '../instruments/table';

/** The latest quote of each instrument. */
export const quotes = table(
  'market_data.real_time_quotes',
  {
    instrumentId: t.bigint(),
    bid: t.numeric(),
    ask: t.numeric(),
    last: t.numeric(),
    bidSize: t.bigint(),
    askSize: t.bigint(),
    previousClose: t.numeric(),
    volume: t.bigint(),
    currency: t.text(),
    quotedAt: t.timestamptz(),
  },
  { key: ['instrumentId'], distributedBy: 'instrumentId', parent: instruments },
);
