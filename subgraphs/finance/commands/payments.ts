import { type Params, reference, singleShard, statement } from '../../../citus/statement';
import type { SubgraphContext } from '../../runtime/context';
import { checkVersion, mutate, type UnitOfWork } from '../../runtime/mutation';
import { refuse } from '../errors';
import type { ClearPaymentInput, RecordPaymentInput, ReturnPaymentInput } from '../generated';
import type { PaymentRow } from '../payments';
import { checkAccounts } from '../posting/accounts';
import { type LockedInvoice, lockInvoice } from '../posting/locked-invoice';
import { lockTransaction } from '../posting/locked-transaction';
import { findCurrency } from '../posting/post-entries';
import { postingAccount } from '../posting/posting-accounts';
import { reverseEntries } from '../posting/reversal';
import { allotTransactionId } from '../posting/transactions';
import { financeWrites } from '../write-side';
import {
  applyPayment,
  type ClearedPayment,
  clearedAmount,
  postPayment,
  tellPayment,
} from './payment-posting';

export interface PaymentKey {
  readonly invoiceId: string;
  readonly id: string;
}

const allot = statement<Params, { id: string }>({
  name: 'finance.payment.allotId',
  route: reference,
  sql: `select nextval(pg_get_serial_sequence('finance_core.payments', 'payment_id'))::bigint as id`,
});

/** What the invoice has open apart from payments that are announced, and whether the amount is one that fits. */
const room = statement<Params, { left: string; fits: boolean; sound: boolean }>({
  name: 'finance.payment.room',
  route: singleShard,
  sql: `select i.open_amount - coalesce(sum(p.amount), 0) as left,
               $amount::numeric <= i.open_amount - coalesce(sum(p.amount), 0) as fits,
               $amount > 0 and $amount = round($amount, $minorUnits::integer) as sound
        from finance_core.invoices i
        left join finance_core.payments p on p.invoice_id = i.invoice_id and p.status = 'PENDING'
        where i.invoice_id = $key::bigint
        group by i.open_amount`,
});

const insert = statement<Params, never>({
  name: 'finance.payment.insert',
  route: singleShard,
  sql: `insert into finance_core.payments
          (invoice_id, payment_id, reference, received_on, amount, base_amount, currency, method, status,
           bank_account_id, transaction_id, created_by)
        values ($key::bigint, $id::bigint, $reference::text, $receivedOn::date, $amount::numeric,
                $baseAmount::numeric, $currency::text, $method::text, $status::text, $bankAccountId::bigint,
                $transactionId::bigint, $createdById::bigint)`,
});

const lock = statement<Params, ClearedPayment & Pick<PaymentRow, 'status' | 'version' | 'receivedOn'>>({
  name: 'finance.payment.lock',
  route: singleShard,
  sql: `select payment_id as id, reference, amount, base_amount as "baseAmount", status, version,
               received_on as "receivedOn", bank_account_id as "bankAccountId", transaction_id as "transactionId",
               created_by as "createdById"
        from finance_core.payments where invoice_id = $key::bigint and payment_id = $id::bigint for update`,
});

const clear = statement<Params, never>({
  name: 'finance.payment.clear',
  route: singleShard,
  sql: `update finance_core.payments
        set status = 'CLEARED', received_on = $receivedOn::date, base_amount = $baseAmount::numeric,
            transaction_id = $transactionId::bigint, updated_at = now(), version = version + 1
        where invoice_id = $key::bigint and payment_id = $id::bigint`,
});

const giveBack = statement<Params, never>({
  name: 'finance.payment.return',
  route: singleShard,
  sql: `update finance_core.payments
        set status = 'RETURNED', returned_on = $returnedOn::date, updated_at = now(), version = version + 1
        where invoice_id = $key::bigint and payment_id = $id::bigint`,
});

/** Whether money can be received for the invoice. */
function checkPayable({ status, issuedOn, openAmount }: LockedInvoice, date: string, field: string): void {
  if (status === 'PAID')
    throw refuse('PAYMENT_EXCEEDS_OPEN_AMOUNT', {
      message: 'The invoice is paid in full.',
      inputPath: ['input', 'amount'],
      details: { openAmount },
    });
  if (status !== 'ISSUED' && status !== 'PARTIALLY_PAID')
    throw refuse('INVOICE_NOT_ISSUED', { inputPath: ['input', 'invoiceId'] });
  if (date < issuedOn) throw refuse('PAYMENT_DATE_INVALID', { inputPath: ['input', field] });
}

/**
 * Records money for an invoice: received, so that it is posted and the invoice is paid by as much; or announced, which
 * keeps its part of the open amount free. Throws INVOICE_NOT_FOUND, INVOICE_NOT_ISSUED, PAYMENT_DATE_INVALID,
 * PAYMENT_AMOUNT_INVALID, PAYMENT_EXCEEDS_OPEN_AMOUNT, ACCOUNT_NOT_CASH and what `checkAccounts` and `postEntries` throw.
 */
