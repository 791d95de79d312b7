-- Portfolios, their holdings, and what they were worth.

create temp table seed_portfolios on commit drop as
select p.id::bigint as portfolio_id, p.strategy, p.base_currency, p.status, p.inception_date, 1000 + p.id::bigint as cash_account_id,
       25 * ((p.id - 1) % p.managers)::bigint + 5 as manager_id,
       p.region || ' ' || initcap(replace(p.strategy, '_', ' ')) || ' ' || p.base_currency
         || case when p.id > 50 then ' ' || ((p.id - 1) / 50 + 1) else '' end as name,
       case p.base_currency when 'USD' then 1 when 'EUR' then 6 when 'GBP' then 4 when 'CHF' then 7 else 8 end as benchmark_index_id
from (
  select id, 20 * current_setting('seed.scale')::int as managers,
         (array['USD', 'EUR', 'GBP', 'CHF', 'JPY'])[(id - 1) % 5 + 1] as base_currency,
         (array['Global', 'Core', 'Family Office', 'Pension', 'Foundation', 'Reserve', 'Strategic', 'Select', 'Heritage', 'Horizon'])[((id - 1) / 5) % 10 + 1] as region,
         (array['GROWTH', 'INCOME', 'BALANCED', 'INDEX', 'CAPITAL_PRESERVATION'])[pg_temp.pick(id, 61, 5) + 1] as strategy,
         case when id % 17 = 0 then 'FROZEN' else 'ACTIVE' end as status,
         date '2022-01-03' + 7 * pg_temp.pick(id, 62, 52) + pg_temp.pick(id, 63, 5) as inception_date
  from generate_series(1, 50 * current_setting('seed.scale')::int) id
) p;

insert into market_core.portfolios (portfolio_id, name, strategy, status, base_currency, manager_id, cash_account_id, benchmark_index_id,
  inception_date, created_at, updated_at)
select portfolio_id, name, strategy, status, base_currency, manager_id, cash_account_id, benchmark_index_id, inception_date,
       (inception_date + time '09:00') at time zone 'UTC', (inception_date + time '09:00') at time zone 'UTC'
from seed_portfolios;

insert into market_core.portfolios_by_manager (manager_id, portfolio_id, name, strategy, status, base_currency, inception_date)
select manager_id, portfolio_id, name, strategy, status, base_currency, inception_date from seed_portfolios;

insert into market_core.portfolios_by_cash_account (cash_account_id, portfolio_id)
select cash_account_id, portfolio_id from seed_portfolios;

-- Four to ten holdings each; steps of 7 in a ring of 80 never meet. Every second one is among the well-known instruments.
create temp table seed_positions on commit drop as
select p.portfolio_id, p.base_currency, p.portfolio_id * 100 + slot as n, slot,
       ((pg_temp.pick(p.portfolio_id, 64, 80) + slot * 7) % 80 + 1
        + 80 * case when slot % 2 = 1 then 0 else pg_temp.pick(p.portfolio_id * 100 + slot, 65, current_setting('seed.scale')::int) end)::bigint as instrument_id
from seed_portfolios p
cross join lateral generate_series(1, 4 + pg_temp.pick(p.portfolio_id, 66, 7)) slot;

-- Most were opened before the first price here, at a little below it; the others at the close of the day they were opened.
create temp table seed_holdings on commit drop as
select h.portfolio_id, h.instrument_id, h.base_currency, h.symbol, h.kind, h.currency, h.contract_size, h.opened_on, h.average_cost, h.quantity,
       round(h.quantity * h.average_cost * h.contract_size * round(f.usd / b.usd, 10), 4) as book_cost
from (
  select o.*, c.day as price_day,
         case when o.before then round(c.close * (case o.kind when 'BOND' then 0.97 + pg_temp.rnd(o.n, 72) * 0.04
           else 0.78 + pg_temp.rnd(o.n, 72) * 0.22 end)::numeric, o.digits) else c.close end as average_cost,
         case when o.before then date '2023-01-02' + 7 * pg_temp.pick(o.n, 73, 129) + pg_temp.pick(o.n, 74, 5) else c.day end as opened_on,
         greatest(1, case o.kind when 'FUND' then round((o.target / (c.close * f.usd))::numeric, 3)
           when 'BOND' then round((o.target / (c.close * f.usd))::numeric, -1)
           else round((o.target / (c.close * f.usd * o.contract_size))::numeric, 0) end) as quantity
  from (
    select s.*, i.symbol, i.kind, i.currency, i.contract_size, i.digits,
           i.kind <> 'OPTION' and (s.slot = 1 or pg_temp.rnd(s.n, 67) < 0.65) as before,
           -- 60 thousand to 1.2 million US dollars, options a twentieth
           60000 * exp(pg_temp.rnd(s.n, 68) * ln(20)) / case i.kind when 'OPTION' then 20 else 1 end as target
    from seed_positions s join seed_instruments i on i.instrument_id = s.instrument_id
  ) o
  join seed_closes c on c.instrument_id = o.instrument_id and c.k = case when o.before then 1 else 5 + pg_temp.pick(o.n, 69, 230) end
  join seed_fx f on f.k = c.k and f.currency = o.currency
) h
join seed_fx f on f.day = h.price_day and f.currency = h.currency
join seed_fx b on b.day = h.price_day and b.currency = h.base_currency;
analyze seed_holdings;

insert into market_core.holdings (portfolio_id, instrument_id, symbol, kind, quantity, average_cost, currency, book_cost, base_currency,
  opened_on, created_at, updated_at)
select portfolio_id, instrument_id, symbol, kind, quantity, average_cost, currency, book_cost, base_currency, opened_on,
       (opened_on + time '15:00') at time zone 'UTC', (opened_on + time '15:00') at time zone 'UTC'
from seed_holdings;

insert into market_core.holdings_by_instrument (instrument_id, portfolio_id, symbol, kind, quantity, average_cost, currency, book_cost,
  base_currency, opened_on, updated_at)
select instrument_id, portfolio_id, symbol, kind, quantity, average_cost, currency, book_cost, base_currency, opened_on,
       (opened_on + time '15:00') at time zone 'UTC'
from seed_holdings;

-- Month ends and the last 20 weekdays.
create temp table seed_valuation_days on commit drop as
select k, day from seed_days
where k > (select max(k) - 20 from seed_days)
   or (day < date '2026-06-01' and k in (select max(k) from seed_days group by date_trunc('month', day)));

create temp table seed_valuations on commit drop as
select h.portfolio_id, d.day as valuation_date, h.base_currency as currency,
       sum(round(h.quantity * c.close * h.contract_size * round(f.usd / b.usd, 10), 4)) as market_value,
       sum(h.book_cost) as cost, count(*)::int as holdings
from seed_holdings h
join seed_valuation_days d on d.day >= h.opened_on
join seed_closes c on c.instrument_id = h.instrument_id and c.k = d.k
join seed_fx f on f.k = d.k and f.currency = h.currency
join seed_fx b on b.k = d.k and b.currency = h.base_currency
group by h.portfolio_id, d.day, h.base_currency;

insert into market_analytics.portfolio_valuations (portfolio_id, valuation_date, currency, market_value, cost, holdings)
select portfolio_id, valuation_date, currency, market_value, cost, holdings from seed_valuations;
