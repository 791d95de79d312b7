-- Reference tables come first: on Citus they cannot be written after distributed tables that refer to them.
-- All rows are staged in temporary tables, for Citus does not join those with its own.

create temp table seed_exchanges on commit drop as
select * from (values
  (1, 'XNYS', 'New York Stock Exchange', 'New York', 'US', 'America/New_York', 'USD', time '09:30', time '16:00'),
  (2, 'XNAS', 'Nasdaq', 'New York', 'US', 'America/New_York', 'USD', '09:30', '16:00'),
  (3, 'XLON', 'London Stock Exchange', 'London', 'GB', 'Europe/London', 'GBP', '08:00', '16:30'),
  (4, 'XPAR', 'Euronext Paris', 'Paris', 'FR', 'Europe/Paris', 'EUR', '09:00', '17:30'),
  (5, 'XFRA', 'Frankfurt Stock Exchange', 'Frankfurt', 'DE', 'Europe/Berlin', 'EUR', '08:00', '22:00'),
  (6, 'XETR', 'Xetra', 'Frankfurt', 'DE', 'Europe/Berlin', 'EUR', '09:00', '17:30'),
  (7, 'XSWX', 'SIX Swiss Exchange', 'Zurich', 'CH', 'Europe/Zurich', 'CHF', '09:00', '17:30'),
  (8, 'XTKS', 'Tokyo Stock Exchange', 'Tokyo', 'JP', 'Asia/Tokyo', 'JPY', '09:00', '15:30'),
  (9, 'XHKG', 'Hong Kong Stock Exchange', 'Hong Kong', 'HK', 'Asia/Hong_Kong', 'HKD', '09:30', '16:00'),
  (10, 'XASX', 'Australian Securities Exchange', 'Sydney', 'AU', 'Australia/Sydney', 'AUD', '10:00', '16:00'),
  (11, 'XTSE', 'Toronto Stock Exchange', 'Toronto', 'CA', 'America/Toronto', 'CAD', '09:30', '16:00'),
  (12, 'XAMS', 'Euronext Amsterdam', 'Amsterdam', 'NL', 'Europe/Amsterdam', 'EUR', '09:00', '17:30')
) v (exchange_id, mic, name, city, country, time_zone, currency, opens_at, closes_at);

insert into market_core.exchanges (exchange_id, mic, name, city, country, time_zone, currency, opens_at, closes_at)
select exchange_id, mic, name, city, country, time_zone, currency, opens_at, closes_at from seed_exchanges;

create temp table seed_holidays on commit drop as
select e.exchange_id, h.holiday_date, h.name
from (values
  (array['US'], date '2025-07-04', 'Independence Day'),
  (array['US', 'CA'], date '2025-09-01', 'Labour Day'),
  (array['US'], date '2025-11-27', 'Thanksgiving'),
  (array['CA', 'HK'], date '2025-07-01', 'National holiday'),
  (array['CA'], date '2025-10-13', 'Thanksgiving'),
  (array['US', 'GB', 'FR', 'DE', 'CH', 'HK', 'AU', 'CA', 'NL'], date '2025-12-25', 'Christmas Day'),
  (array['GB', 'FR', 'DE', 'CH', 'HK', 'AU', 'CA', 'NL'], date '2025-12-26', 'Boxing Day'),
  (array['JP'], date '2025-12-31', 'Year end'),
  (array['US', 'GB', 'FR', 'DE', 'CH', 'JP', 'HK', 'AU', 'CA', 'NL'], date '2026-01-01', 'New Year''s Day'),
  (array['CH', 'JP'], date '2026-01-02', 'New Year holiday'),
  (array['US'], date '2026-01-19', 'Martin Luther King Day'),
  (array['AU'], date '2026-01-26', 'Australia Day'),
  (array['US'], date '2026-02-16', 'Presidents'' Day'),
  (array['CA'], date '2026-02-16', 'Family Day'),
  (array['HK'], date '2026-02-17', 'Lunar New Year'),
  (array['HK'], date '2026-02-18', 'Lunar New Year'),
  (array['US', 'GB', 'FR', 'DE', 'CH', 'HK', 'AU', 'CA', 'NL'], date '2026-04-03', 'Good Friday'),
  (array['GB', 'FR', 'DE', 'CH', 'HK', 'AU', 'NL'], date '2026-04-06', 'Easter Monday'),
  (array['JP'], date '2026-05-04', 'Greenery Day'),
  (array['JP'], date '2026-05-05', 'Children''s Day'),
  (array['GB'], date '2026-05-04', 'Early May bank holiday'),
  (array['FR', 'DE', 'CH', 'HK', 'NL'], date '2026-05-01', 'Labour Day'),
  (array['US'], date '2026-05-25', 'Memorial Day'),
  (array['US'], date '2026-06-19', 'Juneteenth')
) h (countries, holiday_date, name)
join seed_exchanges e on e.country = any(h.countries);

