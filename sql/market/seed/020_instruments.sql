-- Instruments 1..80 are well-known ones; those above are bonds, options and funds made from them.
-- level: price on 2026-06-30; yield: percent a year; volatility: of one day; beta: how much of it is the market's.

create temp table seed_known on commit drop as
select * from (values
  (1, 'AAPL', 'US0378331005', 'Apple Inc.', 'EQUITY', 'XNAS', 'US', 'Technology', 236.40, 0.4, 0.011),
  (2, 'MSFT', 'US5949181045', 'Microsoft Corporation', 'EQUITY', 'XNAS', 'US', 'Technology', 492.10, 0.7, 0.010),
  (3, 'NVDA', 'US67066G1040', 'NVIDIA Corporation', 'EQUITY', 'XNAS', 'US', 'Technology', 171.30, 0.03, 0.013),
  (4, 'AMZN', 'US0231351067', 'Amazon.com, Inc.', 'EQUITY', 'XNAS', 'US', 'Consumer Discretionary', 228.70, 0, 0.012),
  (5, 'GOOGL', 'US02079K3059', 'Alphabet Inc. Class A', 'EQUITY', 'XNAS', 'US', 'Communication Services', 196.80, 0.4, 0.011),
  (6, 'META', 'US30303M1027', 'Meta Platforms, Inc.', 'EQUITY', 'XNAS', 'US', 'Communication Services', 702.50, 0.3, 0.012),
  (7, 'TSLA', 'US88160R1014', 'Tesla, Inc.', 'EQUITY', 'XNAS', 'US', 'Consumer Discretionary', 322.90, 0, 0.015),
  (8, 'AVGO', 'US11135F1012', 'Broadcom Inc.', 'EQUITY', 'XNAS', 'US', 'Technology', 281.60, 0.9, 0.013),
  (9, 'COST', 'US22160K1051', 'Costco Wholesale Corporation', 'EQUITY', 'XNAS', 'US', 'Consumer Staples', 978.20, 0.5, 0.008),
  (10, 'NFLX', 'US64110L1061', 'Netflix, Inc.', 'EQUITY', 'XNAS', 'US', 'Communication Services', 112.40, 0, 0.012),
  (11, 'JPM', 'US46625H1005', 'JPMorgan Chase & Co.', 'EQUITY', 'XNYS', 'US', 'Financials', 297.30, 1.9, 0.009),
  (12, 'V', 'US92826C8394', 'Visa Inc. Class A', 'EQUITY', 'XNYS', 'US', 'Financials', 354.60, 0.7, 0.008),
  (13, 'JNJ', 'US4781601046', 'Johnson & Johnson', 'EQUITY', 'XNYS', 'US', 'Health Care', 172.80, 3.0, 0.007),
  (14, 'PG', 'US7427181091', 'Procter & Gamble Company', 'EQUITY', 'XNYS', 'US', 'Consumer Staples', 158.90, 2.6, 0.007),
  (15, 'XOM', 'US30231G1022', 'Exxon Mobil Corporation', 'EQUITY', 'XNYS', 'US', 'Energy', 113.40, 3.5, 0.009),
  (16, 'KO', 'US1912161007', 'Coca-Cola Company', 'EQUITY', 'XNYS', 'US', 'Consumer Staples', 70.85, 2.9, 0.006),
  (17, 'WMT', 'US9311421039', 'Walmart Inc.', 'EQUITY', 'XNYS', 'US', 'Consumer Staples', 101.20, 0.9, 0.008),
  (18, 'BRK.B', 'US0846707026', 'Berkshire Hathaway Inc. Class B', 'EQUITY', 'XNYS', 'US', 'Financials', 489.70, 0, 0.007),
  (19, 'UNH', 'US91324P1021', 'UnitedHealth Group Incorporated', 'EQUITY', 'XNYS', 'US', 'Health Care', 324.10, 2.7, 0.012),
  (20, 'DIS', 'US2546871060', 'Walt Disney Company', 'EQUITY', 'XNYS', 'US', 'Communication Services', 119.30, 0.9, 0.010),
  (21, 'SHEL', 'GB00BP6MXD84', 'Shell plc', 'EQUITY', 'XLON', 'GB', 'Energy', 26.85, 4.0, 0.009),
  (22, 'AZN', 'GB0009895292', 'AstraZeneca PLC', 'EQUITY', 'XLON', 'GB', 'Health Care', 112.60, 2.2, 0.009),
  (23, 'HSBA', 'GB0005405286', 'HSBC Holdings plc', 'EQUITY', 'XLON', 'GB', 'Financials', 9.4260, 5.0, 0.009),
  (24, 'ULVR', 'GB00B10RZP78', 'Unilever PLC', 'EQUITY', 'XLON', 'GB', 'Consumer Staples', 45.10, 3.4, 0.006),
  (25, 'BP', 'GB0007980591', 'BP p.l.c.', 'EQUITY', 'XLON', 'GB', 'Energy', 4.1280, 5.8, 0.010),
  (26, 'GSK', 'GB00BN7SWP63', 'GSK plc', 'EQUITY', 'XLON', 'GB', 'Health Care', 14.92, 4.2, 0.008),
  (27, 'RIO', 'GB0007188757', 'Rio Tinto plc', 'EQUITY', 'XLON', 'GB', 'Materials', 46.70, 6.1, 0.010),
  (28, 'MC', 'FR0000121014', 'LVMH Moët Hennessy Louis Vuitton SE', 'EQUITY', 'XPAR', 'FR', 'Consumer Discretionary', 518.40, 2.5, 0.011),
  (29, 'OR', 'FR0000120321', 'L''Oréal S.A.', 'EQUITY', 'XPAR', 'FR', 'Consumer Staples', 371.20, 1.9, 0.009),
  (30, 'TTE', 'FR0000120271', 'TotalEnergies SE', 'EQUITY', 'XPAR', 'FR', 'Energy', 53.65, 6.0, 0.009),
  (31, 'SAN', 'FR0000120578', 'Sanofi S.A.', 'EQUITY', 'XPAR', 'FR', 'Health Care', 84.70, 4.6, 0.008),
  (32, 'AIR', 'NL0000235190', 'Airbus SE', 'EQUITY', 'XPAR', 'NL', 'Industrials', 187.30, 1.1, 0.010),
  (33, 'BNP', 'FR0000131104', 'BNP Paribas S.A.', 'EQUITY', 'XPAR', 'FR', 'Financials', 78.95, 6.1, 0.010),
  (34, 'SAP', 'DE0007164600', 'SAP SE', 'EQUITY', 'XETR', 'DE', 'Technology', 238.60, 1.0, 0.010),
  (35, 'SIE', 'DE0007236101', 'Siemens AG', 'EQUITY', 'XETR', 'DE', 'Industrials', 223.40, 2.3, 0.010),
  (36, 'ALV', 'DE0008404005', 'Allianz SE', 'EQUITY', 'XETR', 'DE', 'Financials', 347.80, 4.4, 0.008),
  (37, 'DTE', 'DE0005557508', 'Deutsche Telekom AG', 'EQUITY', 'XETR', 'DE', 'Communication Services', 31.25, 2.9, 0.007),
  (38, 'BMW', 'DE0005190003', 'Bayerische Motoren Werke AG', 'EQUITY', 'XETR', 'DE', 'Consumer Discretionary', 82.40, 5.2, 0.010),
  (39, 'BAS', 'DE000BASF111', 'BASF SE', 'EQUITY', 'XETR', 'DE', 'Materials', 44.35, 5.1, 0.010),
  (40, 'MUV2', 'DE0008430026', 'Münchener Rück AG', 'EQUITY', 'XETR', 'DE', 'Financials', 546.20, 3.7, 0.008),
  (41, 'NESN', 'CH0038863350', 'Nestlé S.A.', 'EQUITY', 'XSWX', 'CH', 'Consumer Staples', 79.60, 3.8, 0.006),
  (42, 'ROG', 'CH0012032048', 'Roche Holding AG', 'EQUITY', 'XSWX', 'CH', 'Health Care', 263.50, 3.7, 0.008),
  (43, 'NOVN', 'CH0012005267', 'Novartis AG', 'EQUITY', 'XSWX', 'CH', 'Health Care', 98.30, 3.6, 0.007),
  (44, 'UBSG', 'CH0244767585', 'UBS Group AG', 'EQUITY', 'XSWX', 'CH', 'Financials', 29.40, 2.4, 0.010),
  (45, 'ZURN', 'CH0011075394', 'Zurich Insurance Group AG', 'EQUITY', 'XSWX', 'CH', 'Financials', 561.80, 5.0, 0.007),
  (46, '7203', 'JP3633400001', 'Toyota Motor Corporation', 'EQUITY', 'XTKS', 'JP', 'Consumer Discretionary', 2654.0, 3.4, 0.010),
  (47, '6758', 'JP3435000009', 'Sony Group Corporation', 'EQUITY', 'XTKS', 'JP', 'Consumer Discretionary', 3862.0, 0.6, 0.011),
  (48, '9984', 'JP3436100006', 'SoftBank Group Corp.', 'EQUITY', 'XTKS', 'JP', 'Communication Services', 11480.0, 0.4, 0.014),
  (49, '8306', 'JP3902900004', 'Mitsubishi UFJ Financial Group, Inc.', 'EQUITY', 'XTKS', 'JP', 'Financials', 2118.5, 3.2, 0.010),
  (50, '7974', 'JP3756600007', 'Nintendo Co., Ltd.', 'EQUITY', 'XTKS', 'JP', 'Communication Services', 12960.0, 1.1, 0.011),
  (51, '0700', 'KYG875721634', 'Tencent Holdings Limited', 'EQUITY', 'XHKG', 'KY', 'Communication Services', 521.50, 0.9, 0.012),
  (52, '1299', 'HK0000069689', 'AIA Group Limited', 'EQUITY', 'XHKG', 'HK', 'Financials', 72.35, 2.4, 0.011),
  (53, '0388', 'HK0388045442', 'Hong Kong Exchanges and Clearing Limited', 'EQUITY', 'XHKG', 'HK', 'Financials', 421.80, 2.3, 0.011),
  (54, 'BHP', 'AU000000BHP4', 'BHP Group Limited', 'EQUITY', 'XASX', 'AU', 'Materials', 40.25, 4.6, 0.010),
  (55, 'CBA', 'AU000000CBA7', 'Commonwealth Bank of Australia', 'EQUITY', 'XASX', 'AU', 'Financials', 174.90, 2.8, 0.008),
  (56, 'CSL', 'AU000000CSL8', 'CSL Limited', 'EQUITY', 'XASX', 'AU', 'Health Care', 241.30, 1.8, 0.009),
  (57, 'RY', 'CA7800871021', 'Royal Bank of Canada', 'EQUITY', 'XTSE', 'CA', 'Financials', 186.70, 3.3, 0.007),
  (58, 'TD', 'CA8911605092', 'Toronto-Dominion Bank', 'EQUITY', 'XTSE', 'CA', 'Financials', 105.60, 4.0, 0.007),
  (59, 'ENB', 'CA29250N1050', 'Enbridge Inc.', 'EQUITY', 'XTSE', 'CA', 'Energy', 63.15, 6.0, 0.007),
  (60, 'ASML', 'NL0010273215', 'ASML Holding N.V.', 'EQUITY', 'XAMS', 'NL', 'Technology', 694.20, 0.9, 0.013),
  (61, 'INGA', 'NL0011821202', 'ING Groep N.V.', 'EQUITY', 'XAMS', 'NL', 'Financials', 20.48, 5.2, 0.010),
  (62, 'HEIA', 'NL0000009165', 'Heineken N.V.', 'EQUITY', 'XAMS', 'NL', 'Consumer Staples', 72.90, 2.6, 0.008),
  (63, 'SPY', 'US78462F1030', 'SPDR S&P 500 ETF Trust', 'ETF', 'XNYS', 'US', 'Equities United States', 621.40, 1.2, 0.007),
  (64, 'QQQ', 'US46090E1038', 'Invesco QQQ Trust', 'ETF', 'XNAS', 'US', 'Equities United States', 556.80, 0.6, 0.009),
  (65, 'GLD', 'US78463V1070', 'SPDR Gold Shares', 'ETF', 'XNYS', 'US', 'Commodities', 312.60, 0, 0.008),
  (66, 'AGG', 'US4642872265', 'iShares Core U.S. Aggregate Bond ETF', 'ETF', 'XNYS', 'US', 'Fixed Income', 99.15, 3.8, 0.003),
  (67, 'VWRL', 'IE00B3RBWM25', 'Vanguard FTSE All-World UCITS ETF', 'ETF', 'XLON', 'IE', 'Equities Global', 112.35, 1.5, 0.007),
  (68, 'IWDA', 'IE00B4L5Y983', 'iShares Core MSCI World UCITS ETF', 'ETF', 'XAMS', 'IE', 'Equities Global', 103.60, 0, 0.007),
  (69, 'EXS1', 'DE0005933931', 'iShares Core DAX UCITS ETF', 'ETF', 'XETR', 'DE', 'Equities Germany', 198.20, 0, 0.008),
  (70, 'XIU', 'CA46434G1037', 'iShares S&P/TSX 60 Index ETF', 'ETF', 'XTSE', 'CA', 'Equities Canada', 41.05, 2.8, 0.007),
  (71, '1306', 'JP3027630007', 'NEXT FUNDS TOPIX Exchange Traded Fund', 'ETF', 'XTKS', 'JP', 'Equities Japan', 3012.0, 2.0, 0.008),
  (72, 'UST-4.0-2034', 'US91282CJZ59', 'United States Treasury 4.000% 15 Feb 2034', 'BOND', 'XNYS', 'US', 'Government', 98.735, 4.0, 0.0028),
  (73, 'BUND-2.3-2033', 'DE000BU2Z007', 'Federal Republic of Germany 2.300% 15 Feb 2033', 'BOND', 'XFRA', 'DE', 'Government', 99.120, 2.3, 0.0022),
  (74, 'BUND-2.6-2034', 'DE000BU2Z031', 'Federal Republic of Germany 2.600% 15 Aug 2034', 'BOND', 'XFRA', 'DE', 'Government', 100.480, 2.6, 0.0024),
  (75, 'OAT-3.0-2033', 'FR001400H7V7', 'French Republic 3.000% 25 May 2033', 'BOND', 'XPAR', 'FR', 'Government', 99.640, 3.0, 0.0025),
  (76, 'UKT-3.25-2033', 'GB00BMV7TC88', 'United Kingdom Gilt 3.250% 31 Jan 2033', 'BOND', 'XLON', 'GB', 'Government', 94.860, 3.25, 0.0028),
  (77, 'DWS-TOPDIV', 'DE0009848119', 'DWS Top Dividende LD', 'FUND', 'XFRA', 'DE', 'Equities Global', 142.80, 0, 0.006),
  (78, 'DEKAFONDS', 'DE0008474503', 'DekaFonds CF', 'FUND', 'XFRA', 'DE', 'Equities Germany', 136.40, 0, 0.008),
  (79, 'AAPL261218C00240000', null, 'Apple Inc. call 240.00 18 Dec 2026', 'OPTION', 'XNAS', 'US', 'Technology', 16.85, 0, 0.016),
  (80, 'SPY261218P00600000', null, 'SPDR S&P 500 ETF Trust put 600.00 18 Dec 2026', 'OPTION', 'XNYS', 'US', 'Equities United States', 18.40, 0, 0.016)
) v (id, symbol, isin, name, kind, mic, country, sector, level, yield, volatility);

