import type { ComparedType } from '../support/types';

const accounts = 'finance_core.chart_of_accounts';
const ledger = 'finance_accounting.general_ledger';
/** Closed, with revenue and expenses. */
const period = 24;

/** What was posted up to a period, by account that takes entries. */
const balances = `(
  select a.account_id, a.code, a.account_type, ${period}::bigint as period_id,
         coalesce(sum(g.base_debit - g.base_credit) filter (where g.period_id < ${period}), 0) as opening_balance,
         coalesce(sum(g.base_debit) filter (where g.period_id = ${period}), 0) as debit,
         coalesce(sum(g.base_credit) filter (where g.period_id = ${period}), 0) as credit,
         coalesce(sum(g.base_debit - g.base_credit), 0) as closing_balance
  from ${accounts} a left join ${ledger} g on g.account_id = a.account_id and g.period_id <= ${period}
  where a.is_postable
  group by a.account_id, a.code, a.account_type) b`;

/** Earned or spent in three periods, by account. */
const results = `(
  select a.account_id, a.code, a.account_type, ${period - 2}::bigint as from_period_id, ${period}::bigint as to_period_id,
         sum(case a.account_type when 'REVENUE' then g.base_credit - g.base_debit else g.base_debit - g.base_credit end) as amount
  from ${ledger} g join ${accounts} a on a.account_id = g.account_id
  where g.period_id between ${period - 2} and ${period} and a.account_type in ('REVENUE', 'EXPENSE')
  group by a.account_id, a.code, a.account_type) r`;

/** A day on which some invoices were open that are paid by now. */
const day = '2025-12-10';
const openOnDay = `(
  select i.invoice_id, i.customer_id, date '${day}' - i.due_on as late,
         i.base_amount - coalesce(sum(p.base_amount), 0) as open
  from finance_core.invoices i
  left join finance_core.payments p on p.invoice_id = i.invoice_id and p.status = 'CLEARED' and p.received_on <= '${day}'
  where i.status <> 'DRAFT' and i.issued_on <= '${day}' and (i.voided_on is null or i.voided_on > '${day}')
  group by i.invoice_id having i.total_amount > coalesce(sum(p.amount), 0)) o`;
const late = (days: string) => `coalesce(sum(open) filter (where late ${days}), 0)`;
const buckets = {
  notDue: late('<= 0'),
  days1To30: late('between 1 and 30'),
  days31To60: late('between 31 and 60'),
  days61To90: late('between 61 and 90'),
  over90Days: late('> 90'),
  total: 'sum(open)',
};

/** The financial statements and the ageing report, recomputed from the ledger and the invoices. */
export const statementTypes: readonly ComparedType[] = [
  {
    type: 'TrialBalance',
    ask: (fields) => `{ items: trialBalance(periodId: "${period}") { ${fields} } }`,
    from: `${balances} group by period_id`,
    columns: {
      debit: 'sum(debit)',
      credit: 'sum(credit)',
      closingDebit: 'sum(greatest(closing_balance, 0))',
      closingCredit: 'sum(greatest(-closing_balance, 0))',
    },
  },
  {
    type: 'TrialBalanceLine',
    ask: (fields) =>
      `{ trialBalance(periodId: "${period}") { items: lines(first: 200) { nodes { ${fields} } } } }`,
    from: `${balances} order by code, account_id`,
    columns: {
      closingDebit: 'greatest(closing_balance, 0)',
      closingCredit: 'greatest(-closing_balance, 0)',
    },
  },
  {
    type: 'IncomeStatement',
    ask: (fields) =>
      `{ items: incomeStatement(fromPeriodId: "${period - 2}", toPeriodId: "${period}") { ${fields} } }`,
    from: `${results} group by from_period_id, to_period_id`,
    columns: {
      revenue: "sum(amount) filter (where account_type = 'REVENUE')",
      expenses: "sum(amount) filter (where account_type = 'EXPENSE')",
      netIncome: "sum(case account_type when 'REVENUE' then amount else -amount end)",
    },
  },
  {
    type: 'IncomeStatementLine',
    ask: (fields) =>
      `{ incomeStatement(fromPeriodId: "${period - 2}", toPeriodId: "${period}") { items: lines { ${fields} } } }`,
    from: `${results} order by code, account_id`,
  },
  {
    type: 'BalanceSheet',
    ask: (fields) => `{ items: balanceSheet(periodId: "${period}") { ${fields} } }`,
    from: `${balances} group by period_id`,
    columns: {
      assets: "sum(closing_balance) filter (where account_type = 'ASSET')",
      liabilities: "-sum(closing_balance) filter (where account_type = 'LIABILITY')",
      equity: "-sum(closing_balance) filter (where account_type = 'EQUITY')",
      accumulatedResult: "-sum(closing_balance) filter (where account_type in ('REVENUE', 'EXPENSE'))",
    },
  },
  {
    type: 'BalanceSheetLine',
    ask: (fields) =>
      `{ balanceSheet(periodId: "${period}") { items: lines(first: 200) { nodes { ${fields} } } } }`,
    from: `${balances} where account_type in ('ASSET', 'LIABILITY', 'EQUITY') order by code, account_id`,
    columns: { amount: "case account_type when 'ASSET' then closing_balance else -closing_balance end" },
  },
  {
    type: 'ReceivablesAgeing',
    ask: (fields) => `{ items: receivablesAgeing(asOf: "${day}") { ${fields} } }`,
    from: `(select date '${day}' as as_of) report`,
  },
  {
    type: 'AgeingBuckets',
    ask: (fields) => `{ receivablesAgeing(asOf: "${day}") { items: total { ${fields} } } }`,
    from: openOnDay,
    columns: buckets,
  },
  {
    type: 'CustomerAgeing',
    ask: (fields) => `{ receivablesAgeing(asOf: "${day}") { items: customers { ${fields} } } }`,
    from: `${openOnDay} group by customer_id order by sum(open) desc, customer_id`,
    columns: { openInvoiceCount: 'count(*)::integer' },
  },
];
