import { bigint, numeric, table, text, timestamptz } from '../../../citus';
import { instruments } from '../instruments/table';

/** The latest quote of each instrument. */
export const quotes = table(
  'market_data.real_time_quotes',
  {
    instrumentId: bigint(),
    bid: numeric(),
    ask: numeric(),
    last: numeric(),
    bidSize: bigint(),
    askSize: bigint(),
    previousClose: numeric(),
    volume: bigint(),
    currency: text(),
    quotedAt: timestamptz(),
  },
  { key: ['instrumentId'], distributedBy: 'instrumentId', parent: instruments },
);