-- Above 80, of every four: two corporate bonds, an option, a fund.
create temp table seed_more on commit drop as
select n.id, n.id % 4 as turn, (n.id - 81) / 4 as round, u.id as base_id, u.symbol as base_symbol, u.name as base_name,
       u.mic as base_mic, u.country as base_country, u.sector as base_sector, u.level::float8 as base_level
from generate_series(81, 80 * current_setting('seed.scale')::int) n (id)
join seed_known u on u.id = case n.id % 4
  when 2 then ((n.id - 81) / 4) % 62 + 1                       -- options take the shares in turn
  else pg_temp.pick(n.id, 21, 62) + 1 end;

create temp table seed_generated on commit drop as
select id, base_symbol || '-B' || (27 + pg_temp.pick(id, 22, 12)) || '-' || id as symbol,
       case when turn = 0 then 'XS' else base_country end || (200000000 + id::bigint * 97) as isin_body,
       base_name || ' ' || to_char(1 + pg_temp.pick(id, 23, 33) * 0.125, 'FM9.000') || '% ' || (2027 + pg_temp.pick(id, 22, 12)) as name,
       'BOND' as kind, base_mic as mic, base_country as country, base_sector as sector,
       round((93 + pg_temp.rnd(id, 24) * 10)::numeric, 3) as level, 1 + pg_temp.pick(id, 23, 33) * 0.125 as yield,
       0.0015 + pg_temp.rnd(id, 25) * 0.0020 as volatility,
       make_date(2027 + pg_temp.pick(id, 22, 12), 1 + pg_temp.pick(id, 26, 12), 15) as maturity_date,
       null::text as option_type, null::numeric as strike_price, null::int as underlying_id
