import type { SubgraphContext } from '../../runtime/context';
import { byIds, entity, existing, optional } from '../../runtime/entities';
import { connection } from '../../runtime/pagination';
import { createPortfolio, updatePortfolio } from '../commands/portfolios';
import type { MutationResolvers, PortfolioResolvers, QueryResolvers } from '../generated';
import { allocationOfPortfolio, holdingsOfPortfolio } from '../holdings';
import { indexById } from '../indices';
import { type PortfolioRow, portfolioById, portfolioIdByCashAccount, portfolios } from '../portfolios';
import { tradesOfPortfolio } from '../trades';
import { latestValuation, valuationsOfPortfolio } from '../valuations';
import { portfolioAudit } from '../write-side';

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
  trades: ({ id }, args, context) => connection(context, tradesOfPortfolio, args, id),
  auditTrail: ({ id }, args, context) => connection(context, portfolioAudit.trail, args, id),
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

export const portfolioMutations: Pick<MutationResolvers, 'createPortfolio' | 'updatePortfolio'> = {
  createPortfolio: async (_, { input }, context) => {
    const { id } = await createPortfolio(context, input);
    return { portfolio: await existing(context, portfolioById, id) };
  },
  updatePortfolio: async (_, { input }, context) => {
    const { id } = await updatePortfolio(context, input);
    return { portfolio: await existing(context, portfolioById, id) };
  },
};
