import { connectionOf } from '../../runtime/pagination';
import type { EmployeeResolvers } from '../generated';
import { portfolioById, portfoliosOfManager } from '../portfolios/reads';

export const Employee: EmployeeResolvers = {
  managedPortfolios: ({ id }, args, context) =>
    connectionOf(context, portfoliosOfManager, args, id, (row) => context.load.one(portfolioById, row.id)),
};
