-- What was staged is written: by account, by transaction, by invoice, then the lookups.

insert into finance_core.chart_of_accounts
  (account_id, code, name, account_type, normal_side, parent_account_id, currency, is_postable, is_cash, opened_on,
   balance, base_balance, entry_count, last_posted_at, created_at, updated_at)
select a.account_id, a.code, a.name, a.account_type, a.normal_side, a.parent_account_id, a.currency, a.is_postable, a.is_cash, a.opened_on,
       coalesce(case when a.normal_side = 'DEBIT' then b.debit - b.credit else b.credit - b.debit end, 0),
       coalesce(case when a.normal_side = 'DEBIT' then b.base_debit - b.base_credit else b.base_credit - b.base_debit end, 0),
       coalesce(b.entry_count, 0), b.last_posted_at,
       (a.opened_on + time '09:00') at time zone 'UTC', coalesce(b.last_posted_at, (a.opened_on + time '09:00') at time zone 'UTC')
from seed_accounts a
left join (select account_id, sum(debit) as debit, sum(credit) as credit, sum(base_debit) as base_debit, sum(base_credit) as base_credit,
                  sum(entry_count)::bigint as entry_count, max(last_posted_at) as last_posted_at
           from seed_balances group by account_id) b on b.account_id = a.account_id;

insert into finance_core.accounts_by_code (code, account_id)
select code, account_id from seed_accounts;

insert into finance_core.accounts_by_parent (parent_account_id, account_id, code)
select parent_account_id, account_id, code from seed_accounts where parent_account_id is not null;

insert into finance_accounting.account_balances
  (account_id, period_id, debit, credit, base_debit, base_credit, entry_count, updated_at)
select account_id, period_id, debit, credit, base_debit, base_credit, entry_count, last_posted_at
from seed_balances;

insert into finance_accounting.general_ledger
  (ledger_entry_id, account_id, transaction_id, line_no, reference, period_id, entry_date, posted_at, posted_by, department_id,
   description, currency, debit, credit, base_debit, base_credit)
select ledger_entry_id, account_id, transaction_id, line_no, reference, period_id, transaction_date, posted_at, approved_by, department_id,
       description, currency, debit, credit, base_debit, base_credit
from seed_entries where posted_at is not null
order by ledger_entry_id;

insert into finance_core.budgets
  (budget_id, account_id, department_id, period_id, fiscal_year, amount, currency, status, created_by, approved_by, created_at, updated_at)
select budget_id, account_id, department_id, period_id, fiscal_year, amount, 'USD', status, created_by, approved_by, created_at, created_at
from seed_budgets;

insert into finance_core.budgets_by_department
  (department_id, account_id, budget_id, period_id, fiscal_year, amount, status)
select department_id, account_id, budget_id, period_id, fiscal_year, amount, status
from seed_budgets;

insert into finance_core.transactions
  (transaction_id, reference, transaction_type, description, transaction_date, period_id, currency, exchange_rate, total_amount, base_amount,
   line_count, status, created_by, approved_by, approved_at, posted_by, posted_at, reversal_of_transaction_id, reversed_by_transaction_id,
   invoice_id, payment_id, created_at, updated_at)
select t.transaction_id, t.reference, t.transaction_type, t.description, t.transaction_date, t.period_id, t.currency, t.rate, t.total_amount, t.total_base,
       t.line_count, t.status, t.created_by, t.approved_by, t.approved_at,
       case when t.posted_at is not null then t.approved_by end, t.posted_at, o.transaction_id, r.transaction_id,
       t.invoice_id, t.payment_id, t.created_at, coalesce(r.posted_at, t.posted_at, t.approved_at, t.created_at)
from seed_transactions t
left join seed_transactions o on o.kind = t.reverses_kind and o.k1 = t.k1
left join seed_transactions r on r.reverses_kind = t.kind and r.k1 = t.k1
order by t.transaction_id;

insert into finance_accounting.transaction_lines
  (transaction_line_id, transaction_id, line_no, account_id, department_id, description, debit, credit, base_debit, base_credit)
select transaction_line_id, transaction_id, line_no, account_id, department_id, description, debit, credit, base_debit, base_credit
from seed_entries
order by transaction_line_id;

insert into finance_core.transactions_by_reference (reference, transaction_id)
select reference, transaction_id from seed_transactions;

insert into finance_core.transactions_by_employee
  (employee_id, role, transaction_id, transaction_type, transaction_date, period_id, currency, base_amount, status, created_at)
