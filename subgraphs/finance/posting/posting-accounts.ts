import { type Params, reference, statement } from '../../../citus/statement';
import type { UnitOfWork } from '../../runtime/mutation';
import { refuse } from '../errors';
import type { PostingAccountRow } from '../posting-accounts';

const find = statement<Params, { accountId: string }>({
  name: 'finance.postingAccount.find',
  route: reference,
  sql: `select account_id as "accountId" from finance_core.posting_accounts
        where purpose = $purpose::text and currency = $currency::text`,
});

/** The account on which documents in a currency are posted for a purpose. Throws POSTING_ACCOUNT_MISSING. */
export async function postingAccount(
  unit: UnitOfWork,
  purpose: PostingAccountRow['purpose'],
  currency: string,
): Promise<string> {
  const found = await unit.one(find, { purpose, currency });
  if (!found)
    throw refuse('POSTING_ACCOUNT_MISSING', {
      message: `No account is assigned for ${purpose} in ${currency}.`,
    });
  return found.accountId;
}
