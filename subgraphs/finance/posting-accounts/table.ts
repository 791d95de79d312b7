import { type RowOf, t, table } from '../../../citus';

/** On which accounts documents in a currency are posted. */
export const postingAccounts = table(
  'finance_core.posting_accounts',
  {
    purpose: t.text<'RECEIVABLES' | 'SALES_TAX' | 'BANK' | 'PORTFOLIO_INVESTMENTS'>(),
    currency: t.text(),
    accountId: t.bigint(),
    updatedAt: t.defaulted(t.timestamptz()),
    version: t.defaulted(t.integer()),
  },
  { key: ['purpose', 'currency'] },
);

export type PostingAccountRow = Pick<RowOf<typeof postingAccounts>, 'purpose' | 'currency' | 'accountId'>;
