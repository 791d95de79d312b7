import { lookupOf, type RowOf, t, table } from '../../../citus';

export const invoices = table(
  'finance_core.invoices',
  {
    id: t.bigint('invoice_id'),
    invoiceNumber: t.text(),
    customerId: t.bigint(),
    currency: t.text(),
    exchangeRate: t.numeric(),
    issuedOn: t.date(),
    dueOn: t.date(),
    netAmount: t.numeric(),
    taxAmount: t.numeric(),
    totalAmount: t.numeric(),
    baseAmount: t.numeric(),
    paidAmount: t.defaulted(t.numeric()),
    openAmount: t.numeric(),
    baseOpenAmount: t.numeric(),
    status: t.text<'DRAFT' | 'ISSUED' | 'PARTIALLY_PAID' | 'PAID' | 'VOID'>(),
    voidedOn: t.defaulted(t.nullable(t.date())),
    transactionId: t.defaulted(t.nullable(t.bigint())),
    createdById: t.bigint('created_by'),
    notes: t.nullable(t.text()),
    sentAt: t.defaulted(t.nullable(t.timestamptz())),
    sentTo: t.defaulted(t.nullable(t.text())),
    ...t.versioned,
  },
  { key: ['id'], distributedBy: 'id', group: 'invoice' },
);

export type InvoiceRow = RowOf<typeof invoices>;

/** What an invoice charges for. */
export const invoiceLines = table(
  'finance_core.invoice_lines',
  {
    id: t.defaulted(t.bigint('invoice_line_id')),
    invoiceId: t.bigint(),
    lineNo: t.integer(),
    description: t.text(),
    quantity: t.numeric(),
    unitPrice: t.numeric(),
    netAmount: t.numeric(),
    taxRate: t.numeric(),
    taxAmount: t.numeric(),
    revenueAccountId: t.bigint(),
  },
  { key: ['invoiceId', 'id'], distributedBy: 'invoiceId', parent: invoices },
);

export type InvoiceLineRow = RowOf<typeof invoiceLines>;

/** The number printed on an invoice to the invoice. */
export const invoicesByNumber = lookupOf(invoices, 'finance_core.invoices_by_number', {
  key: 'invoiceNumber',
  unique: true,
});

/** Customers to their invoices, with what lists of them sort and filter by. */
export const invoicesByCustomer = lookupOf(invoices, 'finance_core.invoices_by_customer', {
  key: 'customerId',
  columns: [
    'issuedOn',
    'dueOn',
    'currency',
    'totalAmount',
    'baseAmount',
    'openAmount',
    'baseOpenAmount',
    'status',
  ],
});
