import { lookup, type ServiceRules } from './rules';

export const finance: ServiceRules = {
  lookups: [
    lookup('finance_core.accounts_by_code', 'code, account_id', 'finance_core.chart_of_accounts'),
    lookup(
      'finance_core.accounts_by_parent',
      'parent_account_id, account_id, code',
      'finance_core.chart_of_accounts',
      'parent_account_id is not null',
    ),
    lookup(
      'finance_core.budgets_by_department',
      'department_id, account_id, budget_id, period_id, fiscal_year, amount, status',
      'finance_core.budgets',
    ),
    lookup('finance_core.invoices_by_number', 'invoice_number, invoice_id', 'finance_core.invoices'),
    lookup(
      'finance_core.invoices_by_customer',
      'customer_id, invoice_id, issued_on, due_on, currency, total_amount, base_amount, open_amount, base_open_amount, status',
      'finance_core.invoices',
    ),
    lookup(
      'finance_core.transactions_by_reference',
      'reference, transaction_id',
      'finance_core.transactions',
    ),
    lookup(
      'finance_core.transactions_by_origin',
      'origin, transaction_id',
      'finance_core.transactions',
      'origin is not null',
    ),
    {
      lookup: 'finance_core.transactions_by_employee',
      columns: ['employee_id', 'role', 'transaction_id', 'status', 'base_amount', 'created_at'],
      from: `select created_by as employee_id, 'CREATED' as role, transaction_id, status, base_amount, created_at
             from finance_core.transactions
             union all
             select approved_by, 'APPROVED', transaction_id, status, base_amount, created_at
             from finance_core.transactions where approved_by is not null`,
    },
  ],
  books: [
    {
      rule: 'debits equal credits in every transaction of the ledger',
      kept: `select transaction_id, sum(debit) as amount, sum(base_debit) as base
             from finance_accounting.general_ledger group by transaction_id`,
      follows: `select transaction_id, sum(credit) as amount, sum(base_credit) as base
                from finance_accounting.general_ledger group by transaction_id`,
    },
    {
      rule: 'every line of a posted transaction is in the ledger, once',
      kept: `select transaction_id, line_no, account_id, debit, credit, base_debit, base_credit
             from finance_accounting.general_ledger`,
      follows: `select l.transaction_id, l.line_no, l.account_id, l.debit, l.credit, l.base_debit, l.base_credit
                from finance_accounting.transaction_lines l
                join finance_core.transactions t on t.transaction_id = l.transaction_id
                where t.status in ('POSTED', 'REVERSED')`,
    },
    {
      rule: 'totals of transactions are those of their lines',
      kept: `select transaction_id, total_amount::numeric as amount, base_amount::numeric as base
             from finance_core.transactions`,
      follows: `select transaction_id, sum(debit) as amount, sum(base_debit) as base
                from finance_accounting.transaction_lines group by transaction_id`,
    },
    {
      rule: 'balances of accounts are the sums of their entries',
      kept: `select account_id, balance::numeric as balance, base_balance::numeric as base, entry_count as entries
             from finance_core.chart_of_accounts where entry_count > 0`,
      follows: `select g.account_id,
                  sum(case when a.normal_side = 'DEBIT' then g.debit - g.credit else g.credit - g.debit end) as balance,
                  sum(case when a.normal_side = 'DEBIT' then g.base_debit - g.base_credit
                      else g.base_credit - g.base_debit end) as base,
                  count(*) as entries
                from finance_accounting.general_ledger g
                join finance_core.chart_of_accounts a on a.account_id = g.account_id
                group by g.account_id`,
    },
    {
      rule: 'balances of periods are the sums of their entries',
      kept: `select account_id, period_id, debit, credit, entry_count::bigint as entries
             from finance_accounting.account_balances`,
      follows: `select account_id, period_id, sum(debit) as debit, sum(credit) as credit, count(*) as entries
                from finance_accounting.general_ledger group by account_id, period_id`,
    },
    {
      rule: 'what is paid of invoices is the sum of their cleared payments',
      kept: 'select invoice_id, paid_amount as paid from finance_core.invoices where paid_amount > 0',
      follows: `select invoice_id, sum(amount) as paid from finance_core.payments where status = 'CLEARED'
                group by invoice_id`,
    },
  ],
};
