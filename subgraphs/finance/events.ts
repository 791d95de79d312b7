import { z } from 'zod';
import { eventType, fields } from '../runtime/events/event-type';
import { accounts } from './accounts/table';
import { budgets, budgetWarnings } from './budgets/table';
import { invoices } from './invoices/table';
import { payments } from './payments/table';
import { periods } from './periods/table';
import { postingAccounts } from './posting-accounts/table';
import { tradeSettlements } from './settlements/table';
import { transactions } from './transactions/table';

const id = z.string();

const ofAccount = <Shape extends z.ZodRawShape>(type: string, about: string, more: Shape) =>
  eventType(type, {
    aggregate: 'Account',
    about,
    payload: { accountId: id, ...fields(accounts, 'code'), ...more },
  });

export const accountOpened = ofAccount(
  'AccountOpened',
  'An account was added to the chart.',
  fields(accounts, 'accountType', 'currency'),
);

export const overdraftLimitSet = ofAccount(
  'OverdraftLimitSet',
  'It was said how far an account for cash may be overdrawn.',
  fields(accounts, 'overdraftLimit'),
);

export const accountClosed = ofAccount('AccountClosed', 'An account was closed for good.', {});

export const postingAccountAssigned = eventType('PostingAccountAssigned', {
  aggregate: 'Account',
  about: 'Documents in a currency are posted on this account from now on.',
  payload: fields(postingAccounts, 'purpose', 'currency', 'accountId'),
});

const ofTransaction = (type: string, about: string) =>
  eventType(type, {
    aggregate: 'Transaction',
    about,
    payload: {
      transactionId: id,
      ...fields(transactions, 'reference', 'transactionType', 'currency', 'totalAmount', 'origin'),
    },
  });

/** The state that a transaction has reached to the event that tells of it. */
export const transactionEvents = {
  DRAFT: ofTransaction('TransactionDrafted', 'A transaction was entered, to be completed later.'),
  SUBMITTED: ofTransaction('TransactionSubmitted', 'A transaction waits for somebody to approve it.'),
  APPROVED: ofTransaction('TransactionApproved', 'A transaction was approved, and waits for its period.'),
  POSTED: ofTransaction('TransactionPosted', 'A transaction is in the ledger.'),
  REVERSED: ofTransaction('TransactionReversed', 'A transaction was taken back by another.'),
  CANCELLED: ofTransaction('TransactionCancelled', 'A transaction will not be posted.'),
};

export const ledgerEntriesPosted = eventType('LedgerEntriesPosted', {
  aggregate: 'Transaction',
  about: 'Entries were added to the ledger: the lists have one for each.',
  payload: { transactionId: id, accountIds: z.array(id), entryIds: z.array(id) },
});

const ofInvoice = <Shape extends z.ZodRawShape>(type: string, about: string, more: Shape) =>
  eventType(type, {
    aggregate: 'Invoice',
    about,
    payload: {
      invoiceId: id,
      ...fields(invoices, 'invoiceNumber', 'customerId', 'currency', 'totalAmount'),
      ...more,
    },
  });

export const invoiceDrafted = ofInvoice('InvoiceDrafted', 'The draft of an invoice was written.', {});

export const invoiceChanged = ofInvoice('InvoiceChanged', 'The draft of an invoice was changed.', {});

export const invoiceIssued = ofInvoice(
  'InvoiceIssued',
  'An invoice was issued: the customer owes its total.',
  fields(invoices, 'status', 'transactionId'),
);

export const invoiceSent = ofInvoice(
  'InvoiceSent',
  'An invoice was handed over for dispatch.',
  fields(invoices, 'sentAt', 'sentTo'),
);

export const invoiceVoided = ofInvoice('InvoiceVoided', 'An invoice was taken back.', {
  ...fields(invoices, 'status', 'voidedOn'),
  reason: z.string(),
});

const ofPayment = <Shape extends z.ZodRawShape>(type: string, about: string, more: Shape) =>
  eventType(type, {
    aggregate: 'Invoice',
    about,
    payload: {
      invoiceId: id,
      paymentId: id,
      ...fields(invoices, 'invoiceNumber'),
      ...fields(payments, 'reference', 'currency', 'amount', 'status'),
      ...more,
    },
  });

export const paymentAnnounced = ofPayment(
  'PaymentAnnounced',
  'Money for an invoice is on its way.',
  fields(payments, 'receivedOn'),
);

export const paymentReceived = ofPayment(
  'PaymentReceived',
  'Money for an invoice has arrived.',
  fields(payments, 'receivedOn'),
);

export const paymentReturned = ofPayment(
  'PaymentReturned',
  'The bank took money back, or what was announced will not come.',
  { ...fields(payments, 'returnedOn'), reason: z.string() },
);

const ofBudget = (type: string, about: string) =>
  eventType(type, {
    aggregate: 'Budget',
    about,
    payload: { budgetId: id, ...fields(budgets, 'accountId', 'departmentId', 'periodId', 'amount') },
  });

export const budgetPlanned = ofBudget('BudgetPlanned', 'A budget was planned.');

export const budgetChanged = ofBudget('BudgetChanged', 'A budget that is not approved yet was changed.');

export const budgetApproved = ofBudget('BudgetApproved', 'A budget may be spent.');

export const budgetThresholdReached = eventType('BudgetThresholdReached', {
  aggregate: 'Budget',
  about: 'What is posted against a budget has reached one of its thresholds, in percent.',
  payload: {
    ...fields(budgets, 'accountId', 'departmentId', 'periodId'),
    ...fields(budgetWarnings, 'budgetId', 'threshold', 'budgetAmount', 'actualAmount', 'transactionId'),
  },
});

const ofPeriod = (type: string, about: string) =>
  eventType(type, {
    aggregate: 'FinancialPeriod',
    about,
    payload: { periodId: id, ...fields(periods, 'code') },
  });

/** The state that a period has reached to the event that tells of it. */
export const periodEvents = {
  FUTURE: ofPeriod('PeriodAdded', 'A period was set up, still to come.'),
  OPEN: ofPeriod('PeriodOpened', 'A period takes postings.'),
  CLOSED: ofPeriod('PeriodClosed', 'A period takes no more postings.'),
};

export const settlementFailed = eventType('SettlementFailed', {
  aggregate: 'Trade',
  about: 'The cash of a trade could not be posted; a controller tries again.',
  payload: {
    ...fields(tradeSettlements, 'portfolioId', 'tradeId'),
    code: z.string(),
    message: z.string(),
  },
});
