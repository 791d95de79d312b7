import { answer } from '../../runtime/answer';
import { byIds, foundBy, optional } from '../../runtime/entities';
import { connection } from '../../runtime/pagination';
import { accountById } from '../accounts/reads';
import type { Resolvers } from '../generated';
import { paymentsOfInvoice } from '../payments/reads';
import { receivableMovementsOfInvoice } from '../receivables/reads';
import { customerOf } from '../references';
import { transactionById } from '../transactions/reads';
import { invoiceAudit } from '../write-side';
import { allInvoices, invoiceById, invoiceIdByNumber, linesOfInvoice } from './reads';
import { createInvoice, updateInvoice } from './writes/draft';
import { issueInvoice, sendInvoice, voidInvoice } from './writes/issued';

const answered = { invoice: invoiceById };

export const invoiceResolvers: Resolvers = {
  Invoice: {
    __resolveReference: ({ id }, { load }) => load.one(invoiceById, id),
    customer: customerOf,
    transaction: ({ transactionId }, _, context) => optional(context, transactionById, transactionId),
    lines: ({ id }, _, { load }) => load.many(linesOfInvoice, id),
    payments: ({ id }, args, context) => connection(context, paymentsOfInvoice, args, id),
    receivableMovements: ({ id }, _, { load }) => load.many(receivableMovementsOfInvoice, id),
    auditTrail: ({ id }, args, context) => connection(context, invoiceAudit.trail, args, id),
  },
  InvoiceLine: {
    revenueAccount: ({ revenueAccountId }, _, { load }) => load.one(accountById, revenueAccountId),
  },
  Query: {
    invoice: (_, { id }, { load }) => load.one(invoiceById, id),
    invoicesByIds: (_, { ids }, context) => byIds(context, invoiceById, ids),
    invoiceByNumber: foundBy('invoiceNumber', invoiceIdByNumber, invoiceById),
    invoices: (_, args, context) => connection(context, allInvoices, args),
  },
  Mutation: {
    createInvoice: answer(createInvoice, answered),
    updateInvoice: answer(updateInvoice, answered),
    issueInvoice: answer(issueInvoice, answered),
    sendInvoice: answer(sendInvoice, answered),
    voidInvoice: answer(voidInvoice, answered),
  },
};
