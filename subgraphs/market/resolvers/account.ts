import type { AccountResolvers } from '../generated';
import { portfolioOfCashAccount } from './portfolio';

export const Account: AccountResolvers = {
  cashForPortfolio: ({ id }, _, context) => portfolioOfCashAccount(context, id),
};
