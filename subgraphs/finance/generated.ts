// Written by `npm run compose` from schema.graphql. Do not edit.
import type { RowOf } from '../../citus';
import type { cashPositions } from './accounts/table';
import type { customerBalances } from './customers/table';
import type { ledgerEntries } from './ledger/table';
import type { receivableMovements } from './receivables/table';
import type { openReceivables } from './receivables/table';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AccountRow, AccountPeriodBalanceRow, CashFlowMonthRow } from './accounts/table';
import type { DepartmentBudgetSummaryRow } from './budgets/reads';
import type { BudgetRow, BudgetVarianceRow, BudgetWarningRow } from './budgets/table';
import type { CurrencyRow } from './currencies/table';
import type { CustomerRow } from './customers/table';
import type { InvoiceRow, InvoiceLineRow } from './invoices/table';
import type { PaymentRow, CollectionRow } from './payments/table';
import type { FinancialPeriodRow } from './periods/table';
import type { PostingAccountRow } from './posting-accounts/table';
import type { AgeingBucketsRow, CustomerAgeingRow, ReceivablesAgeingRow } from './receivables/reads';
import type { TradeSettlementRow } from './settlements/table';
import type { TrialBalanceRow, IncomeStatementRow, BalanceSheetRow, IncomeStatementLineRow, BalanceSheetLineRow } from './statements/reads';
import type { TrialBalanceLineRow } from './statements/table';
import type { TransactionRow, TransactionLineRow } from './transactions/table';
import type { AuditEntryRow } from '../runtime/audit';
import type { Connection } from '../runtime/pagination';
import type { SubgraphContext } from '../runtime/context';
export type CashPositionRow = RowOf<typeof cashPositions>;
export type CustomerBalanceRow = RowOf<typeof customerBalances>;
export type LedgerEntryRow = RowOf<typeof ledgerEntries>;
export type ReceivableMovementRow = RowOf<typeof receivableMovements>;
export type OpenReceivableRow = RowOf<typeof openReceivables>;
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A decimal number of any precision, as a string: `"1234.5000"`. Money and quantities never pass through a float. */
  Decimal: { input: string; output: string; }
  /** A calendar date without a time zone: `2026-06-30`. */
  Date: { input: string; output: string; }
  /** An instant in UTC to the microsecond: `2026-06-30T17:00:00.123456Z`. */
  DateTime: { input: string; output: string; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** Whatever has an id among all things of the graph. */
export type Node = {
  /** Id among all things of the graph, of whatever type: `node` finds it by this. */
  nodeId: Scalars['ID']['output'];
};

/** The direction of an order. */
export type OrderDirection =
  /** Smallest, earliest or first in the alphabet first. */
  | 'ASC'
  /** Largest, latest or last in the alphabet first. */
  | 'DESC';

/** Where a page stands in its list. */
export type PageInfo = {
  /** Whether there are further items behind the last one of this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether there are further items before the first one of this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item of the page, null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
  /** Cursor of the last item of the page, null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
};

/** What was done to something, by whom, and how it was before and after. */
export type AuditEntry = {
  /** Id of the entry, among those of all trails. */
  id: Scalars['ID']['output'];
  /** Type of what was changed, such as `LeaveRequest`. */
  entity: Scalars['String']['output'];
  /** Id of what was changed. */
  entityId: Scalars['String']['output'];
  /** Name of the mutation that changed it. */
  action: Scalars['String']['output'];
  /** Employee who did it. */
  actor?: Maybe<Employee>;
  /** When it was done. */
  occurredAt: Scalars['DateTime']['output'];
  /** The changed properties as they were; null when it was made. */
  before?: Maybe<Scalars['JSON']['output']>;
  /** The changed properties as they became; null when it was removed. */
  after?: Maybe<Scalars['JSON']['output']>;
};

/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type Query = {
  /** One account of the chart of accounts. */
  account?: Maybe<Account>;
  /** Accounts in the order of the ids; null where there is none. */
  accountsByIds?: Maybe<Array<Maybe<Account>>>;
  /** The account with a code of the chart, such as 1110. */
  accountByCode?: Maybe<Account>;
  /** The chart of accounts with the portfolio cash accounts, by code unless ordered otherwise. */
  accounts?: Maybe<AccountConnection>;
  /** One entry of the general ledger. */
  ledgerEntry?: Maybe<LedgerEntry>;
  /** Ledger entries in the order of the keys; null where there is none. */
  ledgerEntriesByKeys?: Maybe<Array<Maybe<LedgerEntry>>>;
  /** Entries of the general ledger over all accounts, newest first unless ordered otherwise. */
  ledgerEntries?: Maybe<LedgerEntryConnection>;
  /** One journal transaction. */
  transaction?: Maybe<Transaction>;
  /** Transactions in the order of the ids; null where there is none. */
  transactionsByIds?: Maybe<Array<Maybe<Transaction>>>;
  /** The transaction with a reference, such as JE-2026-0002391. */
  transactionByReference?: Maybe<Transaction>;
  /** Journal transactions in any state, newest first unless ordered otherwise. */
  transactions?: Maybe<TransactionConnection>;
  /** One budget. */
  budget?: Maybe<Budget>;
  /** Budgets in the order of the keys; null where there is none. */
  budgetsByKeys?: Maybe<Array<Maybe<Budget>>>;
  /** Budgets of all departments and accounts, by period unless ordered otherwise. */
  budgets?: Maybe<BudgetConnection>;
  /** One sales invoice. */
  invoice?: Maybe<Invoice>;
  /** Invoices in the order of the ids; null where there is none. */
  invoicesByIds?: Maybe<Array<Maybe<Invoice>>>;
  /** The invoice with a number, such as INV-2026-000598. */
  invoiceByNumber?: Maybe<Invoice>;
  /** Sales invoices in any state, newest first unless ordered otherwise. */
  invoices?: Maybe<InvoiceConnection>;
  /** One payment. */
  payment?: Maybe<Payment>;
  /** Payments in the order of the keys; null where there is none. */
  paymentsByKeys?: Maybe<Array<Maybe<Payment>>>;
  /** Payments for all invoices, newest first unless ordered otherwise. */
  payments?: Maybe<PaymentConnection>;
  /** One customer. */
  customer?: Maybe<Customer>;
  /** Customers in the order of the ids; null where there is none. */
  customersByIds?: Maybe<Array<Maybe<Customer>>>;
  /** The customer with a code, such as C00012. */
  customerByCode?: Maybe<Customer>;
  /** Customers, by name unless ordered otherwise. */
  customers?: Maybe<CustomerConnection>;
  /** One period of the fiscal calendar. */
  financialPeriod?: Maybe<FinancialPeriod>;
  /** Periods in the order of the ids; null where there is none. */
  financialPeriodsByIds?: Maybe<Array<Maybe<FinancialPeriod>>>;
  /** The period with a code, such as 2026-06. */
  financialPeriodByCode?: Maybe<FinancialPeriod>;
  /** The fiscal calendar, first period first unless ordered otherwise. */
  financialPeriods?: Maybe<FinancialPeriodConnection>;
  /** Currencies in which accounts are kept, with their accounting rates. */
  currencies?: Maybe<Array<Currency>>;
  /** On which accounts invoices, payments and trades are posted, by purpose and currency. */
  postingAccounts?: Maybe<Array<PostingAccount>>;
  /** Settlements of trades that a rule of finance forbids at present, the longest waiting first unless ordered otherwise: for a controller to put right and try again. */
  failedSettlements?: Maybe<TradeSettlementConnection>;
  /** Trial balance at the end of a period, in the reporting currency; null if there is no such period. */
  trialBalance?: Maybe<TrialBalance>;
  /** Revenue and expenses of one or more periods, in the reporting currency; null if a period is unknown. */
  incomeStatement?: Maybe<IncomeStatement>;
  /** Assets, liabilities and equity at the end of a period, in the reporting currency; null if there is no such period. */
  balanceSheet?: Maybe<BalanceSheet>;
  /** What customers owed on a date, by how long it was overdue, in the reporting currency. */
  receivablesAgeing?: Maybe<ReceivablesAgeing>;
  /** Invoices with an open amount, earliest due date first. */
  openReceivables?: Maybe<OpenReceivableConnection>;
  /** Budgets beside what was posted against them, by period. */
  budgetVersusActual?: Maybe<BudgetVarianceConnection>;
  /** Budgets and actual spending of a fiscal year, one row a department, by department id; at most 1000 rows. */
  budgetSummaryByDepartment?: Maybe<Array<DepartmentBudgetSummary>>;
  /** Bank and portfolio cash accounts with their balances, by code. */
  cashPositions?: Maybe<CashPositionConnection>;
  /** Money collected from customers by month, currency and method, first month first; at most 1000 rows. */
  collections?: Maybe<Array<Collection>>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryAccountArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryAccountsByIdsArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryAccountByCodeArgs = {
  code: Scalars['String']['input'];
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryAccountsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AccountFilter>;
  orderBy?: InputMaybe<Array<AccountOrder>>;
  where?: InputMaybe<AccountWhere>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryLedgerEntryArgs = {
  accountId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryLedgerEntriesByKeysArgs = {
  keys: Array<LedgerEntryKey>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryLedgerEntriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LedgerEntryFilter>;
  orderBy?: InputMaybe<Array<LedgerEntryOrder>>;
  where?: InputMaybe<LedgerEntryWhere>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryTransactionArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryTransactionsByIdsArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryTransactionByReferenceArgs = {
  reference: Scalars['String']['input'];
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryTransactionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TransactionFilter>;
  orderBy?: InputMaybe<Array<TransactionOrder>>;
  where?: InputMaybe<TransactionWhere>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryBudgetArgs = {
  accountId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryBudgetsByKeysArgs = {
  keys: Array<BudgetKey>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryBudgetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BudgetFilter>;
  orderBy?: InputMaybe<Array<BudgetOrder>>;
  where?: InputMaybe<BudgetWhere>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryInvoiceArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryInvoicesByIdsArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryInvoiceByNumberArgs = {
  invoiceNumber: Scalars['String']['input'];
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryInvoicesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InvoiceFilter>;
  orderBy?: InputMaybe<Array<InvoiceOrder>>;
  where?: InputMaybe<InvoiceWhere>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryPaymentArgs = {
  invoiceId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryPaymentsByKeysArgs = {
  keys: Array<PaymentKey>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryPaymentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PaymentFilter>;
  orderBy?: InputMaybe<Array<PaymentOrder>>;
  where?: InputMaybe<PaymentWhere>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryCustomerArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryCustomersByIdsArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryCustomerByCodeArgs = {
  code: Scalars['String']['input'];
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryCustomersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CustomerFilter>;
  orderBy?: InputMaybe<Array<CustomerOrder>>;
  where?: InputMaybe<CustomerWhere>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryFinancialPeriodArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryFinancialPeriodsByIdsArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryFinancialPeriodByCodeArgs = {
  code: Scalars['String']['input'];
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryFinancialPeriodsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FinancialPeriodFilter>;
  orderBy?: InputMaybe<Array<FinancialPeriodOrder>>;
  where?: InputMaybe<FinancialPeriodWhere>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryFailedSettlementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  portfolioId?: InputMaybe<Scalars['ID']['input']>;
  orderBy?: InputMaybe<Array<TradeSettlementOrder>>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryTrialBalanceArgs = {
  periodId: Scalars['ID']['input'];
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryIncomeStatementArgs = {
  fromPeriodId: Scalars['ID']['input'];
  toPeriodId?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryBalanceSheetArgs = {
  periodId: Scalars['ID']['input'];
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryReceivablesAgeingArgs = {
  asOf: Scalars['Date']['input'];
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryOpenReceivablesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OpenReceivableFilter>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryBudgetVersusActualArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BudgetVarianceFilter>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryBudgetSummaryByDepartmentArgs = {
  fiscalYear: Scalars['Int']['input'];
  toPeriodId?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryCashPositionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CashPositionFilter>;
};


/** What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports. */
export type QueryCollectionsArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};

/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type Mutation = {
  /** Adds an account to the chart. Needs the role `controller`. */
  openAccount?: Maybe<AccountPayload>;
  /** Says how far an account for cash may be overdrawn. Needs the role `controller`. */
  setOverdraftLimit?: Maybe<AccountPayload>;
  /** Closes an account whose balance is zero, or a heading below which nothing is open; for good. Needs the role `controller`. */
  closeAccount?: Maybe<AccountPayload>;
  /** Says on which account invoices, payments or trades in a currency are posted from now on. Needs the role `controller`. */
  assignPostingAccount?: Maybe<AssignPostingAccountPayload>;
  /**
   * Enters a transaction of balanced lines. Up to 10,000 in the reporting currency it is POSTED at once; a larger one is
   * SUBMITTED, and posted when somebody else approves it. What is posted is never edited: it is reversed.
   */
  postTransaction?: Maybe<TransactionPayload>;
  /** Enters a transaction of balanced lines as a DRAFT, which only who entered it can submit or cancel. */
  draftTransaction?: Maybe<TransactionPayload>;
  /** Hands a draft in: up to 10,000 in the reporting currency it is POSTED at once, a larger one is SUBMITTED for approval. */
  submitTransaction?: Maybe<TransactionPayload>;
  /** Agrees to a submitted transaction that somebody else entered: it is POSTED, or APPROVED while its period is still to come. What accountants post, approve and take back is limited, at once and on a day (AMOUNT_ABOVE_LIMIT); above that a controller does it. */
  approveTransaction?: Maybe<TransactionPayload>;
  /** Posts a transaction that was approved before its period was opened. */
  postApprovedTransaction?: Maybe<TransactionPayload>;
  /** Gives up a transaction that is not posted: a draft by who entered it, a submitted or approved one by anybody. */
  cancelTransaction?: Maybe<TransactionPayload>;
  /**
   * Takes a posted transaction back by another with the sides exchanged. Above 10,000 in the reporting currency this is
   * not done by who entered it. What follows from an invoice, a payment or a trade is taken back there.
   */
  reverseTransaction?: Maybe<ReverseTransactionPayload>;
  /** Plans what a department may spend on an account in a period; it counts once somebody else has approved it. */
  planBudget?: Maybe<BudgetPayload>;
  /** Changes a budget that is not approved yet. */
  updateBudget?: Maybe<BudgetPayload>;
  /** Approves a budget that somebody else planned: from now on postings warn at its thresholds. */
  approveBudget?: Maybe<BudgetPayload>;
  /** Writes the draft of an invoice, in the currency of the customer and at its accounting rate. */
  createInvoice?: Maybe<InvoicePayload>;
  /** Writes a draft anew. */
  updateInvoice?: Maybe<InvoicePayload>;
  /** Issues a draft: what the customer owes, the revenue and the tax are posted on the date of the invoice. Above 10,000 in the reporting currency this is done by somebody else than who wrote it. */
  issueInvoice?: Maybe<InvoicePayload>;
  /** Hands an issued invoice over for dispatch, as often as needed. */
  sendInvoice?: Maybe<InvoicePayload>;
  /** Takes back an issued invoice on which no payment stands, by reversing what it posted. Above 10,000 in the reporting currency this is not done by who wrote it. */
  voidInvoice?: Maybe<InvoicePayload>;
  /** Records money for an issued invoice, the whole open amount or a part and never more: received, which is posted, or only announced. */
  recordPayment?: Maybe<PaymentPayload>;
  /** Says that an announced payment has arrived, which posts it. */
  clearPayment?: Maybe<PaymentPayload>;
  /** Says that a payment was taken back by the bank, or that an announced one will not come: the invoice is open again by as much. */
  returnPayment?: Maybe<PaymentPayload>;
  /** Sets up the twelve months of the fiscal year after all others, still to come. Needs the role `controller`. */
  addFiscalYear?: Maybe<AddFiscalYearPayload>;
  /** Opens the next period, or a closed one again as long as the one after it is not closed. Needs the role `controller`. */
  openPeriod?: Maybe<PeriodPayload>;
  /** Closes an open period after the one before it. Refused while transactions of it wait for approval or posting, and when its books do not balance. Needs the role `controller`. */
  closePeriod?: Maybe<PeriodPayload>;
  /**
   * Tries again to post the cash of a trade whose settlement has failed: on the date of the trade, once its period is open
   * again, or on a later date in an open period, as a late booking is made after the books are closed; and on another cash
   * account where the portfolio's was wrong or is closed. Needs the role `controller`.
   */
  retrySettlement?: Maybe<RetrySettlementPayload>;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationOpenAccountArgs = {
  input: OpenAccountInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationSetOverdraftLimitArgs = {
  input: SetOverdraftLimitInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationCloseAccountArgs = {
  input: CloseAccountInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationAssignPostingAccountArgs = {
  input: AssignPostingAccountInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationPostTransactionArgs = {
  input: EnterTransactionInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationDraftTransactionArgs = {
  input: EnterTransactionInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationSubmitTransactionArgs = {
  input: AdvanceTransactionInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationApproveTransactionArgs = {
  input: AdvanceTransactionInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationPostApprovedTransactionArgs = {
  input: AdvanceTransactionInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationCancelTransactionArgs = {
  input: AdvanceTransactionInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationReverseTransactionArgs = {
  input: ReverseTransactionInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationPlanBudgetArgs = {
  input: PlanBudgetInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationUpdateBudgetArgs = {
  input: UpdateBudgetInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationApproveBudgetArgs = {
  input: ApproveBudgetInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationCreateInvoiceArgs = {
  input: CreateInvoiceInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationUpdateInvoiceArgs = {
  input: UpdateInvoiceInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationIssueInvoiceArgs = {
  input: ChangeInvoiceInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationSendInvoiceArgs = {
  input: SendInvoiceInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationVoidInvoiceArgs = {
  input: VoidInvoiceInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationRecordPaymentArgs = {
  input: RecordPaymentInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationClearPaymentArgs = {
  input: ClearPaymentInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationReturnPaymentArgs = {
  input: ReturnPaymentInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationAddFiscalYearArgs = {
  input: AddFiscalYearInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationOpenPeriodArgs = {
  input: ChangePeriodInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationClosePeriodArgs = {
  input: ChangePeriodInput;
};


/** What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null. */
export type MutationRetrySettlementArgs = {
  input: RetrySettlementInput;
};

/** A settlement to be tried again. */
export type RetrySettlementInput = {
  /** Portfolio that traded. */
  portfolioId: Scalars['ID']['input'];
  /** Id of the trade. */
  tradeId: Scalars['ID']['input'];
  /** Date on which the cash is posted, not before the day of the trade; that day if left out. */
  postingDate?: InputMaybe<Scalars['Date']['input']>;
  /** Cash account in the portfolio's currency on which it is posted; that of the portfolio at the time of the trade if left out. */
  cashAccountId?: InputMaybe<Scalars['ID']['input']>;
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A settlement that was tried again. */
export type RetrySettlementPayload = {
  /** The settlement as it is now. */
  settlement: TradeSettlement;
};

/** An account to be added to the chart. */
export type OpenAccountInput = {
  /** Code by which accountants know it, unique over the whole chart. */
  code: Scalars['String']['input'];
  /** Name of the account. */
  name: Scalars['String']['input'];
  /** What it is used for. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Section of the financial statements. */
  accountType: AccountType;
  /** Side on which it grows; that of its type unless it is a contra account. */
  normalSide?: InputMaybe<EntrySide>;
  /** Heading above it, of the same type; none at the top of the chart. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** ISO 4217 code of the currency of all its entries. */
  currency: Scalars['String']['input'];
  /** False for a heading, which takes no entries. */
  isPostable?: Scalars['Boolean']['input'];
  /** True for an account that holds money. */
  isCash?: Scalars['Boolean']['input'];
  /** First day on which it may have entries. */
  openedOn: Scalars['Date']['input'];
  /** How far postings may take the balance of a cash account below zero, in its currency. */
  overdraftLimit?: Scalars['Decimal']['input'];
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** How far an account for cash may be overdrawn. */
export type SetOverdraftLimitInput = {
  /** Id of the account. */
  id: Scalars['ID']['input'];
  /** How far postings may take its balance below zero, in its currency; what is overdrawn already stays so. */
  overdraftLimit: Scalars['Decimal']['input'];
  /** Version of the account that the change is based on. */
  version: Scalars['Int']['input'];
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** An account to be closed. */
export type CloseAccountInput = {
  /** Id of the account. */
  id: Scalars['ID']['input'];
  /** Version of the account that the change is based on. */
  version: Scalars['Int']['input'];
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** An account that was changed. */
export type AccountPayload = {
  /** The account as it is now. */
  account: Account;
};

/** An account on which documents are posted. */
export type AssignPostingAccountInput = {
  /** What is posted on it: an asset account, a liability for SALES_TAX, a cash account for BANK and for nothing else. */
  purpose: PostingPurpose;
  /** ISO 4217 code of the documents and of the account. */
  currency: Scalars['String']['input'];
  /** The account. */
  accountId: Scalars['ID']['input'];
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The account that was assigned. */
export type AssignPostingAccountPayload = {
  /** The assignment as it is now. */
  postingAccount: PostingAccount;
};

/** A transaction to be entered. Its period follows from its date, its exchange rate is the accounting rate of its currency. */
export type EnterTransactionInput = {
  /** What kind of business it records; SALES_INVOICE, CUSTOMER_PAYMENT and REVERSAL follow from other mutations. */
  transactionType?: TransactionType;
  /** What it is filed under, unique over the whole journal; numbered if left out. */
  reference?: InputMaybe<Scalars['String']['input']>;
  /** What it is about. */
  description: Scalars['String']['input'];
  /** Date on which it takes effect. */
  transactionDate: Scalars['Date']['input'];
  /** ISO 4217 code of the currency of all lines and of their accounts. */
  currency: Scalars['String']['input'];
  /** Its lines, 2 to 200, whose debits equal their credits. */
  lines: Array<TransactionLineInput>;
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** One line of a transaction: either a debit or a credit. */
export type TransactionLineInput = {
  /** Account that is debited or credited. */
  accountId: Scalars['ID']['input'];
  /** Department that bears the cost; its budgets are watched. */
  departmentId?: InputMaybe<Scalars['ID']['input']>;
  /** What the line is about. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Debited amount, greater than zero. */
  debit?: InputMaybe<Scalars['Decimal']['input']>;
  /** Credited amount, greater than zero. */
  credit?: InputMaybe<Scalars['Decimal']['input']>;
};

/** A step of a transaction that is not posted yet. */
export type AdvanceTransactionInput = {
  /** Id of the transaction. */
  id: Scalars['ID']['input'];
  /** Version of the transaction that the change is based on. */
  version: Scalars['Int']['input'];
  /** Remark, kept in the audit trail. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A transaction that was entered or taken a step further. */
export type TransactionPayload = {
  /** The transaction as it is now. */
  transaction: Transaction;
  /** Thresholds of budgets that were reached by posting it. */
  budgetWarnings: Array<BudgetWarning>;
};

/** A transaction to be taken back. */
export type ReverseTransactionInput = {
  /** Id of the transaction. */
  id: Scalars['ID']['input'];
  /** Version of the transaction that the change is based on. */
  version: Scalars['Int']['input'];
  /** Date of the reversal, in an open period and not before the transaction. */
  reversedOn: Scalars['Date']['input'];
  /** Why it is taken back. */
  reason: Scalars['String']['input'];
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A transaction that was taken back. */
export type ReverseTransactionPayload = {
  /** The transaction that was taken back. */
  transaction: Transaction;
  /** The transaction that takes it back. */
  reversal: Transaction;
};

/** A budget to be planned. */
export type PlanBudgetInput = {
  /** Account on which is spent. */
  accountId: Scalars['ID']['input'];
  /** Department that spends. */
  departmentId: Scalars['ID']['input'];
  /** Period in which it is spent; not a closed one. */
  periodId: Scalars['ID']['input'];
  /** Planned amount, in the currency of the account. */
  amount: Scalars['Decimal']['input'];
  /** Percentages of the amount at which a warning is raised; 80 and 100 if left out. */
  warningThresholds?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Remarks. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A change of a budget; what is left out stays. */
export type UpdateBudgetInput = {
  /** Account of the budget. */
  accountId: Scalars['ID']['input'];
  /** Id of the budget. */
  id: Scalars['ID']['input'];
  /** Version of the budget that the change is based on. */
  version: Scalars['Int']['input'];
  /** Planned amount. */
  amount?: InputMaybe<Scalars['Decimal']['input']>;
  /** Percentages of the amount at which a warning is raised. */
  warningThresholds?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Remarks. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A budget to be approved. */
export type ApproveBudgetInput = {
  /** Account of the budget. */
  accountId: Scalars['ID']['input'];
  /** Id of the budget. */
  id: Scalars['ID']['input'];
  /** Version of the budget that the change is based on. */
  version: Scalars['Int']['input'];
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A budget that was changed. */
export type BudgetPayload = {
  /** The budget as it is now. */
  budget: Budget;
};

/** An invoice to be written. */
export type CreateInvoiceInput = {
  /** Customer who is invoiced. */
  customerId: Scalars['ID']['input'];
  /** Date on the invoice. */
  issuedOn: Scalars['Date']['input'];
  /** Last day on which the payment is in time; by the payment terms of the customer if left out. */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** Remarks for the customer or for accounting. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** What is charged, 1 to 100 lines. */
  lines: Array<InvoiceLineInput>;
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** One line of an invoice. */
export type InvoiceLineInput = {
  /** What is charged. */
  description: Scalars['String']['input'];
  /** How much of it, with up to 6 decimals. */
  quantity: Scalars['Decimal']['input'];
  /** Price of one before tax, with up to 4 decimals. */
  unitPrice: Scalars['Decimal']['input'];
  /** Tax as a share of the net amount, with up to 4 decimals: 0.19 is 19 %. */
  taxRate?: Scalars['Decimal']['input'];
  /** Revenue account in the currency of the customer that is credited. */
  revenueAccountId: Scalars['ID']['input'];
};

/** How a draft becomes; its customer stays. */
export type UpdateInvoiceInput = {
  /** Id of the invoice. */
  id: Scalars['ID']['input'];
  /** Version of the invoice that the change is based on. */
  version: Scalars['Int']['input'];
  /** Date on the invoice. */
  issuedOn: Scalars['Date']['input'];
  /** Last day on which the payment is in time; by the payment terms of the customer if left out. */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** Remarks for the customer or for accounting. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** What is charged, 1 to 100 lines, in place of those it had. */
  lines: Array<InvoiceLineInput>;
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** An invoice to be issued. */
export type ChangeInvoiceInput = {
  /** Id of the invoice. */
  id: Scalars['ID']['input'];
  /** Version of the invoice that the change is based on. */
  version: Scalars['Int']['input'];
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** An invoice to be sent. */
export type SendInvoiceInput = {
  /** Id of the invoice. */
  id: Scalars['ID']['input'];
  /** Version of the invoice that the change is based on. */
  version: Scalars['Int']['input'];
  /** E-mail address; the billing address of the customer if left out. */
  sentTo?: InputMaybe<Scalars['String']['input']>;
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** An invoice to be taken back. */
export type VoidInvoiceInput = {
  /** Id of the invoice. */
  id: Scalars['ID']['input'];
  /** Version of the invoice that the change is based on. */
  version: Scalars['Int']['input'];
  /** Date on which it is taken back, in an open period and not before the invoice. */
  voidedOn: Scalars['Date']['input'];
  /** Why it is taken back. */
  reason: Scalars['String']['input'];
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** An invoice that was changed. */
export type InvoicePayload = {
  /** The invoice as it is now. */
  invoice: Invoice;
};

/** Money for an invoice. */
export type RecordPaymentInput = {
  /** Invoice that is paid. */
  invoiceId: Scalars['ID']['input'];
  /** Amount in the currency of the invoice, at most what is open and not announced. */
  amount: Scalars['Decimal']['input'];
  /** Day on which the money came in or is expected; not before the invoice. */
  receivedOn: Scalars['Date']['input'];
  /** How the customer pays. */
  method: PaymentMethod;
  /** Cash account on which it arrives; the one assigned for the currency if left out. */
  bankAccountId?: InputMaybe<Scalars['ID']['input']>;
  /** True if the money is not there yet: it counts as paid when it is cleared. */
  announced?: Scalars['Boolean']['input'];
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** An announced payment that has arrived. */
export type ClearPaymentInput = {
  /** Invoice that is paid. */
  invoiceId: Scalars['ID']['input'];
  /** Id of the payment. */
  id: Scalars['ID']['input'];
  /** Version of the payment that the change is based on. */
  version: Scalars['Int']['input'];
  /** Day on which the money came in. */
  receivedOn: Scalars['Date']['input'];
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A payment that did not stay. */
export type ReturnPaymentInput = {
  /** Invoice that was paid. */
  invoiceId: Scalars['ID']['input'];
  /** Id of the payment. */
  id: Scalars['ID']['input'];
  /** Version of the payment that the change is based on. */
  version: Scalars['Int']['input'];
  /** Day on which the bank took it back, in an open period. */
  returnedOn: Scalars['Date']['input'];
  /** Why. */
  reason: Scalars['String']['input'];
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A payment that was recorded or changed. */
export type PaymentPayload = {
  /** The payment as it is now. */
  payment: Payment;
  /** Its invoice as it is now. */
  invoice: Invoice;
};

/** A fiscal year to be set up. */
export type AddFiscalYearInput = {
  /** The year, later than all others. */
  fiscalYear: Scalars['Int']['input'];
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The months of a new fiscal year. */
export type AddFiscalYearPayload = {
  /** The months, in their order. */
  periods: Array<FinancialPeriod>;
};

/** A period to be opened or closed. */
export type ChangePeriodInput = {
  /** Id of the period. */
  id: Scalars['ID']['input'];
  /** Version of the period that the change is based on. */
  version: Scalars['Int']['input'];
  /** Any text that is new for each request: sent again with the same one, the first answer comes back and nothing is done twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A period that was opened or closed. */
export type PeriodPayload = {
  /** The period as it is now. */
  period: FinancialPeriod;
};

/** An account of the chart of accounts. Every entry of an account is in the currency of the account. */
export type Account = Node & {
  /** Id of the account; the cash account of a portfolio is 1000 plus the id of the portfolio in the sample data. */
  id: Scalars['ID']['output'];
  /** Id among all things of the graph, of whatever type: `node` finds it by this. */
  nodeId: Scalars['ID']['output'];
  /** Code by which accountants know the account, such as 1110. */
  code: Scalars['String']['output'];
  /** Name of the account. */
  name: Scalars['String']['output'];
  /** What the account is used for. */
  description?: Maybe<Scalars['String']['output']>;
  /** Section of the financial statements in which the account appears. */
  accountType: AccountType;
  /** Side on which the account grows; contra accounts have the side opposite to their type. */
  normalSide: EntrySide;
  /** Heading above the account. */
  parent?: Maybe<Account>;
  /** Accounts directly below this heading, by code. */
  children?: Maybe<AccountConnection>;
  /** ISO 4217 code of the currency of all entries. */
  currency: Scalars['String']['output'];
  /** False for headings, which take no entries. */
  isPostable: Scalars['Boolean']['output'];
  /** True for bank, petty cash and portfolio cash accounts. */
  isCash: Scalars['Boolean']['output'];
  /** Whether the account may be used. */
  status: AccountStatus;
  /** First day on which the account may have entries. */
  openedOn: Scalars['Date']['output'];
  /** How far postings may take the balance of a cash account below zero, in the account currency. */
  overdraftLimit?: Maybe<Scalars['Decimal']['output']>;
  /** Current balance in the account currency, positive on the normal side. */
  balance?: Maybe<Scalars['Decimal']['output']>;
  /** Current balance in the reporting currency, positive on the normal side. */
  baseBalance?: Maybe<Scalars['Decimal']['output']>;
  /** How many entries the account has. */
  entryCount?: Maybe<Scalars['Int']['output']>;
  /** When the newest entry was posted; null if there is none. */
  lastPostedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Posted entries of the account, newest first unless ordered otherwise. */
  ledgerEntries?: Maybe<LedgerEntryConnection>;
  /** Movements of the account by period, for periods that have any, first period first. */
  periodBalances?: Maybe<Array<AccountPeriodBalance>>;
  /** The line of the account in the trial balance of a period; null for headings and unknown periods. */
  trialBalance?: Maybe<TrialBalanceLine>;
  /** Budgets on the account, by period unless ordered otherwise. */
  budgets?: Maybe<BudgetConnection>;
  /** Balance, inflow and outflow of a cash account; null for other accounts. */
  cashPosition?: Maybe<CashPosition>;
  /** What went in and out of a cash account by period, first period first; empty for other accounts. */
  cashFlow?: Maybe<Array<CashFlowMonth>>;
  /** Who changed what of the account and of its budgets, newest first; what is posted is in the ledger. */
  auditTrail?: Maybe<AuditEntryConnection>;
  /** When the account was created. */
  createdAt: Scalars['DateTime']['output'];
  /** When the account or its balance last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Version of the account, for edits that must not overwrite each other. */
  version: Scalars['Int']['output'];
};


/** An account of the chart of accounts. Every entry of an account is in the currency of the account. */
export type AccountChildrenArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<AccountWhere>;
};


/** An account of the chart of accounts. Every entry of an account is in the currency of the account. */
export type AccountLedgerEntriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LedgerEntryFilter>;
  orderBy?: InputMaybe<Array<LedgerEntryOrder>>;
  where?: InputMaybe<LedgerEntryWhere>;
};


/** An account of the chart of accounts. Every entry of an account is in the currency of the account. */
export type AccountPeriodBalancesArgs = {
  fromPeriodId?: InputMaybe<Scalars['ID']['input']>;
  toPeriodId?: InputMaybe<Scalars['ID']['input']>;
};


/** An account of the chart of accounts. Every entry of an account is in the currency of the account. */
export type AccountTrialBalanceArgs = {
  periodId: Scalars['ID']['input'];
};


/** An account of the chart of accounts. Every entry of an account is in the currency of the account. */
export type AccountBudgetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BudgetFilter>;
  orderBy?: InputMaybe<Array<BudgetOrder>>;
  where?: InputMaybe<BudgetWhere>;
};


/** An account of the chart of accounts. Every entry of an account is in the currency of the account. */
export type AccountCashFlowArgs = {
  fromPeriodId?: InputMaybe<Scalars['ID']['input']>;
  toPeriodId?: InputMaybe<Scalars['ID']['input']>;
};


/** An account of the chart of accounts. Every entry of an account is in the currency of the account. */
export type AccountAuditTrailArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Sections of the financial statements. */
export type AccountType =
  /** What the company owns or is owed. */
  | 'ASSET'
  /** What the company owes. */
  | 'LIABILITY'
  /** What belongs to the owners. */
  | 'EQUITY'
  /** What the company earns. */
  | 'REVENUE'
  /** What the company spends. */
  | 'EXPENSE';

/** The two sides of an account. */
export type EntrySide =
  /** Left side: grows assets and expenses. */
  | 'DEBIT'
  /** Right side: grows liabilities, equity and revenue. */
  | 'CREDIT';

/** Whether an account may be used. */
export type AccountStatus =
  /** Takes entries. */
  | 'ACTIVE'
  /** Takes no new entries for now. */
  | 'INACTIVE'
  /** Will never take entries again. */
  | 'CLOSED';

/** Picks accounts; all conditions must hold. */
export type AccountFilter = {
  /** Section of the financial statements. */
  accountType?: InputMaybe<AccountType>;
  /** Only cash accounts, or only others. */
  isCash?: InputMaybe<Scalars['Boolean']['input']>;
  /** ISO 4217 code of the account currency. */
  currency?: InputMaybe<Scalars['String']['input']>;
};

/** Order of accounts. */
export type AccountOrder = {
  /** What to order by. */
  field: AccountOrderField;
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** Where items without a value come: behind the others when rising and before them when falling, unless it is said. */
  nulls?: InputMaybe<NullsOrder>;
};

/** What accounts can be ordered by. */
export type AccountOrderField =
  /** Code of the account, as text. */
  | 'CODE'
  /** Name of the account. */
  | 'NAME'
  /** Id of the account; the cash account of a portfolio is 1000 plus the id of the portfolio in the sample data. */
  | 'ID'
  /** What the account is used for. */
  | 'DESCRIPTION'
  /** Section of the financial statements in which the account appears. */
  | 'ACCOUNT_TYPE'
  /** Side on which the account grows; contra accounts have the side opposite to their type. */
  | 'NORMAL_SIDE'
  /** The id of `parent`. */
  | 'PARENT_ID'
  /** ISO 4217 code of the currency of all entries. */
  | 'CURRENCY'
  /** False for headings, which take no entries. */
  | 'IS_POSTABLE'
  /** True for bank, petty cash and portfolio cash accounts. */
  | 'IS_CASH'
  /** Whether the account may be used. */
  | 'STATUS'
  /** First day on which the account may have entries. */
  | 'OPENED_ON'
  /** How far postings may take the balance of a cash account below zero, in the account currency. */
  | 'OVERDRAFT_LIMIT'
  /** Current balance in the account currency, positive on the normal side. */
  | 'BALANCE'
  /** Current balance in the reporting currency, positive on the normal side. */
  | 'BASE_BALANCE'
  /** How many entries the account has. */
  | 'ENTRY_COUNT'
  /** When the newest entry was posted; null if there is none. */
  | 'LAST_POSTED_AT'
  /** When the account was created. */
  | 'CREATED_AT'
  /** When the account or its balance last changed. */
  | 'UPDATED_AT';

/** Movements of one account in one period, in the account currency and in the reporting currency. */
export type AccountPeriodBalance = {
  /** Period in which the entries were posted. */
  period: FinancialPeriod;
  /** Sum of the debits in the account currency. */
  debit: Scalars['Decimal']['output'];
  /** Sum of the credits in the account currency. */
  credit: Scalars['Decimal']['output'];
  /** Sum of the debits in the reporting currency. */
  baseDebit: Scalars['Decimal']['output'];
  /** Sum of the credits in the reporting currency. */
  baseCredit: Scalars['Decimal']['output'];
  /** How many entries were posted. */
  entryCount: Scalars['Int']['output'];
  /** When the newest of them was posted. */
  updatedAt: Scalars['DateTime']['output'];
};

/** A posted line of a transaction, kept with its account. Entries are added and never changed. */
export type LedgerEntry = Node & {
  /** Id of the entry, unique over all accounts and ascending with the time of posting. */
  id: Scalars['ID']['output'];
  /** Id of the account that holds the entry. */
  accountId: Scalars['ID']['output'];
  /** Id among all things of the graph, of whatever type: `node` finds it by this. */
  nodeId: Scalars['ID']['output'];
  /** Account that holds the entry. */
  account: Account;
  /** Transaction that the entry is a line of. */
  transaction?: Maybe<Transaction>;
  /** Number of the line in the transaction. */
  lineNo: Scalars['Int']['output'];
  /** Reference of the transaction. */
  reference: Scalars['String']['output'];
  /** Period into which the entry was posted. */
  period: FinancialPeriod;
  /** Date of the transaction. */
  entryDate: Scalars['Date']['output'];
  /** When the entry was posted. */
  postedAt: Scalars['DateTime']['output'];
  /** Who posted the entry. */
  postedBy?: Maybe<Employee>;
  /** Department that bears the cost, where one does. */
  department?: Maybe<Department>;
  /** What the entry is about. */
  description?: Maybe<Scalars['String']['output']>;
  /** ISO 4217 code of the currency of account and transaction. */
  currency: Scalars['String']['output'];
  /** Debited amount; zero for a credit. */
  debit: Scalars['Decimal']['output'];
  /** Credited amount; zero for a debit. */
  credit: Scalars['Decimal']['output'];
  /** Debited amount in the reporting currency. */
  baseDebit: Scalars['Decimal']['output'];
  /** Credited amount in the reporting currency. */
  baseCredit: Scalars['Decimal']['output'];
};

/** Names one ledger entry. */
export type LedgerEntryKey = {
  /** Account that holds the entry. */
  accountId: Scalars['ID']['input'];
  /** Id of the entry. */
  id: Scalars['ID']['input'];
};

/** Picks ledger entries; all conditions must hold. */
export type LedgerEntryFilter = {
  /** Period into which the entry was posted. */
  periodId?: InputMaybe<Scalars['ID']['input']>;
  /** First entry date. */
  dateFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last entry date. */
  dateTo?: InputMaybe<Scalars['Date']['input']>;
  /** Posted at or after this time. */
  postedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Posted before this time. */
  postedTo?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Order of ledger entries. */
export type LedgerEntryOrder = {
  /** What to order by. */
  field: LedgerEntryOrderField;
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** Where items without a value come: behind the others when rising and before them when falling, unless it is said. */
  nulls?: InputMaybe<NullsOrder>;
};

/** What ledger entries can be ordered by. */
export type LedgerEntryOrderField =
  /** When the entry was posted. */
  | 'POSTED_AT'
  /** Date of the transaction. */
  | 'ENTRY_DATE'
  /** Id of the entry, unique over all accounts and ascending with the time of posting. */
  | 'ID'
  /** Id of the account that holds the entry. */
  | 'ACCOUNT_ID'
  /** The id of `transaction`. */
  | 'TRANSACTION_ID'
  /** Number of the line in the transaction. */
  | 'LINE_NO'
  /** Reference of the transaction. */
  | 'REFERENCE'
  /** The id of `period`. */
  | 'PERIOD_ID'
  /** The id of `postedBy`. */
  | 'POSTED_BY_ID'
  /** The id of `department`. */
  | 'DEPARTMENT_ID'
  /** What the entry is about. */
  | 'DESCRIPTION'
  /** ISO 4217 code of the currency of account and transaction. */
  | 'CURRENCY'
  /** Debited amount; zero for a credit. */
  | 'DEBIT'
  /** Credited amount; zero for a debit. */
  | 'CREDIT'
  /** Debited amount in the reporting currency. */
  | 'BASE_DEBIT'
  /** Credited amount in the reporting currency. */
  | 'BASE_CREDIT';

/** A journal transaction: lines whose debits equal their credits. Once posted it is not changed but reversed by another. */
export type Transaction = Node & {
  /** Id of the transaction. */
  id: Scalars['ID']['output'];
  /** Id among all things of the graph, of whatever type: `node` finds it by this. */
  nodeId: Scalars['ID']['output'];
  /** Reference under which the transaction is filed, such as JE-2026-0002391. */
  reference: Scalars['String']['output'];
  /** What kind of business the transaction records. */
  transactionType: TransactionType;
  /** What the transaction is about. */
  description: Scalars['String']['output'];
  /** Date on which the transaction takes effect. */
  transactionDate: Scalars['Date']['output'];
  /** Period to which the transaction belongs. */
  period: FinancialPeriod;
  /** ISO 4217 code of the currency of all lines. */
  currency: Scalars['String']['output'];
  /** Reporting currency for one unit of the transaction currency. */
  exchangeRate: Scalars['Decimal']['output'];
  /** Sum of the debits, which equals the sum of the credits. */
  totalAmount: Scalars['Decimal']['output'];
  /** The total in the reporting currency. */
  baseAmount: Scalars['Decimal']['output'];
  /** How many lines the transaction has. */
  lineCount: Scalars['Int']['output'];
  /** How far the transaction has come. */
  status: TransactionStatus;
  /** Lines of the transaction, in their order. */
  lines: Array<TransactionLine>;
  /** Ledger entries that the transaction posted, in the order of its lines; empty until it is posted. */
  ledgerEntries: Array<LedgerEntry>;
  /** Who entered the transaction. */
  createdBy?: Maybe<Employee>;
  /** Who approved the transaction, never the one who entered it; null where one person suffices. */
  approvedBy?: Maybe<Employee>;
  /** When the transaction was approved. */
  approvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who posted the transaction. */
  postedBy?: Maybe<Employee>;
  /** When the transaction was posted to the general ledger. */
  postedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Transaction that this one takes back. */
  reversalOf?: Maybe<Transaction>;
  /** Transaction that took this one back. */
  reversedBy?: Maybe<Transaction>;
  /** Invoice that the transaction posts, or whose payment it posts. */
  invoice?: Maybe<Invoice>;
  /** Payment that the transaction posts. */
  payment?: Maybe<Payment>;
  /** What the transaction follows from, such as `Invoice:12`, `Payment:12:5`, `Reversal:77` or `Trade:3:9`; null for what somebody entered. */
  origin?: Maybe<Scalars['String']['output']>;
  /** Who entered, approved, posted, reversed or cancelled the transaction, newest first. */
  auditTrail?: Maybe<AuditEntryConnection>;
  /** When the transaction was entered. */
  createdAt: Scalars['DateTime']['output'];
  /** When the transaction last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Version of the transaction, for edits that must not overwrite each other. */
  version: Scalars['Int']['output'];
};


/** A journal transaction: lines whose debits equal their credits. Once posted it is not changed but reversed by another. */
export type TransactionAuditTrailArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What kind of business a transaction records. */
export type TransactionType =
  /** Entry made by an accountant for which there is no other kind. */
  | 'JOURNAL'
  /** Invoice sent to a customer. */
  | 'SALES_INVOICE'
  /** Payment received from a customer. */
  | 'CUSTOMER_PAYMENT'
  /** Bill or card purchase. */
  | 'EXPENSE'
  /** Salaries of a month. */
  | 'PAYROLL'
  /** Settlement of bills and card statements. */
  | 'VENDOR_PAYMENT'
  /** Depreciation and amortisation of a month. */
  | 'DEPRECIATION'
  /** Cost of the period for which no bill has come yet. */
  | 'ACCRUAL'
  /** Contribution, withdrawal, trade settlement, income or fee on the cash account of a portfolio. */
  | 'PORTFOLIO_CASH'
  /** Takes back another transaction. */
  | 'REVERSAL';

/** States of a transaction. */
export type TransactionStatus =
  /** Being entered; not in the ledger. */
  | 'DRAFT'
  /** Waits for approval. */
  | 'SUBMITTED'
  /** Approved, not yet in the ledger. */
  | 'APPROVED'
  /** In the ledger. */
  | 'POSTED'
  /** In the ledger, and taken back by another transaction. */
  | 'REVERSED'
  /** Given up before it was posted. */
  | 'CANCELLED';

/** Picks transactions; all conditions must hold. */
export type TransactionFilter = {
  /** State of the transaction. */
  status?: InputMaybe<TransactionStatus>;
  /** Kind of the transaction. */
  transactionType?: InputMaybe<TransactionType>;
  /** Period of the transaction. */
  periodId?: InputMaybe<Scalars['ID']['input']>;
  /** First transaction date. */
  dateFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last transaction date. */
  dateTo?: InputMaybe<Scalars['Date']['input']>;
};

/** Order of transactions. */
export type TransactionOrder = {
  /** What to order by. */
  field: TransactionOrderField;
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** Where items without a value come: behind the others when rising and before them when falling, unless it is said. */
  nulls?: InputMaybe<NullsOrder>;
};

/** What transactions can be ordered by. */
export type TransactionOrderField =
  /** Date on which the transaction takes effect. */
  | 'TRANSACTION_DATE'
  /** When the transaction was entered. */
  | 'CREATED_AT'
  /** Total in the reporting currency. */
  | 'AMOUNT'
  /** Id of the transaction. */
  | 'ID'
  /** What kind of business the transaction records. */
  | 'TRANSACTION_TYPE'
  /** The id of `period`. */
  | 'PERIOD_ID'
  /** ISO 4217 code of the currency of all lines. */
  | 'CURRENCY'
  /** The total in the reporting currency. */
  | 'BASE_AMOUNT'
  /** How far the transaction has come. */
  | 'STATUS'
  /** Reference under which the transaction is filed, such as JE-2026-0002391. */
  | 'REFERENCE'
  /** What the transaction is about. */
  | 'DESCRIPTION'
  /** Reporting currency for one unit of the transaction currency. */
  | 'EXCHANGE_RATE'
  /** Sum of the debits, which equals the sum of the credits. */
  | 'TOTAL_AMOUNT'
  /** How many lines the transaction has. */
  | 'LINE_COUNT'
  /** The id of `createdBy`. */
  | 'CREATED_BY_ID'
  /** The id of `approvedBy`. */
  | 'APPROVED_BY_ID'
  /** When the transaction was approved. */
  | 'APPROVED_AT'
  /** The id of `postedBy`. */
  | 'POSTED_BY_ID'
  /** When the transaction was posted to the general ledger. */
  | 'POSTED_AT'
  /** The id of `reversalOf`. */
  | 'REVERSAL_OF_ID'
  /** The id of `reversedBy`. */
  | 'REVERSED_BY_ID'
  /** The id of `invoice`. */
  | 'INVOICE_ID'
  /** The id of `payment`. */
  | 'PAYMENT_ID'
  /** What the transaction follows from, such as `Invoice:12`, `Payment:12:5`, `Reversal:77` or `Trade:3:9`; null for what somebody entered. */
  | 'ORIGIN'
  /** When the transaction last changed. */
  | 'UPDATED_AT';

/** One line of a transaction: a debit or a credit on one account. */
export type TransactionLine = {
  /** Id of the line. */
  id: Scalars['ID']['output'];
  /** Id of the transaction that the line belongs to. */
  transactionId: Scalars['ID']['output'];
  /** Position in the transaction, from 1. */
  lineNo: Scalars['Int']['output'];
  /** Account that is debited or credited. */
  account?: Maybe<Account>;
  /** Department that bears the cost, where one does. */
  department?: Maybe<Department>;
  /** What the line is about. */
  description?: Maybe<Scalars['String']['output']>;
  /** Debited amount in the transaction currency; zero for a credit. */
  debit: Scalars['Decimal']['output'];
  /** Credited amount in the transaction currency; zero for a debit. */
  credit: Scalars['Decimal']['output'];
  /** Debited amount in the reporting currency. */
  baseDebit: Scalars['Decimal']['output'];
  /** Credited amount in the reporting currency. */
  baseCredit: Scalars['Decimal']['output'];
};

/** What a department may spend on an account in a period. */
export type Budget = Node & {
  /** Id of the budget, unique over all accounts. */
  id: Scalars['ID']['output'];
  /** Id of the account that the budget is for. */
  accountId: Scalars['ID']['output'];
  /** Id among all things of the graph, of whatever type: `node` finds it by this. */
  nodeId: Scalars['ID']['output'];
  /** Account that the budget is for. */
  account: Account;
  /** Department that spends. */
  department?: Maybe<Department>;
  /** Period in which it is spent. */
  period: FinancialPeriod;
  /** Fiscal year of the period. */
  fiscalYear: Scalars['Int']['output'];
  /** Planned amount. */
  amount: Scalars['Decimal']['output'];
  /** What was posted on the account for the department in the period. */
  actualAmount: Scalars['Decimal']['output'];
  /** Planned less actual amount; negative when overspent. */
  remainingAmount: Scalars['Decimal']['output'];
  /** ISO 4217 code of the currency of the account. */
  currency: Scalars['String']['output'];
  /** How far the budget has come. */
  status: BudgetStatus;
  /** Who planned the budget. */
  createdBy?: Maybe<Employee>;
  /** Who approved the budget. */
  approvedBy?: Maybe<Employee>;
  /** Remarks of the planner. */
  notes?: Maybe<Scalars['String']['output']>;
  /** Percentages of the planned amount at which a warning is raised, ascending. */
  warningThresholds: Array<Scalars['Int']['output']>;
  /** Warnings that were raised when the actual amount reached a threshold, in their order. */
  warnings: Array<BudgetWarning>;
  /** When the budget was planned. */
  createdAt: Scalars['DateTime']['output'];
  /** When the budget last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Version of the budget, for edits that must not overwrite each other. */
  version: Scalars['Int']['output'];
};

/** Names one budget. */
export type BudgetKey = {
  /** Account that the budget is for. */
  accountId: Scalars['ID']['input'];
  /** Id of the budget. */
  id: Scalars['ID']['input'];
};

/** A threshold of a budget that was reached. */
export type BudgetWarning = {
  /** Id of the warning. */
  id: Scalars['ID']['output'];
  /** Budget that is being spent. */
  budget: Budget;
  /** Percentage of the planned amount that was reached. */
  threshold: Scalars['Int']['output'];
  /** Planned amount at that time. */
  budgetAmount: Scalars['Decimal']['output'];
  /** Posted amount, with the transaction that reached the threshold. */
  actualAmount: Scalars['Decimal']['output'];
  /** Transaction by which the threshold was reached. */
  transaction?: Maybe<Transaction>;
  /** When it was reached. */
  raisedAt: Scalars['DateTime']['output'];
};

/** States of a budget. */
export type BudgetStatus =
  /** Planned, not yet approved. */
  | 'DRAFT'
  /** May be spent. */
  | 'APPROVED'
  /** Its period is over. */
  | 'CLOSED';

/** Picks budgets; all conditions must hold. */
export type BudgetFilter = {
  /** State of the budget. */
  status?: InputMaybe<BudgetStatus>;
  /** Period of the budget. */
  periodId?: InputMaybe<Scalars['ID']['input']>;
  /** Fiscal year of the budget. */
  fiscalYear?: InputMaybe<Scalars['Int']['input']>;
};

/** Order of budgets. */
export type BudgetOrder = {
  /** What to order by. */
  field: BudgetOrderField;
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** Where items without a value come: behind the others when rising and before them when falling, unless it is said. */
  nulls?: InputMaybe<NullsOrder>;
};

/** What budgets can be ordered by. */
export type BudgetOrderField =
  /** Period of the budget, in calendar order. */
  | 'PERIOD'
  /** Planned amount. */
  | 'AMOUNT'
  /** Id of the budget, unique over all accounts. */
  | 'ID'
  /** Id of the account that the budget is for. */
  | 'ACCOUNT_ID'
  /** The id of `department`. */
  | 'DEPARTMENT_ID'
  /** The id of `period`. */
  | 'PERIOD_ID'
  /** Fiscal year of the period. */
  | 'FISCAL_YEAR'
  /** How far the budget has come. */
  | 'STATUS'
  /** ISO 4217 code of the currency of the account. */
  | 'CURRENCY'
  /** The id of `createdBy`. */
  | 'CREATED_BY_ID'
  /** The id of `approvedBy`. */
  | 'APPROVED_BY_ID'
  /** Remarks of the planner. */
  | 'NOTES'
  /** When the budget was planned. */
  | 'CREATED_AT'
  /** When the budget last changed. */
  | 'UPDATED_AT';

/** An invoice sent to a customer. */
export type Invoice = Node & {
  /** Id of the invoice. */
  id: Scalars['ID']['output'];
  /** Id among all things of the graph, of whatever type: `node` finds it by this. */
  nodeId: Scalars['ID']['output'];
  /** Number printed on the invoice. */
  invoiceNumber: Scalars['String']['output'];
  /** Customer who is invoiced. */
  customer: Customer;
  /** ISO 4217 code of the currency of the invoice. */
  currency: Scalars['String']['output'];
  /** Reporting currency for one unit of the invoice currency. */
  exchangeRate: Scalars['Decimal']['output'];
  /** Date on the invoice; of a draft, the planned one. */
  issuedOn: Scalars['Date']['output'];
  /** Last day on which the payment is in time. */
  dueOn: Scalars['Date']['output'];
  /** Sum of the lines before tax. */
  netAmount: Scalars['Decimal']['output'];
  /** Sum of the taxes. */
  taxAmount: Scalars['Decimal']['output'];
  /** What the customer has to pay. */
  totalAmount: Scalars['Decimal']['output'];
  /** The total in the reporting currency. */
  baseAmount: Scalars['Decimal']['output'];
  /** Sum of the cleared payments. */
  paidAmount: Scalars['Decimal']['output'];
  /** What the customer still owes; zero for drafts and void invoices. */
  openAmount: Scalars['Decimal']['output'];
  /** What the customer still owes, in the reporting currency. */
  baseOpenAmount: Scalars['Decimal']['output'];
  /** How far the invoice has come. */
  status: InvoiceStatus;
  /** Day on which the invoice was taken back. */
  voidedOn?: Maybe<Scalars['Date']['output']>;
  /** Transaction that posted the invoice; null for a draft. */
  transaction?: Maybe<Transaction>;
  /** What the invoice charges for, in the order of the lines. */
  lines: Array<InvoiceLine>;
  /** Payments received for the invoice, first received first unless ordered otherwise. */
  payments?: Maybe<PaymentConnection>;
  /** What changed the amount owed on the invoice, in the order of the dates. */
  receivableMovements: Array<ReceivableMovement>;
  /** When the invoice was last handed over for dispatch; null if it never was. */
  sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** Address to which it was last sent. */
  sentTo?: Maybe<Scalars['String']['output']>;
  /** Who wrote the invoice. */
  createdBy?: Maybe<Employee>;
  /** Remarks for the customer or for accounting. */
  notes?: Maybe<Scalars['String']['output']>;
  /** Who changed what of the invoice and of its payments, newest first. */
  auditTrail?: Maybe<AuditEntryConnection>;
  /** When the invoice was created. */
  createdAt: Scalars['DateTime']['output'];
  /** When the invoice or what is paid of it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Version of the invoice, for edits that must not overwrite each other. */
  version: Scalars['Int']['output'];
};


/** An invoice sent to a customer. */
export type InvoicePaymentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PaymentFilter>;
  orderBy?: InputMaybe<Array<PaymentOrder>>;
  where?: InputMaybe<PaymentWhere>;
};


/** An invoice sent to a customer. */
export type InvoiceAuditTrailArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** States of an invoice. */
export type InvoiceStatus =
  /** Being written; not sent and not in the ledger. */
  | 'DRAFT'
  /** Sent, nothing paid yet. */
  | 'ISSUED'
  /** A part is paid. */
  | 'PARTIALLY_PAID'
  /** Paid in full. */
  | 'PAID'
  /** Taken back. */
  | 'VOID';

/** Picks invoices; all conditions must hold. */
export type InvoiceFilter = {
  /** State of the invoice. */
  status?: InputMaybe<InvoiceStatus>;
  /** Only invoices with an open amount, or only those without. */
  isOpen?: InputMaybe<Scalars['Boolean']['input']>;
  /** First invoice date. */
  issuedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last invoice date. */
  issuedTo?: InputMaybe<Scalars['Date']['input']>;
  /** First due date. */
  dueFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last due date. */
  dueTo?: InputMaybe<Scalars['Date']['input']>;
};

/** Order of invoices. */
export type InvoiceOrder = {
  /** What to order by. */
  field: InvoiceOrderField;
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** Where items without a value come: behind the others when rising and before them when falling, unless it is said. */
  nulls?: InputMaybe<NullsOrder>;
};

/** What invoices can be ordered by. */
export type InvoiceOrderField =
  /** Date on the invoice. */
  | 'ISSUED_ON'
  /** Last day on which the payment is in time. */
  | 'DUE_ON'
  /** Total in the reporting currency. */
  | 'AMOUNT'
  /** Id of the invoice. */
  | 'ID'
  /** The id of `customer`. */
  | 'CUSTOMER_ID'
  /** ISO 4217 code of the currency of the invoice. */
  | 'CURRENCY'
  /** What the customer has to pay. */
  | 'TOTAL_AMOUNT'
  /** The total in the reporting currency. */
  | 'BASE_AMOUNT'
  /** What the customer still owes; zero for drafts and void invoices. */
  | 'OPEN_AMOUNT'
  /** What the customer still owes, in the reporting currency. */
  | 'BASE_OPEN_AMOUNT'
  /** How far the invoice has come. */
  | 'STATUS'
  /** Number printed on the invoice. */
  | 'INVOICE_NUMBER'
  /** Reporting currency for one unit of the invoice currency. */
  | 'EXCHANGE_RATE'
  /** Sum of the lines before tax. */
  | 'NET_AMOUNT'
  /** Sum of the taxes. */
  | 'TAX_AMOUNT'
  /** Sum of the cleared payments. */
  | 'PAID_AMOUNT'
  /** Day on which the invoice was taken back. */
  | 'VOIDED_ON'
  /** The id of `transaction`. */
  | 'TRANSACTION_ID'
  /** The id of `createdBy`. */
  | 'CREATED_BY_ID'
  /** Remarks for the customer or for accounting. */
  | 'NOTES'
  /** When the invoice was last handed over for dispatch; null if it never was. */
  | 'SENT_AT'
  /** Address to which it was last sent. */
  | 'SENT_TO'
  /** When the invoice was created. */
  | 'CREATED_AT'
  /** When the invoice or what is paid of it last changed. */
  | 'UPDATED_AT';

/** One line of an invoice. */
export type InvoiceLine = {
  /** Id of the line. */
  id: Scalars['ID']['output'];
  /** Position on the invoice, from 1. */
  lineNo: Scalars['Int']['output'];
  /** What is charged. */
  description: Scalars['String']['output'];
  /** How much of it: hours, or 1 for a flat fee. */
  quantity: Scalars['Decimal']['output'];
  /** Price of one unit before tax. */
  unitPrice: Scalars['Decimal']['output'];
  /** Quantity times price, rounded to the currency. */
  netAmount: Scalars['Decimal']['output'];
  /** Tax as a share of the net amount: 0.19 is 19 %. */
  taxRate: Scalars['Decimal']['output'];
  /** Tax on the line. */
  taxAmount: Scalars['Decimal']['output'];
  /** Account that the line credits. */
  revenueAccount?: Maybe<Account>;
};

/** Money received for an invoice, in the currency of the invoice. */
export type Payment = Node & {
  /** Id of the payment, unique over all invoices. */
  id: Scalars['ID']['output'];
  /** Id of the invoice that is paid. */
  invoiceId: Scalars['ID']['output'];
  /** Id among all things of the graph, of whatever type: `node` finds it by this. */
  nodeId: Scalars['ID']['output'];
  /** Invoice that is paid. */
  invoice: Invoice;
  /** Reference of the payment, such as PAY-2026-000590. */
  reference: Scalars['String']['output'];
  /** Day on which the money came in. */
  receivedOn: Scalars['Date']['output'];
  /** Received amount. */
  amount: Scalars['Decimal']['output'];
  /** Received amount in the reporting currency, at the rate of the invoice. */
  baseAmount: Scalars['Decimal']['output'];
  /** ISO 4217 code of the currency of the invoice. */
  currency: Scalars['String']['output'];
  /** How the customer paid. */
  method: PaymentMethod;
  /** Whether the money has arrived for good. */
  status: PaymentStatus;
  /** Account on which the money arrives. */
  bankAccount?: Maybe<Account>;
  /** Transaction that posted the payment; null while it is pending. */
  transaction?: Maybe<Transaction>;
  /** Day on which the bank took the money back, or on which it was known not to come. */
  returnedOn?: Maybe<Scalars['Date']['output']>;
  /** Who recorded the payment; null for payments taken over from elsewhere. */
  createdBy?: Maybe<Employee>;
  /** When the payment was recorded. */
  createdAt: Scalars['DateTime']['output'];
  /** When the payment last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Version of the payment, for edits that must not overwrite each other. */
  version: Scalars['Int']['output'];
};

/** Names one payment. */
export type PaymentKey = {
  /** Invoice that the payment is for. */
  invoiceId: Scalars['ID']['input'];
  /** Id of the payment. */
  id: Scalars['ID']['input'];
};

/** Ways to pay. */
export type PaymentMethod =
  /** Transfer made by the customer. */
  | 'BANK_TRANSFER'
  /** Collected from the account of the customer. */
  | 'DIRECT_DEBIT'
  /** Credit or debit card. */
  | 'CARD'
  /** Cheque sent by the customer. */
  | 'CHEQUE';

/** Whether money has arrived. */
export type PaymentStatus =
  /** Announced; does not count as paid yet. */
  | 'PENDING'
  /** Arrived and posted. */
  | 'CLEARED'
  /** Taken back by the bank; does not count as paid. */
  | 'RETURNED';

/** Picks payments; all conditions must hold. */
export type PaymentFilter = {
  /** Whether the money has arrived. */
  status?: InputMaybe<PaymentStatus>;
  /** First day of receipt. */
  receivedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day of receipt. */
  receivedTo?: InputMaybe<Scalars['Date']['input']>;
};

/** Order of payments. */
export type PaymentOrder = {
  /** What to order by. */
  field: PaymentOrderField;
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** Where items without a value come: behind the others when rising and before them when falling, unless it is said. */
  nulls?: InputMaybe<NullsOrder>;
};

/** What payments can be ordered by. */
export type PaymentOrderField =
  /** Day on which the money came in. */
  | 'RECEIVED_ON'
  /** Amount in the reporting currency. */
  | 'AMOUNT'
  /** Id of the payment, unique over all invoices. */
  | 'ID'
  /** Id of the invoice that is paid. */
  | 'INVOICE_ID'
  /** Reference of the payment, such as PAY-2026-000590. */
  | 'REFERENCE'
  /** Received amount in the reporting currency, at the rate of the invoice. */
  | 'BASE_AMOUNT'
  /** ISO 4217 code of the currency of the invoice. */
  | 'CURRENCY'
  /** How the customer paid. */
  | 'METHOD'
  /** Whether the money has arrived for good. */
  | 'STATUS'
  /** The id of `bankAccount`. */
  | 'BANK_ACCOUNT_ID'
  /** The id of `transaction`. */
  | 'TRANSACTION_ID'
  /** Day on which the bank took the money back, or on which it was known not to come. */
  | 'RETURNED_ON'
  /** The id of `createdBy`. */
  | 'CREATED_BY_ID'
  /** When the payment was recorded. */
  | 'CREATED_AT'
  /** When the payment last changed. */
  | 'UPDATED_AT';

/** A client that is invoiced. */
export type Customer = Node & {
  /** Id of the customer. */
  id: Scalars['ID']['output'];
  /** Id among all things of the graph, of whatever type: `node` finds it by this. */
  nodeId: Scalars['ID']['output'];
  /** Code by which accounting knows the customer. */
  code: Scalars['String']['output'];
  /** Name of the customer. */
  name: Scalars['String']['output'];
  /** ISO 3166 alpha-2 code of the country. */
  country: Scalars['String']['output'];
  /** ISO 4217 code of the currency in which the customer is invoiced. */
  currency: Scalars['String']['output'];
  /** Address to which invoices are sent. */
  billingEmail: Scalars['String']['output'];
  /** Days between invoice date and due date. */
  paymentTermsDays: Scalars['Int']['output'];
  /** Whether the customer may be invoiced. */
  status: CustomerStatus;
  /** Invoices of the customer, newest first unless ordered otherwise. */
  invoices?: Maybe<InvoiceConnection>;
  /** What was invoiced and what is open; null if nothing ever was invoiced. */
  balance?: Maybe<CustomerBalance>;
  /** When the customer was created. */
  createdAt: Scalars['DateTime']['output'];
  /** When the customer last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Version of the customer, for edits that must not overwrite each other. */
  version: Scalars['Int']['output'];
};


/** A client that is invoiced. */
export type CustomerInvoicesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InvoiceFilter>;
  orderBy?: InputMaybe<Array<InvoiceOrder>>;
  where?: InputMaybe<InvoiceWhere>;
};

/** Whether a customer may be invoiced. */
export type CustomerStatus =
  /** May be invoiced. */
  | 'ACTIVE'
  /** Is not invoiced for now. */
  | 'ON_HOLD'
  /** No longer a customer. */
  | 'CLOSED';

/** Picks customers; all conditions must hold. */
export type CustomerFilter = {
  /** Whether the customer may be invoiced. */
  status?: InputMaybe<CustomerStatus>;
};

/** Order of customers. */
export type CustomerOrder = {
  /** What to order by. */
  field: CustomerOrderField;
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** Where items without a value come: behind the others when rising and before them when falling, unless it is said. */
  nulls?: InputMaybe<NullsOrder>;
};

/** What customers can be ordered by. */
export type CustomerOrderField =
  /** Name of the customer. */
  | 'NAME'
  /** Code of the customer. */
  | 'CODE'
  /** Id of the customer. */
  | 'ID'
  /** ISO 3166 alpha-2 code of the country. */
  | 'COUNTRY'
  /** ISO 4217 code of the currency in which the customer is invoiced. */
  | 'CURRENCY'
  /** Address to which invoices are sent. */
  | 'BILLING_EMAIL'
  /** Days between invoice date and due date. */
  | 'PAYMENT_TERMS_DAYS'
  /** Whether the customer may be invoiced. */
  | 'STATUS'
  /** When the customer was created. */
  | 'CREATED_AT'
  /** When the customer last changed. */
  | 'UPDATED_AT';

/** What was invoiced to a customer and what is open, in the reporting currency. */
export type CustomerBalance = {
  /** How many invoices the customer has, drafts and void ones included. */
  invoiceCount: Scalars['Int']['output'];
  /** How many of them have an open amount. */
  openInvoiceCount: Scalars['Int']['output'];
  /** Sum of all invoices sent and not taken back. */
  baseInvoiced: Scalars['Decimal']['output'];
  /** Sum of the open amounts. */
  baseOpen: Scalars['Decimal']['output'];
  /** Earliest due date of an open invoice; null if nothing is open. */
  oldestDueOn?: Maybe<Scalars['Date']['output']>;
  /** Date of the newest invoice. */
  lastIssuedOn: Scalars['Date']['output'];
};

/** A month of the fiscal calendar. Only an open period takes postings. */
export type FinancialPeriod = Node & {
  /** Id of the period; ascends with time. */
  id: Scalars['ID']['output'];
  /** Id among all things of the graph, of whatever type: `node` finds it by this. */
  nodeId: Scalars['ID']['output'];
  /** Year and month, as YYYY-MM. */
  code: Scalars['String']['output'];
  /** Fiscal year. */
  fiscalYear: Scalars['Int']['output'];
  /** Quarter of the fiscal year, 1 to 4. */
  fiscalQuarter: Scalars['Int']['output'];
  /** First day. */
  startsOn: Scalars['Date']['output'];
  /** Last day. */
  endsOn: Scalars['Date']['output'];
  /** Whether the period takes postings. */
  status: PeriodStatus;
  /** When the period was closed. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who closed the period. */
  closedBy?: Maybe<Employee>;
  /** Who set up, opened and closed the period, newest first. */
  auditTrail?: Maybe<AuditEntryConnection>;
  /** When the period was set up. */
  createdAt: Scalars['DateTime']['output'];
  /** When the period last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Version of the period, for edits that must not overwrite each other. */
  version: Scalars['Int']['output'];
};


/** A month of the fiscal calendar. Only an open period takes postings. */
export type FinancialPeriodAuditTrailArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Whether a period takes postings. */
export type PeriodStatus =
  /** Still to come. */
  | 'FUTURE'
  /** Takes postings. */
  | 'OPEN'
  /** Takes no postings any more. */
  | 'CLOSED';

/** Picks periods; all conditions must hold. */
export type FinancialPeriodFilter = {
  /** Whether the period takes postings. */
  status?: InputMaybe<PeriodStatus>;
  /** Fiscal year of the period. */
  fiscalYear?: InputMaybe<Scalars['Int']['input']>;
};

/** Order of periods. */
export type FinancialPeriodOrder = {
  /** What to order by. */
  field: FinancialPeriodOrderField;
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** Where items without a value come: behind the others when rising and before them when falling, unless it is said. */
  nulls?: InputMaybe<NullsOrder>;
};

/** What periods can be ordered by. */
export type FinancialPeriodOrderField =
  /** First day of the period. */
  | 'STARTS_ON'
  /** Id of the period; ascends with time. */
  | 'ID'
  /** Year and month, as YYYY-MM. */
  | 'CODE'
  /** Fiscal year. */
  | 'FISCAL_YEAR'
  /** Quarter of the fiscal year, 1 to 4. */
  | 'FISCAL_QUARTER'
  /** Last day. */
  | 'ENDS_ON'
  /** Whether the period takes postings. */
  | 'STATUS'
  /** When the period was closed. */
  | 'CLOSED_AT'
  /** The id of `closedBy`. */
  | 'CLOSED_BY_ID'
  /** When the period was set up. */
  | 'CREATED_AT'
  /** When the period last changed. */
  | 'UPDATED_AT';

/** A currency in which accounts are kept. */
export type Currency = {
  /** ISO 4217 code. */
  code: Scalars['String']['output'];
  /** English name. */
  name: Scalars['String']['output'];
  /** Decimal places of the currency: 2 for USD, 0 for JPY. */
  minorUnits: Scalars['Int']['output'];
  /** Reporting currency (USD) for one unit, as fixed by accounting. */
  accountingRate: Scalars['Decimal']['output'];
};

/** The account on which documents in a currency are posted for a purpose. */
export type PostingAccount = {
  /** What is posted on it. */
  purpose: PostingPurpose;
  /** ISO 4217 code of the currency of the documents and of the account. */
  currency: Scalars['String']['output'];
  /** The account. */
  account: Account;
};

/** What is posted on an account without naming it. */
export type PostingPurpose =
  /** What customers owe: invoices and their payments. */
  | 'RECEIVABLES'
  /** Tax on invoices. */
  | 'SALES_TAX'
  /** Where payments arrive unless they name another account. */
  | 'BANK'
  /** The other side of the trades of portfolios. */
  | 'PORTFOLIO_INVESTMENTS';

/** All accounts at the end of a period, in the reporting currency. Total debits equal total credits. */
export type TrialBalance = {
  /** Period at whose end the balances are taken. */
  period: FinancialPeriod;
  /** Debits posted in the period. */
  debit: Scalars['Decimal']['output'];
  /** Credits posted in the period. */
  credit: Scalars['Decimal']['output'];
  /** Sum of the balances on the debit side. */
  closingDebit: Scalars['Decimal']['output'];
  /** Sum of the balances on the credit side. */
  closingCredit: Scalars['Decimal']['output'];
  /** One line for each account that takes entries, by code. */
  lines?: Maybe<TrialBalanceLineConnection>;
};


/** All accounts at the end of a period, in the reporting currency. Total debits equal total credits. */
export type TrialBalanceLinesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** One account in the trial balance of a period; balances are debits less credits, in the reporting currency. */
export type TrialBalanceLine = {
  /** Account of the line. */
  account: Account;
  /** Period of the line. */
  period: FinancialPeriod;
  /** Balance at the start of the period. */
  openingBalance: Scalars['Decimal']['output'];
  /** Debits of the period. */
  debit: Scalars['Decimal']['output'];
  /** Credits of the period. */
  credit: Scalars['Decimal']['output'];
  /** Balance at the end of the period. */
  closingBalance: Scalars['Decimal']['output'];
  /** The closing balance if it is on the debit side, else zero. */
  closingDebit: Scalars['Decimal']['output'];
  /** The closing balance, as a positive number, if it is on the credit side, else zero. */
  closingCredit: Scalars['Decimal']['output'];
};

/** Revenue and expenses of one or more periods, in the reporting currency. */
export type IncomeStatement = {
  /** First period. */
  fromPeriod: FinancialPeriod;
  /** Last period. */
  toPeriod: FinancialPeriod;
  /** Sum of all revenue. */
  revenue: Scalars['Decimal']['output'];
  /** Sum of all expenses. */
  expenses: Scalars['Decimal']['output'];
  /** Revenue less expenses. */
  netIncome: Scalars['Decimal']['output'];
  /** One line for each account with movements, by code; at most 1000. The sums cover all accounts. */
  lines: Array<IncomeStatementLine>;
};

/** One account in an income statement. */
export type IncomeStatementLine = {
  /** Account of the line. */
  account: Account;
  /** Whether the account is revenue or expense. */
  accountType: AccountType;
  /** Earned or spent amount, both positive. */
  amount: Scalars['Decimal']['output'];
};

/** Assets, liabilities and equity at the end of a period, in the reporting currency: assets = liabilities + equity + accumulated result. */
export type BalanceSheet = {
  /** Period at whose end the balances are taken. */
  period: FinancialPeriod;
  /** Sum of the assets. */
  assets: Scalars['Decimal']['output'];
  /** Sum of the liabilities. */
  liabilities: Scalars['Decimal']['output'];
  /** Sum of the equity accounts. */
  equity: Scalars['Decimal']['output'];
  /** Revenue less expenses since the books were opened, not yet closed into equity. */
  accumulatedResult: Scalars['Decimal']['output'];
  /** One line for each account that takes entries, by code. */
  lines?: Maybe<BalanceSheetLineConnection>;
};


/** Assets, liabilities and equity at the end of a period, in the reporting currency: assets = liabilities + equity + accumulated result. */
export type BalanceSheetLinesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  accountType?: InputMaybe<AccountType>;
};

/** One account in a balance sheet; contra accounts are negative. */
export type BalanceSheetLine = {
  /** Account of the line. */
  account: Account;
  /** Section in which the account appears. */
  accountType: AccountType;
  /** Balance, positive on the side of its section. */
  amount: Scalars['Decimal']['output'];
};

/** What customers owed on a date, by how long it was overdue, in the reporting currency. */
export type ReceivablesAgeing = {
  /** Date of the report. */
  asOf: Scalars['Date']['output'];
  /** Sums over all customers. */
  total: AgeingBuckets;
  /** One row for each customer who owed anything, largest amount first; at most 1000. The total covers all customers. */
  customers: Array<CustomerAgeing>;
};

/** What one customer owed on the date of an ageing report. */
export type CustomerAgeing = {
  /** Customer who owed it. */
  customer: Customer;
  /** How many invoices were open. */
  openInvoiceCount: Scalars['Int']['output'];
  /** The open amounts by how long they were overdue. */
  amounts: AgeingBuckets;
};

/** Open amounts by how long they were overdue, in the reporting currency. */
export type AgeingBuckets = {
  /** Not yet due. */
  notDue: Scalars['Decimal']['output'];
  /** 1 to 30 days overdue. */
  days1To30: Scalars['Decimal']['output'];
  /** 31 to 60 days overdue. */
  days31To60: Scalars['Decimal']['output'];
  /** 61 to 90 days overdue. */
  days61To90: Scalars['Decimal']['output'];
  /** More than 90 days overdue. */
  over90Days: Scalars['Decimal']['output'];
  /** Sum of all buckets. */
  total: Scalars['Decimal']['output'];
};

/** An invoice with an open amount. */
export type OpenReceivable = {
  /** The invoice. */
  invoice: Invoice;
  /** Customer who owes it. */
  customer: Customer;
  /** Last day on which the payment is in time. */
  dueOn: Scalars['Date']['output'];
  /** ISO 4217 code of the currency of the invoice. */
  currency: Scalars['String']['output'];
  /** What is open, in the currency of the invoice. */
  openAmount: Scalars['Decimal']['output'];
  /** What is open, in the reporting currency. */
  baseOpenAmount: Scalars['Decimal']['output'];
};

/** Picks open receivables; all conditions must hold. */
export type OpenReceivableFilter = {
  /** First due date. */
  dueFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last due date. */
  dueTo?: InputMaybe<Scalars['Date']['input']>;
};

/** A change of the amount owed on an invoice: the invoice itself, its withdrawal, or a cleared payment. */
export type ReceivableMovement = {
  /** Day of the change. */
  movedOn: Scalars['Date']['output'];
  /** Change in the currency of the invoice; payments are negative. */
  amount: Scalars['Decimal']['output'];
  /** Change in the reporting currency. */
  baseAmount: Scalars['Decimal']['output'];
};

/** A budget beside what was posted against it, in the currency of the account. */
export type BudgetVariance = {
  /** The budget. */
  budget: Budget;
  /** Department that spends. */
  department?: Maybe<Department>;
  /** Account that the budget is for. */
  account: Account;
  /** Period of the budget. */
  period: FinancialPeriod;
  /** ISO 4217 code of the currency of the account. */
  currency: Scalars['String']['output'];
  /** Planned amount. */
  budgetAmount: Scalars['Decimal']['output'];
  /** Posted amount. */
  actualAmount: Scalars['Decimal']['output'];
  /** Planned less posted amount; negative when overspent. */
  remainingAmount: Scalars['Decimal']['output'];
};

/** Picks rows of the budget report; all conditions must hold. */
export type BudgetVarianceFilter = {
  /** Fiscal year of the budget. */
  fiscalYear?: InputMaybe<Scalars['Int']['input']>;
  /** Period of the budget. */
  periodId?: InputMaybe<Scalars['ID']['input']>;
  /** Account that the budget is for; much cheaper than without. */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  /** Department that spends; much cheaper than without. */
  departmentId?: InputMaybe<Scalars['ID']['input']>;
};

/** Budgets and actual spending of one department in a fiscal year, in the reporting currency at the accounting rates. */
export type DepartmentBudgetSummary = {
  /** The department. */
  department?: Maybe<Department>;
  /** Fiscal year of the budgets. */
  fiscalYear: Scalars['Int']['output'];
  /** How many budgets the department has. */
  budgetCount: Scalars['Int']['output'];
  /** Sum of the planned amounts. */
  budgetAmount: Scalars['Decimal']['output'];
  /** Sum of the posted amounts. */
  actualAmount: Scalars['Decimal']['output'];
  /** Planned less posted amount; negative when overspent. */
  remainingAmount: Scalars['Decimal']['output'];
};

/** A cash account with its balance and all that went in and out of it. */
export type CashPosition = {
  /** The cash account. */
  account: Account;
  /** ISO 4217 code of the account currency. */
  currency: Scalars['String']['output'];
  /** Current balance in the account currency. */
  balance: Scalars['Decimal']['output'];
  /** Current balance in the reporting currency. */
  baseBalance: Scalars['Decimal']['output'];
  /** How many entries the account has. */
  entryCount: Scalars['Int']['output'];
  /** When the newest entry was posted; null if there is none. */
  lastPostedAt?: Maybe<Scalars['DateTime']['output']>;
  /** All that went in, in the account currency. */
  totalInflow: Scalars['Decimal']['output'];
  /** All that went out, in the account currency. */
  totalOutflow: Scalars['Decimal']['output'];
};

/** Picks cash positions; all conditions must hold. */
export type CashPositionFilter = {
  /** ISO 4217 code of the account currency. */
  currency?: InputMaybe<Scalars['String']['input']>;
};

/** What went in and out of a cash account in a period. */
export type CashFlowMonth = {
  /** Period of the movements. */
  period: FinancialPeriod;
  /** ISO 4217 code of the account currency. */
  currency: Scalars['String']['output'];
  /** What went in, in the account currency. */
  inflow: Scalars['Decimal']['output'];
  /** What went out, in the account currency. */
  outflow: Scalars['Decimal']['output'];
  /** Inflow less outflow, in the account currency. */
  netFlow: Scalars['Decimal']['output'];
  /** Inflow less outflow, in the reporting currency. */
  baseNetFlow: Scalars['Decimal']['output'];
  /** How many entries were posted. */
  entryCount: Scalars['Int']['output'];
};

/** Money collected from customers in a month, in one currency and by one method. */
export type Collection = {
  /** First day of the month. */
  month: Scalars['Date']['output'];
  /** ISO 4217 code of the currency. */
  currency: Scalars['String']['output'];
  /** How the customers paid. */
  method: PaymentMethod;
  /** How many payments cleared. */
  paymentCount: Scalars['Int']['output'];
  /** Their sum. */
  amount: Scalars['Decimal']['output'];
  /** Their sum in the reporting currency. */
  baseAmount: Scalars['Decimal']['output'];
};

export type Trade = {
  portfolioId: Scalars['ID']['output'];
  id: Scalars['ID']['output'];
  /**
   * Where the booking of its cash stands. A trade is posted on the cash account of its portfolio against the account for
   * PORTFOLIO_INVESTMENTS in the same currency, once, on the date of the trade. Where a rule of finance forbids that, such
   * as a period which is closed or not open yet, it is FAILED with the reason and stays so until `retrySettlement`: the
   * books of a closed period are never changed, and no date is chosen but by a controller.
   */
  settlement?: Maybe<TradeSettlement>;
};

/** Where the booking of a trade's cash stands. */
export type TradeSettlement = {
  /** What the posting is filed under, such as `Trade:3:9`; the `origin` of its transaction. */
  origin: Scalars['String']['output'];
  /** The trade. */
  trade?: Maybe<Trade>;
  /** Whether the cash is posted. */
  status: SettlementStatus;
  /** Transaction by which it was posted; null while it is not. */
  transaction?: Maybe<Transaction>;
  /** Date on which it was posted or, FAILED, would have been; null while it is PENDING. */
  postingDate?: Maybe<Scalars['Date']['output']>;
  /** Code of the rule that forbids it, such as PERIOD_NOT_OPEN; null unless it FAILED. */
  reasonCode?: Maybe<Scalars['String']['output']>;
  /** The rule in words; null unless it FAILED. */
  reason?: Maybe<Scalars['String']['output']>;
  /** When it was posted or failed; null while it is PENDING. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** States of a settlement. */
export type SettlementStatus =
  /** The trade is recorded, and finance has not taken it up yet; that follows within moments, or when finance can be reached again. */
  | 'PENDING'
  /** The cash is in the books. */
  | 'POSTED'
  /** A rule of finance forbids the posting; it waits for `retrySettlement`. */
  | 'FAILED';

/** Order of settlements. */
export type TradeSettlementOrder = {
  /** What to order by. */
  field: TradeSettlementOrderField;
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** Where items without a value come: behind the others when rising and before them when falling, unless it is said. */
  nulls?: InputMaybe<NullsOrder>;
};

/** What settlements can be ordered by. */
export type TradeSettlementOrderField =
  /** When it failed. */
  | 'UPDATED_AT';

export type Employee = {
  id: Scalars['ID']['output'];
  /** Transactions that the employee entered, newest first unless ordered otherwise. */
  transactionsCreated?: Maybe<TransactionConnection>;
  /** Transactions that the employee approved, newest first unless ordered otherwise. */
  transactionsApproved?: Maybe<TransactionConnection>;
};


export type EmployeeTransactionsCreatedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TransactionFilter>;
  orderBy?: InputMaybe<Array<TransactionOrder>>;
  where?: InputMaybe<TransactionWhere>;
};


export type EmployeeTransactionsApprovedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TransactionFilter>;
  orderBy?: InputMaybe<Array<TransactionOrder>>;
  where?: InputMaybe<TransactionWhere>;
};

export type Department = {
  id: Scalars['ID']['output'];
  /** Budgets of the department, by period unless ordered otherwise. */
  budgets?: Maybe<BudgetConnection>;
};


export type DepartmentBudgetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BudgetFilter>;
  orderBy?: InputMaybe<Array<BudgetOrder>>;
  where?: InputMaybe<BudgetWhere>;
};

/** Where items without a value come in an order. */
export type NullsOrder =
  /** Before all others. */
  | 'FIRST'
  /** Behind all others. */
  | 'LAST';

/** Conditions on items of the type Account; those that are given all have to hold. */
export type AccountWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<AccountWhere>>;
  /** One of these holds at least; none holds of an empty list. */
  or?: InputMaybe<Array<AccountWhere>>;
  /** This does not hold. */
  not?: InputMaybe<AccountWhere>;
  /** Id of the account; the cash account of a portfolio is 1000 plus the id of the portfolio in the sample data. */
  id?: InputMaybe<IdCondition>;
  /** Code by which accountants know the account, such as 1110. */
  code?: InputMaybe<StringCondition>;
  /** Name of the account. */
  name?: InputMaybe<StringCondition>;
  /** What the account is used for. */
  description?: InputMaybe<StringCondition>;
  /** Section of the financial statements in which the account appears. */
  accountType?: InputMaybe<AccountTypeCondition>;
  /** Side on which the account grows; contra accounts have the side opposite to their type. */
  normalSide?: InputMaybe<EntrySideCondition>;
  /** The id of `parent`. */
  parentId?: InputMaybe<IdCondition>;
  /** ISO 4217 code of the currency of all entries. */
  currency?: InputMaybe<StringCondition>;
  /** False for headings, which take no entries. */
  isPostable?: InputMaybe<BooleanCondition>;
  /** True for bank, petty cash and portfolio cash accounts. */
  isCash?: InputMaybe<BooleanCondition>;
  /** Whether the account may be used. */
  status?: InputMaybe<AccountStatusCondition>;
  /** First day on which the account may have entries. */
  openedOn?: InputMaybe<DateCondition>;
  /** How far postings may take the balance of a cash account below zero, in the account currency. */
  overdraftLimit?: InputMaybe<DecimalCondition>;
  /** Current balance in the account currency, positive on the normal side. */
  balance?: InputMaybe<DecimalCondition>;
  /** Current balance in the reporting currency, positive on the normal side. */
  baseBalance?: InputMaybe<DecimalCondition>;
  /** How many entries the account has. */
  entryCount?: InputMaybe<IntCondition>;
  /** When the newest entry was posted; null if there is none. */
  lastPostedAt?: InputMaybe<DateTimeCondition>;
  /** When the account was created. */
  createdAt?: InputMaybe<DateTimeCondition>;
  /** When the account or its balance last changed. */
  updatedAt?: InputMaybe<DateTimeCondition>;
};

/** Conditions on items of the type Budget; those that are given all have to hold. */
export type BudgetWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<BudgetWhere>>;
  /** One of these holds at least; none holds of an empty list. */
  or?: InputMaybe<Array<BudgetWhere>>;
  /** This does not hold. */
  not?: InputMaybe<BudgetWhere>;
  /** Id of the budget, unique over all accounts. */
  id?: InputMaybe<IdCondition>;
  /** Id of the account that the budget is for. */
  accountId?: InputMaybe<IdCondition>;
  /** The id of `department`. */
  departmentId?: InputMaybe<IdCondition>;
  /** The id of `period`. */
  periodId?: InputMaybe<IdCondition>;
  /** Fiscal year of the period. */
  fiscalYear?: InputMaybe<IntCondition>;
  /** Planned amount. */
  amount?: InputMaybe<DecimalCondition>;
  /** How far the budget has come. */
  status?: InputMaybe<BudgetStatusCondition>;
  /** Period in which it is spent. */
  period?: InputMaybe<FinancialPeriodWhere>;
  /** ISO 4217 code of the currency of the account. */
  currency?: InputMaybe<StringCondition>;
  /** The id of `createdBy`. */
  createdById?: InputMaybe<IdCondition>;
  /** The id of `approvedBy`. */
  approvedById?: InputMaybe<IdCondition>;
  /** Remarks of the planner. */
  notes?: InputMaybe<StringCondition>;
  /** When the budget was planned. */
  createdAt?: InputMaybe<DateTimeCondition>;
  /** When the budget last changed. */
  updatedAt?: InputMaybe<DateTimeCondition>;
};

/** Conditions on items of the type Customer; those that are given all have to hold. */
export type CustomerWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<CustomerWhere>>;
  /** One of these holds at least; none holds of an empty list. */
  or?: InputMaybe<Array<CustomerWhere>>;
  /** This does not hold. */
  not?: InputMaybe<CustomerWhere>;
  /** Id of the customer. */
  id?: InputMaybe<IdCondition>;
  /** Code by which accounting knows the customer. */
  code?: InputMaybe<StringCondition>;
  /** Name of the customer. */
  name?: InputMaybe<StringCondition>;
  /** ISO 3166 alpha-2 code of the country. */
  country?: InputMaybe<StringCondition>;
  /** ISO 4217 code of the currency in which the customer is invoiced. */
  currency?: InputMaybe<StringCondition>;
  /** Address to which invoices are sent. */
  billingEmail?: InputMaybe<StringCondition>;
  /** Days between invoice date and due date. */
  paymentTermsDays?: InputMaybe<IntCondition>;
  /** Whether the customer may be invoiced. */
  status?: InputMaybe<CustomerStatusCondition>;
  /** When the customer was created. */
  createdAt?: InputMaybe<DateTimeCondition>;
  /** When the customer last changed. */
  updatedAt?: InputMaybe<DateTimeCondition>;
};

/** Conditions on items of the type FinancialPeriod; those that are given all have to hold. */
export type FinancialPeriodWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<FinancialPeriodWhere>>;
  /** One of these holds at least; none holds of an empty list. */
  or?: InputMaybe<Array<FinancialPeriodWhere>>;
  /** This does not hold. */
  not?: InputMaybe<FinancialPeriodWhere>;
  /** Id of the period; ascends with time. */
  id?: InputMaybe<IdCondition>;
  /** Year and month, as YYYY-MM. */
  code?: InputMaybe<StringCondition>;
  /** Fiscal year. */
  fiscalYear?: InputMaybe<IntCondition>;
  /** Quarter of the fiscal year, 1 to 4. */
  fiscalQuarter?: InputMaybe<IntCondition>;
  /** First day. */
  startsOn?: InputMaybe<DateCondition>;
  /** Last day. */
  endsOn?: InputMaybe<DateCondition>;
  /** Whether the period takes postings. */
  status?: InputMaybe<PeriodStatusCondition>;
  /** When the period was closed. */
  closedAt?: InputMaybe<DateTimeCondition>;
  /** The id of `closedBy`. */
  closedById?: InputMaybe<IdCondition>;
  /** When the period was set up. */
  createdAt?: InputMaybe<DateTimeCondition>;
  /** When the period last changed. */
  updatedAt?: InputMaybe<DateTimeCondition>;
};

/** Conditions on items of the type Invoice; those that are given all have to hold. */
export type InvoiceWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<InvoiceWhere>>;
  /** One of these holds at least; none holds of an empty list. */
  or?: InputMaybe<Array<InvoiceWhere>>;
  /** This does not hold. */
  not?: InputMaybe<InvoiceWhere>;
  /** Id of the invoice. */
  id?: InputMaybe<IdCondition>;
  /** The id of `customer`. */
  customerId?: InputMaybe<IdCondition>;
  /** Date on the invoice; of a draft, the planned one. */
  issuedOn?: InputMaybe<DateCondition>;
  /** Last day on which the payment is in time. */
  dueOn?: InputMaybe<DateCondition>;
  /** ISO 4217 code of the currency of the invoice. */
  currency?: InputMaybe<StringCondition>;
  /** What the customer has to pay. */
  totalAmount?: InputMaybe<DecimalCondition>;
  /** The total in the reporting currency. */
  baseAmount?: InputMaybe<DecimalCondition>;
  /** What the customer still owes; zero for drafts and void invoices. */
  openAmount?: InputMaybe<DecimalCondition>;
  /** What the customer still owes, in the reporting currency. */
  baseOpenAmount?: InputMaybe<DecimalCondition>;
  /** How far the invoice has come. */
  status?: InputMaybe<InvoiceStatusCondition>;
  /** Number printed on the invoice. */
  invoiceNumber?: InputMaybe<StringCondition>;
  /** Reporting currency for one unit of the invoice currency. */
  exchangeRate?: InputMaybe<DecimalCondition>;
  /** Sum of the lines before tax. */
  netAmount?: InputMaybe<DecimalCondition>;
  /** Sum of the taxes. */
  taxAmount?: InputMaybe<DecimalCondition>;
  /** Sum of the cleared payments. */
  paidAmount?: InputMaybe<DecimalCondition>;
  /** Day on which the invoice was taken back. */
  voidedOn?: InputMaybe<DateCondition>;
  /** The id of `transaction`. */
  transactionId?: InputMaybe<IdCondition>;
  /** The id of `createdBy`. */
  createdById?: InputMaybe<IdCondition>;
  /** Remarks for the customer or for accounting. */
  notes?: InputMaybe<StringCondition>;
  /** When the invoice was last handed over for dispatch; null if it never was. */
  sentAt?: InputMaybe<DateTimeCondition>;
  /** Address to which it was last sent. */
  sentTo?: InputMaybe<StringCondition>;
  /** When the invoice was created. */
  createdAt?: InputMaybe<DateTimeCondition>;
  /** When the invoice or what is paid of it last changed. */
  updatedAt?: InputMaybe<DateTimeCondition>;
  /** Customer who is invoiced. */
  customer?: InputMaybe<CustomerWhere>;
};

/** Conditions on items of the type LedgerEntry; those that are given all have to hold. */
export type LedgerEntryWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<LedgerEntryWhere>>;
  /** One of these holds at least; none holds of an empty list. */
  or?: InputMaybe<Array<LedgerEntryWhere>>;
  /** This does not hold. */
  not?: InputMaybe<LedgerEntryWhere>;
  /** Id of the entry, unique over all accounts and ascending with the time of posting. */
  id?: InputMaybe<IdCondition>;
  /** Id of the account that holds the entry. */
  accountId?: InputMaybe<IdCondition>;
  /** The id of `transaction`. */
  transactionId?: InputMaybe<IdCondition>;
  /** Number of the line in the transaction. */
  lineNo?: InputMaybe<IntCondition>;
  /** Reference of the transaction. */
  reference?: InputMaybe<StringCondition>;
  /** The id of `period`. */
  periodId?: InputMaybe<IdCondition>;
  /** Date of the transaction. */
  entryDate?: InputMaybe<DateCondition>;
  /** When the entry was posted. */
  postedAt?: InputMaybe<DateTimeCondition>;
  /** The id of `postedBy`. */
  postedById?: InputMaybe<IdCondition>;
  /** The id of `department`. */
  departmentId?: InputMaybe<IdCondition>;
  /** What the entry is about. */
  description?: InputMaybe<StringCondition>;
  /** ISO 4217 code of the currency of account and transaction. */
  currency?: InputMaybe<StringCondition>;
  /** Debited amount; zero for a credit. */
  debit?: InputMaybe<DecimalCondition>;
  /** Credited amount; zero for a debit. */
  credit?: InputMaybe<DecimalCondition>;
  /** Debited amount in the reporting currency. */
  baseDebit?: InputMaybe<DecimalCondition>;
  /** Credited amount in the reporting currency. */
  baseCredit?: InputMaybe<DecimalCondition>;
  /** Period into which the entry was posted. */
  period?: InputMaybe<FinancialPeriodWhere>;
};

/** Conditions on items of the type Payment; those that are given all have to hold. */
export type PaymentWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<PaymentWhere>>;
  /** One of these holds at least; none holds of an empty list. */
  or?: InputMaybe<Array<PaymentWhere>>;
  /** This does not hold. */
  not?: InputMaybe<PaymentWhere>;
  /** Id of the payment, unique over all invoices. */
  id?: InputMaybe<IdCondition>;
  /** Id of the invoice that is paid. */
  invoiceId?: InputMaybe<IdCondition>;
  /** Reference of the payment, such as PAY-2026-000590. */
  reference?: InputMaybe<StringCondition>;
  /** Day on which the money came in. */
  receivedOn?: InputMaybe<DateCondition>;
  /** Received amount. */
  amount?: InputMaybe<DecimalCondition>;
  /** Received amount in the reporting currency, at the rate of the invoice. */
  baseAmount?: InputMaybe<DecimalCondition>;
  /** ISO 4217 code of the currency of the invoice. */
  currency?: InputMaybe<StringCondition>;
  /** How the customer paid. */
  method?: InputMaybe<PaymentMethodCondition>;
  /** Whether the money has arrived for good. */
  status?: InputMaybe<PaymentStatusCondition>;
  /** The id of `bankAccount`. */
  bankAccountId?: InputMaybe<IdCondition>;
  /** The id of `transaction`. */
  transactionId?: InputMaybe<IdCondition>;
  /** Day on which the bank took the money back, or on which it was known not to come. */
  returnedOn?: InputMaybe<DateCondition>;
  /** The id of `createdBy`. */
  createdById?: InputMaybe<IdCondition>;
  /** When the payment was recorded. */
  createdAt?: InputMaybe<DateTimeCondition>;
  /** When the payment last changed. */
  updatedAt?: InputMaybe<DateTimeCondition>;
};

/** Conditions on items of the type Transaction; those that are given all have to hold. */
export type TransactionWhere = {
  /** All of these hold. */
  and?: InputMaybe<Array<TransactionWhere>>;
  /** One of these holds at least; none holds of an empty list. */
  or?: InputMaybe<Array<TransactionWhere>>;
  /** This does not hold. */
  not?: InputMaybe<TransactionWhere>;
  /** Id of the transaction. */
  id?: InputMaybe<IdCondition>;
  /** What kind of business the transaction records. */
  transactionType?: InputMaybe<TransactionTypeCondition>;
  /** Date on which the transaction takes effect. */
  transactionDate?: InputMaybe<DateCondition>;
  /** The id of `period`. */
  periodId?: InputMaybe<IdCondition>;
  /** ISO 4217 code of the currency of all lines. */
  currency?: InputMaybe<StringCondition>;
  /** The total in the reporting currency. */
  baseAmount?: InputMaybe<DecimalCondition>;
  /** How far the transaction has come. */
  status?: InputMaybe<TransactionStatusCondition>;
  /** When the transaction was entered. */
  createdAt?: InputMaybe<DateTimeCondition>;
  /** Period to which the transaction belongs. */
  period?: InputMaybe<FinancialPeriodWhere>;
  /** Reference under which the transaction is filed, such as JE-2026-0002391. */
  reference?: InputMaybe<StringCondition>;
  /** What the transaction is about. */
  description?: InputMaybe<StringCondition>;
  /** Reporting currency for one unit of the transaction currency. */
  exchangeRate?: InputMaybe<DecimalCondition>;
  /** Sum of the debits, which equals the sum of the credits. */
  totalAmount?: InputMaybe<DecimalCondition>;
  /** How many lines the transaction has. */
  lineCount?: InputMaybe<IntCondition>;
  /** The id of `createdBy`. */
  createdById?: InputMaybe<IdCondition>;
  /** The id of `approvedBy`. */
  approvedById?: InputMaybe<IdCondition>;
  /** When the transaction was approved. */
  approvedAt?: InputMaybe<DateTimeCondition>;
  /** The id of `postedBy`. */
  postedById?: InputMaybe<IdCondition>;
  /** When the transaction was posted to the general ledger. */
  postedAt?: InputMaybe<DateTimeCondition>;
  /** The id of `reversalOf`. */
  reversalOfId?: InputMaybe<IdCondition>;
  /** The id of `reversedBy`. */
  reversedById?: InputMaybe<IdCondition>;
  /** The id of `invoice`. */
  invoiceId?: InputMaybe<IdCondition>;
  /** The id of `payment`. */
  paymentId?: InputMaybe<IdCondition>;
  /** What the transaction follows from, such as `Invoice:12`, `Payment:12:5`, `Reversal:77` or `Trade:3:9`; null for what somebody entered. */
  origin?: InputMaybe<StringCondition>;
  /** When the transaction last changed. */
  updatedAt?: InputMaybe<DateTimeCondition>;
};

/** Conditions on an id; those that are given all have to hold. */
export type IdCondition = {
  /** It is this one. */
  eq?: InputMaybe<Scalars['ID']['input']>;
  /** It is one of these. */
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a text; those that are given all have to hold. Upper and lower case differ unless said otherwise. */
export type StringCondition = {
  /** It is this one. */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** It is one of these. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It begins like this. */
  startsWith?: InputMaybe<Scalars['String']['input']>;
  /** This is somewhere in it. */
  contains?: InputMaybe<Scalars['String']['input']>;
  /** It is this one; upper and lower case are the same. */
  eqIgnoreCase?: InputMaybe<Scalars['String']['input']>;
  /** It begins like this; upper and lower case are the same. */
  startsWithIgnoreCase?: InputMaybe<Scalars['String']['input']>;
  /** This is somewhere in it; upper and lower case are the same. */
  containsIgnoreCase?: InputMaybe<Scalars['String']['input']>;
};

/** A condition on what is true or false. */
export type BooleanCondition = {
  /** It is this. */
  eq?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is not known, or with `false` it is. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a whole number; those that are given all have to hold. */
export type IntCondition = {
  /** It is this one. */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** It is one of these. */
  in?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is greater. */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** It is this or greater. */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** It is less. */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** It is this or less. */
  lte?: InputMaybe<Scalars['Int']['input']>;
};

/** Conditions on a decimal; those that are given all have to hold. */
export type DecimalCondition = {
  /** It is this one, however many zeros it ends with. */
  eq?: InputMaybe<Scalars['Decimal']['input']>;
  /** It is one of these. */
  in?: InputMaybe<Array<Scalars['Decimal']['input']>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is greater. */
  gt?: InputMaybe<Scalars['Decimal']['input']>;
  /** It is this or greater. */
  gte?: InputMaybe<Scalars['Decimal']['input']>;
  /** It is less. */
  lt?: InputMaybe<Scalars['Decimal']['input']>;
  /** It is this or less. */
  lte?: InputMaybe<Scalars['Decimal']['input']>;
};

/** Conditions on a date; those that are given all have to hold. */
export type DateCondition = {
  /** It is this day. */
  eq?: InputMaybe<Scalars['Date']['input']>;
  /** It is one of these days. */
  in?: InputMaybe<Array<Scalars['Date']['input']>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is later. */
  gt?: InputMaybe<Scalars['Date']['input']>;
  /** It is this day or later. */
  gte?: InputMaybe<Scalars['Date']['input']>;
  /** It is earlier. */
  lt?: InputMaybe<Scalars['Date']['input']>;
  /** It is this day or earlier. */
  lte?: InputMaybe<Scalars['Date']['input']>;
};

/** Conditions on an instant; those that are given all have to hold. */
export type DateTimeCondition = {
  /** It is this one. */
  eq?: InputMaybe<Scalars['DateTime']['input']>;
  /** It is one of these. */
  in?: InputMaybe<Array<Scalars['DateTime']['input']>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is later. */
  gt?: InputMaybe<Scalars['DateTime']['input']>;
  /** It is this one or later. */
  gte?: InputMaybe<Scalars['DateTime']['input']>;
  /** It is earlier. */
  lt?: InputMaybe<Scalars['DateTime']['input']>;
  /** It is this one or earlier. */
  lte?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Conditions on a value of AccountType; those that are given all have to hold. */
export type AccountTypeCondition = {
  /** It is this one. */
  eq?: InputMaybe<AccountType>;
  /** It is one of these. */
  in?: InputMaybe<Array<AccountType>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a value of EntrySide; those that are given all have to hold. */
export type EntrySideCondition = {
  /** It is this one. */
  eq?: InputMaybe<EntrySide>;
  /** It is one of these. */
  in?: InputMaybe<Array<EntrySide>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a value of AccountStatus; those that are given all have to hold. */
export type AccountStatusCondition = {
  /** It is this one. */
  eq?: InputMaybe<AccountStatus>;
  /** It is one of these. */
  in?: InputMaybe<Array<AccountStatus>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a value of BudgetStatus; those that are given all have to hold. */
export type BudgetStatusCondition = {
  /** It is this one. */
  eq?: InputMaybe<BudgetStatus>;
  /** It is one of these. */
  in?: InputMaybe<Array<BudgetStatus>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a value of CustomerStatus; those that are given all have to hold. */
export type CustomerStatusCondition = {
  /** It is this one. */
  eq?: InputMaybe<CustomerStatus>;
  /** It is one of these. */
  in?: InputMaybe<Array<CustomerStatus>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a value of PeriodStatus; those that are given all have to hold. */
export type PeriodStatusCondition = {
  /** It is this one. */
  eq?: InputMaybe<PeriodStatus>;
  /** It is one of these. */
  in?: InputMaybe<Array<PeriodStatus>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a value of InvoiceStatus; those that are given all have to hold. */
export type InvoiceStatusCondition = {
  /** It is this one. */
  eq?: InputMaybe<InvoiceStatus>;
  /** It is one of these. */
  in?: InputMaybe<Array<InvoiceStatus>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a value of PaymentMethod; those that are given all have to hold. */
export type PaymentMethodCondition = {
  /** It is this one. */
  eq?: InputMaybe<PaymentMethod>;
  /** It is one of these. */
  in?: InputMaybe<Array<PaymentMethod>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a value of PaymentStatus; those that are given all have to hold. */
export type PaymentStatusCondition = {
  /** It is this one. */
  eq?: InputMaybe<PaymentStatus>;
  /** It is one of these. */
  in?: InputMaybe<Array<PaymentStatus>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a value of TransactionType; those that are given all have to hold. */
export type TransactionTypeCondition = {
  /** It is this one. */
  eq?: InputMaybe<TransactionType>;
  /** It is one of these. */
  in?: InputMaybe<Array<TransactionType>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a value of TransactionStatus; those that are given all have to hold. */
export type TransactionStatusCondition = {
  /** It is this one. */
  eq?: InputMaybe<TransactionStatus>;
  /** It is one of these. */
  in?: InputMaybe<Array<TransactionStatus>>;
  /** There is none, or with `false` there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of a list of Account items. */
export type AccountConnection = {
  /** The items with their cursors. */
  edges: Array<AccountEdge>;
  /** The items alone. */
  nodes: Array<Account>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list under the filter. It is counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
  /** Figures of all items of the list under its filter, whatever the page holds. They are computed when they are selected, by one statement. */
  aggregates?: Maybe<AccountAggregates>;
  /** Figures of groups of items that have one or two fields in common, in the order of these. Without `first` more of them than there may be are refused with TOO_MANY_GROUPS. */
  groups?: Maybe<Array<AccountAggregateGroup>>;
};


/** A page of a list of Account items. */
export type AccountConnectionGroupsArgs = {
  by: Array<AccountAggregateBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A Account in a page, with its place. */
export type AccountEdge = {
  /** Opaque; give it as `after` or `before` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Account;
};

/** A page of a list of LedgerEntry items. */
export type LedgerEntryConnection = {
  /** The items with their cursors. */
  edges: Array<LedgerEntryEdge>;
  /** The items alone. */
  nodes: Array<LedgerEntry>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list under the filter. It is counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
  /** Figures of all items of the list under its filter, whatever the page holds. They are computed when they are selected, by one statement. */
  aggregates?: Maybe<LedgerEntryAggregates>;
  /** Figures of groups of items that have one or two fields in common, in the order of these. Without `first` more of them than there may be are refused with TOO_MANY_GROUPS. */
  groups?: Maybe<Array<LedgerEntryAggregateGroup>>;
};


/** A page of a list of LedgerEntry items. */
export type LedgerEntryConnectionGroupsArgs = {
  by: Array<LedgerEntryAggregateBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A LedgerEntry in a page, with its place. */
export type LedgerEntryEdge = {
  /** Opaque; give it as `after` or `before` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: LedgerEntry;
};

/** A page of a list of Transaction items. */
export type TransactionConnection = {
  /** The items with their cursors. */
  edges: Array<TransactionEdge>;
  /** The items alone. */
  nodes: Array<Transaction>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list under the filter. It is counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
  /** Figures of all items of the list under its filter, whatever the page holds. They are computed when they are selected, by one statement. */
  aggregates?: Maybe<TransactionAggregates>;
  /** Figures of groups of items that have one or two fields in common, in the order of these. Without `first` more of them than there may be are refused with TOO_MANY_GROUPS. */
  groups?: Maybe<Array<TransactionAggregateGroup>>;
};


/** A page of a list of Transaction items. */
export type TransactionConnectionGroupsArgs = {
  by: Array<TransactionAggregateBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A Transaction in a page, with its place. */
export type TransactionEdge = {
  /** Opaque; give it as `after` or `before` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Transaction;
};

/** A page of a list of Budget items. */
export type BudgetConnection = {
  /** The items with their cursors. */
  edges: Array<BudgetEdge>;
  /** The items alone. */
  nodes: Array<Budget>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list under the filter. It is counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
  /** Figures of all items of the list under its filter, whatever the page holds. They are computed when they are selected, by one statement. */
  aggregates?: Maybe<BudgetAggregates>;
  /** Figures of groups of items that have one or two fields in common, in the order of these. Without `first` more of them than there may be are refused with TOO_MANY_GROUPS. */
  groups?: Maybe<Array<BudgetAggregateGroup>>;
};


/** A page of a list of Budget items. */
export type BudgetConnectionGroupsArgs = {
  by: Array<BudgetAggregateBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A Budget in a page, with its place. */
export type BudgetEdge = {
  /** Opaque; give it as `after` or `before` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Budget;
};

/** A page of a list of Invoice items. */
export type InvoiceConnection = {
  /** The items with their cursors. */
  edges: Array<InvoiceEdge>;
  /** The items alone. */
  nodes: Array<Invoice>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list under the filter. It is counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
  /** Figures of all items of the list under its filter, whatever the page holds. They are computed when they are selected, by one statement. */
  aggregates?: Maybe<InvoiceAggregates>;
  /** Figures of groups of items that have one or two fields in common, in the order of these. Without `first` more of them than there may be are refused with TOO_MANY_GROUPS. */
  groups?: Maybe<Array<InvoiceAggregateGroup>>;
};


/** A page of a list of Invoice items. */
export type InvoiceConnectionGroupsArgs = {
  by: Array<InvoiceAggregateBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A Invoice in a page, with its place. */
export type InvoiceEdge = {
  /** Opaque; give it as `after` or `before` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Invoice;
};

/** A page of a list of Payment items. */
export type PaymentConnection = {
  /** The items with their cursors. */
  edges: Array<PaymentEdge>;
  /** The items alone. */
  nodes: Array<Payment>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list under the filter. It is counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
  /** Figures of all items of the list under its filter, whatever the page holds. They are computed when they are selected, by one statement. */
  aggregates?: Maybe<PaymentAggregates>;
  /** Figures of groups of items that have one or two fields in common, in the order of these. Without `first` more of them than there may be are refused with TOO_MANY_GROUPS. */
  groups?: Maybe<Array<PaymentAggregateGroup>>;
};


/** A page of a list of Payment items. */
export type PaymentConnectionGroupsArgs = {
  by: Array<PaymentAggregateBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A Payment in a page, with its place. */
export type PaymentEdge = {
  /** Opaque; give it as `after` or `before` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Payment;
};

/** A page of a list of Customer items. */
export type CustomerConnection = {
  /** The items with their cursors. */
  edges: Array<CustomerEdge>;
  /** The items alone. */
  nodes: Array<Customer>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list under the filter. It is counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
  /** Figures of all items of the list under its filter, whatever the page holds. They are computed when they are selected, by one statement. */
  aggregates?: Maybe<CustomerAggregates>;
  /** Figures of groups of items that have one or two fields in common, in the order of these. Without `first` more of them than there may be are refused with TOO_MANY_GROUPS. */
  groups?: Maybe<Array<CustomerAggregateGroup>>;
};


/** A page of a list of Customer items. */
export type CustomerConnectionGroupsArgs = {
  by: Array<CustomerAggregateBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A Customer in a page, with its place. */
export type CustomerEdge = {
  /** Opaque; give it as `after` or `before` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Customer;
};

/** A page of a list of FinancialPeriod items. */
export type FinancialPeriodConnection = {
  /** The items with their cursors. */
  edges: Array<FinancialPeriodEdge>;
  /** The items alone. */
  nodes: Array<FinancialPeriod>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list under the filter. It is counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
  /** Figures of all items of the list under its filter, whatever the page holds. They are computed when they are selected, by one statement. */
  aggregates?: Maybe<FinancialPeriodAggregates>;
  /** Figures of groups of items that have one or two fields in common, in the order of these. Without `first` more of them than there may be are refused with TOO_MANY_GROUPS. */
  groups?: Maybe<Array<FinancialPeriodAggregateGroup>>;
};


/** A page of a list of FinancialPeriod items. */
export type FinancialPeriodConnectionGroupsArgs = {
  by: Array<FinancialPeriodAggregateBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A FinancialPeriod in a page, with its place. */
export type FinancialPeriodEdge = {
  /** Opaque; give it as `after` or `before` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: FinancialPeriod;
};

/** A page of a list of TradeSettlement items. */
export type TradeSettlementConnection = {
  /** The items with their cursors. */
  edges: Array<TradeSettlementEdge>;
  /** The items alone. */
  nodes: Array<TradeSettlement>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list under the filter. It is counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
};

/** A TradeSettlement in a page, with its place. */
export type TradeSettlementEdge = {
  /** Opaque; give it as `after` or `before` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: TradeSettlement;
};

/** A page of a list of OpenReceivable items. */
export type OpenReceivableConnection = {
  /** The items with their cursors. */
  edges: Array<OpenReceivableEdge>;
  /** The items alone. */
  nodes: Array<OpenReceivable>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list under the filter. It is counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
};

/** A OpenReceivable in a page, with its place. */
export type OpenReceivableEdge = {
  /** Opaque; give it as `after` or `before` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: OpenReceivable;
};

/** A page of a list of BudgetVariance items. */
export type BudgetVarianceConnection = {
  /** The items with their cursors. */
  edges: Array<BudgetVarianceEdge>;
  /** The items alone. */
  nodes: Array<BudgetVariance>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list under the filter. It is counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
};

/** A BudgetVariance in a page, with its place. */
export type BudgetVarianceEdge = {
  /** Opaque; give it as `after` or `before` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: BudgetVariance;
};

/** A page of a list of CashPosition items. */
export type CashPositionConnection = {
  /** The items with their cursors. */
  edges: Array<CashPositionEdge>;
  /** The items alone. */
  nodes: Array<CashPosition>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list under the filter. It is counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
};

/** A CashPosition in a page, with its place. */
export type CashPositionEdge = {
  /** Opaque; give it as `after` or `before` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: CashPosition;
};

/** A page of a list of AuditEntry items. */
export type AuditEntryConnection = {
  /** The items with their cursors. */
  edges: Array<AuditEntryEdge>;
  /** The items alone. */
  nodes: Array<AuditEntry>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list under the filter. It is counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
};

/** A AuditEntry in a page, with its place. */
export type AuditEntryEdge = {
  /** Opaque; give it as `after` or `before` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: AuditEntry;
};

/** A page of a list of TrialBalanceLine items. */
export type TrialBalanceLineConnection = {
  /** The items with their cursors. */
  edges: Array<TrialBalanceLineEdge>;
  /** The items alone. */
  nodes: Array<TrialBalanceLine>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list under the filter. It is counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
};

/** A TrialBalanceLine in a page, with its place. */
export type TrialBalanceLineEdge = {
  /** Opaque; give it as `after` or `before` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: TrialBalanceLine;
};

/** A page of a list of BalanceSheetLine items. */
export type BalanceSheetLineConnection = {
  /** The items with their cursors. */
  edges: Array<BalanceSheetLineEdge>;
  /** The items alone. */
  nodes: Array<BalanceSheetLine>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list under the filter. It is counted only when it is selected. */
  totalCount: Scalars['Int']['output'];
};

/** A BalanceSheetLine in a page, with its place. */
export type BalanceSheetLineEdge = {
  /** Opaque; give it as `after` or `before` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: BalanceSheetLine;
};

/** Figures of Account items. */
export type AccountAggregates = {
  /** How many items there are. */
  count: Scalars['Int']['output'];
  /** Their sums, exact to the last digit. */
  sum?: Maybe<AccountAggregateNumbers>;
  /** Their averages of the items that have a value, rounded to 6 places, halves away from zero. */
  avg?: Maybe<AccountAggregateNumbers>;
  /** Their least or earliest values. */
  min?: Maybe<AccountAggregateValues>;
  /** Their greatest or latest values. */
  max?: Maybe<AccountAggregateValues>;
};

/** Sums or averages of numbers of Account items; null where none has a value. */
export type AccountAggregateNumbers = {
  /** How far postings may take the balance of a cash account below zero, in the account currency. */
  overdraftLimit?: Maybe<Scalars['Decimal']['output']>;
  /** Current balance in the account currency, positive on the normal side. */
  balance?: Maybe<Scalars['Decimal']['output']>;
  /** Current balance in the reporting currency, positive on the normal side. */
  baseBalance?: Maybe<Scalars['Decimal']['output']>;
  /** How many entries the account has. */
  entryCount?: Maybe<Scalars['Decimal']['output']>;
};

/** The least or the greatest values of Account items; null where none has a value. */
export type AccountAggregateValues = {
  /** First day on which the account may have entries. */
  openedOn?: Maybe<Scalars['Date']['output']>;
  /** How far postings may take the balance of a cash account below zero, in the account currency. */
  overdraftLimit?: Maybe<Scalars['Decimal']['output']>;
  /** Current balance in the account currency, positive on the normal side. */
  balance?: Maybe<Scalars['Decimal']['output']>;
  /** Current balance in the reporting currency, positive on the normal side. */
  baseBalance?: Maybe<Scalars['Decimal']['output']>;
  /** How many entries the account has. */
  entryCount?: Maybe<Scalars['Int']['output']>;
  /** When the newest entry was posted; null if there is none. */
  lastPostedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the account was created. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the account or its balance last changed. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Items of the type Account that have fields in common. */
export type AccountAggregateGroup = {
  /** What they have in common. */
  keys: AccountAggregateKeys;
  /** Their figures. */
  aggregates: AccountAggregates;
};

/** What Account items of a group have in common: null where they have no value, and what they were not grouped by. */
export type AccountAggregateKeys = {
  /** Code by which accountants know the account, such as 1110. */
  code?: Maybe<Scalars['String']['output']>;
  /** Name of the account. */
  name?: Maybe<Scalars['String']['output']>;
  /** What the account is used for. */
  description?: Maybe<Scalars['String']['output']>;
  /** Section of the financial statements in which the account appears. */
  accountType?: Maybe<AccountType>;
  /** Side on which the account grows; contra accounts have the side opposite to their type. */
  normalSide?: Maybe<EntrySide>;
  /** The id of `parent`. */
  parentId?: Maybe<Scalars['ID']['output']>;
  /** ISO 4217 code of the currency of all entries. */
  currency?: Maybe<Scalars['String']['output']>;
  /** False for headings, which take no entries. */
  isPostable?: Maybe<Scalars['Boolean']['output']>;
  /** True for bank, petty cash and portfolio cash accounts. */
  isCash?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the account may be used. */
  status?: Maybe<AccountStatus>;
  /** First day on which the account may have entries. */
  openedOn?: Maybe<Scalars['Date']['output']>;
  /** How many entries the account has. */
  entryCount?: Maybe<Scalars['Int']['output']>;
};

/** What Account items can be grouped by. */
export type AccountAggregateBy =
  /** Code by which accountants know the account, such as 1110. */
  | 'CODE'
  /** Name of the account. */
  | 'NAME'
  /** What the account is used for. */
  | 'DESCRIPTION'
  /** Section of the financial statements in which the account appears. */
  | 'ACCOUNT_TYPE'
  /** Side on which the account grows; contra accounts have the side opposite to their type. */
  | 'NORMAL_SIDE'
  /** The id of `parent`. */
  | 'PARENT_ID'
  /** ISO 4217 code of the currency of all entries. */
  | 'CURRENCY'
  /** False for headings, which take no entries. */
  | 'IS_POSTABLE'
  /** True for bank, petty cash and portfolio cash accounts. */
  | 'IS_CASH'
  /** Whether the account may be used. */
  | 'STATUS'
  /** First day on which the account may have entries. */
  | 'OPENED_ON'
  /** How many entries the account has. */
  | 'ENTRY_COUNT';

/** Figures of LedgerEntry items. */
export type LedgerEntryAggregates = {
  /** How many items there are. */
  count: Scalars['Int']['output'];
  /** Their sums, exact to the last digit. */
  sum?: Maybe<LedgerEntryAggregateNumbers>;
  /** Their averages of the items that have a value, rounded to 6 places, halves away from zero. */
  avg?: Maybe<LedgerEntryAggregateNumbers>;
  /** Their least or earliest values. */
  min?: Maybe<LedgerEntryAggregateValues>;
  /** Their greatest or latest values. */
  max?: Maybe<LedgerEntryAggregateValues>;
};

/** Sums or averages of numbers of LedgerEntry items; null where none has a value. */
export type LedgerEntryAggregateNumbers = {
  /** Number of the line in the transaction. */
  lineNo?: Maybe<Scalars['Decimal']['output']>;
  /** Debited amount; zero for a credit. */
  debit?: Maybe<Scalars['Decimal']['output']>;
  /** Credited amount; zero for a debit. */
  credit?: Maybe<Scalars['Decimal']['output']>;
  /** Debited amount in the reporting currency. */
  baseDebit?: Maybe<Scalars['Decimal']['output']>;
  /** Credited amount in the reporting currency. */
  baseCredit?: Maybe<Scalars['Decimal']['output']>;
};

/** The least or the greatest values of LedgerEntry items; null where none has a value. */
export type LedgerEntryAggregateValues = {
  /** Number of the line in the transaction. */
  lineNo?: Maybe<Scalars['Int']['output']>;
  /** Date of the transaction. */
  entryDate?: Maybe<Scalars['Date']['output']>;
  /** When the entry was posted. */
  postedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Debited amount; zero for a credit. */
  debit?: Maybe<Scalars['Decimal']['output']>;
  /** Credited amount; zero for a debit. */
  credit?: Maybe<Scalars['Decimal']['output']>;
  /** Debited amount in the reporting currency. */
  baseDebit?: Maybe<Scalars['Decimal']['output']>;
  /** Credited amount in the reporting currency. */
  baseCredit?: Maybe<Scalars['Decimal']['output']>;
};

/** Items of the type LedgerEntry that have fields in common. */
export type LedgerEntryAggregateGroup = {
  /** What they have in common. */
  keys: LedgerEntryAggregateKeys;
  /** Their figures. */
  aggregates: LedgerEntryAggregates;
};

/** What LedgerEntry items of a group have in common: null where they have no value, and what they were not grouped by. */
export type LedgerEntryAggregateKeys = {
  /** Id of the account that holds the entry. */
  accountId?: Maybe<Scalars['ID']['output']>;
  /** The id of `transaction`. */
  transactionId?: Maybe<Scalars['ID']['output']>;
  /** Number of the line in the transaction. */
  lineNo?: Maybe<Scalars['Int']['output']>;
  /** Reference of the transaction. */
  reference?: Maybe<Scalars['String']['output']>;
  /** The id of `period`. */
  periodId?: Maybe<Scalars['ID']['output']>;
  /** Date of the transaction. */
  entryDate?: Maybe<Scalars['Date']['output']>;
  /** The id of `postedBy`. */
  postedById?: Maybe<Scalars['ID']['output']>;
  /** The id of `department`. */
  departmentId?: Maybe<Scalars['ID']['output']>;
  /** What the entry is about. */
  description?: Maybe<Scalars['String']['output']>;
  /** ISO 4217 code of the currency of account and transaction. */
  currency?: Maybe<Scalars['String']['output']>;
};

/** What LedgerEntry items can be grouped by. */
export type LedgerEntryAggregateBy =
  /** Id of the account that holds the entry. */
  | 'ACCOUNT_ID'
  /** The id of `transaction`. */
  | 'TRANSACTION_ID'
  /** Number of the line in the transaction. */
  | 'LINE_NO'
  /** Reference of the transaction. */
  | 'REFERENCE'
  /** The id of `period`. */
  | 'PERIOD_ID'
  /** Date of the transaction. */
  | 'ENTRY_DATE'
  /** The id of `postedBy`. */
  | 'POSTED_BY_ID'
  /** The id of `department`. */
  | 'DEPARTMENT_ID'
  /** What the entry is about. */
  | 'DESCRIPTION'
  /** ISO 4217 code of the currency of account and transaction. */
  | 'CURRENCY';

/** Figures of Transaction items. */
export type TransactionAggregates = {
  /** How many items there are. */
  count: Scalars['Int']['output'];
  /** Their sums, exact to the last digit. */
  sum?: Maybe<TransactionAggregateNumbers>;
  /** Their averages of the items that have a value, rounded to 6 places, halves away from zero. */
  avg?: Maybe<TransactionAggregateNumbers>;
  /** Their least or earliest values. */
  min?: Maybe<TransactionAggregateValues>;
  /** Their greatest or latest values. */
  max?: Maybe<TransactionAggregateValues>;
};

/** Sums or averages of numbers of Transaction items; null where none has a value. */
export type TransactionAggregateNumbers = {
  /** The total in the reporting currency. */
  baseAmount?: Maybe<Scalars['Decimal']['output']>;
  /** Reporting currency for one unit of the transaction currency. */
  exchangeRate?: Maybe<Scalars['Decimal']['output']>;
  /** Sum of the debits, which equals the sum of the credits. */
  totalAmount?: Maybe<Scalars['Decimal']['output']>;
  /** How many lines the transaction has. */
  lineCount?: Maybe<Scalars['Decimal']['output']>;
};

/** The least or the greatest values of Transaction items; null where none has a value. */
export type TransactionAggregateValues = {
  /** Date on which the transaction takes effect. */
  transactionDate?: Maybe<Scalars['Date']['output']>;
  /** The total in the reporting currency. */
  baseAmount?: Maybe<Scalars['Decimal']['output']>;
  /** When the transaction was entered. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Reporting currency for one unit of the transaction currency. */
  exchangeRate?: Maybe<Scalars['Decimal']['output']>;
  /** Sum of the debits, which equals the sum of the credits. */
  totalAmount?: Maybe<Scalars['Decimal']['output']>;
  /** How many lines the transaction has. */
  lineCount?: Maybe<Scalars['Int']['output']>;
  /** When the transaction was approved. */
  approvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the transaction was posted to the general ledger. */
  postedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the transaction last changed. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Items of the type Transaction that have fields in common. */
export type TransactionAggregateGroup = {
  /** What they have in common. */
  keys: TransactionAggregateKeys;
  /** Their figures. */
  aggregates: TransactionAggregates;
};

/** What Transaction items of a group have in common: null where they have no value, and what they were not grouped by. */
export type TransactionAggregateKeys = {
  /** What kind of business the transaction records. */
  transactionType?: Maybe<TransactionType>;
  /** Date on which the transaction takes effect. */
  transactionDate?: Maybe<Scalars['Date']['output']>;
  /** The id of `period`. */
  periodId?: Maybe<Scalars['ID']['output']>;
  /** ISO 4217 code of the currency of all lines. */
  currency?: Maybe<Scalars['String']['output']>;
  /** How far the transaction has come. */
  status?: Maybe<TransactionStatus>;
  /** Reference under which the transaction is filed, such as JE-2026-0002391. */
  reference?: Maybe<Scalars['String']['output']>;
  /** What the transaction is about. */
  description?: Maybe<Scalars['String']['output']>;
  /** How many lines the transaction has. */
  lineCount?: Maybe<Scalars['Int']['output']>;
  /** The id of `createdBy`. */
  createdById?: Maybe<Scalars['ID']['output']>;
  /** The id of `approvedBy`. */
  approvedById?: Maybe<Scalars['ID']['output']>;
  /** The id of `postedBy`. */
  postedById?: Maybe<Scalars['ID']['output']>;
  /** The id of `reversalOf`. */
  reversalOfId?: Maybe<Scalars['ID']['output']>;
  /** The id of `reversedBy`. */
  reversedById?: Maybe<Scalars['ID']['output']>;
  /** The id of `invoice`. */
  invoiceId?: Maybe<Scalars['ID']['output']>;
  /** The id of `payment`. */
  paymentId?: Maybe<Scalars['ID']['output']>;
  /** What the transaction follows from, such as `Invoice:12`, `Payment:12:5`, `Reversal:77` or `Trade:3:9`; null for what somebody entered. */
  origin?: Maybe<Scalars['String']['output']>;
};

/** What Transaction items can be grouped by. */
export type TransactionAggregateBy =
  /** What kind of business the transaction records. */
  | 'TRANSACTION_TYPE'
  /** Date on which the transaction takes effect. */
  | 'TRANSACTION_DATE'
  /** The id of `period`. */
  | 'PERIOD_ID'
  /** ISO 4217 code of the currency of all lines. */
  | 'CURRENCY'
  /** How far the transaction has come. */
  | 'STATUS'
  /** Reference under which the transaction is filed, such as JE-2026-0002391. */
  | 'REFERENCE'
  /** What the transaction is about. */
  | 'DESCRIPTION'
  /** How many lines the transaction has. */
  | 'LINE_COUNT'
  /** The id of `createdBy`. */
  | 'CREATED_BY_ID'
  /** The id of `approvedBy`. */
  | 'APPROVED_BY_ID'
  /** The id of `postedBy`. */
  | 'POSTED_BY_ID'
  /** The id of `reversalOf`. */
  | 'REVERSAL_OF_ID'
  /** The id of `reversedBy`. */
  | 'REVERSED_BY_ID'
  /** The id of `invoice`. */
  | 'INVOICE_ID'
  /** The id of `payment`. */
  | 'PAYMENT_ID'
  /** What the transaction follows from, such as `Invoice:12`, `Payment:12:5`, `Reversal:77` or `Trade:3:9`; null for what somebody entered. */
  | 'ORIGIN';

/** Figures of Budget items. */
export type BudgetAggregates = {
  /** How many items there are. */
  count: Scalars['Int']['output'];
  /** Their sums, exact to the last digit. */
  sum?: Maybe<BudgetAggregateNumbers>;
  /** Their averages of the items that have a value, rounded to 6 places, halves away from zero. */
  avg?: Maybe<BudgetAggregateNumbers>;
  /** Their least or earliest values. */
  min?: Maybe<BudgetAggregateValues>;
  /** Their greatest or latest values. */
  max?: Maybe<BudgetAggregateValues>;
};

/** Sums or averages of numbers of Budget items; null where none has a value. */
export type BudgetAggregateNumbers = {
  /** Fiscal year of the period. */
  fiscalYear?: Maybe<Scalars['Decimal']['output']>;
  /** Planned amount. */
  amount?: Maybe<Scalars['Decimal']['output']>;
};

/** The least or the greatest values of Budget items; null where none has a value. */
export type BudgetAggregateValues = {
  /** Fiscal year of the period. */
  fiscalYear?: Maybe<Scalars['Int']['output']>;
  /** Planned amount. */
  amount?: Maybe<Scalars['Decimal']['output']>;
  /** When the budget was planned. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the budget last changed. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Items of the type Budget that have fields in common. */
export type BudgetAggregateGroup = {
  /** What they have in common. */
  keys: BudgetAggregateKeys;
  /** Their figures. */
  aggregates: BudgetAggregates;
};

/** What Budget items of a group have in common: null where they have no value, and what they were not grouped by. */
export type BudgetAggregateKeys = {
  /** Id of the account that the budget is for. */
  accountId?: Maybe<Scalars['ID']['output']>;
  /** The id of `department`. */
  departmentId?: Maybe<Scalars['ID']['output']>;
  /** The id of `period`. */
  periodId?: Maybe<Scalars['ID']['output']>;
  /** Fiscal year of the period. */
  fiscalYear?: Maybe<Scalars['Int']['output']>;
  /** How far the budget has come. */
  status?: Maybe<BudgetStatus>;
  /** ISO 4217 code of the currency of the account. */
  currency?: Maybe<Scalars['String']['output']>;
  /** The id of `createdBy`. */
  createdById?: Maybe<Scalars['ID']['output']>;
  /** The id of `approvedBy`. */
  approvedById?: Maybe<Scalars['ID']['output']>;
  /** Remarks of the planner. */
  notes?: Maybe<Scalars['String']['output']>;
};

/** What Budget items can be grouped by. */
export type BudgetAggregateBy =
  /** Id of the account that the budget is for. */
  | 'ACCOUNT_ID'
  /** The id of `department`. */
  | 'DEPARTMENT_ID'
  /** The id of `period`. */
  | 'PERIOD_ID'
  /** Fiscal year of the period. */
  | 'FISCAL_YEAR'
  /** How far the budget has come. */
  | 'STATUS'
  /** ISO 4217 code of the currency of the account. */
  | 'CURRENCY'
  /** The id of `createdBy`. */
  | 'CREATED_BY_ID'
  /** The id of `approvedBy`. */
  | 'APPROVED_BY_ID'
  /** Remarks of the planner. */
  | 'NOTES';

/** Figures of Invoice items. */
export type InvoiceAggregates = {
  /** How many items there are. */
  count: Scalars['Int']['output'];
  /** Their sums, exact to the last digit. */
  sum?: Maybe<InvoiceAggregateNumbers>;
  /** Their averages of the items that have a value, rounded to 6 places, halves away from zero. */
  avg?: Maybe<InvoiceAggregateNumbers>;
  /** Their least or earliest values. */
  min?: Maybe<InvoiceAggregateValues>;
  /** Their greatest or latest values. */
  max?: Maybe<InvoiceAggregateValues>;
};

/** Sums or averages of numbers of Invoice items; null where none has a value. */
export type InvoiceAggregateNumbers = {
  /** What the customer has to pay. */
  totalAmount?: Maybe<Scalars['Decimal']['output']>;
  /** The total in the reporting currency. */
  baseAmount?: Maybe<Scalars['Decimal']['output']>;
  /** What the customer still owes; zero for drafts and void invoices. */
  openAmount?: Maybe<Scalars['Decimal']['output']>;
  /** What the customer still owes, in the reporting currency. */
  baseOpenAmount?: Maybe<Scalars['Decimal']['output']>;
  /** Reporting currency for one unit of the invoice currency. */
  exchangeRate?: Maybe<Scalars['Decimal']['output']>;
  /** Sum of the lines before tax. */
  netAmount?: Maybe<Scalars['Decimal']['output']>;
  /** Sum of the taxes. */
  taxAmount?: Maybe<Scalars['Decimal']['output']>;
  /** Sum of the cleared payments. */
  paidAmount?: Maybe<Scalars['Decimal']['output']>;
};

/** The least or the greatest values of Invoice items; null where none has a value. */
export type InvoiceAggregateValues = {
  /** Date on the invoice; of a draft, the planned one. */
  issuedOn?: Maybe<Scalars['Date']['output']>;
  /** Last day on which the payment is in time. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** What the customer has to pay. */
  totalAmount?: Maybe<Scalars['Decimal']['output']>;
  /** The total in the reporting currency. */
  baseAmount?: Maybe<Scalars['Decimal']['output']>;
  /** What the customer still owes; zero for drafts and void invoices. */
  openAmount?: Maybe<Scalars['Decimal']['output']>;
  /** What the customer still owes, in the reporting currency. */
  baseOpenAmount?: Maybe<Scalars['Decimal']['output']>;
  /** Reporting currency for one unit of the invoice currency. */
  exchangeRate?: Maybe<Scalars['Decimal']['output']>;
  /** Sum of the lines before tax. */
  netAmount?: Maybe<Scalars['Decimal']['output']>;
  /** Sum of the taxes. */
  taxAmount?: Maybe<Scalars['Decimal']['output']>;
  /** Sum of the cleared payments. */
  paidAmount?: Maybe<Scalars['Decimal']['output']>;
  /** Day on which the invoice was taken back. */
  voidedOn?: Maybe<Scalars['Date']['output']>;
  /** When the invoice was last handed over for dispatch; null if it never was. */
  sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the invoice was created. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the invoice or what is paid of it last changed. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Items of the type Invoice that have fields in common. */
export type InvoiceAggregateGroup = {
  /** What they have in common. */
  keys: InvoiceAggregateKeys;
  /** Their figures. */
  aggregates: InvoiceAggregates;
};

/** What Invoice items of a group have in common: null where they have no value, and what they were not grouped by. */
export type InvoiceAggregateKeys = {
  /** The id of `customer`. */
  customerId?: Maybe<Scalars['ID']['output']>;
  /** Date on the invoice; of a draft, the planned one. */
  issuedOn?: Maybe<Scalars['Date']['output']>;
  /** Last day on which the payment is in time. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** ISO 4217 code of the currency of the invoice. */
  currency?: Maybe<Scalars['String']['output']>;
  /** How far the invoice has come. */
  status?: Maybe<InvoiceStatus>;
  /** Number printed on the invoice. */
  invoiceNumber?: Maybe<Scalars['String']['output']>;
  /** Day on which the invoice was taken back. */
  voidedOn?: Maybe<Scalars['Date']['output']>;
  /** The id of `transaction`. */
  transactionId?: Maybe<Scalars['ID']['output']>;
  /** The id of `createdBy`. */
  createdById?: Maybe<Scalars['ID']['output']>;
  /** Remarks for the customer or for accounting. */
  notes?: Maybe<Scalars['String']['output']>;
  /** Address to which it was last sent. */
  sentTo?: Maybe<Scalars['String']['output']>;
};

/** What Invoice items can be grouped by. */
export type InvoiceAggregateBy =
  /** The id of `customer`. */
  | 'CUSTOMER_ID'
  /** Date on the invoice; of a draft, the planned one. */
  | 'ISSUED_ON'
  /** Last day on which the payment is in time. */
  | 'DUE_ON'
  /** ISO 4217 code of the currency of the invoice. */
  | 'CURRENCY'
  /** How far the invoice has come. */
  | 'STATUS'
  /** Number printed on the invoice. */
  | 'INVOICE_NUMBER'
  /** Day on which the invoice was taken back. */
  | 'VOIDED_ON'
  /** The id of `transaction`. */
  | 'TRANSACTION_ID'
  /** The id of `createdBy`. */
  | 'CREATED_BY_ID'
  /** Remarks for the customer or for accounting. */
  | 'NOTES'
  /** Address to which it was last sent. */
  | 'SENT_TO';

/** Figures of Payment items. */
export type PaymentAggregates = {
  /** How many items there are. */
  count: Scalars['Int']['output'];
  /** Their sums, exact to the last digit. */
  sum?: Maybe<PaymentAggregateNumbers>;
  /** Their averages of the items that have a value, rounded to 6 places, halves away from zero. */
  avg?: Maybe<PaymentAggregateNumbers>;
  /** Their least or earliest values. */
  min?: Maybe<PaymentAggregateValues>;
  /** Their greatest or latest values. */
  max?: Maybe<PaymentAggregateValues>;
};

/** Sums or averages of numbers of Payment items; null where none has a value. */
export type PaymentAggregateNumbers = {
  /** Received amount. */
  amount?: Maybe<Scalars['Decimal']['output']>;
  /** Received amount in the reporting currency, at the rate of the invoice. */
  baseAmount?: Maybe<Scalars['Decimal']['output']>;
};

/** The least or the greatest values of Payment items; null where none has a value. */
export type PaymentAggregateValues = {
  /** Day on which the money came in. */
  receivedOn?: Maybe<Scalars['Date']['output']>;
  /** Received amount. */
  amount?: Maybe<Scalars['Decimal']['output']>;
  /** Received amount in the reporting currency, at the rate of the invoice. */
  baseAmount?: Maybe<Scalars['Decimal']['output']>;
  /** Day on which the bank took the money back, or on which it was known not to come. */
  returnedOn?: Maybe<Scalars['Date']['output']>;
  /** When the payment was recorded. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the payment last changed. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Items of the type Payment that have fields in common. */
export type PaymentAggregateGroup = {
  /** What they have in common. */
  keys: PaymentAggregateKeys;
  /** Their figures. */
  aggregates: PaymentAggregates;
};

/** What Payment items of a group have in common: null where they have no value, and what they were not grouped by. */
export type PaymentAggregateKeys = {
  /** Id of the invoice that is paid. */
  invoiceId?: Maybe<Scalars['ID']['output']>;
  /** Reference of the payment, such as PAY-2026-000590. */
  reference?: Maybe<Scalars['String']['output']>;
  /** Day on which the money came in. */
  receivedOn?: Maybe<Scalars['Date']['output']>;
  /** ISO 4217 code of the currency of the invoice. */
  currency?: Maybe<Scalars['String']['output']>;
  /** How the customer paid. */
  method?: Maybe<PaymentMethod>;
  /** Whether the money has arrived for good. */
  status?: Maybe<PaymentStatus>;
  /** The id of `bankAccount`. */
  bankAccountId?: Maybe<Scalars['ID']['output']>;
  /** The id of `transaction`. */
  transactionId?: Maybe<Scalars['ID']['output']>;
  /** Day on which the bank took the money back, or on which it was known not to come. */
  returnedOn?: Maybe<Scalars['Date']['output']>;
  /** The id of `createdBy`. */
  createdById?: Maybe<Scalars['ID']['output']>;
};

/** What Payment items can be grouped by. */
export type PaymentAggregateBy =
  /** Id of the invoice that is paid. */
  | 'INVOICE_ID'
  /** Reference of the payment, such as PAY-2026-000590. */
  | 'REFERENCE'
  /** Day on which the money came in. */
  | 'RECEIVED_ON'
  /** ISO 4217 code of the currency of the invoice. */
  | 'CURRENCY'
  /** How the customer paid. */
  | 'METHOD'
  /** Whether the money has arrived for good. */
  | 'STATUS'
  /** The id of `bankAccount`. */
  | 'BANK_ACCOUNT_ID'
  /** The id of `transaction`. */
  | 'TRANSACTION_ID'
  /** Day on which the bank took the money back, or on which it was known not to come. */
  | 'RETURNED_ON'
  /** The id of `createdBy`. */
  | 'CREATED_BY_ID';

/** Figures of Customer items. */
export type CustomerAggregates = {
  /** How many items there are. */
  count: Scalars['Int']['output'];
  /** Their sums, exact to the last digit. */
  sum?: Maybe<CustomerAggregateNumbers>;
  /** Their averages of the items that have a value, rounded to 6 places, halves away from zero. */
  avg?: Maybe<CustomerAggregateNumbers>;
  /** Their least or earliest values. */
  min?: Maybe<CustomerAggregateValues>;
  /** Their greatest or latest values. */
  max?: Maybe<CustomerAggregateValues>;
};

/** Sums or averages of numbers of Customer items; null where none has a value. */
export type CustomerAggregateNumbers = {
  /** Days between invoice date and due date. */
  paymentTermsDays?: Maybe<Scalars['Decimal']['output']>;
};

/** The least or the greatest values of Customer items; null where none has a value. */
export type CustomerAggregateValues = {
  /** Days between invoice date and due date. */
  paymentTermsDays?: Maybe<Scalars['Int']['output']>;
  /** When the customer was created. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the customer last changed. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Items of the type Customer that have fields in common. */
export type CustomerAggregateGroup = {
  /** What they have in common. */
  keys: CustomerAggregateKeys;
  /** Their figures. */
  aggregates: CustomerAggregates;
};

/** What Customer items of a group have in common: null where they have no value, and what they were not grouped by. */
export type CustomerAggregateKeys = {
  /** Code by which accounting knows the customer. */
  code?: Maybe<Scalars['String']['output']>;
  /** Name of the customer. */
  name?: Maybe<Scalars['String']['output']>;
  /** ISO 3166 alpha-2 code of the country. */
  country?: Maybe<Scalars['String']['output']>;
  /** ISO 4217 code of the currency in which the customer is invoiced. */
  currency?: Maybe<Scalars['String']['output']>;
  /** Address to which invoices are sent. */
  billingEmail?: Maybe<Scalars['String']['output']>;
  /** Days between invoice date and due date. */
  paymentTermsDays?: Maybe<Scalars['Int']['output']>;
  /** Whether the customer may be invoiced. */
  status?: Maybe<CustomerStatus>;
};

/** What Customer items can be grouped by. */
export type CustomerAggregateBy =
  /** Code by which accounting knows the customer. */
  | 'CODE'
  /** Name of the customer. */
  | 'NAME'
  /** ISO 3166 alpha-2 code of the country. */
  | 'COUNTRY'
  /** ISO 4217 code of the currency in which the customer is invoiced. */
  | 'CURRENCY'
  /** Address to which invoices are sent. */
  | 'BILLING_EMAIL'
  /** Days between invoice date and due date. */
  | 'PAYMENT_TERMS_DAYS'
  /** Whether the customer may be invoiced. */
  | 'STATUS';

/** Figures of FinancialPeriod items. */
export type FinancialPeriodAggregates = {
  /** How many items there are. */
  count: Scalars['Int']['output'];
  /** Their sums, exact to the last digit. */
  sum?: Maybe<FinancialPeriodAggregateNumbers>;
  /** Their averages of the items that have a value, rounded to 6 places, halves away from zero. */
  avg?: Maybe<FinancialPeriodAggregateNumbers>;
  /** Their least or earliest values. */
  min?: Maybe<FinancialPeriodAggregateValues>;
  /** Their greatest or latest values. */
  max?: Maybe<FinancialPeriodAggregateValues>;
};

/** Sums or averages of numbers of FinancialPeriod items; null where none has a value. */
export type FinancialPeriodAggregateNumbers = {
  /** Fiscal year. */
  fiscalYear?: Maybe<Scalars['Decimal']['output']>;
  /** Quarter of the fiscal year, 1 to 4. */
  fiscalQuarter?: Maybe<Scalars['Decimal']['output']>;
};

/** The least or the greatest values of FinancialPeriod items; null where none has a value. */
export type FinancialPeriodAggregateValues = {
  /** Fiscal year. */
  fiscalYear?: Maybe<Scalars['Int']['output']>;
  /** Quarter of the fiscal year, 1 to 4. */
  fiscalQuarter?: Maybe<Scalars['Int']['output']>;
  /** First day. */
  startsOn?: Maybe<Scalars['Date']['output']>;
  /** Last day. */
  endsOn?: Maybe<Scalars['Date']['output']>;
  /** When the period was closed. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the period was set up. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the period last changed. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Items of the type FinancialPeriod that have fields in common. */
export type FinancialPeriodAggregateGroup = {
  /** What they have in common. */
  keys: FinancialPeriodAggregateKeys;
  /** Their figures. */
  aggregates: FinancialPeriodAggregates;
};

/** What FinancialPeriod items of a group have in common: null where they have no value, and what they were not grouped by. */
export type FinancialPeriodAggregateKeys = {
  /** Year and month, as YYYY-MM. */
  code?: Maybe<Scalars['String']['output']>;
  /** Fiscal year. */
  fiscalYear?: Maybe<Scalars['Int']['output']>;
  /** Quarter of the fiscal year, 1 to 4. */
  fiscalQuarter?: Maybe<Scalars['Int']['output']>;
  /** First day. */
  startsOn?: Maybe<Scalars['Date']['output']>;
  /** Last day. */
  endsOn?: Maybe<Scalars['Date']['output']>;
  /** Whether the period takes postings. */
  status?: Maybe<PeriodStatus>;
  /** The id of `closedBy`. */
  closedById?: Maybe<Scalars['ID']['output']>;
};

/** What FinancialPeriod items can be grouped by. */
export type FinancialPeriodAggregateBy =
  /** Year and month, as YYYY-MM. */
  | 'CODE'
  /** Fiscal year. */
  | 'FISCAL_YEAR'
  /** Quarter of the fiscal year, 1 to 4. */
  | 'FISCAL_QUARTER'
  /** First day. */
  | 'STARTS_ON'
  /** Last day. */
  | 'ENDS_ON'
  /** Whether the period takes postings. */
  | 'STATUS'
  /** The id of `closedBy`. */
  | 'CLOSED_BY_ID';

/** What one service found, for the subgraph that puts together what all of them did. */
export type FoundHit = {
  /** Id of what was found. */
  id: Scalars['ID']['output'];
  /** How well it fits, from 0 to 1, on the same scale in every service. */
  rank: Scalars['Float']['output'];
  /** Where the words stand in it. */
  highlights: Array<SearchHighlight>;
};

/** A field in which words of a search were found, in parts that follow each other. They are text, and no HTML. */
export type SearchHighlight = {
  /** Name of the field, such as `title`. */
  field: Scalars['String']['output'];
  /** The text in parts: the whole of a short one, of a long one passages around what was found. */
  parts: Array<SearchHighlightPart>;
};

/** A part of a text in which words of a search were found. */
export type SearchHighlightPart = {
  /** The text as it is. */
  text: Scalars['String']['output'];
  /** Whether it is one of the words, in whichever form. */
  isMatch: Scalars['Boolean']['output'];
};

/** What a search finds of the type Account. */
export type AccountSearch = {
  /** What is searched for, as the subgraph that takes searches has written it. */
  token: Scalars['String']['output'];
  /** What the viewer may see of it, best first. */
  hits: Array<FoundHit>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Account: Account;
  LedgerEntry: LedgerEntry;
  Transaction: Transaction;
  Budget: Budget;
  Invoice: Invoice;
  Payment: Payment;
  Customer: Customer;
  FinancialPeriod: FinancialPeriod;
  Trade: Trade;
  Employee: Employee;
  Department: Department;
  AccountSearch: AccountSearch;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Account:
    ( { __typename: 'Account' }
    & GraphQLRecursivePick<FederationTypes['Account'], {"id":true}> );
  LedgerEntry:
    ( { __typename: 'LedgerEntry' }
    & GraphQLRecursivePick<FederationTypes['LedgerEntry'], {"accountId":true,"id":true}> );
  Transaction:
    ( { __typename: 'Transaction' }
    & GraphQLRecursivePick<FederationTypes['Transaction'], {"id":true}> );
  Budget:
    ( { __typename: 'Budget' }
    & GraphQLRecursivePick<FederationTypes['Budget'], {"accountId":true,"id":true}> );
  Invoice:
    ( { __typename: 'Invoice' }
    & GraphQLRecursivePick<FederationTypes['Invoice'], {"id":true}> );
  Payment:
    ( { __typename: 'Payment' }
    & GraphQLRecursivePick<FederationTypes['Payment'], {"invoiceId":true,"id":true}> );
  Customer:
    ( { __typename: 'Customer' }
    & GraphQLRecursivePick<FederationTypes['Customer'], {"id":true}> );
  FinancialPeriod:
    ( { __typename: 'FinancialPeriod' }
    & GraphQLRecursivePick<FederationTypes['FinancialPeriod'], {"id":true}> );
  Trade:
    ( { __typename: 'Trade' }
    & GraphQLRecursivePick<FederationTypes['Trade'], {"portfolioId":true,"id":true}> );
  Employee:
    ( { __typename: 'Employee' }
    & GraphQLRecursivePick<FederationTypes['Employee'], {"id":true}> );
  Department:
    ( { __typename: 'Department' }
    & GraphQLRecursivePick<FederationTypes['Department'], {"id":true}> );
  AccountSearch:
    ( { __typename: 'AccountSearch' }
    & GraphQLRecursivePick<FederationTypes['AccountSearch'], {"token":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( AccountRow )
    | ( LedgerEntryRow )
    | ( TransactionRow )
    | ( BudgetRow )
    | ( InvoiceRow )
    | ( PaymentRow )
    | ( CustomerRow )
    | ( FinancialPeriodRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  OrderDirection: OrderDirection;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  AuditEntry: ResolverTypeWrapper<AuditEntryRow>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RetrySettlementInput: RetrySettlementInput;
  RetrySettlementPayload: ResolverTypeWrapper<Omit<RetrySettlementPayload, 'settlement'> & { settlement: ResolversTypes['TradeSettlement'] }>;
  OpenAccountInput: OpenAccountInput;
  SetOverdraftLimitInput: SetOverdraftLimitInput;
  CloseAccountInput: CloseAccountInput;
  AccountPayload: ResolverTypeWrapper<Omit<AccountPayload, 'account'> & { account: ResolversTypes['Account'] }>;
  AssignPostingAccountInput: AssignPostingAccountInput;
  AssignPostingAccountPayload: ResolverTypeWrapper<Omit<AssignPostingAccountPayload, 'postingAccount'> & { postingAccount: ResolversTypes['PostingAccount'] }>;
  EnterTransactionInput: EnterTransactionInput;
  TransactionLineInput: TransactionLineInput;
  AdvanceTransactionInput: AdvanceTransactionInput;
  TransactionPayload: ResolverTypeWrapper<Omit<TransactionPayload, 'transaction' | 'budgetWarnings'> & { transaction: ResolversTypes['Transaction'], budgetWarnings: Array<ResolversTypes['BudgetWarning']> }>;
  ReverseTransactionInput: ReverseTransactionInput;
  ReverseTransactionPayload: ResolverTypeWrapper<Omit<ReverseTransactionPayload, 'transaction' | 'reversal'> & { transaction: ResolversTypes['Transaction'], reversal: ResolversTypes['Transaction'] }>;
  PlanBudgetInput: PlanBudgetInput;
  UpdateBudgetInput: UpdateBudgetInput;
  ApproveBudgetInput: ApproveBudgetInput;
  BudgetPayload: ResolverTypeWrapper<Omit<BudgetPayload, 'budget'> & { budget: ResolversTypes['Budget'] }>;
  CreateInvoiceInput: CreateInvoiceInput;
  InvoiceLineInput: InvoiceLineInput;
  UpdateInvoiceInput: UpdateInvoiceInput;
  ChangeInvoiceInput: ChangeInvoiceInput;
  SendInvoiceInput: SendInvoiceInput;
  VoidInvoiceInput: VoidInvoiceInput;
  InvoicePayload: ResolverTypeWrapper<Omit<InvoicePayload, 'invoice'> & { invoice: ResolversTypes['Invoice'] }>;
  RecordPaymentInput: RecordPaymentInput;
  ClearPaymentInput: ClearPaymentInput;
  ReturnPaymentInput: ReturnPaymentInput;
  PaymentPayload: ResolverTypeWrapper<Omit<PaymentPayload, 'payment' | 'invoice'> & { payment: ResolversTypes['Payment'], invoice: ResolversTypes['Invoice'] }>;
  AddFiscalYearInput: AddFiscalYearInput;
  AddFiscalYearPayload: ResolverTypeWrapper<Omit<AddFiscalYearPayload, 'periods'> & { periods: Array<ResolversTypes['FinancialPeriod']> }>;
  ChangePeriodInput: ChangePeriodInput;
  PeriodPayload: ResolverTypeWrapper<Omit<PeriodPayload, 'period'> & { period: ResolversTypes['FinancialPeriod'] }>;
  Account: ResolverTypeWrapper<AccountRow>;
  AccountType: AccountType;
  EntrySide: EntrySide;
  AccountStatus: AccountStatus;
  AccountFilter: AccountFilter;
  AccountOrder: AccountOrder;
  AccountOrderField: AccountOrderField;
  AccountPeriodBalance: ResolverTypeWrapper<AccountPeriodBalanceRow>;
  LedgerEntry: ResolverTypeWrapper<LedgerEntryRow>;
  LedgerEntryKey: LedgerEntryKey;
  LedgerEntryFilter: LedgerEntryFilter;
  LedgerEntryOrder: LedgerEntryOrder;
  LedgerEntryOrderField: LedgerEntryOrderField;
  Transaction: ResolverTypeWrapper<TransactionRow>;
  TransactionType: TransactionType;
  TransactionStatus: TransactionStatus;
  TransactionFilter: TransactionFilter;
  TransactionOrder: TransactionOrder;
  TransactionOrderField: TransactionOrderField;
  TransactionLine: ResolverTypeWrapper<TransactionLineRow>;
  Budget: ResolverTypeWrapper<BudgetRow>;
  BudgetKey: BudgetKey;
  BudgetWarning: ResolverTypeWrapper<BudgetWarningRow>;
  BudgetStatus: BudgetStatus;
  BudgetFilter: BudgetFilter;
  BudgetOrder: BudgetOrder;
  BudgetOrderField: BudgetOrderField;
  Invoice: ResolverTypeWrapper<InvoiceRow>;
  InvoiceStatus: InvoiceStatus;
  InvoiceFilter: InvoiceFilter;
  InvoiceOrder: InvoiceOrder;
  InvoiceOrderField: InvoiceOrderField;
  InvoiceLine: ResolverTypeWrapper<InvoiceLineRow>;
  Payment: ResolverTypeWrapper<PaymentRow>;
  PaymentKey: PaymentKey;
  PaymentMethod: PaymentMethod;
  PaymentStatus: PaymentStatus;
  PaymentFilter: PaymentFilter;
  PaymentOrder: PaymentOrder;
  PaymentOrderField: PaymentOrderField;
  Customer: ResolverTypeWrapper<CustomerRow>;
  CustomerStatus: CustomerStatus;
  CustomerFilter: CustomerFilter;
  CustomerOrder: CustomerOrder;
  CustomerOrderField: CustomerOrderField;
  CustomerBalance: ResolverTypeWrapper<CustomerBalanceRow>;
  FinancialPeriod: ResolverTypeWrapper<FinancialPeriodRow>;
  PeriodStatus: PeriodStatus;
  FinancialPeriodFilter: FinancialPeriodFilter;
  FinancialPeriodOrder: FinancialPeriodOrder;
  FinancialPeriodOrderField: FinancialPeriodOrderField;
  Currency: ResolverTypeWrapper<CurrencyRow>;
  PostingAccount: ResolverTypeWrapper<PostingAccountRow>;
  PostingPurpose: PostingPurpose;
  TrialBalance: ResolverTypeWrapper<TrialBalanceRow>;
  TrialBalanceLine: ResolverTypeWrapper<TrialBalanceLineRow>;
  IncomeStatement: ResolverTypeWrapper<IncomeStatementRow>;
  IncomeStatementLine: ResolverTypeWrapper<IncomeStatementLineRow>;
  BalanceSheet: ResolverTypeWrapper<BalanceSheetRow>;
  BalanceSheetLine: ResolverTypeWrapper<BalanceSheetLineRow>;
  ReceivablesAgeing: ResolverTypeWrapper<ReceivablesAgeingRow>;
  CustomerAgeing: ResolverTypeWrapper<CustomerAgeingRow>;
  AgeingBuckets: ResolverTypeWrapper<AgeingBucketsRow>;
  OpenReceivable: ResolverTypeWrapper<OpenReceivableRow>;
  OpenReceivableFilter: OpenReceivableFilter;
  ReceivableMovement: ResolverTypeWrapper<ReceivableMovementRow>;
  BudgetVariance: ResolverTypeWrapper<BudgetVarianceRow>;
  BudgetVarianceFilter: BudgetVarianceFilter;
  DepartmentBudgetSummary: ResolverTypeWrapper<DepartmentBudgetSummaryRow>;
  CashPosition: ResolverTypeWrapper<CashPositionRow>;
  CashPositionFilter: CashPositionFilter;
  CashFlowMonth: ResolverTypeWrapper<CashFlowMonthRow>;
  Collection: ResolverTypeWrapper<CollectionRow>;
  Trade: ResolverTypeWrapper<Omit<Trade, 'settlement'> & { settlement?: Maybe<ResolversTypes['TradeSettlement']> }>;
  TradeSettlement: ResolverTypeWrapper<TradeSettlementRow>;
  SettlementStatus: SettlementStatus;
  TradeSettlementOrder: TradeSettlementOrder;
  TradeSettlementOrderField: TradeSettlementOrderField;
  Employee: ResolverTypeWrapper<Omit<Employee, 'transactionsCreated' | 'transactionsApproved'> & { transactionsCreated?: Maybe<ResolversTypes['TransactionConnection']>, transactionsApproved?: Maybe<ResolversTypes['TransactionConnection']> }>;
  Department: ResolverTypeWrapper<Omit<Department, 'budgets'> & { budgets?: Maybe<ResolversTypes['BudgetConnection']> }>;
  NullsOrder: NullsOrder;
  AccountWhere: AccountWhere;
  BudgetWhere: BudgetWhere;
  CustomerWhere: CustomerWhere;
  FinancialPeriodWhere: FinancialPeriodWhere;
  InvoiceWhere: InvoiceWhere;
  LedgerEntryWhere: LedgerEntryWhere;
  PaymentWhere: PaymentWhere;
  TransactionWhere: TransactionWhere;
  IDCondition: IdCondition;
  StringCondition: StringCondition;
  BooleanCondition: BooleanCondition;
  IntCondition: IntCondition;
  DecimalCondition: DecimalCondition;
  DateCondition: DateCondition;
  DateTimeCondition: DateTimeCondition;
  AccountTypeCondition: AccountTypeCondition;
  EntrySideCondition: EntrySideCondition;
  AccountStatusCondition: AccountStatusCondition;
  BudgetStatusCondition: BudgetStatusCondition;
  CustomerStatusCondition: CustomerStatusCondition;
  PeriodStatusCondition: PeriodStatusCondition;
  InvoiceStatusCondition: InvoiceStatusCondition;
  PaymentMethodCondition: PaymentMethodCondition;
  PaymentStatusCondition: PaymentStatusCondition;
  TransactionTypeCondition: TransactionTypeCondition;
  TransactionStatusCondition: TransactionStatusCondition;
  AccountConnection: ResolverTypeWrapper<Connection<AccountRow>>;
  AccountEdge: ResolverTypeWrapper<Omit<AccountEdge, 'node'> & { node: ResolversTypes['Account'] }>;
  LedgerEntryConnection: ResolverTypeWrapper<Connection<LedgerEntryRow>>;
  LedgerEntryEdge: ResolverTypeWrapper<Omit<LedgerEntryEdge, 'node'> & { node: ResolversTypes['LedgerEntry'] }>;
  TransactionConnection: ResolverTypeWrapper<Connection<TransactionRow>>;
  TransactionEdge: ResolverTypeWrapper<Omit<TransactionEdge, 'node'> & { node: ResolversTypes['Transaction'] }>;
  BudgetConnection: ResolverTypeWrapper<Connection<BudgetRow>>;
  BudgetEdge: ResolverTypeWrapper<Omit<BudgetEdge, 'node'> & { node: ResolversTypes['Budget'] }>;
  InvoiceConnection: ResolverTypeWrapper<Connection<InvoiceRow>>;
  InvoiceEdge: ResolverTypeWrapper<Omit<InvoiceEdge, 'node'> & { node: ResolversTypes['Invoice'] }>;
  PaymentConnection: ResolverTypeWrapper<Connection<PaymentRow>>;
  PaymentEdge: ResolverTypeWrapper<Omit<PaymentEdge, 'node'> & { node: ResolversTypes['Payment'] }>;
  CustomerConnection: ResolverTypeWrapper<Connection<CustomerRow>>;
  CustomerEdge: ResolverTypeWrapper<Omit<CustomerEdge, 'node'> & { node: ResolversTypes['Customer'] }>;
  FinancialPeriodConnection: ResolverTypeWrapper<Connection<FinancialPeriodRow>>;
  FinancialPeriodEdge: ResolverTypeWrapper<Omit<FinancialPeriodEdge, 'node'> & { node: ResolversTypes['FinancialPeriod'] }>;
  TradeSettlementConnection: ResolverTypeWrapper<Connection<TradeSettlementRow>>;
  TradeSettlementEdge: ResolverTypeWrapper<Omit<TradeSettlementEdge, 'node'> & { node: ResolversTypes['TradeSettlement'] }>;
  OpenReceivableConnection: ResolverTypeWrapper<Connection<OpenReceivableRow>>;
  OpenReceivableEdge: ResolverTypeWrapper<Omit<OpenReceivableEdge, 'node'> & { node: ResolversTypes['OpenReceivable'] }>;
  BudgetVarianceConnection: ResolverTypeWrapper<Connection<BudgetVarianceRow>>;
  BudgetVarianceEdge: ResolverTypeWrapper<Omit<BudgetVarianceEdge, 'node'> & { node: ResolversTypes['BudgetVariance'] }>;
  CashPositionConnection: ResolverTypeWrapper<Connection<CashPositionRow>>;
  CashPositionEdge: ResolverTypeWrapper<Omit<CashPositionEdge, 'node'> & { node: ResolversTypes['CashPosition'] }>;
  AuditEntryConnection: ResolverTypeWrapper<Connection<AuditEntryRow>>;
  AuditEntryEdge: ResolverTypeWrapper<Omit<AuditEntryEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>;
  TrialBalanceLineConnection: ResolverTypeWrapper<Connection<TrialBalanceLineRow>>;
  TrialBalanceLineEdge: ResolverTypeWrapper<Omit<TrialBalanceLineEdge, 'node'> & { node: ResolversTypes['TrialBalanceLine'] }>;
  BalanceSheetLineConnection: ResolverTypeWrapper<Connection<BalanceSheetLineRow>>;
  BalanceSheetLineEdge: ResolverTypeWrapper<Omit<BalanceSheetLineEdge, 'node'> & { node: ResolversTypes['BalanceSheetLine'] }>;
  AccountAggregates: ResolverTypeWrapper<AccountAggregates>;
  AccountAggregateNumbers: ResolverTypeWrapper<AccountAggregateNumbers>;
  AccountAggregateValues: ResolverTypeWrapper<AccountAggregateValues>;
  AccountAggregateGroup: ResolverTypeWrapper<AccountAggregateGroup>;
  AccountAggregateKeys: ResolverTypeWrapper<AccountAggregateKeys>;
  AccountAggregateBy: AccountAggregateBy;
  LedgerEntryAggregates: ResolverTypeWrapper<LedgerEntryAggregates>;
  LedgerEntryAggregateNumbers: ResolverTypeWrapper<LedgerEntryAggregateNumbers>;
  LedgerEntryAggregateValues: ResolverTypeWrapper<LedgerEntryAggregateValues>;
  LedgerEntryAggregateGroup: ResolverTypeWrapper<LedgerEntryAggregateGroup>;
  LedgerEntryAggregateKeys: ResolverTypeWrapper<LedgerEntryAggregateKeys>;
  LedgerEntryAggregateBy: LedgerEntryAggregateBy;
  TransactionAggregates: ResolverTypeWrapper<TransactionAggregates>;
  TransactionAggregateNumbers: ResolverTypeWrapper<TransactionAggregateNumbers>;
  TransactionAggregateValues: ResolverTypeWrapper<TransactionAggregateValues>;
  TransactionAggregateGroup: ResolverTypeWrapper<TransactionAggregateGroup>;
  TransactionAggregateKeys: ResolverTypeWrapper<TransactionAggregateKeys>;
  TransactionAggregateBy: TransactionAggregateBy;
  BudgetAggregates: ResolverTypeWrapper<BudgetAggregates>;
  BudgetAggregateNumbers: ResolverTypeWrapper<BudgetAggregateNumbers>;
  BudgetAggregateValues: ResolverTypeWrapper<BudgetAggregateValues>;
  BudgetAggregateGroup: ResolverTypeWrapper<BudgetAggregateGroup>;
  BudgetAggregateKeys: ResolverTypeWrapper<BudgetAggregateKeys>;
  BudgetAggregateBy: BudgetAggregateBy;
  InvoiceAggregates: ResolverTypeWrapper<InvoiceAggregates>;
  InvoiceAggregateNumbers: ResolverTypeWrapper<InvoiceAggregateNumbers>;
  InvoiceAggregateValues: ResolverTypeWrapper<InvoiceAggregateValues>;
  InvoiceAggregateGroup: ResolverTypeWrapper<InvoiceAggregateGroup>;
  InvoiceAggregateKeys: ResolverTypeWrapper<InvoiceAggregateKeys>;
  InvoiceAggregateBy: InvoiceAggregateBy;
  PaymentAggregates: ResolverTypeWrapper<PaymentAggregates>;
  PaymentAggregateNumbers: ResolverTypeWrapper<PaymentAggregateNumbers>;
  PaymentAggregateValues: ResolverTypeWrapper<PaymentAggregateValues>;
  PaymentAggregateGroup: ResolverTypeWrapper<PaymentAggregateGroup>;
  PaymentAggregateKeys: ResolverTypeWrapper<PaymentAggregateKeys>;
  PaymentAggregateBy: PaymentAggregateBy;
  CustomerAggregates: ResolverTypeWrapper<CustomerAggregates>;
  CustomerAggregateNumbers: ResolverTypeWrapper<CustomerAggregateNumbers>;
  CustomerAggregateValues: ResolverTypeWrapper<CustomerAggregateValues>;
  CustomerAggregateGroup: ResolverTypeWrapper<CustomerAggregateGroup>;
  CustomerAggregateKeys: ResolverTypeWrapper<CustomerAggregateKeys>;
  CustomerAggregateBy: CustomerAggregateBy;
  FinancialPeriodAggregates: ResolverTypeWrapper<FinancialPeriodAggregates>;
  FinancialPeriodAggregateNumbers: ResolverTypeWrapper<FinancialPeriodAggregateNumbers>;
  FinancialPeriodAggregateValues: ResolverTypeWrapper<FinancialPeriodAggregateValues>;
  FinancialPeriodAggregateGroup: ResolverTypeWrapper<FinancialPeriodAggregateGroup>;
  FinancialPeriodAggregateKeys: ResolverTypeWrapper<FinancialPeriodAggregateKeys>;
  FinancialPeriodAggregateBy: FinancialPeriodAggregateBy;
  FoundHit: ResolverTypeWrapper<FoundHit>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  SearchHighlight: ResolverTypeWrapper<SearchHighlight>;
  SearchHighlightPart: ResolverTypeWrapper<SearchHighlightPart>;
  AccountSearch: ResolverTypeWrapper<AccountSearch>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  ID: Scalars['ID']['output'];
  Decimal: Scalars['Decimal']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  JSON: Scalars['JSON']['output'];
  PageInfo: PageInfo;
  AuditEntry: AuditEntryRow;
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  RetrySettlementInput: RetrySettlementInput;
  RetrySettlementPayload: Omit<RetrySettlementPayload, 'settlement'> & { settlement: ResolversParentTypes['TradeSettlement'] };
  OpenAccountInput: OpenAccountInput;
  SetOverdraftLimitInput: SetOverdraftLimitInput;
  CloseAccountInput: CloseAccountInput;
  AccountPayload: Omit<AccountPayload, 'account'> & { account: ResolversParentTypes['Account'] };
  AssignPostingAccountInput: AssignPostingAccountInput;
  AssignPostingAccountPayload: Omit<AssignPostingAccountPayload, 'postingAccount'> & { postingAccount: ResolversParentTypes['PostingAccount'] };
  EnterTransactionInput: EnterTransactionInput;
  TransactionLineInput: TransactionLineInput;
  AdvanceTransactionInput: AdvanceTransactionInput;
  TransactionPayload: Omit<TransactionPayload, 'transaction' | 'budgetWarnings'> & { transaction: ResolversParentTypes['Transaction'], budgetWarnings: Array<ResolversParentTypes['BudgetWarning']> };
  ReverseTransactionInput: ReverseTransactionInput;
  ReverseTransactionPayload: Omit<ReverseTransactionPayload, 'transaction' | 'reversal'> & { transaction: ResolversParentTypes['Transaction'], reversal: ResolversParentTypes['Transaction'] };
  PlanBudgetInput: PlanBudgetInput;
  UpdateBudgetInput: UpdateBudgetInput;
  ApproveBudgetInput: ApproveBudgetInput;
  BudgetPayload: Omit<BudgetPayload, 'budget'> & { budget: ResolversParentTypes['Budget'] };
  CreateInvoiceInput: CreateInvoiceInput;
  InvoiceLineInput: InvoiceLineInput;
  UpdateInvoiceInput: UpdateInvoiceInput;
  ChangeInvoiceInput: ChangeInvoiceInput;
  SendInvoiceInput: SendInvoiceInput;
  VoidInvoiceInput: VoidInvoiceInput;
  InvoicePayload: Omit<InvoicePayload, 'invoice'> & { invoice: ResolversParentTypes['Invoice'] };
  RecordPaymentInput: RecordPaymentInput;
  ClearPaymentInput: ClearPaymentInput;
  ReturnPaymentInput: ReturnPaymentInput;
  PaymentPayload: Omit<PaymentPayload, 'payment' | 'invoice'> & { payment: ResolversParentTypes['Payment'], invoice: ResolversParentTypes['Invoice'] };
  AddFiscalYearInput: AddFiscalYearInput;
  AddFiscalYearPayload: Omit<AddFiscalYearPayload, 'periods'> & { periods: Array<ResolversParentTypes['FinancialPeriod']> };
  ChangePeriodInput: ChangePeriodInput;
  PeriodPayload: Omit<PeriodPayload, 'period'> & { period: ResolversParentTypes['FinancialPeriod'] };
  Account: AccountRow;
  AccountFilter: AccountFilter;
  AccountOrder: AccountOrder;
  AccountPeriodBalance: AccountPeriodBalanceRow;
  LedgerEntry: LedgerEntryRow;
  LedgerEntryKey: LedgerEntryKey;
  LedgerEntryFilter: LedgerEntryFilter;
  LedgerEntryOrder: LedgerEntryOrder;
  Transaction: TransactionRow;
  TransactionFilter: TransactionFilter;
  TransactionOrder: TransactionOrder;
  TransactionLine: TransactionLineRow;
  Budget: BudgetRow;
  BudgetKey: BudgetKey;
  BudgetWarning: BudgetWarningRow;
  BudgetFilter: BudgetFilter;
  BudgetOrder: BudgetOrder;
  Invoice: InvoiceRow;
  InvoiceFilter: InvoiceFilter;
  InvoiceOrder: InvoiceOrder;
  InvoiceLine: InvoiceLineRow;
  Payment: PaymentRow;
  PaymentKey: PaymentKey;
  PaymentFilter: PaymentFilter;
  PaymentOrder: PaymentOrder;
  Customer: CustomerRow;
  CustomerFilter: CustomerFilter;
  CustomerOrder: CustomerOrder;
  CustomerBalance: CustomerBalanceRow;
  FinancialPeriod: FinancialPeriodRow;
  FinancialPeriodFilter: FinancialPeriodFilter;
  FinancialPeriodOrder: FinancialPeriodOrder;
  Currency: CurrencyRow;
  PostingAccount: PostingAccountRow;
  TrialBalance: TrialBalanceRow;
  TrialBalanceLine: TrialBalanceLineRow;
  IncomeStatement: IncomeStatementRow;
  IncomeStatementLine: IncomeStatementLineRow;
  BalanceSheet: BalanceSheetRow;
  BalanceSheetLine: BalanceSheetLineRow;
  ReceivablesAgeing: ReceivablesAgeingRow;
  CustomerAgeing: CustomerAgeingRow;
  AgeingBuckets: AgeingBucketsRow;
  OpenReceivable: OpenReceivableRow;
  OpenReceivableFilter: OpenReceivableFilter;
  ReceivableMovement: ReceivableMovementRow;
  BudgetVariance: BudgetVarianceRow;
  BudgetVarianceFilter: BudgetVarianceFilter;
  DepartmentBudgetSummary: DepartmentBudgetSummaryRow;
  CashPosition: CashPositionRow;
  CashPositionFilter: CashPositionFilter;
  CashFlowMonth: CashFlowMonthRow;
  Collection: CollectionRow;
  Trade: Omit<Trade, 'settlement'> & { settlement?: Maybe<ResolversParentTypes['TradeSettlement']> } | FederationReferenceTypes['Trade'];
  TradeSettlement: TradeSettlementRow;
  TradeSettlementOrder: TradeSettlementOrder;
  Employee: Omit<Employee, 'transactionsCreated' | 'transactionsApproved'> & { transactionsCreated?: Maybe<ResolversParentTypes['TransactionConnection']>, transactionsApproved?: Maybe<ResolversParentTypes['TransactionConnection']> } | FederationReferenceTypes['Employee'];
  Department: Omit<Department, 'budgets'> & { budgets?: Maybe<ResolversParentTypes['BudgetConnection']> } | FederationReferenceTypes['Department'];
  AccountWhere: AccountWhere;
  BudgetWhere: BudgetWhere;
  CustomerWhere: CustomerWhere;
  FinancialPeriodWhere: FinancialPeriodWhere;
  InvoiceWhere: InvoiceWhere;
  LedgerEntryWhere: LedgerEntryWhere;
  PaymentWhere: PaymentWhere;
  TransactionWhere: TransactionWhere;
  IDCondition: IdCondition;
  StringCondition: StringCondition;
  BooleanCondition: BooleanCondition;
  IntCondition: IntCondition;
  DecimalCondition: DecimalCondition;
  DateCondition: DateCondition;
  DateTimeCondition: DateTimeCondition;
  AccountTypeCondition: AccountTypeCondition;
  EntrySideCondition: EntrySideCondition;
  AccountStatusCondition: AccountStatusCondition;
  BudgetStatusCondition: BudgetStatusCondition;
  CustomerStatusCondition: CustomerStatusCondition;
  PeriodStatusCondition: PeriodStatusCondition;
  InvoiceStatusCondition: InvoiceStatusCondition;
  PaymentMethodCondition: PaymentMethodCondition;
  PaymentStatusCondition: PaymentStatusCondition;
  TransactionTypeCondition: TransactionTypeCondition;
  TransactionStatusCondition: TransactionStatusCondition;
  AccountConnection: Connection<AccountRow>;
  AccountEdge: Omit<AccountEdge, 'node'> & { node: ResolversParentTypes['Account'] };
  LedgerEntryConnection: Connection<LedgerEntryRow>;
  LedgerEntryEdge: Omit<LedgerEntryEdge, 'node'> & { node: ResolversParentTypes['LedgerEntry'] };
  TransactionConnection: Connection<TransactionRow>;
  TransactionEdge: Omit<TransactionEdge, 'node'> & { node: ResolversParentTypes['Transaction'] };
  BudgetConnection: Connection<BudgetRow>;
  BudgetEdge: Omit<BudgetEdge, 'node'> & { node: ResolversParentTypes['Budget'] };
  InvoiceConnection: Connection<InvoiceRow>;
  InvoiceEdge: Omit<InvoiceEdge, 'node'> & { node: ResolversParentTypes['Invoice'] };
  PaymentConnection: Connection<PaymentRow>;
  PaymentEdge: Omit<PaymentEdge, 'node'> & { node: ResolversParentTypes['Payment'] };
  CustomerConnection: Connection<CustomerRow>;
  CustomerEdge: Omit<CustomerEdge, 'node'> & { node: ResolversParentTypes['Customer'] };
  FinancialPeriodConnection: Connection<FinancialPeriodRow>;
  FinancialPeriodEdge: Omit<FinancialPeriodEdge, 'node'> & { node: ResolversParentTypes['FinancialPeriod'] };
  TradeSettlementConnection: Connection<TradeSettlementRow>;
  TradeSettlementEdge: Omit<TradeSettlementEdge, 'node'> & { node: ResolversParentTypes['TradeSettlement'] };
  OpenReceivableConnection: Connection<OpenReceivableRow>;
  OpenReceivableEdge: Omit<OpenReceivableEdge, 'node'> & { node: ResolversParentTypes['OpenReceivable'] };
  BudgetVarianceConnection: Connection<BudgetVarianceRow>;
  BudgetVarianceEdge: Omit<BudgetVarianceEdge, 'node'> & { node: ResolversParentTypes['BudgetVariance'] };
  CashPositionConnection: Connection<CashPositionRow>;
  CashPositionEdge: Omit<CashPositionEdge, 'node'> & { node: ResolversParentTypes['CashPosition'] };
  AuditEntryConnection: Connection<AuditEntryRow>;
  AuditEntryEdge: Omit<AuditEntryEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  TrialBalanceLineConnection: Connection<TrialBalanceLineRow>;
  TrialBalanceLineEdge: Omit<TrialBalanceLineEdge, 'node'> & { node: ResolversParentTypes['TrialBalanceLine'] };
  BalanceSheetLineConnection: Connection<BalanceSheetLineRow>;
  BalanceSheetLineEdge: Omit<BalanceSheetLineEdge, 'node'> & { node: ResolversParentTypes['BalanceSheetLine'] };
  AccountAggregates: AccountAggregates;
  AccountAggregateNumbers: AccountAggregateNumbers;
  AccountAggregateValues: AccountAggregateValues;
  AccountAggregateGroup: AccountAggregateGroup;
  AccountAggregateKeys: AccountAggregateKeys;
  LedgerEntryAggregates: LedgerEntryAggregates;
  LedgerEntryAggregateNumbers: LedgerEntryAggregateNumbers;
  LedgerEntryAggregateValues: LedgerEntryAggregateValues;
  LedgerEntryAggregateGroup: LedgerEntryAggregateGroup;
  LedgerEntryAggregateKeys: LedgerEntryAggregateKeys;
  TransactionAggregates: TransactionAggregates;
  TransactionAggregateNumbers: TransactionAggregateNumbers;
  TransactionAggregateValues: TransactionAggregateValues;
  TransactionAggregateGroup: TransactionAggregateGroup;
  TransactionAggregateKeys: TransactionAggregateKeys;
  BudgetAggregates: BudgetAggregates;
  BudgetAggregateNumbers: BudgetAggregateNumbers;
  BudgetAggregateValues: BudgetAggregateValues;
  BudgetAggregateGroup: BudgetAggregateGroup;
  BudgetAggregateKeys: BudgetAggregateKeys;
  InvoiceAggregates: InvoiceAggregates;
  InvoiceAggregateNumbers: InvoiceAggregateNumbers;
  InvoiceAggregateValues: InvoiceAggregateValues;
  InvoiceAggregateGroup: InvoiceAggregateGroup;
  InvoiceAggregateKeys: InvoiceAggregateKeys;
  PaymentAggregates: PaymentAggregates;
  PaymentAggregateNumbers: PaymentAggregateNumbers;
  PaymentAggregateValues: PaymentAggregateValues;
  PaymentAggregateGroup: PaymentAggregateGroup;
  PaymentAggregateKeys: PaymentAggregateKeys;
  CustomerAggregates: CustomerAggregates;
  CustomerAggregateNumbers: CustomerAggregateNumbers;
  CustomerAggregateValues: CustomerAggregateValues;
  CustomerAggregateGroup: CustomerAggregateGroup;
  CustomerAggregateKeys: CustomerAggregateKeys;
  FinancialPeriodAggregates: FinancialPeriodAggregates;
  FinancialPeriodAggregateNumbers: FinancialPeriodAggregateNumbers;
  FinancialPeriodAggregateValues: FinancialPeriodAggregateValues;
  FinancialPeriodAggregateGroup: FinancialPeriodAggregateGroup;
  FinancialPeriodAggregateKeys: FinancialPeriodAggregateKeys;
  FoundHit: FoundHit;
  Float: Scalars['Float']['output'];
  SearchHighlight: SearchHighlight;
  SearchHighlightPart: SearchHighlightPart;
  AccountSearch: AccountSearch | FederationReferenceTypes['AccountSearch'];
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
};

export type AccessDirectiveArgs = {
  to: Array<Scalars['String']['input']>;
  trail?: Scalars['Boolean']['input'];
};

export type AccessDirectiveResolver<Result, Parent, ContextType = SubgraphContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type TasksDirectiveArgs = {
  in?: Maybe<Scalars['String']['input']>;
  when?: Maybe<Scalars['String']['input']>;
  once?: Maybe<Scalars['Int']['input']>;
  keyed?: Maybe<Scalars['Int']['input']>;
  items?: Maybe<Scalars['Int']['input']>;
  all?: Maybe<Scalars['Int']['input']>;
};

export type TasksDirectiveResolver<Result, Parent, ContextType = SubgraphContext, Args = TasksDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type TextDirectiveArgs = {
  is?: Scalars['String']['input'];
  mayBeEmpty?: Scalars['Boolean']['input'];
};

export type TextDirectiveResolver<Result, Parent, ContextType = SubgraphContext, Args = TextDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type NodeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Account' | 'LedgerEntry' | 'Transaction' | 'Budget' | 'Invoice' | 'Payment' | 'Customer' | 'FinancialPeriod', ParentType, ContextType>;
};

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type PageInfoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType, RequireFields<QueryAccountArgs, 'id'>>;
  accountsByIds?: Resolver<Maybe<Array<Maybe<ResolversTypes['Account']>>>, ParentType, ContextType, RequireFields<QueryAccountsByIdsArgs, 'ids'>>;
  accountByCode?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType, RequireFields<QueryAccountByCodeArgs, 'code'>>;
  accounts?: Resolver<Maybe<ResolversTypes['AccountConnection']>, ParentType, ContextType, Partial<QueryAccountsArgs>>;
  ledgerEntry?: Resolver<Maybe<ResolversTypes['LedgerEntry']>, ParentType, ContextType, RequireFields<QueryLedgerEntryArgs, 'accountId' | 'id'>>;
  ledgerEntriesByKeys?: Resolver<Maybe<Array<Maybe<ResolversTypes['LedgerEntry']>>>, ParentType, ContextType, RequireFields<QueryLedgerEntriesByKeysArgs, 'keys'>>;
  ledgerEntries?: Resolver<Maybe<ResolversTypes['LedgerEntryConnection']>, ParentType, ContextType, RequireFields<QueryLedgerEntriesArgs, 'orderBy'>>;
  transaction?: Resolver<Maybe<ResolversTypes['Transaction']>, ParentType, ContextType, RequireFields<QueryTransactionArgs, 'id'>>;
  transactionsByIds?: Resolver<Maybe<Array<Maybe<ResolversTypes['Transaction']>>>, ParentType, ContextType, RequireFields<QueryTransactionsByIdsArgs, 'ids'>>;
  transactionByReference?: Resolver<Maybe<ResolversTypes['Transaction']>, ParentType, ContextType, RequireFields<QueryTransactionByReferenceArgs, 'reference'>>;
  transactions?: Resolver<Maybe<ResolversTypes['TransactionConnection']>, ParentType, ContextType, RequireFields<QueryTransactionsArgs, 'orderBy'>>;
  budget?: Resolver<Maybe<ResolversTypes['Budget']>, ParentType, ContextType, RequireFields<QueryBudgetArgs, 'accountId' | 'id'>>;
  budgetsByKeys?: Resolver<Maybe<Array<Maybe<ResolversTypes['Budget']>>>, ParentType, ContextType, RequireFields<QueryBudgetsByKeysArgs, 'keys'>>;
  budgets?: Resolver<Maybe<ResolversTypes['BudgetConnection']>, ParentType, ContextType, Partial<QueryBudgetsArgs>>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType, RequireFields<QueryInvoiceArgs, 'id'>>;
  invoicesByIds?: Resolver<Maybe<Array<Maybe<ResolversTypes['Invoice']>>>, ParentType, ContextType, RequireFields<QueryInvoicesByIdsArgs, 'ids'>>;
  invoiceByNumber?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType, RequireFields<QueryInvoiceByNumberArgs, 'invoiceNumber'>>;
  invoices?: Resolver<Maybe<ResolversTypes['InvoiceConnection']>, ParentType, ContextType, RequireFields<QueryInvoicesArgs, 'orderBy'>>;
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType, RequireFields<QueryPaymentArgs, 'invoiceId' | 'id'>>;
  paymentsByKeys?: Resolver<Maybe<Array<Maybe<ResolversTypes['Payment']>>>, ParentType, ContextType, RequireFields<QueryPaymentsByKeysArgs, 'keys'>>;
  payments?: Resolver<Maybe<ResolversTypes['PaymentConnection']>, ParentType, ContextType, RequireFields<QueryPaymentsArgs, 'orderBy'>>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType, RequireFields<QueryCustomerArgs, 'id'>>;
  customersByIds?: Resolver<Maybe<Array<Maybe<ResolversTypes['Customer']>>>, ParentType, ContextType, RequireFields<QueryCustomersByIdsArgs, 'ids'>>;
  customerByCode?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType, RequireFields<QueryCustomerByCodeArgs, 'code'>>;
  customers?: Resolver<Maybe<ResolversTypes['CustomerConnection']>, ParentType, ContextType, Partial<QueryCustomersArgs>>;
  financialPeriod?: Resolver<Maybe<ResolversTypes['FinancialPeriod']>, ParentType, ContextType, RequireFields<QueryFinancialPeriodArgs, 'id'>>;
  financialPeriodsByIds?: Resolver<Maybe<Array<Maybe<ResolversTypes['FinancialPeriod']>>>, ParentType, ContextType, RequireFields<QueryFinancialPeriodsByIdsArgs, 'ids'>>;
  financialPeriodByCode?: Resolver<Maybe<ResolversTypes['FinancialPeriod']>, ParentType, ContextType, RequireFields<QueryFinancialPeriodByCodeArgs, 'code'>>;
  financialPeriods?: Resolver<Maybe<ResolversTypes['FinancialPeriodConnection']>, ParentType, ContextType, Partial<QueryFinancialPeriodsArgs>>;
  currencies?: Resolver<Maybe<Array<ResolversTypes['Currency']>>, ParentType, ContextType>;
  postingAccounts?: Resolver<Maybe<Array<ResolversTypes['PostingAccount']>>, ParentType, ContextType>;
  failedSettlements?: Resolver<Maybe<ResolversTypes['TradeSettlementConnection']>, ParentType, ContextType, RequireFields<QueryFailedSettlementsArgs, 'orderBy'>>;
  trialBalance?: Resolver<Maybe<ResolversTypes['TrialBalance']>, ParentType, ContextType, RequireFields<QueryTrialBalanceArgs, 'periodId'>>;
  incomeStatement?: Resolver<Maybe<ResolversTypes['IncomeStatement']>, ParentType, ContextType, RequireFields<QueryIncomeStatementArgs, 'fromPeriodId'>>;
  balanceSheet?: Resolver<Maybe<ResolversTypes['BalanceSheet']>, ParentType, ContextType, RequireFields<QueryBalanceSheetArgs, 'periodId'>>;
  receivablesAgeing?: Resolver<Maybe<ResolversTypes['ReceivablesAgeing']>, ParentType, ContextType, RequireFields<QueryReceivablesAgeingArgs, 'asOf'>>;
  openReceivables?: Resolver<Maybe<ResolversTypes['OpenReceivableConnection']>, ParentType, ContextType, Partial<QueryOpenReceivablesArgs>>;
  budgetVersusActual?: Resolver<Maybe<ResolversTypes['BudgetVarianceConnection']>, ParentType, ContextType, Partial<QueryBudgetVersusActualArgs>>;
  budgetSummaryByDepartment?: Resolver<Maybe<Array<ResolversTypes['DepartmentBudgetSummary']>>, ParentType, ContextType, RequireFields<QueryBudgetSummaryByDepartmentArgs, 'fiscalYear'>>;
  cashPositions?: Resolver<Maybe<ResolversTypes['CashPositionConnection']>, ParentType, ContextType, Partial<QueryCashPositionsArgs>>;
  collections?: Resolver<Maybe<Array<ResolversTypes['Collection']>>, ParentType, ContextType, RequireFields<QueryCollectionsArgs, 'from' | 'to'>>;
};

export type MutationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  openAccount?: Resolver<Maybe<ResolversTypes['AccountPayload']>, ParentType, ContextType, RequireFields<MutationOpenAccountArgs, 'input'>>;
  setOverdraftLimit?: Resolver<Maybe<ResolversTypes['AccountPayload']>, ParentType, ContextType, RequireFields<MutationSetOverdraftLimitArgs, 'input'>>;
  closeAccount?: Resolver<Maybe<ResolversTypes['AccountPayload']>, ParentType, ContextType, RequireFields<MutationCloseAccountArgs, 'input'>>;
  assignPostingAccount?: Resolver<Maybe<ResolversTypes['AssignPostingAccountPayload']>, ParentType, ContextType, RequireFields<MutationAssignPostingAccountArgs, 'input'>>;
  postTransaction?: Resolver<Maybe<ResolversTypes['TransactionPayload']>, ParentType, ContextType, RequireFields<MutationPostTransactionArgs, 'input'>>;
  draftTransaction?: Resolver<Maybe<ResolversTypes['TransactionPayload']>, ParentType, ContextType, RequireFields<MutationDraftTransactionArgs, 'input'>>;
  submitTransaction?: Resolver<Maybe<ResolversTypes['TransactionPayload']>, ParentType, ContextType, RequireFields<MutationSubmitTransactionArgs, 'input'>>;
  approveTransaction?: Resolver<Maybe<ResolversTypes['TransactionPayload']>, ParentType, ContextType, RequireFields<MutationApproveTransactionArgs, 'input'>>;
  postApprovedTransaction?: Resolver<Maybe<ResolversTypes['TransactionPayload']>, ParentType, ContextType, RequireFields<MutationPostApprovedTransactionArgs, 'input'>>;
  cancelTransaction?: Resolver<Maybe<ResolversTypes['TransactionPayload']>, ParentType, ContextType, RequireFields<MutationCancelTransactionArgs, 'input'>>;
  reverseTransaction?: Resolver<Maybe<ResolversTypes['ReverseTransactionPayload']>, ParentType, ContextType, RequireFields<MutationReverseTransactionArgs, 'input'>>;
  planBudget?: Resolver<Maybe<ResolversTypes['BudgetPayload']>, ParentType, ContextType, RequireFields<MutationPlanBudgetArgs, 'input'>>;
  updateBudget?: Resolver<Maybe<ResolversTypes['BudgetPayload']>, ParentType, ContextType, RequireFields<MutationUpdateBudgetArgs, 'input'>>;
  approveBudget?: Resolver<Maybe<ResolversTypes['BudgetPayload']>, ParentType, ContextType, RequireFields<MutationApproveBudgetArgs, 'input'>>;
  createInvoice?: Resolver<Maybe<ResolversTypes['InvoicePayload']>, ParentType, ContextType, RequireFields<MutationCreateInvoiceArgs, 'input'>>;
  updateInvoice?: Resolver<Maybe<ResolversTypes['InvoicePayload']>, ParentType, ContextType, RequireFields<MutationUpdateInvoiceArgs, 'input'>>;
  issueInvoice?: Resolver<Maybe<ResolversTypes['InvoicePayload']>, ParentType, ContextType, RequireFields<MutationIssueInvoiceArgs, 'input'>>;
  sendInvoice?: Resolver<Maybe<ResolversTypes['InvoicePayload']>, ParentType, ContextType, RequireFields<MutationSendInvoiceArgs, 'input'>>;
  voidInvoice?: Resolver<Maybe<ResolversTypes['InvoicePayload']>, ParentType, ContextType, RequireFields<MutationVoidInvoiceArgs, 'input'>>;
  recordPayment?: Resolver<Maybe<ResolversTypes['PaymentPayload']>, ParentType, ContextType, RequireFields<MutationRecordPaymentArgs, 'input'>>;
  clearPayment?: Resolver<Maybe<ResolversTypes['PaymentPayload']>, ParentType, ContextType, RequireFields<MutationClearPaymentArgs, 'input'>>;
  returnPayment?: Resolver<Maybe<ResolversTypes['PaymentPayload']>, ParentType, ContextType, RequireFields<MutationReturnPaymentArgs, 'input'>>;
  addFiscalYear?: Resolver<Maybe<ResolversTypes['AddFiscalYearPayload']>, ParentType, ContextType, RequireFields<MutationAddFiscalYearArgs, 'input'>>;
  openPeriod?: Resolver<Maybe<ResolversTypes['PeriodPayload']>, ParentType, ContextType, RequireFields<MutationOpenPeriodArgs, 'input'>>;
  closePeriod?: Resolver<Maybe<ResolversTypes['PeriodPayload']>, ParentType, ContextType, RequireFields<MutationClosePeriodArgs, 'input'>>;
  retrySettlement?: Resolver<Maybe<ResolversTypes['RetrySettlementPayload']>, ParentType, ContextType, RequireFields<MutationRetrySettlementArgs, 'input'>>;
};

export type RetrySettlementPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RetrySettlementPayload'] = ResolversParentTypes['RetrySettlementPayload']> = {
  settlement?: Resolver<ResolversTypes['TradeSettlement'], ParentType, ContextType>;
};

export type AccountPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AccountPayload'] = ResolversParentTypes['AccountPayload']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
};

export type AssignPostingAccountPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AssignPostingAccountPayload'] = ResolversParentTypes['AssignPostingAccountPayload']> = {
  postingAccount?: Resolver<ResolversTypes['PostingAccount'], ParentType, ContextType>;
};

export type TransactionPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TransactionPayload'] = ResolversParentTypes['TransactionPayload']> = {
  transaction?: Resolver<ResolversTypes['Transaction'], ParentType, ContextType>;
  budgetWarnings?: Resolver<Array<ResolversTypes['BudgetWarning']>, ParentType, ContextType>;
};

export type ReverseTransactionPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ReverseTransactionPayload'] = ResolversParentTypes['ReverseTransactionPayload']> = {
  transaction?: Resolver<ResolversTypes['Transaction'], ParentType, ContextType>;
  reversal?: Resolver<ResolversTypes['Transaction'], ParentType, ContextType>;
};

export type BudgetPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BudgetPayload'] = ResolversParentTypes['BudgetPayload']> = {
  budget?: Resolver<ResolversTypes['Budget'], ParentType, ContextType>;
};

export type InvoicePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InvoicePayload'] = ResolversParentTypes['InvoicePayload']> = {
  invoice?: Resolver<ResolversTypes['Invoice'], ParentType, ContextType>;
};

export type PaymentPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PaymentPayload'] = ResolversParentTypes['PaymentPayload']> = {
  payment?: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
  invoice?: Resolver<ResolversTypes['Invoice'], ParentType, ContextType>;
};

export type AddFiscalYearPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AddFiscalYearPayload'] = ResolversParentTypes['AddFiscalYearPayload']> = {
  periods?: Resolver<Array<ResolversTypes['FinancialPeriod']>, ParentType, ContextType>;
};

export type PeriodPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PeriodPayload'] = ResolversParentTypes['PeriodPayload']> = {
  period?: Resolver<ResolversTypes['FinancialPeriod'], ParentType, ContextType>;
};

export type AccountResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account'], FederationReferenceType extends FederationReferenceTypes['Account'] = FederationReferenceTypes['Account']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Account']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  accountType?: Resolver<ResolversTypes['AccountType'], ParentType, ContextType>;
  normalSide?: Resolver<ResolversTypes['EntrySide'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  children?: Resolver<Maybe<ResolversTypes['AccountConnection']>, ParentType, ContextType, Partial<AccountChildrenArgs>>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isPostable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isCash?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AccountStatus'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  overdraftLimit?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  balance?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  baseBalance?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  entryCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lastPostedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  ledgerEntries?: Resolver<Maybe<ResolversTypes['LedgerEntryConnection']>, ParentType, ContextType, RequireFields<AccountLedgerEntriesArgs, 'orderBy'>>;
  periodBalances?: Resolver<Maybe<Array<ResolversTypes['AccountPeriodBalance']>>, ParentType, ContextType, Partial<AccountPeriodBalancesArgs>>;
  trialBalance?: Resolver<Maybe<ResolversTypes['TrialBalanceLine']>, ParentType, ContextType, RequireFields<AccountTrialBalanceArgs, 'periodId'>>;
  budgets?: Resolver<Maybe<ResolversTypes['BudgetConnection']>, ParentType, ContextType, Partial<AccountBudgetsArgs>>;
  cashPosition?: Resolver<Maybe<ResolversTypes['CashPosition']>, ParentType, ContextType>;
  cashFlow?: Resolver<Maybe<Array<ResolversTypes['CashFlowMonth']>>, ParentType, ContextType, Partial<AccountCashFlowArgs>>;
  auditTrail?: Resolver<Maybe<ResolversTypes['AuditEntryConnection']>, ParentType, ContextType, Partial<AccountAuditTrailArgs>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountPeriodBalanceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AccountPeriodBalance'] = ResolversParentTypes['AccountPeriodBalance']> = {
  period?: Resolver<ResolversTypes['FinancialPeriod'], ParentType, ContextType>;
  debit?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  credit?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  baseDebit?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  baseCredit?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  entryCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type LedgerEntryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LedgerEntry'] = ResolversParentTypes['LedgerEntry'], FederationReferenceType extends FederationReferenceTypes['LedgerEntry'] = FederationReferenceTypes['LedgerEntry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LedgerEntry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  accountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  transaction?: Resolver<Maybe<ResolversTypes['Transaction']>, ParentType, ContextType>;
  lineNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['FinancialPeriod'], ParentType, ContextType>;
  entryDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  postedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  postedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  debit?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  credit?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  baseDebit?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  baseCredit?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransactionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Transaction'] = ResolversParentTypes['Transaction'], FederationReferenceType extends FederationReferenceTypes['Transaction'] = FederationReferenceTypes['Transaction']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Transaction']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  transactionType?: Resolver<ResolversTypes['TransactionType'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  transactionDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['FinancialPeriod'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  exchangeRate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  totalAmount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  baseAmount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  lineCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TransactionStatus'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['TransactionLine']>, ParentType, ContextType>;
  ledgerEntries?: Resolver<Array<ResolversTypes['LedgerEntry']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  approvedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  approvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  postedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  postedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reversalOf?: Resolver<Maybe<ResolversTypes['Transaction']>, ParentType, ContextType>;
  reversedBy?: Resolver<Maybe<ResolversTypes['Transaction']>, ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  auditTrail?: Resolver<Maybe<ResolversTypes['AuditEntryConnection']>, ParentType, ContextType, Partial<TransactionAuditTrailArgs>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransactionLineResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TransactionLine'] = ResolversParentTypes['TransactionLine']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  transactionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lineNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  debit?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  credit?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  baseDebit?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  baseCredit?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type BudgetResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Budget'] = ResolversParentTypes['Budget'], FederationReferenceType extends FederationReferenceTypes['Budget'] = FederationReferenceTypes['Budget']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Budget']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  accountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['FinancialPeriod'], ParentType, ContextType>;
  fiscalYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  actualAmount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  remainingAmount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BudgetStatus'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  approvedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  warningThresholds?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['BudgetWarning']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BudgetWarningResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BudgetWarning'] = ResolversParentTypes['BudgetWarning']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  budget?: Resolver<ResolversTypes['Budget'], ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  budgetAmount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  actualAmount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  transaction?: Resolver<Maybe<ResolversTypes['Transaction']>, ParentType, ContextType>;
  raisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type InvoiceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Invoice'] = ResolversParentTypes['Invoice'], FederationReferenceType extends FederationReferenceTypes['Invoice'] = FederationReferenceTypes['Invoice']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Invoice']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoiceNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  exchangeRate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  netAmount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  taxAmount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  totalAmount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  baseAmount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  paidAmount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  openAmount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  baseOpenAmount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['InvoiceStatus'], ParentType, ContextType>;
  voidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  transaction?: Resolver<Maybe<ResolversTypes['Transaction']>, ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['InvoiceLine']>, ParentType, ContextType>;
  payments?: Resolver<Maybe<ResolversTypes['PaymentConnection']>, ParentType, ContextType, Partial<InvoicePaymentsArgs>>;
  receivableMovements?: Resolver<Array<ResolversTypes['ReceivableMovement']>, ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sentTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  auditTrail?: Resolver<Maybe<ResolversTypes['AuditEntryConnection']>, ParentType, ContextType, Partial<InvoiceAuditTrailArgs>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvoiceLineResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InvoiceLine'] = ResolversParentTypes['InvoiceLine']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lineNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  netAmount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  taxRate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  taxAmount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  revenueAccount?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
};

export type PaymentResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Payment'] = ResolversParentTypes['Payment'], FederationReferenceType extends FederationReferenceTypes['Payment'] = FederationReferenceTypes['Payment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Payment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoiceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoice?: Resolver<ResolversTypes['Invoice'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  baseAmount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['PaymentMethod'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PaymentStatus'], ParentType, ContextType>;
  bankAccount?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  transaction?: Resolver<Maybe<ResolversTypes['Transaction']>, ParentType, ContextType>;
  returnedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CustomerResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer'], FederationReferenceType extends FederationReferenceTypes['Customer'] = FederationReferenceTypes['Customer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Customer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  billingEmail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paymentTermsDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CustomerStatus'], ParentType, ContextType>;
  invoices?: Resolver<Maybe<ResolversTypes['InvoiceConnection']>, ParentType, ContextType, RequireFields<CustomerInvoicesArgs, 'orderBy'>>;
  balance?: Resolver<Maybe<ResolversTypes['CustomerBalance']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CustomerBalanceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CustomerBalance'] = ResolversParentTypes['CustomerBalance']> = {
  invoiceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openInvoiceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  baseInvoiced?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  baseOpen?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  oldestDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastIssuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type FinancialPeriodResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FinancialPeriod'] = ResolversParentTypes['FinancialPeriod'], FederationReferenceType extends FederationReferenceTypes['FinancialPeriod'] = FederationReferenceTypes['FinancialPeriod']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FinancialPeriod']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fiscalYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fiscalQuarter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PeriodStatus'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  auditTrail?: Resolver<Maybe<ResolversTypes['AuditEntryConnection']>, ParentType, ContextType, Partial<FinancialPeriodAuditTrailArgs>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CurrencyResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Currency'] = ResolversParentTypes['Currency']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  minorUnits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  accountingRate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type PostingAccountResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PostingAccount'] = ResolversParentTypes['PostingAccount']> = {
  purpose?: Resolver<ResolversTypes['PostingPurpose'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
};

export type TrialBalanceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TrialBalance'] = ResolversParentTypes['TrialBalance']> = {
  period?: Resolver<ResolversTypes['FinancialPeriod'], ParentType, ContextType>;
  debit?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  credit?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  closingDebit?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  closingCredit?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  lines?: Resolver<Maybe<ResolversTypes['TrialBalanceLineConnection']>, ParentType, ContextType, Partial<TrialBalanceLinesArgs>>;
};

export type TrialBalanceLineResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TrialBalanceLine'] = ResolversParentTypes['TrialBalanceLine']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['FinancialPeriod'], ParentType, ContextType>;
  openingBalance?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  debit?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  credit?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  closingBalance?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  closingDebit?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  closingCredit?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type IncomeStatementResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['IncomeStatement'] = ResolversParentTypes['IncomeStatement']> = {
  fromPeriod?: Resolver<ResolversTypes['FinancialPeriod'], ParentType, ContextType>;
  toPeriod?: Resolver<ResolversTypes['FinancialPeriod'], ParentType, ContextType>;
  revenue?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  expenses?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  netIncome?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['IncomeStatementLine']>, ParentType, ContextType>;
};

export type IncomeStatementLineResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['IncomeStatementLine'] = ResolversParentTypes['IncomeStatementLine']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  accountType?: Resolver<ResolversTypes['AccountType'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type BalanceSheetResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BalanceSheet'] = ResolversParentTypes['BalanceSheet']> = {
  period?: Resolver<ResolversTypes['FinancialPeriod'], ParentType, ContextType>;
  assets?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  liabilities?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  equity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  accumulatedResult?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  lines?: Resolver<Maybe<ResolversTypes['BalanceSheetLineConnection']>, ParentType, ContextType, Partial<BalanceSheetLinesArgs>>;
};

export type BalanceSheetLineResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BalanceSheetLine'] = ResolversParentTypes['BalanceSheetLine']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  accountType?: Resolver<ResolversTypes['AccountType'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type ReceivablesAgeingResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ReceivablesAgeing'] = ResolversParentTypes['ReceivablesAgeing']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['AgeingBuckets'], ParentType, ContextType>;
  customers?: Resolver<Array<ResolversTypes['CustomerAgeing']>, ParentType, ContextType>;
};

export type CustomerAgeingResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CustomerAgeing'] = ResolversParentTypes['CustomerAgeing']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  openInvoiceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amounts?: Resolver<ResolversTypes['AgeingBuckets'], ParentType, ContextType>;
};

export type AgeingBucketsResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AgeingBuckets'] = ResolversParentTypes['AgeingBuckets']> = {
  notDue?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  days1To30?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  days31To60?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  days61To90?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  over90Days?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type OpenReceivableResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OpenReceivable'] = ResolversParentTypes['OpenReceivable']> = {
  invoice?: Resolver<ResolversTypes['Invoice'], ParentType, ContextType>;
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openAmount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  baseOpenAmount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type ReceivableMovementResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ReceivableMovement'] = ResolversParentTypes['ReceivableMovement']> = {
  movedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  baseAmount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type BudgetVarianceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BudgetVariance'] = ResolversParentTypes['BudgetVariance']> = {
  budget?: Resolver<ResolversTypes['Budget'], ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['FinancialPeriod'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  budgetAmount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  actualAmount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  remainingAmount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type DepartmentBudgetSummaryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DepartmentBudgetSummary'] = ResolversParentTypes['DepartmentBudgetSummary']> = {
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  fiscalYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  budgetCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  budgetAmount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  actualAmount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  remainingAmount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type CashPositionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CashPosition'] = ResolversParentTypes['CashPosition']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  baseBalance?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  entryCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastPostedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  totalInflow?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  totalOutflow?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type CashFlowMonthResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CashFlowMonth'] = ResolversParentTypes['CashFlowMonth']> = {
  period?: Resolver<ResolversTypes['FinancialPeriod'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inflow?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  outflow?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  netFlow?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  baseNetFlow?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  entryCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CollectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Collection'] = ResolversParentTypes['Collection']> = {
  month?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['PaymentMethod'], ParentType, ContextType>;
  paymentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  baseAmount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type TradeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Trade'] = ResolversParentTypes['Trade'], FederationReferenceType extends FederationReferenceTypes['Trade'] = FederationReferenceTypes['Trade']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Trade']> | FederationReferenceType, FederationReferenceType, ContextType>;
  portfolioId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  settlement?: Resolver<Maybe<ResolversTypes['TradeSettlement']>, ParentType, ContextType>;
};

export type TradeSettlementResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TradeSettlement'] = ResolversParentTypes['TradeSettlement']> = {
  origin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trade?: Resolver<Maybe<ResolversTypes['Trade']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SettlementStatus'], ParentType, ContextType>;
  transaction?: Resolver<Maybe<ResolversTypes['Transaction']>, ParentType, ContextType>;
  postingDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reasonCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type EmployeeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Employee'] = ResolversParentTypes['Employee'], FederationReferenceType extends FederationReferenceTypes['Employee'] = FederationReferenceTypes['Employee']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Employee']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  transactionsCreated?: Resolver<Maybe<ResolversTypes['TransactionConnection']>, ParentType, ContextType, RequireFields<EmployeeTransactionsCreatedArgs, 'orderBy'>>;
  transactionsApproved?: Resolver<Maybe<ResolversTypes['TransactionConnection']>, ParentType, ContextType, RequireFields<EmployeeTransactionsApprovedArgs, 'orderBy'>>;
};

export type DepartmentResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Department'] = ResolversParentTypes['Department'], FederationReferenceType extends FederationReferenceTypes['Department'] = FederationReferenceTypes['Department']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Department']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  budgets?: Resolver<Maybe<ResolversTypes['BudgetConnection']>, ParentType, ContextType, Partial<DepartmentBudgetsArgs>>;
};

export type AccountConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AccountConnection'] = ResolversParentTypes['AccountConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AccountEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Account']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aggregates?: Resolver<Maybe<ResolversTypes['AccountAggregates']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<Array<ResolversTypes['AccountAggregateGroup']>>, ParentType, ContextType, RequireFields<AccountConnectionGroupsArgs, 'by'>>;
};

export type AccountEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AccountEdge'] = ResolversParentTypes['AccountEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
};

export type LedgerEntryConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LedgerEntryConnection'] = ResolversParentTypes['LedgerEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LedgerEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['LedgerEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aggregates?: Resolver<Maybe<ResolversTypes['LedgerEntryAggregates']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<Array<ResolversTypes['LedgerEntryAggregateGroup']>>, ParentType, ContextType, RequireFields<LedgerEntryConnectionGroupsArgs, 'by'>>;
};

export type LedgerEntryEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LedgerEntryEdge'] = ResolversParentTypes['LedgerEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LedgerEntry'], ParentType, ContextType>;
};

export type TransactionConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TransactionConnection'] = ResolversParentTypes['TransactionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TransactionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Transaction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aggregates?: Resolver<Maybe<ResolversTypes['TransactionAggregates']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<Array<ResolversTypes['TransactionAggregateGroup']>>, ParentType, ContextType, RequireFields<TransactionConnectionGroupsArgs, 'by'>>;
};

export type TransactionEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TransactionEdge'] = ResolversParentTypes['TransactionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Transaction'], ParentType, ContextType>;
};

export type BudgetConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BudgetConnection'] = ResolversParentTypes['BudgetConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BudgetEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Budget']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aggregates?: Resolver<Maybe<ResolversTypes['BudgetAggregates']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<Array<ResolversTypes['BudgetAggregateGroup']>>, ParentType, ContextType, RequireFields<BudgetConnectionGroupsArgs, 'by'>>;
};

export type BudgetEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BudgetEdge'] = ResolversParentTypes['BudgetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Budget'], ParentType, ContextType>;
};

export type InvoiceConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InvoiceConnection'] = ResolversParentTypes['InvoiceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InvoiceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Invoice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aggregates?: Resolver<Maybe<ResolversTypes['InvoiceAggregates']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<Array<ResolversTypes['InvoiceAggregateGroup']>>, ParentType, ContextType, RequireFields<InvoiceConnectionGroupsArgs, 'by'>>;
};

export type InvoiceEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InvoiceEdge'] = ResolversParentTypes['InvoiceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Invoice'], ParentType, ContextType>;
};

export type PaymentConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PaymentConnection'] = ResolversParentTypes['PaymentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PaymentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Payment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aggregates?: Resolver<Maybe<ResolversTypes['PaymentAggregates']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<Array<ResolversTypes['PaymentAggregateGroup']>>, ParentType, ContextType, RequireFields<PaymentConnectionGroupsArgs, 'by'>>;
};

export type PaymentEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PaymentEdge'] = ResolversParentTypes['PaymentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
};

export type CustomerConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CustomerConnection'] = ResolversParentTypes['CustomerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CustomerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Customer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aggregates?: Resolver<Maybe<ResolversTypes['CustomerAggregates']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<Array<ResolversTypes['CustomerAggregateGroup']>>, ParentType, ContextType, RequireFields<CustomerConnectionGroupsArgs, 'by'>>;
};

export type CustomerEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CustomerEdge'] = ResolversParentTypes['CustomerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
};

export type FinancialPeriodConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FinancialPeriodConnection'] = ResolversParentTypes['FinancialPeriodConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FinancialPeriodEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['FinancialPeriod']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aggregates?: Resolver<Maybe<ResolversTypes['FinancialPeriodAggregates']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<Array<ResolversTypes['FinancialPeriodAggregateGroup']>>, ParentType, ContextType, RequireFields<FinancialPeriodConnectionGroupsArgs, 'by'>>;
};

export type FinancialPeriodEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FinancialPeriodEdge'] = ResolversParentTypes['FinancialPeriodEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FinancialPeriod'], ParentType, ContextType>;
};

export type TradeSettlementConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TradeSettlementConnection'] = ResolversParentTypes['TradeSettlementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TradeSettlementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TradeSettlement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TradeSettlementEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TradeSettlementEdge'] = ResolversParentTypes['TradeSettlementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TradeSettlement'], ParentType, ContextType>;
};

export type OpenReceivableConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OpenReceivableConnection'] = ResolversParentTypes['OpenReceivableConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OpenReceivableEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['OpenReceivable']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OpenReceivableEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OpenReceivableEdge'] = ResolversParentTypes['OpenReceivableEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OpenReceivable'], ParentType, ContextType>;
};

export type BudgetVarianceConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BudgetVarianceConnection'] = ResolversParentTypes['BudgetVarianceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BudgetVarianceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['BudgetVariance']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BudgetVarianceEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BudgetVarianceEdge'] = ResolversParentTypes['BudgetVarianceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BudgetVariance'], ParentType, ContextType>;
};

export type CashPositionConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CashPositionConnection'] = ResolversParentTypes['CashPositionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CashPositionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CashPosition']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CashPositionEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CashPositionEdge'] = ResolversParentTypes['CashPositionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CashPosition'], ParentType, ContextType>;
};

export type AuditEntryConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AuditEntryConnection'] = ResolversParentTypes['AuditEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AuditEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditEntryEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AuditEntryEdge'] = ResolversParentTypes['AuditEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type TrialBalanceLineConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TrialBalanceLineConnection'] = ResolversParentTypes['TrialBalanceLineConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TrialBalanceLineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TrialBalanceLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrialBalanceLineEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TrialBalanceLineEdge'] = ResolversParentTypes['TrialBalanceLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TrialBalanceLine'], ParentType, ContextType>;
};

export type BalanceSheetLineConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BalanceSheetLineConnection'] = ResolversParentTypes['BalanceSheetLineConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BalanceSheetLineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['BalanceSheetLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BalanceSheetLineEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BalanceSheetLineEdge'] = ResolversParentTypes['BalanceSheetLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BalanceSheetLine'], ParentType, ContextType>;
};

export type AccountAggregatesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AccountAggregates'] = ResolversParentTypes['AccountAggregates']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sum?: Resolver<Maybe<ResolversTypes['AccountAggregateNumbers']>, ParentType, ContextType>;
  avg?: Resolver<Maybe<ResolversTypes['AccountAggregateNumbers']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['AccountAggregateValues']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['AccountAggregateValues']>, ParentType, ContextType>;
};

export type AccountAggregateNumbersResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AccountAggregateNumbers'] = ResolversParentTypes['AccountAggregateNumbers']> = {
  overdraftLimit?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  balance?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  baseBalance?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  entryCount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type AccountAggregateValuesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AccountAggregateValues'] = ResolversParentTypes['AccountAggregateValues']> = {
  openedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  overdraftLimit?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  balance?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  baseBalance?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  entryCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lastPostedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type AccountAggregateGroupResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AccountAggregateGroup'] = ResolversParentTypes['AccountAggregateGroup']> = {
  keys?: Resolver<ResolversTypes['AccountAggregateKeys'], ParentType, ContextType>;
  aggregates?: Resolver<ResolversTypes['AccountAggregates'], ParentType, ContextType>;
};

export type AccountAggregateKeysResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AccountAggregateKeys'] = ResolversParentTypes['AccountAggregateKeys']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  accountType?: Resolver<Maybe<ResolversTypes['AccountType']>, ParentType, ContextType>;
  normalSide?: Resolver<Maybe<ResolversTypes['EntrySide']>, ParentType, ContextType>;
  parentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isPostable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isCash?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['AccountStatus']>, ParentType, ContextType>;
  openedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  entryCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LedgerEntryAggregatesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LedgerEntryAggregates'] = ResolversParentTypes['LedgerEntryAggregates']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sum?: Resolver<Maybe<ResolversTypes['LedgerEntryAggregateNumbers']>, ParentType, ContextType>;
  avg?: Resolver<Maybe<ResolversTypes['LedgerEntryAggregateNumbers']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['LedgerEntryAggregateValues']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['LedgerEntryAggregateValues']>, ParentType, ContextType>;
};

export type LedgerEntryAggregateNumbersResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LedgerEntryAggregateNumbers'] = ResolversParentTypes['LedgerEntryAggregateNumbers']> = {
  lineNo?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  debit?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  credit?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  baseDebit?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  baseCredit?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type LedgerEntryAggregateValuesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LedgerEntryAggregateValues'] = ResolversParentTypes['LedgerEntryAggregateValues']> = {
  lineNo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  entryDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  postedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  debit?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  credit?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  baseDebit?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  baseCredit?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type LedgerEntryAggregateGroupResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LedgerEntryAggregateGroup'] = ResolversParentTypes['LedgerEntryAggregateGroup']> = {
  keys?: Resolver<ResolversTypes['LedgerEntryAggregateKeys'], ParentType, ContextType>;
  aggregates?: Resolver<ResolversTypes['LedgerEntryAggregates'], ParentType, ContextType>;
};

export type LedgerEntryAggregateKeysResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LedgerEntryAggregateKeys'] = ResolversParentTypes['LedgerEntryAggregateKeys']> = {
  accountId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  transactionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  lineNo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  periodId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  entryDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  postedById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  departmentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TransactionAggregatesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TransactionAggregates'] = ResolversParentTypes['TransactionAggregates']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sum?: Resolver<Maybe<ResolversTypes['TransactionAggregateNumbers']>, ParentType, ContextType>;
  avg?: Resolver<Maybe<ResolversTypes['TransactionAggregateNumbers']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['TransactionAggregateValues']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['TransactionAggregateValues']>, ParentType, ContextType>;
};

export type TransactionAggregateNumbersResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TransactionAggregateNumbers'] = ResolversParentTypes['TransactionAggregateNumbers']> = {
  baseAmount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  exchangeRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  totalAmount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  lineCount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type TransactionAggregateValuesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TransactionAggregateValues'] = ResolversParentTypes['TransactionAggregateValues']> = {
  transactionDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  baseAmount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  exchangeRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  totalAmount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  lineCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  approvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  postedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type TransactionAggregateGroupResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TransactionAggregateGroup'] = ResolversParentTypes['TransactionAggregateGroup']> = {
  keys?: Resolver<ResolversTypes['TransactionAggregateKeys'], ParentType, ContextType>;
  aggregates?: Resolver<ResolversTypes['TransactionAggregates'], ParentType, ContextType>;
};

export type TransactionAggregateKeysResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TransactionAggregateKeys'] = ResolversParentTypes['TransactionAggregateKeys']> = {
  transactionType?: Resolver<Maybe<ResolversTypes['TransactionType']>, ParentType, ContextType>;
  transactionDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  periodId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['TransactionStatus']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lineCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  createdById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  approvedById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  postedById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reversalOfId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reversedById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  invoiceId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  paymentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BudgetAggregatesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BudgetAggregates'] = ResolversParentTypes['BudgetAggregates']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sum?: Resolver<Maybe<ResolversTypes['BudgetAggregateNumbers']>, ParentType, ContextType>;
  avg?: Resolver<Maybe<ResolversTypes['BudgetAggregateNumbers']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['BudgetAggregateValues']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['BudgetAggregateValues']>, ParentType, ContextType>;
};

export type BudgetAggregateNumbersResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BudgetAggregateNumbers'] = ResolversParentTypes['BudgetAggregateNumbers']> = {
  fiscalYear?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type BudgetAggregateValuesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BudgetAggregateValues'] = ResolversParentTypes['BudgetAggregateValues']> = {
  fiscalYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type BudgetAggregateGroupResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BudgetAggregateGroup'] = ResolversParentTypes['BudgetAggregateGroup']> = {
  keys?: Resolver<ResolversTypes['BudgetAggregateKeys'], ParentType, ContextType>;
  aggregates?: Resolver<ResolversTypes['BudgetAggregates'], ParentType, ContextType>;
};

export type BudgetAggregateKeysResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BudgetAggregateKeys'] = ResolversParentTypes['BudgetAggregateKeys']> = {
  accountId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  departmentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  periodId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  fiscalYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['BudgetStatus']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  approvedById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InvoiceAggregatesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InvoiceAggregates'] = ResolversParentTypes['InvoiceAggregates']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sum?: Resolver<Maybe<ResolversTypes['InvoiceAggregateNumbers']>, ParentType, ContextType>;
  avg?: Resolver<Maybe<ResolversTypes['InvoiceAggregateNumbers']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['InvoiceAggregateValues']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['InvoiceAggregateValues']>, ParentType, ContextType>;
};

export type InvoiceAggregateNumbersResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InvoiceAggregateNumbers'] = ResolversParentTypes['InvoiceAggregateNumbers']> = {
  totalAmount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  baseAmount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  openAmount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  baseOpenAmount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  exchangeRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  netAmount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  taxAmount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  paidAmount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type InvoiceAggregateValuesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InvoiceAggregateValues'] = ResolversParentTypes['InvoiceAggregateValues']> = {
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  totalAmount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  baseAmount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  openAmount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  baseOpenAmount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  exchangeRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  netAmount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  taxAmount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  paidAmount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  voidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type InvoiceAggregateGroupResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InvoiceAggregateGroup'] = ResolversParentTypes['InvoiceAggregateGroup']> = {
  keys?: Resolver<ResolversTypes['InvoiceAggregateKeys'], ParentType, ContextType>;
  aggregates?: Resolver<ResolversTypes['InvoiceAggregates'], ParentType, ContextType>;
};

export type InvoiceAggregateKeysResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InvoiceAggregateKeys'] = ResolversParentTypes['InvoiceAggregateKeys']> = {
  customerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['InvoiceStatus']>, ParentType, ContextType>;
  invoiceNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  voidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  transactionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  createdById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PaymentAggregatesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PaymentAggregates'] = ResolversParentTypes['PaymentAggregates']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sum?: Resolver<Maybe<ResolversTypes['PaymentAggregateNumbers']>, ParentType, ContextType>;
  avg?: Resolver<Maybe<ResolversTypes['PaymentAggregateNumbers']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['PaymentAggregateValues']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['PaymentAggregateValues']>, ParentType, ContextType>;
};

export type PaymentAggregateNumbersResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PaymentAggregateNumbers'] = ResolversParentTypes['PaymentAggregateNumbers']> = {
  amount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  baseAmount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type PaymentAggregateValuesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PaymentAggregateValues'] = ResolversParentTypes['PaymentAggregateValues']> = {
  receivedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  baseAmount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  returnedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PaymentAggregateGroupResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PaymentAggregateGroup'] = ResolversParentTypes['PaymentAggregateGroup']> = {
  keys?: Resolver<ResolversTypes['PaymentAggregateKeys'], ParentType, ContextType>;
  aggregates?: Resolver<ResolversTypes['PaymentAggregates'], ParentType, ContextType>;
};

export type PaymentAggregateKeysResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PaymentAggregateKeys'] = ResolversParentTypes['PaymentAggregateKeys']> = {
  invoiceId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['PaymentMethod']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['PaymentStatus']>, ParentType, ContextType>;
  bankAccountId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  transactionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  returnedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  createdById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type CustomerAggregatesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CustomerAggregates'] = ResolversParentTypes['CustomerAggregates']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sum?: Resolver<Maybe<ResolversTypes['CustomerAggregateNumbers']>, ParentType, ContextType>;
  avg?: Resolver<Maybe<ResolversTypes['CustomerAggregateNumbers']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['CustomerAggregateValues']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['CustomerAggregateValues']>, ParentType, ContextType>;
};

export type CustomerAggregateNumbersResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CustomerAggregateNumbers'] = ResolversParentTypes['CustomerAggregateNumbers']> = {
  paymentTermsDays?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type CustomerAggregateValuesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CustomerAggregateValues'] = ResolversParentTypes['CustomerAggregateValues']> = {
  paymentTermsDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CustomerAggregateGroupResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CustomerAggregateGroup'] = ResolversParentTypes['CustomerAggregateGroup']> = {
  keys?: Resolver<ResolversTypes['CustomerAggregateKeys'], ParentType, ContextType>;
  aggregates?: Resolver<ResolversTypes['CustomerAggregates'], ParentType, ContextType>;
};

export type CustomerAggregateKeysResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CustomerAggregateKeys'] = ResolversParentTypes['CustomerAggregateKeys']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  billingEmail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paymentTermsDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['CustomerStatus']>, ParentType, ContextType>;
};

export type FinancialPeriodAggregatesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FinancialPeriodAggregates'] = ResolversParentTypes['FinancialPeriodAggregates']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sum?: Resolver<Maybe<ResolversTypes['FinancialPeriodAggregateNumbers']>, ParentType, ContextType>;
  avg?: Resolver<Maybe<ResolversTypes['FinancialPeriodAggregateNumbers']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['FinancialPeriodAggregateValues']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['FinancialPeriodAggregateValues']>, ParentType, ContextType>;
};

export type FinancialPeriodAggregateNumbersResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FinancialPeriodAggregateNumbers'] = ResolversParentTypes['FinancialPeriodAggregateNumbers']> = {
  fiscalYear?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  fiscalQuarter?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type FinancialPeriodAggregateValuesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FinancialPeriodAggregateValues'] = ResolversParentTypes['FinancialPeriodAggregateValues']> = {
  fiscalYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  fiscalQuarter?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type FinancialPeriodAggregateGroupResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FinancialPeriodAggregateGroup'] = ResolversParentTypes['FinancialPeriodAggregateGroup']> = {
  keys?: Resolver<ResolversTypes['FinancialPeriodAggregateKeys'], ParentType, ContextType>;
  aggregates?: Resolver<ResolversTypes['FinancialPeriodAggregates'], ParentType, ContextType>;
};

export type FinancialPeriodAggregateKeysResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FinancialPeriodAggregateKeys'] = ResolversParentTypes['FinancialPeriodAggregateKeys']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fiscalYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  fiscalQuarter?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['PeriodStatus']>, ParentType, ContextType>;
  closedById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type FoundHitResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FoundHit'] = ResolversParentTypes['FoundHit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  highlights?: Resolver<Array<ResolversTypes['SearchHighlight']>, ParentType, ContextType>;
};

export type SearchHighlightResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SearchHighlight'] = ResolversParentTypes['SearchHighlight']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['SearchHighlightPart']>, ParentType, ContextType>;
};

export type SearchHighlightPartResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SearchHighlightPart'] = ResolversParentTypes['SearchHighlightPart']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isMatch?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AccountSearchResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AccountSearch'] = ResolversParentTypes['AccountSearch'], FederationReferenceType extends FederationReferenceTypes['AccountSearch'] = FederationReferenceTypes['AccountSearch']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AccountSearch']> | FederationReferenceType, FederationReferenceType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hits?: Resolver<Array<ResolversTypes['FoundHit']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = SubgraphContext> = {
  Node?: NodeResolvers<ContextType>;
  Decimal?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  RetrySettlementPayload?: RetrySettlementPayloadResolvers<ContextType>;
  AccountPayload?: AccountPayloadResolvers<ContextType>;
  AssignPostingAccountPayload?: AssignPostingAccountPayloadResolvers<ContextType>;
  TransactionPayload?: TransactionPayloadResolvers<ContextType>;
  ReverseTransactionPayload?: ReverseTransactionPayloadResolvers<ContextType>;
  BudgetPayload?: BudgetPayloadResolvers<ContextType>;
  InvoicePayload?: InvoicePayloadResolvers<ContextType>;
  PaymentPayload?: PaymentPayloadResolvers<ContextType>;
  AddFiscalYearPayload?: AddFiscalYearPayloadResolvers<ContextType>;
  PeriodPayload?: PeriodPayloadResolvers<ContextType>;
  Account?: AccountResolvers<ContextType>;
  AccountPeriodBalance?: AccountPeriodBalanceResolvers<ContextType>;
  LedgerEntry?: LedgerEntryResolvers<ContextType>;
  Transaction?: TransactionResolvers<ContextType>;
  TransactionLine?: TransactionLineResolvers<ContextType>;
  Budget?: BudgetResolvers<ContextType>;
  BudgetWarning?: BudgetWarningResolvers<ContextType>;
  Invoice?: InvoiceResolvers<ContextType>;
  InvoiceLine?: InvoiceLineResolvers<ContextType>;
  Payment?: PaymentResolvers<ContextType>;
  Customer?: CustomerResolvers<ContextType>;
  CustomerBalance?: CustomerBalanceResolvers<ContextType>;
  FinancialPeriod?: FinancialPeriodResolvers<ContextType>;
  Currency?: CurrencyResolvers<ContextType>;
  PostingAccount?: PostingAccountResolvers<ContextType>;
  TrialBalance?: TrialBalanceResolvers<ContextType>;
  TrialBalanceLine?: TrialBalanceLineResolvers<ContextType>;
  IncomeStatement?: IncomeStatementResolvers<ContextType>;
  IncomeStatementLine?: IncomeStatementLineResolvers<ContextType>;
  BalanceSheet?: BalanceSheetResolvers<ContextType>;
  BalanceSheetLine?: BalanceSheetLineResolvers<ContextType>;
  ReceivablesAgeing?: ReceivablesAgeingResolvers<ContextType>;
  CustomerAgeing?: CustomerAgeingResolvers<ContextType>;
  AgeingBuckets?: AgeingBucketsResolvers<ContextType>;
  OpenReceivable?: OpenReceivableResolvers<ContextType>;
  ReceivableMovement?: ReceivableMovementResolvers<ContextType>;
  BudgetVariance?: BudgetVarianceResolvers<ContextType>;
  DepartmentBudgetSummary?: DepartmentBudgetSummaryResolvers<ContextType>;
  CashPosition?: CashPositionResolvers<ContextType>;
  CashFlowMonth?: CashFlowMonthResolvers<ContextType>;
  Collection?: CollectionResolvers<ContextType>;
  Trade?: TradeResolvers<ContextType>;
  TradeSettlement?: TradeSettlementResolvers<ContextType>;
  Employee?: EmployeeResolvers<ContextType>;
  Department?: DepartmentResolvers<ContextType>;
  AccountConnection?: AccountConnectionResolvers<ContextType>;
  AccountEdge?: AccountEdgeResolvers<ContextType>;
  LedgerEntryConnection?: LedgerEntryConnectionResolvers<ContextType>;
  LedgerEntryEdge?: LedgerEntryEdgeResolvers<ContextType>;
  TransactionConnection?: TransactionConnectionResolvers<ContextType>;
  TransactionEdge?: TransactionEdgeResolvers<ContextType>;
  BudgetConnection?: BudgetConnectionResolvers<ContextType>;
  BudgetEdge?: BudgetEdgeResolvers<ContextType>;
  InvoiceConnection?: InvoiceConnectionResolvers<ContextType>;
  InvoiceEdge?: InvoiceEdgeResolvers<ContextType>;
  PaymentConnection?: PaymentConnectionResolvers<ContextType>;
  PaymentEdge?: PaymentEdgeResolvers<ContextType>;
  CustomerConnection?: CustomerConnectionResolvers<ContextType>;
  CustomerEdge?: CustomerEdgeResolvers<ContextType>;
  FinancialPeriodConnection?: FinancialPeriodConnectionResolvers<ContextType>;
  FinancialPeriodEdge?: FinancialPeriodEdgeResolvers<ContextType>;
  TradeSettlementConnection?: TradeSettlementConnectionResolvers<ContextType>;
  TradeSettlementEdge?: TradeSettlementEdgeResolvers<ContextType>;
  OpenReceivableConnection?: OpenReceivableConnectionResolvers<ContextType>;
  OpenReceivableEdge?: OpenReceivableEdgeResolvers<ContextType>;
  BudgetVarianceConnection?: BudgetVarianceConnectionResolvers<ContextType>;
  BudgetVarianceEdge?: BudgetVarianceEdgeResolvers<ContextType>;
  CashPositionConnection?: CashPositionConnectionResolvers<ContextType>;
  CashPositionEdge?: CashPositionEdgeResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  TrialBalanceLineConnection?: TrialBalanceLineConnectionResolvers<ContextType>;
  TrialBalanceLineEdge?: TrialBalanceLineEdgeResolvers<ContextType>;
  BalanceSheetLineConnection?: BalanceSheetLineConnectionResolvers<ContextType>;
  BalanceSheetLineEdge?: BalanceSheetLineEdgeResolvers<ContextType>;
  AccountAggregates?: AccountAggregatesResolvers<ContextType>;
  AccountAggregateNumbers?: AccountAggregateNumbersResolvers<ContextType>;
  AccountAggregateValues?: AccountAggregateValuesResolvers<ContextType>;
  AccountAggregateGroup?: AccountAggregateGroupResolvers<ContextType>;
  AccountAggregateKeys?: AccountAggregateKeysResolvers<ContextType>;
  LedgerEntryAggregates?: LedgerEntryAggregatesResolvers<ContextType>;
  LedgerEntryAggregateNumbers?: LedgerEntryAggregateNumbersResolvers<ContextType>;
  LedgerEntryAggregateValues?: LedgerEntryAggregateValuesResolvers<ContextType>;
  LedgerEntryAggregateGroup?: LedgerEntryAggregateGroupResolvers<ContextType>;
  LedgerEntryAggregateKeys?: LedgerEntryAggregateKeysResolvers<ContextType>;
  TransactionAggregates?: TransactionAggregatesResolvers<ContextType>;
  TransactionAggregateNumbers?: TransactionAggregateNumbersResolvers<ContextType>;
  TransactionAggregateValues?: TransactionAggregateValuesResolvers<ContextType>;
  TransactionAggregateGroup?: TransactionAggregateGroupResolvers<ContextType>;
  TransactionAggregateKeys?: TransactionAggregateKeysResolvers<ContextType>;
  BudgetAggregates?: BudgetAggregatesResolvers<ContextType>;
  BudgetAggregateNumbers?: BudgetAggregateNumbersResolvers<ContextType>;
  BudgetAggregateValues?: BudgetAggregateValuesResolvers<ContextType>;
  BudgetAggregateGroup?: BudgetAggregateGroupResolvers<ContextType>;
  BudgetAggregateKeys?: BudgetAggregateKeysResolvers<ContextType>;
  InvoiceAggregates?: InvoiceAggregatesResolvers<ContextType>;
  InvoiceAggregateNumbers?: InvoiceAggregateNumbersResolvers<ContextType>;
  InvoiceAggregateValues?: InvoiceAggregateValuesResolvers<ContextType>;
  InvoiceAggregateGroup?: InvoiceAggregateGroupResolvers<ContextType>;
  InvoiceAggregateKeys?: InvoiceAggregateKeysResolvers<ContextType>;
  PaymentAggregates?: PaymentAggregatesResolvers<ContextType>;
  PaymentAggregateNumbers?: PaymentAggregateNumbersResolvers<ContextType>;
  PaymentAggregateValues?: PaymentAggregateValuesResolvers<ContextType>;
  PaymentAggregateGroup?: PaymentAggregateGroupResolvers<ContextType>;
  PaymentAggregateKeys?: PaymentAggregateKeysResolvers<ContextType>;
  CustomerAggregates?: CustomerAggregatesResolvers<ContextType>;
  CustomerAggregateNumbers?: CustomerAggregateNumbersResolvers<ContextType>;
  CustomerAggregateValues?: CustomerAggregateValuesResolvers<ContextType>;
  CustomerAggregateGroup?: CustomerAggregateGroupResolvers<ContextType>;
  CustomerAggregateKeys?: CustomerAggregateKeysResolvers<ContextType>;
  FinancialPeriodAggregates?: FinancialPeriodAggregatesResolvers<ContextType>;
  FinancialPeriodAggregateNumbers?: FinancialPeriodAggregateNumbersResolvers<ContextType>;
  FinancialPeriodAggregateValues?: FinancialPeriodAggregateValuesResolvers<ContextType>;
  FinancialPeriodAggregateGroup?: FinancialPeriodAggregateGroupResolvers<ContextType>;
  FinancialPeriodAggregateKeys?: FinancialPeriodAggregateKeysResolvers<ContextType>;
  FoundHit?: FoundHitResolvers<ContextType>;
  SearchHighlight?: SearchHighlightResolvers<ContextType>;
  SearchHighlightPart?: SearchHighlightPartResolvers<ContextType>;
  AccountSearch?: AccountSearchResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = SubgraphContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  tasks?: TasksDirectiveResolver<any, any, ContextType>;
  text?: TextDirectiveResolver<any, any, ContextType>;
};
