import { type Params, reference, statement } from '../../../citus/statement';
import type { SubgraphContext } from '../../runtime/context';
import { requireRole } from '../../runtime/input';
import { mutate } from '../../runtime/mutation';
import { refuse } from '../errors';
import type { AssignPostingAccountInput } from '../generated';
import { checkAccounts } from '../posting/accounts';
import { findCurrency } from '../posting/post-entries';
import type { PostingAccountRow } from '../posting-accounts';
import { financeWrites, referenceAudit } from '../write-side';

const read = statement<Params, { accountId: string }>({
  name: 'finance.postingAccount.lock',
  route: reference,
  sql: `select account_id as "accountId" from finance_core.posting_accounts
        where purpose = $purpose::text and currency = $currency::text for update`,
});

const assign = statement<Params, never>({
  name: 'finance.postingAccount.assign',
  route: reference,
  sql: `insert into finance_core.posting_accounts (purpose, currency, account_id)
        values ($purpose::text, $currency::text, $accountId::bigint)
        on conflict (purpose, currency) do update
        set account_id = excluded.account_id, updated_at = excluded.updated_at, version = posting_accounts.version + 1`,
});

/** Type of account that a purpose asks for. */
const TYPES = {
  RECEIVABLES: 'ASSET',
  SALES_TAX: 'LIABILITY',
  BANK: 'ASSET',
  PORTFOLIO_INVESTMENTS: 'ASSET',
} as const satisfies Record<PostingAccountRow['purpose'], string>;

/**
 * Says on which account documents in a currency are posted from now on. Throws FORBIDDEN, CURRENCY_UNKNOWN,
 * POSTING_ACCOUNT_UNSUITABLE and what `checkAccounts` throws.
 */
export function assignPostingAccount(
  context: SubgraphContext,
  input: AssignPostingAccountInput,
): Promise<PostingAccountRow> {
  const { purpose, currency, accountId } = input;
  const inputPath = ['input', 'accountId'];
  return mutate(context, financeWrites, { name: 'assignPostingAccount', input }, async (unit) => {
    requireRole(unit.viewer, 'controller');
    await findCurrency(unit, currency);
    // Whether it is open on a date is looked at with each posting.
    const accounts = await checkAccounts(unit, [{ accountId, currency, date: '9999-12-31', inputPath }]);
    const { accountType, isCash } = accounts.get(accountId)!;
    if (accountType !== TYPES[purpose] || isCash !== (purpose === 'BANK'))
      throw refuse('POSTING_ACCOUNT_UNSUITABLE', { inputPath });
    const before = await unit.one(read, { purpose, currency });
    await unit.run(assign, { purpose, currency, accountId });
    const entityId = `${purpose}:${currency}`;
    await unit.audit(referenceAudit, `PostingAccount:${entityId}`, {
      entity: 'PostingAccount',
      entityId,
      before,
      after: { accountId },
    });
    await unit.emit({
      aggregate: 'Account',
      aggregateId: accountId,
      type: 'PostingAccountAssigned',
      payload: { purpose, currency, accountId },
    });
    return { purpose, currency, accountId };
  });
}
