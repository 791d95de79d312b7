import { lockRow, param, reference, statement } from '../../../citus';
import { there } from '../../../platform/there';
import { checkAccounts } from '../accounts/states';
import { findCurrency } from '../currencies/reads';
import { refuse } from '../errors';
import { postingAccountAssigned } from '../events';
import type { AssignPostingAccountInput } from '../generated';
import { mutation, referenceAudit } from '../write-side';
import { type PostingAccountRow, postingAccounts } from './table';

const lock = lockRow(postingAccounts, 'finance.postingAccount.lock', { columns: ['accountId'] });

const assign = statement<never>('finance.postingAccount.assign', reference)
  .sql`insert into ${postingAccounts} (purpose, currency, account_id)
       values (${param.text('purpose')}, ${param.text('currency')}, ${param.bigint('accountId')})
       on conflict (purpose, currency) do update
       set account_id = excluded.account_id, updated_at = excluded.updated_at, version = posting_accounts.version + 1`;

/** Type of account that a purpose asks for. */
const TYPES = {
  RECEIVABLES: 'ASSET',
  SALES_TAX: 'LIABILITY',
  BANK: 'ASSET',
  PORTFOLIO_INVESTMENTS: 'ASSET',
} as const satisfies Record<PostingAccountRow['purpose'], string>;

/**
 * Says on which account documents in a currency are posted from now on. Throws CURRENCY_UNKNOWN,
 * POSTING_ACCOUNT_UNSUITABLE and what `checkAccounts` throws.
 */
export const assignPostingAccount = mutation(
  'assignPostingAccount',
  (input: AssignPostingAccountInput) => async (unit) => {
    const { purpose, currency, accountId } = input;
    const inputPath = ['input', 'accountId'];
    await findCurrency(unit, currency);
    // Whether it is open on a date is looked at with each posting.
    const accounts = await checkAccounts(unit, [{ accountId, currency, date: '9999-12-31', inputPath }]);
    const { accountType, isCash } = there(accounts.get(accountId));
    if (accountType !== TYPES[purpose] || isCash !== (purpose === 'BANK'))
      throw refuse('POSTING_ACCOUNT_UNSUITABLE', inputPath);
    const before = await unit.one(lock, { purpose, currency });
    await unit.run(assign, { purpose, currency, accountId });
    const entityId = `${purpose}:${currency}`;
    await unit.record(
      referenceAudit,
      `PostingAccount:${entityId}`,
      { entity: 'PostingAccount', entityId, before, after: { accountId } },
      postingAccountAssigned(accountId, { purpose, currency, accountId }),
    );
    return { purpose, currency, accountId };
  },
);
