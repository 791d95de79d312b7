-- The journal, staged: events (one becomes one transaction) and their lines, joined by (kind, k1).
-- amount is positive for a debit and negative for a credit; base_amount is the same in USD.

create temp table seed_lines (
  kind text, k1 bigint, line_no int, account_id bigint, department_id bigint, amount numeric, base_amount numeric
) on commit drop;
create temp table seed_events (
  kind text, k1 bigint, transaction_type text, transaction_date date, currency text, rate numeric, description text,
  status text, invoice_id bigint, payment_id bigint, reverses_kind text
) on commit drop;

-- I: invoices. V: their reversal. P: payments.
insert into seed_events
select 'I', invoice_id, 'SALES_INVOICE', issued_on, currency, rate, 'Invoice ' || invoice_number,
       case when status = 'VOID' then 'REVERSED' else 'POSTED' end, invoice_id, null::bigint, null
from seed_invoices where status <> 'DRAFT'
union all
select 'V', invoice_id, 'REVERSAL', voided_on, currency, rate, 'Reversal of invoice ' || invoice_number,
       'POSTED', invoice_id, null, 'I'
from seed_invoices where status = 'VOID'
union all
select 'P', p.payment_id, 'CUSTOMER_PAYMENT', p.received_on, p.currency, p.rate, 'Payment of invoice ' || i.invoice_number,
       'POSTED', p.invoice_id, p.payment_id, null
from seed_payments p join seed_invoices i on i.invoice_id = p.invoice_id
where p.status = 'CLEARED';

insert into seed_lines
select 'I', i.invoice_id, l.line_no, l.account_id, null::bigint, l.amount, l.base_amount
from seed_invoices i
cross join lateral (values
  (1, 12 + i.slot, i.total_amount, i.base_amount),
  (2, i.revenue_account_id, -i.net_amount, round(i.tax_amount * i.rate, 2) - i.base_amount),
  (3, 51 + i.slot, -i.tax_amount, -round(i.tax_amount * i.rate, 2))
) l (line_no, account_id, amount, base_amount)
where i.status <> 'DRAFT' and l.amount <> 0
union all
select 'P', p.payment_id, l.line_no, l.account_id, null::bigint, l.sign * p.amount, l.sign * p.base_amount
from seed_payments p
cross join lateral (values (1, 3 + p.slot, 1), (2, 12 + p.slot, -1)) l (line_no, account_id, sign)
where p.status = 'CLEARED';

-- C: twelve movements on the cash account of each portfolio, the last in 2026-06.
create temp table seed_cash on commit drop as
select p * 12 + k as k1, p, k, u.currency, u.slot, u.rate,
       d.day - greatest(extract(isodow from d.day)::int - 5, 0) as day,
       c.what, c.account_base + u.slot as account_id,
       sign(c.share) * round((abs(c.share) * (0.9 + 0.2 * pg_temp.rnd(p * 12 + k, 131)) * (2000000 + 6000000 * pg_temp.rnd(p, 130)))::numeric / u.rate, u.decimals) as amount
from generate_series(1, 50 * current_setting('seed.scale')::bigint) p
join seed_currencies u on u.slot = (p - 1) % 5
cross join (values
  (1, 1.00, 60, 'Initial contribution'), (2, -0.30, 26, 'Settlement of purchases'), (3, -0.20, 26, 'Settlement of purchases'),
  (4, 0.008, 87, 'Dividends and coupons'), (5, -0.002, 60, 'Custody fee'), (6, 0.06, 26, 'Settlement of sales'),
  (7, 0.15, 60, 'Contribution'), (8, -0.20, 26, 'Settlement of purchases'), (9, 0.01, 87, 'Dividends and coupons'),
  (10, -0.03, 60, 'Withdrawal'), (11, 0.05, 26, 'Settlement of sales'), (12, 0.009, 87, 'Dividends and coupons')
) c (k, share, account_base, what)
cross join lateral (select case when c.k = 12 then date '2026-06-03' + pg_temp.pick(p, 132, 26)
  else (date '2024-07-04' + make_interval(months => (c.k - 1) * 2))::date + pg_temp.pick(p * 12 + c.k, 133, 24) end as day) d;

insert into seed_events
select 'C', k1, 'PORTFOLIO_CASH', day, currency, rate, what || ', portfolio ' || p, 'POSTED', null, null, null from seed_cash;
insert into seed_lines
select 'C', c.k1, l.line_no, l.account_id, null::bigint, l.sign * c.amount, l.sign * round(c.amount * c.rate, 2)
from seed_cash c
cross join lateral (values (1, 1000 + c.p, 1), (2, c.account_id::bigint, -1)) l (line_no, account_id, sign);

