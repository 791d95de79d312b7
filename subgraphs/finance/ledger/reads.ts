import {
  arrayOf,
  byPair,
  type Conditions,
  columns,
  conditionsOf,
  equals,
  from,
  inKeys,
  page,
  pairChildren,
  param,
  related,
  sql,
  upTo,
} from '../../../citus';
import { periodConditions } from '../periods/reads';
import { periods } from '../periods/table';
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

/** What entries of the ledger are filtered by. */
export const ledgerConditions: Conditions = {
  ...conditionsOf(ledgerEntries, 'id', 'accountId', 'transactionId', 'lineNo', 'reference', 'periodId'),
  ...conditionsOf(ledgerEntries, 'entryDate', 'postedAt', 'postedById', 'departmentId', 'description'),
  ...conditionsOf(ledgerEntries, 'currency', 'debit', 'credit', 'baseDebit', 'baseCredit'),
  period: related(ledgerEntries.periodId, periods, () => periodConditions),
};

/** What every list of ledger entries offers. */
const listed = {
  from: ledgerEntries,
  orders: { POSTED_AT: ledgerEntries.postedAt, ENTRY_DATE: ledgerEntries.entryDate },
  defaultDirection: 'DESC',
  tieBreaker: ledgerEntries.id,
  conditions: ledgerConditions,
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
  indexed: [ledgerEntries.accountId, ledgerEntries.periodId],
  fanOut: 'the ledger lives beside each account; every shard returns at most a page',
});

/** Entries of one account. */
export const ledgerEntriesOfAccount = page({
  ...listed,
  name: 'finance.ledgerEntries.byAccount',
  by: ledgerEntries.accountId,
});
