import { bigint, date, defaulted, integer, nullable, table, text, timestamptz } from '../../../citus';
import { accounts, sides } from '../accounts/table';

/** Posted entries, each beside its account; they are only ever added. */
export const ledgerEntries = table(
  'finance_accounting.general_ledger',
  {
    id: defaulted(bigint('ledger_entry_id')),
    accountId: bigint(),
    transactionId: bigint(),
    lineNo: integer(),
    reference: text(),
    periodId: bigint(),
    entryDate: date(),
    postedAt: timestamptz(),
    postedById: bigint('posted_by'),
    departmentId: nullable(bigint()),
    description: nullable(text()),
    currency: text(),
    ...sides,
  },
  { key: ['accountId', 'id'], distributedBy: 'accountId', parent: accounts },
);
