import {
  claim,
  columns,
  inKeys,
  insertInto,
  key,
  list,
  lockRow,
  nextId,
  shardBatch,
  singleShard,
  statement,
  updateRow,
} from '../../../citus';
import { compareDecimals, isNumeric } from '../../runtime/decimals';
import { checkVersion, type UnitOfWork } from '../../runtime/mutation';
import { findCurrency } from '../currencies/reads';
import { refuse } from '../errors';
import { accountClosed, accountOpened, overdraftLimitSet } from '../events';
import type { CloseAccountInput, OpenAccountInput, SetOverdraftLimitInput } from '../generated';
import { accountAudit, mutation } from '../write-side';
import { type AccountRow, accounts, accountsByCode, accountsByParent } from './table';

const lock = lockRow(accounts, 'finance.account.lock');
const allotId = nextId(accounts, 'finance.account.allotId');
const insert = insertInto(accounts, 'finance.account.insert');
const setStatus = updateRow(accounts, 'finance.account.close', 'status');
const setLimit = updateRow(accounts, 'finance.account.setOverdraftLimit', 'overdraftLimit');

const childIds = statement('finance.account.childIds', singleShard)
  .sql`select ${columns(accountsByParent, 'id')} from ${accountsByParent}
       where parent_account_id = ${key.bigint} order by account_id`;

const openAmong = statement('finance.account.openAmong', shardBatch)
  .sql`select ${columns(accounts, 'code')} from ${accounts}
       where account_id ${inKeys.bigint} and status <> 'CLOSED' order by code`;

/** Side on which accounts of a type grow. */
const NORMAL_SIDES = {
  ASSET: 'DEBIT',
  EXPENSE: 'DEBIT',
  LIABILITY: 'CREDIT',
  EQUITY: 'CREDIT',
  REVENUE: 'CREDIT',
} as const satisfies Record<AccountRow['accountType'], AccountRow['normalSide']>;

/**
 * Adds an account to the chart. Throws CURRENCY_UNKNOWN, ACCOUNT_OVERDRAFT_INVALID, ACCOUNT_PARENT_UNUSABLE
 * or ACCOUNT_CODE_TAKEN.
 */
export const openAccount = mutation('openAccount', (input: OpenAccountInput) => async (unit) => {
  const { code, name, description, accountType, parentId, currency, openedOn } = input;
  const { isPostable = true, isCash = false, normalSide, overdraftLimit = '0' } = input;
  await checkLimit(unit, { currency, isCash }, overdraftLimit);
  if (parentId) await checkParent(unit, parentId, accountType);
  const { id } = await unit.only(allotId);
  const account = {
    code,
    name,
    description: description ?? null,
    accountType,
    normalSide: normalSide ?? NORMAL_SIDES[accountType],
    parentId: parentId ?? null,
    currency,
    isPostable,
    isCash,
    openedOn,
    overdraftLimit,
  };
  await unit.run(insert, { ...account, key: id });
  await list(unit, accountsByParent, { ...account, id });
  await unit.record(
    accountAudit,
    id,
    { entity: 'Account', entityId: id, before: null, after: account },
    accountOpened(id, { ...account, accountId: id }),
  );
  if (!(await claim(unit, accountsByCode, { id, code })))
    throw refuse('ACCOUNT_CODE_TAKEN', ['input', 'code']);
  return { id };
});

/** The lock on a heading keeps it from being closed while an account is put below it. */
async function checkParent(
  unit: UnitOfWork,
  parentId: string,
  accountType: AccountRow['accountType'],
): Promise<void> {
  const parent = await unit.one(lock, { key: parentId });
  const inputPath = ['input', 'parentId'];
  if (!parent) throw refuse('ACCOUNT_NOT_FOUND', inputPath);
  if (parent.isPostable || parent.accountType !== accountType || parent.status === 'CLOSED')
    throw refuse('ACCOUNT_PARENT_UNUSABLE', inputPath);
}

/** Throws CURRENCY_UNKNOWN, or ACCOUNT_OVERDRAFT_INVALID where the account takes no such limit. */
async function checkLimit(
  unit: UnitOfWork,
  { currency, isCash }: Pick<AccountRow, 'currency' | 'isCash'>,
  limit: string,
): Promise<void> {
  const { minorUnits } = await findCurrency(unit, currency);
  const excess = compareDecimals(limit, '0');
  if (excess < 0 || !isNumeric(limit, 16 + minorUnits, minorUnits) || (!isCash && excess !== 0))
    throw refuse('ACCOUNT_OVERDRAFT_INVALID', ['input', 'overdraftLimit']);
}

/**
 * Says how far an account for cash may be overdrawn. What is overdrawn already stays so. Throws
 * ACCOUNT_NOT_FOUND, ACCOUNT_CLOSED, STALE_VERSION or ACCOUNT_OVERDRAFT_INVALID.
 */
export const setOverdraftLimit = mutation(
  'setOverdraftLimit',
  (input: SetOverdraftLimitInput) => async (unit) => {
    const { id, overdraftLimit } = input;
    const account = await lockedAccount(unit, input);
    await checkLimit(unit, account, overdraftLimit);
    await unit.run(setLimit, { key: id, overdraftLimit });
    const before = { overdraftLimit: account.overdraftLimit };
    await unit.record(
      accountAudit,
      id,
      { entity: 'Account', entityId: id, before, after: { overdraftLimit } },
      overdraftLimitSet(id, { accountId: id, code: account.code, overdraftLimit }),
    );
    return { id };
  },
);

/** An account that is to be changed, locked. Throws ACCOUNT_NOT_FOUND, ACCOUNT_CLOSED or STALE_VERSION. */
async function lockedAccount(
  unit: UnitOfWork,
  input: { readonly id: string; readonly version: number },
): Promise<AccountRow> {
  const inputPath = ['input', 'id'];
  const account = await unit.one(lock, { key: input.id });
  if (!account) throw refuse('ACCOUNT_NOT_FOUND', inputPath);
  if (account.status === 'CLOSED') throw refuse('ACCOUNT_CLOSED', inputPath);
  checkVersion(account, input);
  return account;
}

/**
 * Closes an account for good. Throws ACCOUNT_NOT_FOUND, ACCOUNT_CLOSED, STALE_VERSION, ACCOUNT_NOT_EMPTY or
 * ACCOUNT_HAS_CHILDREN.
 */
export const closeAccount = mutation('closeAccount', (input: CloseAccountInput) => async (unit) => {
  const { id } = input;
  const { status, code, isPostable, balance, baseBalance } = await lockedAccount(unit, input);
  if (compareDecimals(balance, '0') !== 0 || compareDecimals(baseBalance, '0') !== 0)
    throw refuse('ACCOUNT_NOT_EMPTY', ['input', 'id']);
  if (!isPostable) await checkChildren(unit, id);
  const after = { status: 'CLOSED' } as const;
  await unit.run(setStatus, { ...after, key: id });
  await unit.record(
    accountAudit,
    id,
    { entity: 'Account', entityId: id, before: { status }, after },
    accountClosed(id, { accountId: id, code }),
  );
  return { id };
});

/** Nothing is put below a heading that is locked, and what is closed stays closed: its children need no locks. */
async function checkChildren(unit: UnitOfWork, id: string): Promise<void> {
  const children = await unit.run(childIds, { key: id });
  if (children.length === 0) return;
  const open = await unit.one(openAmong, { keys: children.map((child) => child.id) });
  if (!open) return;
  throw refuse('ACCOUNT_HAS_CHILDREN', ['input', 'id'], {
    message: `Account ${open.code} below it is still open.`,
  });
}
