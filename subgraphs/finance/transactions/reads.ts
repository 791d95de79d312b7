import {
  byKey,
  type Conditions,
  children,
  columns,
  conditionsOf,
  equals,
  from,
  inKeys,
  page,
  related,
  sql,
  upTo,
} from '../../../citus';
import { periodConditions } from '../periods/reads';
import { periods } from '../periods/table';
import { transactionLines, transactions, transactionsByEmployee, transactionsByReference } from './table';

/** Transactions by id. */
export const transactionById = byKey(transactions, 'finance.transaction.byId');

/** Ids by reference. */
export const transactionIdByReference = byKey(transactionsByReference, 'finance.transaction.idByReference');

/** Lines of transactions, in their order. */
export const linesOfTransaction = children('finance.transactionLines.byTransaction', 'transactionId')
  .sql`select ${columns(transactionLines)} from ${transactionLines} where transaction_id ${inKeys.bigint}
       order by transaction_id, line_no`;

/** What every list of transactions is filtered by. */
const commonConditions = (of: typeof transactions | typeof transactionsByEmployee): Conditions => ({
  ...conditionsOf(of, 'id', 'transactionType', 'transactionDate', 'periodId', 'currency', 'baseAmount'),
  ...conditionsOf(of, 'status', 'createdAt'),
  period: related(of.periodId, periods, () => periodConditions),
});

/** What the journal is filtered by. */
export const transactionConditions: Conditions = {
  ...commonConditions(transactions),
  ...conditionsOf(transactions, 'reference', 'description', 'exchangeRate', 'totalAmount', 'lineCount'),
  ...conditionsOf(transactions, 'createdById', 'approvedById', 'approvedAt', 'postedById', 'postedAt'),
  ...conditionsOf(transactions, 'reversalOfId', 'reversedById', 'invoiceId', 'paymentId', 'origin'),
  ...conditionsOf(transactions, 'updatedAt'),
};

/** What lists of transactions, whole or those of an employee, are ordered and filtered by. */
const listed = (of: typeof transactions | typeof transactionsByEmployee) => ({
  orders: { TRANSACTION_DATE: of.transactionDate, CREATED_AT: of.createdAt, AMOUNT: of.baseAmount },
  defaultDirection: 'DESC' as const,
  tieBreaker: of.id,
  filters: {
    status: equals(of.status),
    transactionType: equals(of.transactionType),
    periodId: equals(of.periodId),
    dateFrom: from(of.transactionDate),
    dateTo: upTo(of.transactionDate),
  },
});

/** The whole journal. */
export const allTransactions = page({
  name: 'finance.transactions',
  from: transactions,
  fanOut: 'the journal has no key of its own; every shard returns at most a page',
  ...listed(transactions),
  conditions: transactionConditions,
  indexed: [transactions.id, transactions.status, transactions.transactionType, transactions.periodId],
});

const byEmployee = {
  columns: columns(transactionsByEmployee, 'id', 'transactionDate', 'createdAt', 'baseAmount'),
  from: transactionsByEmployee,
  by: transactionsByEmployee.employeeId,
  ...listed(transactionsByEmployee),
  conditions: commonConditions(transactionsByEmployee),
};

/** Transactions that an employee entered. */
export const transactionsCreatedBy = page({
  ...byEmployee,
  name: 'finance.transactions.createdBy',
  where: sql`role = 'CREATED'`,
});

/** Transactions that an employee approved. */
export const transactionsApprovedBy = page({
  ...byEmployee,
  name: 'finance.transactions.approvedBy',
  where: sql`role = 'APPROVED'`,
});
