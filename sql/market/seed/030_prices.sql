-- Prices: for each instrument a walk of small steps, part of them the market's, that ends at its level of 2026-06-30.

create temp table seed_steps on commit drop as
select i.instrument_id, d.k, d.day, h.exchange_id is not null as closed,
       case when h.exchange_id is null then greatest(-0.028, least(0.028,
         0.0002 + i.volatility * (i.beta * d.market + sqrt(1 - i.beta * i.beta) * 2 *
           (pg_temp.rnd(i.instrument_id * 1000 + d.k, 1) + pg_temp.rnd(i.instrument_id * 1000 + d.k, 2)
            + pg_temp.rnd(i.instrument_id * 1000 + d.k, 3) - 1.5)))) else 0 end as step
from seed_instruments i
cross join seed_days d
left join seed_holidays h on h.exchange_id = i.exchange_id and h.holiday_date = d.day;

-- On a holiday the close of the day before stands, so that every weekday has a value for valuations.
create temp table seed_closes on commit drop as
select s.instrument_id, s.k, s.day, s.closed, s.step,
       round((i.level::float8 * exp(sum(s.step) over upto - sum(s.step) over whole))::numeric, i.digits) as close,
       round((i.level::float8 * exp(sum(s.step) over upto - s.step - sum(s.step) over whole))::numeric, i.digits) as previous_close
from seed_steps s
join seed_instruments i on i.instrument_id = s.instrument_id
window upto as (partition by s.instrument_id order by s.k), whole as (partition by s.instrument_id);
create index on seed_closes (instrument_id, k);
analyze seed_closes;

create temp table seed_bars on commit drop as
select b.instrument_id, b.k, b.day, b.open, b.close, b.previous_close,
       round(greatest(b.open, b.close) * (1 + pg_temp.rnd(b.n, 5) * b.volatility * 0.5)::numeric, b.digits) as high,
       round(least(b.open, b.close) * (1 - pg_temp.rnd(b.n, 6) * b.volatility * 0.5)::numeric, b.digits) as low,
       -- a turnover of 0.2 to 4 billion for shares in New York, less elsewhere and for other kinds; busier when the price moves
       greatest(1, (b.turnover * (0.6 + pg_temp.rnd(b.n, 7) * 0.8 + abs(b.step) * 30) / b.close)::bigint) as volume
from (
  select c.*, c.instrument_id * 1000 + c.k as n, i.digits, i.volatility,
         round(c.previous_close * (1 + (pg_temp.rnd(c.instrument_id * 1000 + c.k, 4) - 0.5) * i.volatility * 0.6)::numeric, i.digits) as open,
         2e8 * exp(pg_temp.rnd(i.instrument_id, 8) * ln(20)) * case i.currency when 'JPY' then 50 when 'HKD' then 3 when 'USD' then 1 else 0.3 end
           / case i.kind when 'OPTION' then 100 when 'BOND' then 20 when 'FUND' then 50 else 1 end / i.contract_size as turnover
  from seed_closes c
  join seed_instruments i on i.instrument_id = c.instrument_id
  where not c.closed
) b;

insert into market_data.price_history (instrument_id, price_date, open, high, low, close, volume)
select instrument_id, day, open, high, low, close, volume from seed_bars;

-- Quotes at 17:00 UTC of the last day: venues that have closed stand at the close, the others trade near it.
create temp table seed_quotes on commit drop as
select q.instrument_id, q.last, q.previous_close, q.volume, q.currency, q.quoted_at, q.digits,
       round(q.last * (1 - q.spread)::numeric, q.digits) as bid, round(q.last * (1 + q.spread)::numeric, q.digits) as ask
from (
  select b.instrument_id, b.previous_close, b.volume, i.currency, i.digits,
         case when closing <= timestamptz '2026-06-30 17:00:00+00' then b.close
           else greatest(b.low, least(b.high, round(b.close * (1 + (pg_temp.rnd(b.instrument_id, 41) - 0.5) * 0.002)::numeric, i.digits))) end as last,
         case i.kind when 'OPTION' then 0.006 when 'BOND' then 0.0006 else 0.0002 + pg_temp.rnd(b.instrument_id, 42) * 0.0004 end as spread,
         least(closing, timestamptz '2026-06-30 17:00:00+00') - make_interval(secs => pg_temp.pick(b.instrument_id, 43, 20)) as quoted_at
  from seed_bars b
  join seed_instruments i on i.instrument_id = b.instrument_id
  join seed_exchanges e on e.exchange_id = i.exchange_id
  cross join lateral (select (b.day + e.closes_at) at time zone e.time_zone as closing) at_close
  where b.day = date '2026-06-30'
) q;

insert into market_data.real_time_quotes (instrument_id, bid, ask, last, bid_size, ask_size, previous_close, volume, currency, quoted_at)
select instrument_id, bid, ask, last, 100 * (1 + pg_temp.pick(instrument_id, 44, 40)), 100 * (1 + pg_temp.pick(instrument_id, 45, 40)),
       previous_close, volume, currency, quoted_at
from seed_quotes;

-- Dividends: quarterly in North America, twice a year in Britain and Asia, in spring elsewhere. Coupons up to the maturity's day.
create temp table seed_actions on commit drop as
select row_number() over (order by ex_date, instrument_id)::bigint as action_id, a.*
from (
  select i.instrument_id, i.name, 'DIVIDEND' as kind, d.day as ex_date, d.day + 14 + pg_temp.pick(i.instrument_id, 51, 15) as pay_date,
         round((i.level * i.yield / 100 / p.payments)::numeric, 4) as amount, i.currency, null::numeric as ratio
  from seed_instruments i
  cross join lateral (
    select case when i.mic in ('XNYS', 'XNAS', 'XTSE') then 4 when i.mic in ('XLON', 'XTKS', 'XHKG', 'XASX') then 2 else 1 end as payments
  ) p
  cross join lateral generate_series(0, p.payments - 1) turn
  join lateral (
    select min(c.day) as day from seed_closes c
    where c.instrument_id = i.instrument_id and not c.closed
      and c.k >= case p.payments when 1 then 195 + pg_temp.pick(i.instrument_id, 52, 40)
                      else 8 + pg_temp.pick(i.instrument_id, 52, 40) + turn * (260 / p.payments) end
  ) d on true
  where i.kind in ('EQUITY', 'ETF') and i.yield > 0
  union all
  select i.instrument_id, i.name, 'COUPON', due::date, due::date + 1,
         case when i.country in ('US', 'GB') then i.yield / 2 else i.yield end, i.currency, null
  from seed_instruments i
  cross join generate_series(0, 1) half
  cross join lateral (
    select generate_series(i.maturity_date - interval '20 years' + half * interval '6 months', i.maturity_date, interval '1 year') as due
  ) dues
  where i.kind = 'BOND' and (half = 0 or i.country in ('US', 'GB')) and due between date '2025-07-01' and date '2026-06-30'
  union all
  select instrument_id, name, 'SPLIT', date '2025-11-17', date '2025-11-17', null, null, 10
  from seed_instruments where symbol = 'NFLX'
) a;

insert into market_data.corporate_actions (action_id, instrument_id, kind, ex_date, pay_date, amount, currency, ratio, created_at)
select action_id, instrument_id, kind, ex_date, pay_date, amount, currency, ratio, (ex_date - 20) + time '09:00' at time zone 'UTC'
from seed_actions;
