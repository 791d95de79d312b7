import { connection } from '../../runtime/pagination';
import { customerById } from '../customers';
import type { CustomerAgeingResolvers, OpenReceivableResolvers, QueryResolvers } from '../generated';
import { invoiceById } from '../invoices';
import { openReceivables, receivablesAgeing } from '../receivables';

export const OpenReceivable: OpenReceivableResolvers = {
  invoice: async ({ invoiceId }, _, { load }) => (await load.one(invoiceById, invoiceId))!,
  customer: async ({ customerId }, _, { load }) => (await load.one(customerById, customerId))!,
};

export const CustomerAgeing: CustomerAgeingResolvers = {
  customer: async ({ customerId }, _, { load }) => (await load.one(customerById, customerId))!,
  amounts: (row) => row,
};

export const receivableQueries: Pick<QueryResolvers, 'receivablesAgeing' | 'openReceivables'> = {
  receivablesAgeing: (_, { asOf }, { load }) => receivablesAgeing(load, asOf),
  openReceivables: (_, args, context) => connection(context, openReceivables, args),
};
