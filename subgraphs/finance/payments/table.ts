import { type RowOf, t, table, view } from '../../../citus';
import { invoices } from '../invoices/table';

const method = () => t.text<'BANK_TRANSFER' | 'DIRECT_DEBIT' | 'CARD' | 'CHEQUE'>();

/** Money received or announced for an invoice, in its currency. */
export const payments = table(
  'finance_core.payments',
  {
    id: t.bigint('payment_id'),
    invoiceId: t.bigint(),
    reference: t.text(),
    receivedOn: t.date(),
    amount: t.numeric(),
    baseAmount: t.numeric(),
    currency: t.text(),
    method: method(),
    status: t.text<'PENDING' | 'CLEARED' | 'RETURNED'>(),
    bankAccountId: t.bigint(),
    transactionId: t.nullable(t.bigint()),
    returnedOn: t.defaulted(t.nullable(t.date())),
    createdById: t.nullable(t.bigint('created_by')),
    ...t.versioned,
  },
  { key: ['invoiceId', 'id'], distributedBy: 'invoiceId', parent: invoices },
);

export type PaymentRow = RowOf<typeof payments>;

/** Money collected by month, currency and method; the graph reads the payments, readers in SQL this. */
export const monthlyCollections = view(
  'finance_reporting.collections_monthly',
  {
    month: t.date(),
    currency: t.text(),
    method: method(),
    paymentCount: t.count(),
    amount: t.numeric(),
    baseAmount: t.numeric(),
  },
  {},
);

export type CollectionRow = RowOf<typeof monthlyCollections>;
