import type { SubgraphContext } from '../../runtime/context';
import { byIds, entity, optional } from '../../runtime/entities';
import { connection } from '../../runtime/pagination';
import type { PortfolioResolvers, QueryResolvers } from '../generated';
import { allocationOfPortfolio, holdingsOfPortfolio } from '../holdings';
import { indexById } from '../indices';
import { type PortfolioRow, portfolioById, portfolioIdByCashAccount, portfolios } from '../portfolios';
import { latestValuation, valuationsOfPortfolio } from '../valuations';

/** The portfolio whose cash is booked on that account, or null. */
export async function portfolioOfCashAccount(
  context: SubgraphContext,
  accountId: string,
): Promise<PortfolioRow | null> {
  const found = await context.load.one(portfolioIdByCashAccount, accountId);
  return optional(context, portfolioById, found?.portfolioId);
}

export const Portfolio: PortfolioResolvers = {
  __resolveReference: ({ id }, { load }) => load.one(portfolioById, id),
  manager: ({ managerId }) => entity('Employee', managerId),
  cashAccount: ({ cashAccountId }) => entity('Account', cashAccountId),
  benchmark: ({ benchmarkId }, _, context) => optional(context, indexById, benchmarkId),
  holdings: ({ id }, args, context) => connection(context, holdingsOfPortfolio, args, id),
  valuations: ({ id }, args, context) => connection(context, valuationsOfPortfolio, args, id),
  latestValuation: ({ id }, _, { load }) => load.one(latestValuation, id),
  allocation: ({ id }, _, { load }) => load.many(allocationOfPortfolio, id),
};

export const portfolioQueries: Pick<
  QueryResolvers,
  'portfolio' | 'portfoliosByIds' | 'portfolioByCashAccount' | 'portfolios'
> = {
  portfolio: (_, { id }, { load }) => load.one(portfolioById, id),
  portfoliosByIds: (_, { ids }, context) => byIds(context, portfolioById, ids),
  portfolioByCashAccount: (_, { accountId }, context) => portfolioOfCashAccount(context, accountId),
  portfolios: (_, args, context) => connection(context, portfolios, args),
};
