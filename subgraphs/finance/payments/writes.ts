import { insertInto, key, lockRow, nextId, param, singleShard, statement, updateRow } from '../../../citus';
import { there } from '../../../platform/there';
import type { NewEvent } from '../../runtime/events/event-type';
import { checkVersion, type UnitOfWork } from '../../runtime/mutation';
import { checkCashAccount } from '../accounts/states';
import { findCurrency } from '../currencies/reads';
import { refuse } from '../errors';
import { paymentAnnounced, paymentReceived, paymentReturned } from '../events';
import type { ClearPaymentInput, RecordPaymentInput, ReturnPaymentInput } from '../generated';
import { lockInvoice } from '../invoices/locked';
import { type InvoiceRow, invoices } from '../invoices/table';
import { reverseEntries } from '../posting/reversal';
import { postingAccount } from '../posting-accounts/reads';
import { lockTransaction } from '../transactions/locked';
import { allotTransactionId } from '../transactions/write';
import { invoiceAudit, mutation } from '../write-side';
import { applyPayment, clearedAmount, postPayment } from './posting';
import { type PaymentRow, payments } from './table';

/** Which payment. */
export type PaymentKey = Pick<PaymentRow, 'invoiceId' | 'id'>;

const allotId = nextId(payments, 'finance.payment.allotId');
const insert = insertInto(payments, 'finance.payment.insert');
const lock = lockRow(payments, 'finance.payment.lock');
const clear = updateRow(
  payments,
  'finance.payment.clear',
  'status',
  'receivedOn',
  'baseAmount',
  'transactionId',
);
const giveBack = updateRow(payments, 'finance.payment.return', 'status', 'returnedOn');

const amount = param.numeric('amount');

/** What the invoice has open apart from payments that are announced, and whether the amount is one that fits. */
const room = statement<{ left: string; fits: boolean; sound: boolean }>('finance.payment.room', singleShard)
  .sql`select i.open_amount - coalesce(sum(p.amount), 0) as left,
              ${amount} <= i.open_amount - coalesce(sum(p.amount), 0) as fits,
              ${amount} > 0 and ${amount} = round(${amount}, ${param.integer('minorUnits')}) as sound
       from ${invoices} i
       left join ${payments} p on p.invoice_id = i.invoice_id and p.status = 'PENDING'
       where i.invoice_id = ${key.bigint}
       group by i.open_amount`;

/** Whether money can be received for the invoice. */
function checkPayable({ status, issuedOn, openAmount }: InvoiceRow, receivedOn: string): void {
  if (status === 'PAID')
    throw refuse('PAYMENT_EXCEEDS_OPEN_AMOUNT', ['input', 'amount'], {
      message: 'The invoice is paid in full.',
      details: { openAmount },
    });
  if (status !== 'ISSUED' && status !== 'PARTIALLY_PAID')
    throw refuse('INVOICE_NOT_ISSUED', ['input', 'invoiceId']);
  if (receivedOn < issuedOn) throw refuse('PAYMENT_DATE_INVALID', ['input', 'receivedOn']);
}

/**
 * Records money for an invoice: received, so that it is posted and the invoice is paid by as much; or announced, which
 * keeps its part of the open amount free. Throws INVOICE_NOT_FOUND, INVOICE_NOT_ISSUED, PAYMENT_DATE_INVALID,
 * PAYMENT_AMOUNT_INVALID, PAYMENT_EXCEEDS_OPEN_AMOUNT, ACCOUNT_NOT_CASH and what `checkAccounts` and `postEntries` throw.
 */
export const recordPayment = mutation('recordPayment', (input: RecordPaymentInput) => async (unit) => {
  const { invoiceId, amount, receivedOn, method, announced } = input;
  const invoice = await lockInvoice(unit, invoiceId, 'invoiceId');
  checkPayable(invoice, receivedOn);
  const { currency } = invoice;
  await checkAmount(unit, invoice, amount);
  const accountId = input.bankAccountId ?? (await postingAccount(unit, 'BANK', currency));
  const inputPath = ['input', 'bankAccountId'];
  await checkCashAccount(unit, { accountId, currency, date: receivedOn, inputPath });
  const { id } = await unit.only(allotId);
  const { baseAmount } = await unit.only(clearedAmount, { key: invoiceId, amount });
  const transactionId = announced ? null : await allotTransactionId(unit);
  const status: PaymentRow['status'] = announced ? 'PENDING' : 'CLEARED';
  const payment = {
    id,
    reference: `PAY-${receivedOn.slice(0, 4)}-${id.padStart(6, '0')}`,
    receivedOn,
    amount,
    baseAmount,
    currency,
    method,
    status,
    bankAccountId: accountId,
    transactionId,
    createdById: unit.viewer.employeeId,
  };
  await unit.run(insert, { ...payment, key: invoiceId });
  const { reference } = payment;
  await record(
    unit,
    { invoiceId, id },
    { before: null, after: { reference, amount, status, receivedOn } },
    (announced ? paymentAnnounced : paymentReceived)(invoiceId, told(invoice, payment)),
  );
  if (transactionId === null) return { invoiceId, id };
  await applyPayment(unit, invoiceId, payment, 1);
  await postPayment(unit, invoice, payment, transactionId);
  return { invoiceId, id };
});

