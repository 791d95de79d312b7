import { type Params, singleShard, statement } from '../../../citus/statement';
import type { UnitOfWork } from '../../runtime/mutation';
import type { PaymentRow } from '../payments';
import { type LockedInvoice, relistInvoice } from '../posting/locked-invoice';
import { postEntries } from '../posting/post-entries';
import { postingAccount } from '../posting/posting-accounts';
import { invoiceAudit } from '../write-side';

/** A payment as far as it is posted. */
export type ClearedPayment = Pick<
  PaymentRow,
  'id' | 'reference' | 'amount' | 'baseAmount' | 'bankAccountId' | 'transactionId' | 'createdById'
>;

/** The amount in the reporting currency at the rate of the invoice; what pays the rest takes what rounding left. */
export const clearedAmount = statement<Params, { baseAmount: string }>({
  name: 'finance.payment.baseAmount',
  route: singleShard,
  sql: `select case when $amount::numeric >= open_amount then base_open_amount
                    else least(round($amount * exchange_rate, 2), base_open_amount) end as "baseAmount"
        from finance_core.invoices where invoice_id = $key::bigint`,
});

const apply = statement<Params, never>({
  name: 'finance.invoice.applyPayment',
  route: singleShard,
  sql: `update finance_core.invoices
        set paid_amount = paid_amount + $sign::integer * $amount::numeric,
            open_amount = total_amount - paid_amount - $sign * $amount,
            base_open_amount = base_open_amount - $sign * $baseAmount::numeric,
            status = case when paid_amount + $sign * $amount = total_amount then 'PAID'
                          when paid_amount + $sign * $amount > 0 then 'PARTIALLY_PAID'
                          else 'ISSUED' end,
            updated_at = now(), version = version + 1
        where invoice_id = $key::bigint`,
});

/** Adds a payment to what is paid of its invoice, or with -1 takes it away. */
export async function applyPayment(
  unit: UnitOfWork,
  invoiceId: string,
  { amount, baseAmount }: ClearedPayment,
  sign: 1 | -1,
): Promise<void> {
  await unit.run(apply, { key: invoiceId, amount, baseAmount, sign });
  await relistInvoice(unit, invoiceId);
}

/** Posts money received: the bank has it, the customer owes less. The last thing in a database transaction. */
export async function postPayment(
  unit: UnitOfWork,
  { id: invoiceId, invoiceNumber, currency, exchangeRate }: LockedInvoice,
  payment: ClearedPayment,
  receivedOn: string,
): Promise<void> {
  const { id, amount, baseAmount, bankAccountId, transactionId } = payment;
  await postEntries(unit, {
    id: transactionId!,
    transactionType: 'CUSTOMER_PAYMENT',
    description: `Payment of invoice ${invoiceNumber}`,
    transactionDate: receivedOn,
    currency,
    lines: [
      { accountId: bankAccountId, debit: amount },
      { accountId: await postingAccount(unit, 'RECEIVABLES', currency), credit: amount },
    ],
    origin: `Payment:${invoiceId}:${id}`,
    exchangeRate,
    baseAmount,
    invoiceId,
    paymentId: id,
    datePath: ['input', 'receivedOn'],
    pathOf: (lineNo) => ['input', lineNo === 1 ? 'bankAccountId' : 'invoiceId'],
  });
}

/** Writes down a change of a payment and leaves its event. */
export async function tellPayment(
  unit: UnitOfWork,
  { id: invoiceId, invoiceNumber, currency }: LockedInvoice,
  { id, reference, amount }: ClearedPayment,
  type: 'PaymentAnnounced' | 'PaymentReceived' | 'PaymentReturned',
  before: object | null,
  after: object,
): Promise<void> {
  await unit.audit(invoiceAudit, invoiceId, {
    entity: 'Payment',
    entityId: id,
    before,
    after: before === null ? { reference, amount, ...after } : after,
  });
  await unit.emit({
    aggregate: 'Invoice',
    aggregateId: invoiceId,
    type,
    payload: { invoiceId, invoiceNumber, paymentId: id, reference, currency, amount, ...after },
  });
}
