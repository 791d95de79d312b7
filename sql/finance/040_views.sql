-- Reports. Amounts named base_* and those of the statements are in the reporting currency (USD).
-- Views by account, invoice or customer carry that key, so a filter on it stays on one shard.
-- Where the other side of a join always exists (a foreign key says so) it is still a left join, and what is asked of
-- it goes through coalesce: Citus prunes "key = any (..)" on the outer side only, an inner join would visit all shards.

create view finance_reporting.trial_balance as
select a.account_id,
       p.period_id,
       a.code,
       a.name,
       a.account_type,
       coalesce(sum(b.base_debit - b.base_credit) filter (where b.period_id < p.period_id), 0) as opening_balance,
       coalesce(sum(b.base_debit) filter (where b.period_id = p.period_id), 0) as debit,
       coalesce(sum(b.base_credit) filter (where b.period_id = p.period_id), 0) as credit,
       coalesce(sum(b.base_debit - b.base_credit), 0) as closing_balance,
       greatest(coalesce(sum(b.base_debit - b.base_credit), 0), 0) as closing_debit,
       greatest(coalesce(sum(b.base_credit - b.base_debit), 0), 0) as closing_credit
from finance_core.chart_of_accounts a
join finance_core.financial_periods p on p.ends_on >= a.opened_on
left join finance_accounting.account_balances b on b.account_id = a.account_id and b.period_id <= p.period_id
where a.is_postable
group by a.account_id, p.period_id, a.code, a.name, a.account_type;
comment on view finance_reporting.trial_balance is 'Every postable account at the end of every period; balances are debits less credits. In each period debits equal credits.';

create view finance_reporting.income_statement as
select b.account_id,
       b.period_id,
       p.fiscal_year,
       a.code,
       a.name,
       a.account_type,
       case when a.account_type = 'REVENUE' then b.base_credit - b.base_debit else b.base_debit - b.base_credit end as amount
from finance_accounting.account_balances b
join finance_core.financial_periods p on p.period_id = b.period_id
left join finance_core.chart_of_accounts a on a.account_id = b.account_id
where coalesce(a.account_type, '') in ('REVENUE', 'EXPENSE');
comment on view finance_reporting.income_statement is 'Revenue earned and expenses borne by account and period, both positive.';

create view finance_reporting.balance_sheet as
select t.account_id,
       t.period_id,
       t.code,
       t.name,
       t.account_type,
       case when t.account_type = 'ASSET' then t.closing_balance else -t.closing_balance end as amount
from finance_reporting.trial_balance t
where t.account_type in ('ASSET', 'LIABILITY', 'EQUITY');
comment on view finance_reporting.balance_sheet is 'Assets, liabilities and equity by account at the end of each period; contra accounts are negative.';

create view finance_reporting.balance_sheet_totals as
select t.period_id,
       sum(case when t.account_type = 'ASSET' then t.closing_balance else 0 end) as assets,
       sum(case when t.account_type = 'LIABILITY' then -t.closing_balance else 0 end) as liabilities,
       sum(case when t.account_type = 'EQUITY' then -t.closing_balance else 0 end) as equity,
       sum(case when t.account_type in ('REVENUE', 'EXPENSE') then -t.closing_balance else 0 end) as accumulated_result
from finance_reporting.trial_balance t
group by t.period_id;
comment on view finance_reporting.balance_sheet_totals is 'Per period: assets = liabilities + equity + accumulated_result.';
comment on column finance_reporting.balance_sheet_totals.accumulated_result is 'Revenue less expenses since the books were opened, not yet closed into equity.';

create view finance_reporting.open_receivables as
select i.invoice_id,
       i.customer_id,
       c.name as customer_name,
       i.invoice_number,
       i.issued_on,
       i.due_on,
       i.currency,
       i.total_amount,
       i.paid_amount,
       i.open_amount,
       i.base_open_amount
from finance_core.invoices i
join finance_core.customers c on c.customer_id = i.customer_id
where i.open_amount > 0;
comment on view finance_reporting.open_receivables is 'Invoices that are not yet paid in full, with what is open today.';

create view finance_reporting.receivable_movements as
select i.invoice_id,
       i.customer_id,
       i.due_on,
       i.issued_on as moved_on,
       i.total_amount as amount,
       i.base_amount as base_amount
