import {
  bigint,
  date,
  defaulted,
  integer,
  lookupOf,
  nullable,
  numeric,
  type RowOf,
  table,
  text,
  timestamptz,
  versioned,
} from '../../../citus';
import { sides } from '../accounts/table';

const transactionType = () =>
  text<
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
const status = () => text<'DRAFT' | 'SUBMITTED' | 'APPROVED' | 'POSTED' | 'REVERSED' | 'CANCELLED'>();

export const transactions = table(
  'finance_core.transactions',
  {
    id: bigint('transaction_id'),
    reference: text(),
    transactionType: transactionType(),
    description: text(),
    transactionDate: date(),
    periodId: bigint(),
    currency: text(),
    exchangeRate: numeric(),
    totalAmount: numeric(),
    baseAmount: numeric(),
    lineCount: integer(),
    status: status(),
    createdById: bigint('created_by'),
    approvedById: nullable(bigint('approved_by')),
    approvedAt: nullable(timestamptz()),
    postedById: nullable(bigint('posted_by')),
    postedAt: nullable(timestamptz()),
    reversalOfId: nullable(bigint('reversal_of_transaction_id')),
    reversedById: defaulted(nullable(bigint('reversed_by_transaction_id'))),
    invoiceId: nullable(bigint()),
    paymentId: nullable(bigint()),
    origin: nullable(text()),
    ...versioned,
  },
  { key: ['id'], distributedBy: 'id', group: 'transaction' },
);

export type TransactionRow = RowOf<typeof transactions>;

/** Lines of transactions, each a debit or a credit on one account. */
export const transactionLines = table(
  'finance_accounting.transaction_lines',
  {
    id: defaulted(bigint('transaction_line_id')),
    transactionId: bigint(),
    lineNo: integer(),
    accountId: bigint(),
    departmentId: nullable(bigint()),
    description: nullable(text()),
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
    employeeId: bigint(),
    role: text<'CREATED' | 'APPROVED'>(),
    id: bigint('transaction_id'),
    transactionType: transactionType(),
    transactionDate: date(),
    periodId: bigint(),
    currency: text(),
    baseAmount: numeric(),
    status: status(),
    createdAt: timestamptz(),
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