-- S: salaries, eight transactions a month, each for three departments. The amounts grow with the company.
create temp table seed_salaries on commit drop as
select m * 8 + g as k1, d as department_id, d - 3 * g as line_no,
       date '2024-01-25' + make_interval(months => m) as day_ts,
       round((current_setting('seed.scale')::int * (78000 + 32000 * pg_temp.rnd(d, 140)) * (1 + 0.004 * m) * (0.99 + 0.02 * pg_temp.rnd(m * 24 + d, 141)))::numeric, 2) as amount
from generate_series(0, 29) m
cross join generate_series(0, 7) g
cross join generate_series(1, 24) d
where (d - 1) / 3 = g;

insert into seed_events
select distinct 'S', k1, 'PAYROLL', day_ts::date - greatest(extract(isodow from day_ts)::int - 5, 0), 'USD', 1,
       'Salaries ' || to_char(day_ts, 'FMMonth YYYY') || ', departments ' || (k1 % 8) * 3 + 1 || ' to ' || (k1 % 8) * 3 + 3, 'POSTED', null::bigint, null::bigint, null
from seed_salaries;
insert into seed_lines
select 'S', k1, line_no, 97, department_id, amount, amount from seed_salaries
union all
select 'S', k1, 4, 3, null::bigint, -sum(amount), -sum(amount) from seed_salaries group by k1;

-- O: the books are opened. A: depreciation at the end of each month.
insert into seed_events
select 'O', o.k1, 'JOURNAL', o.day, 'USD', 1, o.what, 'POSTED', null::bigint, null::bigint, null
from (values (1, date '2024-01-02', 'Capital paid in'), (2, date '2024-01-03', 'Purchase of equipment'),
             (3, date '2024-01-03', 'Security deposit for the head office'), (4, date '2024-01-04', 'Insurance paid in advance')) o (k1, day, what)
union all
select 'A', period_id, 'DEPRECIATION', ends_on - greatest(extract(isodow from ends_on)::int - 5, 0), 'USD', 1,
       'Depreciation ' || to_char(starts_on, 'FMMonth YYYY'), 'POSTED', null, null, null
from seed_periods where period_id <= 30;
create temp table seed_opening on commit drop as
select kind, k1, line_no, account_id, amount::numeric * current_setting('seed.scale')::int as amount
from (
  select * from (values
    ('O', 1, 1, 3, 40000000), ('O', 1, 2, 69, -10000000), ('O', 1, 3, 70, -30000000),
    ('O', 2, 1, 33, 1600000), ('O', 2, 2, 34, 550000), ('O', 2, 3, 35, 900000), ('O', 2, 4, 3, -3050000),
    ('O', 3, 1, 24, 240000), ('O', 3, 2, 3, -240000), ('O', 4, 1, 22, 180000), ('O', 4, 2, 3, -180000)
  ) o (kind, k1, line_no, account_id, amount)
  union all
  select 'A', m, l.line_no, l.account_id, l.amount
  from generate_series(1, 30) m
  cross join (values (1, 119, 42000), (2, 36, -42000)) l (line_no, account_id, amount)
) x;
insert into seed_lines select kind, k1, line_no, account_id, null, amount, amount from seed_opening;

-- D: accruals of the open month that are not posted yet.
create temp table seed_drafts on commit drop as
select k as k1, s.department_id, s.account_id, b.description,
       date '2026-06-15' + (array[0, 1, 2, 3, 4, 7, 8, 9, 10, 11, 14, 15])[pg_temp.pick(k, 150, 12) + 1] as day,
       round((b.low + (b.high - b.low) * pg_temp.rnd(k, 151))::numeric, 2) as amount,
       case when k % 10 < 6 then 'DRAFT' when k % 10 < 8 then 'SUBMITTED' when k % 10 < 9 then 'APPROVED' else 'CANCELLED' end as status
from generate_series(1::bigint, 20 * current_setting('seed.scale')::bigint) k
join seed_spending s on s.department_id = pg_temp.pick(k, 152, 24) + 1
join seed_bills b on b.account_id = s.account_id;
insert into seed_events
select 'D', k1, 'ACCRUAL', day, 'USD', 1, 'Accrual: ' || description, status, null, null, null from seed_drafts;
insert into seed_lines
select 'D', d.k1, l.line_no, l.account_id, l.department_id, l.amount, l.amount
from seed_drafts d
cross join lateral (values (1, d.account_id, d.department_id, d.amount), (2, 43, null::bigint, -d.amount)) l (line_no, account_id, department_id, amount);

