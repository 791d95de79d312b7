import {
  claim,
  insertInto,
  list,
  nextId,
  nullable,
  param,
  reference,
  statement,
  updateRow,
} from '../../../../citus';
import { checkVersion, type UnitOfWork } from '../../../runtime/mutation';
import { findCurrency } from '../../currencies/reads';
import { type CustomerRow, customers } from '../../customers/table';
import { refuse } from '../../errors';
import { invoiceChanged, invoiceDrafted } from '../../events';
import type { CreateInvoiceInput, UpdateInvoiceInput } from '../../generated';
import { mutation } from '../../write-side';
import { checkLines, priceInvoice, writeInvoiceLines } from '../lines';
import { lockInvoice, recordInvoice } from '../locked';
import { invoices, invoicesByCustomer, invoicesByNumber } from '../table';

const dueOn = nullable(param.date('dueOn'));
const issuedOn = param.date('issuedOn');

const customerOf = statement<
  Pick<CustomerRow, 'currency' | 'status'> & { readonly dueOn: string; readonly dated: boolean }
>('finance.invoice.customer', reference)
  .sql`select currency, status, coalesce(${dueOn}, ${issuedOn} + payment_terms_days) as "dueOn",
              coalesce(${dueOn} >= ${issuedOn}, true) as dated
       from ${customers} where customer_id = ${param.bigint('id')}`;

const allotId = nextId(invoices, 'finance.invoice.allotId');
const insert = insertInto(invoices, 'finance.invoice.insert');
const update = updateRow(
  invoices,
  'finance.invoice.update',
  'exchangeRate',
  'issuedOn',
  'dueOn',
  'netAmount',
  'taxAmount',
  'totalAmount',
  'baseAmount',
  'notes',
);

/**
 * Writes the draft of an invoice in the currency of its customer. Throws INVOICE_CUSTOMER_NOT_FOUND,
 * INVOICE_CUSTOMER_NOT_ACTIVE, INVOICE_DATES_INVALID and what `checkLines` and `priceInvoice` throw.
 */
export const createInvoice = mutation('createInvoice', (input: CreateInvoiceInput) => {
  const { customerId } = input;
  checkLines(input.lines);
  return async (unit) => {
    const head = await headOf(unit, customerId, input);
    const { currency, issuedOn, dueOn, totalAmount } = head;
    const { id } = await unit.only(allotId);
    const invoiceNumber = `INV-${issuedOn.slice(0, 4)}-${id.padStart(6, '0')}`;
    const status = 'DRAFT' as const;
    const open = { openAmount: '0', baseOpenAmount: '0' };
    const invoice = { ...head, ...open, id, invoiceNumber, customerId, status };
    await unit.run(insert, { ...invoice, key: id, createdById: unit.viewer.employeeId });
    await writeInvoiceLines(unit, id, input.lines, head);
    if (!(await claim(unit, invoicesByNumber, invoice)))
      throw new Error(`the number ${invoiceNumber} was given to another invoice`);
    await list(unit, invoicesByCustomer, invoice);
    const after = { status, invoiceNumber, customerId, currency, totalAmount, issuedOn, dueOn };
    await recordInvoice(unit, invoice, { before: null, after }, invoiceDrafted);
    return { id };
  };
});

/**
 * Changes the draft of an invoice. Throws INVOICE_NOT_FOUND, INVOICE_NOT_DRAFT, STALE_VERSION and as `createInvoice`.
 */
export const updateInvoice = mutation('updateInvoice', (input: UpdateInvoiceInput) => {
  const { id } = input;
  checkLines(input.lines);
  return async (unit) => {
    const invoice = await lockInvoice(unit, id, 'id');
    if (invoice.status !== 'DRAFT') throw refuse('INVOICE_NOT_DRAFT', ['input', 'id']);
    checkVersion(invoice, input);
    const head = await headOf(unit, invoice.customerId, input);
    await unit.run(update, { ...head, key: id });
    await writeInvoiceLines(unit, id, input.lines, head);
    const change = {
      before: { totalAmount: invoice.totalAmount, issuedOn: invoice.issuedOn, dueOn: invoice.dueOn },
      after: { totalAmount: head.totalAmount, issuedOn: head.issuedOn, dueOn: head.dueOn },
    };
    await recordInvoice(unit, { ...invoice, currency: head.currency }, change, invoiceChanged);
    await list(unit, invoicesByCustomer, { ...invoice, ...head });
    return { id };
  };
});

/** What is written of an invoice, with its lines. */
async function headOf(
  unit: UnitOfWork,
  customerId: string,
  { issuedOn, dueOn = null, notes = null, lines }: Omit<CreateInvoiceInput, 'customerId'>,
) {
  const customer = await unit.one(customerOf, { id: customerId, issuedOn, dueOn });
  const inputPath = ['input', 'customerId'];
  if (!customer) throw refuse('INVOICE_CUSTOMER_NOT_FOUND', inputPath);
  if (customer.status !== 'ACTIVE') throw refuse('INVOICE_CUSTOMER_NOT_ACTIVE', inputPath);
  if (!customer.dated) throw refuse('INVOICE_DATES_INVALID', ['input', 'dueOn']);
  const currency = await findCurrency(unit, customer.currency);
  const priced = await priceInvoice(unit, lines, currency, issuedOn);
  const { code, accountingRate: exchangeRate } = currency;
  return { ...priced, currency: code, exchangeRate, issuedOn, dueOn: customer.dueOn, notes };
}
