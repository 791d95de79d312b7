import {
  children,
  columns,
  fanOut,
  from,
  inKeys,
  type Loaders,
  page,
  param,
  raw,
  statement,
  upTo,
} from '../../../citus';
import { there } from '../../../platform/there';
import { openReceivables, receivableMovements } from './table';

/** What changed the amounts owed on invoices, in the order of the dates. */
export const receivableMovementsOfInvoice = children('finance.receivableMovements.byInvoice', 'invoiceId')
  .sql`select ${columns(receivableMovements)}
       from ${receivableMovements} where invoice_id ${inKeys.bigint}
       order by invoice_id, moved_on, amount desc`;

/** Invoices with an open amount. */
export const allOpenReceivables = page({
  name: 'finance.openReceivables',
  from: openReceivables,
  fanOut: 'a list over all customers has no key; every shard returns at most a page',
  orders: { DUE_ON: openReceivables.dueOn },
  tieBreaker: openReceivables.invoiceId,
  filters: { dueFrom: from(openReceivables.dueOn), dueTo: upTo(openReceivables.dueOn) },
});

/** Open amounts by how long they were overdue, and how they are summed up over customers. */
const BUCKETS = {
  notDue: 'coalesce(sum(not_due), 0)',
  days1To30: 'coalesce(sum(days_1_to_30), 0)',
  days31To60: 'coalesce(sum(days_31_to_60), 0)',
  days61To90: 'coalesce(sum(days_61_to_90), 0)',
  over90Days: 'coalesce(sum(over_90_days), 0)',
  total: 'coalesce(sum(total), 0)',
};
export type AgeingBucketsRow = Readonly<Record<keyof typeof BUCKETS, string>>;

/** What one customer owed. */
export type CustomerAgeingRow = AgeingBucketsRow & {
  readonly customerId: string;
  readonly openInvoiceCount: number;
};

/** An ageing report: what all customers owed on a date, and what each of them did. */
export interface ReceivablesAgeingRow {
  readonly asOf: string;
  readonly total: AgeingBucketsRow;
  readonly customers: readonly CustomerAgeingRow[];
}

const bucket = (days: string) => raw(`coalesce(sum(open) filter (where days ${days}), 0)`);
const asOf = param.date('asOf');

/**
 * What each customer owed on a date, the largest amount first, after a line without a customer: what all of them owed.
 * Each invoice is summed up on its own shard, with what was paid for it. The lines and their sum are of one statement,
 * so that they agree whatever is paid meanwhile.
 */
const ageing = statement<CustomerAgeingRow>(
  'finance.receivablesAgeing',
  fanOut('movements live beside each invoice; every shard sums up its own'),
).sql`with customer as materialized (
        select customer_id, count(*) as invoices, ${bucket('<= 0')} as not_due,
               ${bucket('between 1 and 30')} as days_1_to_30, ${bucket('between 31 and 60')} as days_31_to_60,
               ${bucket('between 61 and 90')} as days_61_to_90, ${bucket('> 90')} as over_90_days,
               coalesce(sum(open), 0) as total
        from (
          select invoice_id, customer_id, ${asOf} - due_on as days, sum(base_amount) as open
          from ${receivableMovements}
          where moved_on <= ${asOf}
          group by invoice_id, customer_id, due_on
          having sum(amount) > 0
        ) invoice
        group by customer_id
      )
      select ${columns<CustomerAgeingRow>({
        customerId: 'customer_id',
        openInvoiceCount: 'coalesce(sum(invoices), 0)::integer',
        ...BUCKETS,
      })}
      from customer
      group by grouping sets ((customer_id), ())
      order by customer_id is not null, sum(total) desc, customer_id limit 1001`;

/** What customers owed on a date; at most 1000 of them, and what all of them did. */
export async function receivablesAgeing(load: Loaders, asOf: string): Promise<ReceivablesAgeingRow> {
  const [total, ...customers] = await load.run(ageing, { asOf });
  return { asOf, total: there(total), customers };
}
