import { byIds } from '../../runtime/entities';
import { connection, connectionOf } from '../../runtime/pagination';
import type { Resolvers } from '../generated';
import { invoiceById, invoicesOfCustomer } from '../invoices/reads';
import { allCustomers, balanceOfCustomer, customerByCode, customerById } from './reads';

export const customerResolvers: Resolvers = {
  Customer: {
    __resolveReference: ({ id }, { load }) => load.one(customerById, id),
    invoices: ({ id }, args, context) => connectionOf(context, invoicesOfCustomer, args, id, invoiceById),
    balance: ({ id }, _, { load }) => load.one(balanceOfCustomer, id),
  },
  Query: {
    customer: (_, { id }, { load }) => load.one(customerById, id),
    customersByIds: (_, { ids }, context) => byIds(context, customerById, ids),
    customerByCode: (_, { code }, { load }) => load.one(customerByCode, code),
    customers: (_, args, context) => connection(context, allCustomers, args),
  },
};
