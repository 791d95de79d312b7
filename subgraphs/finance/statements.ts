import { lookup } from '../../citus/lookups';
import { columns } from '../../citus/statement';
import type { AccountRow } from './accounts';
import type { Books } from './books';

/** The trial balance of a period: its sums, and the books that its lines are in. */
export interface TrialBalanceRow {
  readonly periodId: string;
  readonly debit: string;
  readonly credit: string;
  readonly closingDebit: string;
  readonly closingCredit: string;
  readonly books: Books;
}

/** One account in the trial balance of a period; a row of finance_reporting.trial_balance. */
export interface TrialBalanceLineRow {
  readonly accountId: string;
  readonly periodId: string;
  readonly code: string;
  readonly openingBalance: string;
  readonly debit: string;
  readonly credit: string;
  readonly closingBalance: string;
  readonly closingDebit: string;
  readonly closingCredit: string;
}

/** The line of an account in the trial balance of a period. Extra parameter: periodId. */
export const trialBalanceLineOfAccount = lookup<TrialBalanceLineRow>({
  name: 'finance.trialBalance.byAccount',
  sql: `select ${columns<TrialBalanceLineRow>({
    accountId: 'account_id',
    periodId: 'period_id',
    code: 'code',
    openingBalance: 'opening_balance',
    debit: 'debit',
    credit: 'credit',
    closingBalance: 'closing_balance',
    closingDebit: 'closing_debit',
    closingCredit: 'closing_credit',
  })} from finance_reporting.trial_balance
      where account_id = any($keys::bigint[]) and period_id = $periodId::bigint`,
  key: 'accountId',
});

/** The income statement of some periods: its sums, and the books that its lines are in. */
export interface IncomeStatementRow {
  readonly fromPeriodId: string;
  readonly toPeriodId: string;
  readonly revenue: string;
  readonly expenses: string;
  readonly netIncome: string;
  readonly books: Books;
}

/** What one account earned or spent in some periods. */
export interface IncomeStatementLineRow {
  readonly accountId: string;
  readonly code: string;
  readonly accountType: AccountRow['accountType'];
  readonly amount: string;
}

/** The balance sheet of a period: its sums, and the books that its lines are in. */
export interface BalanceSheetRow {
  readonly periodId: string;
  readonly assets: string;
  readonly liabilities: string;
  readonly equity: string;
  readonly accumulatedResult: string;
  readonly books: Books;
}

/** One account in the balance sheet of a period. */
export interface BalanceSheetLineRow {
  readonly accountId: string;
  readonly code: string;
  readonly accountType: AccountRow['accountType'];
  readonly amount: string;
}
