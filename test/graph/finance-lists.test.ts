import type { TestGateway } from '../support/asking';
import { type ComparedList, compareLists } from '../support/lists';
import type { AskedTables } from '../support/random-where';
import { AddedRows } from '../support/rows';
import { sharedGateway } from '../support/shared-gateway';

let gateway: TestGateway;
const added = new AddedRows('finance');
beforeAll(async () => {
  gateway = await sharedGateway();
  await addSettlements();
});
afterAll(async () => {
  await added.remove();
  await gateway.stop();
});

/** Of portfolio 2; another is settled, and one is another portfolio's. */
async function addSettlements(): Promise<void> {
  const times = ['2026-06-03', '2026-06-01', '2026-06-02', '2026-06-02'];
  const failed = { status: 'FAILED', reason_code: 'PERIOD_NOT_OPEN', reason: 'Not at present.' };
  const rows = [
    ...times.map((time, index) => ({
      ...failed,
      portfolio_id: 2,
      trade_id: 930_001 + index,
      updated_at: time,
    })),
    { status: 'POSTED', transaction_id: 1, portfolio_id: 2, trade_id: 930_011, updated_at: times[0] },
    { ...failed, portfolio_id: 4, trade_id: 930_012, updated_at: times[0] },
  ];
  for (const row of rows)
    await added.add('finance_core.trade_settlements', {
      ...row,
      origin: `Trade:${row.portfolio_id}:${row.trade_id}`,
      posting_date: '2026-05-29',
      movement: {},
      actor_id: 5,
    });
}

const accounts = 'finance_core.chart_of_accounts';

const ledger = {
  from: 'finance_accounting.general_ledger',
  id: 'ledger_entry_id',
  orders: { POSTED_AT: 'posted_at', ENTRY_DATE: 'entry_date' },
  falling: true,
  filters: {
    periodId: 'period_id =',
    dateFrom: 'entry_date >=',
    dateTo: 'entry_date <=',
    postedFrom: 'posted_at >=',
    postedTo: 'posted_at <',
  },
} satisfies Partial<ComparedList>;

const transactions = {
  from: 'finance_core.transactions',
  id: 'transaction_id',
  orders: { TRANSACTION_DATE: 'transaction_date', CREATED_AT: 'created_at', AMOUNT: 'base_amount' },
  falling: true,
  filters: {
    status: 'status =',
    transactionType: 'transaction_type =',
    periodId: 'period_id =',
    dateFrom: 'transaction_date >=',
    dateTo: 'transaction_date <=',
  },
} satisfies Partial<ComparedList>;

const budgets = {
  from: 'finance_core.budgets',
  id: 'budget_id',
  orders: { PERIOD: 'period_id', AMOUNT: 'amount' },
  filters: { status: 'status =', periodId: 'period_id =', fiscalYear: 'fiscal_year =' },
} satisfies Partial<ComparedList>;

const invoices = {
  from: 'finance_core.invoices',
  id: 'invoice_id',
  orders: { ISSUED_ON: 'issued_on', DUE_ON: 'due_on', AMOUNT: 'base_amount' },
  falling: true,
  filters: {
    status: 'status =',
    isOpen: { where: '(open_amount > 0) = $V', value: true },
    issuedFrom: 'issued_on >=',
    issuedTo: 'issued_on <=',
    dueFrom: 'due_on >=',
    dueTo: 'due_on <=',
  },
} satisfies Partial<ComparedList>;

const payments = {
  from: 'finance_core.payments',
  id: 'payment_id',
  orders: { RECEIVED_ON: 'received_on', AMOUNT: 'base_amount' },
  filters: { status: 'status =', receivedFrom: 'received_on >=', receivedTo: 'received_on <=' },
} satisfies Partial<ComparedList>;

/** The values of a column that most rows have: the parents with the longest lists. */
const most = (column: string, table: string, where = 'true') =>
  `select ${column} as id from ${table} where ${where} group by ${column} order by count(*) desc, ${column} limit 20`;

/** Tables of what is filtered, with the columns that are called otherwise. */
const tables: AskedTables = {
  Account: {
    table: 'finance_core.chart_of_accounts',
    columns: { id: 'account_id', parentId: 'parent_account_id' },
  },
  Budget: {
    table: 'finance_core.budgets',
    columns: { id: 'budget_id', createdById: 'created_by', approvedById: 'approved_by' },
  },
  Customer: { table: 'finance_core.customers', key: 'customer_id', columns: { id: 'customer_id' } },
  FinancialPeriod: {
    table: 'finance_core.financial_periods',
    key: 'period_id',
    columns: { id: 'period_id', closedById: 'closed_by' },
  },
  Invoice: { table: 'finance_core.invoices', columns: { id: 'invoice_id', createdById: 'created_by' } },
  LedgerEntry: {
    table: 'finance_accounting.general_ledger',
    columns: { id: 'ledger_entry_id', postedById: 'posted_by' },
  },
  Payment: { table: 'finance_core.payments', columns: { id: 'payment_id', createdById: 'created_by' } },
  Transaction: {
    table: 'finance_core.transactions',
    columns: {
      id: 'transaction_id',
      createdById: 'created_by',
      approvedById: 'approved_by',
      postedById: 'posted_by',
      reversalOfId: 'reversal_of_transaction_id',
      reversedById: 'reversed_by_transaction_id',
    },
  },
};