insert into market_core.exchange_holidays (exchange_id, holiday_date, name)
select exchange_id, holiday_date, name from seed_holidays;

create temp table seed_indices on commit drop as
select * from (values
  (1, 'SPX', 'S&P 500', 1, 'USD', 'Large companies listed in the United States.'),
  (2, 'NDX', 'Nasdaq-100', 2, 'USD', 'The largest non-financial companies listed on Nasdaq.'),
  (3, 'DJI', 'Dow Jones Industrial Average', 1, 'USD', 'Thirty prominent companies of the United States.'),
  (4, 'UKX', 'FTSE 100', 3, 'GBP', 'The largest companies listed in London.'),
  (5, 'PX1', 'CAC 40', 4, 'EUR', 'Forty large companies listed in Paris.'),
  (6, 'DAX', 'DAX', 6, 'EUR', 'Forty large companies listed in Frankfurt.'),
  (7, 'SMI', 'Swiss Market Index', 7, 'CHF', 'The twenty largest companies listed in Zurich.'),
  (8, 'N225', 'Nikkei 225', 8, 'JPY', 'Large companies listed in Tokyo.'),
  (9, 'HSI', 'Hang Seng Index', 9, 'HKD', 'Large companies listed in Hong Kong.'),
  (10, 'XJO', 'S&P/ASX 200', 10, 'AUD', 'Large companies listed in Sydney.'),
  (11, 'TX60', 'S&P/TSX 60', 11, 'CAD', 'Sixty large companies listed in Toronto.'),
  (12, 'AEX', 'AEX', 12, 'EUR', 'Large companies listed in Amsterdam.')
) v (index_id, symbol, name, exchange_id, currency, description);

insert into market_data.indices (index_id, symbol, name, exchange_id, currency, description)
select index_id, symbol, name, exchange_id, currency, description from seed_indices;

