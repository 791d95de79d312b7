import { catalogue, conflict, forbidden, invalid, notFound } from '../../platform/errors';

/** Rules of finance that a mutation can break. */
export const refuse = catalogue('finance', {
  ACCOUNT_NOT_FOUND: notFound('There is no such account.'),
  ACCOUNT_CODE_TAKEN: conflict('Another account has this code.'),
  ACCOUNT_PARENT_UNUSABLE: invalid(
    'An account hangs below an open heading of its own type, or below nothing.',
  ),
  ACCOUNT_NOT_POSTABLE: conflict('The account is a heading and takes no entries.'),
  ACCOUNT_NOT_OPEN: conflict('The account takes no entries on this date.'),
  ACCOUNT_NOT_CASH: invalid('Money arrives on a cash account.'),
  ACCOUNT_CURRENCY_MISMATCH: invalid('The account is kept in another currency.'),
  ACCOUNT_OVERDRAWN: conflict('The account does not hold as much.'),
  ACCOUNT_OVERDRAFT_INVALID: invalid(
    'An overdraft limit is of an account for cash, not negative, and has no more decimals than its currency.',
  ),
  ACCOUNT_CLOSED: conflict('The account is closed for good.'),
  ACCOUNT_NOT_EMPTY: conflict('Only an account with a balance of zero can be closed.'),
  ACCOUNT_HAS_CHILDREN: conflict('Accounts below this heading are still open.'),
  CURRENCY_UNKNOWN: invalid('No accounts are kept in this currency.'),
  POSTING_ACCOUNT_MISSING: conflict('No account is assigned on which this is posted in this currency.'),
  POSTING_ACCOUNT_UNSUITABLE: invalid('The account is not of the kind that this purpose asks for.'),

  TRANSACTION_NOT_FOUND: notFound('There is no such transaction.'),
  TRANSACTION_TYPE_RESERVED: invalid(
    'Transactions of this kind follow from an invoice, a payment or a reversal.',
  ),
  TRANSACTION_LINE_COUNT: invalid('A transaction has 2 to 200 lines.'),
  TRANSACTION_LINE_INVALID: invalid('A line has either a debit or a credit, and it is greater than zero.'),
  TRANSACTION_AMOUNT_PRECISION: invalid('The amount has more decimals than its currency.'),
  TRANSACTION_AMOUNT_TOO_LARGE: invalid('The transaction comes to more than is posted here.'),
  AMOUNT_ABOVE_LIMIT: forbidden(
    'This is more than an accountant may move: somebody with the role controller does it.',
  ),
  TRANSACTION_UNBALANCED: invalid('The debits do not equal the credits.'),
  TRANSACTION_REFERENCE_TAKEN: conflict('Another transaction has this reference.'),
  TRANSACTION_REFERENCE_RESERVED: invalid('References that begin with JE- are given by the system.'),
  TRANSACTION_WRONG_STATUS: conflict('The transaction is not in a state in which this can be done.'),
  TRANSACTION_NOT_YOURS: forbidden('Only who entered the draft may do this.'),
  TRANSACTION_OWN_APPROVAL: forbidden('Nobody approves what they entered.'),
  TRANSACTION_SECOND_PERSON: forbidden(
    'An amount this large is taken back by somebody else than who entered it.',
  ),
  TRANSACTION_ALREADY_REVERSED: conflict('The transaction is taken back already.'),
  TRANSACTION_NOT_REVERSIBLE: conflict(
    'It follows from something else, or is itself a reversal: change what it follows from.',
  ),
  TRANSACTION_REVERSAL_DATE: invalid('A reversal is not dated before what it takes back.'),

  SETTLEMENT_NOT_FOUND: notFound('No settlement of this trade has been tried yet.'),
  SETTLEMENT_NOT_FAILED: conflict('The trade is settled.'),
  SETTLEMENT_DATE_INVALID: invalid('Cash is not posted before the day of its trade.'),

  PERIOD_NOT_FOUND: notFound('There is no period for this.'),
  PERIOD_NOT_OPEN: conflict('The period takes no postings.'),
  PERIOD_WRONG_STATUS: conflict('The period is not in a state in which this can be done.'),
  PERIOD_OUT_OF_ORDER: conflict('Periods are opened and closed one after the other.'),
  PERIOD_UNBALANCED: conflict('The period does not balance and stays open.'),
  PERIOD_HAS_WAITING: conflict('Transactions of the period wait for approval or posting.'),
  PERIOD_YEAR_NOT_NEXT: conflict('A fiscal year is set up after all others.'),

  BUDGET_NOT_FOUND: notFound('There is no such budget.'),
  BUDGET_EXISTS: conflict('The department has a budget on this account in this period already.'),
  BUDGET_NOT_DRAFT: conflict('The budget is approved already.'),
  BUDGET_OWN_APPROVAL: forbidden('Nobody approves their own budget.'),
  BUDGET_AMOUNT_INVALID: invalid('A budget is not negative and has no more decimals than its currency.'),
  BUDGET_THRESHOLDS_INVALID: invalid('Thresholds are up to ten different percentages between 1 and 1000.'),

  INVOICE_NOT_FOUND: notFound('There is no such invoice.'),
  INVOICE_CUSTOMER_NOT_FOUND: notFound('There is no such customer.'),
  INVOICE_CUSTOMER_NOT_ACTIVE: conflict('The customer is not invoiced at present.'),
  INVOICE_DATES_INVALID: invalid('An invoice is not due before its date.'),
  INVOICE_LINE_COUNT: invalid('An invoice has 1 to 100 lines.'),
  INVOICE_LINE_INVALID: invalid(
    'A line has a quantity above zero, a price of zero or more and a tax rate between 0 and 1.',
  ),
  INVOICE_EMPTY: invalid('An invoice asks for more than nothing.'),
  INVOICE_NOT_REVENUE: invalid('Invoice lines are posted on revenue accounts.'),
  INVOICE_NOT_DRAFT: conflict('The invoice is issued already.'),
  INVOICE_NOT_ISSUED: conflict('The invoice is not out: it is a draft, or void.'),
  INVOICE_ALREADY_VOID: conflict('The invoice is void already.'),
  INVOICE_HAS_PAYMENTS: conflict('Payments are recorded for the invoice: return them before it is voided.'),
  INVOICE_SECOND_PERSON: forbidden('An invoice this large is issued by somebody else than who wrote it.'),

  PAYMENT_NOT_FOUND: notFound('There is no such payment.'),
  PAYMENT_AMOUNT_INVALID: invalid(
    'A payment is greater than zero and has no more decimals than its currency.',
  ),
  PAYMENT_EXCEEDS_OPEN_AMOUNT: conflict('The payment is more than what is open on the invoice.'),
  PAYMENT_DATE_INVALID: invalid('A payment is not dated before what it follows.'),
  PAYMENT_WRONG_STATUS: conflict('The payment is not in a state in which this can be done.'),
});
