import {
  bigint,
  count,
  date,
  defaulted,
  integer,
  nullable,
  numeric,
  type RowOf,
  table,
  text,
  versioned,
  view,
} from '../../../citus';
import { invoicesByCustomer } from '../invoices/table';

export const customers = table(
  'finance_core.customers',
  {
    id: bigint('customer_id'),
    code: text(),
    name: text(),
    country: text(),
    currency: text(),
    billingEmail: text(),
    paymentTermsDays: integer(),
    status: defaulted(text<'ACTIVE' | 'ON_HOLD' | 'CLOSED'>()),
    ...versioned,
  },
  { key: ['id'] },
);

export type CustomerRow = RowOf<typeof customers>;

/** What was invoiced to customers and what is open. */
export const customerBalances = view(
  'finance_reporting.customer_balances',
  {
    customerId: bigint(),
    invoiceCount: count(),
    openInvoiceCount: count(),
    baseInvoiced: numeric(),
    baseOpen: numeric(),
    oldestDueOn: nullable(date()),
    lastIssuedOn: date(),
  },
  { distributedBy: 'customerId', colocatedWith: invoicesByCustomer },
);
