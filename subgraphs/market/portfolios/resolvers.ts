import { answer } from '../../runtime/answer';
import type { SubgraphContext } from '../../runtime/context';
import { byIds, optional } from '../../runtime/entities';
import { connection, connectionOf } from '../../runtime/pagination';
import type { Resolvers } from '../generated';
import { allocationOfPortfolio, holdingsOfPortfolio } from '../holdings/reads';
import { indexById } from '../indices/reads';
import { tradesOfPortfolio } from '../trades/reads';
import { latestValuation, valuationsOfPortfolio } from '../valuations/reads';
import { portfolioAudit } from '../write-side';
import { allPortfolios, portfolioById, portfolioIdByCashAccount, portfoliosOfManager } from './reads';
import type { PortfolioRow } from './table';
import { createPortfolio, updatePortfolio } from './writes';

/** The portfolio whose cash is booked on that account, or null. */
async function portfolioOfCashAccount(
  context: SubgraphContext,
  accountId: string,
): Promise<PortfolioRow | null> {
  const found = await context.load.one(portfolioIdByCashAccount, accountId);
  return optional(context, portfolioById, found?.id);
}

const answered = { portfolio: portfolioById };

export const portfolioResolvers: Resolvers = {
  Portfolio: {
    __resolveReference: ({ id }, { load }) => load.one(portfolioById, id),
    benchmark: ({ benchmarkId }, _, context) => optional(context, indexById, benchmarkId),
    holdings: ({ id }, args, context) => connection(context, holdingsOfPortfolio, args, id),
    valuations: ({ id }, args, context) => connection(context, valuationsOfPortfolio, args, id),
    latestValuation: ({ id }, _, { load }) => load.one(latestValuation, id),
    allocation: ({ id }, _, { load }) => load.many(allocationOfPortfolio, id),
    trades: ({ id }, args, context) => connection(context, tradesOfPortfolio, args, id),
    auditTrail: ({ id }, args, context) => connection(context, portfolioAudit.trail, args, id),
  },
  Account: {
    cashForPortfolio: ({ id }, _, context) => portfolioOfCashAccount(context, id),
  },
  Employee: {
    managedPortfolios: ({ id }, args, context) =>
      connectionOf(context, portfoliosOfManager, args, id, portfolioById),
  },
  Query: {
    portfolio: (_, { id }, { load }) => load.one(portfolioById, id),
    portfoliosByIds: (_, { ids }, context) => byIds(context, portfolioById, ids),
    portfolioByCashAccount: (_, { accountId }, context) => portfolioOfCashAccount(context, accountId),
    portfolios: (_, args, context) => connection(context, allPortfolios, args),
  },
  Mutation: {
    createPortfolio: answer(createPortfolio, answered),
    updatePortfolio: answer(updatePortfolio, answered),
  },
};
