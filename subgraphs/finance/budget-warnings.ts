import { pairChildren, pairLookup } from '../../citus/lookups';
import { columns } from '../../citus/statement';

/** A row of finance_core.budget_warnings. */
export interface BudgetWarningRow {
  readonly id: string;
  readonly accountId: string;
  readonly budgetId: string;
  readonly threshold: number;
  readonly budgetAmount: string;
  readonly actualAmount: string;
  readonly transactionId: string;
  readonly raisedAt: string;
}

const select = `select ${columns<BudgetWarningRow>({
  id: 'warning_id',
  accountId: 'account_id',
  budgetId: 'budget_id',
  threshold: 'threshold',
  budgetAmount: 'budget_amount',
  actualAmount: 'actual_amount',
  transactionId: 'transaction_id',
  raisedAt: 'raised_at',
})} from finance_core.budget_warnings`;

/** Budget warnings by account and id. */
export const budgetWarningByKey = pairLookup<BudgetWarningRow>({
  name: 'finance.budgetWarning.byKey',
  sql: `${select} where account_id = any($keys::bigint[]) and warning_id = any($ids::bigint[])`,
  key: 'accountId',
  id: 'id',
});

/** Warnings of a budget, by account and budget, in the order in which they were raised. */
export const warningsOfBudget = pairChildren<BudgetWarningRow>({
  name: 'finance.budgetWarnings.byBudget',
  sql: `${select} where account_id = any($keys::bigint[]) and budget_id = any($ids::bigint[])
        order by account_id, budget_id, warning_id`,
  key: 'accountId',
  parent: 'budgetId',
});
