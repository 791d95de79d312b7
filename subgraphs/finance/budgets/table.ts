import {
  arrayOf,
  bigint,
  defaulted,
  integer,
  lookupOf,
  nullable,
  numeric,
  type RowOf,
  table,
  text,
  timestamptz,
  versioned,
  view,
} from '../../../citus';
import { accounts } from '../accounts/table';

const status = () => text<'DRAFT' | 'APPROVED' | 'CLOSED'>();

/** What a department may spend on an account in a period. */
export const budgets = table(
  'finance_core.budgets',
  {
    id: bigint('budget_id'),
    accountId: bigint(),
    departmentId: bigint(),
    periodId: bigint(),
    fiscalYear: integer(),
    amount: numeric(),
    currency: text(),
    status: status(),
    createdById: bigint('created_by'),
    approvedById: defaulted(nullable(bigint('approved_by'))),
    notes: nullable(text()),
    warningThresholds: arrayOf(integer()),
    ...versioned,
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
    id: defaulted(bigint('warning_id')),
    accountId: bigint(),
    budgetId: bigint(),
    threshold: integer(),
    budgetAmount: numeric(),
    actualAmount: numeric(),
    transactionId: bigint(),
    raisedAt: defaulted(timestamptz()),
  },
  { key: ['accountId', 'id'], distributedBy: 'accountId', parent: accounts },
);

export type BudgetWarningRow = RowOf<typeof budgetWarnings>;

/** Budgets with what was posted against them. */
export const budgetsVersusActual = view(
  'finance_reporting.budget_vs_actual',
  {
    accountId: bigint(),
    id: bigint('budget_id'),
    departmentId: bigint(),
    periodId: bigint(),
    fiscalYear: integer(),
    code: text(),
    name: text(),
    currency: text(),
    status: status(),
    budgetAmount: numeric(),
    actualAmount: numeric(),
    remainingAmount: numeric(),
  },
  { distributedBy: 'accountId', parent: accounts },
);
