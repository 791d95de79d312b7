import { children, lookup } from '../../citus/lookups';
import { type OrderColumn, page } from '../../citus/page';
import { columns } from '../../citus/statement';

/** A row of finance_core.invoices. */
export interface InvoiceRow {
  readonly id: string;
  readonly invoiceNumber: string;
  readonly customerId: string;
  readonly currency: string;
  readonly exchangeRate: string;
  readonly issuedOn: string;
  readonly dueOn: string;
  readonly netAmount: string;
  readonly taxAmount: string;
  readonly totalAmount: string;
  readonly baseAmount: string;
  readonly paidAmount: string;
  readonly openAmount: string;
  readonly baseOpenAmount: string;
  readonly status: 'DRAFT' | 'ISSUED' | 'PARTIALLY_PAID' | 'PAID' | 'VOID';
  readonly voidedOn: string | null;
  readonly transactionId: string | null;
  readonly createdById: string;
  readonly notes: string | null;
  readonly sentAt: string | null;
  readonly sentTo: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly version: number;
}

export const invoiceColumns = {
  id: 'invoice_id',
  invoiceNumber: 'invoice_number',
  customerId: 'customer_id',
  currency: 'currency',
  exchangeRate: 'exchange_rate',
  issuedOn: 'issued_on',
  dueOn: 'due_on',
  netAmount: 'net_amount',
  taxAmount: 'tax_amount',
  totalAmount: 'total_amount',
  baseAmount: 'base_amount',
  paidAmount: 'paid_amount',
  openAmount: 'open_amount',
  baseOpenAmount: 'base_open_amount',
  status: 'status',
  voidedOn: 'voided_on',
  transactionId: 'transaction_id',
  createdById: 'created_by',
  notes: 'notes',
  sentAt: 'sent_at',
  sentTo: 'sent_to',
  createdAt: 'created_at',
  updatedAt: 'updated_at',
  version: 'version',
} as const;

/** Invoices by id. */
export const invoiceById = lookup<InvoiceRow>({
  name: 'finance.invoice.byId',
  sql: `select ${columns<InvoiceRow>(invoiceColumns)} from finance_core.invoices
        where invoice_id = any($keys::bigint[])`,
  key: 'id',
});

/** Ids by the number printed on the invoice. */
export const invoiceIdByNumber = lookup<{ invoiceNumber: string; invoiceId: string }>({
  name: 'finance.invoice.idByNumber',
  sql: `select invoice_number as "invoiceNumber", invoice_id as "invoiceId" from finance_core.invoices_by_number
        where invoice_number = any($keys::text[])`,
  key: 'invoiceNumber',
});

/** A row of finance_core.invoice_lines. */
export interface InvoiceLineRow {
  readonly id: string;
  readonly invoiceId: string;
  readonly lineNo: number;
  readonly description: string;
  readonly quantity: string;
  readonly unitPrice: string;
  readonly netAmount: string;
  readonly taxRate: string;
  readonly taxAmount: string;
  readonly revenueAccountId: string;
}

/** Lines of invoices, in their order. */
export const linesOfInvoice = children<InvoiceLineRow>({
  name: 'finance.invoiceLines.byInvoice',
  sql: `select ${columns<InvoiceLineRow>({
    id: 'invoice_line_id',
    invoiceId: 'invoice_id',
    lineNo: 'line_no',
    description: 'description',
    quantity: 'quantity',
    unitPrice: 'unit_price',
    netAmount: 'net_amount',
    taxRate: 'tax_rate',
    taxAmount: 'tax_amount',
    revenueAccountId: 'revenue_account_id',
  })} from finance_core.invoice_lines
      where invoice_id = any($keys::bigint[])
      order by invoice_id, line_no`,
  key: 'invoiceId',
});

/** What every list of invoices offers; the lookup by customer has the same columns. */
const list = {
  orders: {
    ISSUED_ON: { column: 'issued_on', type: 'date', property: 'issuedOn' },
    DUE_ON: { column: 'due_on', type: 'date', property: 'dueOn' },
    AMOUNT: { column: 'base_amount', type: 'numeric', property: 'baseAmount' },
  } satisfies Record<'ISSUED_ON' | 'DUE_ON' | 'AMOUNT', OrderColumn>,
  defaultDirection: 'DESC' as const,
  tieBreaker: { column: 'invoice_id', type: 'bigint', property: 'id' } satisfies OrderColumn,
  filters: {
    status: 'status = $status::text',
    isOpen: '(open_amount > 0) = $isOpen::boolean',
    issuedFrom: 'issued_on >= $issuedFrom::date',
    issuedTo: 'issued_on <= $issuedTo::date',
    dueFrom: 'due_on >= $dueFrom::date',
    dueTo: 'due_on <= $dueTo::date',
  },
};

/** Invoices to all customers. */
export const invoices = page<InvoiceRow>({
  ...list,
  name: 'finance.invoices',
  columns: columns<InvoiceRow>(invoiceColumns),
  from: 'finance_core.invoices',
  fanOut: 'a list over all customers has no key; every shard returns at most a page',
});

/** What the lookup by customer knows of an invoice: enough to filter and order a list. */
interface ListedInvoiceRow {
  readonly id: string;
  readonly issuedOn: string;
  readonly dueOn: string;
  readonly baseAmount: string;
}

/** Invoices of one customer. */
export const invoicesOfCustomer = page<ListedInvoiceRow>({
  ...list,
  name: 'finance.invoices.byCustomer',
  columns: columns<ListedInvoiceRow>({
    id: 'invoice_id',
    issuedOn: 'issued_on',
    dueOn: 'due_on',
    baseAmount: 'base_amount',
  }),
  from: 'finance_core.invoices_by_customer',
  by: { column: 'customer_id', type: 'bigint' },
});