from seed_more where turn in (0, 1)
union all
select id,
       base_symbol || to_char(expiry, 'YYMMDD') || left(option_type, 1) || lpad((strike * 1000)::bigint::text, 8, '0'), null,
       base_name || ' ' || lower(option_type) || ' ' || to_char(strike, 'FM9999990.00') || ' ' || to_char(expiry, 'FMDD Mon YYYY'),
       'OPTION', base_mic, base_country, base_sector,
       round((greatest(case option_type when 'CALL' then base_level - strike else strike - base_level end, 0)
         + base_level * 0.07 * exp(-4 * abs(strike / base_level - 1)))::numeric, 4),
       0, 0.016, expiry, option_type, strike, base_id
from (
  select *, (array[date '2026-12-18', date '2027-03-19', date '2027-06-18'])[(turns / 2) % 3 + 1] as expiry,
         (array['CALL', 'PUT'])[turns % 2 + 1] as option_type,
         round((base_level * (0.90 + 0.02 * (turns / 6)))::numeric, 2) as strike
  from (select *, round / 62 as turns from seed_more where turn = 2) counted
) options
union all
select id, 'FND-' || id, 'LU' || (200000000 + id::bigint * 97),
       (array['Meridian', 'Northgate', 'Alpina', 'Harbour', 'Kestrel', 'Lindenhof', 'Orchard', 'Sakura'])[pg_temp.pick(id, 31, 8) + 1] || ' '
       || (array['Global', 'European', 'US', 'Asian', 'Emerging Markets', 'Swiss', 'Japanese'])[pg_temp.pick(id, 32, 7) + 1] || ' '
       || (array['Equity', 'Bond', 'Balanced', 'Dividend', 'Small Cap', 'Sustainable'])[pg_temp.pick(id, 33, 6) + 1] || ' Fund '
       || (array['A', 'I', 'R', 'D'])[pg_temp.pick(id, 34, 4) + 1],
       'FUND', 'XFRA', 'LU',
       (array['Equities Global', 'Fixed Income', 'Mixed Assets', 'Equities Global', 'Equities Small Cap', 'Equities Global'])[pg_temp.pick(id, 33, 6) + 1],
       round((20 + pg_temp.rnd(id, 35) * 230)::numeric, 2), 0, 0.003 + pg_temp.rnd(id, 36) * 0.005,
       null, null, null, null
