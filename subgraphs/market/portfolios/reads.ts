import { among, byKey, columns, equals, from, page, upTo } from '../../../citus';
import { portfolios, portfoliosByCashAccount, portfoliosByManager } from './table';

/** Portfolios by id. */
export const portfolioById = byKey(portfolios, 'market.portfolio.byId');

/** Ids of portfolios by the account that holds their cash. */
export const portfolioIdByCashAccount = byKey(portfoliosByCashAccount, 'market.portfolio.idByCashAccount');

/** What lists of portfolios, whole or those of a manager, are ordered and filtered by. */
const listed = (of: typeof portfolios | typeof portfoliosByManager) => ({
  orders: { NAME: of.name, INCEPTION_DATE: of.inceptionDate },
  tieBreaker: of.id,
  filters: {
    strategy: equals(of.strategy),
    status: equals(of.status),
    baseCurrency: equals(of.baseCurrency),
    inceptionFrom: from(of.inceptionDate),
    inceptionTo: upTo(of.inceptionDate),
    readers: among(of.managerId),
  },
});

/** Portfolios of all managers. */
export const allPortfolios = page({
  name: 'market.portfolios',
  from: portfolios,
  fanOut: 'a list over all managers has no key; every shard returns at most a page',
  ...listed(portfolios),
});

/** Portfolios that an employee runs. */
export const portfoliosOfManager = page({
  name: 'market.portfolios.byManager',
  columns: columns(portfoliosByManager, 'id', 'name', 'inceptionDate'),
  from: portfoliosByManager,
  by: portfoliosByManager.managerId,
  ...listed(portfoliosByManager),
});
