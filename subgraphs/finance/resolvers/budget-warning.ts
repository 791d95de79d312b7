import { existingPair } from '../../runtime/entities';
import { budgetByKey } from '../budgets';
import type { BudgetWarningResolvers } from '../generated';
import { transactionById } from '../transactions';

export const BudgetWarning: BudgetWarningResolvers = {
  budget: ({ accountId, budgetId }, _, context) => existingPair(context, budgetByKey, accountId, budgetId),
  transaction: ({ transactionId }, _, { load }) => load.one(transactionById, transactionId),
};
