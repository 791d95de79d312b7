import { type Params, reference, singleShard, statement } from '../../../citus/statement';
import type { SubgraphContext } from '../../runtime/context';
import { checkVersion, mutate, type UnitOfWork } from '../../runtime/mutation';
import type { CustomerRow } from '../customers';
import { refuse } from '../errors';
import type { CreateInvoiceInput, UpdateInvoiceInput } from '../generated';
import { lockInvoice, relistInvoice } from '../posting/locked-invoice';
import { findCurrency } from '../posting/post-entries';
import { financeWrites, invoiceAudit } from '../write-side';
import { checkLines, type PricedInvoice, priceInvoice, writeInvoiceLines } from './invoice-lines';

const customerOf = statement<
  Params,
  Pick<CustomerRow, 'id' | 'currency' | 'status'> & { readonly dueOn: string; readonly dated: boolean }
>({
  name: 'finance.invoice.customer',
  route: reference,
  sql: `select customer_id as id, currency, status,
               coalesce($dueOn::date, $issuedOn::date + payment_terms_days) as "dueOn",
               coalesce($dueOn >= $issuedOn, true) as dated
        from finance_core.customers where customer_id = $id::bigint`,
});

const allot = statement<Params, { id: string }>({
  name: 'finance.invoice.allotId',
  route: reference,
  sql: `select nextval(pg_get_serial_sequence('finance_core.invoices', 'invoice_id'))::bigint as id`,
});

const claimNumber = statement<Params, never>({
  name: 'finance.invoice.claimNumber',
  route: singleShard,
  sql: 'insert into finance_core.invoices_by_number (invoice_number, invoice_id) values ($key::text, $id::bigint)',
});

const insert = statement<Params, never>({
  name: 'finance.invoice.insert',
  route: singleShard,
  sql: `insert into finance_core.invoices
          (invoice_id, invoice_number, customer_id, currency, exchange_rate, issued_on, due_on, net_amount,
           tax_amount, total_amount, base_amount, open_amount, base_open_amount, status, created_by, notes)
        values ($key::bigint, $invoiceNumber::text, $customerId::bigint, $currency::text, $exchangeRate::numeric,
                $issuedOn::date, $dueOn::date, $netAmount::numeric, $taxAmount::numeric, $totalAmount::numeric,
                $baseAmount::numeric, 0, 0, 'DRAFT', $createdById::bigint, $notes::text)`,
});

const list = statement<Params, never>({
  name: 'finance.invoice.list',
  route: singleShard,
  sql: `insert into finance_core.invoices_by_customer
          (customer_id, invoice_id, issued_on, due_on, currency, total_amount, base_amount, open_amount,
           base_open_amount, status)
        values ($key::bigint, $id::bigint, $issuedOn::date, $dueOn::date, $currency::text, $totalAmount::numeric,
                $baseAmount::numeric, 0, 0, 'DRAFT')`,
});

const update = statement<Params, never>({
  name: 'finance.invoice.update',
  route: singleShard,
  sql: `update finance_core.invoices
        set exchange_rate = $exchangeRate::numeric, issued_on = $issuedOn::date, due_on = $dueOn::date,
            net_amount = $netAmount::numeric, tax_amount = $taxAmount::numeric, total_amount = $totalAmount::numeric,
            base_amount = $baseAmount::numeric, notes = $notes::text, updated_at = now(), version = version + 1
        where invoice_id = $key::bigint`,
});

/** What is written of an invoice apart from its lines. */
interface InvoiceHead {
  readonly currency: string;
  readonly exchangeRate: string;
  readonly issuedOn: string;
  readonly dueOn: string;
  readonly notes: string | null;
  readonly priced: PricedInvoice;
}

/**
 * Writes the draft of an invoice in the currency of its customer. Throws INVOICE_CUSTOMER_NOT_FOUND,
 * INVOICE_CUSTOMER_NOT_ACTIVE, INVOICE_DATES_INVALID and what `checkLines` and `priceInvoice` throw.
 */
