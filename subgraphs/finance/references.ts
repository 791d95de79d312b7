import { named } from '../runtime/entities';
import { accountById } from './accounts/reads';
import { customerById } from './customers/reads';
import { invoiceById } from './invoices/reads';
import { periodById } from './periods/reads';
import { transactionById } from './transactions/reads';

/** Field resolver: the account that something belongs to. */
export const accountOf = named(accountById, 'accountId');

/** Field resolver: the period of something. */
export const periodOf = named(periodById, 'periodId');

/** Field resolver: the invoice that something is about. */
export const invoiceOf = named(invoiceById, 'invoiceId');

/** Field resolver: the customer of an invoice. */
export const customerOf = named(customerById, 'customerId');

/** Field resolver: the transaction that posted something. */
export const transactionOf = named(transactionById, 'transactionId');
