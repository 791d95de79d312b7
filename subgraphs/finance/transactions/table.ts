import { lookupOf, type RowOf, t, table } from '../../../citus';
import { sides } from '../accounts/table';

const transactionType = () =>
  t.text<
    | 'JOURNAL'
    | 'SALES_INVOICE'
    | 'CUSTOMER_PAYMENT'
    | 'EXPENSE'
    | 'PAYROLL'
    | 'VENDOR_PAYMENT'
    | 'DEPRECIATION'
    | 'ACCRUAL'
    | 'PORTFOLIO_CASH'
    | 'REVERSAL'
  >();
const status = () => t.text<'DRAFT' | 'SUBMITTED' | 'APPROVED' | 'POSTED' | 'REVERSED' | 'CANCELLED'>();

export const transactions = table(
  'finance_core.transactions',
  {
    id: t.bigint('transaction_id'),
    reference: t.text(),
    transactionType: transactionType(),
    description: t.text(),
    transactionDate: t.date(),
    periodId: t.bigint(),
    currency: t.text(),
    exchangeRate: t.numeric(),
    totalAmount: t.numeric(),
    baseAmount: t.numeric(),
    lineCount: t.integer(),
    status: status(),
    createdById: t.bigint('created_by'),
    approvedById: t.nullable(t.bigint('approved_by')),
    approvedAt: t.nullable(t.timestamptz()),
    postedById: t.nullable(t.bigint('posted_by')),
    postedAt: t.nullable(t.timestamptz()),
    reversalOfId: t.nullable(t.bigint('reversal_of_transaction_id')),
    reversedById: t.defaulted(t.nullable(t.bigint('reversed_by_transaction_id'))),
    invoiceId: t.nullable(t.bigint()),
    paymentId: t.nullable(t.bigint()),
    origin: t.nullable(t.text()),
    ...t.versioned,
  },
  { key: ['id'], distributedBy: 'id', group: 'transaction' },
);

export type TransactionRow = RowOf<typeof transactions>;

/** Lines of transactions, each a debit or a credit on one account. */
export const transactionLines = table(
  'finance_accounting.transaction_lines',
  {
    id: t.defaulted(t.bigint('transaction_line_id')),
    transactionId: t.bigint(),
    lineNo: t.integer(),
    accountId: t.bigint(),
    departmentId: t.nullable(t.bigint()),
    description: t.nullable(t.text()),
    ...sides,
  },
  { key: ['transactionId', 'id'], distributedBy: 'transactionId', parent: transactions },
);

export type TransactionLineRow = RowOf<typeof transactionLines>;

/** Reference to transaction: a reference is of one. */
export const transactionsByReference = lookupOf(transactions, 'finance_core.transactions_by_reference', {
  key: 'reference',
  unique: true,
  group: 'transactionReference',
});

/** What a transaction follows from to the transaction, which lets nothing be posted twice. */
export const transactionsByOrigin = lookupOf(transactions, 'finance_core.transactions_by_origin', {
  key: 'origin',
  unique: true,
  group: 'transactionOrigin',
});

const LISTED =
  'transaction_id, transaction_type, transaction_date, period_id, currency, base_amount, status, created_at';

/** Employees to the transactions that they entered or approved, with what lists of them sort and filter by. */
export const transactionsByEmployee = table(
  'finance_core.transactions_by_employee',
  {
    employeeId: t.bigint(),
    role: t.text<'CREATED' | 'APPROVED'>(),
    id: t.bigint('transaction_id'),
    transactionType: transactionType(),
    transactionDate: t.date(),
    periodId: t.bigint(),
    currency: t.text(),
    baseAmount: t.numeric(),
    status: status(),
    createdAt: t.timestamptz(),
  },
  {
    key: ['employeeId', 'role', 'id'],
    distributedBy: 'employeeId',
    derivedFrom: `select created_by as employee_id, 'CREATED' as role, ${LISTED} from finance_core.transactions
                  union all
                  select approved_by, 'APPROVED', ${LISTED} from finance_core.transactions
                  where approved_by is not null`,
  },
);
