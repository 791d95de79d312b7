import { answer } from '../../runtime/answer';
import type { SubgraphContext } from '../../runtime/context';
import { byKeys, entity, existingPair } from '../../runtime/entities';
import { connection, connectionOf, type PageArguments } from '../../runtime/pagination';
import type { BudgetResolvers, BudgetVarianceResolvers, Resolvers } from '../generated';
import { knownPeriod } from '../periods/reads';
import { accountOf, periodOf } from '../references';
import { transactionById } from '../transactions/reads';
import {
  allBudgets,
  budgetByKey,
  budgetSummary,
  budgetsOfAccount,
  budgetsOfDepartment,
  spendingOfBudget,
  warningsOfBudget,
} from './reads';
import type { BudgetRow } from './table';
import { approveBudget, planBudget, updateBudget } from './writes';

/** What was posted against a budget; every budget has such a row. */
const spending = ({ accountId, id }: BudgetRow, context: SubgraphContext) =>
  existingPair(context, spendingOfBudget, accountId, id);

const departmentOf = ({ departmentId }: { readonly departmentId: string }) =>
  entity('Department', departmentId);

/** What a budget and a line of the budget report have in common. */
const budgeted = {
  department: departmentOf,
  account: accountOf,
  period: periodOf,
  actualAmount: async (budget, _, context) => (await spending(budget, context)).actualAmount,
  remainingAmount: async (budget, _, context) => (await spending(budget, context)).remainingAmount,
} satisfies BudgetResolvers & BudgetVarianceResolvers;

const ofDepartment = (context: SubgraphContext, args: PageArguments, departmentId: string) =>
  connectionOf(context, budgetsOfDepartment, args, departmentId, budgetByKey);

const answered = { budget: budgetByKey };

export const budgetResolvers: Resolvers = {
  Budget: {
    ...budgeted,
    __resolveReference: ({ accountId, id }, { load }) => load.pair(budgetByKey, accountId, id),
    warnings: ({ accountId, id }, _, { load }) => load.manyOfPair(warningsOfBudget, accountId, id),
  },
  BudgetVariance: {
    ...budgeted,
    budget: (budget) => budget,
    budgetAmount: ({ amount }) => amount,
  },
  BudgetWarning: {
    budget: ({ accountId, budgetId }, _, context) => existingPair(context, budgetByKey, accountId, budgetId),
    transaction: ({ transactionId }, _, { load }) => load.one(transactionById, transactionId),
  },
  DepartmentBudgetSummary: { department: departmentOf },
  /** What finance adds to a department. */
  Department: {
    budgets: ({ id }, args, context) => ofDepartment(context, args, id),
  },
  Query: {
    budget: (_, { accountId, id }, { load }) => load.pair(budgetByKey, accountId, id),
    budgetsByKeys: byKeys(budgetByKey),
    budgets: (_, args, context) => connection(context, allBudgets, args),
    budgetVersusActual: (_, args, context) => {
      const { accountId, departmentId, ...filter } = args.filter ?? {};
      // With an account or a department the list is read from the one shard that holds it.
      if (accountId)
        return connection(
          context,
          budgetsOfAccount,
          { ...args, filter: { ...filter, departmentId } },
          accountId,
        );
      if (departmentId) return ofDepartment(context, { ...args, filter }, departmentId);
      return connection(context, allBudgets, { ...args, filter });
    },
    budgetSummaryByDepartment: async (_, { fiscalYear, toPeriodId }, context) =>
      context.load.run(budgetSummary, {
        fiscalYear,
        toPeriodId: await knownPeriod(context, 'toPeriodId', toPeriodId),
      }),
  },
  Mutation: {
    planBudget: answer(planBudget, answered),
    updateBudget: answer(updateBudget, answered),
    approveBudget: answer(approveBudget, answered),
  },
};
