import { children, lookup } from '../../citus/lookups';
import { type OrderColumn, page } from '../../citus/page';
import { columns } from '../../citus/statement';

/** A row of finance_core.transactions. */
export interface TransactionRow {
  readonly id: string;
  readonly reference: string;
  readonly transactionType:
    | 'JOURNAL'
    | 'SALES_INVOICE'
    | 'CUSTOMER_PAYMENT'
    | 'EXPENSE'
    | 'PAYROLL'
    | 'VENDOR_PAYMENT'
    | 'DEPRECIATION'
    | 'ACCRUAL'
    | 'PORTFOLIO_CASH'
    | 'REVERSAL';
  readonly description: string;
  readonly transactionDate: string;
  readonly periodId: string;
  readonly currency: string;
  readonly exchangeRate: string;
  readonly totalAmount: string;
  readonly baseAmount: string;
  readonly lineCount: number;
  readonly status: 'DRAFT' | 'SUBMITTED' | 'APPROVED' | 'POSTED' | 'REVERSED' | 'CANCELLED';
  readonly createdById: string;
  readonly approvedById: string | null;
  readonly approvedAt: string | null;
  readonly postedById: string | null;
  readonly postedAt: string | null;
  readonly reversalOfId: string | null;
  readonly reversedById: string | null;
  readonly invoiceId: string | null;
  readonly paymentId: string | null;
  readonly origin: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly version: number;
}

export const transactionColumns = {
  id: 'transaction_id',
  reference: 'reference',
  transactionType: 'transaction_type',
  description: 'description',
  transactionDate: 'transaction_date',
  periodId: 'period_id',
  currency: 'currency',
  exchangeRate: 'exchange_rate',
  totalAmount: 'total_amount',
  baseAmount: 'base_amount',
  lineCount: 'line_count',
  status: 'status',
  createdById: 'created_by',
  approvedById: 'approved_by',
  approvedAt: 'approved_at',
  postedById: 'posted_by',
  postedAt: 'posted_at',
  reversalOfId: 'reversal_of_transaction_id',
  reversedById: 'reversed_by_transaction_id',
  invoiceId: 'invoice_id',
  paymentId: 'payment_id',
  origin: 'origin',
  createdAt: 'created_at',
  updatedAt: 'updated_at',
  version: 'version',
} as const;

/** Transactions by id. */
export const transactionById = lookup<TransactionRow>({
  name: 'finance.transaction.byId',
  sql: `select ${columns<TransactionRow>(transactionColumns)} from finance_core.transactions
        where transaction_id = any($keys::bigint[])`,
  key: 'id',
});

/** Ids by reference. */
export const transactionIdByReference = lookup<{ reference: string; transactionId: string }>({
  name: 'finance.transaction.idByReference',
  sql: `select reference, transaction_id as "transactionId" from finance_core.transactions_by_reference
        where reference = any($keys::text[])`,
  key: 'reference',
});

/** A row of finance_accounting.transaction_lines. */
export interface TransactionLineRow {
  readonly id: string;
  readonly transactionId: string;
  readonly lineNo: number;
  readonly accountId: string;
  readonly departmentId: string | null;
  readonly description: string | null;
  readonly debit: string;
  readonly credit: string;
  readonly baseDebit: string;
  readonly baseCredit: string;
}

/** Lines of transactions, in their order. */
export const linesOfTransaction = children<TransactionLineRow>({
  name: 'finance.transactionLines.byTransaction',
  sql: `select ${columns<TransactionLineRow>({
    id: 'transaction_line_id',
    transactionId: 'transaction_id',
    lineNo: 'line_no',
    accountId: 'account_id',
    departmentId: 'department_id',
    description: 'description',
    debit: 'debit',
    credit: 'credit',
    baseDebit: 'base_debit',
    baseCredit: 'base_credit',
  })} from finance_accounting.transaction_lines
      where transaction_id = any($keys::bigint[])
      order by transaction_id, line_no`,
  key: 'transactionId',
});

/** What every list of transactions offers; the lookup by employee has the same columns. */
const list = {
  orders: {
    TRANSACTION_DATE: { column: 'transaction_date', type: 'date', property: 'transactionDate' },
    CREATED_AT: { column: 'created_at', type: 'timestamptz', property: 'createdAt' },
    AMOUNT: { column: 'base_amount', type: 'numeric', property: 'baseAmount' },
  } satisfies Record<'TRANSACTION_DATE' | 'CREATED_AT' | 'AMOUNT', OrderColumn>,
  defaultDirection: 'DESC' as const,
  tieBreaker: { column: 'transaction_id', type: 'bigint', property: 'id' } satisfies OrderColumn,
  filters: {
    status: 'status = $status::text',
    transactionType: 'transaction_type = $transactionType::text',
    periodId: 'period_id = $periodId::bigint',
    dateFrom: 'transaction_date >= $dateFrom::date',
    dateTo: 'transaction_date <= $dateTo::date',
  },
};

/** The whole journal. */
export const transactions = page<TransactionRow>({
  ...list,
  name: 'finance.transactions',
  columns: columns<TransactionRow>(transactionColumns),
  from: 'finance_core.transactions',
  fanOut: 'the journal has no key of its own; every shard returns at most a page',
});

/** What the lookup by employee knows of a transaction: enough to filter and order a list. */
interface ListedTransactionRow {
  readonly id: string;
  readonly transactionDate: string;
  readonly createdAt: string;
  readonly baseAmount: string;
}

const byEmployee = {
  ...list,
  columns: columns<ListedTransactionRow>({
    id: 'transaction_id',
    transactionDate: 'transaction_date',
    createdAt: 'created_at',
    baseAmount: 'base_amount',
  }),
  from: 'finance_core.transactions_by_employee',
  by: { column: 'employee_id', type: 'bigint' } as const,
};

/** Transactions that an employee entered. */
export const transactionsCreatedBy = page<ListedTransactionRow>({
  ...byEmployee,
  name: 'finance.transactions.createdBy',
  where: "role = 'CREATED'",
});

/** Transactions that an employee approved. */
export const transactionsApprovedBy = page<ListedTransactionRow>({
  ...byEmployee,
  name: 'finance.transactions.approvedBy',
  where: "role = 'APPROVED'",
});
