import { byIds, entity, optional } from '../../runtime/entities';
import { connection, connectionOf } from '../../runtime/pagination';
import { accountById } from '../accounts';
import { ledgerEntriesOfTransaction } from '../general-ledger';
import type {
  EmployeeResolvers,
  QueryResolvers,
  TransactionLineResolvers,
  TransactionResolvers,
} from '../generated';
import { invoiceById } from '../invoices';
import { paymentByKey } from '../payments';
import {
  linesOfTransaction,
  transactionById,
  transactionIdByReference,
  transactions,
  transactionsApprovedBy,
  transactionsCreatedBy,
} from '../transactions';
import { transactionAudit } from '../write-side';
import { periodOf } from './financial-period';

export const Transaction: TransactionResolvers = {
  __resolveReference: ({ id }, { load }) => load.one(transactionById, id),
  period: periodOf,
  lines: ({ id }, _, { load }) => load.many(linesOfTransaction, id),
  ledgerEntries: async ({ id, postedAt }, _, { load }) => {
    if (postedAt === null) return [];
    // The entries live with their accounts, which the lines name.
    const lines = await load.many(linesOfTransaction, id);
    const accountIds = [...new Set(lines.map(({ accountId }) => accountId))];
    const entries = await Promise.all(
      accountIds.map((accountId) => load.manyOfPair(ledgerEntriesOfTransaction, accountId, id)),
    );
    return entries.flat().sort((a, b) => a.lineNo - b.lineNo);
  },
  auditTrail: ({ id }, args, context) => connection(context, transactionAudit.trail, args, id),
  createdBy: ({ createdById }) => entity('Employee', createdById),
  approvedBy: ({ approvedById }) => entity('Employee', approvedById),
  postedBy: ({ postedById }) => entity('Employee', postedById),
  reversalOf: ({ reversalOfId }, _, context) => optional(context, transactionById, reversalOfId),
  reversedBy: ({ reversedById }, _, context) => optional(context, transactionById, reversedById),
  invoice: ({ invoiceId }, _, context) => optional(context, invoiceById, invoiceId),
  payment: ({ invoiceId, paymentId }, _, { load }) =>
    invoiceId === null || paymentId === null ? null : load.pair(paymentByKey, invoiceId, paymentId),
};

export const TransactionLine: TransactionLineResolvers = {
  account: ({ accountId }, _, { load }) => load.one(accountById, accountId),
  department: ({ departmentId }) => entity('Department', departmentId),
};

/** What finance adds to an employee. */
export const Employee: EmployeeResolvers = {
  transactionsCreated: ({ id }, args, context) =>
    connectionOf(context, transactionsCreatedBy, args, id, (row) =>
      context.load.one(transactionById, row.id),
    ),
  transactionsApproved: ({ id }, args, context) =>
    connectionOf(context, transactionsApprovedBy, args, id, (row) =>
      context.load.one(transactionById, row.id),
    ),
};

export const transactionQueries: Pick<
  QueryResolvers,
  'transaction' | 'transactionsByIds' | 'transactionByReference' | 'transactions'
> = {
  transaction: (_, { id }, { load }) => load.one(transactionById, id),
  transactionsByIds: (_, { ids }, context) => byIds(context, transactionById, ids),
  transactionByReference: async (_, { reference }, { load }) => {
    const found = await load.one(transactionIdByReference, reference);
    return found && load.one(transactionById, found.transactionId);
  },
  transactions: (_, args, context) => connection(context, transactions, args),
};
