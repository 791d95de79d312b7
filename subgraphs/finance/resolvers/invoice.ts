import type { SubgraphContext } from '../../runtime/context';
import { byIds, entity, existing, optional } from '../../runtime/entities';
import { connection } from '../../runtime/pagination';
import { accountById } from '../accounts';
import { issueInvoice, sendInvoice, voidInvoice } from '../commands/invoices';
import { createInvoice, updateInvoice } from '../commands/write-invoice';
import { customerById } from '../customers';
import type { InvoiceLineResolvers, InvoiceResolvers, MutationResolvers, QueryResolvers } from '../generated';
import { invoiceById, invoiceIdByNumber, invoices, linesOfInvoice } from '../invoices';
import { paymentsOfInvoice } from '../payments';
import { receivableMovementsOfInvoice } from '../receivables';
import { transactionById } from '../transactions';
import { invoiceAudit } from '../write-side';

export const Invoice: InvoiceResolvers = {
  __resolveReference: ({ id }, { load }) => load.one(invoiceById, id),
  customer: async ({ customerId }, _, { load }) => (await load.one(customerById, customerId))!,
  transaction: ({ transactionId }, _, context) => optional(context, transactionById, transactionId),
  lines: ({ id }, _, { load }) => load.many(linesOfInvoice, id),
  payments: ({ id }, args, context) => connection(context, paymentsOfInvoice, args, id),
  receivableMovements: ({ id }, _, { load }) => load.many(receivableMovementsOfInvoice, id),
  auditTrail: ({ id }, args, context) => connection(context, invoiceAudit.trail, args, id),
  createdBy: ({ createdById }) => entity('Employee', createdById),
};

export const InvoiceLine: InvoiceLineResolvers = {
  revenueAccount: ({ revenueAccountId }, _, { load }) => load.one(accountById, revenueAccountId),
};

export const invoiceQueries: Pick<
  QueryResolvers,
  'invoice' | 'invoicesByIds' | 'invoiceByNumber' | 'invoices'
> = {
  invoice: (_, { id }, { load }) => load.one(invoiceById, id),
  invoicesByIds: (_, { ids }, context) => byIds(context, invoiceById, ids),
  invoiceByNumber: async (_, { invoiceNumber }, { load }) => {
    const found = await load.one(invoiceIdByNumber, invoiceNumber);
    return found && load.one(invoiceById, found.invoiceId);
  },
  invoices: (_, args, context) => connection(context, invoices, args),
};

async function payload(context: SubgraphContext, { id }: { readonly id: string }) {
  return { invoice: await existing(context, invoiceById, id) };
}

export const invoiceMutations: Pick<
  MutationResolvers,
  'createInvoice' | 'updateInvoice' | 'issueInvoice' | 'sendInvoice' | 'voidInvoice'
> = {
  createInvoice: async (_, { input }, context) => payload(context, await createInvoice(context, input)),
  updateInvoice: async (_, { input }, context) => payload(context, await updateInvoice(context, input)),
  issueInvoice: async (_, { input }, context) => payload(context, await issueInvoice(context, input)),
  sendInvoice: async (_, { input }, context) => payload(context, await sendInvoice(context, input)),
  voidInvoice: async (_, { input }, context) => payload(context, await voidInvoice(context, input)),
};
