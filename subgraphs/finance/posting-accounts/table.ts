import { bigint, defaulted, integer, type RowOf, table, text, timestamptz } from '../../../citus';

/** On which accounts documents in a currency are posted. */
export const postingAccounts = table(
  'finance_core.posting_accounts',
  {
    purpose: text<'RECEIVABLES' | 'SALES_TAX' | 'BANK' | 'PORTFOLIO_INVESTMENTS'>(),
    currency: text(),
    accountId: bigint(),
    updatedAt: defaulted(timestamptz()),
    version: defaulted(integer()),
  },
  { key: ['purpose', 'currency'] },
);

export type PostingAccountRow = Pick<RowOf<typeof postingAccounts>, 'purpose' | 'currency' | 'accountId'>;
