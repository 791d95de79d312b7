import { findRow, key, list, singleShard, statement, updateRow } from '../../../../citus';
import { failure } from '../../../../platform/errors';
import { there } from '../../../../platform/there';
import { compareDecimals } from '../../../runtime/decimals';
import { emailAddress } from '../../../runtime/forms';
import { checkVersion, type UnitOfWork } from '../../../runtime/mutation';
import { customers } from '../../customers/table';
import { refuse } from '../../errors';
import { invoiceIssued, invoiceSent, invoiceVoided } from '../../events';
import type { ChangeInvoiceInput, SendInvoiceInput, VoidInvoiceInput } from '../../generated';
import { payments } from '../../payments/table';
import { type EntryLine, isSmall } from '../../posting/lines';
import { postEntries } from '../../posting/post-entries';
import { reverseEntries } from '../../posting/reversal';
import { postingAccount } from '../../posting-accounts/reads';
import { lockTransaction } from '../../transactions/locked';
import { allotTransactionId } from '../../transactions/write';
import { mutation } from '../../write-side';
import { lockInvoice, recordInvoice } from '../locked';
import { type InvoiceRow, invoiceLines, invoices, invoicesByCustomer } from '../table';

const revenueOf = statement<{ accountId: string; credit: string }>('finance.invoice.revenue', singleShard)
  .sql`select revenue_account_id as "accountId", sum(net_amount) as credit
       from ${invoiceLines} where invoice_id = ${key.bigint}
       group by revenue_account_id having sum(net_amount) > 0 order by min(line_no)`;
const issue = updateRow(
  invoices,
  'finance.invoice.issue',
  'status',
  'openAmount',
  'baseOpenAmount',
  'transactionId',
);
const billingEmail = findRow(customers, 'finance.invoice.billingEmail', 'billingEmail');
const send = updateRow(invoices, 'finance.invoice.send', {
  set: ['sentTo'],
  now: ['sentAt'],
  returning: ['sentAt', 'sentTo'],
});

const paymentsOf = statement<{ standing: number }>('finance.invoice.payments', singleShard)
  .sql`select count(*)::integer as standing from ${payments}
       where invoice_id = ${key.bigint} and status in ('PENDING', 'CLEARED')`;
const makeVoid = updateRow(
  invoices,
  'finance.invoice.void',
  'status',
  'voidedOn',
  'openAmount',
  'baseOpenAmount',
);

const path = ['input', 'id'];

/**
 * Issues a draft: what the customer owes, the revenue and the tax are posted. Throws INVOICE_NOT_FOUND,
 * INVOICE_NOT_DRAFT, STALE_VERSION, INVOICE_SECOND_PERSON, POSTING_ACCOUNT_MISSING and what `postEntries` throws.
 */
export const issueInvoice = mutation('issueInvoice', (input: ChangeInvoiceInput) => async (unit) => {
  const { id } = input;
  const invoice = await lockInvoice(unit, id, 'id');
  if (invoice.status !== 'DRAFT') throw refuse('INVOICE_NOT_DRAFT', path);
  checkVersion(invoice, input);
  const { createdById, currency, issuedOn, exchangeRate, totalAmount, baseAmount } = invoice;
  const viewerId = unit.viewer.employeeId;
  if (!isSmall(invoice) && createdById === viewerId) throw refuse('INVOICE_SECOND_PERSON');
  const lines = await linesOf(unit, invoice);
  const transactionId = await allotTransactionId(unit);
  const after = { status: 'ISSUED', transactionId } as const;
  const issued = { ...invoice, ...after, openAmount: totalAmount, baseOpenAmount: baseAmount };
  await unit.run(issue, { ...issued, key: id });
  await recordInvoice(unit, invoice, { before: { status: 'DRAFT' }, after }, invoiceIssued);
  await list(unit, invoicesByCustomer, issued);
  await postEntries(unit, {
    id: transactionId,
    transactionType: 'SALES_INVOICE',
    description: `Invoice ${invoice.invoiceNumber}`,
    transactionDate: issuedOn,
    currency,
    lines,
    origin: `Invoice:${id}`,
    createdById,
    approvedById: createdById === viewerId ? null : viewerId,
    exchangeRate,
    baseAmount,
    invoiceId: id,
    datePath: path,
    pathOf: () => path,
  });
  return { id };
});

