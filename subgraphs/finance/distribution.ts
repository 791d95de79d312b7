import type { Distribution } from '../../citus/distribution';

/** Where each table of the service lives on Citus. */
export const distribution: Distribution = {
  service: 'finance',
  groups: {
    account: {
      type: 'bigint',
      tables: {
        'finance_core.chart_of_accounts': 'account_id',
        'finance_core.accounts_by_parent': 'parent_account_id',
        'finance_core.budgets': 'account_id',
        'finance_accounting.general_ledger': 'account_id',
        'finance_accounting.account_balances': 'account_id',
        'finance_core.budget_warnings': 'account_id',
        'finance_core.account_audit': 'account_id',
      },
    },
    transaction: {
      type: 'bigint',
      tables: {
        'finance_core.transactions': 'transaction_id',
        'finance_accounting.transaction_lines': 'transaction_id',
        'finance_core.transaction_audit': 'transaction_id',
        // postings are most of what there is to tell: their events lie beside them
        'finance_core.outbox': 'aggregate_id',
      },
    },
    invoice: {
      type: 'bigint',
      tables: {
        'finance_core.invoices': 'invoice_id',
        'finance_core.invoice_lines': 'invoice_id',
        'finance_core.payments': 'invoice_id',
        'finance_core.invoice_audit': 'invoice_id',
      },
    },
    customer: { type: 'bigint', tables: { 'finance_core.invoices_by_customer': 'customer_id' } },
    department: { type: 'bigint', tables: { 'finance_core.budgets_by_department': 'department_id' } },
    employee: { type: 'bigint', tables: { 'finance_core.transactions_by_employee': 'employee_id' } },
    accountCode: { type: 'text', tables: { 'finance_core.accounts_by_code': 'code' } },
    transactionReference: { type: 'text', tables: { 'finance_core.transactions_by_reference': 'reference' } },
    transactionOrigin: {
      type: 'text',
      tables: {
        'finance_core.transactions_by_origin': 'origin',
        'finance_core.trade_settlements': 'origin',
      },
    },
    idempotency: { type: 'text', tables: { 'finance_core.idempotency_keys': 'idempotency_key' } },
    referenceAudit: { type: 'text', tables: { 'finance_core.reference_audit': 'entity_key' } },
    invoiceNumber: { type: 'text', tables: { 'finance_core.invoices_by_number': 'invoice_number' } },
  },
  references: [
    'finance_core.currencies',
    'finance_core.financial_periods',
    'finance_core.customers',
    'finance_core.posting_accounts',
  ],
  appendOnly: [
    'finance_core.account_audit',
    'finance_core.transaction_audit',
    'finance_core.invoice_audit',
    'finance_core.reference_audit',
  ],
  views: {
    'finance_reporting.trial_balance': { group: 'account', column: 'account_id' },
    'finance_reporting.income_statement': { group: 'account', column: 'account_id' },
    'finance_reporting.balance_sheet': { group: 'account', column: 'account_id' },
    'finance_reporting.balance_sheet_totals': null,
    'finance_reporting.open_receivables': { group: 'invoice', column: 'invoice_id' },
    'finance_reporting.receivable_movements': { group: 'invoice', column: 'invoice_id' },
    'finance_reporting.customer_balances': { group: 'customer', column: 'customer_id' },
    'finance_reporting.budget_vs_actual': { group: 'account', column: 'account_id' },
    'finance_reporting.cash_positions': { group: 'account', column: 'account_id' },
    'finance_reporting.cash_flow_monthly': { group: 'account', column: 'account_id' },
    'finance_reporting.collections_monthly': null,
  },
};
