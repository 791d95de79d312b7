import { createSubgraph } from '../runtime/create-subgraph';
import { accountConditions, accountSearch } from './accounts/reads';
import { accountResolvers } from './accounts/resolvers';
import { accounts } from './accounts/table';
import { budgetConditions } from './budgets/reads';
import { budgetResolvers } from './budgets/resolvers';
import { budgets } from './budgets/table';
import { customerConditions } from './customers/reads';
import { customerResolvers } from './customers/resolvers';
import { customers } from './customers/table';
import { distribution } from './distribution';
import * as events from './events';
import { invoiceConditions } from './invoices/reads';
import { invoiceResolvers } from './invoices/resolvers';
import { invoices } from './invoices/table';
import { ledgerConditions } from './ledger/reads';
import { ledgerResolvers } from './ledger/resolvers';
import { ledgerEntries } from './ledger/table';
import { paymentConditions } from './payments/reads';
import { paymentResolvers } from './payments/resolvers';
import { payments } from './payments/table';
import { periodConditions } from './periods/reads';
import { periodResolvers } from './periods/resolvers';
import { periods } from './periods/table';
import { postingAccountResolvers } from './posting-accounts/resolvers';
import { receivableResolvers } from './receivables/resolvers';
import { relations } from './relations';
import { settlementResolvers } from './settlements/resolvers';
import { settleTrade } from './settlements/settle-trade';
import { statementResolvers } from './statements/resolvers';
import { transactionConditions } from './transactions/reads';
import { transactionResolvers } from './transactions/resolvers';
import { transactions } from './transactions/table';
import { financeWrites } from './write-side';

/** Financial management. */
export const subgraph = createSubgraph({
  name: 'finance',
  folder: __dirname,
  distribution,
  events,
  writes: financeWrites,
  subscribers: [settleTrade],
  relations,
  entities: {
    Account: accounts,
    LedgerEntry: ledgerEntries,
    Transaction: transactions,
    Budget: budgets,
    Invoice: invoices,
    Payment: payments,
    Customer: customers,
    FinancialPeriod: periods,
  },
  filtered: {
    Account: accountConditions,
    Budget: budgetConditions,
    Customer: customerConditions,
    FinancialPeriod: periodConditions,
    Invoice: invoiceConditions,
    LedgerEntry: ledgerConditions,
    Payment: paymentConditions,
    Transaction: transactionConditions,
  },
  searched: { Account: accountSearch },
  resolvers: [
    accountResolvers,
    budgetResolvers,
    customerResolvers,
    invoiceResolvers,
    ledgerResolvers,
    paymentResolvers,
    periodResolvers,
    postingAccountResolvers,
    receivableResolvers,
    settlementResolvers,
    statementResolvers,
    transactionResolvers,
  ],
});
