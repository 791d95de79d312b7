import { type Params, reference, singleShard, statement } from '../../../citus/statement';
import type { SubgraphContext } from '../../runtime/context';
import { failure } from '../../runtime/errors';
import { emailAddress } from '../../runtime/forms';
import { checkVersion, mutate, type UnitOfWork } from '../../runtime/mutation';
import { refuse } from '../errors';
import type { ChangeInvoiceInput, SendInvoiceInput, VoidInvoiceInput } from '../generated';
import type { EntryLine } from '../posting/lines';
import { type LockedInvoice, lockInvoice, relistInvoice } from '../posting/locked-invoice';
import { lockTransaction } from '../posting/locked-transaction';
import { postEntries } from '../posting/post-entries';
import { postingAccount } from '../posting/posting-accounts';
import { reverseEntries } from '../posting/reversal';
import { allotTransactionId } from '../posting/transactions';
import { financeWrites, invoiceAudit } from '../write-side';

const revenueOf = statement<Params, { accountId: string; credit: string }>({
  name: 'finance.invoice.revenue',
  route: singleShard,
  sql: `select revenue_account_id as "accountId", sum(net_amount) as credit
        from finance_core.invoice_lines where invoice_id = $key::bigint
        group by revenue_account_id having sum(net_amount) > 0 order by min(line_no)`,
});

const issue = statement<Params, never>({
  name: 'finance.invoice.issue',
  route: singleShard,
  sql: `update finance_core.invoices
        set status = 'ISSUED', open_amount = total_amount, base_open_amount = base_amount,
            transaction_id = $transactionId::bigint, updated_at = now(), version = version + 1
        where invoice_id = $key::bigint`,
});

const send = statement<Params, { sentAt: string }>({
  name: 'finance.invoice.send',
  route: singleShard,
  sql: `update finance_core.invoices
        set sent_at = now(), sent_to = $sentTo::text, updated_at = now(), version = version + 1
        where invoice_id = $key::bigint returning sent_at as "sentAt"`,
});

const billingEmail = statement<Params, { email: string }>({
  name: 'finance.invoice.billingEmail',
  route: reference,
  sql: 'select billing_email as email from finance_core.customers where customer_id = $id::bigint',
});

const paymentsOf = statement<Params, { standing: number }>({
  name: 'finance.invoice.payments',
  route: singleShard,
  sql: `select count(*)::integer as standing from finance_core.payments
        where invoice_id = $key::bigint and status in ('PENDING', 'CLEARED')`,
});

const voidIt = statement<Params, never>({
  name: 'finance.invoice.void',
  route: singleShard,
  sql: `update finance_core.invoices
        set status = 'VOID', voided_on = $voidedOn::date, open_amount = 0, base_open_amount = 0,
            updated_at = now(), version = version + 1
        where invoice_id = $key::bigint`,
});

const path = ['input', 'id'];

/**
 * Issues a draft: what the customer owes, the revenue and the tax are posted. Throws INVOICE_NOT_FOUND,
 * INVOICE_NOT_DRAFT, STALE_VERSION, INVOICE_SECOND_PERSON, POSTING_ACCOUNT_MISSING and what `postEntries` throws.
 */
export function issueInvoice(context: SubgraphContext, input: ChangeInvoiceInput): Promise<{ id: string }> {
  const { id } = input;
  return mutate(context, financeWrites, { name: 'issueInvoice', input }, async (unit) => {
    const invoice = await lockInvoice(unit, id, 'id');
    if (invoice.status !== 'DRAFT') throw refuse('INVOICE_NOT_DRAFT', { inputPath: path });
    checkVersion(invoice, input);
    const { createdById, currency, issuedOn, small } = invoice;
    const viewerId = unit.viewer.employeeId;
    if (!small && createdById === viewerId) throw refuse('INVOICE_SECOND_PERSON');
    const lines = await linesOf(unit, invoice);
    const transactionId = await allotTransactionId(unit);
    await unit.run(issue, { key: id, transactionId });
    await tell(unit, invoice, 'InvoiceIssued', { status: 'DRAFT' }, { status: 'ISSUED', transactionId });
    await relistInvoice(unit, id);
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
      exchangeRate: invoice.exchangeRate,
      baseAmount: invoice.baseAmount,
      invoiceId: id,
      datePath: path,
      pathOf: () => path,
    });
    return { id };
  });
}

