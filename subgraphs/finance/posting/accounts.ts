import { type Params, shardBatch, singleShard, statement } from '../../../citus/statement';
import type { UnitOfWork } from '../../runtime/mutation';
import type { AccountRow } from '../accounts';
import { refuse } from '../errors';

/** What decides whether an account takes an entry. */
export type AccountState = Pick<
  AccountRow,
  'id' | 'code' | 'accountType' | 'currency' | 'isPostable' | 'isCash' | 'status' | 'openedOn'
>;

const states = statement<Params, AccountState>({
  name: 'finance.account.states',
  route: shardBatch,
  sql: `select account_id as id, code, account_type as "accountType", currency, is_postable as "isPostable",
               is_cash as "isCash", status, opened_on as "openedOn"
        from finance_core.chart_of_accounts where account_id = any($keys::bigint[])`,
});

/** What an entry would ask of an account, and where in the input the account is named. */
export interface AccountUse {
  readonly accountId: string;
  readonly currency: string;
  readonly date: string;
  readonly inputPath: readonly (string | number)[];
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

function checkAccount(account: AccountState | undefined, { currency, date, inputPath }: AccountUse): void {
  if (!account) throw refuse('ACCOUNT_NOT_FOUND', { inputPath });
  const { code } = account;
  if (!account.isPostable)
    throw refuse('ACCOUNT_NOT_POSTABLE', {
      message: `Account ${code} is a heading and takes no entries.`,
      inputPath,
    });
  if (account.currency !== currency)
    throw refuse('ACCOUNT_CURRENCY_MISMATCH', {
      message: `Account ${code} is kept in ${account.currency}, not in ${currency}.`,
      inputPath,
    });
  if (account.status !== 'ACTIVE' || account.openedOn > date)
    throw refuse('ACCOUNT_NOT_OPEN', { message: `Account ${code} takes no entries on ${date}.`, inputPath });
}

/**
 * Adds to the balance of an account that takes the entry; no row where it does not, or where it holds money and would
 * be overdrawn beyond its limit. The lock lasts to the end.
 */
export const addToAccount = statement<Params, { readonly normalSide: AccountRow['normalSide'] }>({
  name: 'finance.account.add',
  route: singleShard,
  sql: `update finance_core.chart_of_accounts
        set balance = balance
              + case when normal_side = 'DEBIT' then 1 else -1 end * ($debit::numeric - $credit::numeric),
            base_balance = base_balance
              + case when normal_side = 'DEBIT' then 1 else -1 end * ($baseDebit::numeric - $baseCredit::numeric),
            entry_count = entry_count + $entries::integer,
            last_posted_at = greatest(last_posted_at, $postedAt::timestamptz),
            updated_at = $postedAt
        where account_id = $key::bigint and is_postable and status = 'ACTIVE'
          and currency = $currency::text and opened_on <= $date::date
          and ($mayOverdraw::boolean or not is_cash or $debit::numeric >= $credit::numeric
               or case when normal_side = 'DEBIT' then balance else -balance end + $debit::numeric - $credit::numeric
                  >= -overdraft_limit)
        returning normal_side as "normalSide"`,
});

/** Adds to the movements of an account in a period. */
export const addToPeriodBalance = statement<Params, never>({
  name: 'finance.accountBalance.add',
  route: singleShard,
  sql: `insert into finance_accounting.account_balances
          (account_id, period_id, debit, credit, base_debit, base_credit, entry_count, updated_at)
        values ($key::bigint, $periodId::bigint, $debit::numeric, $credit::numeric, $baseDebit::numeric,
                $baseCredit::numeric, $entries::integer, $postedAt::timestamptz)
        on conflict (account_id, period_id) do update
        set debit = account_balances.debit + excluded.debit,
            credit = account_balances.credit + excluded.credit,
            base_debit = account_balances.base_debit + excluded.base_debit,
            base_credit = account_balances.base_credit + excluded.base_credit,
            entry_count = account_balances.entry_count + excluded.entry_count,
            updated_at = excluded.updated_at`,
});
