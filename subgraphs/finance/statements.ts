import { lookup } from '../../citus/lookups';
import { type OrderColumn, page } from '../../citus/page';
import { columns, fanOut, statement } from '../../citus/statement';
import type { AccountRow } from './accounts';

const eachShardSums = 'balances live beside each account; every shard sums up its own';
const eachShardPages = 'balances live beside each account; every shard returns at most a page';
const byCode: OrderColumn = { column: 'code', type: 'text', property: 'code' };
const byAccount: OrderColumn = { column: 'account_id', type: 'bigint', property: 'accountId' };
const ofPeriod = 'period_id = $periodId::bigint';

/** Sums of the trial balance of a period. */
export interface TrialBalanceRow {
  readonly periodId: string;
  readonly debit: string;
  readonly credit: string;
  readonly closingDebit: string;
  readonly closingCredit: string;
}

/** Sums of the trial balance of a period. */
export const trialBalanceTotals = statement<{ periodId: string }, Omit<TrialBalanceRow, 'periodId'>>({
  name: 'finance.trialBalance.totals',
  route: fanOut(eachShardSums),
  sql: `select ${columns<Omit<TrialBalanceRow, 'periodId'>>({
    debit: 'coalesce(sum(debit), 0)',
    credit: 'coalesce(sum(credit), 0)',
    closingDebit: 'coalesce(sum(closing_debit), 0)',
    closingCredit: 'coalesce(sum(closing_credit), 0)',
  })} from finance_reporting.trial_balance where ${ofPeriod}`,
});

/** A row of finance_reporting.trial_balance. */
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

const trialBalanceColumns = columns<TrialBalanceLineRow>({
  accountId: 'account_id',
  periodId: 'period_id',
  code: 'code',
  openingBalance: 'opening_balance',
  debit: 'debit',
  credit: 'credit',
  closingBalance: 'closing_balance',
  closingDebit: 'closing_debit',
  closingCredit: 'closing_credit',
});

/** Lines of the trial balance; always filtered by a period. */
export const trialBalanceLines = page<TrialBalanceLineRow>({
  name: 'finance.trialBalance.lines',
  columns: trialBalanceColumns,
  from: 'finance_reporting.trial_balance',
  fanOut: eachShardPages,
  orders: { CODE: byCode },
  tieBreaker: byAccount,
  filters: { periodId: ofPeriod },
});

/** The line of an account in the trial balance of a period. Extra parameter: periodId. */
export const trialBalanceLineOfAccount = lookup<TrialBalanceLineRow>({
  name: 'finance.trialBalance.byAccount',
  sql: `select ${trialBalanceColumns} from finance_reporting.trial_balance
        where account_id = any($keys::bigint[]) and ${ofPeriod}`,
  key: 'accountId',
});

/** Sums of the income statement of some periods. */
export interface IncomeStatementRow {
  readonly fromPeriodId: string;
  readonly toPeriodId: string;
  readonly revenue: string;
  readonly expenses: string;
  readonly netIncome: string;
}

type IncomeTotals = Pick<IncomeStatementRow, 'revenue' | 'expenses' | 'netIncome'>;
type PeriodRange = Pick<IncomeStatementRow, 'fromPeriodId' | 'toPeriodId'>;

// Ids of periods ascend with time.
const inPeriods = 'period_id between $fromPeriodId::bigint and $toPeriodId::bigint';

/** Sums of the income statement from one period to another. */
export const incomeStatementTotals = statement<PeriodRange, IncomeTotals>({
  name: 'finance.incomeStatement.totals',
  route: fanOut(eachShardSums),
  sql: `select ${columns<IncomeTotals>({
    revenue: "coalesce(sum(amount) filter (where account_type = 'REVENUE'), 0)",
    expenses: "coalesce(sum(amount) filter (where account_type = 'EXPENSE'), 0)",
    netIncome: "coalesce(sum(case account_type when 'REVENUE' then amount else -amount end), 0)",
  })} from finance_reporting.income_statement where ${inPeriods}`,
});

/** What one account earned or spent in some periods. */
export interface IncomeStatementLineRow {
  readonly accountId: string;
  readonly code: string;
  readonly accountType: AccountRow['accountType'];
  readonly amount: string;
}

/** Lines of the income statement from one period to another, by code. */
export const incomeStatementLines = statement<PeriodRange, IncomeStatementLineRow>({
  name: 'finance.incomeStatement.lines',
  route: fanOut(eachShardSums),
  sql: `select ${columns<IncomeStatementLineRow>({
    accountId: 'account_id',
    code: 'code',
    accountType: 'account_type',
    amount: 'sum(amount)',
  })} from finance_reporting.income_statement where ${inPeriods}
      group by account_id, code, account_type
      order by code, account_id limit 1000`,
});

/** Sums of the balance sheet of a period. */
export interface BalanceSheetRow {
  readonly periodId: string;
  readonly assets: string;
  readonly liabilities: string;
  readonly equity: string;
  readonly accumulatedResult: string;
}

/**
 * Sums of the balance sheet at the end of a period. Reads the trial balance and not the view balance_sheet_totals:
 * on Citus a filter outside the view's grouping would leave every period to be summed up first.
 */
export const balanceSheetTotals = statement<{ periodId: string }, Omit<BalanceSheetRow, 'periodId'>>({
  name: 'finance.balanceSheet.totals',
  route: fanOut(eachShardSums),
  sql: `select ${columns<Omit<BalanceSheetRow, 'periodId'>>({
    assets: "coalesce(sum(closing_balance) filter (where account_type = 'ASSET'), 0)",
    liabilities: "coalesce(sum(-closing_balance) filter (where account_type = 'LIABILITY'), 0)",
    equity: "coalesce(sum(-closing_balance) filter (where account_type = 'EQUITY'), 0)",
    accumulatedResult:
      "coalesce(sum(-closing_balance) filter (where account_type in ('REVENUE', 'EXPENSE')), 0)",
  })} from finance_reporting.trial_balance where ${ofPeriod}`,
});

/** A row of finance_reporting.balance_sheet. */
export interface BalanceSheetLineRow {
  readonly accountId: string;
  readonly code: string;
  readonly accountType: AccountRow['accountType'];
  readonly amount: string;
}

/** Lines of the balance sheet; always filtered by a period. */
export const balanceSheetLines = page<BalanceSheetLineRow>({
  name: 'finance.balanceSheet.lines',
  columns: columns<BalanceSheetLineRow>({
    accountId: 'account_id',
    code: 'code',
    accountType: 'account_type',
    amount: 'amount',
  }),
  from: 'finance_reporting.balance_sheet',
  fanOut: eachShardPages,
  orders: { CODE: byCode },
  tieBreaker: byAccount,
  filters: { periodId: ofPeriod, accountType: 'account_type = $accountType::text' },
});
