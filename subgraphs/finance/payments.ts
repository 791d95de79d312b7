import { pairLookup } from '../../citus/lookups';
import { type OrderColumn, page } from '../../citus/page';
import { columns, fanOut, statement } from '../../citus/statement';

/** A row of finance_core.payments. */
export interface PaymentRow {
  readonly id: string;
  readonly invoiceId: string;
  readonly reference: string;
  readonly receivedOn: string;
  readonly amount: string;
  readonly baseAmount: string;
  readonly currency: string;
  readonly method: 'BANK_TRANSFER' | 'DIRECT_DEBIT' | 'CARD' | 'CHEQUE';
  readonly status: 'PENDING' | 'CLEARED' | 'RETURNED';
  readonly bankAccountId: string;
  readonly transactionId: string | null;
  readonly returnedOn: string | null;
  readonly createdById: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly version: number;
}

export const paymentColumns = {
  id: 'payment_id',
  invoiceId: 'invoice_id',
  reference: 'reference',
  receivedOn: 'received_on',
  amount: 'amount',
  baseAmount: 'base_amount',
  currency: 'currency',
  method: 'method',
  status: 'status',
  bankAccountId: 'bank_account_id',
  transactionId: 'transaction_id',
  returnedOn: 'returned_on',
  createdById: 'created_by',
  createdAt: 'created_at',
  updatedAt: 'updated_at',
  version: 'version',
} as const;

/** Payments by invoice and id. */
export const paymentByKey = pairLookup<PaymentRow>({
  name: 'finance.payment.byKey',
  sql: `select ${columns<PaymentRow>(paymentColumns)} from finance_core.payments
        where invoice_id = any($keys::bigint[]) and payment_id = any($ids::bigint[])`,
  key: 'invoiceId',
  id: 'id',
});

/** What every list of payments offers. */
const list = {
  columns: columns<PaymentRow>(paymentColumns),
  from: 'finance_core.payments',
  orders: {
    RECEIVED_ON: { column: 'received_on', type: 'date', property: 'receivedOn' },
    AMOUNT: { column: 'base_amount', type: 'numeric', property: 'baseAmount' },
  } satisfies Record<'RECEIVED_ON' | 'AMOUNT', OrderColumn>,
  tieBreaker: { column: 'payment_id', type: 'bigint', property: 'id' } satisfies OrderColumn,
  filters: {
    status: 'status = $status::text',
    receivedFrom: 'received_on >= $receivedFrom::date',
    receivedTo: 'received_on <= $receivedTo::date',
  },
};

/** Payments for all invoices. */
export const payments = page<PaymentRow>({
  ...list,
  name: 'finance.payments',
  fanOut: 'payments live beside each invoice; every shard returns at most a page',
  defaultDirection: 'DESC',
});

/** Payments for one invoice. */
export const paymentsOfInvoice = page<PaymentRow>({
  ...list,
  name: 'finance.payments.byInvoice',
  by: {
    column: 'invoice_id',
    type: 'bigint',
    parent: { table: 'finance_core.invoices', column: 'invoice_id' },
  },
});

/** Money collected in a month, in one currency and by one method. */
export interface CollectionRow {
  readonly month: string;
  readonly currency: string;
  readonly method: PaymentRow['method'];
  readonly paymentCount: number;
  readonly amount: string;
  readonly baseAmount: string;
}

const month = "date_trunc('month', received_on::timestamp)::date";

/**
 * Money collected by month, currency and method. Reads the payments and not the view collections_monthly: on Citus
 * a filter outside the view's grouping would leave every month to be summed up first.
 */
export const collections = statement<{ from: string; to: string }, CollectionRow>({
  name: 'finance.collections',
  route: fanOut('payments live beside each invoice; every shard sums up its own'),
  sql: `select ${columns<CollectionRow>({
    month,
    currency: 'currency',
    method: 'method',
    paymentCount: 'count(*)::integer',
    amount: 'sum(amount)',
    baseAmount: 'sum(base_amount)',
  })} from finance_core.payments
      where status = 'CLEARED'
        and received_on >= date_trunc('month', $from::date)
        and received_on < date_trunc('month', $to::date) + interval '1 month'
      group by ${month}, currency, method
      order by 1, 2, 3 limit 1000`,
});
