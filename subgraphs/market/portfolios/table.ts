import { lookupOf, type RowOf, t, table } from '../../../citus';

export const portfolios = table(
  'market_core.portfolios',
  {
    id: t.bigint('portfolio_id'),
    name: t.text(),
    strategy: t.text<'GROWTH' | 'INCOME' | 'BALANCED' | 'INDEX' | 'CAPITAL_PRESERVATION'>(),
    status: t.text<'ACTIVE' | 'FROZEN' | 'CLOSED'>(),
    baseCurrency: t.text(),
    managerId: t.bigint(),
    cashAccountId: t.bigint(),
    benchmarkId: t.nullable(t.bigint('benchmark_index_id')),
    inceptionDate: t.date(),
    allowsShortSales: t.boolean(),
    ...t.versioned,
  },
  { key: ['id'], distributedBy: 'id', group: 'portfolio', searched: { titles: ['name'] } },
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