select created_by, 'CREATED', transaction_id, transaction_type, transaction_date, period_id, currency, total_base, status, created_at
from seed_transactions
union all
select approved_by, 'APPROVED', transaction_id, transaction_type, transaction_date, period_id, currency, total_base, status, created_at
from seed_transactions where approved_by is not null;

insert into finance_core.invoices
  (invoice_id, invoice_number, customer_id, currency, exchange_rate, issued_on, due_on, net_amount, tax_amount, total_amount, base_amount,
   paid_amount, open_amount, base_open_amount, status, voided_on, transaction_id, created_by, created_at, updated_at)
select i.invoice_id, i.invoice_number, i.customer_id, i.currency, i.rate, i.issued_on, i.due_on, i.net_amount, i.tax_amount, i.total_amount, i.base_amount,
       i.paid_amount, i.open_amount, i.base_open_amount,
       i.status, i.voided_on, t.transaction_id, i.created_by,
       (i.issued_on + time '07:30') at time zone 'UTC',
       (coalesce(i.voided_on, i.last_received_on, i.issued_on) + time '16:30') at time zone 'UTC'
from seed_invoices i
left join seed_transactions t on t.kind = 'I' and t.k1 = i.invoice_id
order by i.invoice_id;

insert into finance_core.invoice_lines
  (invoice_line_id, invoice_id, line_no, description, quantity, unit_price, net_amount, tax_rate, tax_amount, revenue_account_id)
select invoice_line_id, invoice_id, line_no, description, quantity, unit_price, net_amount, tax_rate, tax_amount, revenue_account_id
from seed_invoice_lines
order by invoice_line_id;

insert into finance_core.payments
  (payment_id, invoice_id, reference, received_on, amount, base_amount, currency, method, status, bank_account_id, transaction_id, created_by, created_at, updated_at)
select p.payment_id, p.invoice_id, 'PAY-' || to_char(p.received_on, 'YYYY') || '-' || lpad(p.payment_id::text, 6, '0'),
       p.received_on, p.amount, p.base_amount, p.currency,
       (array['BANK_TRANSFER', 'BANK_TRANSFER', 'BANK_TRANSFER', 'DIRECT_DEBIT', 'BANK_TRANSFER', 'CHEQUE', 'DIRECT_DEBIT', 'CARD'])[pg_temp.pick(p.invoice_id, 190, 8) + 1],
       p.status, 3 + p.slot, t.transaction_id, p.created_by,
       (p.received_on + time '07:45') at time zone 'UTC', coalesce(t.posted_at, (p.received_on + time '07:45') at time zone 'UTC')
from seed_payments p
left join seed_transactions t on t.kind = 'P' and t.k1 = p.payment_id
order by p.payment_id;

insert into finance_core.invoices_by_number (invoice_number, invoice_id)
select invoice_number, invoice_id from seed_invoices;

insert into finance_core.invoices_by_customer
  (customer_id, invoice_id, issued_on, due_on, currency, total_amount, base_amount, open_amount, base_open_amount, status)
select customer_id, invoice_id, issued_on, due_on, currency, total_amount, base_amount,
       open_amount, base_open_amount, status
from seed_invoices;

select setval(pg_get_serial_sequence('finance_core.financial_periods', 'period_id'), (select max(period_id) from seed_periods));
select setval(pg_get_serial_sequence('finance_core.customers', 'customer_id'), (select max(customer_id) from seed_customers));
select setval(pg_get_serial_sequence('finance_core.chart_of_accounts', 'account_id'), (select max(account_id) from seed_accounts));
select setval(pg_get_serial_sequence('finance_core.budgets', 'budget_id'), (select max(budget_id) from seed_budgets));
select setval(pg_get_serial_sequence('finance_core.transactions', 'transaction_id'), (select max(transaction_id) from seed_transactions));
select setval(pg_get_serial_sequence('finance_accounting.transaction_lines', 'transaction_line_id'), (select max(transaction_line_id) from seed_entries));
select setval(pg_get_serial_sequence('finance_accounting.general_ledger', 'ledger_entry_id'), (select max(ledger_entry_id) from seed_entries where posted_at is not null));
select setval(pg_get_serial_sequence('finance_core.invoices', 'invoice_id'), (select max(invoice_id) from seed_invoices));
select setval(pg_get_serial_sequence('finance_core.invoice_lines', 'invoice_line_id'), (select max(invoice_line_id) from seed_invoice_lines));
select setval(pg_get_serial_sequence('finance_core.payments', 'payment_id'), (select max(payment_id) from seed_payments));
