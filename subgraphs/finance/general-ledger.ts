import { pairChildren, pairLookup } from '../../citus/lookups';
import { type OrderColumn, page } from '../../citus/page';
import { columns } from '../../citus/statement';
import { accountParent } from './accounts';

/** A row of finance_accounting.general_ledger. */
export interface LedgerEntryRow {
  readonly id: string;
  readonly accountId: string;
  readonly transactionId: string;
  readonly lineNo: number;
  readonly reference: string;
  readonly periodId: string;
  readonly entryDate: string;
  readonly postedAt: string;
  readonly postedById: string;
  readonly departmentId: string | null;
  readonly description: string | null;
  readonly currency: string;
  readonly debit: string;
  readonly credit: string;
  readonly baseDebit: string;
  readonly baseCredit: string;
}

export const ledgerEntryColumns = {
  id: 'ledger_entry_id',
  accountId: 'account_id',
  transactionId: 'transaction_id',
  lineNo: 'line_no',
  reference: 'reference',
  periodId: 'period_id',
  entryDate: 'entry_date',
  postedAt: 'posted_at',
  postedById: 'posted_by',
  departmentId: 'department_id',
  description: 'description',
  currency: 'currency',
  debit: 'debit',
  credit: 'credit',
  baseDebit: 'base_debit',
  baseCredit: 'base_credit',
} as const;

const selectEntries = `select ${columns<LedgerEntryRow>(ledgerEntryColumns)} from finance_accounting.general_ledger`;

/** Ledger entries by account and id. */
export const ledgerEntryByKey = pairLookup<LedgerEntryRow>({
  name: 'finance.ledgerEntry.byKey',
  sql: `${selectEntries} where account_id = any($keys::bigint[]) and ledger_entry_id = any($ids::bigint[])`,
  key: 'accountId',
  id: 'id',
});

/** Entries that a transaction posted on an account, by account and transaction. */
export const ledgerEntriesOfTransaction = pairChildren<LedgerEntryRow>({
  name: 'finance.ledgerEntries.byTransaction',
  sql: `${selectEntries} where account_id = any($keys::bigint[]) and transaction_id = any($ids::bigint[])
        order by account_id, transaction_id, line_no`,
  key: 'accountId',
  parent: 'transactionId',
});

/** What every list of ledger entries offers. */
const list = {
  columns: columns<LedgerEntryRow>(ledgerEntryColumns),
  from: 'finance_accounting.general_ledger',
  orders: {
    POSTED_AT: { column: 'posted_at', type: 'timestamptz', property: 'postedAt' },
    ENTRY_DATE: { column: 'entry_date', type: 'date', property: 'entryDate' },
  } satisfies Record<'POSTED_AT' | 'ENTRY_DATE', OrderColumn>,
  defaultDirection: 'DESC' as const,
  tieBreaker: { column: 'ledger_entry_id', type: 'bigint', property: 'id' } satisfies OrderColumn,
  filters: {
    periodId: 'period_id = $periodId::bigint',
    dateFrom: 'entry_date >= $dateFrom::date',
    dateTo: 'entry_date <= $dateTo::date',
    postedFrom: 'posted_at >= $postedFrom::timestamptz',
    postedTo: 'posted_at < $postedTo::timestamptz',
  },
};

/** The general ledger over all accounts. */
export const ledgerEntries = page<LedgerEntryRow>({
  ...list,
  name: 'finance.ledgerEntries',
  fanOut: 'the ledger lives beside each account; every shard returns at most a page',
});

/** Entries of one account. */
export const ledgerEntriesOfAccount = page<LedgerEntryRow>({
  ...list,
  name: 'finance.ledgerEntries.byAccount',
  by: { column: 'account_id', type: 'bigint', parent: accountParent },
});
