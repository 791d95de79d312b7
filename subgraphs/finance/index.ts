import { createSubgraph } from '../runtime/create-subgraph';
import { accountColumns } from './accounts';
import { budgetColumns } from './budgets';
import { customerColumns } from './customers';
import { distribution } from './distribution';
import { financialPeriodColumns } from './financial-periods';
import { ledgerEntryColumns } from './general-ledger';
import { invoiceColumns } from './invoices';
import { paymentColumns } from './payments';
import {
  Account,
  AccountPeriodBalance,
  accountMutations,
  accountQueries,
  CashFlowMonth,
  CashPosition,
} from './resolvers/account';
import {
  Budget,
  BudgetVariance,
  budgetMutations,
  budgetQueries,
  Department,
  DepartmentBudgetSummary,
} from './resolvers/budget';
import { BudgetWarning } from './resolvers/budget-warning';
import { Customer, customerQueries } from './resolvers/customer';
import {
  FinancialPeriod,
  financialPeriodMutations,
  financialPeriodQueries,
} from './resolvers/financial-period';
import { Invoice, InvoiceLine, invoiceMutations, invoiceQueries } from './resolvers/invoice';
import { LedgerEntry, ledgerEntryQueries } from './resolvers/ledger-entry';
import { Payment, paymentMutations, paymentQueries } from './resolvers/payment';
import { PostingAccount, postingAccountMutations, postingAccountQueries } from './resolvers/posting-account';
import { CustomerAgeing, OpenReceivable, receivableQueries } from './resolvers/receivables';
import {
  BalanceSheet,
  BalanceSheetLine,
  IncomeStatement,
  IncomeStatementLine,
  statementQueries,
  TrialBalance,
  TrialBalanceLine,
} from './resolvers/statements';
import {
  Trade,
  TradeSettlement,
  tradeSettlementMutations,
  tradeSettlementQueries,
} from './resolvers/trade-settlement';
import { Employee, Transaction, TransactionLine, transactionQueries } from './resolvers/transaction';
import { transactionMutations } from './resolvers/transaction-mutations';
import { settleTrade } from './subscribers/settle-trade';
import { transactionColumns } from './transactions';
import { financeWrites } from './write-side';

/** Financial management. */
export const finance = createSubgraph({
  name: 'finance',
  folder: __dirname,
  distribution,
  writes: financeWrites,
  subscribers: [settleTrade],
  entities: {
    Account: { table: 'finance_core.chart_of_accounts', columns: accountColumns },
    LedgerEntry: { table: 'finance_accounting.general_ledger', columns: ledgerEntryColumns },
    Transaction: { table: 'finance_core.transactions', columns: transactionColumns },
    Budget: { table: 'finance_core.budgets', columns: budgetColumns },
    Invoice: { table: 'finance_core.invoices', columns: invoiceColumns },
    Payment: { table: 'finance_core.payments', columns: paymentColumns },
    Customer: { table: 'finance_core.customers', columns: customerColumns },
    FinancialPeriod: { table: 'finance_core.financial_periods', columns: financialPeriodColumns },
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
