import {
  arrayOf,
  byPair,
  columns,
  equals,
  from,
  inKeys,
  page,
  pairChildren,
  param,
  sql,
  upTo,
} from '../../../citus';
import { ledgerEntries } from './table';

/** Ledger entries by account and id. */
export const ledgerEntryByKey = byPair(ledgerEntries, 'finance.ledgerEntry.byKey');

/** Entries that a transaction posted on an account, by account and transaction. */
export const ledgerEntriesOfTransaction = pairChildren(
  'finance.ledgerEntries.byTransaction',
  'accountId',
  'transactionId',
).sql`select ${columns(ledgerEntries)} from ${ledgerEntries}
      where account_id ${inKeys.bigint} and transaction_id = any(${arrayOf(param.bigint('ids'))})
      order by account_id, transaction_id, line_no`;

/** What every list of ledger entries offers. */
const listed = {
  from: ledgerEntries,
  orders: { POSTED_AT: ledgerEntries.postedAt, ENTRY_DATE: ledgerEntries.entryDate },
  defaultDirection: 'DESC',
  tieBreaker: ledgerEntries.id,
  filters: {
    periodId: equals(ledgerEntries.periodId),
    dateFrom: from(ledgerEntries.entryDate),
    dateTo: upTo(ledgerEntries.entryDate),
    postedFrom: from(ledgerEntries.postedAt),
    postedTo: sql`posted_at < ${param.timestamptz('postedTo')}`,
  },
} as const;

/** The general ledger over all accounts. */
export const allLedgerEntries = page({
  ...listed,
  name: 'finance.ledgerEntries',
  fanOut: 'the ledger lives beside each account; every shard returns at most a page',
});

/** Entries of one account. */
export const ledgerEntriesOfAccount = page({
  ...listed,
  name: 'finance.ledgerEntries.byAccount',
  by: ledgerEntries.accountId,
});
