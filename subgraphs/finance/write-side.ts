import { auditOf, referenceAuditOf } from '../runtime/audit';
import { mutationsOf, writeSide } from '../runtime/mutation';
import { accounts } from './accounts/table';
import { invoices } from './invoices/table';
import { transactions } from './transactions/table';

/** Idempotency keys and outbox: postings are most of what there is to tell, so that their events lie beside them. */
export const financeWrites = writeSide('finance', 'finance_core', transactions);

/** Makes a mutation of the service. */
export const mutation = mutationsOf(financeWrites);

/** Trail of an account and of its budgets; what is posted is in the ledger. */
export const accountAudit = auditOf(accounts, 'finance_core.account_audit');

/** Trail of a transaction from its draft to its reversal. */
export const transactionAudit = auditOf(transactions, 'finance_core.transaction_audit');

/** Trail of an invoice and of its payments. */
export const invoiceAudit = auditOf(invoices, 'finance_core.invoice_audit');

/** Trail of periods and posting accounts, by a key such as `FinancialPeriod:30`. */
export const referenceAudit = referenceAuditOf('finance_core.reference_audit');

/** Where in it the trail of a period is. */
export const periodTrail = (id: string) => `FinancialPeriod:${id}`;
