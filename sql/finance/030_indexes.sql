-- One index for every order that the graph offers: the key of the parent, the order column, the id.
-- Indexes that start with no key serve the root connections, which ask every shard for its first rows.

-- reference lists
create index financial_periods_starts_on_idx on finance_core.financial_periods (starts_on, period_id);
create index financial_periods_fiscal_year_idx on finance_core.financial_periods (fiscal_year, starts_on, period_id);
create index financial_periods_status_idx on finance_core.financial_periods (status, starts_on, period_id);
create index customers_name_idx on finance_core.customers (name, customer_id);
create index customers_status_idx on finance_core.customers (status, name, customer_id);

-- accounts
create index chart_of_accounts_code_idx on finance_core.chart_of_accounts (code, account_id);
create index chart_of_accounts_name_idx on finance_core.chart_of_accounts (name, account_id);
create index chart_of_accounts_type_idx on finance_core.chart_of_accounts (account_type, code, account_id);
create index chart_of_accounts_cash_idx on finance_core.chart_of_accounts (code, account_id) where is_cash;
create index accounts_by_parent_code_idx on finance_core.accounts_by_parent (parent_account_id, code, account_id);

-- general ledger: of one account
create index general_ledger_account_posted_idx on finance_accounting.general_ledger (account_id, posted_at, ledger_entry_id);
create index general_ledger_account_date_idx on finance_accounting.general_ledger (account_id, entry_date, ledger_entry_id);
create index general_ledger_account_period_idx on finance_accounting.general_ledger (account_id, period_id, posted_at, ledger_entry_id);
create index general_ledger_account_department_idx on finance_accounting.general_ledger (account_id, department_id, period_id) where department_id is not null;
-- general ledger: of all accounts
create index general_ledger_posted_idx on finance_accounting.general_ledger (posted_at, ledger_entry_id);
create index general_ledger_date_idx on finance_accounting.general_ledger (entry_date, ledger_entry_id);
create index general_ledger_period_idx on finance_accounting.general_ledger (period_id, posted_at, ledger_entry_id);

create index account_balances_period_idx on finance_accounting.account_balances (period_id);

-- budgets
create index budgets_account_period_idx on finance_core.budgets (account_id, period_id, budget_id);
create index budgets_account_amount_idx on finance_core.budgets (account_id, amount, budget_id);
create index budgets_period_idx on finance_core.budgets (period_id, budget_id);
create index budgets_amount_idx on finance_core.budgets (amount, budget_id);
create index budgets_status_idx on finance_core.budgets (status, period_id, budget_id);
create index budgets_fiscal_year_idx on finance_core.budgets (fiscal_year, period_id, budget_id);
create index budgets_by_department_period_idx on finance_core.budgets_by_department (department_id, period_id, budget_id);
create index budgets_by_department_amount_idx on finance_core.budgets_by_department (department_id, amount, budget_id);

-- transactions
create index transactions_date_idx on finance_core.transactions (transaction_date, transaction_id);
create index transactions_created_idx on finance_core.transactions (created_at, transaction_id);
create index transactions_amount_idx on finance_core.transactions (base_amount, transaction_id);
create index transactions_status_idx on finance_core.transactions (status, transaction_date, transaction_id);
create index transactions_type_idx on finance_core.transactions (transaction_type, transaction_date, transaction_id);
create index transactions_period_date_idx on finance_core.transactions (period_id, transaction_date, transaction_id);
create index transactions_period_created_idx on finance_core.transactions (period_id, created_at, transaction_id);
create index transactions_period_amount_idx on finance_core.transactions (period_id, base_amount, transaction_id);
create index transactions_by_employee_date_idx on finance_core.transactions_by_employee (employee_id, role, transaction_date, transaction_id);
create index transactions_by_employee_created_idx on finance_core.transactions_by_employee (employee_id, role, created_at, transaction_id);
create index transactions_by_employee_amount_idx on finance_core.transactions_by_employee (employee_id, role, base_amount, transaction_id);

-- invoices
create index invoices_issued_idx on finance_core.invoices (issued_on, invoice_id);
create index invoices_due_idx on finance_core.invoices (due_on, invoice_id);
create index invoices_amount_idx on finance_core.invoices (base_amount, invoice_id);
create index invoices_status_idx on finance_core.invoices (status, issued_on, invoice_id);
create index invoices_customer_idx on finance_core.invoices (customer_id);
create index invoices_open_due_idx on finance_core.invoices (due_on, invoice_id) where open_amount > 0;
create index invoices_by_customer_issued_idx on finance_core.invoices_by_customer (customer_id, issued_on, invoice_id);
create index invoices_by_customer_due_idx on finance_core.invoices_by_customer (customer_id, due_on, invoice_id);
create index invoices_by_customer_amount_idx on finance_core.invoices_by_customer (customer_id, base_amount, invoice_id);

-- payments
create index payments_invoice_received_idx on finance_core.payments (invoice_id, received_on, payment_id);
create index payments_invoice_amount_idx on finance_core.payments (invoice_id, base_amount, payment_id);
create index payments_received_idx on finance_core.payments (received_on, payment_id);
create index payments_amount_idx on finance_core.payments (base_amount, payment_id);
create index payments_status_idx on finance_core.payments (status, received_on, payment_id);
