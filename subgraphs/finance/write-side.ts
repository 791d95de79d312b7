import { auditTable } from '../runtime/audit';
import { writeSide } from '../runtime/mutation';
import { accountParent } from './accounts';

/** Idempotency keys and outbox of the service. */
export const financeWrites = writeSide('finance', 'finance_core');

/** Trail of an account and of its budgets; what is posted is in the ledger. */
export const accountAudit = auditTable({
  service: 'finance',
  table: 'finance_core.account_audit',
  column: 'account_id',
  type: 'bigint',
  parent: accountParent,
});

/** Trail of a transaction from its draft to its reversal. */
export const transactionAudit = auditTable({
  service: 'finance',
  table: 'finance_core.transaction_audit',
  column: 'transaction_id',
  type: 'bigint',
  parent: { table: 'finance_core.transactions', column: 'transaction_id' },
});

/** Trail of an invoice and of its payments. */
export const invoiceAudit = auditTable({
  service: 'finance',
  table: 'finance_core.invoice_audit',
  column: 'invoice_id',
  type: 'bigint',
  parent: { table: 'finance_core.invoices', column: 'invoice_id' },
});

/** Trail of periods and posting accounts, by a key such as `FinancialPeriod:30`. */
export const referenceAudit = auditTable({
  service: 'finance',
  table: 'finance_core.reference_audit',
  column: 'entity_key',
  type: 'text',
});