-- E: bills, as many as are missing to 2500 transactions by scale. A third each is paid at once, on account and by card;
-- what is on account and on cards is settled in the next month (B, C of the month before). A few are reversed (R).
create temp table seed_expenses on commit drop as
select e, s.department_id, b.account_id, b.description,
       d.day - greatest(extract(isodow from d.day)::int - 5, 0) as day,
       (array[3, 42, 44])[(e % 3)::int + 1] as paid_from,
       e % 39 = 0 and e <= 39 * 6 * current_setting('seed.scale')::bigint as is_reversed,
       round((b.low + (b.high - b.low) * pg_temp.rnd(e, 161))::numeric, 2) as amount
from (select e, date '2024-01-08' + floor((e - 1) * 903.0 / n)::int as day
      from (select (2494 * current_setting('seed.scale')::bigint - 58 - (select count(*) from seed_events)) as n) c
      cross join generate_series(1, c.n) e) d
join seed_spending s on s.department_id = pg_temp.pick(d.e, 162, 24) + 1
join seed_bills b on b.account_id = case when pg_temp.rnd(d.e, 163) < 0.88 then s.account_id
                                         else (array[101, 109, 116])[pg_temp.pick(d.e, 164, 3) + 1] end;
analyze seed_expenses;

insert into seed_events
select 'E', e, 'EXPENSE', day, 'USD', 1, description || ' ' || to_char(day, 'FMMonth YYYY'),
       case when is_reversed then 'REVERSED' else 'POSTED' end, null::bigint, null::bigint, null
from seed_expenses
union all
select 'R', e, 'REVERSAL', day + 7, 'USD', 1, 'Reversal: ' || description || ' ' || to_char(day, 'FMMonth YYYY'),
       'POSTED', null, null, 'E'
from seed_expenses where is_reversed;
insert into seed_lines
select 'E', x.e, l.line_no, l.account_id, l.department_id, l.amount, l.amount
from (select e.*, case when e % 4 = 0 then round(amount * 0.4, 2) else 0 end as shared from seed_expenses e) x
cross join lateral (values
  (1, x.account_id, x.department_id, x.amount - x.shared),
  (2, x.account_id, x.department_id % 24 + 1, x.shared),
  (3, x.paid_from, null::bigint, -x.amount)
) l (line_no, account_id, department_id, amount)
where l.amount <> 0;

create temp table seed_settlements on commit drop as
select (p.period_id * 2 + case when e.paid_from = 42 then 0 else 1 end) as k1, e.paid_from,
       (p.ends_on + 20) as day, p.starts_on, sum(e.amount) as amount
from seed_expenses e
join seed_periods p on e.day between p.starts_on and p.ends_on
where e.paid_from <> 3 and p.period_id <= 29
group by p.period_id, p.starts_on, p.ends_on, e.paid_from;
insert into seed_events
select 'B', k1, 'VENDOR_PAYMENT', day - greatest(extract(isodow from day)::int - 5, 0), 'USD', 1,
       case when paid_from = 42 then 'Payment run for bills of ' else 'Card statement of ' end || to_char(starts_on, 'FMMonth YYYY'), 'POSTED', null, null, null
from seed_settlements;
insert into seed_lines
select 'B', s.k1, l.line_no, l.account_id, null::bigint, l.amount, l.amount
from seed_settlements s
cross join lateral (values (1, s.paid_from, s.amount), (2, 3, -s.amount)) l (line_no, account_id, amount);

-- Reversals swap the sides of what they reverse.
insert into seed_lines
select e.kind, l.k1, l.line_no, l.account_id, l.department_id, -l.amount, -l.base_amount
from seed_lines l
join seed_events e on e.reverses_kind = l.kind and e.k1 = l.k1;
analyze seed_events;
analyze seed_lines;

