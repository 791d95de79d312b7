-- The chart of accounts, staged: its balances are known only when the entries are.
-- 1..120 are the chart; 1000 + p is the cash account of portfolio p.
-- A family of five consecutive accounts holds one account for each currency.

create temp table seed_chart on commit drop as
select * from (values
  (1, '1000', 'Assets', 'ASSET', null::int, 'H'),
  (2, '1100', 'Cash and bank', 'ASSET', 1, 'H'),
  (3, '1110', 'Operating bank account', 'ASSET', 2, 'F'),
  (8, '1120', 'Payroll bank account', 'ASSET', 2, 'B'),
  (9, '1130', 'Petty cash', 'ASSET', 2, 'B'),
  (10, '1150', 'Portfolio cash', 'ASSET', 1, 'H'),
  (11, '1200', 'Receivables', 'ASSET', 1, 'H'),
  (12, '1210', 'Trade receivables', 'ASSET', 11, 'F'),
  (17, '1220', 'Accrued fee income', 'ASSET', 11, ''),
  (18, '1230', 'Employee advances', 'ASSET', 11, ''),
  (19, '1240', 'Allowance for doubtful accounts', 'ASSET', 11, 'C'),
  (20, '1300', 'Prepayments and other current assets', 'ASSET', 1, 'H'),
  (21, '1310', 'Prepaid software', 'ASSET', 20, ''),
  (22, '1320', 'Prepaid insurance', 'ASSET', 20, ''),
  (23, '1330', 'Prepaid rent', 'ASSET', 20, ''),
  (24, '1340', 'Security deposits', 'ASSET', 20, ''),
  (25, '1400', 'Portfolio investments', 'ASSET', 1, 'H'),
  (26, '1410', 'Investments at cost', 'ASSET', 25, 'F'),
  (31, '1500', 'Property and equipment', 'ASSET', 1, 'H'),
  (32, '1510', 'Office equipment', 'ASSET', 31, ''),
  (33, '1520', 'Computer hardware', 'ASSET', 31, ''),
  (34, '1530', 'Furniture and fixtures', 'ASSET', 31, ''),
  (35, '1540', 'Leasehold improvements', 'ASSET', 31, ''),
  (36, '1590', 'Accumulated depreciation', 'ASSET', 31, 'C'),
  (37, '1600', 'Intangible assets', 'ASSET', 1, 'H'),
  (38, '1610', 'Capitalised software', 'ASSET', 37, ''),
  (39, '1690', 'Accumulated amortisation', 'ASSET', 37, 'C'),
  (40, '2000', 'Liabilities', 'LIABILITY', null, 'H'),
  (41, '2100', 'Payables and accruals', 'LIABILITY', 40, 'H'),
  (42, '2110', 'Trade payables', 'LIABILITY', 41, ''),
  (43, '2120', 'Accrued expenses', 'LIABILITY', 41, ''),
  (44, '2130', 'Credit cards payable', 'LIABILITY', 41, ''),
  (45, '2200', 'Payroll liabilities', 'LIABILITY', 40, 'H'),
  (46, '2210', 'Wages payable', 'LIABILITY', 45, ''),
  (47, '2220', 'Payroll tax payable', 'LIABILITY', 45, ''),
  (48, '2230', 'Pension contributions payable', 'LIABILITY', 45, ''),
  (49, '2240', 'Accrued bonuses', 'LIABILITY', 45, ''),
  (50, '2300', 'Taxes', 'LIABILITY', 40, 'H'),
  (51, '2310', 'Sales tax payable', 'LIABILITY', 50, 'F'),
  (56, '2320', 'Corporate income tax payable', 'LIABILITY', 50, ''),
  (57, '2400', 'Deferred revenue', 'LIABILITY', 40, 'H'),
  (58, '2410', 'Deferred advisory fees', 'LIABILITY', 57, ''),
  (59, '2500', 'Client capital', 'LIABILITY', 40, 'H'),
  (60, '2510', 'Client capital', 'LIABILITY', 59, 'F'),
  (65, '2600', 'Long-term debt', 'LIABILITY', 40, 'H'),
  (66, '2610', 'Bank loan', 'LIABILITY', 65, ''),
  (67, '2620', 'Lease liabilities', 'LIABILITY', 65, ''),
  (68, '3000', 'Equity', 'EQUITY', null, 'H'),
  (69, '3100', 'Share capital', 'EQUITY', 68, ''),
  (70, '3200', 'Additional paid-in capital', 'EQUITY', 68, ''),
  (71, '3300', 'Retained earnings', 'EQUITY', 68, ''),
  (72, '3400', 'Dividends paid', 'EQUITY', 68, 'C'),
  (73, '4000', 'Revenue', 'REVENUE', null, 'H'),
  (74, '4100', 'Management fees', 'REVENUE', 73, 'H'),
  (75, '4110', 'Management fees', 'REVENUE', 74, 'F'),
  (80, '4200', 'Advisory fees', 'REVENUE', 73, 'H'),
  (81, '4210', 'Advisory fees', 'REVENUE', 80, 'F'),
  (86, '4300', 'Investment income', 'REVENUE', 73, 'H'),
  (87, '4310', 'Dividends and interest', 'REVENUE', 86, 'F'),
  (92, '4400', 'Other income', 'REVENUE', 73, 'H'),
  (93, '4410', 'Interest on bank balances', 'REVENUE', 92, ''),
  (94, '4420', 'Exchange gains', 'REVENUE', 92, ''),
  (95, '5000', 'Expenses', 'EXPENSE', null, 'H'),
  (96, '5100', 'Personnel', 'EXPENSE', 95, 'H'),
  (97, '5110', 'Salaries and wages', 'EXPENSE', 96, ''),
  (98, '5120', 'Payroll taxes', 'EXPENSE', 96, ''),
  (99, '5130', 'Pension contributions', 'EXPENSE', 96, ''),
  (100, '5140', 'Bonuses', 'EXPENSE', 96, ''),
  (101, '5150', 'Training', 'EXPENSE', 96, ''),
  (102, '5160', 'Recruitment', 'EXPENSE', 96, ''),
  (103, '5200', 'Premises and office', 'EXPENSE', 95, 'H'),
  (104, '5210', 'Rent', 'EXPENSE', 103, ''),
  (105, '5220', 'Utilities', 'EXPENSE', 103, ''),
  (106, '5230', 'Office supplies', 'EXPENSE', 103, ''),
  (107, '5240', 'Insurance', 'EXPENSE', 103, ''),
  (108, '5300', 'Technology', 'EXPENSE', 95, 'H'),
  (109, '5310', 'Software subscriptions', 'EXPENSE', 108, ''),
  (110, '5320', 'Cloud hosting', 'EXPENSE', 108, ''),
  (111, '5330', 'Market data', 'EXPENSE', 108, ''),
  (112, '5400', 'Professional services and travel', 'EXPENSE', 95, 'H'),
  (113, '5410', 'Legal fees', 'EXPENSE', 112, ''),
  (114, '5420', 'Audit fees', 'EXPENSE', 112, ''),
  (115, '5430', 'Consulting', 'EXPENSE', 112, ''),
  (116, '5440', 'Travel', 'EXPENSE', 112, ''),
  (117, '5450', 'Marketing', 'EXPENSE', 112, ''),
  (118, '5500', 'Depreciation and bank', 'EXPENSE', 95, 'H'),
  (119, '5510', 'Depreciation and amortisation', 'EXPENSE', 118, ''),
  (120, '5520', 'Bank charges', 'EXPENSE', 118, '')
) as c (id, code, name, account_type, parent_id, kind);
-- kind: H heading, F family of five by currency, B further cash account, C contra account

