import {
  byKey,
  type Conditions,
  children,
  columns,
  conditionsOf,
  equals,
  inKeys,
  nullable,
  page,
  param,
  search,
  sql,
} from '../../../citus';
import {
  accountBalances,
  accounts,
  accountsByCode,
  accountsByParent,
  cashFlows,
  cashPositions,
} from './table';

/** Accounts by id. */
export const accountById = byKey(accounts, 'finance.account.byId');

/** Ids by account code. */
export const accountIdByCode = byKey(accountsByCode, 'finance.account.idByCode');

/** Accounts by words of their codes, names and descriptions. */
export const accountSearch = search({ name: 'finance.accounts.found', from: accounts });

/** What accounts are filtered by. */
export const accountConditions: Conditions = {
  ...conditionsOf(accounts, 'id', 'code', 'name', 'description', 'accountType', 'normalSide', 'parentId'),
  ...conditionsOf(accounts, 'currency', 'isPostable', 'isCash', 'status', 'openedOn', 'overdraftLimit'),
  ...conditionsOf(accounts, 'balance', 'baseBalance', 'entryCount', 'lastPostedAt', 'createdAt', 'updatedAt'),
};

/** The whole chart of accounts. */
export const allAccounts = page({
  name: 'finance.accounts',
  from: accounts,
  fanOut: 'the chart has no key of its own; every shard returns at most a page',
  orders: { CODE: accounts.code, NAME: accounts.name },
  tieBreaker: accounts.id,
  filters: {
    accountType: equals(accounts.accountType),
    isCash: equals(accounts.isCash),
    currency: equals(accounts.currency),
  },
  conditions: accountConditions,
  indexed: [accounts.id, accounts.accountType],
  indexedAnywhere: [accounts.name],
});

/** Accounts directly below a heading. */
export const childAccounts = page({
  name: 'finance.accounts.byParent',
  columns: columns(accountsByParent, 'id', 'code'),
  from: accountsByParent,
  by: accountsByParent.parentId,
  orders: { CODE: accountsByParent.code },
  tieBreaker: accountsByParent.id,
  conditions: conditionsOf(accountsByParent, 'id', 'code', 'parentId'),
});

/** Bank, petty cash and portfolio cash accounts. */
export const cashAccounts = page({
  name: 'finance.accounts.cash',
  columns: columns(accounts, 'id', 'code'),
  from: accounts,
  fanOut: 'cash accounts are spread over the chart; every shard returns at most a page',
  orders: { CODE: accounts.code },
  tieBreaker: accounts.id,
  where: sql`is_cash and is_postable`,
  filters: { currency: equals(accounts.currency) },
});

const [first, last] = [nullable(param.bigint('from')), nullable(param.bigint('to'))];
/** Ids of periods ascend with time. */
const isWithin = sql`(${first} is null or period_id >= ${first}) and (${last} is null or period_id <= ${last})`;

/** Movements of accounts by period, first period first. Extra parameters: from, to (period ids or null). */
export const accountPeriodBalances = children('finance.accountBalances.byAccount', 'accountId')
  .sql`select ${columns(accountBalances)} from ${accountBalances}
       where account_id ${inKeys.bigint} and ${isWithin} order by account_id, period_id`;

/** Balance, inflow and outflow of cash accounts. */
export const cashPositionOfAccount = byKey(cashPositions, 'finance.cashPosition.byAccount');

/** What went in and out of cash accounts by period, first first. Extra parameters: from, to (period ids or null). */
export const cashFlowOfAccount = children('finance.cashFlow.byAccount', 'accountId')
  .sql`select ${columns(cashFlows)} from ${cashFlows}
       where account_id ${inKeys.bigint} and ${isWithin} order by account_id, period_id`;
