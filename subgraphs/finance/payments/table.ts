import {
  bigint,
  count,
  date,
  defaulted,
  nullable,
  numeric,
  type RowOf,
  table,
  text,
  versioned,
  view,
} from '../../../citus';
import { invoices } from '../invoices/table';

const method = () => text<'BANK_TRANSFER' | 'DIRECT_DEBIT' | 'CARD' | 'CHEQUE'>();

/** Money received or announced for an invoice, in its currency. */
export const payments = table(
  'finance_core.payments',
  {
    id: bigint('payment_id'),
    invoiceId: bigint(),
    reference: text(),
    receivedOn: date(),
    amount: numeric(),
    baseAmount: numeric(),
    currency: text(),
    method: method(),
    status: text<'PENDING' | 'CLEARED' | 'RETURNED'>(),
    bankAccountId: bigint(),
    transactionId: nullable(bigint()),
    returnedOn: defaulted(nullable(date())),
    createdById: nullable(bigint('created_by')),
    ...versioned,
  },
  { key: ['invoiceId', 'id'], distributedBy: 'invoiceId', parent: invoices },
);

export type PaymentRow = RowOf<typeof payments>;

/** Money collected by month, currency and method; the graph reads the payments, readers in SQL this. */
export const monthlyCollections = view(
  'finance_reporting.collections_monthly',
  {
    month: date(),
    currency: text(),
    method: method(),
    paymentCount: count(),
    amount: numeric(),
    baseAmount: numeric(),
  },
  {},
);

export type CollectionRow = RowOf<typeof monthlyCollections>;