from seed_more where turn = 3;

-- The check digit of an ISIN: letters as numbers from 10, then Luhn.
create temp table seed_isins on commit drop as
select g.id, g.isin_body || (10 - sum(d.doubled / 10 + d.doubled % 10) % 10) % 10 as isin
from seed_generated g
cross join lateral (
  select (ascii(substr(isin_body, 1, 1)) - 55)::text || (ascii(substr(isin_body, 2, 1)) - 55)::text || substr(isin_body, 3) as digits
) expanded
cross join lateral (
  select substr(digits, i, 1)::int * case when i % 2 = 1 then 2 else 1 end as doubled from generate_series(1, 13) i
) d
where g.isin_body is not null
group by g.id, g.isin_body;

create temp table seed_instruments on commit drop as
select s.id::bigint as instrument_id, s.symbol, s.isin, s.name, s.kind, s.country, s.sector, s.level, s.yield, s.volatility,
       e.exchange_id, e.mic, e.currency, case when s.kind = 'OPTION' then 100 else 1 end as contract_size,
       case when s.kind in ('BOND') then 0.20 when s.kind = 'OPTION' then 0.40 else 0.55 end as beta,
       case when s.kind = 'BOND' then 3 when e.currency = 'JPY' then 1 when s.level < 12 then 4 else 2 end as digits,
       case when s.id > 80 and pg_temp.pick(s.id, 37, 60) = 0 then 'SUSPENDED' else 'ACTIVE' end as status,
       s.maturity_date, s.option_type, s.strike_price, s.underlying_id
