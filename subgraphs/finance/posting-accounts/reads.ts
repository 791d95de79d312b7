import { columns, findRow, reference, statement } from '../../../citus';
import type { UnitOfWork } from '../../runtime/mutation';
import { refuse } from '../errors';
import { type PostingAccountRow, postingAccounts } from './table';

/** All assignments, by purpose and currency. */
export const allPostingAccounts = statement('finance.postingAccounts', reference)
  .sql`select ${columns(postingAccounts, 'purpose', 'currency', 'accountId')} from ${postingAccounts}
       order by purpose, currency`;

const find = findRow(postingAccounts, 'finance.postingAccount.find', 'accountId');

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
