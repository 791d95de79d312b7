import { t, table } from '../../../citus';
import { accounts, sides } from '../accounts/table';

/** Posted entries, each beside its account; they are only ever added. */
export const ledgerEntries = table(
  'finance_accounting.general_ledger',
  {
    id: t.defaulted(t.bigint('ledger_entry_id')),
    accountId: t.bigint(),
    transactionId: t.bigint(),
    lineNo: t.integer(),
    reference: t.text(),
    periodId: t.bigint(),
    entryDate: t.date(),
    postedAt: t.timestamptz(),
    postedById: t.bigint('posted_by'),
    departmentId: t.nullable(t.bigint()),
    description: t.nullable(t.text()),
    currency: t.text(),
    ...sides,
  },
  { key: ['accountId', 'id'], distributedBy: 'accountId', parent: accounts },
);
