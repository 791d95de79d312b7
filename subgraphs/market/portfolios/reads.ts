import {
  among,
  byKey,
  type Conditions,
  columns,
  conditionsOf,
  equals,
  from,
  page,
  related,
  search,
  upTo,
} from '../../../citus';
import { indexConditions } from '../indices/reads';
import { indices } from '../indices/table';
import { portfolios, portfoliosByCashAccount, portfoliosByManager } from './table';

/** Portfolios by id. */
export const portfolioById = byKey(portfolios, 'market.portfolio.byId');

/** Ids of portfolios by the account that holds their cash. */
export const portfolioIdByCashAccount = byKey(portfoliosByCashAccount, 'market.portfolio.idByCashAccount');

/** Portfolios by words of their names. */
export const portfolioSearch = search({
  name: 'market.portfolios.found',
  from: portfolios,
  readers: among(portfolios.managerId),
});

/** What every list of portfolios is filtered by. */
const commonConditions = (of: typeof portfolios | typeof portfoliosByManager): Conditions =>
  conditionsOf(of, 'id', 'name', 'strategy', 'status', 'baseCurrency', 'managerId', 'inceptionDate');

/** What the list of all portfolios is filtered by. */
export const portfolioConditions: Conditions = {
  ...commonConditions(portfolios),
  ...conditionsOf(portfolios, 'cashAccountId', 'benchmarkId', 'allowsShortSales', 'createdAt', 'updatedAt'),
  benchmark: related(portfolios.benchmarkId, indices, () => indexConditions),
};

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
  conditions: portfolioConditions,
  indexed: [portfolios.id],
  indexedAnywhere: [portfolios.name],
});

/** Portfolios that an employee runs. */
export const portfoliosOfManager = page({
  name: 'market.portfolios.byManager',
  columns: columns(portfoliosByManager, 'id', 'name', 'inceptionDate'),
  from: portfoliosByManager,
  by: portfoliosByManager.managerId,
  ...listed(portfoliosByManager),
  conditions: commonConditions(portfoliosByManager),
});
