import {
  bigint,
  date,
  defaulted,
  integer,
  lookupOf,
  nullable,
  numeric,
  type RowOf,
  table,
  text,
  timestamptz,
  versioned,
} from '../../../citus';

export const invoices = table(
  'finance_core.invoices',
  {
    id: bigint('invoice_id'),
    invoiceNumber: text(),
    customerId: bigint(),
    currency: text(),
    exchangeRate: numeric(),
    issuedOn: date(),
    dueOn: date(),
    netAmount: numeric(),
    taxAmount: numeric(),
    totalAmount: numeric(),
    baseAmount: numeric(),
    paidAmount: defaulted(numeric()),
    openAmount: numeric(),
    baseOpenAmount: numeric(),
    status: text<'DRAFT' | 'ISSUED' | 'PARTIALLY_PAID' | 'PAID' | 'VOID'>(),
    voidedOn: defaulted(nullable(date())),
    transactionId: defaulted(nullable(bigint())),
    createdById: bigint('created_by'),
    notes: nullable(text()),
    sentAt: defaulted(nullable(timestamptz())),
    sentTo: defaulted(nullable(text())),
    ...versioned,
  },
  { key: ['id'], distributedBy: 'id', group: 'invoice' },
);

export type InvoiceRow = RowOf<typeof invoices>;

/** What an invoice charges for. */
export const invoiceLines = table(
  'finance_core.invoice_lines',
  {
    id: defaulted(bigint('invoice_line_id')),
    invoiceId: bigint(),
    lineNo: integer(),
    description: text(),
    quantity: numeric(),
    unitPrice: numeric(),
    netAmount: numeric(),
    taxRate: numeric(),
    taxAmount: numeric(),
    revenueAccountId: bigint(),
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
