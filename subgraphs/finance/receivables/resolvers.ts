import { connection } from '../../runtime/pagination';
import type { Resolvers } from '../generated';
import { customerOf, invoiceOf } from '../references';
import { allOpenReceivables, receivablesAgeing } from './reads';

export const receivableResolvers: Resolvers = {
  OpenReceivable: { invoice: invoiceOf, customer: customerOf },
  CustomerAgeing: { customer: customerOf, amounts: (row) => row },
  Query: {
    receivablesAgeing: (_, { asOf }, { load }) => receivablesAgeing(load, asOf),
    openReceivables: (_, args, context) => connection(context, allOpenReceivables, args),
  },
};