/** Throws PAYMENT_AMOUNT_INVALID, or PAYMENT_EXCEEDS_OPEN_AMOUNT with what is left to be paid. */
async function checkAmount(unit: UnitOfWork, { id, currency }: InvoiceRow, amount: string): Promise<void> {
  const { minorUnits } = await findCurrency(unit, currency);
  const { left, fits, sound } = await unit.only(room, { key: id, amount, minorUnits });
  const inputPath = ['input', 'amount'];
  if (!sound) throw refuse('PAYMENT_AMOUNT_INVALID', inputPath);
  if (!fits) throw refuse('PAYMENT_EXCEEDS_OPEN_AMOUNT', inputPath, { details: { openAmount: left } });
}

/**
 * Says that announced money has arrived, which posts it. Throws INVOICE_NOT_FOUND, PAYMENT_NOT_FOUND,
 * PAYMENT_WRONG_STATUS, STALE_VERSION, PAYMENT_DATE_INVALID and what `postEntries` throws.
 */
export const clearPayment = mutation('clearPayment', (input: ClearPaymentInput) => async (unit) => {
  const { invoiceId, id, receivedOn } = input;
  const invoice = await lockInvoice(unit, invoiceId, 'invoiceId');
  const payment = await lockPayment(unit, input, ['PENDING']);
  checkPayable(invoice, receivedOn);
  const { baseAmount } = await unit.only(clearedAmount, { key: invoiceId, amount: payment.amount });
  const transactionId = await allotTransactionId(unit);
  const after = { status: 'CLEARED', receivedOn } as const;
  const cleared = { ...payment, ...after, baseAmount, transactionId };
  await unit.run(clear, { ...cleared, key: invoiceId });
  await record(
    unit,
    payment,
    { before: { status: 'PENDING' }, after },
    paymentReceived(invoiceId, told(invoice, cleared)),
  );
  await applyPayment(unit, invoiceId, cleared, 1);
  await postPayment(unit, invoice, cleared, transactionId);
  return { invoiceId, id };
});

/**
 * Says that the bank took money back, or that announced money will not come: the invoice is open again by as much.
 * Throws INVOICE_NOT_FOUND, PAYMENT_NOT_FOUND, PAYMENT_WRONG_STATUS, STALE_VERSION, PAYMENT_DATE_INVALID and what
 * `reverseEntries` throws.
 */
export const returnPayment = mutation('returnPayment', (input: ReturnPaymentInput) => async (unit) => {
  const { invoiceId, id, returnedOn, reason } = input;
  const invoice = await lockInvoice(unit, invoiceId, 'invoiceId');
  const payment = await lockPayment(unit, input, ['PENDING', 'CLEARED']);
  const { status, receivedOn, transactionId, reference } = payment;
  const datePath = ['input', 'returnedOn'];
  if (status === 'CLEARED' && returnedOn < receivedOn) throw refuse('PAYMENT_DATE_INVALID', datePath);
  const original = status === 'CLEARED' ? await lockTransaction(unit, there(transactionId)) : null;
  const after = { status: 'RETURNED', returnedOn } as const;
  await unit.run(giveBack, { ...after, key: invoiceId, id });
  await record(
    unit,
    payment,
    { before: { status }, after: { ...after, reason } },
    paymentReturned(invoiceId, { ...told(invoice, payment), ...after, reason }),
  );
  if (!original) return { invoiceId, id };
  await applyPayment(unit, invoiceId, payment, -1);
  await reverseEntries(unit, original, {
    date: returnedOn,
    description: `Return of payment ${reference}: ${reason}`,
    datePath,
    path: ['input', 'id'],
  });
  return { invoiceId, id };
});

async function lockPayment(
  unit: UnitOfWork,
  input: PaymentKey & { readonly version: number },
  allowed: readonly PaymentRow['status'][],
): Promise<PaymentRow> {
  const inputPath = ['input', 'id'];
  const payment = await unit.one(lock, { key: input.invoiceId, id: input.id });
  if (!payment) throw refuse('PAYMENT_NOT_FOUND', inputPath);
  if (!allowed.includes(payment.status))
    throw refuse('PAYMENT_WRONG_STATUS', inputPath, { message: `The payment is ${payment.status}.` });
  checkVersion(payment, input);
  return payment;
}

/** What every event of a payment tells of it, and more. */
function told<Payment extends { readonly id: string }>({ id, invoiceNumber }: InvoiceRow, payment: Payment) {
  return { ...payment, invoiceId: id, invoiceNumber, paymentId: payment.id };
}

/** Leaves a change of a payment in the trail of its invoice, with the event that tells of it. */
function record(
  unit: UnitOfWork,
  { invoiceId, id }: PaymentKey,
  change: { readonly before: object | null; readonly after: object },
  event: NewEvent,
): Promise<void> {
  return unit.record(invoiceAudit, invoiceId, { entity: 'Payment', entityId: id, ...change }, event);
}
