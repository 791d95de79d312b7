import { lookupOf, type RowOf, t, table, view } from '../../../citus';
import { accounts } from '../accounts/table';

const status = () => t.text<'DRAFT' | 'APPROVED' | 'CLOSED'>();

/** What a department may spend on an account in a period. */
export const budgets = table(
  'finance_core.budgets',
  {
    id: t.bigint('budget_id'),
    accountId: t.bigint(),
    departmentId: t.bigint(),
    periodId: t.bigint(),
    fiscalYear: t.integer(),
    amount: t.numeric(),
    currency: t.text(),
    status: status(),
    createdById: t.bigint('created_by'),
    approvedById: t.defaulted(t.nullable(t.bigint('approved_by'))),
    notes: t.nullable(t.text()),
    warningThresholds: t.arrayOf(t.integer()),
    ...t.versioned,
  },
  { key: ['accountId', 'id'], distributedBy: 'accountId', parent: accounts },
);

export type BudgetRow = RowOf<typeof budgets>;

/** A line of the budget report: a budget, whose spending is loaded beside it. */
export type BudgetVarianceRow = BudgetRow;

/** Departments to their budgets, with what lists of them sort and filter by. */
export const budgetsByDepartment = lookupOf(budgets, 'finance_core.budgets_by_department', {
  key: 'departmentId',
  columns: ['periodId', 'fiscalYear', 'amount', 'status'],
  primaryKey: ['departmentId', 'id'],
});

/** When what is posted against a budget first reached a threshold; a changed amount warns anew. */
export const budgetWarnings = table(
  'finance_core.budget_warnings',
  {
    id: t.defaulted(t.bigint('warning_id')),
    accountId: t.bigint(),
    budgetId: t.bigint(),
    threshold: t.integer(),
    budgetAmount: t.numeric(),
    actualAmount: t.numeric(),
    transactionId: t.bigint(),
    raisedAt: t.defaulted(t.timestamptz()),
  },
  { key: ['accountId', 'id'], distributedBy: 'accountId', parent: accounts },
);

export type BudgetWarningRow = RowOf<typeof budgetWarnings>;

/** Budgets with what was posted against them. */
export const budgetsVersusActual = view(
  'finance_reporting.budget_vs_actual',
  {
    accountId: t.bigint(),
    id: t.bigint('budget_id'),
    departmentId: t.bigint(),
    periodId: t.bigint(),
    fiscalYear: t.integer(),
    code: t.text(),
    name: t.text(),
    currency: t.text(),
    status: status(),
    budgetAmount: t.numeric(),
    actualAmount: t.numeric(),
    remainingAmount: t.numeric(),
  },
  { distributedBy: 'accountId', parent: accounts },
);
