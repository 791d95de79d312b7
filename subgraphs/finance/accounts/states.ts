import { columns, inKeys, key, param, shardBatch, singleShard, statement } from '../../../citus';
import { there } from '../../../platform/there';
import type { InputPath } from '../../runtime/input';
import type { UnitOfWork } from '../../runtime/mutation';
import { refuse } from '../errors';
import { type AccountRow, accountBalances, accounts } from './table';

const STATE = [
  'id',
  'code',
  'accountType',
  'currency',
  'isPostable',
  'isCash',
  'status',
  'openedOn',
] as const;

/** What decides whether an account takes an entry. */
export type AccountState = Pick<AccountRow, (typeof STATE)[number]>;

const states = statement('finance.account.states', shardBatch)
  .sql`select ${columns(accounts, ...STATE)} from ${accounts} where account_id ${inKeys.bigint}`;

/** What an entry would ask of an account, and where in the input the account is named. */
export interface AccountUse {
  readonly accountId: string;
  readonly currency: string;
  readonly date: string;
  readonly inputPath: InputPath;
}

/**
 * Checks that accounts would take entries, without locking them: what is posted checks again under its locks.
 * Throws ACCOUNT_NOT_FOUND, ACCOUNT_NOT_POSTABLE, ACCOUNT_CURRENCY_MISMATCH or ACCOUNT_NOT_OPEN.
 */
export async function checkAccounts(
  unit: UnitOfWork,
  uses: readonly AccountUse[],
): Promise<Map<string, AccountState>> {
  const keys = [...new Set(uses.map(({ accountId }) => accountId))];
  const found = new Map((await unit.run(states, { keys })).map((account) => [account.id, account]));
  for (const use of uses) checkAccount(found.get(use.accountId), use);
  return found;
}

/** As `checkAccounts`, for one that receives money. Throws ACCOUNT_NOT_CASH too. */
export async function checkCashAccount(unit: UnitOfWork, use: AccountUse): Promise<void> {
  const accounts = await checkAccounts(unit, [use]);
  if (!there(accounts.get(use.accountId)).isCash) throw refuse('ACCOUNT_NOT_CASH', use.inputPath);
}

function checkAccount(account: AccountState | undefined, { currency, date, inputPath }: AccountUse): void {
  if (!account) throw refuse('ACCOUNT_NOT_FOUND', inputPath);
  const { code } = account;
  if (!account.isPostable)
    throw refuse('ACCOUNT_NOT_POSTABLE', inputPath, {
      message: `Account ${code} is a heading and takes no entries.`,
    });
  if (account.currency !== currency)
    throw refuse('ACCOUNT_CURRENCY_MISMATCH', inputPath, {
      message: `Account ${code} is kept in ${account.currency}, not in ${currency}.`,
    });
  if (account.status !== 'ACTIVE' || account.openedOn > date)
    throw refuse('ACCOUNT_NOT_OPEN', inputPath, { message: `Account ${code} takes no entries on ${date}.` });
}

const debit = param.numeric('debit');
const credit = param.numeric('credit');
const baseDebit = param.numeric('baseDebit');
const baseCredit = param.numeric('baseCredit');
const entries = param.integer('entries');
const postedAt = param.timestamptz('postedAt');

/**
 * Adds to the balance of an account that takes the entry; no row where it does not, or where it holds money and would
 * be overdrawn beyond its limit. The lock lasts to the end.
 */
export const addToAccount = statement<Pick<AccountRow, 'normalSide'>>('finance.account.add', singleShard)
  .sql`update ${accounts}
       set balance = balance + case when normal_side = 'DEBIT' then 1 else -1 end * (${debit} - ${credit}),
           base_balance = base_balance
             + case when normal_side = 'DEBIT' then 1 else -1 end * (${baseDebit} - ${baseCredit}),
           entry_count = entry_count + ${entries}, last_posted_at = greatest(last_posted_at, ${postedAt}),
           updated_at = ${postedAt}
       where account_id = ${key.bigint} and is_postable and status = 'ACTIVE'
         and currency = ${param.text('currency')} and opened_on <= ${param.date('date')}
         and (${param.boolean('mayOverdraw')} or not is_cash or ${debit} >= ${credit}
              or case when normal_side = 'DEBIT' then balance else -balance end + ${debit} - ${credit}
                 >= -overdraft_limit)
       returning ${columns(accounts, 'normalSide')}`;

/** Adds to the movements of an account in a period. */
export const addToPeriodBalance = statement<never>('finance.accountBalance.add', singleShard)
  .sql`insert into ${accountBalances}
         (account_id, period_id, debit, credit, base_debit, base_credit, entry_count, updated_at)
       values (${key.bigint}, ${param.bigint('periodId')}, ${debit}, ${credit}, ${baseDebit}, ${baseCredit}, ${entries},
               ${postedAt})
       on conflict (account_id, period_id) do update
       set debit = account_balances.debit + excluded.debit,
           credit = account_balances.credit + excluded.credit,
           base_debit = account_balances.base_debit + excluded.base_debit,
           base_credit = account_balances.base_credit + excluded.base_credit,
           entry_count = account_balances.entry_count + excluded.entry_count,
           updated_at = excluded.updated_at`;
