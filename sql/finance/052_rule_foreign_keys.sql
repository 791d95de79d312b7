-- After distribution, as in 020_foreign_keys.sql.

alter table finance_core.posting_accounts
  add constraint posting_accounts_currency_fk foreign key (currency) references finance_core.currencies (code);
alter table finance_core.budget_warnings
  add constraint budget_warnings_budget_fk foreign key (account_id, budget_id) references finance_core.budgets (account_id, budget_id);
