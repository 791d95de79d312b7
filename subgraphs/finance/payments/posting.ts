import { columns, key, list, param, singleShard, statement } from '../../../citus';
import type { UnitOfWork } from '../../runtime/mutation';
import { type InvoiceRow, invoices, invoicesByCustomer } from '../invoices/table';
import { postEntries } from '../posting/post-entries';
import { postingAccount } from '../posting-accounts/reads';
import type { PaymentRow } from './table';

const amount = param.numeric('amount');
const sign = param.integer('sign');

/** The amount in the reporting currency at the rate of the invoice; what pays the rest takes what rounding left. */
export const clearedAmount = statement<Pick<PaymentRow, 'baseAmount'>>(
  'finance.payment.baseAmount',
  singleShard,
).sql`select case when ${amount} >= open_amount then base_open_amount
                   else least(round(${amount} * exchange_rate, 2), base_open_amount) end as "baseAmount"
       from ${invoices} where invoice_id = ${key.bigint}`;

const apply = statement<Pick<InvoiceRow, keyof typeof invoicesByCustomer & keyof InvoiceRow>>(
  'finance.invoice.applyPayment',
  singleShard,
).sql`update ${invoices}
      set paid_amount = paid_amount + ${sign} * ${amount},
          open_amount = total_amount - paid_amount - ${sign} * ${amount},
          base_open_amount = base_open_amount - ${sign} * ${param.numeric('baseAmount')},
          status = case when paid_amount + ${sign} * ${amount} = total_amount then 'PAID'
                        when paid_amount + ${sign} * ${amount} > 0 then 'PARTIALLY_PAID'
                        else 'ISSUED' end,
          updated_at = now(), version = version + 1
      where invoice_id = ${key.bigint} returning ${columns(invoicesByCustomer)}`;

/** Adds a payment to what is paid of its invoice, or with -1 takes it away. */
export async function applyPayment(
  unit: UnitOfWork,
  invoiceId: string,
  { amount, baseAmount }: Pick<PaymentRow, 'amount' | 'baseAmount'>,
  sign: 1 | -1,
): Promise<void> {
  const invoice = await unit.only(apply, { key: invoiceId, amount, baseAmount, sign });
  await list(unit, invoicesByCustomer, invoice);
}

/** Posts money received: the bank has it, the customer owes less. The last thing in a database transaction. */
export async function postPayment(
  unit: UnitOfWork,
  { id: invoiceId, invoiceNumber, currency, exchangeRate }: InvoiceRow,
  payment: Pick<PaymentRow, 'id' | 'amount' | 'baseAmount' | 'bankAccountId' | 'receivedOn'>,
  transactionId: string,
): Promise<void> {
  const { id, amount, baseAmount, bankAccountId, receivedOn } = payment;
  await postEntries(unit, {
    id: transactionId,
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
