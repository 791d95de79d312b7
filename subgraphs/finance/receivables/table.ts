import { bigint, date, numeric, text, view } from '../../../citus';
import { invoices } from '../invoices/table';

/** What changed the amounts owed on invoices, and when. */
export const receivableMovements = view(
  'finance_reporting.receivable_movements',
  {
    invoiceId: bigint(),
    customerId: bigint(),
    dueOn: date(),
    movedOn: date(),
    amount: numeric(),
    baseAmount: numeric(),
  },
  { distributedBy: 'invoiceId', parent: invoices },
);

/** Invoices with an open amount. */
export const openReceivables = view(
  'finance_reporting.open_receivables',
  {
    invoiceId: bigint(),
    customerId: bigint(),
    customerName: text(),
    invoiceNumber: text(),
    issuedOn: date(),
    dueOn: date(),
    currency: text(),
    totalAmount: numeric(),
    paidAmount: numeric(),
    openAmount: numeric(),
    baseOpenAmount: numeric(),
  },
  { distributedBy: 'invoiceId', parent: invoices },
);