from (
  select k.id, k.symbol, k.isin, k.name, k.kind, k.mic, k.country, k.sector, k.level, k.yield, k.volatility::float8 as volatility,
         case k.id when 72 then date '2034-02-15' when 73 then date '2033-02-15' when 74 then date '2034-08-15'
           when 75 then date '2033-05-25' when 76 then date '2033-01-31' when 79 then date '2026-12-18' when 80 then date '2026-12-18' end as maturity_date,
         case k.id when 79 then 'CALL' when 80 then 'PUT' end as option_type,
         case k.id when 79 then 240.00 when 80 then 600.00 end as strike_price,
         case k.id when 79 then 1 when 80 then 63 end as underlying_id
  from seed_known k
  union all
  select g.id, g.symbol, i.isin, g.name, g.kind, g.mic, g.country, g.sector, g.level, g.yield, g.volatility,
         g.maturity_date, g.option_type, g.strike_price, g.underlying_id
  from seed_generated g left join seed_isins i on i.id = g.id
) s
join seed_exchanges e on e.mic = s.mic;
create index on seed_instruments (instrument_id);
analyze seed_instruments;

insert into market_core.instruments (instrument_id, symbol, isin, name, kind, status, currency, exchange_id, country, sector,
  contract_size, maturity_date, coupon_rate, option_type, strike_price, underlying_instrument_id, created_at, updated_at)
select instrument_id, symbol, isin, name, kind, status, currency, exchange_id, country, sector, contract_size, maturity_date,
       case when kind = 'BOND' then yield end, option_type, strike_price, underlying_id,
       timestamptz '2025-06-02 08:00:00+00', timestamptz '2025-06-02 08:00:00+00'
from seed_instruments;

insert into market_core.instruments_by_symbol (symbol, mic, instrument_id)
select symbol, mic, instrument_id from seed_instruments;

insert into market_core.instruments_by_isin (isin, instrument_id)
select isin, instrument_id from seed_instruments where isin is not null;

insert into market_core.instruments_by_exchange (exchange_id, instrument_id, symbol, name, kind, status, currency)
select exchange_id, instrument_id, symbol, name, kind, status, currency from seed_instruments;
