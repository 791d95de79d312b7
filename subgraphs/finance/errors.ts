import { catalogue } from '../../platform/errors';

/** Rules of finance that a mutation can break. */
export const refuse = catalogue('finance', {
  ACCOUNT_NOT_FOUND: { status: 404, message: 'There is no such account.' },
  ACCOUNT_CODE_TAKEN: { status: 409, message: 'Another account has this code.' },
  ACCOUNT_PARENT_UNUSABLE: {
    status: 400,
    message: 'An account hangs below an open heading of its own type, or below nothing.',
  },
  ACCOUNT_NOT_POSTABLE: { status: 409, message: 'The account is a heading and takes no entries.' },
  ACCOUNT_NOT_OPEN: { status: 409, message: 'The account takes no entries on this date.' },
  ACCOUNT_NOT_CASH: { status: 400, message: 'Money arrives on a cash account.' },
  ACCOUNT_CURRENCY_MISMATCH: { status: 400, message: 'The account is kept in another currency.' },
  ACCOUNT_OVERDRAWN: { status: 409, message: 'The account does not hold as much.' },
  ACCOUNT_OVERDRAFT_INVALID: {
    status: 400,
    message:
      'An overdraft limit is of an account for cash, not negative, and has no more decimals than its currency.',
  },
  ACCOUNT_CLOSED: { status: 409, message: 'The account is closed for good.' },
  ACCOUNT_NOT_EMPTY: { status: 409, message: 'Only an account with a balance of zero can be closed.' },
  ACCOUNT_HAS_CHILDREN: { status: 409, message: 'Accounts below this heading are still open.' },
  CURRENCY_UNKNOWN: { status: 400, message: 'No accounts are kept in this currency.' },
  POSTING_ACCOUNT_MISSING: {
    status: 409,
    message: 'No account is assigned on which this is posted in this currency.',
  },
  POSTING_ACCOUNT_UNSUITABLE: {
    status: 400,
    message: 'The account is not of the kind that this purpose asks for.',
  },

  TRANSACTION_NOT_FOUND: { status: 404, message: 'There is no such transaction.' },
  TRANSACTION_TYPE_RESERVED: {
    status: 400,
    message: 'Transactions of this kind follow from an invoice, a payment or a reversal.',
  },
  TRANSACTION_LINE_COUNT: { status: 400, message: 'A transaction has 2 to 200 lines.' },
  TRANSACTION_LINE_INVALID: {
    status: 400,
    message: 'A line has either a debit or a credit, and it is greater than zero.',
  },
  TRANSACTION_AMOUNT_PRECISION: {
    status: 400,
    message: 'The amount has more decimals than its currency.',
  },
  TRANSACTION_AMOUNT_TOO_LARGE: {
    status: 400,
    message: 'The transaction comes to more than is posted here.',
  },
  AMOUNT_ABOVE_LIMIT: {
    status: 403,
    message: 'This is more than an accountant may move: somebody with the role controller does it.',
  },
  TRANSACTION_UNBALANCED: { status: 400, message: 'The debits do not equal the credits.' },
  TRANSACTION_REFERENCE_TAKEN: { status: 409, message: 'Another transaction has this reference.' },
  TRANSACTION_REFERENCE_RESERVED: {
    status: 400,
    message: 'References that begin with JE- are given by the system.',
  },
  TRANSACTION_WRONG_STATUS: {
    status: 409,
    message: 'The transaction is not in a state in which this can be done.',
  },
  TRANSACTION_NOT_YOURS: { status: 403, message: 'Only who entered the draft may do this.' },
  TRANSACTION_OWN_APPROVAL: { status: 403, message: 'Nobody approves what they entered.' },
  TRANSACTION_SECOND_PERSON: {
    status: 403,
    message: 'An amount this large is taken back by somebody else than who entered it.',
  },
  TRANSACTION_ALREADY_REVERSED: { status: 409, message: 'The transaction is taken back already.' },
  TRANSACTION_NOT_REVERSIBLE: {
    status: 409,
    message: 'It follows from something else, or is itself a reversal: change what it follows from.',
  },
  TRANSACTION_REVERSAL_DATE: { status: 400, message: 'A reversal is not dated before what it takes back.' },

  SETTLEMENT_NOT_FOUND: { status: 404, message: 'No settlement of this trade has been tried yet.' },
  SETTLEMENT_NOT_FAILED: { status: 409, message: 'The trade is settled.' },
  SETTLEMENT_DATE_INVALID: { status: 400, message: 'Cash is not posted before the day of its trade.' },

  PERIOD_NOT_FOUND: { status: 404, message: 'There is no period for this.' },
  PERIOD_NOT_OPEN: { status: 409, message: 'The period takes no postings.' },
  PERIOD_WRONG_STATUS: { status: 409, message: 'The period is not in a state in which this can be done.' },
  PERIOD_OUT_OF_ORDER: { status: 409, message: 'Periods are opened and closed one after the other.' },
  PERIOD_UNBALANCED: { status: 409, message: 'The period does not balance and stays open.' },
  PERIOD_HAS_WAITING: {
    status: 409,
    message: 'Transactions of the period wait for approval or posting.',
  },
  PERIOD_YEAR_NOT_NEXT: { status: 409, message: 'A fiscal year is set up after all others.' },

  BUDGET_NOT_FOUND: { status: 404, message: 'There is no such budget.' },
  BUDGET_EXISTS: {
    status: 409,
    message: 'The department has a budget on this account in this period already.',
  },
  BUDGET_NOT_DRAFT: { status: 409, message: 'The budget is approved already.' },
  BUDGET_OWN_APPROVAL: { status: 403, message: 'Nobody approves their own budget.' },
  BUDGET_AMOUNT_INVALID: {
    status: 400,
    message: 'A budget is not negative and has no more decimals than its currency.',
  },
  BUDGET_THRESHOLDS_INVALID: {
    status: 400,
    message: 'Thresholds are up to ten different percentages between 1 and 1000.',
  },

  INVOICE_NOT_FOUND: { status: 404, message: 'There is no such invoice.' },
  INVOICE_CUSTOMER_NOT_FOUND: { status: 404, message: 'There is no such customer.' },
  INVOICE_CUSTOMER_NOT_ACTIVE: { status: 409, message: 'The customer is not invoiced at present.' },
  INVOICE_DATES_INVALID: { status: 400, message: 'An invoice is not due before its date.' },
  INVOICE_LINE_COUNT: { status: 400, message: 'An invoice has 1 to 100 lines.' },
  INVOICE_LINE_INVALID: {
    status: 400,
    message: 'A line has a quantity above zero, a price of zero or more and a tax rate between 0 and 1.',
  },
  INVOICE_EMPTY: { status: 400, message: 'An invoice asks for more than nothing.' },
  INVOICE_NOT_REVENUE: { status: 400, message: 'Invoice lines are posted on revenue accounts.' },
  INVOICE_NOT_DRAFT: { status: 409, message: 'The invoice is issued already.' },
  INVOICE_NOT_ISSUED: { status: 409, message: 'The invoice is not out: it is a draft, or void.' },
  INVOICE_ALREADY_VOID: { status: 409, message: 'The invoice is void already.' },
  INVOICE_HAS_PAYMENTS: {
    status: 409,
    message: 'Payments are recorded for the invoice: return them before it is voided.',
  },
  INVOICE_SECOND_PERSON: {
    status: 403,
    message: 'An invoice this large is issued by somebody else than who wrote it.',
  },

  PAYMENT_NOT_FOUND: { status: 404, message: 'There is no such payment.' },
  PAYMENT_AMOUNT_INVALID: {
    status: 400,
    message: 'A payment is greater than zero and has no more decimals than its currency.',
  },
  PAYMENT_EXCEEDS_OPEN_AMOUNT: {
    status: 409,
    message: 'The payment is more than what is open on the invoice.',
  },
  PAYMENT_DATE_INVALID: { status: 400, message: 'A payment is not dated before what it follows.' },
  PAYMENT_WRONG_STATUS: { status: 409, message: 'The payment is not in a state in which this can be done.' },
});
