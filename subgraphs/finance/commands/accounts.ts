import { type Params, reference, shardBatch, singleShard, statement } from '../../../citus/statement';
import type { SubgraphContext } from '../../runtime/context';
import { requireRole } from '../../runtime/input';
import { checkVersion, mutate, type UnitOfWork } from '../../runtime/mutation';
import type { AccountRow } from '../accounts';
import { refuse } from '../errors';
import type { CloseAccountInput, OpenAccountInput, SetOverdraftLimitInput } from '../generated';
import { findCurrency } from '../posting/post-entries';
import { accountAudit, financeWrites } from '../write-side';

type LockedAccount = Pick<
  AccountRow,
  | 'id'
  | 'code'
  | 'accountType'
  | 'currency'
  | 'isPostable'
  | 'isCash'
  | 'status'
  | 'overdraftLimit'
  | 'version'
> & {
  readonly parentId: string | null;
  readonly isEmpty: boolean;
};

const lock = statement<Params, LockedAccount>({
  name: 'finance.account.lock',
  route: singleShard,
  sql: `select account_id as id, code, account_type as "accountType", currency, is_postable as "isPostable",
               is_cash as "isCash", status, overdraft_limit as "overdraftLimit", version,
               parent_account_id as "parentId", balance = 0 and base_balance = 0 as "isEmpty"
        from finance_core.chart_of_accounts where account_id = $key::bigint for update`,
});

const allot = statement<Params, { id: string }>({
  name: 'finance.account.allotId',
  route: reference,
  sql: `select nextval(pg_get_serial_sequence('finance_core.chart_of_accounts', 'account_id'))::bigint as id`,
});

const claimCode = statement<Params, { code: string }>({
  name: 'finance.account.claimCode',
  route: singleShard,
  sql: `insert into finance_core.accounts_by_code (code, account_id) values ($key::text, $id::bigint)
        on conflict (code) do nothing returning code`,
});

const insert = statement<Params, never>({
  name: 'finance.account.insert',
  route: singleShard,
  sql: `insert into finance_core.chart_of_accounts
          (account_id, code, name, description, account_type, normal_side, parent_account_id, currency, is_postable,
           is_cash, opened_on, overdraft_limit)
        values ($key::bigint, $code::text, $name::text, $description::text, $accountType::text, $normalSide::text,
                $parentId::bigint, $currency::text, $isPostable::boolean, $isCash::boolean, $openedOn::date,
                $overdraftLimit::numeric)`,
});

const insertChild = statement<Params, never>({
  name: 'finance.account.insertChild',
  route: singleShard,
  sql: `insert into finance_core.accounts_by_parent (parent_account_id, account_id, code)
        values ($key::bigint, $id::bigint, $code::text)`,
});

const childIds = statement<Params, { id: string }>({
  name: 'finance.account.childIds',
  route: singleShard,
  sql: 'select account_id as id from finance_core.accounts_by_parent where parent_account_id = $key::bigint order by 1',
});

const openAmong = statement<Params, { code: string }>({
  name: 'finance.account.openAmong',
  route: shardBatch,
  sql: `select code from finance_core.chart_of_accounts
        where account_id = any($keys::bigint[]) and status <> 'CLOSED' order by code limit 1`,
});

const close = statement<Params, never>({
  name: 'finance.account.close',
  route: singleShard,
  sql: `update finance_core.chart_of_accounts
        set status = 'CLOSED', updated_at = now(), version = version + 1 where account_id = $key::bigint`,
});

const setLimit = statement<Params, never>({
  name: 'finance.account.setOverdraftLimit',
  route: singleShard,
  sql: `update finance_core.chart_of_accounts
        set overdraft_limit = $limit::numeric, updated_at = now(), version = version + 1 where account_id = $key::bigint`,
});

const limitIsSound = statement<{ limit: string; minorUnits: number }, { isSound: boolean }>({
  name: 'finance.account.limitIsSound',
  route: reference,
  sql: `select $limit::numeric >= 0 and $limit < 1e16 and $limit = round($limit, $minorUnits::integer) as "isSound"`,
});

/** Side on which accounts of a type grow. */
const NORMAL_SIDES = {
  ASSET: 'DEBIT',
  EXPENSE: 'DEBIT',
  LIABILITY: 'CREDIT',
  EQUITY: 'CREDIT',
  REVENUE: 'CREDIT',
} as const satisfies Record<AccountRow['accountType'], AccountRow['normalSide']>;

/**
 * Adds an account to the chart. Throws FORBIDDEN, CURRENCY_UNKNOWN, ACCOUNT_OVERDRAFT_INVALID, ACCOUNT_PARENT_UNUSABLE
 * or ACCOUNT_CODE_TAKEN.
 */
export function openAccount(context: SubgraphContext, input: OpenAccountInput): Promise<{ id: string }> {
  const { code, name, description, accountType, parentId, currency, openedOn } = input;
  const { isPostable, isCash, normalSide, overdraftLimit = '0' } = input;
  return mutate(context, financeWrites, { name: 'openAccount', input }, async (unit) => {
    requireRole(unit.viewer, 'controller');
    await checkLimit(unit, { currency, isCash }, overdraftLimit);
    if (parentId) await checkParent(unit, parentId, accountType);
    const { id } = (await unit.one(allot, {}))!;
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
    if (parentId) await unit.run(insertChild, { key: parentId, id, code });
    await unit.audit(accountAudit, id, { entity: 'Account', entityId: id, before: null, after: account });
    await unit.emit({
      aggregate: 'Account',
      aggregateId: id,
      type: 'AccountOpened',
      payload: { accountId: id, code, accountType, currency },
    });
    const claimed = await unit.one(claimCode, { key: code, id });
    if (!claimed) throw refuse('ACCOUNT_CODE_TAKEN', { inputPath: ['input', 'code'] });
    return { id };
  });
}

