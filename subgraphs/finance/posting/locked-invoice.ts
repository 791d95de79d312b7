import { type Params, singleShard, statement } from '../../../citus/statement';
import type { UnitOfWork } from '../../runtime/mutation';
import { refuse } from '../errors';
import type { InvoiceRow } from '../invoices';
import { ONE_PERSON_LIMIT } from './lines';

/** An invoice whose state nobody else changes until this database transaction ends. */
export type LockedInvoice = Omit<InvoiceRow, 'createdAt' | 'updatedAt' | 'netAmount'> & {
  /** Whether it is one that a single person may post. */
  readonly small: boolean;
  readonly hasTax: boolean;
};

const lock = statement<Params, LockedInvoice>({
  name: 'finance.invoice.lock',
  route: singleShard,
  sql: `select invoice_id as id, invoice_number as "invoiceNumber", customer_id as "customerId", currency,
               exchange_rate as "exchangeRate", issued_on as "issuedOn", due_on as "dueOn",
               tax_amount as "taxAmount", total_amount as "totalAmount", base_amount as "baseAmount",
               paid_amount as "paidAmount", open_amount as "openAmount", base_open_amount as "baseOpenAmount",
               status, voided_on as "voidedOn", transaction_id as "transactionId", created_by as "createdById",
               notes, sent_at as "sentAt", sent_to as "sentTo", version,
               base_amount <= $limit::numeric as small, tax_amount > 0 as "hasTax"
        from finance_core.invoices where invoice_id = $key::bigint for update`,
});

/** What the list of a customer's invoices holds of an invoice: copied whenever the invoice changes. */
const state = statement<Params, Params>({
  name: 'finance.invoice.listed',
  route: singleShard,
  sql: `select customer_id as key, invoice_id as id, issued_on as "issuedOn", due_on as "dueOn",
               total_amount as "totalAmount", base_amount as "baseAmount", open_amount as "openAmount",
               base_open_amount as "baseOpenAmount", status
        from finance_core.invoices where invoice_id = $key::bigint`,
});

const relist = statement<Params, never>({
  name: 'finance.invoice.relist',
  route: singleShard,
  sql: `update finance_core.invoices_by_customer
        set issued_on = $issuedOn::date, due_on = $dueOn::date, total_amount = $totalAmount::numeric,
            base_amount = $baseAmount::numeric, open_amount = $openAmount::numeric,
            base_open_amount = $baseOpenAmount::numeric, status = $status::text
        where customer_id = $key::bigint and invoice_id = $id::bigint`,
});

/** Locks an invoice. Throws INVOICE_NOT_FOUND that names `input.<field>`. */
export async function lockInvoice(
  unit: UnitOfWork,
  id: string,
  field: 'id' | 'invoiceId',
): Promise<LockedInvoice> {
  const invoice = await unit.one(lock, { key: id, limit: ONE_PERSON_LIMIT });
  if (!invoice) throw refuse('INVOICE_NOT_FOUND', { inputPath: ['input', field] });
  return invoice;
}

/** Brings the list of the customer's invoices up to date with an invoice that was changed. */
export async function relistInvoice(unit: UnitOfWork, id: string): Promise<void> {
  await unit.run(relist, (await unit.one(state, { key: id }))!);
}
