import type { SubgraphContext } from '../../runtime/context';
import { byPairs, entity, existing, existingPair, optional } from '../../runtime/entities';
import { connection } from '../../runtime/pagination';
import { accountById } from '../accounts';
import { clearPayment, type PaymentKey, recordPayment, returnPayment } from '../commands/payments';
import type { MutationResolvers, PaymentResolvers, QueryResolvers } from '../generated';
import { invoiceById } from '../invoices';
import { collections, paymentByKey, payments } from '../payments';
import { transactionById } from '../transactions';

export const Payment: PaymentResolvers = {
  __resolveReference: ({ invoiceId, id }, { load }) => load.pair(paymentByKey, invoiceId, id),
  invoice: async ({ invoiceId }, _, { load }) => (await load.one(invoiceById, invoiceId))!,
  bankAccount: ({ bankAccountId }, _, { load }) => load.one(accountById, bankAccountId),
  transaction: ({ transactionId }, _, context) => optional(context, transactionById, transactionId),
  createdBy: ({ createdById }) => entity('Employee', createdById),
};

export const paymentQueries: Pick<QueryResolvers, 'payment' | 'paymentsByKeys' | 'payments' | 'collections'> =
  {
    payment: (_, { invoiceId, id }, { load }) => load.pair(paymentByKey, invoiceId, id),
    paymentsByKeys: (_, { keys }, context) =>
      byPairs(
        context,
        paymentByKey,
        keys.map(({ invoiceId, id }) => [invoiceId, id]),
      ),
    payments: (_, args, context) => connection(context, payments, args),
    collections: (_, { from, to }, { load }) => load.run(collections, { from, to }),
  };

async function payload(context: SubgraphContext, { invoiceId, id }: PaymentKey) {
  return {
    payment: await existingPair(context, paymentByKey, invoiceId, id),
    invoice: await existing(context, invoiceById, invoiceId),
  };
}

export const paymentMutations: Pick<MutationResolvers, 'recordPayment' | 'clearPayment' | 'returnPayment'> = {
  recordPayment: async (_, { input }, context) => payload(context, await recordPayment(context, input)),
  clearPayment: async (_, { input }, context) => payload(context, await clearPayment(context, input)),
  returnPayment: async (_, { input }, context) => payload(context, await returnPayment(context, input)),
};
