import { children } from '../../citus/lookups';
import { page } from '../../citus/page';
import { columns, fanOut, statement } from '../../citus/statement';

/** A row of finance_reporting.receivable_movements. */
export interface ReceivableMovementRow {
  readonly invoiceId: string;
  readonly movedOn: string;
  readonly amount: string;
  readonly baseAmount: string;
}

/** What changed the amounts owed on invoices, in the order of the dates. */
export const receivableMovementsOfInvoice = children<ReceivableMovementRow>({
  name: 'finance.receivableMovements.byInvoice',
  sql: `select ${columns<ReceivableMovementRow>({
    invoiceId: 'invoice_id',
    movedOn: 'moved_on',
    amount: 'amount',
    baseAmount: 'base_amount',
  })} from finance_reporting.receivable_movements
      where invoice_id = any($keys::bigint[])
      order by invoice_id, moved_on, amount desc`,
  key: 'invoiceId',
});

/** A row of finance_reporting.open_receivables. */
export interface OpenReceivableRow {
  readonly invoiceId: string;
  readonly customerId: string;
  readonly dueOn: string;
  readonly currency: string;
  readonly openAmount: string;
  readonly baseOpenAmount: string;
}

/** Invoices with an open amount. */
export const openReceivables = page<OpenReceivableRow>({
  name: 'finance.openReceivables',
  columns: columns<OpenReceivableRow>({
    invoiceId: 'invoice_id',
    customerId: 'customer_id',
    dueOn: 'due_on',
    currency: 'currency',
    openAmount: 'open_amount',
    baseOpenAmount: 'base_open_amount',
  }),
  from: 'finance_reporting.open_receivables',
  fanOut: 'a list over all customers has no key; every shard returns at most a page',
  orders: { DUE_ON: { column: 'due_on', type: 'date', property: 'dueOn' } },
  tieBreaker: { column: 'invoice_id', type: 'bigint', property: 'invoiceId' },
  filters: {
    dueFrom: 'due_on >= $dueFrom::date',
    dueTo: 'due_on <= $dueTo::date',
  },
});

/** The date of an ageing report; everything else in it is loaded when it is selected. */
export interface ReceivablesAgeingRow {
  readonly asOf: string;
}

/** Open amounts by how long they were overdue. */
export interface AgeingBucketsRow {
  readonly notDue: string;
  readonly days1To30: string;
  readonly days31To60: string;
  readonly days61To90: string;
  readonly over90Days: string;
  readonly total: string;
}

/** What one customer owed. */
export interface CustomerAgeingRow extends AgeingBucketsRow {
  readonly customerId: string;
  readonly openInvoiceCount: number;
}

/** Invoices that were open on a date: each is summed up on its own shard. */
const openInvoices = `(
  select invoice_id, customer_id, $asOf::date - due_on as days, sum(base_amount) as open
  from finance_reporting.receivable_movements
  where moved_on <= $asOf
  group by invoice_id, customer_id, due_on
  having sum(amount) > 0) invoice`;

const bucket = (days: string) => `coalesce(sum(open) filter (where days ${days}), 0)`;

const buckets = {
  notDue: bucket('<= 0'),
  days1To30: bucket('between 1 and 30'),
  days31To60: bucket('between 31 and 60'),
  days61To90: bucket('between 61 and 90'),
  over90Days: bucket('> 90'),
  total: 'coalesce(sum(open), 0)',
};

const route = fanOut('movements live beside each invoice; every shard sums up its own');

/** What all customers owed on a date. */
export const ageingTotal = statement<{ asOf: string }, AgeingBucketsRow>({
  name: 'finance.receivablesAgeing.total',
  route,
  sql: `select ${columns<AgeingBucketsRow>(buckets)} from ${openInvoices}`,
});

/** What each customer owed on a date, the largest amount first. */
export const ageingByCustomer = statement<{ asOf: string }, CustomerAgeingRow>({
  name: 'finance.receivablesAgeing.byCustomer',
  route,
  sql: `select ${columns<CustomerAgeingRow>({
    customerId: 'customer_id',
    openInvoiceCount: 'count(*)::integer',
    ...buckets,
  })} from ${openInvoices}
      group by customer_id
      order by sum(open) desc, customer_id limit 1000`,
});