export function createInvoice(context: SubgraphContext, input: CreateInvoiceInput): Promise<{ id: string }> {
  const { customerId, lines } = input;
  checkLines(lines);
  return mutate(context, financeWrites, { name: 'createInvoice', input }, async (unit) => {
    const { priced, ...head } = await headOf(unit, customerId, input);
    const { id } = (await unit.one(allot, {}))!;
    const invoiceNumber = `INV-${head.issuedOn.slice(0, 4)}-${id.padStart(6, '0')}`;
    const createdById = unit.viewer.employeeId;
    await unit.run(insert, { ...head, ...priced, key: id, invoiceNumber, customerId, createdById });
    await writeInvoiceLines(unit, id, lines, priced);
    await unit.run(claimNumber, { key: invoiceNumber, id });
    await unit.run(list, { ...head, ...priced, key: customerId, id });
    const { totalAmount } = priced;
    const { currency, issuedOn, dueOn } = head;
    await unit.audit(invoiceAudit, id, {
      entity: 'Invoice',
      entityId: id,
      before: null,
      after: { status: 'DRAFT', invoiceNumber, customerId, currency, totalAmount, issuedOn, dueOn },
    });
    await unit.emit({
      aggregate: 'Invoice',
      aggregateId: id,
      type: 'InvoiceDrafted',
      payload: { invoiceId: id, invoiceNumber, customerId, currency, totalAmount },
    });
    return { id };
  });
}

/**
 * Changes the draft of an invoice. Throws INVOICE_NOT_FOUND, INVOICE_NOT_DRAFT, STALE_VERSION and as `createInvoice`.
 */
export function updateInvoice(context: SubgraphContext, input: UpdateInvoiceInput): Promise<{ id: string }> {
  const { id, lines } = input;
  checkLines(lines);
  return mutate(context, financeWrites, { name: 'updateInvoice', input }, async (unit) => {
    const invoice = await lockInvoice(unit, id, 'id');
    if (invoice.status !== 'DRAFT') throw refuse('INVOICE_NOT_DRAFT', { inputPath: ['input', 'id'] });
    checkVersion(invoice, input);
    const { customerId, invoiceNumber } = invoice;
    const { priced, ...head } = await headOf(unit, customerId, input);
    await unit.run(update, { ...head, ...priced, key: id });
    await writeInvoiceLines(unit, id, lines, priced);
    const { currency, issuedOn, dueOn } = head;
    const { totalAmount } = priced;
    await unit.audit(invoiceAudit, id, {
      entity: 'Invoice',
      entityId: id,
      before: { totalAmount: invoice.totalAmount, issuedOn: invoice.issuedOn, dueOn: invoice.dueOn },
      after: { totalAmount, issuedOn, dueOn },
    });
    await unit.emit({
      aggregate: 'Invoice',
      aggregateId: id,
      type: 'InvoiceChanged',
      payload: { invoiceId: id, invoiceNumber, customerId, currency, totalAmount },
    });
    await relistInvoice(unit, id);
    return { id };
  });
}

async function headOf(
  unit: UnitOfWork,
  customerId: string,
  {
    issuedOn,
    dueOn,
    notes = null,
    lines,
  }: Pick<CreateInvoiceInput, 'issuedOn' | 'dueOn' | 'notes' | 'lines'>,
): Promise<InvoiceHead> {
  const customer = await unit.one(customerOf, { id: customerId, issuedOn, dueOn });
  const inputPath = ['input', 'customerId'];
  if (!customer) throw refuse('INVOICE_CUSTOMER_NOT_FOUND', { inputPath });
  if (customer.status !== 'ACTIVE') throw refuse('INVOICE_CUSTOMER_NOT_ACTIVE', { inputPath });
  if (!customer.dated) throw refuse('INVOICE_DATES_INVALID', { inputPath: ['input', 'dueOn'] });
  const currency = await findCurrency(unit, customer.currency);
  const priced = await priceInvoice(unit, lines, currency, issuedOn);
  const { code, accountingRate: exchangeRate } = currency;
  return { currency: code, exchangeRate, issuedOn, dueOn: customer.dueOn, notes, priced };
}
