-- After distribution: within a colocation group (the key included) and to reference tables.
-- Ids of another group or of another service have none.

alter table finance_core.customers
  add constraint customers_currency_fk foreign key (currency) references finance_core.currencies (code);

-- by account_id
alter table finance_core.chart_of_accounts
  add constraint chart_of_accounts_currency_fk foreign key (currency) references finance_core.currencies (code);
alter table finance_core.accounts_by_parent
  add constraint accounts_by_parent_parent_fk foreign key (parent_account_id) references finance_core.chart_of_accounts (account_id);
alter table finance_core.budgets
  add constraint budgets_account_fk foreign key (account_id) references finance_core.chart_of_accounts (account_id);
alter table finance_core.budgets
  add constraint budgets_period_fk foreign key (period_id) references finance_core.financial_periods (period_id);
alter table finance_core.budgets
  add constraint budgets_currency_fk foreign key (currency) references finance_core.currencies (code);
alter table finance_accounting.general_ledger
  add constraint general_ledger_account_fk foreign key (account_id) references finance_core.chart_of_accounts (account_id);
alter table finance_accounting.general_ledger
  add constraint general_ledger_period_fk foreign key (period_id) references finance_core.financial_periods (period_id);
alter table finance_accounting.general_ledger
  add constraint general_ledger_currency_fk foreign key (currency) references finance_core.currencies (code);
alter table finance_accounting.account_balances
  add constraint account_balances_account_fk foreign key (account_id) references finance_core.chart_of_accounts (account_id);
alter table finance_accounting.account_balances
  add constraint account_balances_period_fk foreign key (period_id) references finance_core.financial_periods (period_id);

-- by department_id
alter table finance_core.budgets_by_department
  add constraint budgets_by_department_period_fk foreign key (period_id) references finance_core.financial_periods (period_id);

-- by transaction_id
alter table finance_core.transactions
  add constraint transactions_period_fk foreign key (period_id) references finance_core.financial_periods (period_id);
alter table finance_core.transactions
  add constraint transactions_currency_fk foreign key (currency) references finance_core.currencies (code);
alter table finance_accounting.transaction_lines
  add constraint transaction_lines_transaction_fk foreign key (transaction_id) references finance_core.transactions (transaction_id);

-- by employee_id
alter table finance_core.transactions_by_employee
  add constraint transactions_by_employee_period_fk foreign key (period_id) references finance_core.financial_periods (period_id);

-- by invoice_id
alter table finance_core.invoices
  add constraint invoices_customer_fk foreign key (customer_id) references finance_core.customers (customer_id);
alter table finance_core.invoices
  add constraint invoices_currency_fk foreign key (currency) references finance_core.currencies (code);
alter table finance_core.invoice_lines
  add constraint invoice_lines_invoice_fk foreign key (invoice_id) references finance_core.invoices (invoice_id);
alter table finance_core.payments
  add constraint payments_invoice_fk foreign key (invoice_id) references finance_core.invoices (invoice_id);
alter table finance_core.payments
  add constraint payments_currency_fk foreign key (currency) references finance_core.currencies (code);

-- by customer_id
alter table finance_core.invoices_by_customer
  add constraint invoices_by_customer_customer_fk foreign key (customer_id) references finance_core.customers (customer_id);
