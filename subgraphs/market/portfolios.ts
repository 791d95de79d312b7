import { lookup } from '../../citus/lookups';
import { type OrderColumn, page } from '../../citus/page';
import { columns } from '../../citus/statement';
import type { PortfolioStatus, PortfolioStrategy } from './generated';

/** A row of market_core.portfolios. */
export interface PortfolioRow {
  readonly id: string;
  readonly name: string;
  readonly strategy: PortfolioStrategy;
  readonly status: PortfolioStatus;
  readonly baseCurrency: string;
  readonly managerId: string;
  readonly cashAccountId: string;
  readonly benchmarkId: string | null;
  readonly inceptionDate: string;
  readonly allowsShortSales: boolean;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly version: number;
}

export const portfolioColumns = {
  id: 'portfolio_id',
  name: 'name',
  strategy: 'strategy',
  status: 'status',
  baseCurrency: 'base_currency',
  managerId: 'manager_id',
  cashAccountId: 'cash_account_id',
  benchmarkId: 'benchmark_index_id',
  inceptionDate: 'inception_date',
  allowsShortSales: 'allows_short_sales',
  createdAt: 'created_at',
  updatedAt: 'updated_at',
  version: 'version',
} as const;

/** What belongs to a portfolio lives beside it: its lists are read from the top, however many portfolios ask. */
export const portfolioParent = { table: 'market_core.portfolios', column: 'portfolio_id' };

/** Portfolios by id. */
export const portfolioById = lookup<PortfolioRow>({
  name: 'market.portfolio.byId',
  sql: `select ${columns<PortfolioRow>(portfolioColumns)} from market_core.portfolios
        where portfolio_id = any($keys::bigint[])`,
  key: 'id',
});

/** Ids of portfolios by the account that holds their cash. */
export const portfolioIdByCashAccount = lookup<{ cashAccountId: string; portfolioId: string }>({
  name: 'market.portfolio.idByCashAccount',
  sql: `select cash_account_id as "cashAccountId", portfolio_id as "portfolioId"
        from market_core.portfolios_by_cash_account where cash_account_id = any($keys::bigint[])`,
  key: 'cashAccountId',
});

/** What a list of portfolios is ordered by. */
const orders: Record<'NAME' | 'INCEPTION_DATE', OrderColumn> = {
  NAME: { column: 'name', type: 'text', property: 'name' },
  INCEPTION_DATE: { column: 'inception_date', type: 'date', property: 'inceptionDate' },
};
const tieBreaker: OrderColumn = { column: 'portfolio_id', type: 'bigint', property: 'id' };

const filters = {
  strategy: 'strategy = $strategy::text',
  status: 'status = $status::text',
  baseCurrency: 'base_currency = $baseCurrency::text',
  inceptionFrom: 'inception_date >= $inceptionFrom::date',
  inceptionTo: 'inception_date <= $inceptionTo::date',
};

/** Portfolios of all managers. */
export const portfolios = page<PortfolioRow>({
  name: 'market.portfolios',
  columns: columns<PortfolioRow>(portfolioColumns),
  from: 'market_core.portfolios',
  fanOut: 'a list over all managers has no key; every shard returns at most a page',
  orders,
  tieBreaker,
  filters,
});

/** What the lookup table knows of a portfolio: enough to order a list. */
interface ListedPortfolioRow {
  readonly id: string;
  readonly name: string;
  readonly inceptionDate: string;
}

/** Portfolios that an employee runs. */
export const portfoliosOfManager = page<ListedPortfolioRow>({
  name: 'market.portfolios.byManager',
  columns: columns<ListedPortfolioRow>({ id: 'portfolio_id', name: 'name', inceptionDate: 'inception_date' }),
  from: 'market_core.portfolios_by_manager',
  by: { column: 'manager_id', type: 'bigint' },
  orders,
  tieBreaker,
  filters,
});
