import { children, lookup } from '../../citus/lookups';
import { columns } from '../../citus/statement';

/** A row of finance_accounting.account_balances. */
export interface AccountPeriodBalanceRow {
  readonly accountId: string;
  readonly periodId: string;
  readonly debit: string;
  readonly credit: string;
  readonly baseDebit: string;
  readonly baseCredit: string;
  readonly entryCount: number;
  readonly updatedAt: string;
}

/** Movements of accounts by period, first period first. Extra parameters: from, to (period ids or null). */
export const accountPeriodBalances = children<AccountPeriodBalanceRow>({
  name: 'finance.accountBalances.byAccount',
  sql: `select ${columns<AccountPeriodBalanceRow>({
    accountId: 'account_id',
    periodId: 'period_id',
    debit: 'debit',
    credit: 'credit',
    baseDebit: 'base_debit',
    baseCredit: 'base_credit',
    entryCount: 'entry_count::integer',
    updatedAt: 'updated_at',
  })} from finance_accounting.account_balances
      where account_id = any($keys::bigint[])
        and ($from::bigint is null or period_id >= $from)
        and ($to::bigint is null or period_id <= $to)
      order by account_id, period_id`,
  key: 'accountId',
});

/** A row of finance_reporting.cash_positions. */
export interface CashPositionRow {
  readonly accountId: string;
  readonly currency: string;
  readonly balance: string;
  readonly baseBalance: string;
  readonly entryCount: number;
  readonly lastPostedAt: string | null;
  readonly totalInflow: string;
  readonly totalOutflow: string;
}

/** Balance, inflow and outflow of cash accounts. */
export const cashPositionOfAccount = lookup<CashPositionRow>({
  name: 'finance.cashPosition.byAccount',
  sql: `select ${columns<CashPositionRow>({
    accountId: 'account_id',
    currency: 'currency',
    balance: 'balance',
    baseBalance: 'base_balance',
    entryCount: 'entry_count::integer',
    lastPostedAt: 'last_posted_at',
    totalInflow: 'total_inflow',
    totalOutflow: 'total_outflow',
  })} from finance_reporting.cash_positions where account_id = any($keys::bigint[])`,
  key: 'accountId',
});

/** A row of finance_reporting.cash_flow_monthly. */
export interface CashFlowMonthRow {
  readonly accountId: string;
  readonly periodId: string;
  readonly currency: string;
  readonly inflow: string;
  readonly outflow: string;
  readonly netFlow: string;
  readonly baseNetFlow: string;
  readonly entryCount: number;
}

/** What went in and out of cash accounts by period, first first. Extra parameters: from, to (period ids or null). */
export const cashFlowOfAccount = children<CashFlowMonthRow>({
  name: 'finance.cashFlow.byAccount',
  sql: `select ${columns<CashFlowMonthRow>({
    accountId: 'account_id',
    periodId: 'period_id',
    currency: 'currency',
    inflow: 'inflow',
    outflow: 'outflow',
    netFlow: 'net_flow',
    baseNetFlow: 'base_net_flow',
    entryCount: 'entry_count::integer',
  })} from finance_reporting.cash_flow_monthly
      where account_id = any($keys::bigint[])
        and ($from::bigint is null or period_id >= $from)
        and ($to::bigint is null or period_id <= $to)
      order by account_id, period_id`,
  key: 'accountId',
});
