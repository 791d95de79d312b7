import { type RowOf, t, table, view } from '../../../citus';
import { invoicesByCustomer } from '../invoices/table';

export const customers = table(
  'finance_core.customers',
  {
    id: t.bigint('customer_id'),
    code: t.text(),
    name: t.text(),
    country: t.text(),
    currency: t.text(),
    billingEmail: t.text(),
    paymentTermsDays: t.integer(),
    status: t.defaulted(t.text<'ACTIVE' | 'ON_HOLD' | 'CLOSED'>()),
    ...t.versioned,
  },
  { key: ['id'] },
);

export type CustomerRow = RowOf<typeof customers>;

/** What was invoiced to customers and what is open. */
export const customerBalances = view(
  'finance_reporting.customer_balances',
  {
    customerId: t.bigint(),
    invoiceCount: t.count(),
    openInvoiceCount: t.count(),
    baseInvoiced: t.numeric(),
    baseOpen: t.numeric(),
    oldestDueOn: t.nullable(t.date()),
    lastIssuedOn: t.date(),
  },
  { distributedBy: 'customerId', colocatedWith: invoicesByCustomer },
);
