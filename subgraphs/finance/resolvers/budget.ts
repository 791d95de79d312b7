import type { SubgraphContext } from '../../runtime/context';
import { byPairs, entity, existingPair } from '../../runtime/entities';
import { connection, connectionOf } from '../../runtime/pagination';
import { warningsOfBudget } from '../budget-warnings';
import {
  type BudgetRow,
  budgetByKey,
  budgetSummary,
  budgets,
  budgetsOfAccount,
  budgetsOfDepartment,
  spendingOfBudget,
} from '../budgets';
import { approveBudget, planBudget, updateBudget } from '../commands/budgets';
import type {
  BudgetResolvers,
  BudgetVarianceResolvers,
  DepartmentBudgetSummaryResolvers,
  DepartmentResolvers,
  MutationResolvers,
  QueryResolvers,
} from '../generated';
import { accountOf } from './account';
import { knownPeriod, periodOf } from './financial-period';

/** What was posted against a budget; every budget has such a row. */
async function spending({ accountId, id }: BudgetRow, { load }: SubgraphContext) {
  return (await load.pair(spendingOfBudget, accountId, id))!;
}

export const Budget: BudgetResolvers = {
  __resolveReference: ({ accountId, id }, { load }) => load.pair(budgetByKey, accountId, id),
  account: accountOf,
  department: ({ departmentId }) => entity('Department', departmentId),
  period: periodOf,
  actualAmount: async (budget, _, context) => (await spending(budget, context)).actualAmount,
  remainingAmount: async (budget, _, context) => (await spending(budget, context)).remainingAmount,
  warnings: ({ accountId, id }, _, { load }) => load.manyOfPair(warningsOfBudget, accountId, id),
  createdBy: ({ createdById }) => entity('Employee', createdById),
  approvedBy: ({ approvedById }) => entity('Employee', approvedById),
};

export const BudgetVariance: BudgetVarianceResolvers = {
  budget: (budget) => budget,
  department: ({ departmentId }) => entity('Department', departmentId),
  account: accountOf,
  period: periodOf,
  budgetAmount: ({ amount }) => amount,
  actualAmount: async (budget, _, context) => (await spending(budget, context)).actualAmount,
  remainingAmount: async (budget, _, context) => (await spending(budget, context)).remainingAmount,
};

export const DepartmentBudgetSummary: DepartmentBudgetSummaryResolvers = {
  department: ({ departmentId }) => entity('Department', departmentId),
};

/** What finance adds to a department. */
export const Department: DepartmentResolvers = {
  budgets: ({ id }, args, context) =>
    connectionOf(context, budgetsOfDepartment, args, id, (row) =>
      context.load.pair(budgetByKey, row.accountId, row.id),
    ),
};

export const budgetQueries: Pick<
  QueryResolvers,
  'budget' | 'budgetsByKeys' | 'budgets' | 'budgetVersusActual' | 'budgetSummaryByDepartment'
> = {
  budget: (_, { accountId, id }, { load }) => load.pair(budgetByKey, accountId, id),
  budgetsByKeys: (_, { keys }, context) =>
    byPairs(
      context,
      budgetByKey,
      keys.map(({ accountId, id }) => [accountId, id]),
    ),
  budgets: (_, args, context) => connection(context, budgets, args),
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
    if (departmentId)
      return connectionOf(context, budgetsOfDepartment, { ...args, filter }, departmentId, (row) =>
        context.load.pair(budgetByKey, row.accountId, row.id),
      );
    return connection(context, budgets, { ...args, filter });
  },
  budgetSummaryByDepartment: async (_, { fiscalYear, toPeriodId }, context) =>
    context.load.run(budgetSummary, {
      fiscalYear,
      toPeriodId: await knownPeriod(context, 'toPeriodId', toPeriodId),
    }),
};

async function payload(context: SubgraphContext, { accountId, id }: { accountId: string; id: string }) {
  return { budget: await existingPair(context, budgetByKey, accountId, id) };
}

export const budgetMutations: Pick<MutationResolvers, 'planBudget' | 'updateBudget' | 'approveBudget'> = {
  planBudget: async (_, { input }, context) => payload(context, await planBudget(context, input)),
  updateBudget: async (_, { input }, context) => payload(context, await updateBudget(context, input)),
  approveBudget: async (_, { input }, context) => payload(context, await approveBudget(context, input)),
};
