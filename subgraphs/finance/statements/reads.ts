import { columns, inKeys, lookup, param } from '../../../citus';
import type { AccountLine, Books } from './books';
import { trialBalances } from './table';

/** The line of an account in the trial balance of a period. Extra parameter: periodId. */
export const trialBalanceLineOfAccount = lookup('finance.trialBalance.byAccount', 'accountId')
  .sql`select ${columns(trialBalances)} from ${trialBalances}
       where account_id ${inKeys.bigint} and period_id = ${param.bigint('periodId')}`;

/** Sums of a statement, and the books that its lines are in. */
type Sums<Names extends string> = Readonly<Record<Names, string>> & { readonly books: Books };

/** The trial balance of a period. */
export type TrialBalanceRow = Sums<'periodId'> &
  Pick<AccountLine, 'debit' | 'credit' | 'closingDebit' | 'closingCredit'>;

/** The income statement of some periods. */
export type IncomeStatementRow = Sums<'fromPeriodId' | 'toPeriodId' | 'revenue' | 'expenses' | 'netIncome'>;

/** The balance sheet of a period. */
export type BalanceSheetRow = Sums<'periodId' | 'assets' | 'liabilities' | 'equity' | 'accumulatedResult'>;

/** What one account earned or spent in some periods. */
export type IncomeStatementLineRow = Pick<AccountLine, 'accountId' | 'code' | 'accountType'> & {
  readonly amount: string;
};

/** One account in the balance sheet of a period. */
export type BalanceSheetLineRow = IncomeStatementLineRow;