create temp table seed_indicators on commit drop as
select * from (values
  (1, 'US_CPI_YOY', 'United States consumer prices, year on year', 'US', '%', 'MONTHLY', 'Bureau of Labor Statistics'),
  (2, 'US_UNEMPLOYMENT', 'United States unemployment rate', 'US', '%', 'MONTHLY', 'Bureau of Labor Statistics'),
  (3, 'US_FED_FUNDS', 'United States federal funds rate, upper bound', 'US', '%', 'MONTHLY', 'Federal Reserve'),
  (4, 'US_GDP_QOQ', 'United States gross domestic product, annualised quarterly change', 'US', '%', 'QUARTERLY', 'Bureau of Economic Analysis'),
  (5, 'US_PAYROLLS', 'United States nonfarm payrolls, monthly change', 'US', 'thousand', 'MONTHLY', 'Bureau of Labor Statistics'),
  (6, 'EA_HICP_YOY', 'Euro area consumer prices, year on year', 'EA', '%', 'MONTHLY', 'Eurostat'),
  (7, 'EA_UNEMPLOYMENT', 'Euro area unemployment rate', 'EA', '%', 'MONTHLY', 'Eurostat'),
  (8, 'EA_DEPOSIT_RATE', 'Euro area deposit facility rate', 'EA', '%', 'MONTHLY', 'European Central Bank'),
  (9, 'EA_GDP_QOQ', 'Euro area gross domestic product, quarterly change', 'EA', '%', 'QUARTERLY', 'Eurostat'),
  (10, 'DE_INDUSTRY_MOM', 'Germany industrial production, monthly change', 'DE', '%', 'MONTHLY', 'Destatis'),
  (11, 'GB_CPI_YOY', 'United Kingdom consumer prices, year on year', 'GB', '%', 'MONTHLY', 'Office for National Statistics'),
  (12, 'GB_BANK_RATE', 'United Kingdom Bank Rate', 'GB', '%', 'MONTHLY', 'Bank of England'),
  (13, 'CH_CPI_YOY', 'Switzerland consumer prices, year on year', 'CH', '%', 'MONTHLY', 'Federal Statistical Office'),
  (14, 'CH_POLICY_RATE', 'Switzerland policy rate', 'CH', '%', 'MONTHLY', 'Swiss National Bank'),
  (15, 'JP_CPI_YOY', 'Japan consumer prices, year on year', 'JP', '%', 'MONTHLY', 'Statistics Bureau of Japan'),
  (16, 'JP_POLICY_RATE', 'Japan policy rate', 'JP', '%', 'MONTHLY', 'Bank of Japan')
) v (indicator_id, code, name, region, unit, frequency, source);

insert into market_data.economic_indicators (indicator_id, code, name, region, unit, frequency, source)
select indicator_id, code, name, region, unit, frequency, source from seed_indicators;

-- The weekdays that prices exist for, and how the market as a whole moved on each.
create temp table seed_days on commit drop as
select row_number() over (order by day)::int as k, day::date as day,
       (pg_temp.rnd(row_number() over (order by day), 11) + pg_temp.rnd(row_number() over (order by day), 12)
        + pg_temp.rnd(row_number() over (order by day), 13) - 1.5) * 2 as market
from generate_series(timestamp '2025-07-01', timestamp '2026-06-30', interval '1 day') day
where extract(isodow from day) < 6;

-- What one unit of each currency was worth in US dollars: a walk that ends at the given level.
create temp table seed_fx on commit drop as
select k, day, currency, round((level * exp(sum(step) over upto - sum(step) over whole))::numeric, 8) as usd
from (
  select d.k, d.day, c.currency, c.level,
         c.volatility * (pg_temp.rnd(d.k * 10 + c.n, 14) + pg_temp.rnd(d.k * 10 + c.n, 15) + pg_temp.rnd(d.k * 10 + c.n, 16) - 1.5) * 2 as step
  from seed_days d
  cross join (values
    (1, 'USD', 1.0, 0.0), (2, 'EUR', 1.1620, 0.0035), (3, 'GBP', 1.3480, 0.0038), (4, 'CHF', 1.2450, 0.0040),
    (5, 'JPY', 0.006720, 0.0045), (6, 'AUD', 0.6550, 0.0045), (7, 'CAD', 0.7310, 0.0030), (8, 'HKD', 0.1276, 0.0003)
  ) c (n, currency, level, volatility)
) steps
window upto as (partition by currency order by k), whole as (partition by currency);
analyze seed_fx;

-- Month ends, and each day of the last quarter: enough for the valuations and for a chart.
create temp table seed_fx_rates on commit drop as
select a.day as rate_date, a.currency as from_currency, b.currency as to_currency, round(a.usd / b.usd, 10) as rate
from seed_fx a
join seed_fx b on b.k = a.k and b.currency <> a.currency
where a.day >= date '2026-04-01'
   or a.k in (select max(k) from seed_days group by date_trunc('month', day));

insert into market_data.fx_rates (rate_date, from_currency, to_currency, rate)
select rate_date, from_currency, to_currency, rate from seed_fx_rates;
