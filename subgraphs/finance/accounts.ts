import { lookup } from '../../citus/lookups';
import { type OrderColumn, page } from '../../citus/page';
import { columns } from '../../citus/statement';

/** A row of finance_core.chart_of_accounts. */
export interface AccountRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly description: string | null;
  readonly accountType: 'ASSET' | 'LIABILITY' | 'EQUITY' | 'REVENUE' | 'EXPENSE';
  readonly normalSide: 'DEBIT' | 'CREDIT';
  readonly parentId: string | null;
  readonly currency: string;
  readonly isPostable: boolean;
  readonly isCash: boolean;
  readonly status: 'ACTIVE' | 'INACTIVE' | 'CLOSED';
  readonly openedOn: string;
  readonly overdraftLimit: string;
  readonly balance: string;
  readonly baseBalance: string;
  readonly entryCount: number;
  readonly lastPostedAt: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly version: number;
}

export const accountColumns = {
  id: 'account_id',
  code: 'code',
  name: 'name',
  description: 'description',
  accountType: 'account_type',
  normalSide: 'normal_side',
  parentId: 'parent_account_id',
  currency: 'currency',
  isPostable: 'is_postable',
  isCash: 'is_cash',
  status: 'status',
  openedOn: 'opened_on',
  overdraftLimit: 'overdraft_limit',
  balance: 'balance',
  baseBalance: 'base_balance',
  entryCount: 'entry_count::integer',
  lastPostedAt: 'last_posted_at',
  createdAt: 'created_at',
  updatedAt: 'updated_at',
  version: 'version',
} as const;

/** What belongs to an account lives beside it: its lists are read from the top, however many accounts ask. */
export const accountParent = { table: 'finance_core.chart_of_accounts', column: 'account_id' };

/** Accounts by id. */
export const accountById = lookup<AccountRow>({
  name: 'finance.account.byId',
  sql: `select ${columns<AccountRow>(accountColumns)} from finance_core.chart_of_accounts
        where account_id = any($keys::bigint[])`,
  key: 'id',
});

/** Ids by account code. */
export const accountIdByCode = lookup<{ code: string; accountId: string }>({
  name: 'finance.account.idByCode',
  sql: `select code, account_id as "accountId" from finance_core.accounts_by_code
        where code = any($keys::text[])`,
  key: 'code',
});

const byCode: OrderColumn = { column: 'code', type: 'text', property: 'code' };
const tieBreaker: OrderColumn = { column: 'account_id', type: 'bigint', property: 'id' };

/** The whole chart of accounts. */
export const accounts = page<AccountRow>({
  name: 'finance.accounts',
  columns: columns<AccountRow>(accountColumns),
  from: 'finance_core.chart_of_accounts',
  fanOut: 'the chart has no key of its own; every shard returns at most a page',
  orders: { CODE: byCode, NAME: { column: 'name', type: 'text', property: 'name' } },
  tieBreaker,
  filters: {
    accountType: 'account_type = $accountType::text',
    isCash: 'is_cash = $isCash::boolean',
    currency: 'currency = $currency::text',
  },
});

/** What a list of accounts holds of each: its place. */
interface ListedAccountRow {
  readonly id: string;
  readonly code: string;
}

const listedColumns = columns<ListedAccountRow>({ id: 'account_id', code: 'code' });

/** Accounts directly below a heading. */
export const childAccounts = page<ListedAccountRow>({
  name: 'finance.accounts.byParent',
  columns: listedColumns,
  from: 'finance_core.accounts_by_parent',
  by: { column: 'parent_account_id', type: 'bigint', parent: accountParent },
  orders: { CODE: byCode },
  tieBreaker,
});

/** Bank, petty cash and portfolio cash accounts. */
export const cashAccounts = page<ListedAccountRow>({
  name: 'finance.accounts.cash',
  columns: listedColumns,
  from: 'finance_core.chart_of_accounts',
  fanOut: 'cash accounts are spread over the chart; every shard returns at most a page',
  orders: { CODE: byCode },
  tieBreaker,
  where: 'is_cash and is_postable',
  filters: { currency: 'currency = $currency::text' },
});
