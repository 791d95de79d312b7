import { lookupOf, type RowOf, t, table, view } from '../../../citus';

/** What an account is of: on the balance sheet, or in the income statement. */
export const accountType = () => t.text<'ASSET' | 'LIABILITY' | 'EQUITY' | 'REVENUE' | 'EXPENSE'>();

/** What is debited and credited, in the currency of the account and in the reporting currency. */
export const sides = {
  debit: t.numeric(),
  credit: t.numeric(),
  baseDebit: t.numeric(),
  baseCredit: t.numeric(),
};

export const accounts = table(
  'finance_core.chart_of_accounts',
  {
    id: t.bigint('account_id'),
    code: t.text(),
    name: t.text(),
    description: t.nullable(t.text()),
    accountType: accountType(),
    normalSide: t.text<'DEBIT' | 'CREDIT'>(),
    parentId: t.nullable(t.bigint('parent_account_id')),
    currency: t.text(),
    isPostable: t.boolean(),
    isCash: t.boolean(),
    status: t.defaulted(t.text<'ACTIVE' | 'INACTIVE' | 'CLOSED'>()),
    openedOn: t.date(),
    overdraftLimit: t.numeric(),
    balance: t.defaulted(t.numeric()),
    baseBalance: t.defaulted(t.numeric()),
    entryCount: t.defaulted(t.count()),
    lastPostedAt: t.defaulted(t.nullable(t.timestamptz())),
    ...t.versioned,
  },
  {
    key: ['id'],
    distributedBy: 'id',
    group: 'account',
    searched: { names: ['code'], titles: ['name'], prose: ['description'] },
  },
);

export type AccountRow = RowOf<typeof accounts>;

/** Code to account: a code is of one. */
export const accountsByCode = lookupOf(accounts, 'finance_core.accounts_by_code', {
  key: 'code',
  unique: true,
  group: 'accountCode',
});

/** Headings to the accounts below them. */
export const accountsByParent = lookupOf(accounts, 'finance_core.accounts_by_parent', {
  key: 'parentId',
  columns: ['code'],
  parent: accounts,
});

/** Movements of accounts by period. */
export const accountBalances = table(
  'finance_accounting.account_balances',
  {
    accountId: t.bigint(),
    periodId: t.bigint(),
    ...sides,
    entryCount: t.count(),
    updatedAt: t.timestamptz(),
  },
  { key: ['accountId', 'periodId'], distributedBy: 'accountId', parent: accounts },
);

export type AccountPeriodBalanceRow = RowOf<typeof accountBalances>;

/** Balance, inflow and outflow of cash accounts. */
export const cashPositions = view(
  'finance_reporting.cash_positions',
  {
    accountId: t.bigint(),
    code: t.text(),
    name: t.text(),
    currency: t.text(),
    balance: t.numeric(),
    baseBalance: t.numeric(),
    entryCount: t.count(),
    lastPostedAt: t.nullable(t.timestamptz()),
    totalInflow: t.numeric(),
    totalOutflow: t.numeric(),
  },
  { distributedBy: 'accountId', parent: accounts },
);

/** What went in and out of cash accounts by period. */
export const cashFlows = view(
  'finance_reporting.cash_flow_monthly',
  {
    accountId: t.bigint(),
    periodId: t.bigint(),
    periodCode: t.text(),
    currency: t.text(),
    inflow: t.numeric(),
    outflow: t.numeric(),
    netFlow: t.numeric(),
    baseNetFlow: t.numeric(),
    entryCount: t.count(),
  },
  { distributedBy: 'accountId', parent: accounts },
);

export type CashFlowMonthRow = RowOf<typeof cashFlows>;
