import {
  byPair,
  type Conditions,
  columns,
  conditionsOf,
  equals,
  fanOut,
  from,
  page,
  param,
  raw,
  statement,
  upTo,
} from '../../../citus';
import { type CollectionRow, payments } from './table';

/** Payments by invoice and id. */
export const paymentByKey = byPair(payments, 'finance.payment.byKey');

/** What payments are filtered by. */
export const paymentConditions: Conditions = {
  ...conditionsOf(payments, 'id', 'invoiceId', 'reference', 'receivedOn', 'amount', 'baseAmount', 'currency'),
  ...conditionsOf(payments, 'method', 'status', 'bankAccountId', 'transactionId', 'returnedOn'),
  ...conditionsOf(payments, 'createdById', 'createdAt', 'updatedAt'),
};

/** What every list of payments offers. */
const listed = {
  from: payments,
  orders: { RECEIVED_ON: payments.receivedOn, AMOUNT: payments.baseAmount },
  tieBreaker: payments.id,
  conditions: paymentConditions,
  filters: {
    status: equals(payments.status),
    receivedFrom: from(payments.receivedOn),
    receivedTo: upTo(payments.receivedOn),
  },
};

/** Payments for all invoices. */
export const allPayments = page({
  ...listed,
  name: 'finance.payments',
  indexed: [payments.invoiceId, payments.status],
  fanOut: 'payments live beside each invoice; every shard returns at most a page',
  defaultDirection: 'DESC',
});

/** Payments for one invoice. */
export const paymentsOfInvoice = page({
  ...listed,
  name: 'finance.payments.byInvoice',
  by: payments.invoiceId,
});

const month = "date_trunc('month', received_on::timestamp)::date";

/**
 * Money collected by month, currency and method. Reads the payments and not the view collections_monthly: on Citus
 * a filter outside the view's grouping would leave every month to be summed up first.
 */
export const collections = statement(
  'finance.collections',
  fanOut('payments live beside each invoice; every shard sums up its own'),
).sql`select ${columns<CollectionRow>({
  month,
  currency: payments.currency,
  method: payments.method,
  paymentCount: 'count(*)::integer',
  amount: 'sum(amount)',
  baseAmount: 'sum(base_amount)',
})} from ${payments}
      where status = 'CLEARED'
        and received_on >= date_trunc('month', ${param.date('from')})
        and received_on < date_trunc('month', ${param.date('to')}) + interval '1 month'
      group by ${raw(month)}, currency, method
      order by 1, 2, 3 limit 1000`;
