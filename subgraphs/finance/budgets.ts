import { pairLookup } from '../../citus/lookups';
import { type OrderColumn, page } from '../../citus/page';
import { columns, fanOut, statement } from '../../citus/statement';
import { accountParent } from './accounts';

/** A row of finance_core.budgets. */
export interface BudgetRow {
  readonly id: string;
  readonly accountId: string;
  readonly departmentId: string;
  readonly periodId: string;
  readonly fiscalYear: number;
  readonly amount: string;
  readonly currency: string;
  readonly status: 'DRAFT' | 'APPROVED' | 'CLOSED';
  readonly createdById: string;
  readonly approvedById: string | null;
  readonly notes: string | null;
  readonly warningThresholds: readonly number[];
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly version: number;
}

export const budgetColumns = {
  id: 'budget_id',
  accountId: 'account_id',
  departmentId: 'department_id',
  periodId: 'period_id',
  fiscalYear: 'fiscal_year',
  amount: 'amount',
  currency: 'currency',
  status: 'status',
  createdById: 'created_by',
  approvedById: 'approved_by',
  notes: 'notes',
  warningThresholds: 'warning_thresholds',
  createdAt: 'created_at',
  updatedAt: 'updated_at',
  version: 'version',
} as const;

/** Budgets by account and id. */
export const budgetByKey = pairLookup<BudgetRow>({
  name: 'finance.budget.byKey',
  sql: `select ${columns<BudgetRow>(budgetColumns)} from finance_core.budgets
        where account_id = any($keys::bigint[]) and budget_id = any($ids::bigint[])`,
  key: 'accountId',
  id: 'id',
});

/** What was posted against a budget. */
interface SpendingRow {
  readonly id: string;
  readonly accountId: string;
  readonly actualAmount: string;
  readonly remainingAmount: string;
}

/** What was posted against budgets, by account and budget. */
export const spendingOfBudget = pairLookup<SpendingRow>({
  name: 'finance.budget.spending',
  sql: `select ${columns<SpendingRow>({
    id: 'budget_id',
    accountId: 'account_id',
    actualAmount: 'actual_amount',
    remainingAmount: 'remaining_amount',
  })} from finance_reporting.budget_vs_actual
      where account_id = any($keys::bigint[]) and budget_id = any($ids::bigint[])`,
  key: 'accountId',
  id: 'id',
});

const orders: Record<'PERIOD' | 'AMOUNT', OrderColumn> = {
  // Ids of periods ascend with time.
  PERIOD: { column: 'period_id', type: 'bigint', property: 'periodId' },
  AMOUNT: { column: 'amount', type: 'numeric', property: 'amount' },
};
const tieBreaker: OrderColumn = { column: 'budget_id', type: 'bigint', property: 'id' };

const filters = {
  status: 'status = $status::text',
  periodId: 'period_id = $periodId::bigint',
  fiscalYear: 'fiscal_year = $fiscalYear::integer',
};

/** What every list of whole budgets offers. */
const list = {
  columns: columns<BudgetRow>(budgetColumns),
  from: 'finance_core.budgets',
  orders,
  tieBreaker,
};

/** Budgets of all departments and accounts. */
export const budgets = page<BudgetRow>({
  ...list,
  name: 'finance.budgets',
  filters,
  fanOut: 'budgets live beside each account; every shard returns at most a page',
});

/** Budgets on one account. */
export const budgetsOfAccount = page<BudgetRow>({
  ...list,
  name: 'finance.budgets.byAccount',
  by: { column: 'account_id', type: 'bigint', parent: accountParent },
  filters: { ...filters, departmentId: 'department_id = $departmentId::bigint' },
});

/** What the lookup by department knows of a budget: enough to filter and order a list. */
interface ListedBudgetRow {
  readonly id: string;
  readonly accountId: string;
  readonly periodId: string;
  readonly amount: string;
}

/** Budgets of one department. */
export const budgetsOfDepartment = page<ListedBudgetRow>({
  name: 'finance.budgets.byDepartment',
  columns: columns<ListedBudgetRow>({
    id: 'budget_id',
    accountId: 'account_id',
    periodId: 'period_id',
    amount: 'amount',
  }),
  from: 'finance_core.budgets_by_department',
  by: { column: 'department_id', type: 'bigint' },
  orders,
  tieBreaker,
  filters,
});

/** A line of the budget report: a budget, whose spending is loaded beside it. */
export type BudgetVarianceRow = BudgetRow;

/** Budgets and spending of a department in a fiscal year, in the reporting currency. */
export interface DepartmentBudgetSummaryRow {
  readonly departmentId: string;
  readonly fiscalYear: number;
  readonly budgetCount: number;
  readonly budgetAmount: string;
  readonly actualAmount: string;
  readonly remainingAmount: string;
}

const inBase = (column: string) => `round(sum(v.${column} * c.accounting_rate), 4)`;

/** Budgets and spending of a fiscal year by department, up to a period or, where it is null, of the whole year. */
export const budgetSummary = statement<
  { fiscalYear: number; toPeriodId: string | null },
  DepartmentBudgetSummaryRow
>({
  name: 'finance.budgets.summary',
  route: fanOut('budgets live beside each account; every shard sums up its own'),
  sql: `select ${columns<DepartmentBudgetSummaryRow>({
    departmentId: 'v.department_id',
    fiscalYear: 'v.fiscal_year',
    budgetCount: 'count(*)::integer',
    budgetAmount: inBase('budget_amount'),
    actualAmount: inBase('actual_amount'),
    remainingAmount: `${inBase('budget_amount')} - ${inBase('actual_amount')}`,
  })} from finance_reporting.budget_vs_actual v
      join finance_core.currencies c on c.code = v.currency
      where v.fiscal_year = $fiscalYear::integer and ($toPeriodId::bigint is null or v.period_id <= $toPeriodId)
      group by v.department_id, v.fiscal_year
      order by v.department_id limit 1000`,
});
