import {
  bigint,
  boolean,
  date,
  lookupOf,
  nullable,
  type RowOf,
  table,
  text,
  versioned,
} from '../../../citus';

export const portfolios = table(
  'market_core.portfolios',
  {
    id: bigint('portfolio_id'),
    name: text(),
    strategy: text<'GROWTH' | 'INCOME' | 'BALANCED' | 'INDEX' | 'CAPITAL_PRESERVATION'>(),
    status: text<'ACTIVE' | 'FROZEN' | 'CLOSED'>(),
    baseCurrency: text(),
    managerId: bigint(),
    cashAccountId: bigint(),
    benchmarkId: nullable(bigint('benchmark_index_id')),
    inceptionDate: date(),
    allowsShortSales: boolean(),
    ...versioned,
  },
  { key: ['id'], distributedBy: 'id', group: 'portfolio' },
);

export type PortfolioRow = RowOf<typeof portfolios>;

/** Manager to portfolios, with what lists of them sort and filter by. */
export const portfoliosByManager = lookupOf(portfolios, 'market_core.portfolios_by_manager', {
  key: 'managerId',
  columns: ['name', 'strategy', 'status', 'baseCurrency', 'inceptionDate'],
});

/** Cash account to its portfolio: an account holds the cash of one. */
export const portfoliosByCashAccount = lookupOf(portfolios, 'market_core.portfolios_by_cash_account', {
  key: 'cashAccountId',
  unique: true,
});
