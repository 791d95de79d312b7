import type { TestGateway } from '../support/asking';
import { AddedRows } from '../support/rows';
import { sharedGateway } from '../support/shared-gateway';
import { sql } from '../support/sql';
import { compareTypes } from '../support/types';
import { statementTypes } from './finance-statement-types';

let gateway: TestGateway;
const added = new AddedRows('finance');
beforeAll(async () => {
  gateway = await sharedGateway();
  await addWarnings();
  await addSettlements();
});
afterAll(async () => {
  await added.remove();
  await gateway.stop();
});

/** Nothing in the sample data has reached the threshold of a warning. */
async function addWarnings(): Promise<void> {
  const budgets = await sql(
    'finance',
    `select account_id, budget_id, amount as budget_amount from finance_core.budgets where period_id = ${period}
     order by budget_id limit 2`,
  );
  for (const [index, budget] of budgets.entries())
    for (const threshold of [80, 100])
      await added.add('finance_core.budget_warnings', {
        ...budget,
        warning_id: 900_000 + index * 1000 + threshold,
        threshold,
        actual_amount: '1234.5600',
        transaction_id: 5,
        raised_at: '2025-12-20T09:00:00Z',
      });
}

/** Trades are settled by events, which the sample data has not been through. */
async function addSettlements(): Promise<void> {
  for (const [index, reason] of ['PERIOD_NOT_OPEN', 'ACCOUNT_NOT_OPEN'].entries())
    await added.add('finance_core.trade_settlements', {
      origin: `Trade:3:${920_001 + index}`,
      portfolio_id: 3,
      trade_id: 920_001 + index,
      status: 'FAILED',
      posting_date: '2026-05-29',
      reason_code: reason,
      reason: 'Not at present.',
      movement: {},
      actor_id: 5,
      updated_at: `2026-06-0${index + 1}T09:00:00Z`,
    });
}

/** The first id of each kind of row, so that what is null in some is not null in others. */
const oneOfEach = (id: string, table: string, kinds: string) =>
  `select min(${id}) as id from ${table} group by ${kinds} order by 1`;

const accounts = 'finance_core.chart_of_accounts';
const ledger = 'finance_accounting.general_ledger';
const cashAccounts = `select account_id as id from ${accounts} where is_cash order by account_id limit 5`;
const invoiceKinds = oneOfEach('invoice_id', 'finance_core.invoices', 'status, currency');
/** Closed, with budgets and spending. */
const period = 24;

/** Budgets with what was posted against them. */
const spending = (where: string) => `(
  select b.*, coalesce(sum(g.debit - g.credit), 0) as spent
  from finance_core.budgets b
  left join ${ledger} g on g.account_id = b.account_id and g.department_id = b.department_id and g.period_id = b.period_id
  where ${where}
  group by b.account_id, b.budget_id) b`;

const budgetColumns = { actualAmount: 'spent', remainingAmount: 'amount - spent' };

