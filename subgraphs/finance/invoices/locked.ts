import { lockRow } from '../../../citus';
import type { EventType } from '../../runtime/events/event-type';
import type { UnitOfWork } from '../../runtime/mutation';
import { refuse } from '../errors';
import { invoiceAudit } from '../write-side';
import { type InvoiceRow, invoices } from './table';

const lock = lockRow(invoices, 'finance.invoice.lock');

/**
 * Locks an invoice: nobody else changes it until this database transaction ends. Throws INVOICE_NOT_FOUND that names
 * `input.<field>`.
 */
export async function lockInvoice(
  unit: UnitOfWork,
  id: string,
  field: 'id' | 'invoiceId',
): Promise<InvoiceRow> {
  const invoice = await unit.one(lock, { key: id });
  if (!invoice) throw refuse('INVOICE_NOT_FOUND', ['input', field]);
  return invoice;
}

/** What every event of an invoice tells of it. */
type Told = { readonly invoiceId: string } & Pick<
  InvoiceRow,
  'invoiceNumber' | 'customerId' | 'currency' | 'totalAmount'
>;

/** Leaves a change of an invoice in its trail, with the event that tells of it and of what it has become. */
export function recordInvoice<After extends object>(
  unit: UnitOfWork,
  { id, ...invoice }: Pick<InvoiceRow, 'id' | Exclude<keyof Told, 'invoiceId'>>,
  { before, after }: { readonly before: object | null; readonly after: After },
  event: (id: string, payload: Told & After) => ReturnType<EventType>,
): Promise<void> {
  const { invoiceNumber, customerId, currency, totalAmount } = invoice;
  const told = { invoiceId: id, invoiceNumber, customerId, currency, totalAmount };
  return unit.record(
    invoiceAudit,
    id,
    { entity: 'Invoice', entityId: id, before, after },
    event(id, { ...told, ...after }),
  );
}
