import { t, view } from '../../../citus';
import { instrumentKind, instruments } from '../instruments/table';

/** Change of every active instrument since its previous close. */
export const marketMovers = view(
  'market_analytics.market_movers',
  {
    instrumentId: t.bigint(),
    symbol: t.text(),
    name: t.text(),
    kind: instrumentKind(),
    exchangeId: t.bigint(),
    currency: t.text(),
    last: t.numeric(),
    previousClose: t.numeric(),
    change: t.numeric(),
    changePercent: t.numeric(),
    volume: t.bigint(),
    quotedAt: t.timestamptz(),
  },
  { distributedBy: 'instrumentId', parent: instruments },
);

/** Latest value of all open portfolios. */
export const assetsUnderManagement = view(
  'market_analytics.assets_under_management',
  {
    baseCurrency: t.text(),
    strategy: t.text<'GROWTH' | 'INCOME' | 'BALANCED' | 'INDEX' | 'CAPITAL_PRESERVATION'>(),
    portfolios: t.integer(),
    marketValue: t.numeric(),
    cost: t.numeric(),
    valuationDate: t.date(),
  },
  {},
);