/** What the customer owes against the revenue of each account and the tax. */
async function linesOf(unit: UnitOfWork, invoice: LockedInvoice): Promise<EntryLine[]> {
  const { id, currency, totalAmount, taxAmount, hasTax } = invoice;
  const receivables = await postingAccount(unit, 'RECEIVABLES', currency);
  const lines: EntryLine[] = [{ accountId: receivables, debit: totalAmount }];
  lines.push(...(await unit.run(revenueOf, { key: id })));
  if (hasTax) lines.push({ accountId: await postingAccount(unit, 'SALES_TAX', currency), credit: taxAmount });
  return lines;
}

/**
 * Hands an invoice over for dispatch; what sends mail subscribes to InvoiceSent. Throws INVOICE_NOT_FOUND,
 * INVOICE_NOT_ISSUED or STALE_VERSION.
 */
export function sendInvoice(context: SubgraphContext, input: SendInvoiceInput): Promise<{ id: string }> {
  const { id, sentTo } = input;
  return mutate(context, financeWrites, { name: 'sendInvoice', input }, async (unit) => {
    const invoice = await lockInvoice(unit, id, 'id');
    const { status, customerId, sentAt: earlier, sentTo: earlierTo } = invoice;
    if (status === 'DRAFT' || status === 'VOID') throw refuse('INVOICE_NOT_ISSUED', { inputPath: path });
    checkVersion(invoice, input);
    const given = sentTo == null ? undefined : emailAddress(sentTo);
    if (sentTo != null && given === undefined)
      throw failure('BAD_USER_INPUT', '`sentTo` is not an e-mail address.', {
        inputPath: ['input', 'sentTo'],
      });
    const to = given ?? (await unit.one(billingEmail, { id: customerId }))!.email;
    const sent = await unit.one(send, { key: id, sentTo: to });
    await tell(unit, invoice, 'InvoiceSent', { sentAt: earlier, sentTo: earlierTo }, { ...sent, sentTo: to });
    return { id };
  });
}

/**
 * Takes back an issued invoice on which nothing is paid. Throws INVOICE_NOT_FOUND, INVOICE_ALREADY_VOID,
 * INVOICE_NOT_ISSUED, STALE_VERSION, INVOICE_HAS_PAYMENTS and what `reverseEntries` throws.
 */
export function voidInvoice(context: SubgraphContext, input: VoidInvoiceInput): Promise<{ id: string }> {
  const { id, voidedOn, reason } = input;
  return mutate(context, financeWrites, { name: 'voidInvoice', input }, async (unit) => {
    const invoice = await lockInvoice(unit, id, 'id');
    const { status, transactionId, invoiceNumber } = invoice;
    if (status === 'VOID') throw refuse('INVOICE_ALREADY_VOID', { inputPath: path });
    if (status === 'DRAFT') throw refuse('INVOICE_NOT_ISSUED', { inputPath: path });
    const { standing } = (await unit.one(paymentsOf, { key: id }))!;
    if (standing > 0) throw refuse('INVOICE_HAS_PAYMENTS', { inputPath: path });
    checkVersion(invoice, input);
    const original = await lockTransaction(unit, transactionId!);
    await unit.run(voidIt, { key: id, voidedOn });
    await tell(unit, invoice, 'InvoiceVoided', { status }, { status: 'VOID', voidedOn, reason });
    await relistInvoice(unit, id);
    await reverseEntries(unit, original, {
      date: voidedOn,
      description: `Reversal of invoice ${invoiceNumber}: ${reason}`,
      datePath: ['input', 'voidedOn'],
      path,
    });
    return { id };
  });
}

/** Writes down a change of an invoice and leaves its event. */
async function tell(
  unit: UnitOfWork,
  { id, invoiceNumber, customerId, currency, totalAmount }: LockedInvoice,
  type: string,
  before: object,
  after: object,
): Promise<void> {
  await unit.audit(invoiceAudit, id, { entity: 'Invoice', entityId: id, before, after });
  await unit.emit({
    aggregate: 'Invoice',
    aggregateId: id,
    type,
    payload: { invoiceId: id, invoiceNumber, customerId, currency, totalAmount, ...after },
  });
}