compareTypes(
  'finance',
  [
    ...statementTypes,
    {
      type: 'Account',
      ids: oneOfEach('account_id', accounts, 'account_type, is_postable, is_cash, currency'),
      ask: (fields, ids) => `{ items: accountsByIds(ids: ${ids}) { ${fields} } }`,
      from: `${accounts} where account_id = any($1::bigint[]) order by account_id`,
      columns: { id: 'account_id', entryCount: 'entry_count::integer', parent: 'parent_account_id' },
    },
    {
      type: 'AccountPeriodBalance',
      ids: cashAccounts,
      ask: (fields, ids) => `{ accountsByIds(ids: ${ids}) { items: periodBalances { ${fields} } } }`,
      from: `(select account_id, period_id, sum(debit) as debit, sum(credit) as credit, sum(base_debit) as base_debit,
                     sum(base_credit) as base_credit, count(*)::integer as entry_count, max(posted_at) as updated_at
              from ${ledger} where account_id = any($1::bigint[]) group by account_id, period_id) b
             order by account_id, period_id`,
    },
    {
      type: 'LedgerEntry',
      ids: cashAccounts,
      ask: (fields, ids) =>
        `{ accountsByIds(ids: ${ids}) { items: ledgerEntries(first: 200) { nodes { ${fields} } } } }`,
      from: `(select *, row_number() over (partition by account_id order by posted_at desc, ledger_entry_id desc)
              from ${ledger} where account_id = any($1::bigint[])) entries
             where row_number <= 200 order by account_id, row_number`,
      columns: { id: 'ledger_entry_id', postedBy: 'posted_by' },
    },
    {
      type: 'Transaction',
      ids: oneOfEach('transaction_id', 'finance_core.transactions', 'status, transaction_type, currency'),
      ask: (fields, ids) => `{ items: transactionsByIds(ids: ${ids}) { ${fields} } }`,
      from: 'finance_core.transactions where transaction_id = any($1::bigint[]) order by transaction_id',
      columns: {
        id: 'transaction_id',
        createdBy: 'created_by',
        approvedBy: 'approved_by',
        postedBy: 'posted_by',
        reversalOf: 'reversal_of_transaction_id',
        reversedBy: 'reversed_by_transaction_id',
      },
    },
    {
      type: 'TransactionLine',
      ids: oneOfEach('transaction_id', 'finance_core.transactions', 'status, transaction_type, currency'),
      ask: (fields, ids) => `{ transactionsByIds(ids: ${ids}) { items: lines { ${fields} } } }`,
      from: `finance_accounting.transaction_lines where transaction_id = any($1::bigint[])
             order by transaction_id, line_no`,
      columns: { id: 'transaction_line_id' },
    },
    {
      type: 'Budget',
      ask: (fields) =>
        `{ items: budgets(first: 200, filter: { periodId: "${period}" }) { nodes { ${fields} } } }`,
      from: `${spending(`b.period_id = ${period}`)} order by budget_id`,
      columns: { id: 'budget_id', createdBy: 'created_by', approvedBy: 'approved_by', ...budgetColumns },
    },
    {
      type: 'BudgetWarning',
      ask: (fields) =>
        `{ budgets(first: 200, filter: { periodId: "${period}" }) { nodes { items: warnings { ${fields} } } } }`,
      from: `finance_core.budget_warnings where warning_id between 900000 and 999999 order by budget_id, warning_id`,
      columns: { id: 'warning_id' },
    },
    {
      type: 'BudgetVariance',
      ask: (fields) =>
        `{ items: budgetVersusActual(first: 200, filter: { periodId: "${period}" }) { nodes { ${fields} } } }`,
      from: `${spending(`b.period_id = ${period}`)} order by budget_id`,
      columns: { budgetAmount: 'amount', ...budgetColumns },
    },
    {
      type: 'DepartmentBudgetSummary',
      ask: (fields) => `{ items: budgetSummaryByDepartment(fiscalYear: 2025) { ${fields} } }`,
      from: `${spending('b.fiscal_year = 2025')} join finance_core.currencies c on c.code = b.currency
             group by department_id, fiscal_year order by department_id`,
      columns: {
        budgetCount: 'count(*)::integer',
        budgetAmount: 'round(sum(amount * accounting_rate), 4)',
        actualAmount: 'round(sum(spent * accounting_rate), 4)',
        remainingAmount: 'round(sum(amount * accounting_rate), 4) - round(sum(spent * accounting_rate), 4)',
      },
    },
    {
      type: 'Invoice',
      ids: invoiceKinds,
      ask: (fields, ids) => `{ items: invoicesByIds(ids: ${ids}) { ${fields} } }`,
      from: 'finance_core.invoices where invoice_id = any($1::bigint[]) order by invoice_id',
      columns: { id: 'invoice_id', createdBy: 'created_by' },
    },
    {
      type: 'InvoiceLine',
      ids: invoiceKinds,
      ask: (fields, ids) => `{ invoicesByIds(ids: ${ids}) { items: lines { ${fields} } } }`,
      from: 'finance_core.invoice_lines where invoice_id = any($1::bigint[]) order by invoice_id, line_no',
      columns: { id: 'invoice_line_id' },
    },
    {
      type: 'Payment',
      ids: oneOfEach('invoice_id', 'finance_core.payments', 'status, method, currency'),
      ask: (fields, ids) => `{ invoicesByIds(ids: ${ids}) { items: payments { nodes { ${fields} } } } }`,
      from: `finance_core.payments where invoice_id = any($1::bigint[])
             order by invoice_id, received_on, payment_id`,
      columns: { id: 'payment_id', createdBy: 'created_by' },
    },
    {
      type: 'ReceivableMovement',
      ids: invoiceKinds,
      ask: (fields, ids) => `{ invoicesByIds(ids: ${ids}) { items: receivableMovements { ${fields} } } }`,
      from: `(select invoice_id, issued_on as moved_on, total_amount as amount, base_amount
                from finance_core.invoices where status <> 'DRAFT'
              union all
              select invoice_id, voided_on, -total_amount, -base_amount
                from finance_core.invoices where status = 'VOID'
              union all
              select invoice_id, received_on, -amount, -base_amount
                from finance_core.payments where status = 'CLEARED') m
             where invoice_id = any($1::bigint[]) order by invoice_id, moved_on, amount desc`,
    },
    {
      type: 'Customer',
      ids: oneOfEach('customer_id', 'finance_core.customers', 'status, currency, country'),
      ask: (fields, ids) => `{ items: customersByIds(ids: ${ids}) { ${fields} } }`,
      from: 'finance_core.customers where customer_id = any($1::bigint[]) order by customer_id',
      columns: { id: 'customer_id' },
    },
    {
      type: 'CustomerBalance',
      ids: 'select distinct customer_id as id from finance_core.invoices order by 1',
      ask: (fields, ids) => `{ customersByIds(ids: ${ids}) { items: balance { ${fields} } } }`,
      from: `finance_core.invoices where customer_id = any($1::bigint[]) group by customer_id order by customer_id`,
      columns: {
        invoiceCount: 'count(*)::integer',
        openInvoiceCount: '(count(*) filter (where open_amount > 0))::integer',
        baseInvoiced: "coalesce(sum(base_amount) filter (where status not in ('DRAFT', 'VOID')), 0)",
        baseOpen: 'sum(base_open_amount)',
        oldestDueOn: 'min(due_on) filter (where open_amount > 0)',
        lastIssuedOn: 'max(issued_on)',
      },
    },
    {
      type: 'FinancialPeriod',
      ids: 'select period_id as id from finance_core.financial_periods order by period_id',
      ask: (fields, ids) => `{ items: financialPeriodsByIds(ids: ${ids}) { ${fields} } }`,
      from: 'finance_core.financial_periods where period_id = any($1::bigint[]) order by period_id',
      columns: { id: 'period_id', closedBy: 'closed_by' },
    },
    {
      type: 'Currency',
      ask: (fields) => `{ items: currencies { ${fields} } }`,
      from: 'finance_core.currencies order by code',
    },
    {
      type: 'TradeSettlement',
      ask: (fields) => `{ items: failedSettlements(portfolioId: "3") { nodes { ${fields} } } }`,
      from: 'finance_core.trade_settlements where portfolio_id = 3 order by updated_at, origin',
    },
    {
      type: 'PostingAccount',
      ask: (fields) => `{ items: postingAccounts { ${fields} } }`,
      from: 'finance_core.posting_accounts order by purpose, currency',
    },
    {
      type: 'OpenReceivable',
      ask: (fields) => `{ items: openReceivables(first: 200) { nodes { ${fields} } } }`,
      from: 'finance_core.invoices where open_amount > 0 order by due_on, invoice_id',
    },
    {
      type: 'CashPosition',
      ask: (fields) => `{ items: cashPositions(first: 200) { nodes { ${fields} } } }`,
      from: `(select a.account_id, a.code, a.currency, count(g.*)::integer as entry_count, max(g.posted_at) as last_posted_at,
                     coalesce(sum(g.debit), 0) as total_inflow, coalesce(sum(g.credit), 0) as total_outflow,
                     coalesce(sum(g.base_debit - g.base_credit), 0) as base_balance
              from ${accounts} a left join ${ledger} g on g.account_id = a.account_id
              where a.is_cash and a.is_postable group by a.account_id, a.code, a.currency) p order by code`,
      columns: { balance: 'total_inflow - total_outflow' },
    },
    {
      type: 'CashFlowMonth',
      ids: cashAccounts,
      ask: (fields, ids) => `{ accountsByIds(ids: ${ids}) { items: cashFlow { ${fields} } } }`,
      from: `${ledger} where account_id = any($1::bigint[])
             group by account_id, period_id, currency order by account_id, period_id`,
      columns: {
        inflow: 'sum(debit)',
        outflow: 'sum(credit)',
        netFlow: 'sum(debit - credit)',
        baseNetFlow: 'sum(base_debit - base_credit)',
        entryCount: 'count(*)::integer',
      },
    },
    {
      type: 'Collection',
      ask: (fields) => `{ items: collections(from: "2025-11-15", to: "2026-02-01") { ${fields} } }`,
      from: `(select *, date_trunc('month', received_on::timestamp)::date as month from finance_core.payments) p
             where status = 'CLEARED' and received_on between '2025-11-01' and '2026-02-28'
             group by month, currency, method order by month, currency, method`,
      columns: {
        paymentCount: 'count(*)::integer',
        amount: 'sum(amount)',
        baseAmount: 'sum(base_amount)',
      },
    },
  ],
  () => gateway,
);
