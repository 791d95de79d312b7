import type { AccountResolvers } from '../generated';
import { portfolioOfCashAccount } from '../portfolios/resolvers';

export const Account: AccountResolvers = {
  cashForPortfolio: ({ id }, _, context) => portfolioOfCashAccount(context, id),
};