export function recordPayment(context: SubgraphContext, input: RecordPaymentInput): Promise<PaymentKey> {
  const { invoiceId, amount, receivedOn, method, announced } = input;
  return mutate(context, financeWrites, { name: 'recordPayment', input }, async (unit) => {
    const invoice = await lockInvoice(unit, invoiceId, 'invoiceId');
    checkPayable(invoice, receivedOn, 'receivedOn');
    const { currency } = invoice;
    const { minorUnits } = await findCurrency(unit, currency);
    const { left, fits, sound } = (await unit.one(room, { key: invoiceId, amount, minorUnits }))!;
    if (!sound) throw refuse('PAYMENT_AMOUNT_INVALID', { inputPath: ['input', 'amount'] });
    if (!fits)
      throw refuse('PAYMENT_EXCEEDS_OPEN_AMOUNT', {
        inputPath: ['input', 'amount'],
        details: { openAmount: left },
      });
    const bankAccountId = input.bankAccountId ?? (await postingAccount(unit, 'BANK', currency));
    const inputPath = ['input', 'bankAccountId'];
    const accounts = await checkAccounts(unit, [
      { accountId: bankAccountId, currency, date: receivedOn, inputPath },
    ]);
    if (!accounts.get(bankAccountId)!.isCash) throw refuse('ACCOUNT_NOT_CASH', { inputPath });
    const { id } = (await unit.one(allot, {}))!;
    const reference = `PAY-${receivedOn.slice(0, 4)}-${id.padStart(6, '0')}`;
    const createdById = unit.viewer.employeeId;
    const { baseAmount } = (await unit.one(clearedAmount, { key: invoiceId, amount }))!;
    const transactionId = announced ? null : await allotTransactionId(unit);
    const payment = { id, reference, amount, baseAmount, bankAccountId, transactionId, createdById };
    const status = announced ? 'PENDING' : 'CLEARED';
    await unit.run(insert, { ...payment, key: invoiceId, receivedOn, currency, method, status });
    await tellPayment(unit, invoice, payment, announced ? 'PaymentAnnounced' : 'PaymentReceived', null, {
      status,
      receivedOn,
    });
    if (transactionId === null) return { invoiceId, id };
    await applyPayment(unit, invoiceId, payment, 1);
    await postPayment(unit, invoice, { ...payment, transactionId }, receivedOn);
    return { invoiceId, id };
  });
}

/**
 * Says that announced money has arrived, which posts it. Throws INVOICE_NOT_FOUND, PAYMENT_NOT_FOUND,
 * PAYMENT_WRONG_STATUS, STALE_VERSION, PAYMENT_DATE_INVALID and what `postEntries` throws.
 */
export function clearPayment(context: SubgraphContext, input: ClearPaymentInput): Promise<PaymentKey> {
  const { invoiceId, id, receivedOn } = input;
  return mutate(context, financeWrites, { name: 'clearPayment', input }, async (unit) => {
    const invoice = await lockInvoice(unit, invoiceId, 'invoiceId');
    const payment = await lockPayment(unit, input, ['PENDING']);
    checkPayable(invoice, receivedOn, 'receivedOn');
    const { baseAmount } = (await unit.one(clearedAmount, { key: invoiceId, amount: payment.amount }))!;
    const transactionId = await allotTransactionId(unit);
    const cleared = { ...payment, baseAmount, transactionId };
    await unit.run(clear, { key: invoiceId, id, receivedOn, baseAmount, transactionId });
    await tellPayment(
      unit,
      invoice,
      cleared,
      'PaymentReceived',
      { status: 'PENDING' },
      { status: 'CLEARED', receivedOn },
    );
    await applyPayment(unit, invoiceId, cleared, 1);
    await postPayment(unit, invoice, cleared, receivedOn);
    return { invoiceId, id };
  });
}

/**
 * Says that the bank took money back, or that announced money will not come: the invoice is open again by as much.
 * Throws INVOICE_NOT_FOUND, PAYMENT_NOT_FOUND, PAYMENT_WRONG_STATUS, STALE_VERSION, PAYMENT_DATE_INVALID and what
 * `reverseEntries` throws.
 */
export function returnPayment(context: SubgraphContext, input: ReturnPaymentInput): Promise<PaymentKey> {
  const { invoiceId, id, returnedOn, reason } = input;
  return mutate(context, financeWrites, { name: 'returnPayment', input }, async (unit) => {
    const invoice = await lockInvoice(unit, invoiceId, 'invoiceId');
    const payment = await lockPayment(unit, input, ['PENDING', 'CLEARED']);
    const { status, receivedOn, transactionId, reference } = payment;
    const datePath = ['input', 'returnedOn'];
    if (status === 'CLEARED' && returnedOn < receivedOn)
      throw refuse('PAYMENT_DATE_INVALID', { inputPath: datePath });
    const original = status === 'CLEARED' ? await lockTransaction(unit, transactionId!) : null;
    await unit.run(giveBack, { key: invoiceId, id, returnedOn });
    await tellPayment(
      unit,
      invoice,
      payment,
      'PaymentReturned',
      { status },
      { status: 'RETURNED', returnedOn, reason },
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
}

async function lockPayment(
  unit: UnitOfWork,
  input: PaymentKey & { readonly version: number },
  allowed: readonly PaymentRow['status'][],
) {
  const inputPath = ['input', 'id'];
  const payment = await unit.one(lock, { key: input.invoiceId, id: input.id });
  if (!payment) throw refuse('PAYMENT_NOT_FOUND', { inputPath });
  if (!allowed.includes(payment.status))
    throw refuse('PAYMENT_WRONG_STATUS', { message: `The payment is ${payment.status}.`, inputPath });
  checkVersion(payment, input);
  return payment;
}