create temp table seed_accounts on commit drop as
select (c.id + coalesce(u.slot, 0))::bigint as account_id,
       case when c.kind = 'F' then (c.code::int + u.slot)::text else c.code end as code,
       case when c.kind = 'F' then c.name || ' ' || u.currency else c.name end as name,
       c.account_type,
       case when (c.account_type in ('ASSET', 'EXPENSE')) = (c.kind <> 'C') then 'DEBIT' else 'CREDIT' end as normal_side,
       c.parent_id::bigint as parent_account_id,
       coalesce(u.currency, 'USD') as currency,
       c.kind <> 'H' as is_postable,
       c.kind = 'B' or (c.kind = 'F' and c.id = 3) as is_cash,
       date '2023-12-01' as opened_on
from seed_chart c
left join seed_currencies u on c.kind = 'F'
union all
select 1000 + p,
       '1150-' || lpad(p::text, 6, '0'),
       'Cash of portfolio ' || p || ' ' || u.currency,
       'ASSET', 'DEBIT', 10, u.currency, true, true, date '2024-07-01'
from generate_series(1, 50 * current_setting('seed.scale')::bigint) p
join seed_currencies u on u.slot = (p - 1) % 5;

-- Where a department spends money apart from salaries, and what such a bill is about.
create temp table seed_spending on commit drop as
select d.department_id, d.account_id
from unnest(array[116, 115, 102, 109, 114, 113, 111, 115, 110, 117, 101, 106, 104, 105, 107, 109, 110, 116, 117, 98, 120, 113, 111, 106]::bigint[])
  with ordinality d (account_id, department_id);

create temp table seed_bills on commit drop as
select * from (values
  (98, 'Employer payroll taxes', 9000, 26000),
  (101, 'Training courses', 2500, 14000),
  (102, 'Recruitment agency fees', 6000, 32000),
  (104, 'Office rent', 38000, 52000),
  (105, 'Electricity and heating', 3500, 9000),
  (106, 'Office supplies', 400, 4200),
  (107, 'Liability insurance premium', 9000, 24000),
  (109, 'Software subscriptions', 6000, 34000),
  (110, 'Cloud hosting', 12000, 46000),
  (111, 'Market data feeds', 15000, 58000),
  (113, 'Legal advice', 5000, 42000),
  (114, 'Audit fees', 12000, 60000),
  (115, 'Consulting project', 14000, 70000),
  (116, 'Travel and lodging', 900, 9500),
  (117, 'Campaign and events', 4000, 38000),
  (120, 'Bank and custody charges', 300, 3800)
) as b (account_id, description, low, high);
