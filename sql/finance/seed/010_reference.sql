-- Currencies, the fiscal calendar and the customers. Written first: on Citus a reference table
-- may not be written after the distributed tables that point to it.

insert into finance_core.currencies (code, name, minor_units, accounting_rate) values
  ('USD', 'US dollar', 2, 1),
  ('EUR', 'Euro', 2, 1.085),
  ('GBP', 'Pound sterling', 2, 1.27),
  ('CHF', 'Swiss franc', 2, 1.12),
  ('JPY', 'Japanese yen', 0, 0.0067);

-- What the later files need to know of a currency; slot selects its account in each family of five.
create temp table seed_currencies on commit drop as
select * from (values
  ('USD', 0, 1::numeric, 2, 0::numeric, 'US'),
  ('EUR', 1, 1.085, 2, 0.19, 'DE'),
  ('GBP', 2, 1.27, 2, 0.20, 'GB'),
  ('CHF', 3, 1.12, 2, 0.081, 'CH'),
  ('JPY', 4, 0.0067, 0, 0.10, 'JP')
) as c (currency, slot, rate, decimals, tax_rate, country);

-- Families of five accounts, one for each currency.
insert into finance_core.posting_accounts (purpose, currency, account_id)
select f.purpose, c.currency, f.first_account + c.slot
from seed_currencies c
cross join (values ('RECEIVABLES', 12), ('SALES_TAX', 51), ('BANK', 3), ('PORTFOLIO_INVESTMENTS', 26)) f (purpose, first_account);

-- 1 is 2024-01; closed up to 2026-05, open 2026-06, the rest still to come.
create temp table seed_periods on commit drop as
select p::bigint as period_id,
       (date '2024-01-01' + make_interval(months => p - 1))::date as starts_on,
       (date '2024-01-01' + make_interval(months => p) - interval '1 day')::date as ends_on,
       case when p <= 29 then 'CLOSED' when p = 30 then 'OPEN' else 'FUTURE' end as status
from generate_series(1, 36) p;

insert into finance_core.financial_periods
  (period_id, code, fiscal_year, fiscal_quarter, starts_on, ends_on, status, closed_at, closed_by, created_at, updated_at)
select period_id, to_char(starts_on, 'YYYY-MM'), extract(year from starts_on)::int, extract(quarter from starts_on)::int,
       starts_on, ends_on, status,
       case when status = 'CLOSED' then (ends_on + 6 + time '16:00') at time zone 'UTC' end,
       case when status = 'CLOSED' then 8 end,
       timestamptz '2023-12-01 09:00+00',
       case when status = 'CLOSED' then (ends_on + 6 + time '16:00') at time zone 'UTC' else timestamptz '2023-12-01 09:00+00' end
from seed_periods;

create temp table seed_customers on commit drop as
select c::bigint as customer_id,
       n.stem || ' ' || (array['Pension Fund', 'Insurance Group', 'Foundation', 'Family Office', 'Holdings', 'Bank'])[((c * 5 + c / 31) % 6) + 1] as name,
       u.currency,
       case when u.currency = 'EUR' then (array['DE', 'FR', 'NL', 'IE', 'AT', 'ES'])[((c / 10) % 6) + 1] else u.country end as country,
       (array[30, 30, 45, 30, 60, 14])[(c % 6) + 1] as payment_terms_days,
       lower(n.stem) as stem
from generate_series(1, 60) c
join unnest(array['Northwind', 'Aldermere', 'Meridian', 'Harborview', 'Castellan', 'Brightwater', 'Summit', 'Kestrel', 'Oakfield', 'Lindqvist',
       'Westbrook', 'Halvorsen', 'Ridgeline', 'Thornbury', 'Sakura', 'Bellerive', 'Cordova', 'Evergreen', 'Falkirk', 'Granite',
       'Hollis', 'Ironbridge', 'Juniper', 'Kingsley', 'Larkspur', 'Montclair', 'Newcombe', 'Orchard', 'Pemberton', 'Quayside'])
  with ordinality n (stem, i) on n.i = (c - 1) % 30 + 1
join seed_currencies u on u.currency = (array['USD', 'USD', 'EUR', 'USD', 'GBP', 'USD', 'USD', 'CHF', 'USD', 'USD', 'USD', 'USD', 'EUR', 'USD', 'GBP', 'USD', 'USD', 'JPY', 'USD', 'USD'])[((c - 1) % 20) + 1];

insert into finance_core.customers
  (customer_id, code, name, country, currency, billing_email, payment_terms_days, status, created_at, updated_at)
select customer_id, 'C' || lpad(customer_id::text, 5, '0'), name, country, currency,
       'billing' || case when customer_id > 30 then '2' else '' end || '@' || stem || '.example',
       payment_terms_days,
       case when customer_id in (23, 51) then 'ON_HOLD' else 'ACTIVE' end,
       timestamptz '2023-12-01 09:00+00' + customer_id * interval '7 minutes',
       timestamptz '2023-12-01 09:00+00' + customer_id * interval '7 minutes'
from seed_customers;