/** The lock on a heading keeps it from being closed while an account is put below it. */
async function checkParent(
  unit: UnitOfWork,
  parentId: string,
  accountType: AccountRow['accountType'],
): Promise<void> {
  const parent = await unit.one(lock, { key: parentId });
  const inputPath = ['input', 'parentId'];
  if (!parent) throw refuse('ACCOUNT_NOT_FOUND', { inputPath });
  if (parent.isPostable || parent.accountType !== accountType || parent.status === 'CLOSED')
    throw refuse('ACCOUNT_PARENT_UNUSABLE', { inputPath });
}

/** Throws CURRENCY_UNKNOWN, or ACCOUNT_OVERDRAFT_INVALID where the account takes no such limit. */
async function checkLimit(
  unit: UnitOfWork,
  { currency, isCash }: { readonly currency: string; readonly isCash?: boolean | undefined },
  limit: string,
): Promise<void> {
  const { minorUnits } = await findCurrency(unit, currency);
  const { isSound } = (await unit.one(limitIsSound, { limit, minorUnits }))!;
  if (!isSound || (!isCash && Number(limit) !== 0))
    throw refuse('ACCOUNT_OVERDRAFT_INVALID', { inputPath: ['input', 'overdraftLimit'] });
}

/**
 * Says how far an account for cash may be overdrawn. What is overdrawn already stays so. Throws FORBIDDEN,
 * ACCOUNT_NOT_FOUND, ACCOUNT_CLOSED, STALE_VERSION or ACCOUNT_OVERDRAFT_INVALID.
 */
export function setOverdraftLimit(
  context: SubgraphContext,
  input: SetOverdraftLimitInput,
): Promise<{ id: string }> {
  const { id, overdraftLimit } = input;
  return mutate(context, financeWrites, { name: 'setOverdraftLimit', input }, async (unit) => {
    requireRole(unit.viewer, 'controller');
    const account = await lockedAccount(unit, input);
    await checkLimit(unit, account, overdraftLimit);
    await unit.run(setLimit, { key: id, limit: overdraftLimit });
    await unit.audit(accountAudit, id, {
      entity: 'Account',
      entityId: id,
      before: { overdraftLimit: account.overdraftLimit },
      after: { overdraftLimit },
    });
    await unit.emit({
      aggregate: 'Account',
      aggregateId: id,
      type: 'OverdraftLimitSet',
      payload: { accountId: id, code: account.code, overdraftLimit },
    });
    return { id };
  });
}

/** An account that is to be changed, locked. Throws ACCOUNT_NOT_FOUND, ACCOUNT_CLOSED or STALE_VERSION. */
async function lockedAccount(
  unit: UnitOfWork,
  input: { readonly id: string; readonly version: number },
): Promise<LockedAccount> {
  const inputPath = ['input', 'id'];
  const account = await unit.one(lock, { key: input.id });
  if (!account) throw refuse('ACCOUNT_NOT_FOUND', { inputPath });
  if (account.status === 'CLOSED') throw refuse('ACCOUNT_CLOSED', { inputPath });
  checkVersion(account, input);
  return account;
}

/**
 * Closes an account for good. Throws FORBIDDEN, ACCOUNT_NOT_FOUND, ACCOUNT_CLOSED, STALE_VERSION, ACCOUNT_NOT_EMPTY or
 * ACCOUNT_HAS_CHILDREN.
 */
export function closeAccount(context: SubgraphContext, input: CloseAccountInput): Promise<{ id: string }> {
  const { id } = input;
  return mutate(context, financeWrites, { name: 'closeAccount', input }, async (unit) => {
    requireRole(unit.viewer, 'controller');
    const account = await lockedAccount(unit, input);
    if (!account.isEmpty) throw refuse('ACCOUNT_NOT_EMPTY', { inputPath: ['input', 'id'] });
    if (!account.isPostable) await checkChildren(unit, id);
    await unit.run(close, { key: id });
    const { status, code } = account;
    await unit.audit(accountAudit, id, {
      entity: 'Account',
      entityId: id,
      before: { status },
      after: { status: 'CLOSED' },
    });
    await unit.emit({
      aggregate: 'Account',
      aggregateId: id,
      type: 'AccountClosed',
      payload: { accountId: id, code },
    });
    return { id };
  });
}

/** Nothing is put below a heading that is locked, and what is closed stays closed: its children need no locks. */
async function checkChildren(unit: UnitOfWork, id: string): Promise<void> {
  const children = await unit.run(childIds, { key: id });
  if (children.length === 0) return;
  const open = await unit.one(openAmong, { keys: children.map((child) => child.id) });
  if (!open) return;
  throw refuse('ACCOUNT_HAS_CHILDREN', {
    message: `Account ${open.code} below it is still open.`,
    inputPath: ['input', 'id'],
  });
}