-- Ids ascend with the time of creation.
create temp table seed_transactions on commit drop as
select row_number() over (order by x.created_at, x.kind, x.k1) as transaction_id,
       x.*,
       'JE-' || to_char(x.transaction_date, 'YYYY') || '-' || lpad(row_number() over (order by x.created_at, x.kind, x.k1)::text, 7, '0') as reference,
       (extract(year from x.transaction_date)::int - 2024) * 12 + extract(month from x.transaction_date)::int as period_id,
       25 * pg_temp.pick(x.n, 171, 20 * current_setting('seed.scale')::int) + 7 as created_by,
       case when x.status in ('APPROVED', 'POSTED', 'REVERSED') then 25 * pg_temp.pick(x.n, 172, 20 * current_setting('seed.scale')::int) + 8 end as approved_by,
       case when x.status in ('APPROVED', 'POSTED', 'REVERSED') then x.created_at + make_interval(mins => 10 + pg_temp.pick(x.n, 173, 50)) end as approved_at,
       case when x.status in ('POSTED', 'REVERSED') then x.created_at + make_interval(mins => 61 + pg_temp.pick(x.n, 174, 55)) end as posted_at
from (
  select e.*, ascii(e.kind) * 100000000::bigint + e.k1 as n,
         t.total_amount, t.total_base, t.line_count,
         (e.transaction_date::timestamp + make_interval(hours => 8, secs => pg_temp.pick(ascii(e.kind) * 100000000::bigint + e.k1, 170, 23400))) at time zone 'UTC' as created_at
  from seed_events e
  join (select kind, k1, sum(amount) filter (where amount > 0) as total_amount,
               sum(base_amount) filter (where base_amount > 0) as total_base, count(*)::int as line_count
        from seed_lines group by kind, k1) t on t.kind = e.kind and t.k1 = e.k1
) x;
analyze seed_transactions;

create temp table seed_entries on commit drop as
select row_number() over (order by t.transaction_id, l.line_no) as transaction_line_id,
       row_number() over (order by t.posted_at nulls last, t.transaction_id, l.line_no) as ledger_entry_id,
       t.transaction_id,
       (row_number() over (partition by t.transaction_id order by l.line_no))::int as line_no,
       l.account_id, l.department_id, t.description, t.reference, t.period_id, t.transaction_date, t.posted_at, t.approved_by, t.currency,
       greatest(l.amount, 0) as debit, greatest(-l.amount, 0) as credit,
       greatest(l.base_amount, 0) as base_debit, greatest(-l.base_amount, 0) as base_credit
from seed_transactions t
join seed_lines l on l.kind = t.kind and l.k1 = t.k1;
analyze seed_entries;

create temp table seed_balances on commit drop as
select account_id, period_id, sum(debit) as debit, sum(credit) as credit, sum(base_debit) as base_debit, sum(base_credit) as base_credit,
       count(*) as entry_count, max(posted_at) as last_posted_at
from seed_entries where posted_at is not null
group by account_id, period_id;

-- Budgets of 2025 and 2026: salaries and the spending account of each department, near what was spent by month on average.
create temp table seed_budgets on commit drop as
select row_number() over (order by p.period_id, s.department_id, s.account_id) as budget_id,
       s.account_id, s.department_id, p.period_id, extract(year from p.starts_on)::int as fiscal_year,
       greatest(100, round((coalesce(a.monthly, 4000 * current_setting('seed.scale')::int)
         * case when s.account_id = 97 then 0.98 + 0.07 * pg_temp.rnd(s.department_id * 100 + p.period_id, 180)
                else 0.9 + 0.4 * pg_temp.rnd(s.department_id, 181) end)::numeric, -2)) as amount,
       case p.status when 'CLOSED' then 'CLOSED' when 'OPEN' then 'APPROVED' else case when p.period_id <= 33 then 'APPROVED' else 'DRAFT' end end as status,
       25 * pg_temp.pick(s.department_id, 182, 20) + 8 as created_by,
       case when p.period_id <= 33 then 2 + pg_temp.pick(s.department_id, 183, 3) end as approved_by,
       case when p.period_id <= 24 then timestamptz '2024-11-18 10:00+00' when p.period_id <= 33 then timestamptz '2025-11-17 10:00+00'
            else timestamptz '2026-06-22 10:00+00' end + make_interval(mins => (s.department_id * 5)::int) as created_at
from (select department_id, account_id from seed_spending union all select d, 97 from generate_series(1, 24) d) s
cross join (select * from seed_periods where period_id between 13 and 36) p
left join (select department_id, account_id, sum(base_debit - base_credit) / 18 as monthly
           from seed_entries where posted_at is not null and period_id between 13 and 30 and department_id is not null
           group by department_id, account_id) a on a.department_id = s.department_id and a.account_id = s.account_id;
