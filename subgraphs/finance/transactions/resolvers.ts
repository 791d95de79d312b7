import { answer } from '../../runtime/answer';
import type { SubgraphContext } from '../../runtime/context';
import { byIds, existing, existingPair, foundBy, optional } from '../../runtime/entities';
import { connection, connectionOf } from '../../runtime/pagination';
import { accountById } from '../accounts/reads';
import { budgetWarningByKey } from '../budgets/reads';
import type { EmployeeResolvers, Resolvers } from '../generated';
import { invoiceById } from '../invoices/reads';
import { ledgerEntriesOfTransaction } from '../ledger/reads';
import { paymentByKey } from '../payments/reads';
import { periodOf } from '../references';
import { transactionAudit } from '../write-side';
import {
  allTransactions,
  linesOfTransaction,
  transactionById,
  transactionIdByReference,
  transactionsApprovedBy,
  transactionsCreatedBy,
} from './reads';
import { type Advance, advanceTransaction } from './writes/advance';
import { enterTransaction, type PostedResult } from './writes/enter';
import { reverseTransaction } from './writes/reverse';

/** Transactions of an employee: those that a list names. */
const listedIn =
  (list: typeof transactionsCreatedBy): NonNullable<EmployeeResolvers['transactionsCreated']> =>
  ({ id }, args, context) =>
    connectionOf(context, list, args, id, transactionById);

/** What a mutation answers with: the transaction as it is now, and the warnings that it raised then. */
const answered = ({ id, warnings }: PostedResult, context: SubgraphContext) => ({
  transaction: existing(context, transactionById, id),
  budgetWarnings: Promise.all(
    warnings.map((warning) => existingPair(context, budgetWarningByKey, warning.accountId, warning.id)),
  ),
});

const enter = (name: Parameters<typeof enterTransaction>[0]) => answer(enterTransaction(name), answered);

const advance = (name: Advance) => answer(advanceTransaction(name), answered);

export const transactionResolvers: Resolvers = {
  Transaction: {
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
    reversalOf: ({ reversalOfId }, _, context) => optional(context, transactionById, reversalOfId),
    reversedBy: ({ reversedById }, _, context) => optional(context, transactionById, reversedById),
    invoice: ({ invoiceId }, _, context) => optional(context, invoiceById, invoiceId),
    payment: ({ invoiceId, paymentId }, _, { load }) =>
      invoiceId === null || paymentId === null ? null : load.pair(paymentByKey, invoiceId, paymentId),
  },
  TransactionLine: {
    account: ({ accountId }, _, { load }) => load.one(accountById, accountId),
  },
  /** What finance adds to an employee. */
  Employee: {
    transactionsCreated: listedIn(transactionsCreatedBy),
    transactionsApproved: listedIn(transactionsApprovedBy),
  },
  Query: {
    transaction: (_, { id }, { load }) => load.one(transactionById, id),
    transactionsByIds: (_, { ids }, context) => byIds(context, transactionById, ids),
    transactionByReference: foundBy('reference', transactionIdByReference, transactionById),
    transactions: (_, args, context) => connection(context, allTransactions, args),
  },
  Mutation: {
    postTransaction: enter('postTransaction'),
    draftTransaction: enter('draftTransaction'),
    submitTransaction: advance('submitTransaction'),
    approveTransaction: advance('approveTransaction'),
    postApprovedTransaction: advance('postApprovedTransaction'),
    cancelTransaction: advance('cancelTransaction'),
    reverseTransaction: answer(reverseTransaction, ({ id, originalId }, context) => ({
      transaction: existing(context, transactionById, originalId),
      reversal: existing(context, transactionById, id),
    })),
  },
};
