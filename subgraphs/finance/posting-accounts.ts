import { columns, reference, statement } from '../../citus/statement';

/** A row of finance_core.posting_accounts. */
export interface PostingAccountRow {
  readonly purpose: 'RECEIVABLES' | 'SALES_TAX' | 'BANK' | 'PORTFOLIO_INVESTMENTS';
  readonly currency: string;
  readonly accountId: string;
}

/** All assignments, by purpose and currency. */
export const postingAccounts = statement<Record<string, never>, PostingAccountRow>({
  name: 'finance.postingAccounts',
  route: reference,
  sql: `select ${columns<PostingAccountRow>({
    purpose: 'purpose',
    currency: 'currency',
    accountId: 'account_id',
  })} from finance_core.posting_accounts order by purpose, currency`,
});
