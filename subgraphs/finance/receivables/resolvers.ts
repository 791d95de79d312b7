import { connection } from '../../runtime/pagination';
import type { CustomerAgeingResolvers, OpenReceivableResolvers, QueryResolvers } from '../generated';
import { customerOf, invoiceOf } from '../references';
import { allOpenReceivables, receivablesAgeing } from './reads';

export const OpenReceivable: OpenReceivableResolvers = { invoice: invoiceOf, customer: customerOf };

export const CustomerAgeing: CustomerAgeingResolvers = { customer: customerOf, amounts: (row) => row };

export const receivableQueries = {
  receivablesAgeing: (_, { asOf }, { load }) => receivablesAgeing(load, asOf),
  openReceivables: (_, args, context) => connection(context, allOpenReceivables, args),
} satisfies Partial<QueryResolvers>;
