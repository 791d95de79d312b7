import type { Loaders } from '../../citus/loaders';
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

/** An ageing report: what all customers owed on a date, and what each of them did. */
export interface ReceivablesAgeingRow {
  readonly asOf: string;
  readonly total: AgeingBucketsRow;
  readonly customers: readonly CustomerAgeingRow[];
}

const BUCKETS = {
  notDue: 'not_due',
  days1To30: 'days_1_to_30',
  days31To60: 'days_31_to_60',
  days61To90: 'days_61_to_90',
  over90Days: 'over_90_days',
  total: 'total',
};
const bucket = (days: string) => `coalesce(sum(open) filter (where days ${days}), 0)`;

/**
 * What each customer owed on a date, the largest amount first, after a line without a customer: what all of them owed.
 * Each invoice is summed up on its own shard, with what was paid for it. The lines and their sum are of one statement,
 * so that they agree whatever is paid meanwhile.
 */
const ageing = statement<{ asOf: string }, CustomerAgeingRow>({
  name: 'finance.receivablesAgeing',
  route: fanOut('movements live beside each invoice; every shard sums up its own'),
  sql: `with customer as materialized (
          select customer_id, count(*) as invoices, ${bucket('<= 0')} as not_due,
                 ${bucket('between 1 and 30')} as days_1_to_30, ${bucket('between 31 and 60')} as days_31_to_60,
                 ${bucket('between 61 and 90')} as days_61_to_90, ${bucket('> 90')} as over_90_days,
                 coalesce(sum(open), 0) as total
          from (
            select invoice_id, customer_id, $asOf::date - due_on as days, sum(base_amount) as open
            from finance_reporting.receivable_movements
            where moved_on <= $asOf
            group by invoice_id, customer_id, due_on
            having sum(amount) > 0
          ) invoice
          group by customer_id
        )
        select ${columns<CustomerAgeingRow>({
          customerId: 'customer_id',
          openInvoiceCount: 'coalesce(sum(invoices), 0)::integer',
          ...(Object.fromEntries(
            Object.entries(BUCKETS).map(([name, column]) => [name, `coalesce(sum(${column}), 0)`]),
          ) as Record<keyof typeof BUCKETS, string>),
        })}
        from customer
        group by grouping sets ((customer_id), ())
        order by customer_id is not null, sum(total) desc, customer_id limit 1001`,
});

/** What customers owed on a date; at most 1000 of them, and what all of them did. */
export async function receivablesAgeing(load: Loaders, asOf: string): Promise<ReceivablesAgeingRow> {
  const [total, ...customers] = await load.run(ageing, { asOf });
  return { asOf, total: total!, customers };
}
