import {
  arrayOf,
  byPair,
  type Conditions,
  columns,
  conditionsOf,
  equals,
  fanOut,
  inKeys,
  nullable,
  page,
  pairChildren,
  param,
  type RowOf,
  related,
  statement,
} from '../../../citus';
import { currencies } from '../currencies/table';
import { periodConditions } from '../periods/reads';
import { periods } from '../periods/table';
import { budgets, budgetsByDepartment, budgetsVersusActual, budgetWarnings } from './table';

/** Budgets by account and id. */
export const budgetByKey = byPair(budgets, 'finance.budget.byKey');

/** What was posted against budgets, by account and budget. */
export const spendingOfBudget = byPair(budgetsVersusActual, 'finance.budget.spending', 'id');

/** Budget warnings by account and id. */
export const budgetWarningByKey = byPair(budgetWarnings, 'finance.budgetWarning.byKey');

/** Warnings of a budget, by account and budget, in the order in which they were raised. */
export const warningsOfBudget = pairChildren('finance.budgetWarnings.byBudget', 'accountId', 'budgetId')
  .sql`select ${columns(budgetWarnings)} from ${budgetWarnings}
       where account_id ${inKeys.bigint} and budget_id = any(${arrayOf(param.bigint('ids'))})
       order by account_id, budget_id, warning_id`;

/** What every list of budgets is filtered by. */
const commonConditions = (of: typeof budgets | typeof budgetsByDepartment): Conditions => ({
  ...conditionsOf(of, 'id', 'accountId', 'departmentId', 'periodId', 'fiscalYear', 'amount', 'status'),
  period: related(of.periodId, periods, () => periodConditions),
});

/** What budgets are filtered by beside their accounts. */
export const budgetConditions: Conditions = {
  ...commonConditions(budgets),
  ...conditionsOf(budgets, 'currency', 'createdById', 'approvedById', 'notes', 'createdAt', 'updatedAt'),
};

/** What lists of budgets, whole or those of a department, are ordered and filtered by. */
const listed = (of: typeof budgets | typeof budgetsByDepartment) => ({
  // Ids of periods ascend with time.
  orders: { PERIOD: of.periodId, AMOUNT: of.amount },
  tieBreaker: of.id,
  filters: {
    status: equals(of.status),
    periodId: equals(of.periodId),
    fiscalYear: equals(of.fiscalYear),
  },
});

/** Budgets of all departments and accounts. */
export const allBudgets = page({
  name: 'finance.budgets',
  from: budgets,
  fanOut: 'budgets live beside each account; every shard returns at most a page',
  ...listed(budgets),
  conditions: budgetConditions,
  indexed: [budgets.accountId, budgets.status, budgets.fiscalYear],
});

/** Budgets on one account. */
export const budgetsOfAccount = page({
  name: 'finance.budgets.byAccount',
  from: budgets,
  by: budgets.accountId,
  ...listed(budgets),
  filters: { ...listed(budgets).filters, departmentId: equals(budgets.departmentId) },
  conditions: budgetConditions,
});

/** Budgets of one department. */
export const budgetsOfDepartment = page({
  name: 'finance.budgets.byDepartment',
  columns: columns(budgetsByDepartment, 'id', 'accountId', 'periodId', 'amount'),
  from: budgetsByDepartment,
  by: budgetsByDepartment.departmentId,
  ...listed(budgetsByDepartment),
  conditions: commonConditions(budgetsByDepartment),
});

/** Budgets and spending of a department in a fiscal year, in the reporting currency. */
export type DepartmentBudgetSummaryRow = Pick<
  RowOf<typeof budgetsVersusActual>,
  'departmentId' | 'fiscalYear' | 'budgetAmount' | 'actualAmount' | 'remainingAmount'
> & { readonly budgetCount: number };

const inBase = (column: string) => `round(sum(v.${column} * c.accounting_rate), 4)`;
const lastPeriod = nullable(param.bigint('toPeriodId'));

/** Budgets and spending of a fiscal year by department, up to a period or, where it is null, of the whole year. */
export const budgetSummary = statement(
  'finance.budgets.summary',
  fanOut('budgets live beside each account; every shard sums up its own'),
).sql`select ${columns<DepartmentBudgetSummaryRow>({
  departmentId: 'v.department_id',
  fiscalYear: 'v.fiscal_year',
  budgetCount: 'count(*)::integer',
  budgetAmount: inBase('budget_amount'),
  actualAmount: inBase('actual_amount'),
  remainingAmount: `${inBase('budget_amount')} - ${inBase('actual_amount')}`,
})} from ${budgetsVersusActual} v
      join ${currencies} c on c.code = v.currency
      where v.fiscal_year = ${param.integer('fiscalYear')}
        and (${lastPeriod} is null or v.period_id <= ${lastPeriod})
      group by v.department_id, v.fiscal_year
      order by v.department_id limit 1000`;