/** What the customer owes against the revenue of each account and the tax. */
async function linesOf(
  unit: UnitOfWork,
  { id, currency, totalAmount, taxAmount }: InvoiceRow,
): Promise<EntryLine[]> {
  const receivables = await postingAccount(unit, 'RECEIVABLES', currency);
  const lines: EntryLine[] = [{ accountId: receivables, debit: totalAmount }];
  lines.push(...(await unit.run(revenueOf, { key: id })));
  if (compareDecimals(taxAmount, '0') > 0)
    lines.push({ accountId: await postingAccount(unit, 'SALES_TAX', currency), credit: taxAmount });
  return lines;
}

/**
 * Hands an invoice over for dispatch; what sends mail subscribes to InvoiceSent. Throws INVOICE_NOT_FOUND,
 * INVOICE_NOT_ISSUED or STALE_VERSION.
 */
export const sendInvoice = mutation('sendInvoice', (input: SendInvoiceInput) => async (unit) => {
  const { id } = input;
  const invoice = await lockInvoice(unit, id, 'id');
  const { status, customerId, sentAt, sentTo } = invoice;
  if (status === 'DRAFT' || status === 'VOID') throw refuse('INVOICE_NOT_ISSUED', path);
  checkVersion(invoice, input);
  const given = input.sentTo == null ? undefined : emailAddress(input.sentTo);
  if (input.sentTo != null && given === undefined)
    throw failure('BAD_USER_INPUT', '`sentTo` is not an e-mail address.', {
      inputPath: ['input', 'sentTo'],
    });
  const to = given ?? (await unit.only(billingEmail, { id: customerId })).billingEmail;
  const after = await unit.only(send, { key: id, sentTo: to });
  await recordInvoice(unit, invoice, { before: { sentAt, sentTo }, after }, invoiceSent);
  return { id };
});

/**
 * Takes back an issued invoice on which nothing is paid. Throws INVOICE_NOT_FOUND, INVOICE_ALREADY_VOID,
 * INVOICE_NOT_ISSUED, STALE_VERSION, INVOICE_HAS_PAYMENTS and what `reverseEntries` throws.
 */
export const voidInvoice = mutation('voidInvoice', (input: VoidInvoiceInput) => async (unit) => {
  const { id, voidedOn, reason } = input;
  const invoice = await lockInvoice(unit, id, 'id');
  const { status, transactionId, invoiceNumber } = invoice;
  if (status === 'VOID') throw refuse('INVOICE_ALREADY_VOID', path);
  if (status === 'DRAFT') throw refuse('INVOICE_NOT_ISSUED', path);
  const { standing } = await unit.only(paymentsOf, { key: id });
  if (standing > 0) throw refuse('INVOICE_HAS_PAYMENTS', path);
  checkVersion(invoice, input);
  const original = await lockTransaction(unit, there(transactionId));
  const after = { status: 'VOID', voidedOn } as const;
  const voided = { ...invoice, ...after, openAmount: '0', baseOpenAmount: '0' };
  await unit.run(makeVoid, { ...voided, key: id });
  await recordInvoice(unit, invoice, { before: { status }, after: { ...after, reason } }, invoiceVoided);
  await list(unit, invoicesByCustomer, voided);
  await reverseEntries(unit, original, {
    date: voidedOn,
    description: `Reversal of invoice ${invoiceNumber}: ${reason}`,
    datePath: ['input', 'voidedOn'],
    path,
  });
  return { id };
});
