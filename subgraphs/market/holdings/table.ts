import { bigint, date, defaulted, integer, numeric, table, text, timestamptz } from '../../../citus';
import { portfolios } from '../portfolios/table';

export const holdings = table(
  'market_core.holdings',
  {
    portfolioId: bigint(),
    instrumentId: bigint(),
    symbol: text(),
    kind: text<'STOCK' | 'ETF' | 'BOND' | 'FUTURE' | 'FUND'>(),
    quantity: numeric(),
    averageCost: numeric(),
    currency: text(),
    bookCost: numeric(),
    baseCurrency: text(),
    openedOn: date(),
    createdAt: defaulted(timestamptz()),
    updatedAt: defaulted(timestamptz()),
    version: defaulted(integer()),
  },
  { key: ['portfolioId', 'instrumentId'], distributedBy: 'portfolioId', parent: portfolios },
);
