import { bigint, date, integer, numeric, text, timestamptz, view } from '../../../citus';
import { instrumentKind, instruments } from '../instruments/table';

/** Change of every active instrument since its previous close. */
export const marketMovers = view(
  'market_analytics.market_movers',
  {
    instrumentId: bigint(),
    symbol: text(),
    name: text(),
    kind: instrumentKind(),
    exchangeId: bigint(),
    currency: text(),
    last: numeric(),
    previousClose: numeric(),
    change: numeric(),
    changePercent: numeric(),
    volume: bigint(),
    quotedAt: timestamptz(),
  },
  { distributedBy: 'instrumentId', parent: instruments },
);

/** Latest value of all open portfolios. */
export const assetsUnderManagement = view(
  'market_analytics.assets_under_management',
  {
    baseCurrency: text(),
    strategy: text<'GROWTH' | 'INCOME' | 'BALANCED' | 'INDEX' | 'CAPITAL_PRESERVATION'>(),
    portfolios: integer(),
    marketValue: numeric(),
    cost: numeric(),
    valuationDate: date(),
  },
  {},
);
