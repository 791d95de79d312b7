import { connection } from '../../runtime/pagination';
import { customerById } from '../customers';
import type {
  CustomerAgeingResolvers,
  OpenReceivableResolvers,
  QueryResolvers,
  ReceivablesAgeingResolvers,
} from '../generated';
import { invoiceById } from '../invoices';
import { ageingByCustomer, ageingTotal, openReceivables } from '../receivables';

export const OpenReceivable: OpenReceivableResolvers = {
  invoice: async ({ invoiceId }, _, { load }) => (await load.one(invoiceById, invoiceId))!,
  customer: async ({ customerId }, _, { load }) => (await load.one(customerById, customerId))!,
};

export const ReceivablesAgeing: ReceivablesAgeingResolvers = {
  total: async ({ asOf }, _, { load }) => (await load.run(ageingTotal, { asOf }))[0]!,
  customers: ({ asOf }, _, { load }) => load.run(ageingByCustomer, { asOf }),
};

export const CustomerAgeing: CustomerAgeingResolvers = {
  customer: async ({ customerId }, _, { load }) => (await load.one(customerById, customerId))!,
  amounts: (row) => row,
};

export const receivableQueries: Pick<QueryResolvers, 'receivablesAgeing' | 'openReceivables'> = {
  receivablesAgeing: (_, { asOf }) => ({ asOf }),
  openReceivables: (_, args, context) => connection(context, openReceivables, args),
};
