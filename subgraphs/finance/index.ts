import { createSubgraph } from '../runtime/create-subgraph';
import {
  Account,
  AccountPeriodBalance,
  accountMutations,
  accountQueries,
  CashFlowMonth,
  CashPosition,
} from './accounts/resolvers';
import { accounts } from './accounts/table';
import {
  Budget,
  BudgetVariance,
  BudgetWarning,
  budgetMutations,
  budgetQueries,
  Department,
  DepartmentBudgetSummary,
} from './budgets/resolvers';
import { budgets } from './budgets/table';
import { Customer, customerQueries } from './customers/resolvers';
import { customers } from './customers/table';
import { distribution } from './distribution';
import * as events from './events';
import { Invoice, InvoiceLine, invoiceMutations, invoiceQueries } from './invoices/resolvers';
import { invoices } from './invoices/table';
import { LedgerEntry, ledgerEntryQueries } from './ledger/resolvers';
import { ledgerEntries } from './ledger/table';
import { Payment, paymentMutations, paymentQueries } from './payments/resolvers';
import { payments } from './payments/table';
import { FinancialPeriod, financialPeriodMutations, financialPeriodQueries } from './periods/resolvers';
import { periods } from './periods/table';
import { PostingAccount, postingAccountMutations, postingAccountQueries } from './posting-accounts/resolvers';
import { CustomerAgeing, OpenReceivable, receivableQueries } from './receivables/resolvers';
import { relations } from './relations';
import {
  Trade,
  TradeSettlement,
  tradeSettlementMutations,
  tradeSettlementQueries,
} from './settlements/resolvers';
import { settleTrade } from './settlements/settle-trade';
import {
  BalanceSheet,
  BalanceSheetLine,
  IncomeStatement,
  IncomeStatementLine,
  statementQueries,
  TrialBalance,
  TrialBalanceLine,
} from './statements/resolvers';
import {
  Employee,
  Transaction,
  TransactionLine,
  transactionMutations,
  transactionQueries,
} from './transactions/resolvers';
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
  resolvers: {
    Query: {
      ...accountQueries,
      ...ledgerEntryQueries,
      ...transactionQueries,
      ...budgetQueries,
      ...invoiceQueries,
      ...paymentQueries,
      ...customerQueries,
      ...financialPeriodQueries,
      ...statementQueries,
      ...receivableQueries,
      ...postingAccountQueries,
      ...tradeSettlementQueries,
    },
    Mutation: {
      ...accountMutations,
      ...postingAccountMutations,
      ...transactionMutations,
      ...budgetMutations,
      ...invoiceMutations,
      ...paymentMutations,
      ...financialPeriodMutations,
      ...tradeSettlementMutations,
    },
    Account,
    AccountPeriodBalance,
    CashPosition,
    CashFlowMonth,
    LedgerEntry,
    Transaction,
    TransactionLine,
    Budget,
    BudgetVariance,
    BudgetWarning,
    DepartmentBudgetSummary,
    PostingAccount,
    Invoice,
    InvoiceLine,
    Payment,
    Customer,
    FinancialPeriod,
    TrialBalance,
    TrialBalanceLine,
    IncomeStatement,
    IncomeStatementLine,
    BalanceSheet,
    BalanceSheetLine,
    CustomerAgeing,
    OpenReceivable,
    Trade,
    TradeSettlement,
    Employee,
    Department,
  },
});