compareLists(
  'finance',
  [
    {
      field: 'Query.accounts',
      from: accounts,
      id: 'account_id',
      orders: { CODE: 'code', NAME: 'name' },
      filters: { accountType: 'account_type =', isCash: 'is_cash =', currency: 'currency =' },
    },
    {
      field: 'Account.children',
      root: 'account',
      given: most('parent_account_id', accounts, 'parent_account_id is not null'),
      from: accounts,
      where: 'parent_account_id = $1',
      id: 'account_id',
      orders: { CODE: 'code' },
    },
    { field: 'Query.ledgerEntries', ...ledger },
    {
      field: 'Account.ledgerEntries',
      root: 'account',
      given: most('account_id', ledger.from),
      where: 'account_id = $1',
      ...ledger,
    },
    { field: 'Query.transactions', ...transactions },
    {
      field: 'Employee.transactionsCreated',
      root: 'employee',
      given: most('created_by', transactions.from),
      where: 'created_by = $1',
      ...transactions,
    },
    {
      field: 'Employee.transactionsApproved',
      root: 'employee',
      given: most('approved_by', transactions.from, 'approved_by is not null'),
      where: 'approved_by = $1',
      ...transactions,
    },
    { field: 'Query.budgets', ...budgets },
    {
      field: 'Account.budgets',
      root: 'account',
      given: most('account_id', budgets.from),
      where: 'account_id = $1',
      ...budgets,
    },
    {
      field: 'Department.budgets',
      root: 'department',
      given: most('department_id', budgets.from),
      where: 'department_id = $1',
      ...budgets,
    },
    {
      field: 'Query.budgetVersusActual',
      from: budgets.from,
      id: 'budget_id',
      node: 'budget.id',
      orders: { PERIOD: 'period_id' },
      filters: {
        fiscalYear: 'fiscal_year =',
        periodId: 'period_id =',
        accountId: 'account_id =',
        departmentId: 'department_id =',
      },
    },
    { field: 'Query.invoices', ...invoices },
    {
      field: 'Customer.invoices',
      root: 'customer',
      given: most('customer_id', invoices.from),
      where: 'customer_id = $1',
      ...invoices,
    },
    {
      field: 'Query.openReceivables',
      from: invoices.from,
      where: 'open_amount > 0',
      id: 'invoice_id',
      node: 'invoice.id',
      orders: { DUE_ON: 'due_on' },
      filters: { dueFrom: 'due_on >=', dueTo: 'due_on <=' },
    },
    {
      field: 'Query.failedSettlements',
      from: 'finance_core.trade_settlements',
      given: `select '2' as "portfolioId"`,
      where: "portfolio_id = $1 and status = 'FAILED'",
      id: 'origin',
      node: 'origin',
      orders: { UPDATED_AT: 'updated_at' },
    },
    { field: 'Query.payments', falling: true, ...payments },
    {
      field: 'Invoice.payments',
      root: 'invoice',
      given: `select invoice_id as id from ${payments.from}
              group by invoice_id having count(*) > 1 order by count(distinct status) desc, invoice_id limit 20`,
      where: 'invoice_id = $1',
      ...payments,
    },
    {
      field: 'Query.customers',
      from: 'finance_core.customers',
      id: 'customer_id',
      orders: { NAME: 'name', CODE: 'code' },
      filters: { status: 'status =' },
    },
    {
      field: 'Query.financialPeriods',
      from: 'finance_core.financial_periods',
      id: 'period_id',
      orders: { STARTS_ON: 'starts_on' },
      filters: { status: 'status =', fiscalYear: 'fiscal_year =' },
    },
    {
      field: 'TrialBalance.lines',
      root: 'trialBalance',
      given: 'select 12 as "periodId"',
      from: accounts,
      where:
        'is_postable and opened_on <= (select ends_on from finance_core.financial_periods where period_id = $1)',
      id: 'account_id',
      node: 'account.id',
      orders: { CODE: 'code' },
    },
    {
      field: 'BalanceSheet.lines',
      root: 'balanceSheet',
      given: 'select 24 as "periodId"',
      from: `(select a.*, p.period_id from ${accounts} a join finance_core.financial_periods p on p.ends_on >= a.opened_on) a`,
      where: `is_postable and account_type in ('ASSET', 'LIABILITY', 'EQUITY') and period_id = $1`,
      id: 'account_id',
      node: 'account.id',
      orders: { CODE: 'code' },
      arguments: { accountType: 'account_type =' },
    },
    {
      field: 'Query.cashPositions',
      from: accounts,
      where: 'is_cash and is_postable',
      id: 'account_id',
      node: 'account.id',
      orders: { CODE: 'code' },
      filters: { currency: 'currency =' },
    },
  ],
  () => gateway,
  tables,
);
