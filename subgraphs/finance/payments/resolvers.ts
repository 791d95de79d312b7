import { answer } from '../../runtime/answer';
import type { SubgraphContext } from '../../runtime/context';
import { byKeys, existing, existingPair, optional } from '../../runtime/entities';
import { connection } from '../../runtime/pagination';
import { accountById } from '../accounts/reads';
import type { Resolvers } from '../generated';
import { invoiceById } from '../invoices/reads';
import { invoiceOf } from '../references';
import { transactionById } from '../transactions/reads';
import { allPayments, collections, paymentByKey } from './reads';
import { clearPayment, type PaymentKey, recordPayment, returnPayment } from './writes';

const answered = ({ invoiceId, id }: PaymentKey, context: SubgraphContext) => ({
  payment: existingPair(context, paymentByKey, invoiceId, id),
  invoice: existing(context, invoiceById, invoiceId),
});

export const paymentResolvers: Resolvers = {
  Payment: {
    __resolveReference: ({ invoiceId, id }, { load }) => load.pair(paymentByKey, invoiceId, id),
    invoice: invoiceOf,
    bankAccount: ({ bankAccountId }, _, { load }) => load.one(accountById, bankAccountId),
    transaction: ({ transactionId }, _, context) => optional(context, transactionById, transactionId),
  },
  Query: {
    payment: (_, { invoiceId, id }, { load }) => load.pair(paymentByKey, invoiceId, id),
    paymentsByKeys: byKeys(paymentByKey),
    payments: (_, args, context) => connection(context, allPayments, args),
    collections: (_, { from, to }, { load }) => load.run(collections, { from, to }),
  },
  Mutation: {
    recordPayment: answer(recordPayment, answered),
    clearPayment: answer(clearPayment, answered),
    returnPayment: answer(returnPayment, answered),
  },
};