from finance_core.invoices i
where i.status <> 'DRAFT'
union all
select i.invoice_id,
       i.customer_id,
       i.due_on,
       i.voided_on,
       -i.total_amount,
       -i.base_amount
from finance_core.invoices i
where i.status = 'VOID'
union all
select p.invoice_id,
       i.customer_id,
       i.due_on,
       p.received_on,
       -p.amount,
       -p.base_amount
from finance_core.payments p
left join finance_core.invoices i on i.invoice_id = p.invoice_id
where p.status = 'CLEARED';
comment on view finance_reporting.receivable_movements is
  'What changed the amount owed on an invoice, and when. Its sum by invoice up to a date is what was open on that date: the base of the ageing report.';

create view finance_reporting.customer_balances as
select c.customer_id,
       count(*) as invoice_count,
       count(*) filter (where c.open_amount > 0) as open_invoice_count,
       sum(case when c.status in ('DRAFT', 'VOID') then 0 else c.base_amount end) as base_invoiced,
       sum(c.base_open_amount) as base_open,
       min(c.due_on) filter (where c.open_amount > 0) as oldest_due_on,
       max(c.issued_on) as last_issued_on
from finance_core.invoices_by_customer c
group by c.customer_id;
comment on view finance_reporting.customer_balances is 'What was invoiced to a customer and what is open.';

create view finance_reporting.budget_vs_actual as
select b.account_id,
       b.budget_id,
       b.department_id,
       b.period_id,
       b.fiscal_year,
       a.code,
       a.name,
       b.currency,
       b.status,
       b.amount as budget_amount,
       case when a.normal_side = 'DEBIT' then 1 else -1 end * coalesce(sum(g.debit - g.credit), 0) as actual_amount,
       b.amount - case when a.normal_side = 'DEBIT' then 1 else -1 end * coalesce(sum(g.debit - g.credit), 0) as remaining_amount
from finance_core.budgets b
left join finance_core.chart_of_accounts a on a.account_id = b.account_id
left join finance_accounting.general_ledger g
  on g.account_id = b.account_id and g.department_id = b.department_id and g.period_id = b.period_id
group by b.account_id, b.budget_id, b.department_id, b.period_id, b.fiscal_year, a.code, a.name, a.normal_side, b.currency, b.status, b.amount;
comment on view finance_reporting.budget_vs_actual is 'Each budget with what was posted against it, in the currency of the account.';

create view finance_reporting.cash_positions as
select a.account_id,
       a.code,
       a.name,
       a.currency,
       a.balance,
       a.base_balance,
       a.entry_count,
       a.last_posted_at,
       coalesce(sum(b.debit), 0) as total_inflow,
       coalesce(sum(b.credit), 0) as total_outflow
from finance_core.chart_of_accounts a
left join finance_accounting.account_balances b on b.account_id = a.account_id
where a.is_cash and a.is_postable
group by a.account_id, a.code, a.name, a.currency, a.balance, a.base_balance, a.entry_count, a.last_posted_at;
comment on view finance_reporting.cash_positions is 'Bank and portfolio cash accounts with their balance and all that went in and out, in the currency of the account.';

create view finance_reporting.cash_flow_monthly as
select b.account_id,
       b.period_id,
       p.code as period_code,
       a.currency,
       b.debit as inflow,
       b.credit as outflow,
       b.debit - b.credit as net_flow,
       b.base_debit - b.base_credit as base_net_flow,
       b.entry_count
from finance_accounting.account_balances b
join finance_core.financial_periods p on p.period_id = b.period_id
left join finance_core.chart_of_accounts a on a.account_id = b.account_id
where coalesce(a.is_cash, false);
comment on view finance_reporting.cash_flow_monthly is 'What went in and out of a cash account in each period.';

create view finance_reporting.collections_monthly as
select date_trunc('month', p.received_on::timestamp)::date as month,
       p.currency,
       p.method,
       count(*) as payment_count,
       sum(p.amount) as amount,
       sum(p.base_amount) as base_amount
from finance_core.payments p
where p.status = 'CLEARED'
group by date_trunc('month', p.received_on::timestamp)::date, p.currency, p.method;
comment on view finance_reporting.collections_monthly is 'Money collected from customers by month, currency and method.';
