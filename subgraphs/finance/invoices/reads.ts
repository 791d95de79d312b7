import {
  byKey,
  type Conditions,
  children,
  columns,
  conditionsOf,
  equals,
  from,
  inKeys,
  page,
  param,
  related,
  sql,
  upTo,
} from '../../../citus';
import { customerConditions } from '../customers/reads';
import { customers } from '../customers/table';
import { invoiceLines, invoices, invoicesByCustomer, invoicesByNumber } from './table';

/** Invoices by id. */
export const invoiceById = byKey(invoices, 'finance.invoice.byId');

/** Ids by the number printed on the invoice. */
export const invoiceIdByNumber = byKey(invoicesByNumber, 'finance.invoice.idByNumber');

/** Lines of invoices, in their order. */
export const linesOfInvoice = children('finance.invoiceLines.byInvoice', 'invoiceId')
  .sql`select ${columns(invoiceLines)} from ${invoiceLines} where invoice_id ${inKeys.bigint}
       order by invoice_id, line_no`;

/** What every list of invoices is filtered by. */
const commonConditions = (of: typeof invoices | typeof invoicesByCustomer): Conditions => ({
  ...conditionsOf(of, 'id', 'customerId', 'issuedOn', 'dueOn', 'currency', 'totalAmount', 'baseAmount'),
  ...conditionsOf(of, 'openAmount', 'baseOpenAmount', 'status'),
});

/** What the list of all invoices is filtered by. */
export const invoiceConditions: Conditions = {
  ...commonConditions(invoices),
  ...conditionsOf(invoices, 'invoiceNumber', 'exchangeRate', 'netAmount', 'taxAmount', 'paidAmount'),
  ...conditionsOf(invoices, 'voidedOn', 'transactionId', 'createdById', 'notes', 'sentAt', 'sentTo'),
  ...conditionsOf(invoices, 'createdAt', 'updatedAt'),
  customer: related(invoices.customerId, customers, () => customerConditions),
};

/** What lists of invoices, whole or those of a customer, are ordered and filtered by. */
const listed = (of: typeof invoices | typeof invoicesByCustomer) => ({
  orders: { ISSUED_ON: of.issuedOn, DUE_ON: of.dueOn, AMOUNT: of.baseAmount },
  defaultDirection: 'DESC' as const,
  tieBreaker: of.id,
  filters: {
    status: equals(of.status),
    isOpen: sql`(open_amount > 0) = ${param.boolean('isOpen')}`,
    issuedFrom: from(of.issuedOn),
    issuedTo: upTo(of.issuedOn),
    dueFrom: from(of.dueOn),
    dueTo: upTo(of.dueOn),
  },
});

/** Invoices to all customers. */
export const allInvoices = page({
  name: 'finance.invoices',
  from: invoices,
  fanOut: 'a list over all customers has no key; every shard returns at most a page',
  ...listed(invoices),
  conditions: invoiceConditions,
  indexed: [invoices.id, invoices.status, invoices.customerId],
});

/** Invoices of one customer. */
export const invoicesOfCustomer = page({
  name: 'finance.invoices.byCustomer',
  columns: columns(invoicesByCustomer, 'id', 'issuedOn', 'dueOn', 'baseAmount'),
  from: invoicesByCustomer,
  by: invoicesByCustomer.customerId,
  ...listed(invoicesByCustomer),
  conditions: commonConditions(invoicesByCustomer),
});
