import { t, view } from '../../../citus';
import { invoices } from '../invoices/table';

/** What changed the amounts owed on invoices, and when. */
export const receivableMovements = view(
  'finance_reporting.receivable_movements',
  {
    invoiceId: t.bigint(),
    customerId: t.bigint(),
    dueOn: t.date(),
    movedOn: t.date(),
    amount: t.numeric(),
    baseAmount: t.numeric(),
  },
  { distributedBy: 'invoiceId', parent: invoices },
);

/** Invoices with an open amount. */
export const openReceivables = view(
  'finance_reporting.open_receivables',
  {
    invoiceId: t.bigint(),
    customerId: t.bigint(),
    customerName: t.text(),
    invoiceNumber: t.text(),
    issuedOn: t.date(),
    dueOn: t.date(),
    currency: t.text(),
    totalAmount: t.numeric(),
    paidAmount: t.numeric(),
    openAmount: t.numeric(),
    baseOpenAmount: t.numeric(),
  },
  { distributedBy: 'invoiceId', parent: invoices },
);
