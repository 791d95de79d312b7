import {
  bigint,
  boolean,
  count,
  date,
  defaulted,
  lookupOf,
  nullable,
  numeric,
  type RowOf,
  table,
  text,
  timestamptz,
  versioned,
  view,
} from '../../../citus';

/** What an account is of: on the balance sheet, or in the income statement. */
export const accountType = () => text<'ASSET' | 'LIABILITY' | 'EQUITY' | 'REVENUE' | 'EXPENSE'>();

/** What is debited and credited, in the currency of the account and in the reporting currency. */
export const sides = { debit: numeric(), credit: numeric(), baseDebit: numeric(), baseCredit: numeric() };

export const accounts = table(
  'finance_core.chart_of_accounts',
  {
    id: bigint('account_id'),
    code: text(),
    name: text(),
    description: nullable(text()),
    accountType: accountType(),
    normalSide: text<'DEBIT' | 'CREDIT'>(),
    parentId: nullable(bigint('parent_account_id')),
    currency: text(),
    isPostable: boolean(),
    isCash: boolean(),
    status: defaulted(text<'ACTIVE' | 'INACTIVE' | 'CLOSED'>()),
    openedOn: date(),
    overdraftLimit: numeric(),
    balance: defaulted(numeric()),
    baseBalance: defaulted(numeric()),
    entryCount: defaulted(count()),
    lastPostedAt: defaulted(nullable(timestamptz())),
    ...versioned,
  },
  { key: ['id'], distributedBy: 'id', group: 'account' },
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
    accountId: bigint(),
    periodId: bigint(),
    ...sides,
    entryCount: count(),
    updatedAt: timestamptz(),
  },
  { key: ['accountId', 'periodId'], distributedBy: 'accountId', parent: accounts },
);

export type AccountPeriodBalanceRow = RowOf<typeof accountBalances>;

/** Balance, inflow and outflow of cash accounts. */
export const cashPositions = view(
  'finance_reporting.cash_positions',
  {
    accountId: bigint(),
    code: text(),
    name: text(),
    currency: text(),
    balance: numeric(),
    baseBalance: numeric(),
    entryCount: count(),
    lastPostedAt: nullable(timestamptz()),
    totalInflow: numeric(),
    totalOutflow: numeric(),
  },
  { distributedBy: 'accountId', parent: accounts },
);

/** What went in and out of cash accounts by period. */
export const cashFlows = view(
  'finance_reporting.cash_flow_monthly',
  {
    accountId: bigint(),
    periodId: bigint(),
    periodCode: text(),
    currency: text(),
    inflow: numeric(),
    outflow: numeric(),
    netFlow: numeric(),
    baseNetFlow: numeric(),
    entryCount: count(),
  },
  { distributedBy: 'accountId', parent: accounts },
);

export type CashFlowMonthRow = RowOf<typeof cashFlows>;
