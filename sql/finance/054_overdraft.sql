-- How far an account of money may be overdrawn.

alter table finance_core.chart_of_accounts add column overdraft_limit numeric(20, 4) not null default 0;
alter table finance_core.chart_of_accounts add constraint chart_of_accounts_overdraft_check check (overdraft_limit >= 0);
comment on column finance_core.chart_of_accounts.overdraft_limit is 'How far postings may take the balance of a cash account below zero, in the account currency. Reversals are not held to it: they take back what should not be there.';
