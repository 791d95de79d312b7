import { type RowOf, t, view } from '../../../citus';
import { accounts, accountType } from '../accounts/table';

/** What every statement says of an account. */
const line = {
  accountId: t.bigint(),
  periodId: t.bigint(),
  code: t.text(),
  name: t.text(),
  accountType: accountType(),
};
const beside = { distributedBy: 'accountId', parent: accounts } as const;

/** What an account opened with, moved by and closed with in each period, in the reporting currency. */
export const trialBalances = view(
  'finance_reporting.trial_balance',
  {
    ...line,
    openingBalance: t.numeric(),
    debit: t.numeric(),
    credit: t.numeric(),
    closingBalance: t.numeric(),
    closingDebit: t.numeric(),
    closingCredit: t.numeric(),
  },
  beside,
);

/** One account in the trial balance of a period. */
export type TrialBalanceLineRow = Omit<RowOf<typeof trialBalances>, 'name' | 'accountType'>;

/*
 * For readers in SQL: what the graph tells of income and balance sheets is of one moment, which needs the books.
 */

/** What accounts earned and spent by period. */
export const incomeStatements = view(
  'finance_reporting.income_statement',
  {
    ...line,
    fiscalYear: t.integer(),
    amount: t.numeric(),
  },
  beside,
);

/** What the company owned and owed at the end of each period. */
export const balanceSheets = view(
  'finance_reporting.balance_sheet',
  {
    ...line,
    amount: t.numeric(),
  },
  beside,
);

/** The sums of the balance sheets. */
export const balanceSheetTotals = view(
  'finance_reporting.balance_sheet_totals',
  {
    periodId: t.bigint(),
    assets: t.numeric(),
    liabilities: t.numeric(),
    equity: t.numeric(),
    accumulatedResult: t.numeric(),
  },
  {},
);
